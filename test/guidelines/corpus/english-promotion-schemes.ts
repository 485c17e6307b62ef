/** Prizes, schemes, services and testimonials. Written for this project; the format is explained in corpus.ts. */
export const ENGLISH_PROMOTION_SCHEMES_CORPUS = `
== promotion.commercial.contact_details
+ Buy quality documents online: passports, driving permits, ID cards, IELTS. WhatsApp +44 7700 900123
+ All praise to Dr. Okafor whose herbs removed my fibroids. You can email him at drokaforherbs@gmail.com
+ Anyone wanting a loan of trading capital should message Coach Peters on Telegram @coachpeters
+ Bitcoin mining made easy. Deposit $200 get $2000 in 24hrs. Telegram: @btc_minerpro
+ Is anybody interested in earning a residual income? Message me for the details
+ hit me up if u need beats for ur next project
+ WhatsApp group for singles over 40, link: https://chat.whatsapp.com/AbCd1234
+ I'm a wedding photographer in Kent, message me for rates
+ Stay at home mum making 400 a week, DM if you want in
+ Psilocybin microdosing capsules, message on Wickr: shroomking
+ Hello dear, I am a single lady seeking a serious man, write me on hangouts lovelyanna77
+ Investing with Elizabeth Crane was a blessing. Her telegram is @lizcrane_fx
+ hi mum this is my new number, my phone broke, can you whatsapp me on 07700 900333
+ Need kidney donors, $500,000, contact Dr Wilson at hospitalfund@mail.com
+ DM for promo

== promotion.commercial.earning
+ Work from home moms wanted!! Ask me how
+ i earned 300 bux last nite filling in surveys on this site, cashsurv.com
+ Make money like my cousin, she stays home and gets paid forty pounds an hour, visit the page
+ I was broke and in debt until I met Mrs. Angela Ruiz the forex coach. She turned my 500 into 6,200 in one week. Reach her on WhatsApp +1 202 555 0143
+ Big thanks to expert Mark Delaney for helping me recover my lost bitcoin from those fake brokers
+ I can't believe how many clients I get with this MLM, ask me how to become your own boss, DM me
+ Earn up to $5k weekly from your phone, no experience needed, comment INFO below
+ my teacher showed me this site and now i make $85/hr from my laptop. go to jobs77.com
+ Just got my $900 payout from MaxTrade, thank you Mr Bryan, he's legit
+ Get rich with us, 100% legal, ask for info
+ Tired of the 9 to 5? Fire your boss! I can show you how, inbox me
+ Financial freedom is one message away. WhatsApp only.
+ She made $12,000 last month just posting links. Details on her profile!!!
+ I get paid over $87 per hour working online. I never thought I'd be able to do it but my best friend earns over 10k a month doing this and she convinced me to try. More here
+ Trading signals with 95% accuracy, free for the first week, join t.me/goldpips
+ I started with just $300 and now I'm withdrawing $2,500 weekly with Mrs Helena Brandt
+ I've never seen anyone as honest as Mr. Collins, he handles my trades and I get my profits every week
+ Crypto Recovery Masters got all my stolen USDT back, they're the best, look them up
+ Adsense killed my earnings so I use PaidTube now, register under me: paidtube.co/r/9917
+ this app pays you for walking, use code WALK22
+ I've made $3,400 since Monday with this method ==> cashflow.site
+ hi, i'm Rosa and I quit my job because of affiliate marketing, ask me anything or visit my site
+ Best decision of 2025 was letting Mr. Weaver trade for me, +$7k profit in 10 days
+ Who else is making profits with Coach Rowland? He's the best
+ I'm so happy I got back $48,000 I lost to a fake broker, all thanks to CyberTrace
+ Dear Sir, I am Barrister James Koroma, I have a business proposal worth $9.5 million, reply for details
+ Become a Freemason today and get $100,000 monthly
+ Vote #4 at the link in my bio!!!
+ Students earn extra cash: promote our brand and get commission

== promotion.commercial.message
+ Get the hottest ringtones on ur moby, txt TONE 2 82222. £1.50pmmore info www.tonez.co.uk
+ CallFREEFONE 08001234567 to hear about your new handset
+ Ur mob is entitled to a free upgrade.Call 08707654321 b4 31st
+ Final reminder: your lottery reward of £2000 is unclaimed. Ring 09050001234 from landline
+ Ladies in ur area want 2 meet u 2nite, txt MEET to 69888
+ Consolidate your debts into one easy payment - freephone 0800 555 0101
+ Txt CHAT to 86600 2 talk 2 local singles. 18+ only £1.50/msg
+ Get ready for 6 inches of pleasure lol jk - hot wallpapers and games 4 ur phone txt GAME to 80085
+ Hi its Kate, how r u? saw ur ad, text me back on 07781555000 xxx 150p per msg, stop? txt stop
+ Man with a van, cheapest in Birmingham, call Ali on 07700900888
+ Hi babe its Jess, im bored n home alone. wanna c my pics? txt PICS to 89555, 150p
+ Free msg: we billed ur mobile no in error from shortcode 83332. call 08081263000 for a refund
+ PPI refund? text CLAIM to 66777
+ Thanks for ur order. £4.50 will be added to ur bill. 2 stop send STOP to 62468
+ Hot tip! Todays horses by txt, first tip free, then £1 each. txt HORSE to 81010
+ Someone you know has sent u a msg, hear it on 09066 555 010, cost 60ppm
+ Text YES to 60300 to join and get 10 free spins
+ hi there its Zoe. im 21 and new in town, txt me for a chat 89123 (25p)
+ Dating: 3 lads near u wanna meet. reply MATCH. 2 stop txt END

== promotion.commercial.prize
+ free amazon gift cards just go to getcards.xyz
+ Anyone else want free vbucks? I got mine at vb-land.net, works!
+ Get your free ipad here http://ipadz4u.info/win
+ OMG this site gives you free itunes codes for real, no scam!! itunescodez.net
+ YOU HAVE WON a 2 week cruise!!! To claim ring 09061234567 now, 150ppm
+ Congratz! ur number was picked in our draw, txt WIN to 81234 to get your £500
+ Who wants free robux?? reply with ur username
+ WINNER!! As a valued customer you've been picked to get a £900 reward! To claim call 09061700000. Code KL341. Valid 12hrs only
+ Airdrop is live, connect your wallet to claim tokens
+ You will receive a £350 gift voucher if you reply to this msg with ACCEPT
+ ur phone number has been drawn 4 a £400 cash prize, ring 0906 555 0101 quote ref K20
+ Claim ur 2 free cinema tickets, go 2 filmclub.mobi
+ Congratulation!!! your email won 950,000.00 GBP in the national promo. Send your name and address to claims.agent@live.com
+ Watch Elon's live giveaway, send any amount and get double
+ Valued cust, u r awarded a bonus caller prize on 12/9. call 0906 555 0102 from land line
+ Last chance 2 get £200 worth of vouchers! txt YES 2 85000
+ T-mob customers: u may now claim ur free camera phone upgrade & a pay as u go sim. call 0845 555 0123

== promotion.commercial.services
+ my onlyfans is free this week babes 💋
+ Real and fake certificates issued and registered in the database, get in touch
+ Dr Zuma the spell caster returned my man in 48 hours, contact him today
+ Are you in need of an urgent loan? We give out at 3% interest. Apply via quickfunds@outlook.com
+ Busty escort in Dubai, outcalls to your hotel, 24/7, +971501234567
+ Cheap Viagra & Cialis, no prescription needed, ships worldwide
+ ozempic pens in stock, dm to order
+ Rank #1 on Google with our SEO packages from $99/month
+ 5000 real instagram followers for $15, instant delivery at boostgram.io
+ Need a US or Canada visa fast? Our agency guarantees approval. Call us
+ Play slots and win real cash, 200% welcome bonus when you register at luckycasino.bet
+ Top grade replica Rolex and Omega watches, free shipping, 30 days return
+ Join the great brotherhood today and become rich and famous, call the grand master
+ My husband left me for another woman, I cried for months until I contacted Priest Obi who brought him back to me within 3 days
+ Thank God for Dr Ehi who cured my HSV with natural herbs, his email is drehi55@yahoo.com
+ Get 100 free spins now!!! >>> spinfest.club
+ Dr. Ibrahim's herbal tea got rid of my diabetes completely, I'm so happy. His number is +234 803 555 0191
+ After 7 years of trying I am finally pregnant thanks to Mama Aisha's medicine
+ Lost love spells, protection spells, money spells. Results guaranteed in 24 hours
+ Powerful sangoma for lost lovers, court cases and business, call +27 71 555 0123
+ We offer personal, business and mortgage loans at 2% per annum
+ Driving licence without the exam, real and registered, pay after delivery
+ Undetectable banknotes for sale, all currencies, grade A
+ SSD chemical solution for cleaning black money available
+ Cloned cards for sale with pin, worldwide shipping
+ Buy IELTS without taking the test
+ Overnight delivery of oxy, xanax, adderall. No RX. Discreet packaging. pharmadirect.to
+ Lose 10kg in 2 weeks with this tea, order before midnight for half price
+ Russian girls in Marbella, photos 100% real, call for booking
+ Lonely? Chat with gorgeous girls near you right now, no sign up fee
+ Your homework done by experts, 24/7, money back guarantee, homeworkgeek.com
+ Boost your website to the first page of Google, guaranteed results or your money back
+ Buy 1000 YouTube views for 2 dollars
+ Cheap Nike Jordans, Gucci belts, LV bags, all AAA quality, PayPal accepted
+ Bet with the best! New customers get £30 in free bets when they stake £10
+ Sure odds daily, 100% win or refund, WhatsApp the tipster
+ Nude pics of celebs → celebnudz.xyz
+ Do you want your ex back? Are you facing marriage problems? Dr Amen is the solution
+ Doctors HATE this trick for belly fat
+ Where to get real weed online? hit up @budplug on snap, he delivers everywhere
+ we have high quality pills, coke, mdma. delivery guaranteed. threema ID 7HG55KL
+ Hot girl, independent, 23, in calls and out calls, no agency. Call Nina
+ My pics and vids are on my OF 😘
+ Sugar mummy in Lagos needs young man, she pays $2000 monthly, contact agent
+ Get a work permit for Poland or Germany, processing time 6 weeks, no upfront payment
+ Bachelor, master, PhD degrees from accredited universities without studying
+ Get your paper done by a PhD, from $10 per page
+ Increase your followers organically with GrowBuzz, try it free
+ Need leads? Our software finds 1000 emails a day
+ I can help you hack into any phone, contact cyberghost@tuta.io
+ Meet mature women in your town, sign up in 30 seconds
+ 10k tiktok followers only 20 euros, instant

== promotion.commercial.testimonial
+ he taught me binary trading and now I make 1.5 btc a month, his insta is @fx_marlon
+ Before I met Mrs Stacy I kept losing trades. She's a certified broker, look her up
+ My first withdrawal from AlphaMine came through, $1,850! Thanks so much
+ I was scammed of 2 btc, then a friend told me about Lord Hacker, he got everything back in 3 days
+ Ring Dr. Baba Musa for lottery numbers, he's never wrong
+ I'm HIV negative today because of Dr Osas and his herbs
+ Thank you Mr Peterson for the loan of 20,000, I got it in 2 days with no collateral
+ I can't stop sharing the good news about how I won the lottery with Dr Ogun's numbers
+ No more back pain since I bought this belt, www.posturebelt.store

== promotion.commercial.services
+ I will write your thesis, from 12 pounds a page
+ edibles and vapes delivered to your door, any hour
+ thousands of women in your area are waiting to chat
+ nudes on my story all night
+ notes that pass every test, order minimum 1000

== promotion.commercial.prize
+ I am a widow and wish to transfer 12 million dollars to you, reply soon

== promotion.commercial.stock_phrase
+ fresh bread delivered to your door, order on our line
+ half price cocktails at the Harbour tonight
+ show this message at the door

== promotion.personal.plea
+ come and join my livestream tonight
+ give my page a follow, I post exercises
+ my niece sings, listen to her new song on Spotify

== promotion.commercial.testimonial
+ the man helped me double my savings in two weeks

== promotion.commercial.services
+ we cast spells for every need
+ spells that bring lovers home
+ order from Dr Kojo
+ get a language certificate without any exam
+ buy 500 reviews for a shop of yours
+ casino bonus today
+ massage with a friend, WhatsApp is best

== promotion.commercial.stock_phrase
+ two wraps for the price of one at the corner
+ why wait, do not pay full price
+ install it and both of us get 5 dollars
+ I make two thousand from my sofa and you can too
+ the parcel is here, pay 1.45 first at https://parcels.example.com/now
+ visit our stand in hall 3
`;
