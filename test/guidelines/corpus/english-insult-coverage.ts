/** Written for this project; the format is explained in corpus.ts. A line for each exception and guard of insult and scorn. */
export const ENGLISH_INSULT_COVERAGE = `
== personal_attack.direct
- She testified that you are a thug in the eyes of the club.
- You are crazy good at chess.
- You are deluded about the price of steel.
- You were called a pathetic loser.
- You are crazy to swim in March.

== personal_attack.dismissal
- You can go jump in the lake with the kids.

== personal_attack.insult
- The guard testified that the boss had been an idiot that night.
- He accused the clerk of acting like an idiot.
- Another crackpot theory about the pyramids.
- They are not all morons.
- I read the idiot by Dostoevsky.
- She was called an imbecile by a teacher.

== personal_attack.label
- They accuse him of what a fraud would do.
- She told us that he was a fool.

== personal_attack.noun
- The circus sent its oldest clown.
- Two birthday clowns arrived late.
- He jerks the rope twice.
- The court fool who sings wears bells.
- It was a fools errand.
- He got called a liar on air.
- We were such fools to wait.
- We were cowards that day.

== personal_attack.ridicule
- A spoilt ballot upset the boy.
- What does the phrase brain the size of a pea mean?
- "You have the iq of a potato" stood in red paint on our school wall.
- I was born with the brains of a potato.

== personal_attack.sneer
- The paper accuses the mayor of being a crook.
- The man is a clown at the fair.
- The guy is a retired clown.
- We are all puppets.
- The man is a fraud expert.
- The minister is a snake charmer.
- He is a puppet maker.
- The man was a sock puppet.
- The lady is a witch doctor.
- Are you lazy or tired?
- He was called a useless fool.
- I am such a useless fool.

== personal_attack.stupidity
- The witness said that the guard was clueless.
- He is deluded about the price.
- The mayor is allegedly very corrupt.
- She was called a clueless amateur.

== profanity.crap
- Crap.
- I have seen all this crap.

== profanity.expletive
- I do not give a damn about it.
- It sucks to be late.
- Losing a tooth sucks.
- This sucks.
- I asked them why the hell you left.
- What does the word dammit mean?
- "that damn dog" stood in red paint on our school wall.

== profanity.strong
- A finger prick is enough for the test.
- The ox and ass stood by the crib.
- The old fighting cock won.

== vulgarity.sexual
- The great tits had six chicks.

== vulgarity.crude
- On the island boobies nest in June.
`;
