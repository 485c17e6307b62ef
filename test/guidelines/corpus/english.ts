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

== profanity.expletive
+ fix the damn road
+ this mayor sucks
+ why the hell are you here
- a pump that sucks air
- we had a damn good season

== profanity.mild
~ damn, I missed the last bus
~ the new timetable sucks
~ why the hell was this approved

== vulgarity.crude
+ send me your titties pic
- breast cancer screening saves lives

== vulgarity.sexual
+ stick it up your arse
+ your mom is so fat
- ask your mom for the recipe
- he had penis cancer surgery in May

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

== personal_attack.noun
+ all of you on this committee are cowards
+ another liar in a suit
- the knee-jerk reaction of the market
- the losers bracket starts on Friday
- foolproof locks do not exist

== personal_attack.label
+ you filthy weasel
+ what a bunch of crooks
+ he is a pathological liar
- he was a great dog
- a hive of bees, a pack of wolves

== personal_attack.rabble
+ another demonrat with a plan
+ the liberal sheep will clap again
+ let's go Brandon
- Joe Biden spoke in Ohio

== personal_attack.stupidity
+ how can people be so ignorant
+ the voters are stupid
+ he is worthless, vote him out
- this is a stupid rule
- it was an idiotic decision and a pathetic excuse
- they were ignorant of the danger
- I feel stupid now

== personal_attack.mind
+ what is wrong with you
+ he is not the sharpest tool in the shed
+ she is off her meds again
+ are you blind or on drugs
- if you feel low, please get professional help
- what is wrong with using the bus lane

== personal_attack.dismissal
+ oh just shut your mouth
+ go crawl back under your rock
+ take your tickets and shove them up yours
- the warnings get lost in the log
- I could not get them to shut up about it

== personal_attack.direct
+ you make me sick
+ people like you ruin every thread
+ nobody likes you
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
`;
