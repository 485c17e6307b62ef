/** Abuse that is quoted, reported, denied or condemned: one line for each guard that the other corpora do not notice. */
export const ENGLISH_ABUSE_GUARD_COVERAGE = `
== abuse.contempt
- "I hate immigrants" stood in red paint on our school wall.
- A man in the film yells: I hate immigrants.
- All Jews must die is a hateful thing to think.
== abuse.emoji
- Nobody gives muslims 🖕 here.
- "Black people 🤢" stood in red paint on our school wall.
- A man in the film yells: Muslims 🖕.
- Muslims 🖕 is a hateful thing to think.
== abuse.dehumanising
- I doubt that immigrants are rats.
- "Immigrants are rats" stood in red paint on our school wall.
- Immigrants are rats is a hateful thing to think.
== abuse.inferiority
- "Immigrants are inferior" stood in red paint on our school wall.
- A man in the film yells: immigrants are inferior.
== abuse.generalising
- I doubt that refugees stink of fish.
- "Refugees stink of fish" stood in red paint on our school wall.
- A man in the film yells: immigrants stink.
- Immigrants stink is a hateful thing to think.
== abuse.denial
- Jews can't be trusted is a hateful thing to think.
== abuse.slur.racism
- "He is a chinaman" stood in red paint on our school wall.
- A man in the film yells: chinaman.
- Chinaman is a hateful thing to think.
== abuse.slur.nigga_at
- "You nigga" was what the man shouted from his car.
- A man in the song yells: you nigga.
- You nigga is a hateful thing to think.
- I was a fat nigga at school.
== abuse.slur.homophobia
- "He is a poofter" stood in red paint on our school wall.
- Poofter is a hateful thing to think.
- I was a poofter at school.
== abuse.slur.queer
- I am nothing but queer.
- "You are such a queer" stood in red paint on our school wall.
- A man in the film yells: you are such a queer.
- It is hateful to think you are such a queer.
== abuse.slur.transphobia
- "Shemale" was what the man shouted from his car.
- A man in the film yells: he-she.
- He-she is a hateful thing to think.
- I was a shemale at school.
== abuse.slur.sexism
- "She is a gold digger" stood in red paint on our school wall.
- A man in the film yells: bimbo.
- Bimbo is a hateful thing to think.
- I was a bimbo at school.
== abuse.slur.religion
- "She is a papist" stood in red paint on our school wall.
- A man in the film yells: papist.
- Papist is a hateful thing to think.
== abuse.slur.ableism
- "He is a spastic" stood in red paint on our school wall.
- A man in the film yells: spastic.
- Spastic is a hateful thing to think.
== abuse.slur.xenophobia
- "They are fresh off the boat" stood in red paint on our school wall.
- A man in the film yells: anchor baby.
- Anchor baby is a hateful thing to think.
== abuse.sexism.generalisation
- "Never trust a woman with a secret" stood in red paint on our school wall.
- A man in the film yells: never trust a woman with a secret.
- Never trust a woman with a secret is a hateful thing to think.
== abuse.sexism.contempt
- "Those worthless females again" stood in red paint on our school wall.
- A man in the film yells: those worthless females again.
- Those worthless females again is a hateful thing to think.
== abuse.sexism.nature
- "There you see female logic at work" stood in red paint on our school wall.
- A man in the film yells: there you see female logic at work.
- There you see female logic at work is a hateful thing to think.
== abuse.sexism.vocabulary
- "What a bitter old hag she has become" stood in red paint on our school wall.
- Some readers say: what a bitter old hag she has become.
== abuse.sexism.place
- Make me a sandwich, love is a hateful thing to think.
== abuse.sexism.purity
- "A used up woman looking for a provider" stood in red paint on our school wall.
- A man in the film yells: a used up woman looking for a provider.
- A used up woman looking for a provider is a hateful thing to think.
- I was a girl with daddy issues.
== abuse.sexism.violence
- "I hope the whore dies alone" stood in red paint on our school wall.
- A man in the film yells: women like that deserve to be slapped.
- Women like that deserve to be slapped is a hateful thing to think.
== abuse.sexism.rape_denial
- "Admit it, women secretly want to be raped" stood in red paint on our school wall.
- A man in the film yells: admit it, women secretly want to be raped.
- Admit it, women secretly want to be raped is a hateful thing to think.
== abuse.sexism.feminists
- I doubt that a screeching feminist ran the panel.
- "A screeching feminist ran the panel" stood in red paint on our school wall.
- A man in the film yells: a screeching feminist ran the panel.
- A screeching feminist ran the panel is a hateful thing to think.
== abuse.sexism.her
- She was no stupid cow.
- I felt like a silly cow.
- "Your mother is a fat whore" stood in red paint on our school wall.
== abuse.racism.vocabulary
- "A gang of groids at the bus stop" stood in red paint on our school wall.
- What does the word "half-breed" mean?
== abuse.racism.epithet
- "Nothing but white trash on that estate" stood in red paint on our school wall.
- What does the word "half-caste" mean?
- I was a half-caste at school.
== abuse.racism.negro
- "Another negro begging outside the station" stood in red paint on our school wall.
- What does the word negro mean?
== abuse.racism.ideology
- "Race mixing will finish us off" stood in red paint on our school wall.
- A man in the film yells: race mixing will finish us off.
- Race mixing will finish us off is a hateful thing to think.
== abuse.racism.jews
- "The holocaust is a hoax" stood in red paint on our school wall.
- A man in the film yells: the holocaust is a hoax.
- The holocaust is a hoax is a hateful thing to think.
== abuse.racism.beasts
- I doubt that they breed like cockroaches.
- "They breed like cockroaches" stood in red paint on our school wall.
- What does the word sub humans mean?
- They breed like cockroaches is a hateful thing to think.
== abuse.stereotype
- "Too many foreigners on this bus" stood in red paint on our school wall.
- Too many foreigners on this bus is a hateful thing to think.
== abuse.company
- "The foreigners and their feral kids" stood in red paint on our school wall.
- Immigrants come over and breed on our taxes is a hateful thing to think.
== abuse.xenophobia.invasion
- "Go back to Africa" stood in red paint on our school wall.
- A man in the film yells: go back to Africa.
- Go back to Africa is a hateful thing to think.
== abuse.religion.islam
- "All muslims want to see us dead" stood in red paint on our school wall.
- All muslims want to see us dead is a hateful thing to think.
== abuse.homophobia.agenda
- "The homo agenda in our schools" stood in red paint on our school wall.
- A man in the film yells: the homo agenda in our schools.
- The homo agenda in our schools is a hateful thing to think.
== abuse.homophobia.mockery
- I was such a gay boy at school.
- "Shut it, gay boy" stood in red paint on our school wall.
- Some readers say: shut it, gay boy.
- It is hateful to think that is the gayest jumper in the shop.
`;
