/** Threats and wishes of harm, and their innocent neighbours: idiom, sport, games, kitchens, courts. Written for this project; the format is explained in corpus.ts. */
export const ENGLISH_THREAT_CORPUS = `
== threat.call
+ I'll put a bullet in your head
+ Somebody should shoot that judge
+ I hope you die in a fire
+ I hope he gets cancer
+ I hope your kids get raped
+ You deserve to die
+ She deserves to be shot
+ He should be hanged
+ They should all be shot
+ Go hang yourself
+ go kill yourself
+ Kill yourself already
+ We should lynch him
+ Let's kill him
+ Shoot them all
+ burn in hell
+ wish you were dead
+ I wish someone would shoot you
+ somebody please shoot the mayor
+ hope you get hit by a bus
+ go jump off a bridge
+ drink bleach
+ kys
+ May you rot in hell
+ you should be 🔫

== threat.harm
+ You're dead, mate
+ Do the world a favour and die
+ You better watch your back
+ It would be a shame if something happened to your family
+ accidents happen, you know
+ your days are numbered
+ Someone needs to put this man down
+ String him up
+ Line them up against the wall and shoot them
+ Off with his head
+ we are coming for you
+ I'm coming to your house with a gun
+ expect a bomb at your office
+ You will pay for this with your life
+ you should have been aborted
+ the mayor should be executed
+ that reporter deserves a bullet
+ sleep with one eye open
+ You won't live to see tomorrow
+ Your family is next

== threat.intent
+ I'm going to kill you
+ I will find you and I will hurt you
+ I'm gonna beat the shit out of you
+ I will break your legs
+ I know where you live
+ we know where your kids go to school
+ I'd love to strangle her
+ I want him dead
+ If you publish that again I will kill you
+ If I see you I'll smash your face in
+ Let's burn down their houses
+ I could strangle you with my bare hands
+ I swear I will murder you
+ I'd happily stab him
+ I'll slit your throat
+ I'll rape you
+ Im gonna shoot up the school
+ I'm gonna 🔪 you

== threat.*
- The heat is killing me
- I could kill for a coffee
- I could murder a curry
- This traffic will be the death of me
- My feet are killing me
- shoot me an email
- I'll shoot you a message later
- We will beat them on Saturday
- I hope Arsenal beat them
- We're going to crush them in the final
- She killed it on stage
- He murdered that song
- They slaughtered us 5-0
- My mum is going to kill me
- I will never hurt you
- I would never kill anyone
- Don't kill yourself over this exam
- If you are thinking of killing yourself please call the helpline
- He said he wanted to kill her
- The man threatened to kill his wife
- Police say he planned to shoot students
- The court heard that he told her "I will kill you"
- "I will kill you," he told her, the court heard
- They will die without clean water
- He will die in prison
- You will die of boredom
- Everyone will die one day
- smokers die younger
- Patients should not suffer
- He should be removed from office
- She should be punished by the voters
- He deserves to lose
- he deserves to be punished
- they should be beaten at their own game
- You should be ashamed
- You should kill the engine first
- I want to kill the weeds in my garden
- I will kill them with vinegar
- To beat eggs, use a fork
- beat the butter until soft
- You need to kill the boss in level three
- we have to kill him before the dragon respawns
- I will hang them on the wall
- Burn them slowly in a dry pan
- cut them into pieces
- The vaccine kills the virus
- The bill was killed in committee
- The soldier shot him twice
- Militants vowed to attack the city
- Rebels killed 40 people
- The army will attack at dawn, the general said
- We must destroy their weapons
- The death penalty should be abolished
- Should murderers be executed?
- I support the death penalty
- I hope he recovers soon
- I hope they catch the killer
- the dog was put down
- watch your step on the ice
- you will pay more tax
- You will regret missing this film
- accidents happen on this road every week
- the days of cheap fuel are numbered
- I'd die for that dress
- drop dead gorgeous
- break a leg!
- take a shot
- they shot the film in Spain
- He hit her with a lawsuit
- She attacked the prime minister in her speech
- slash prices, cut jobs
- punch above your weight
- bite the bullet
- I'm dying to meet you
- kill two birds with one stone
- we will fight them at the ballot box
- I will destroy you at chess
- execute the plan
- bomb disposal experts
- that joke kills me every time
- We must stop killing women.
- We must stop raping and beating women in our homes.
`;
