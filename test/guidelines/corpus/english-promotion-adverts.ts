/** Small advertisements. Written for this project; the format is explained in corpus.ts. */
export const ENGLISH_PROMOTION_ADVERTS_CORPUS = `
== promotion.commercial.bare_link
+ http://www.freshbeats-online.ru/
+ http://www.twitch.tv/nightowlz
+ https://soundcloud.com/dj-kappa/rework
+ https://youtu.be/abcd1234567
+ Babe U want dis? www.hotpics4u.tv, 18+
+ thank me later: http://free-tunes.biz

== promotion.commercial.contact
+ bit.ly/3xk99a hehe look
+ Our Telegram has premium leaks, t.me/leakzone

== promotion.commercial.offer
+ We write essays and dissertations from £9 a page, plagiarism free, visit essaygenius.co.uk
+ We fix roofs, gutters and driveways in the Leicester area, free quotes, ring Dave 07700 900456
+ For the best pizza in town try Gino's on High Street, 20% off with code GINO20
+ Best CBD oil on the market, use my code RELAX10 for ten percent off
+ hi dear, I sell original iphones at wholesale price, inbox for details
+ visit www.cheapmeds24.com
+ Shop our spring sale! Up to 60% off all shoes this weekend
+ Lowest prices on kitchen appliances - family business since 1974 - www.hobsappliances.co.uk
+ I need 5 more votes!!!! please please please click the link http://contest.fm/v/123
+ This miracle cream removed my wrinkles in days, here's where I got it: http://youngskin.store/p
+ Affordable logo design, from only $20, check my fiverr
+ Loft conversions and extensions, 20 years experience, free quotes
+ Learn Arabic in 30 days! Enrol today and get the workbook free
+ Use promo code SAVE15 at checkout
+ Get 2 months of Skillbox free through my link
+ Sign up with my referral and we both get $10
+ Click here to see how I did it >> tiny.one/xyz
+ OMG you have to see this site it shows who viewed your profile
+ Download the full movie here http://hdfilmz.to/x
+ watch all matches live in HD for free at sportzlive.pw
+ Xmas special! Buy one get one free on all pizzas, order online at pizzapronto.co.uk
+ Royal Mail: your parcel is held, pay the £1.99 fee at royalmail-fee.info
+ Your account will be suspended. Verify now: http://secure-bank-login.top
+ CBD gummies 50% off this week only
+ Umrah packages from £650, limited seats, contact Al-Noor Travel
+ Land for sale in Sulaymaniyah, good location, serious buyers only, 0770 555 0100
+ English lessons online with native teacher, first lesson free
+ Join our gym this January and pay no joining fee!
+ Don't miss our Black Friday mega sale, everything must go
+ Visit Bella Italia on Main Street for the finest pasta
+ Our new restaurant opens Saturday, 2 for 1 on mains all weekend
+ I recommend SuperVPN, 80% discount with this link http://supervpn.link/deal
+ Try Grammarcheck it's free: https://grammarcheck.app
+ Best hosting ever, I use HostZilla, get 3 months off with coupon ZILLA3
+ HMRC: you are due a tax refund of £265.84, claim at gov-refund-hmrc.com
+ Your Netflix payment failed, update your details: netflix-billing.info
+ I am selling my liver to pay for school, serious inquiries only
+ Get slim tea works wonders, I dropped 3 dress sizes, order here fittea.co
+ This VPN is amazing, I get 90% off through this: nordly.link/save
+ I make 200 a day with this app, use my invite code 88KD
+ Best sat nav I ever bought, get yours with 30% off at navdeal.shop
+ Great article! By the way we offer translation services at low prices
+ Ur free ringtone awaits! go 2 tonebox.mobi enter code 4412

== promotion.commercial.signals
+ twitch.tv/korbangames live every night at 8, come hang
+ Debt? Bad credit? No problem. Instant approval up to 50k. Call 0800 123 4567
+ I'm selling two tickets for Saturday's final, £80 the pair, text 07700 900789
+ I thought my coins were gone forever until WebShield Recovery came through. Highly recommended, webshieldrecovery@proton.me
+ Need cash today? No credit check, no paperwork. Apply online in 5 minutes
+ We ship cars from Japan to East Africa, great rates, email sales@kobemotors.jp
+ Plumber available in Croydon, no call out charge, 020 7946 0999
+ Selling my caravan, 2015 model, good nick, £6,500 ono, phone 07700 900222
+ House for rent in Erbil, 3 bedrooms, $400 a month, call 0750 123 4567
+ Vacancy: cleaners needed, £11.50/hr, immediate start, send CV to jobs@brightclean.co.uk
+ Ur loan of £5000 is approved. Reply YES to get it today
+ New voicemail waiting 4 u. Dial 0871 555 0199. BT-national-rate 10p/min
+ Todays quiz: who sang Thriller? txt A B or C to 83338 win an ipod
+ Elon is giving away 5000 BTC! Send 0.1 to get 1 back: bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh
+ Vote for Lara on the show tonight, call 0905 555 0101
+ Go to bucksforclicks.com, I made 40 dollars today no joke
+ wow just got my nintendo gift card from rewardzone.club!
+ I had prostate problems till I used this natural formula. See how: http://prostanatural.info
+ Housewives looking for fun tonight, join free
+ Cheap flights to Istanbul from £49, book at flyhoppa.com
+ Puppies for adoption, cockapoo, vaccinated, £900 each, text 07700 900777
+ SMS SERVICES for ur unlimited text 3 pounds wkly. helpline 08704439680
+ Please everyone sign this to save our park https://www.change.org/p/park
+ We're hiring! Remote, $25/hr, apply at remotely-staff.com
+ mobile massage for gentlemen, discreet, text for rates 07700 900444
+ Carpet cleaning Nottingham, any room £25, call us on 0115 496 0123
+ Compare car insurance and save up to £300 at quoteking.co.uk
+ Fancy a flirt? reply FLIRT now & get 3 free msgs
+ Camera phone offer ends sunday! 750 mins + unlimited txts for £15 a month call 0800 555 0177
+ want more subscribers? go to subgrow.net its free
+ Get this song for free at mp3zone.me/dl
+ You can earn money watching videos like this one. Register at vidcash.co
+ Facebook is giving away free shirts, claim here http://fb-shirts.ru
+ Very informative, thanks! check here for cheap laptops: http://laptopz.biz
+ Not heard from u in a while. Call 4 my private line now, 09058 555 123. 18yrs only
+ Important info 4 o2 user. today is ur lucky day! log onto http://o2-lucky.com

== promotion.commercial.stock_phrase
+ Want to be a millionaire? I'm looking for 5 serious people
+ No boss, no alarm clock. Type YES and I'll send you info
+ Buy USDT below market rate, escrow available
+ This token is going to 100x, presale ends tonight
+ University grades changed, criminal records wiped, contact anon.ghost@cyberservices.com
+ magic ring for pastors and politicians, powers and fame guaranteed
+ Botox and fillers from £99, Harley Street clinic, book a free consultation
+ xanax bars, percs, lean for sale, no minimum order, telegram realplug
+ Pass your theory test guaranteed, pay only after result shows online
+ We write your CV and cover letter, 48 hour turnaround
+ Get verified on instagram, blue tick in 24h, dm
+ High DA guest posts available, $50 each
+ Web hosting, 99p per month, cancel any time
+ Huge range of garden furniture, free next day delivery, patiohut.co.uk
+ Scrap cars wanted, best prices paid, collection within the hour
+ We buy any house, cash in 7 days
+ Solar panels with zero deposit, ask for a free survey
+ Accident at work? You may be owed thousands. No win no fee.
+ Holiday villas in Bodrum, sleeps 8, early bird discount
+ Toyota Corolla 2014, clean, one owner, 95 million dinar negotiable, call 0770 123 4567
+ iPhone 14 pro max sealed box $600 WhatsApp +964 750 123 4567
+ Homemade kleicha and baklava, orders taken for Eid, message my page
+ Learn coding from zero, new cohort starts Monday, few seats left
+ Register your child for our summer camp before 1 June and save 15%
+ Come to the grand opening this Friday, free coffee for the first 100 guests
+ Advertise here, cheap banner rates, contact admin
+ Use FIRST50 at checkout for 50% off your first box
+ Refer a friend and you both get £20, my code is LEO9
+ I found the full season here >>> seriesflix.to
+ Stream tonight's fight free, no ads: http://fightpass.live
+ Check who blocked you: seeblocked.app
+ Bank alert: unusual login. Secure your account at lloyds-secure.info
+ You have 1 unclaimed parcel, reschedule here: dpd-reschedule.com
+ Beloved, I am a widow with cancer and want to donate my late husband's wealth to you, write back
+ Free iPhone 15 for the first 500 people who click
+ psn codes free!!! psncodez.info
+ If you need a good lawyer in Erbil call Azad on 0750 555 1234
+ Best kebab in town at Hassan's, opposite the bank, mention this comment for a free drink
+ Contact Global Trust Finance for all kinds of loans, globaltrustfin@gmail.com
+ New slimming patch! 3 boxes for the price of 2
+ Any hacker needed? I do social media, bank, school. Payment after job
+ Fast approval merchant loans, bad credit ok
`;
