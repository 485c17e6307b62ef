/** Lines for the promotion rules, written for this project; the format is explained in corpus.ts. */
export const ENGLISH_PROMOTION_CORPUS = `
== promotion.personal.invite
+ please check out my channel for more covers
+ come and visit my blog, I write about gardens every week
+ would love it if you listened to this, my new single is out now on Spotify
+ I make short films about trains, have a look at my page
+ link in my bio if you are curious
+ sorry for the shameless plug but I review bikes
+ find me on instagram, I post every day
+ Nice report. See my new video on it
- my blog has been quiet since the flood
- she uploaded the hearing to the court's own page
- the band's new album was recorded in Erbil
- please look at my talk page before you revert again
- check the video at 2:10, the goalkeeper was off his line

== promotion.personal.follow
+ go and subscribe to our channel, friends
+ great goal! anyway subscribe, I do highlights every weekend
+ Hey everyone please subscrbe, it takes a second
+ sub4sub anyone?
+ follow me on twitter for more like this
+ help me reach 500 subscribers before the summer
+ I will follow back everybody who follows
+ if you could subscribe it would make my day
- I subscribe to the theory that rents follow wages
- readers who subscribe get the paper on Saturday
- you have to subscribe to read the rest of the story
- the channel lost 40,000 subscribers after the row
- they followed me home and the police did nothing

== promotion.personal.likes
+ thumbs up if you miss the old stadium
+ copy and paste this to ten of your friends
- I like this comment section more than the article

== promotion.personal.appeal
+ my gofundme is on my profile, anything helps
+ please donate to my fundraiser, we need a new roof
+ sign the petition here https://petitions.example.org/p/12
+ please sign our petition against the car park
+ vote for me in the photo contest please
+ my book is on sale, please buy my book about the valley
- thousands signed a petition against the new airport
- the charity raised two million pounds for the flood victims
- people were asked to donate blankets at the town hall
- I will vote for him because of the schools
- donations to the hospice fell by a third last year

== promotion.personal.page
+ we need your help https://www.gofundme.com/f/roof-for-the-school
+ all of it is here https://linktr.ee/somebody

== promotion.personal.signals
+ hi guys, I am an upcoming producer, would mean the world if you gave it a minute
+ friends, I rap and my tracks are on my profile, please listen
- I am a painter and the flood took my studio
- our website was down when the results came

== promotion.commercial.signals
+ Hurry, our store has a special offer on garden furniture, visit www.chairs-and-tables.example.com
+ Order your winter tyres today, free delivery, call 0161 496 0018
+ For sale: two tickets, best price, text me on +44 7911 123456
+ My mentor taught me trading with low risk, great profits. Email mentor.of.many@gmail.com
+ Meet local singles tonight, text FUN to 80808, 18+ only
+ shop with us, high quality bags, discounts for members bags-of-joy . com
- the ticket costs £45 and the train another £12
- bitcoin fell below $20,000 on Tuesday and took the market with it
- subscriptions rise to €9.99 a month from May, the company said
- the bank offered loans at 3 per cent to homeowners
- a premium rate call costs 150p and the regulator wants it gone
- the free school meals scheme ends in July, find out more from the council
- I bought a phone there and the service was bad, price was fine
- here is the study https://journals.example.org/air-quality and it says the opposite
- call me when you land, I get off at 9 and dinner is on me
- see you at 8, the film is £6 and popcorn is free
- police said callers could ring 101 or the charity Crimestoppers
- the lottery winner gave half of the prize to the hospital

== promotion.commercial.prize
+ Congratulations! You have won a £500 voucher
+ your number has been selected for a prize, to claim call now
+ claim your free gift card before midnight
+ get free robux here, works every time
- the novelist was awarded the £50,000 prize in London
- she won $3m in damages from the airline
- he has won the award twice

== promotion.commercial.earning
+ earn easy money online from home, $500 a day
+ My aunt made $8,400 last month just working on her laptop
+ invest in bitcoin with my broker, guaranteed profits every week, message him on telegram
+ get paid daily for watching videos
- nurses earn $38 an hour there and still cannot rent
- she makes $15 an hour at the warehouse
- Working from home suits me well
- the fund made a profit of $4m last year
- they invest in wind and the returns are poor

== promotion.commercial.message
+ text WIN to 81234 for your entry
+ calls cost 60p per minute, reply STOP to end
+ freemsg: your ringtone is ready, reply TONE
- text of the bill is on the ministry's site
- 150 people called the newsroom by noon

== promotion.commercial.contact_details
+ write to me on telegram for the details
+ add me on whatsapp +44 7911 123456
+ contact him via dr.somebody.heals@gmail.com
+ dm me for prices
- the minister answered by email on Monday
- WhatsApp groups spread the rumour within an hour
- contact with the pilot was lost at 9

== promotion.commercial.services
+ powerful spell caster who brought back my ex lover
+ he cured me of herpes with herbal medicine, contact him
+ need a hacker for hire? reliable and quick
+ I got my lost crypto back, the recovery team took two days, contact them, I recommend
+ buy viagra online without prescription
+ do you need a loan? apply today, low interest, no credit check
+ buy real instagram followers cheap
+ independent escorts in London available now
+ real and fake passports, order yours
+ sex cams with hot girls, join free
- the court heard that hackers stole the files
- doctors warned against buying medicines online
- cannabis will be sold in shops from June
- he took out a loan to pay for the roof
- she was cured of cancer after two years
- a counterfeit handbag is still a handbag

== promotion.commercial.offer
+ use my referral code for ten pounds off
+ buy now at https://shop.example.com
+ click here https://example.com/win to see the rest
+ Cheap flights this weekend only, book now at www.fly-there-cheaply.com
+ we offer plumbing and heating, call or visit www.warm-homes-plumbing.com
- the company cut the price of its cheapest phone by a fifth
- supermarkets offer discounts to pensioners on Tuesdays
- the offer was rejected by the union

== promotion.commercial.contact
+ write to me on https://wa.me/123456
+ more at https://bit.ly/3abcdef

== promotion.commercial.affiliate
+ good lamp, I have it too https://shop.example.com/lamp?aff_id=77

== promotion.commercial.bare_link
+ https://www.my-lovely-garden-shop.com/
- https://www.bbc.co.uk/news/world-12345678
- https://en.wikipedia.org/wiki/Erbil

== promotion.commercial.repeated
+ read https://a.example.com/x then https://a.example.com/x and again https://a.example.com/x

== promotion.link
~ the report is at https://example.org/report.html
- the report is at https://example.org/report.html

== promotion.phone
~ the council can be reached on 0161 496 0018 until five
`;
