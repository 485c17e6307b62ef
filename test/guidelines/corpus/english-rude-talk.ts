/** Written for this project; the format is explained in corpus.ts. Insults, swearing and crude talk as readers write them. */
export const ENGLISH_RUDE_TALK_CORPUS = `
== personal_attack.label
+ you sound like a whiny little brat
+ what a nasty little weasel that lawyer is
+ Trump supporters are brainwashed sheep
+ bunch of w@nkers
+ He's a snake oil salesman and a con man
+ the government is run by imbeciles
+ republicans are morons
+ lefties are too stupid to tie their own shoes
+ our prime minister is a pathological liar and a creep
+ fire this clown of a reporter
+ she is a heartless monster
+ he is a fat greedy pig
+ She's a lying cow
+ you're a dimwitted sheep
+ you freak of nature

== personal_attack.direct
+ the guy who wrote this should be ashamed, what a clown
+ You are the dumbest person on this forum
+ you people are pathetic
+ u r so dumb lol
+ the fat pig is eating our taxes
+ you stink of desperation and cheap beer
+ you are a vile human being
+ you halfwit, the article says the opposite
+ this author knows nothing and is proud of it, what a fool
+ fat cow
+ what an iddiot
+ what a maroon lol, you total imbacile
+ You're a nasty bit of work, aren't you
+ look in the mirror, you fat hypocrite
+ you are all insane
+ Nobody wants you here
+ you pr1ck
+ Look at this genius who cannot spell his own name
+ you and your moronic friends
+ no one takes you seriously, you buffoon

== personal_attack.dismissal
+ get lost troll
+ piss off back to London
+ go cry to your mommy
+ stfu clown
+ get a life, loser
+ you can stick your opinion where the sun doesn't shine
+ go jump in a lake
+ take a long walk off a short pier
+ bugger off
+ kiss my hairy butt
+ shut your pie hole
+ Oh please, cry me a river
+ drop dead
+ go to hell

== personal_attack.stupidity
+ what an imbecilic waste of skin you are
+ the minister is dumber than a sack of hammers
+ Your stupidity is breathtaking
+ the man is completely unhinged
+ and you call yourself a journalist? pathetic
+ if stupidity hurt you would be screaming all day
+ you rednecks are all the same, dumb as dirt
+ u dumb af
+ stuped peeple like you
+ idiotic fools, all of them
+ ignorent hillbillys
+ wipe that stupid grin off your face
+ the mayor is corrupt to the bone and dumb as a box of rocks

== personal_attack.insult
+ He is an arrogant windbag
+ she's a nasty piece of work
+ Such a drama queen, grow up
+ what kind of idiot drives through a flooded road
+ the cretins on the board did it again
+ Only a complete halfwit would vote for her
+ a gutless wonder, that's what he is
+ right wing nutjobs everywhere in here
+ those MAGA morons
+ idiots like you are why we can't have nice things
+ eat my shorts you dweeb
+ a total nutter runs this town
+ he's a d!ckhead
+ the obese idiot in the red hat
+ MAGA idiots will believe anything
+ Democrats are a bunch of crybabies
+ the police chief is a fat useless slob
+ Why does this paper employ such halfwits
+ ratbag politicians
+ slimeball of a lawyer
+ dumbass politicians
+ our council leader is a pompous gasbag
+ you two deserve each other, pair of idiots
+ Elon Musk is a whiny manchild
+ my neighbour is a complete nutjob
+ shut it, gobshite
+ what an insufferable know-it-all
+ he's an attention-seeking drama queen
+ bloody wankers

== vulgarity.sexual
+ I bet you still live in your mom's basement
+ you can all kiss my arse
+ she farted in his face and laughed
+ he was scratching his hairy balls on the bus
+ look at the rack on her, I'd bang that
+ I'd like to motorboat those
+ smells like somebody shat in the elevator
+ she got railed by the whole team
+ I'd bend her over that desk
+ take it up the bum
+ show us your tits love
+ he got a stiffy watching it
+ he can't keep it in his pants, probably shagging the intern
+ drop a deuce on his lawn
+ you can wipe your bum with this newspaper
+ he probably jerks it to pictures of himself
+ this is horse shit
+ I'd love to get between her legs
+ she's begging for it, give her a good hard one
+ he's hung like a horse
+ nice knockers
+ she blew the boss for that job
+ I took a massive dump this morning
+ this article is diarrhea
+ shove it up your bum
+ his breath smells like farts
+ go play with your willy
+ he had his hand down her panties
+ I would so hit that
+ your mum gives great head

== profanity.strong
+ that lard-arse in the city hall
+ you're such a dik
+ what a load of bollocks
+ this road is fucked
+ I don't give a shit about their plan
+ holy shit that was close
+ effing idiots
+ absolute bulls**t
+ what a sh!tshow
+ a$$hole
+ cluster f**k of a project
+ my arse it will
+ fuck this town
+ who gives a fuck
+ fuckin ridiculous
+ f'ing council
+ what a shitshow
+ bullsh*t artist
+ I am so pissed off
+ those a**holes
+ @ssholes the lot of them
+ sh1t happens
+ son of a b1tch
+ he's a dick
+ the whole thing is a clusterfuck
+ go fuck yourself
+ what a twat
+ arsehole of the year
+ piss poor excuse
+ he's pissing on our legs and telling us it's raining
+ wanking over her photo
+ he has a tiny dick
+ he licks boots and arses
+ fucking disgrace
+ we got fucked over again
+ shitty service as always
+ some asshole keyed my car
+ f*cking potholes
+ sh*t council
+ bulls#it
+ he showed everyone his hairy arse

== personal_attack.noun
+ Cry more, loser
+ DeSantis is a bully and a coward
+ scummy little landlord
+ you self centred egotistical jerk
+ sit down, clown
+ the trustees are clowns

== profanity.cunt
+ motherf*cker

== profanity.listed
+ those boobs though

== personal_attack.insult
+ another day, another idiot from the council
+ Somebody take the crayons away from this imbecile
+ lock up this psycho
+ pathetic little keyboard warrior
+ mouth breathers like you
+ dickheads in lycra
+ my boss is a total asshat

== personal_attack.stupidity
+ stupid is as stupid does and you are proof

== personal_attack.dismissal
+ grow a brain

== personal_attack.noun
+ the fools who run this place
+ Nobody believes you, liar
+ stinking hypocrites

== personal_attack.direct
+ you're just jealous because you're ugly
+ such a moranic comment, you imbicile
+ she'd suck anything for a vote

== profanity.strong
+ fuk off
+ for fucks sake
+ absolute shite
+ no shit sherlock
+ bollocks to the lot of them
+ jesus f*cking christ
+ what a sack of sh!t
+ he dropped his trousers and mooned us, hairy arse and all
+ I bet he wanks to his own speeches
+ he farted in the lift, smelled like rotten eggs and ass

== personal_attack.label
+ bunch of pricks

== profanity.crap
+ crap mayor, crap city

== vulgarity.crude
+ she's got a great pair of tits
+ that movie gave me a boner

== vulgarity.sexual
+ suck my balls
+ lick my sweaty sack
`;
