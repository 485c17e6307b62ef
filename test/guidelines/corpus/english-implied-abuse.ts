/** Contempt and threats said in other ways than by a slur. Written for this project; the format is explained in corpus.ts. */
export const ENGLISH_IMPLIED_ABUSE_CORPUS = `
== abuse.contempt
+ gays make my skin crawl
+ Screw the disabled
+ No one would miss the gypsies
+ So many Indians in my office now. I hate every one of them.
+ Two men kissing is revolting
+ There were two gays kissing at the bus stop. Made me want to throw up.
+ I work with gay people. Can't stand them.
== abuse.dehumanising
+ Black folks are closer to apes than to us
+ Natives are just a bunch of drunks
+ Every Arab is a suicide bomber at heart
+ Ukrainians are all nazis and deserve what they get
+ Nonbinary people are just attention seekers with a mental illness
+ The Roma camp is still there. Those people are filth.
+ jewz are rats
+ Same-sex parents are child abusers
+ People with autism are dead weight
+ I had to sit beside a disabled woman on the train, she was revolting
+ The council gave a house to refugees. These animals will trash it in a week.
+ My sister married a black man. He's no better than a monkey.
+ muzlims are t3rrorists
+ My trans colleague is a freak of nature
+ That black kid is a future criminal like all of them
+ He's an immigrant so of course he's a thief
+ I hate my disabled neighbour, she's a burden on everyone
+ 🐒🐒🐒 that's what black people look like
+ Romanians are pickpockets by profession
+ Mexicans have always been the enemy of progress
+ I share an office with Arabs, whom I despise
== abuse.denial
+ Giving women the vote was where it all went wrong
+ Every mosque in this country should be bulldozed
+ I don't see why disabled people should get respect
+ We have refugees at our school who ought to be kicked out
+ They let a woman run the company and of course it went bankrupt
+ A woman's place is beneath a man
+ Transgenderism must be eradicated
+ Muslims and civilised society can't coexist
+ Put all the gays on an island and sink it
+ Women, know your place
+ They ought to sterilise the disabled
+ Trans people don't deserve kindness
+ Women have never been the equal of men and never will be
+ Muslims will never be one of us
+ Not one black person is worth my time
+ No Mexican has ever done an honest day's work
+ Don't let disabled people raise children
+ gay people don't deserve to marry
+ I believe the world would be a nicer place without trans people
+ Your kind isn't welcome, Jew
+ 👩 belong in the 🍳
+ Latinos shouldn't get a say in anything
+ Shouldn't Chinese people be locked away?
+ Latinos never deserve happiness
== abuse.emoji
+ gays 🔫🔫
== abuse.generalising
+ homosexuels are sick
== abuse.implied
+ I have yet to meet a woman who could think straight
+ Trans people are just playing dress up and we all have to pretend
+ Women lie about rape for attention
+ There are two genders, the rest is a mental disorder
+ I would never employ an autistic person
+ Are women even capable of rational thought?
+ Would you leave your children alone with women? I wouldn't
+ My goldfish would make a better mayor than a Latino
+ Some people deserve respect. autistic people don't.
+ Just because deaf people walk on two legs doesn't make them people
+ I've seen cleaner things in a sewer than trans people
+ There is a reason nobody invites immigrants
+ You'd have to pay me to sit with Poles
+ I thank God every morning that I wasn't born a Chinese person
+ Gay people make me ashamed to be human
+ The only thing Jews are good at is whining
+ It takes a Christian to mess up something that simple
+ Life would be so much easier if Roma people didn't exist
+ We were better off before Indians came
+ I can smell bisexuals from a mile away
+ Treating disabled people like equals was our biggest mistake
+ Foreigners are only pretending to be victims
+ Arabs don't know what hard work is
+ All Chinese people do is complain
+ Compared to lesbians, cockroaches are charming
+ I talked to a Hindu yesterday. Never met anyone so worthless.
+ Is there anything more repulsive than a deaf person?
+ What's the difference between trans people and trash?
+ Do you also want refugees out of our town?
+ Have you ever met a Pole who wasn't a liar?
+ How are Jews still a thing?
+ I won't serve Asians in my shop
== abuse.inferiority
+ Black people have never contributed anything to civilisation
+ Wherever black people move in, the crime follows
+ It is in their blood, blacks just can't live like civilised folk
+ Why should my taxes pay to keep the disabled alive?
+ A life in a wheelchair isn't a life worth living, put them down
+ We should sink the boats, one less migrant is a good thing
+ Asians all look the same to me
+ Asians can't drive and they eat dogs
+ Indigenous people would still be living in caves without us
+ Lesbians just need a real man
+ Autistic kids are broken
+ Why do black people always complain about everything?
+ What is wrong with immigrants, can't they behave like normal people?
+ Why won't gays just die?
+ Are Mexicans capable of anything but crime?
+ Women r so dum
+ She only got the job because she's a woman, women can't do it
+ LGBT people groom kids
+ Does anybody actually enjoy working with women?
+ Immigrants add zero to our society
+ Blacks have low intelligence, that's science
+ Nobody should have to share a bus with gypsies
+ My landlord is renting to black people now. I bet they'll wreck the place.
+ We got some new Polish workers at the plant. They stink and they drink.
+ Who on earth would want a Muslim for a neighbour?
+ Can disabled people be any more annoying?
+ Do immigrants ever shower?
+ Do we really need more Muslims?
+ How many gypsies does it take to ruin a town?
+ You Mexicans are all the same
+ Indigenous people only want handouts
+ Nonbinary is just a word for mentally ill
+ The chinese are spreading diseases on purpose
+ It's always the blacks
+ You can't expect Asians to follow simple rules
+ Refugees are ruining everything we built
+ They hired lesbians at the hospital. Those people can't be trusted with anything.
== abuse.racism.ideology
+ White race must stay pure
+ Keep England white
== abuse.sexism.contempt
+ Call me old fashioned but women are inferior to men
== abuse.xenophobia.invasion
+ You people should go back to the desert
== threat.call
+ Let the migrants drown
+ Someone should set fire to the refugee centre with all of them inside
+ gayz should burn
+ One day we will slit the throats of all these infidels
+ We ought to put immigrants against a wall
+ Feed the refugees to the sharks
+ Chop off the hands of these gypsy thieves
+ Someone please run over these Asian drivers
+ If a gay guy ever touched me I'd break his neck
+ Lynch him and his black friends
+ Round up the illegals and shoot them
+ immigrants? hang the lot
+ immigrunts should leave or die
+ I would ✂️ the heads off all Muslims
+ I'd like to see black people suffer
+ My fists are ready for the next Mexican
+ Watch out bisexuals, we are sharpening our knives
+ Next time an Asian talks to me I will knock their teeth out
+ It's about time someone put foreigners down
+ Arabs should be dragged out of their homes and beaten
+ It would be a blessing if autistic people died out
+ Beating up immigrants should be a sport
+ I'd press a button to make refugees disappear
+ Wouldn't it be great if autistic people were gone?
== threat.intent
+ I'm going to kill every last one of these immigrants
+ I'll hunt down every Muslim in this city
+ I want to 💣 the mosque
+ I will not rest till the last Jew has left
+ Can't wait to 👊 a woman
`;
