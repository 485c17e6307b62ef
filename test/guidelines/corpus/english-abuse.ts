/** Contempt for groups of people. Written for this project; the format is explained in corpus.ts. */
export const ENGLISH_ABUSE_CORPUS = `
== abuse.contempt
+ I can't bear the sight of immigrants
+ I really loathe Jews
+ I detest every single one of these refugees
+ Asian people disgust me
+ Nobody wants these refugees here
+ Nobody likes trans people
+ I'd rather have a rat in my house than a refugee
+ Thank God I'm not a woman
+ If my son were gay I'd throw him out
+ If I was born black I would kill myself
+ Why do gay people even exist?
+ I used to like gay people. Now I hate them.
+ There's a trans person in my class. It makes me sick.
+ All Jews must die
+ Fuck all the Muslims in this country
+ Goddamn refugees, I hate them
+ Immigrants can go to hell
+ All gay people can rot in hell
+ I h4te wom3n
+ I hate w0men
+ I hate allmuslims
+ I d e s p i s e immigrants
+ I 🤮 when I see gays
+ I hate 🌈 people
+ Trans people disgust everyone

== abuse.dehumanising
+ Muslims are a bunch of thieves
+ Every gay guy I know is a creep
+ Trans women are freaks of nature
+ Disabled people are a burden on the taxpayer
+ Women are nothing but objects
+ Gays are an abomination
+ The Jews are rats
+ Muslims are like cockroaches
+ Immigrants are a disease that is spreading through our country
+ Mexicans are animals
+ Black people are monkeys
+ Gypsies are vermin and should be driven out
+ What a waste of oxygen these disabled people are
+ Am I the only one who thinks that Muslims are terrorists?
+ Who else thinks that immigrants are parasites?
+ In my opinion immigrants are scum
+ I'm convinced that Jews are evil
+ I don't mind gay people, but they are gross
+ Immigrants say they want to work but they are lazy parasites
+ Black people moved in next door. They are animals.
+ I have worked with disabled people, and they are useless.
+ Islam is a cancer
+ Muslms are scum
+ Immigarnts are vermin
+ black peopl are animals
+ trnas people are freaks
+ I don't hate anyone, but Muslims are vermin
+ Romanians are thieves
+ Nigerians are all scammers
+ Poles are drunks
+ native americans are drunks
+ 🧕 are 🐖
+ 🏳️‍🌈 people are 💩
+ You only need to look at immigrants to see that they are scum
+ Muslims are always smiling, but they are dangerous beasts
+ I know many immigrants, all of them are thieves
+ Immigrants moved here last year. They are pigs.

== abuse.denial
+ Trans people are not real people
+ Women shouldn't be allowed to drive
+ Women should stay in the kitchen
+ Gay people should not be allowed to adopt children
+ Muslims should be kicked out of this country
+ All refugees must be sent back to where they came from
+ Send them all back. Immigrants are ruining this place
+ Disabled people don't deserve to live
+ No immigrant deserves to be treated like a citizen
+ Jews can't be trusted
+ I wouldn't want a black person living next door
+ Women will never be as smart as men
+ Black people will never be civilized
+ Muslims will never fit into our society
+ The life of a Muslim means nothing
+ Who cares if a few trans people die
+ The world would be a better place without Jews
+ Hiring a woman for this job was a terrible mistake
+ Letting Muslims into parliament will be the end of this country
+ It's a disgrace that we allow immigrants to vote
+ There are too many black people in this town
+ Too many refugees here
+ Don't you think trans people should be locked away?
+ If you ask me, women belong in the kitchen
+ Women always complain. They should shut up and stay in the kitchen.
+ Those Muslims will never change. They deserve to die.
+ Muslims deserve to be tortured
+ Gays should be burned alive
+ Disabled people should be put down like dogs
+ Women are only good for sex
+ the blacks are destroying our neighborhoods
+ Do not let immigrants into our schools
+ We don't need any more Muslims here
+ Gay people aren't normal
+ Black people do not belong in our country
+ human rights are not for immigrants
+ Disabled people have no place in our society
+ women have no business in politics
+ Send the 👳 back to where they came from
+ Immigrants belong in the 🗑
+ These 🐒 should go back to Africa
+ Black people ought to be whipped
+ You can't trust a woman with money
+ Trans people can't be normal
+ Gay people are not my equals
+ Women can't be leaders
+ We will never accept Muslims
+ I will not respect a woman
+ Black people should not be treated as equals
+ Muslims have no right to be here
+ I wouldn't call trans people human
+ We can't let immigrants stay here
+ I would never let a gay person near my kids

== abuse.emoji
+ black people 🤢
+ Muslims 🖕

== abuse.generalising
+ Immigrants only come here to steal
+ Never trust a Muslim
+ I would never hire a woman
+ I believe that gay people are sick in the head
+ I'm sure that Muslims want to destroy our country
+ Jews control the media and ruin our countries
+ Indians stink
+ Black people smell
+ Immigrants breed like rabbits

== abuse.inferiority
+ Black folks are so lazy
+ Women are inferior to men
+ Lesbians are unnatural
+ Hindus are filthy pigs
+ A dog has more worth than an immigrant
+ My cat is cleverer than any woman
+ Why are women so stupid?
+ Why are Muslims always so violent?
+ Isn't it obvious that black people are inferior?
+ Can we all agree that women are useless?
+ It is a fact that black people are less intelligent
+ You are just a stupid woman
+ You filthy immigrant
+ You disgusting gays should go to hell
+ Shut up, you dirty Muslim
+ These fucking women ruin everything
+ What a typical woman, too dumb to drive
+ Being gay is a sickness
+ Homosexuality is a disease
+ Women's brains are too small for politics
+ Gay poeple are disgusting
+ Muslims are disgustnig creatures
+ Asians are sneaky
+ blind people are worthless
+ autistic people are retarded
+ Jews are greedy
+ Christians are stupid
+ Jews are 🐀🐀
+ A woman's opinion is worthless
+ Gay people have no morals
+ Disabled people ruin the view
+ Women are naturally dumb
+ I have never met an intelligent woman
+ I have yet to meet an honest immigrant
+ Black people were born to serve us
+ There is nothing good about Muslims
+ Nothing is more disgusting than gay people
+ Nobody is as stupid as women
+ How can anyone stand these immigrants?
+ Why are we letting Muslims live here?
+ Why should we feed disabled people?
+ Why would anyone ever love a trans person?
+ Do you also think that women are trash?
+ Is there anything worse than gay people?
+ Black people, what a bunch of animals
+ I tried to be nice to women but they don't deserve it
+ Trans people came to our school. I want them gone.
+ There is no such thing as a good immigrant

== threat.call
+ The only good Muslim is a dead Muslim
+ Refugees are everywhere now. We should get rid of them.
+ Let's kill all Muslims
+ We should hang every gay person
+ Someone ought to shoot those immigrants
+ I wish all women were dead
+ I hope all refugees drown
+ I hope every trans person gets cancer
+ Immigrants should be shot at the border
+ Women deserve to be raped
+ Trans people deserve a bullet
+ Gas the Jews
+ We need to exterminate the gypsies
+ It's time to wipe out the Muslims
+ Beating women is fine
+ Burn the gays
+ Death to all immigrants
+ It would be great if all gay people just died
+ I'd love to see all Muslims hanged
+ Someone please kill these immigrants
+ It is our duty to rid the country of Jews
+ Old people are useless and should just die
+ 👳 should be 🔫
+ kill all the 👩
+ I will set fire to the refugees
+ Watch me slap this gay guy
+ If I meet a trans person I will stab them
+ You immigrants are going to pay for this
+ You gays better watch your backs
+ Every Jew must be hunted down
+ It would be best to put all disabled people out of their misery
+ Somebody needs to deal with these Muslims once and for all
+ Women need to be taught a lesson with the fist
+ Shooting immigrants should be legal
+ It's time someone taught these gays a lesson
+ Isn't it time to get rid of immigrants?
+ Those Jews are back. Someone should shoot them.

== threat.intent
+ I'm going to stab a Muslim today
+ I want to punch every trans person I see
+ I will beat up the next gay guy I see
+ I want to 🔪 every gay person
+ I'm ready to start murdering Muslims
+ One day I will kill every gay person in this city
+ I swear I'll beat that immigrant to death
+ I want to hurt women
+ I am about to shoot some immigrants
+ We are going to make trans people bleed
+ I can't wait to see Jews burn
+ I'd kill a Muslim without thinking twice
+ I am going to attack the next Muslim I see
+ I'll rape these women
`;
