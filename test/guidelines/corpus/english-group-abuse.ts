/** Abuse of groups in natural text. Written for this project; the format is explained in corpus.ts. */
export const ENGLISH_GROUP_ABUSE_CORPUS = `
== abuse.sexism.generalisation
+ face it, most women are manipulative by the time they turn thirty
+ girls have no loyalty, every man learns it
+ never trust a woman with a secret
+ typical woman, parks across two bays
- most women are in work, the office for statistics says
- women lie awake more often than men, the sleep clinic found
- all women are equal before the law
- girls lose their sense of smell for a week after this virus

== abuse.sexism.contempt
+ women and their vapid little pictures
+ those worthless females again
- the council treats women worse than it did
- the women who run this shop sort their own waste

== abuse.sexism.nature
+ there you see female logic at work
+ these females think the world owes them a living
- the female of the pair is larger and lays two eggs

== abuse.sexism.vocabulary
+ what a bitter old hag she has become
+ hypergamy explains the whole marriage market
+ the landwhale in the front row complained again
- our pussycat sleeps on the radiator
- the hedge is full of shrews and beetles

== abuse.sexism.place
+ make me a sandwich, love
+ a woman's place is in the home and she knows it
+ women's suffrage was a mistake for this country
- the chef told the waiters to stay out of the kitchen
- women got the vote here in 1918

== abuse.sexism.purity
+ she slept her way to the top of the council
+ a used up woman looking for a provider
- she closed her book and stretched her legs
- the used car had a damaged door

== abuse.sexism.violence
+ someone should slap that bitch
+ I hope the whore dies alone
+ women like that deserve to be slapped
- the court heard that he beat her for years
- nobody should slap a woman

== abuse.sexism.rape_denial
+ another fake rape accusation to ruin a good man
+ admit it, women secretly want to be raped
- false claims of rape are rare, researchers say
- he was cleared of rape by the jury

== abuse.sexism.feminists
+ feminists are all deranged these days
+ a screeching feminist ran the panel
- feminists want equal pay, and they are right
- I disagree with this strand of feminism

== abuse.sexism.her
+ your mother is a fat whore
+ stupid cow, learn to indicate
- the old lady next door keeps bees
- my mother is a nurse

== abuse.racism.vocabulary
+ a gang of groids at the bus stop
+ no decent family wants a race traitor for a son
- the mud on the path is a foot deep
- the wedding was a race against the weather

== abuse.racism.epithet
+ nothing but white trash on that estate
+ the welfare queen two doors down has a new car
- we stayed at a trailer park in white mountains country

== abuse.racism.negro
+ another negro begging outside the station
- the Negro Leagues had the best pitchers of the age
- we drove along the Rio Negro for two days

== abuse.racism.ideology
+ our leaders are guilty of white genocide
+ race mixing will finish us off
+ the holohoax is taught in every school
- the conspiracy theory of white genocide came from fringe forums
- our race is on Sunday at ten
- the rowers will race, mixing old and young crews

== abuse.racism.jews
+ the jewish controlled media will not print this
+ a zionist owned press, what do you expect
+ the holocaust is a hoax
- Jews have lived in Baghdad for more than two thousand years
- the museum of Jewish history opens on Sunday

== abuse.racism.beasts
+ these savages have wrecked the park again
+ they breed like cockroaches
+ send those muslim vermin packing
- the monkeys at the zoo have a new enclosure
- rabbits breed like nothing else
- savage cuts to the youth service

== abuse.stereotype
+ Mexicans are lazy, ask any foreman
+ the infested blocks are overrun with immigrants
+ too many foreigners on this bus
- Mexicans are voting on Sunday
- immigrants are often victims of crime, the charity said
- refugees flooded the helpline with calls

== abuse.company
- immigrants are exploited by criminals who bring them over the border
- the regime regarded Jews as vermin, which is where it began
- women are less likely than men to be paid fairly, the survey found
+ the foreigners and their feral kids
+ immigrants come over and breed on our taxes
- immigrants come over and open shops
- the mayor said the Muslims of this town are our neighbours

== abuse.xenophobia.invasion
+ migrants are pouring into our country
+ go back to Africa
+ third-world invaders, all of them
+ illegals get free housing while veterans freeze
- she went back to her office in Lagos
- the invaders crossed the river in 1241
- migrants crossed the channel in a small boat

== abuse.religion.islam
+ all muslims want to see us dead
+ muslim scum at the market again
+ the religion of peace strikes again
- Islam is a religion of peace, the imam told the school
- Muslims celebrate Eid today
- I think the doctrine of jihad is wrong

== abuse.homophobia.agenda
+ they push homosexuality on our children
+ the homo agenda in our schools
- the school teaches that some families have two fathers
- gays and lesbians marched through the centre

== abuse.homophobia.mockery
+ that is the gayest jumper in the shop
+ shut it, gay boy
- he is gay and so is his brother
- he told us that he is gay

== abuse.ours
~ migrants have come to our cities for two hundred years
~ Muslims are part of our country
`;
