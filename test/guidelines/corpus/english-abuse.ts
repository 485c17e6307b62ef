/** Contempt for groups of people, and its innocent neighbours: identity, negation, quotation, things, history. Written for this project; the format is explained in corpus.ts. */
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
+ It's not that I dislike women, they are just stupid
+ I 🤮 when I see gays
+ I hate 🌈 people

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

== abuse.emoji
+ black people 🤢
+ Muslims 🖕

== abuse.generalising
+ Immigrants only come here to steal
+ Never trust a Muslim
+ I would never hire a woman
+ I believe that gay people are sick in the head
+ I'm sure that Muslims want to destroy our country
+ These fucking women ruin everything
+ Jews control the media and ruin our countries
+ Indians stink

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
+ What a typical woman, too dumb to drive
+ Being gay is a sickness
+ Homosexuality is a disease
+ Women's brains are too small for politics
+ Gay poeple are disgusting
+ Women are disgustnig
+ Asians are sneaky
+ blind people are worthless
+ autistic people are retarded
+ Jews are greedy
+ Christians are stupid
+ Jews are 🐀🐀

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

== threat.intent
+ I'm going to stab a Muslim today
+ I want to punch every trans person I see
+ I want to 🔪 every gay person

== abuse.*
- I love Muslims
- Women are great leaders
- Most of my friends are gay
- She is a black woman from Leeds
- I am a disabled veteran and I vote
- Immigrants are an asset to our country
- Trans people deserve respect
- Gay people should be allowed to marry
- Women should be paid the same as men
- Muslims should be free to pray
- Refugees are welcome here
- I don't hate immigrants
- I have never hated women
- Nobody should hate Muslims
- Gay people are not disgusting
- Black people are not inferior to anyone
- It's wrong to say that women are stupid
- Disabled people are not a burden
- Immigrants are not criminals
- No woman deserves to be raped
- No one should be killed because they are gay
- We should never let anyone say that Muslims are terrorists
- It is disgusting to call immigrants vermin
- Saying that black people are animals is racist
- Anyone who says "gays should be shot" should be banned
- He was sacked for tweeting "all Muslims are terrorists"
- "Women belong in the kitchen" is such an outdated thing to say
- The sign said "no blacks, no dogs, no Irish"
- How dare you say that "trans people are freaks"?
- Stop treating women like garbage
- I'm sick of people calling refugees parasites
- I can't believe he called her a dirty immigrant
- My grandfather was called a stupid foreigner at school
- They told us that Jews were rats, and that is how it started
- The law denied black people the right to vote
- In Saudi Arabia women were not allowed to drive
- Why do some people hate immigrants so much?
- Why are gay people treated so badly?
- Do you hate women?
- Some people think Muslims are dangerous, but they are wrong
- I hate this weather
- I hate Mondays
- I hate Nazis
- Bankers are parasites
- Racists are the worst
- Homophobes make me sick
- Cars are useless in this city
- Rats are disgusting
- This food is garbage
- My phone is trash
- Kill the lights please
- Video games are a waste of time
- We should exterminate those ants
- Spiders deserve to be squashed
- The weeds must be eradicated
- These rules should be removed
- The film was killed by the critics
- Black coffee is disgusting
- The women's team was terrible on Saturday
- Indian food is disgusting to some people
- Chinese cars are trash
- Muslim countries have suffered terrible wars
- Immigrant detention centres are filthy and inhuman
- Gay bars are awful these days
- The disabled toilet was filthy
- The treatment of refugees in that camp is disgusting
- Discrimination against gay people makes me sick
- The attack on the Muslim family was disgusting
- Hate crimes against black people are evil
- I hate how women are treated in this company
- I hate that immigrants are blamed for everything
- I hate it when people insult my gay friends
- I hate people who hate Muslims
- Sick of seeing women being ignored by doctors
- Islam is a religion of over a billion people
- Jewish people celebrate Hanukkah
- A woman should decide for herself
- A Muslim was killed in the attack on Friday
- The immigrants were locked up in cages, which is horrible
- Women are dying because of bad healthcare
- Refugees are living in terrible conditions
- Women are tired of low pay
- Women are afraid to walk home at night
- Black people are arrested more often than white people
- Trans people are attacked every day
- Women do not deserve this treatment
- Women should not have to live in fear
- Gay people should not have to hide
- Nobody is better than anyone else, black or white
- I'm queer and proud
- We're here, we're queer
- Queer cinema has a long history
- I love being a dyke, it's who I am
- The farmer's son is called Dyke
- We walked along the dyke
- a fag break outside the pub
- the faggots and peas were delicious
- he chinked the glass
- We found a chink in their defence
- My nigga, congratulations!
- the spic and span kitchen
- a cracker with cheese
- The fire retardant saved the house
- she works with the blind
- the deaf community is proud
- The girls are playing football badly today
- Girls are better at reading than boys in this study
- Women outlive men by five years
- Older people are more at risk
- the migrants were sick and weak after the crossing
- Mexicans eat well
- I would rather live next to immigrants than racists
- Don't send refugees back to war
- Why would anyone want to hurt women?
- Someone should thank those women
- Let's celebrate those women
- All women deserve to be heard
- I'd love to meet more Muslims
- I want to help every trans person
- I hope all refugees find a home
- Thank God the women survived
- These women kill it on stage every night
- Ukrainians are suffering
- Russians are invading Ukraine
- Israelis and Palestinians are dying
- Palestinians should not be starved
- The Jews were murdered in the camps
- Women were burned as witches
- Black people were lynched in the south
- the Turks killed many Armenians in 1915
- We must not forget the murder of the Jews
- a man who killed two women was sentenced to life
- ❤️ to all the women here
- 👩 are amazing
- I love my 🏳️‍🌈 friends
- 🧕 are beautiful
- I can't stand onions 🤮
- spiders 😡
- my boss is a 🤡
`;
