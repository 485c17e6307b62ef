/** One line for each English rule and exception that the other corpora do not notice. */
export const ENGLISH_COVERAGE = `
== profanity.bitch
+ It was a bitchy evening.
- She is the baddest bitch in the video.
== profanity.crap
+ This is crappy.
== profanity.listed
+ What asholes.
== abuse.slur.nigga_at
+ Move, you nigga.
- My real nigga brought cake
== abuse.slur.nigga
~ Listen, nigga.
== abuse.slur.homophobia
+ That poofter again.
- He smoked a fag behind the shed.
- We ate a hot faggot.
- She bought faggots with gravy and mash.
- We are proud dykes and we vote.
- The dyke march starts at noon.
- The river dyke broke in the night.
- The council built a dyke in the marsh.
- The farmers built a dyke.
- Homo sapiens reached Europe early.
- A faggot of twigs lay by the stove.
== abuse.slur.queer
+ You are such a queer.
== abuse.slur.transphobia
+ That he-she again.
== abuse.slur.sexism
+ That bimbo again.
- Bitches like us stick together.
- The bitch had puppies in spring.
== abuse.slur.religion
+ That papist again.
== abuse.slur.ableism
+ He drives like a spastic.
== abuse.slur.xenophobia
+ Another anchor baby.
== promotion.commercial.signals
+ Lamps for sale. Take a look. Click here. £20.
+ Worldwide shipping, highly recommended. Instagram name Lenas Lamps. Hurry.
+ Lamps for sale. Take a look. Lenas Lamps, our store.
+ Hello everyone! Worldwide shipping. Click here. Hurry.
+ Worldwide shipping. Click here. Donations welcome. £20.
+ Worldwide shipping. Click here. Hurry, please check.
+ Lamps for sale. Just opened my business, click here.
+ Contact Dr Grey, he brought my husband back.
+ Text WIN to 82277, hurry.
+ Sure odds every Sunday. Inbox me.
+ Order now. PO Box 114, terms apply.
+ You could win. Click here, terms apply.
+ Competition! Free entry, PO Box 114.
+ Calls cost 50p per min. PO Box 114.
+ Cheapest handset deals! Click here.
+ Hot singles waiting. Call now.
+ Valued customer, click here, terms apply.
+ Passive income from your sofa. Get in touch with us.
+ Instant loans, click here, highly recommended.
+ Cheap meds. Get in touch today.
+ Natural remedy for sale. Click below.
+ Blank ATM cards. Get in touch with us.
+ Best online casino. Get in touch now, hurry.
+ SEO and backlinks. Click here, highly recommended.
+ Counterfeit notes. Get in touch with us.
== profanity.strong
- Moby Dick is a long book.
- He told us a cock and bull story.
- I worked my ass off for this.
- They kicked ass in the final.
- We got the order ass backwards.
- The wild ass lives in the desert.
== profanity.expletive
- We were damn lucky.
- I do not give a damn.
- The Wolf Creek damn broke.
- Oh what the hell, one more slice.
- I asked her how the hell it worked.
- What the hell let us go.
- The baby sucks on her thumb.
- Life sucks for renters.
== vulgarity.crude
- Turd blossom was his nickname.
- A blue tit nests in the wall.
- The sanctions were tit for tat.
- He passed cum laude.
- Vade cum pace, it says on the stone.
- Woody pecker was drawn in 1940.
- The wood pecker drums all day.
- We are pegging out the tent.
== threat.intent
- I will shoot you over the details.
- I would shoot him an email.
- The weeds are back and I will kill them.
== threat.call
- An end to violence against women is overdue.
- People should stop killing women.
- Women must suffer no more.
- Bosses in this game are easy, just kill him.
== personal_attack.direct
- Such a failure of the pumps was expected.
- We hate you all too, said the song.
- The people who hate you are few.
- You have no life sentence to serve.
- Find a life partner.
- He would hate you for it.
- You are in thick fog on that road.
== personal_attack.dismissal
- Stop crying about when it was cheaper.
- I will shut up now.
- They shut him up in the cellar.
- Nothing makes me go to hell and back like tax forms.
- Go to Hell Gate Bridge at sunset.
== personal_attack.insult
- The basket case scenario was never likely.
- The museum shows a dunce cap from 1880.
- Looney Tunes was on every Saturday.
- Idiots Abroad was a funny programme.
== personal_attack.noun
- The failure of a fool proof lock.
- The April fool was well made.
- Fools rush in, as the song goes.
- We had jerk chicken for lunch.
- A physical jerk a day.
- There are winners and losers in this budget.
- There are losers and winners in this budget.
- The biggest loser was the pound.
- The loser of the match gets nothing.
- The circus clown at the fair made us laugh.
- The clown fish hides in the anemone.
- Suckers of the tomato plants should be cut.
- The pond scum turned green.
- Once a loser, she won the cup.
- It looks good for a fool.
== personal_attack.label
- What a fraud case.
- He is a bot account operator.
- The liberal communist party split in 1921.
- What a joke to end the evening.
- The bunch of grapes was garbage.
- A cheap drunk driving lawyer advertises here.
- You are not a liar.
== personal_attack.rabble
- Lying Ted Talk was the name of the sketch.
== personal_attack.stupidity
- The plan is stupid.
- He was deaf and dumb from birth.
- They dumb down the news.
- That is a prize for stupid.
- Nothing stupid happened.
- It made her feel stupid.
- Keep it simple stupid is my motto.
- We looked pathetic in goal.
- How stupid of me.
- Brain-dead patients can be donors.
== personal_attack.mind
- Sorry to hear it, what is wrong with you?
- After the soup you are full of hot water.
== abuse.emoji
- Violence against muslims and attacks on muslims make me sick 🤮
== abuse.contempt
- If you think I despise immigrants, read my post again.
- Anyone who thinks that I hate women is mistaken.
== abuse.inferiority
- Women have no sense of fear in this sport.
== abuse.denial
- I do not want women banned from voting.
- Women do not deserve to be killed.
== abuse.slur.racism
- The coon hound barked all night.
- Our maine coon weighs nine kilos.
== abuse.sexism.contempt
- They treated women as worthless.
== abuse.sexism.vocabulary
- The hag fish ties itself in knots.
== abuse.racism.vocabulary
- Dago red is what my grandfather called his wine.
== abuse.racism.epithet
- The essay looks at the myth of noble savages.
- Whitey Bulger was caught in California.
- We read Uncle Toms Cabin at school.
- We read Uncle Tom's Cabin at school.
== abuse.racism.ideology
- The white genocide myth has been refuted many times.
== promotion.personal.invite
- Please visit our user talk page.
== promotion.personal.follow
- Many economists subscribe to this theory.
- Please follow my advice.
== promotion.commercial.earning
- They earn money from home loans.
`;
