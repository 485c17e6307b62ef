/** Written for this project; the format is explained in corpus.ts. Ridicule and scorn as readers write them. */
export const ENGLISH_RIDICULE_CORPUS = `
== personal_attack.sneer
+ Trump is a moron and everybody knows it
+ Did you write this with your elbows, you absolute donkey?
+ What a bunch of spineless jellyfish in that council
+ You're a waste of space
+ this reporter is a hack and a fraud
+ Biden is a senile old fool
+ Boris is a lying toad
+ ur an idiot
+ ur a joke
+ what a tool
+ this journalist is a disgrace to her profession
+ he's a two-faced snake
+ you're a coward hiding behind a fake name
+ typical lefty snowflake crying again
+ you lot are a joke
+ He's a bumbling incompetent fool
+ That woman is a witch
+ Hillary is a crooked liar
+ Nancy Pelosi is an evil hag
+ you wrinkled old prune
+ I hope you step on lego every day, you wretched creature
+ you smug self-righteous prig
+ this columnist is an attention seeking parasite
+ bunch of inbred hillbillies
+ You are an embarrassment to your family
+ you ignorant swine
+ he's such a creep
+ that slimy politician
+ every one of those senators is a gutless coward
+ you big dummy
+ What an odious little man
+ You absolute muppet
+ you pathetic creature
+ oh do shut up, you insufferable bore
+ that toothless redneck
+ Putin's little lapdog speaks again
+ the governor is a spineless worm
+ that judge is a disgrace
+ This hack couldn't write a shopping list
+ the editor is a moron for printing that
+ ur a clown bro
+ youre such an idoit
+ u r an ignerant fool
+ what a nasty spiteful woman
+ get off your high horse you pompous twit
+ stop feeding on attention you pathetic troll
+ what a bunch of losers on this page
+ lazy bastards never fix the road
+ The chief of police is a bully with a badge
+ you are an absolute disgrace of a human being
+ the referee was a blind fool
+ You're a joke and your paper is a joke
+ you ugly old bat
+ Ted Cruz is a slimy coward
+ This guy is a psychopath
+ that bunch of crooks in the town hall

== personal_attack.ridicule
+ You have the brains of a wet lettuce
+ about as sharp as a marble, our mayor
+ She couldn't find her own backside with both hands
+ Nobody asked for your opinion, go back to school
+ go back to your cave
+ he's got the IQ of a potato
+ you must be fun at parties, you miserable sod
+ oh look, another keyboard warrior with nothing between his ears
+ crawl back under whatever stone you came from
+ your parents must be so disappointed
+ is there anything at all in that skull of yours
+ you're nothing but a sad little man
+ grow up you baby
+ two brain cells fighting for third place
+ I have seen smarter houseplants than this senator
+ my dog writes better than you do
+ You wouldn't know the truth if it bit you
+ You are talking out of your backside
+ keep your ugly mouth closed
+ put a sock in it
+ nobody cares what you think, loser
+ what a pathetic excuse for a human being
+ she is as useful as a chocolate teapot
+ go touch grass you freak
+ you should be locked in a padded room
+ stop being such a baby
+ You have the charisma of a damp sponge
+ Imagine being this dense
+ the mayor is an empty suit with a room temperature IQ
+ delete your account
+ nothing but a puppet and a bootlicker
+ do the world a favour and stop breathing our air
+ How does someone this stupid get a license
+ You're not very bright, are you
+ the editor must be drunk or brain dead
+ ur brain is the size of a pea
+ Honestly the mayor is thicker than a bowl of porridge
+ What a snivelling excuse for a leader
+ Justin Trudeau is a spoilt little rich boy
+ Hey Karen, nobody cares
+ your opinion is as worthless as you are
+ I've scraped smarter things off my shoe
+ someone forgot to install a brain in this one
+ the wheel is spinning but the hamster is dead
+ you have the attention span of a gnat
+ the reporter has the reading skills of a toddler
+ you are living proof that evolution can go in reverse
+ she's not playing with a full deck
+ Go home, old man, you are drunk
+ back to your mum's basement with you
+ No wonder your wife left you
+ with a face like that I would stay off television
+ a face like a slapped arse
+ he looks like a bag of spanners
+ you look like something the cat threw up
+ ugly as sin, that one
+ whoever wrote this is an illiterate
+ he lies like he breathes, the toad
+ He has the morals of an alley cat
+ you must be on drugs
+ what have you been smoking
+ the man belongs in a mental asylum
+ you need therapy
+ sad pathetic life you lead
+ blow it out your ear
+ nobody would miss you if you left
+ troll
+ This senator has the spine of a boiled noodle
+ You sound like a spoiled toddler having a tantrum
+ Whoever raised you should apologise
+ the columnist is nothing but a paid shill
+ She is about as bright as a burnt out bulb
+ get back in your box
+ wow, you really are that thick
+ A monkey could do her job better
+ Are all of you this gullible
+ the man is a walking punchline
+ You need your brain checked
+ I have met smarter rocks
+ You wouldn't last five minutes in a real job, you pampered brat

== personal_attack.mind
+ maybe try learning to read before you comment, genius
+ the author is clearly thick as two short planks
+ Did your mother drop you on your head
+ he's a few sandwiches short of a picnic
+ the lights are on but nobody's home with this one
+ You clearly have no brain
+ what the heck is wrong with you people
+ You're full of it
+ you are so full of crap
+ Are you always this stupid or is today special
+ learn to spell you illiterate oaf
+ are you dense or just pretending
+ he isn't the brightest crayon in the box
+ take your meds grandpa
+ all liberals are brain dead
+ have your head examined
+ they're full of shit

== personal_attack.rabble
+ libturds everywhere
+ demonrats want your money
+ repugnicans hate the poor
+ trumptards unite
+ dumbocrats strike again
+ these libtards never learn

== personal_attack.sneer
+ Keir Starmer is a gutless weasel
+ this columnist is a complete joke, sack her
+ I pity your pupils if you are a teacher, you illiterate clod
+ the deputy mayor is a nasty little bully
+ He is a small, petty, vindictive man
+ That lawyer is a bloodsucking leech
+ Marjorie is a lunatic
+ what an arrogant prick
+ you total spoon
+ trolls like you should be banned
+ she is a self-obsessed narcissist

== personal_attack.ridicule
+ You must be the dimmest person in the county
+ You have the manners of a hyena
+ you're an insult to the intelligence of everyone here
+ Is your head made of wood?
+ did you eat paint as a child
+ the education minister is as thick as custard
+ sit on it and spin
+ your whole family must be ashamed of you
+ he's a cowardly dog who hides behind his lawyers
+ useless lump of lard
+ These councillors couldn't organise a raffle
+ you are so dense light bends around you
+ put the bottle down before you post
+ no brain, no spine, that's our governor

== personal_attack.mind
+ what planet do you live on

== personal_attack.rabble
+ demotards and republitards, all idiots
`;
