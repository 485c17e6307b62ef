/** What only looks like promotion. Written for this project; the format is explained in corpus.ts. */
export const ENGLISH_PROMOTION_INNOCENT_CORPUS = `
== promotion.personal.invite
- this song is fire, been on repeat all day
- I love her channel, been subscribed since 2012
- My little brother sings this every morning
- Katy should collaborate with Adele on the next single
- Free tonight? We could watch the match at mine
- My phone died, use this number 07700 900321 for now
- Our rent went up from £900 to £1,150 a month
- I switched to Octopus and my bill fell by a fifth
- My blog used to get ten readers a day, I gave up
- I write a blog about local history and even I didn't know this
- My daughter is a nurse and works twelve hour shifts
- The charity asked people to donate blankets and tinned food
- They should vote for the amendment
- Vote for whoever you like, but vote
- Online gambling ruined my brother's life
- I lost money on crypto and I have only myself to blame
- Fake followers are a problem for every platform
- The paper asks me to subscribe before I can read anything
- Watch the whole debate before you judge him
- Follow the money and you will see who wrote this law
- Someone keeps posting "check out my channel" under every video, so annoying
- My favourite band is playing in town on Friday
- Our school raised money with a cake sale
- Like most readers I find this hard to believe
- I'd share this with my dad but he hates rap
- If you like jazz, Coltrane's quartet is the place to begin
- My essay on this got a B at university
- I subscribed years ago and never regretted it
- What software did you use for the video?
- My mum plays this song in the car all day long
- I used to play this on my guitar in my bedroom
- Does anyone know the name of the song at 3:20?
- My son wants to be a youtuber when he grows up
- I make my own bread now because a loaf is £3
- Watching my daughter perform on stage was the best day
- My company ships to Northern Ireland and the paperwork is endless
- I made a profit on my shares but lost it on gas
- I've withdrawn my savings from that bank
- My aunt was cured of cancer by the NHS
- My visa was refused although the agency said it was guaranteed
- My homework was eaten by the dog, says the minister
- Google puts adverts on the first page
- Text of the treaty: https://treaties.un.org/pages/view
- U still have my charger? need it 2nite
- Hi its me, lost my phone, new number
- Red Cross is taking donations at the stadium, the mayor said
- Vote Labour, vote Tory, it makes no odds
- I'd rather watch paint dry than this debate
- See my earlier comment
- As I said in my post above, the numbers don't add up
- Please stop editing my page
- Thanks for your message on my page, I replied there
- Please don't post on my page again
- I recorded a version in my sandbox
- Came here from the trailer, this song is epic
- Who is watching this during lockdown?
- I wish I could sing like her
- That rapper came from my town, we all knew him
- my ringtone for five years
- Her channel got hacked last week, poor thing
- I sing this to my baby every night
- We danced to this at our wedding
- I was at this concert, best night of my life
- ok pls come to my place at 5
- my bus is late, tell the boss please
- Dinner at ours on Sunday? kids welcome
- My flight lands at 6, dont forget to collect me
- My claim was rejected by the insurer twice
- Houses for sale in our village go to outsiders
- My friend the priest helped me when my wife died
- My husband came back from the front last month
- Google's first page is all sponsored
- Great reporting, I'll subscribe again
- This is why I subscribe to this paper
- Follow up story please
- Like him or not, he won
- Read my comment again
- Look at my country, it is finished
- Link: https://www.euronews.com/my-europe/2025/02/01/eu-summit-ends-without-deal
- my channel surfing days are over since streaming
- I subscribed after this and binged everything
- Can someone tell me the name of her first video?
- My niece plays the piano and wants to learn this
- I wonder how many likes he buys
- I have a twitch in my eye
- My Instagram is full of adverts for this
- My twitter feed is nothing but doom
- They blocked my account for saying this
- I wrote a book about grief after my father died
- My novel was rejected by fourteen publishers
- I sign petitions all the time and nothing changes
- Sign of the times
- Type 2 diabetes runs in our family
- My broker lost his licence
- Massage helped my back more than pills
- Mature women vote more
- Tiktok followers do not vote
- Garden furniture got stolen twice on our road
- My brother had an accident at work and got nothing
- My iPhone screen broke after a week
- The summer camp was cancelled and they kept our money
- I got 20% off my council tax because I live alone
- The tickets are in my drawer, claim them before 7
- My phone bill was £60 last month, robbery
- My clan came from the mountains
- MSF is on the ground there and needs donations
- His channel grew so fast, well deserved
- I love how she thanks her subscribers
- This made me subscribe, no joke
- I followed the recipe and the cake sank

== promotion.commercial.offer
- Wow 2 billion views, congratulations
- text me when u land ok?
- mum says call her on the landline, her mobile is dead
- Lunch at 1? There's an offer on at Nando's
- At £1.85 a litre I cannot afford to drive to work anymore
- According to https://www.ons.gov.uk/economy/inflation the rate fell to 3.1
- Source: https://www.irishtimes.com/news/2025/04/budget-explained
- https://www.smh.com.au/politics/federal/budget-cuts-20250411.html
- See https://www.pewresearch.org/politics/2024/polls for the numbers behind that claim
- The Hill covered this last week: thehill.com/policy/energy/12345
- https://www.dailymail.co.uk/news/article-1234567/
- Here is the full report https://www.lancasterpost.example.com/report.pdf
- This was debunked years ago http://www.skepticalscience.com/argument.php
- The video is on youtube, watch from minute three: https://www.youtube.com/watch?v=kkkkkkkk
- A GoFundMe for the family passed £40,000 on Tuesday, the police said
- The forex market was calm after the bank's statement
- He was jailed for selling counterfeit passports
- The NHS offers free prescriptions in Wales
- The free market will not fix this
- Samaritans are there on 116 123 if you need to talk
- I scored the winning goal and the prize was a mug
- 2026 and I'm still vibing to this
- Nurses make $35 an hour here and it isn't enough
- The visa office is slow, call them in the morning
- Up to 30% off the value was wiped out in a day
- The painting was a fake, the experts say
- Replica guns look far too real
- As the Guardian reported (https://www.theguardian.com/world/2025/jan/05/x) it was known before
- http://www.cbc.ca/news/canada/toronto-flood-1.4921
- https://www.nzherald.co.nz/nz/politics/pm-rules-out-early-election-after-poll/
- Here's a link that explains the tax: https://fullfact.org/economy/tax
- http://www.bbc.co.uk/news/uk-12345678 read this
- ok will call u at 6
- Have you got ur free ticket from Sam yet
- Meet at the station at 8, don't be late
- I am 65 years old and worked since I was fifteen
- just call my landline if u cant reach me
- Tell your mum thanks for the free tickets
- They sell it at Boots for a tenner
- The club shop sells shirts at £110
- You can claim the winter payment if you are over 66
- Scam text going round saying your parcel is held and to pay £1.99
- The bank's free offer was a trap
- A two bedroom flat costs £1,500 a month in Leeds
- A driving licence without a test would be madness
- https://www.ft.com/content/abc
- http://www.radiotimes.com/news/2024-11-05/strictly
- https://www.gov.uk/guidance/register-to-vote
- https://www.kurdistan24.net/en/story/12345
- More on this: https://www.middleeasteye.net/opinion/why-it-matters
- the recipe is on https://www.seriouseats.com/bread, I use less salt
- Wikipedia has a decent summary https://en.wikipedia.org/wiki/Inflation
- I deleted my Facebook account in 2018
- Withdrawals from the bank were limited to $100
- I passed my theory test on the third go
- No win in nine games, sack the manager
- 50% off nothing is nothing
- I'll be free from 4, meet at cinema?
- Unlimited data for £15 a month is what I pay, never had a problem
- Anyone with information should call police on 101 quoting 45/2025
- https://www.chathamhouse.org/2025/03/what-next-iraq
- http://www.thelocal.de/20250401/new-rules-for-citizenship
- https://www.abc.net.au/news/2025-04-02/rba-holds-rates/10472
- https://www.nature.com/articles/d41586-025-00001
- Full text: https://www.parliament.uk/bills/2025/rent
- See also the map here: https://www.openstreetmap.org/way/1234
- The speech is here https://www.youtube.com/watch?v=qqqqqq if anyone wants to judge for themselves
- There's a free report on this from the IFS: https://ifs.org.uk/publications/green-budget
- You can download the data for free from https://data.worldbank.org/indicator
- She has 3 million subs and still replies to everyone
- Baklava from Gaziantep is the best, no contest
- The loan was approved without collateral because of his father
- im new in town, where can I buy good bread
- Go 2 the shop and get bread
- They offer translation in the hospital
- The party's Telegram channel has 200,000 followers
- https://www.lemonde.fr/international/article/2025/04/02/x_1.html
- http://www.jpost.com/middle-east/article-78311
- https://time.com/6271234/turkey-election-what-to-know/
- http://edition.cnn.com/2025/03/01/middleeast/iraq/index.html

== promotion.personal.invite
- I post here every day and nobody bans me
- I upload my tax return every January

== promotion.personal.follow
- her report on the dam made me subscribe
- subscribe to both of the papers before you call one of them biased
- subscribe to neither theory

== promotion.commercial.contact_details
- the ministry's Telegram channel has 45,000 readers

== promotion.commercial.earning
- they promised guaranteed returns and the court called it fraud
- please do not ask me how the budget adds up
- the kitchen is closed, teachers wanted better pay

== promotion.commercial.stock_phrase
- the lawyer said "no win no fee" and then sent a bill

== promotion.commercial.testimonial
- my uncle said "before I met coach Karim I could not swim"

== promotion.commercial.message
- he waited 45 minutes at 10p a minute and nobody helped

== promotion.commercial.services
- I read poems to my daughter at night
- We shot the film in a garage, said the director
- Subscribers get it first, the rest of us wait
- Ten subs on the bench and none of them can defend
- The workout did wonders for my knees
- My channel islands holiday was rained off
- His son is a singer and everybody in Erbil knows him
- I have a big dream: clean water
- Part 2 of this series was better
- I bought handmade candles in Amedi
- The MOT costs £54 and my car failed
- The book fair was packed, we stood in hall 3 for an hour
- I ran the London marathon for Mind
- Poor students drop out first
- From my sofa it looked like a penalty
- The wolf trade is illegal
- My savings halved in two weeks
- The broker was fined, victims got their money back
- the spells of rain brought the river back
- he bought the house from Dr Karim

== promotion.personal.appeal
- the petition is at https://petition.parliament.uk/petitions/700000 for those asking

== promotion.commercial.bare_link
- https://www.abendblatt.example.com/politik/inland/wahl

== promotion.personal.plea
- the leaflet said "every vote counts, please vote" in three languages
- I deleted my Facebook page when the data was sold

== promotion.commercial.signals
- please look at https://herald.example.org/politics/rents before you judge
- the figures are free at https://data.example.org/rents
`;
