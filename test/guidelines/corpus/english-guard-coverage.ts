/** Mention that is no use: one line for each guard of an English rule that the other corpora do not notice. */
export const ENGLISH_GUARD_COVERAGE = `
== profanity.strong
- "Fuuuuuck that plan" stood in red paint on our school wall.
- What does the word bollocks mean?
== profanity.bitch
- "Bitchy" was what the man shouted from his car.
- What does the word bitchy mean?
- I was a bitch at school.
== profanity.cunt
- "C u n t s all of them" stood in red paint on our school wall.
- What does the word cocksucker mean?
== profanity.crap
- "Crappy" was what the man shouted from his car.
- What does the word crappy mean?
== profanity.expletive
- "Why the hell" stood in red paint on our school wall.
- What does the word bloody hell mean?
== profanity.listed
- "Asholes" was what the man shouted from his car.
- What does the word asholes mean?
== vulgarity.crude
- "Send me your titties pic" stood in red paint on our school wall.
- What does the word horny mean?
- I was a butthole at school.
== vulgarity.sexual
- I was asked to kiss his butt.
- "Kiss my ass" stood in red paint on our school wall.
- Some readers say: kiss my ass.
== threat.intent
- A man in the film yells: I will kill you.
- I will kill you is a hateful thing to think.
== threat.call
- "Someone should shoot the mayor" stood in red paint on our school wall.
- A man in the film yells: someone should shoot the mayor.
- Someone should shoot the mayor is a hateful thing to think.
== threat.harm
- I doubt that you are next.
- "You are next" stood in red paint on our school wall.
- A man in the film yells: you are next.
- You are next is a hateful thing to think.
== personal_attack.direct
- "You are an idiot" stood in red paint on our school wall.
- What does the word stupid person mean?
== personal_attack.dismissal
- "Get a life" stood in red paint on our school wall.
- Some readers say: shut up.
== personal_attack.insult
- "Only an idiot would write this" stood in red paint on our school wall.
- What does the word dimwit mean?
== personal_attack.noun
- "You are all losers" stood in red paint on our school wall.
- What does the word loser mean?
- I was a loser at school.
== personal_attack.label
- "You are a coward" stood in red paint on our school wall.
- What does the word lying hypocrite mean?
- I was a lying hypocrite at school.
== personal_attack.rabble
- What does the word crooked Hillary mean?
- "Let's go Brandon" stood in red paint on our school wall.
== personal_attack.stupidity
- I doubt that the voters are stupid.
- "The voters are stupid" stood in red paint on our school wall.
== personal_attack.mind
- I feel brainwashed.
- "You are out of your mind" stood in red paint on our school wall.
- Some readers say: you are out of your mind.
== promotion.personal.invite
- "Link in my bio if you are curious" is what the junk mail on my doormat says.
== promotion.personal.follow
- "Follow me on twitter for more like this" is what the junk mail on my doormat says.
== promotion.personal.likes
- "Thumbs up if you miss the old stadium" is what the junk mail on my doormat says.
== promotion.personal.appeal
- "Vote for me in the photo contest please" is what the junk mail on my doormat says.
== promotion.commercial.prize
- "Get free robux here, works every time" is what the junk mail on my doormat says.
== promotion.commercial.earning
- "Get paid daily for watching videos" is what the junk mail on my doormat says.
== promotion.commercial.message
- "Text WIN to 81234 for your entry" is what the junk mail on my doormat says.
== promotion.commercial.contact_details
- "Dm me for prices" was what the man shouted from his car.
== promotion.commercial.services
- "Buy real instagram followers cheap" is what the junk mail on my doormat says.
== promotion.commercial.offer
- "Use my referral code for ten pounds off" is what the junk mail on my doormat says.
== promotion.commercial.signals
- The leaflet said "Counterfeit notes, whatsapp group, terms apply".
- The leaflet said "SEO and backlinks, whatsapp group, terms apply".
- The leaflet said "Best online casino, whatsapp group, terms apply".
- The leaflet said "Hire a hacker, whatsapp group, terms apply".
- The leaflet said "Love spells, whatsapp group, terms apply".
- The leaflet said "Natural remedy, whatsapp group, terms apply".
- The leaflet said "Pills without prescription, whatsapp group, terms apply".
- The leaflet said "Payday loans, whatsapp group, terms apply".
- The leaflet said "Invest with our platform, whatsapp group, terms apply".
- The leaflet said "Highly recommended, whatsapp group, terms apply".
- The leaflet said "Order now, whatsapp group, terms apply".
- The leaflet said "Hot singles waiting, whatsapp group, terms apply".
- The leaflet said "Unlimited texts, whatsapp group, terms apply".
- The leaflet said "Lamps for sale, whatsapp group, terms apply".
- The leaflet said "Discount coupons, whatsapp group, terms apply".
- The leaflet said "You could win, whatsapp group, terms apply".
- The leaflet said "Hope to get noticed, whatsapp group, terms apply".
- The leaflet said "I am a rapper, whatsapp group, terms apply".
- The leaflet said "My podcast, whatsapp group, terms apply".
- The leaflet said "Help me, whatsapp group, terms apply".
- The leaflet said "Follow us, whatsapp group, terms apply".
- The leaflet said "Take a look, whatsapp group, terms apply".
`;
