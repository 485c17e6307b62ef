/** Written for this project; the format is explained in corpus.ts. */
export const ENGLISH_CORPUS = `
== profanity.strong
+ what the fuck is going on here
+ f u c k this council
+ this is absolute f.u.c.k.i.n.g nonsense
+ what a load of bullsh1t
+ fuuuuuck that plan
+ whatthefuckman
+ f**k the new parking fees
+ f*** the new parking fees
- Scunthorpe won at the cockpit end
- Dick Cheney spoke for an hour
- the classic assassin film is on tonight
- it took 45s to raise 142,460 pounds
- los biólogos llegaron ayer
- a peacock and a cocktail at the Hancock museum

== profanity.cunt
+ he is a complete cunt about the bins
+ c u n t s all of them

== profanity.mild
~ damn, I missed the last bus

== vulgarity.crude
+ send me your titties pic
- breast cancer screening saves lives

== threat.intent
+ I will k1ll you all
+ we are going to burn them alive
+ i know where you live
- militia killed 320 protesters on Tuesday
- this heat is killing me
- shoot me an email when you are back
- I will never hurt you

== threat.call
+ someone should shoot him
+ those people deserve to die, kill yourself
- the soldiers were killed in 1944 near the river

== personal_attack.insult
+ only an idiot would write this
- I was such an idiot to believe it

== personal_attack.direct
+ you are so stupid, read the article again
+ he is a pathetic man
- this reporting is one-sided and lazy
- this is a stupid rule
- I was stupid to believe it

== abuse.contempt
+ I really hate the women on this council
+ we all hate those immigrants next door
- nobody here hates the women on this council
- I hate the new roundabout

== abuse.dehumanising
+ the immigrants in our street are vermin
+ all the 👩 in that office are 🐍
- rats are vermin
- calling immigrants vermin is racist

== abuse.slur.racism
+ another n1gger on the council
- a chink in the armour of the government
- he sniggered at the joke

== promotion.personal.invite
+ please check out my channel for more covers
+ subscribe to my channel, I post twice a week
- my blog has been quiet since the flood

== promotion.commercial.offer
+ earn easy money online from home, $500 a day
- the report is at https://example.org/report.html

== promotion.commercial.contact
+ write to me on https://wa.me/123456
`;
