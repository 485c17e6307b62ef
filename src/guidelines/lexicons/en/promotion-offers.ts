import type { LexiconSource } from '../../patterns/source.ts';

/** Offers, prizes, services and swindles: phrases that an advertiser uses and a reader hardly ever. */
export const englishOffers: LexiconSource = {
  file: 'en/promotion-offers.ts',
  source: 'Written for this project, MIT.',
  lines: `
class currency = £ $ €
class money = £ $ € gbp usd eur quid pounds dollars rs naira
class prize = prize/n reward/n award/n cash voucher/n bonus gift/n giftcard giftcards holiday ringtone/n tone/n credit credits £ guaranteed camcorder ipod ipad xbox iphone
class messenger = whatsapp whatsap watsapp whatapp telegram viber kik hangouts hangout wickr wechat signal icq skype snapchat
class sum = @number @big_number
class trade = earn earned earning make made making paid
class numeral = ten twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands grand
class healer = priest dr doctor prophet chief mama baba healer herbalist spiritualist sorcerer marabout
class helper = expert agent hacker trader broker coach mentor manager recovery mr mrs ms dr doctor company team
class drug = viagra cialis levitra tramadol xanax oxycodone oxycontin percocet adderall ritalin valium ambien klonopin hydrocodone vicodin fentanyl
class drug = ketamine modafinil phentermine ozempic semaglutide steroids hgh kamagra nembutal mdma lsd dmt shrooms psilocybin cannabis marijuana weed edibles vapes
class coin = bitcoin bitcoins btc crypto cryptocurrency ethereum eth usdt forex fx nft nfts dogecoin binary options altcoin altcoins

rule promotion.commercial.prize promotion.commercial medium
  says Tells readers that they have won or may claim something.
  low quoted
  match you|your|customer|mobile|number ..3 have|has|is|are|was|been ..2 won|awarded|winner ..6 @prize|@money
  match you|your|customer|mobile|number ..4 won|awarded ..3 a|an|the|our? ..3 @prize|@money
  match you|your|mobile|number|numbers ..3 been? selected|chosen ..6 @prize|win|@money|exclusive
  match claim|guaranteed ..3 @currency @sum
  match @currency @sum ..3 voucher|vouchers|guaranteed|giftcard
  match chance to win ..5 @prize|@money|@sum
  match transfer|donate|give ..3 @currency|million|billion ..4 to you|your ..6 reply|contact|write|email|urgent|urgently|account
  match won|win ..2 a|an|the ..3 cruise|holiday|trip|iphone|car|draw|hamper ...6 claim|ring|call|text|txt|click|@big_number
  match your|ur ..1 number|name|entry|mobile was|has|is ..2 picked|drawn|selected|chosen
  match your|a|get free ..1 iphone|ipad|xbox|playstation|ps4|ps5|laptop|macbook|giftcard|airpods ..4 here|@link|now|at|by|click|just
  match to claim ..4 call|text|txt|reply|your|ur|@sum|click|dial|contact|ring|quoting
  match claim your|ur ..3 @prize|code|free|@money|reward|now|tokens|airdrop
  match unclaimed|unredeemed ..3 @prize|points|award|money
  match mobile number|no ..3 won|awarded|selected
  match prize|cash|voucher|award|gift ..4 awaits|await|awaiting|waiting
  match free ..2 gift|itunes|amazon|psn|xbox|steam|roblox|paypal|vbucks|robux|giftcard card|cards|codes|code|giftcards|money|generator
  match get|got|win|earn|want|wants|need|generate|claim free ..2 giftcards|giftcard|robux|vbucks|coins|gems|followers|bitcoin|iphone
  match airdrop|giveaway ..6 @link|claim|wallet|participate|join|now|register|send|follow|subscribe|enter

rule promotion.commercial.earning promotion.commercial medium
  says Advertises a way to earn money.
  low quoted
  match earn|make|earning|making|made|makes|earned|earns ..4 money|cash|dollars|income|@currency ..6 online|home|internet|fast|easy|easily|quickly|passive|laptop|computer|clicks
  match earn|earning|make|making ..3 @currency @sum ...15 @link|online|laptop|whatsapp|telegram
  match earn|make|get|getting ..2 real|easy|fast|quick|extra|free|passive|unlimited|serious money|cash|income|bucks
  match earn|earning|money|income|job|jobs ..5 from home|laptop|phone
  except from ..1 home owners|owner|buyers|buyer|sales|loans|insurance
  match i|my|friend|neighbor|neighbour|sister|aunt|mom|wife|roommate|classmate|cousin ..5 makes|make|making|made|earns|earned|paid|got ..4 @currency @sum ...20 home|laptop|computer|internet|online|website|site|@link
  match get|getting|got paid ..4 to|for ..2 sharing|share|like|liking|commenting|clicking|watch|watching|surveys|survey|post|posting|text|texting
  match @trade ..2 surveys|survey ..6 @link|site|online|home
  match earn|make|made|earned|making|earning ..8 filling|doing|taking|answering ..3 surveys|survey
  match earn|earns|make|makes up to|over|upto ..1 @currency
  match no ..1 experience|skills ..1 needed|required|necessary ...10 comment|dm|message|@link|apply|contact|earn|now|info|below
  match work|working from home ..2 wanted|needed|opportunity|opportunities|moms|mums|job|jobs|position|positions
  match moms|mums|students|ladies wanted
  match fire your boss
  match who else is ..1 making|earning|getting ..1 profits|profit|money|returns ..3 with
  match back ..5 lost to ..3 fake|scam|scammers|fraud|fraudulent ..3 broker|platform|site|investment ...6 thanks|contact|@link|helped
  match become|join ..2 freemason|illuminati ..8 get|receive|earn|today|@currency
  match affiliate marketing ..6 ask|dm|visit|join|message|@link
  match business proposal|proposition ..10 reply|contact|million|@currency|email
  match barrister _ ..6 proposal|million|client|deceased|funds|inheritance
  match register|sign|join up? under me
  match app|site|website that|which? pays ..1 you
  match details|info|link|more on|in his|her|my|their profile|bio ..1 $
  match just|only|by ..1 posting|sharing|clicking|liking ..1 links|ads|posts|videos
  match withdrawing|withdraw|withdrew|cashed|cashing ..1 @currency @sum ..4 with|from|daily|weekly|every|through
  match started|invested|began with|just ..2 @currency @sum ...8 withdrew|withdrawing|profit|profits|returned
  match handles|manages|managed|handled ..2 my|our trades|trading|investment|investments|portfolio
  match trading|forex|crypto|gold|fx signals ..8 join|free|@link|accuracy|daily|dm|vip
  match got|get|getting|recovered ..5 stolen|lost|my|scammed @coin|funds back
  match recovery masters|expert|experts|specialist|specialists ..12 recommend|recommended|contact|@link|best|look|helped
  match get|become|be rich with us|me
  match want|like|interested|interest ..3 earn|earning|making ..4 money|income|cash|@currency ..8 dm|message|contact|ask|details|inbox
  match got|received|withdrew|withdrawn|collected my|our ..4 payout|withdrawal|profit|profits|earnings|payment from|on|through|thanks ..6 @helper|platform|trade|site|app|legit|@link|miner|invest|fx
  match turned|turn|grew|multiplied|flipped my|your|our ..2 @sum ..2 into|to ..3 @sum
  match thanks|thank|grateful|kudos|shoutout|props ..3 @helper ..10 recover|recovering|recovered|retrieve|profit|profits|returns|trading|@coin|investment
  match helping|helped me|us|my ..2 recover|retrieve|regain|get ..4 lost|stolen|my|our ..2 @coin|money|funds|savings ..10 @helper|from|contact|@link
  match comment info|interested
  match ask me how
  except not ask me how
  match financial freedom ...8 join|contact|link|@link|whatsapp|trading|system|program
  match work|working at|from home ..6 @link|apply|earn|weekly|hiring|contact|whatsapp|@currency
  match paid|payout|payouts|withdraw|withdrawal|withdrew ..4 @number? daily|weekly|instantly|instant|guaranteed
  match be your own boss ...8 @link|contact|join|earn|home|online
  match invest|investing|investment|trade|trading|traded|deposit ..6 profit|profits|returns|roi|returned|payout ...8 contact|expert|manager|whatsapp|telegram|@link|her|him|platform|broker|days|weekly|guaranteed|daily
  match guaranteed profit|returns|roi|payout
  except promised|promise|promising|claimed|offered ..3 guaranteed
  match double|triple ..1 your profit|profits|returns|income|bitcoin|money|investment|deposit
  match double|triple|multiply ..1 your ..1 money|investment|bitcoin|btc|income|crypto|coins|deposit
  match invest|investing|trade|trading|mining ..3 @coin ...10 with|contact|join|@link|expert|mentor|broker|whatsapp|telegram|started|profit|profits|mr|mrs
  match recover|recovered|recovery|retrieve|retrieved ..5 lost|stolen|my|your ..2 @coin|funds|wallet|money|investment ...20 contact|expert|hacker|@link|agency|team|whatsapp|recommend
  match account|fund|portfolio|expert manager|trader|broker ..4 mr|mrs|ms|miss|whatsapp|telegram|facebook|instagram

rule promotion.commercial.message promotion.commercial medium
  says Asks readers to call or text a number for an offer.
  low quoted
  match @number p|ppm|pm|pmsg|ppmsg|pence|pmin|pw ..1 per? msg|min|minute|txt|text|sms|week|wk|msgs
  match @number ppm|ppmsg|pmsg|pmin
  except minutes|hours|hold ..2 at|for @number p
  match @number stop ..1 txt|text|send
  match charged|billed|chrgd ..2 @number p
  match charged|billed|chrgd ..2 £ @number ..2 msg|min|minute|text|txt|per|week
  match @big_number ..3 from? landline
  match @big_number ..3 @number p|ppm
  match free ..2 ringtone|ringtones|tone|tones|polys|mono|poly|camera|nokia|handset ..6 reply|call|text|txt|now|order
  match ringtone|ringtones|polyphonic ...8 reply|text|txt|mobile|phone|download|@big_number|week
  match dating service|line|club|site ..6 call|text|txt|@sum|@link|reply|join
  match your|ur mob|mobile|phone|handset ..4 upgrade|upgraded|renew ..4 call|free|text|reply
  match free msg|entry ..4 call|text|txt|reply|win|wkly|weekly|draw
  match freemsg|freephone|freefone|free-msg
  match text|txt ..2 _ to|4 @number|@big_number
  match text|txt|send|reply ..3 to|on|at ..1 @big_number
  match call|txt|text|sms|dial|ring ..3 @big_number ..6 now|claim|free|win|offer|order|to|from|for
  match call ..1 now|free|today|us|@network? on|at? @big_number
  match reply|txt|text|send ..1 stop|end to|@sum|or|for|2|4
  match optout|opt-out|unsub ..4 text|txt|reply|send|stop|@sum
  match text|txt|reply stop
  match your|you ..2 account statement|credited ..6 points|call|free|bonus

rule promotion.commercial.contact_details promotion.commercial medium
  says Gives a way to get in touch privately.
  low quoted
  match contact|whatsapp|telegram|dm|inbox|reach|email|message|text|write|add|hit ..3 me|us|him|her|them ..3 on|at|via|through|up ..2 whatsapp|telegram|signal|viber|kik|hangouts|hangout|instagram|wickr
  match contact|reach|email|write|inbox|mail|message ..1 me|us|him|her|them ..3 on|at|via|through|with ..3 @link|@big_number|@handle
  match whatsapp|telegram|viber|wickr|kik|hangouts ..3 me|us|him|her|number|at|on|id|group|now|only|them ..3 @sum|@link|@handle
  match whatsapp|telegram|viber|wickr|kik|hangouts me|us|him|her|number|now|only|them ..3 for|to
  match whatsapp|telegram|wickr only|tipster
  match whatsapp the tipster|admin|coach|agent
  match on wickr|hangouts ..2 @unknown
  match whatsapp|telegram|viber|wickr|hangouts|wechat ..2 @big_number|@handle
  match contact|text|call ..2 her|him|them ..2 today|now|for|on|via ..6 whatsapp|telegram|@link|@big_number
  match dm|inbox me|us ..2 for|to|if|now|on
  match dm|inbox|pm|whatsapp to|for ..2 order|orders|buy|details|info|price|prices|pricing|more|catalogue|rates|booking|bookings|quote|collab|promo
  match hit me|us up ..2 if|for ..3 need|beats|beat|interested|looking|details|deal
  match message|text|call|contact|dm me|us ..2 for ..2 details|price|prices|quote|rates|pricing|bookings|booking|commissions
  match dm|inbox|pm|message if you want in
  match inbox me $
  match message|contact|reach|meet|consult coach|mentor|expert|@healer ..3 on|at|via|@handle|today|for
  except telegram|whatsapp channel|group|account has|had|with @sum
  match dm|whatsapp|telegram @handle ..3 to|for|if|and|now
  match join ..1 my|our|the|this|us ..3 @messenger ..2 channel|group|community|@link|@handle
  match join|joining ..4 illuminati
  match i|we am|are available on|for ..3 whatsapp|telegram|massage|hookup

rule promotion.commercial.offer promotion.commercial medium
  says Advertises goods, a discount or an offer.
  low quoted
  match shop our|the ..4 sale|collection|range|store|deals
  match up to @number ..1 off all|our|everything|selected|your|select|on|@link
  match sale|discount ..2 @number ..1 off
  match family owned|run business|company|firm ...10 @link|call|visit|@big_number|quote
  match lowest|best|cheapest|great prices ..2 on|in ...8 @link|@big_number|call|visit
  match free quotes|estimates
  match black friday|mega|clearance|summer|spring|flash sale|deals ..4 everything|now|on|up|@number|ends|starts|@link
  match do not miss our|the ..4 sale|deals|offer|offers
  match everything must go
  match @number ..1 off ..2 this|today|all|until|till|everything|ends|now weekend|week|only|month|day|friday|orders|items
  match join our|my gym|academy|studio|class|classes|team|agency|programme|program|club ..6 free|fee|today|now|offer|pay|this
  match visit|try ..3 on|at _ ..2 street|road|avenue|mall|square ..2 for ..1 the ..1 finest|best|freshest|tastiest
  match our ..2 restaurant|shop|store|cafe|salon|gym|bar|bakery opens|reopens|is ..2 open|saturday|this|tomorrow|now|off
  match discount ..2 with|at|through ..2 @link|link|code
  match coupon|voucher _ $
  match try _ ..2 free ..2 @link
  match refund ..6 claim ..3 @link
  match serious ..1 buyers|inquiries|enquiries
  match packages|rooms|flights from @currency @sum ...6 contact|call|book|seats|@link
  match first lesson|class|session ..1 free
  match update|verify|confirm your ..2 details|account|information|payment|card ..3 @link
  match through|using|via my link
  match through|with|using|via|use my referral|code
  match my referral
  match money back ..1 guarantee
  match or your money back
  match click here to|and ..1 see|get|claim|earn|win|join|order|buy|watch ..1 how|it|yours|now|free|your|the
  match where i got|bought|ordered it|mine ..2 @link
  match you|got ..1 to|must|should see|try|visit this ..1 site|website
  match who viewed your profile
  match pay ..4 fee ..4 @link
  match account|card|parcel|package|delivery ..5 suspended|blocked|locked|held|limited|hold ...8 @link
  match enrol|enroll today|now|and
  match free quotes|quote|estimates|estimate ..4 call|ring|text|@big_number|today|contact|@link|on
  match buy|shop|order|sale ..1 now|online|cheap|here|today ..3 @link|@big_number
  match order|book|sign|register|enrol|enroll|apply now|today|here ..2 @link|@big_number|at|on
  match sign|register|signup up? ..1 for free|now ..4 @link|on|at|here|today
  match use|enter code|coupon|promo
  match use|enter|apply ..2 my|code|coupon|promo|referral|discount ..2 code|link|@number|for|at|to ..6 off|discount|free|bonus|get|credit|sign|@money
  match my|our referral|affiliate|invite|ref|promo|discount link|code
  match @number ..1 off ..4 code|coupon|promo|@link
  match coupon|promo|discount code|codes ..6 @link|for|use|off|here
  match click ..2 here|link|below|button ..3 @link
  match click @link
  match free ..3 shipping|trial|quote|sample|samples|consultation|demo ..5 @link|call|today|now|worldwide|order|contact|visit|sign
  match we offer ..4 services|courses|classes|packages|prices|rates
  match we offer|provide|sell|supply|deliver|specialise|specialize ...8 @link|contact|call|whatsapp|best price|visit|affordable|wholesale|@big_number
  match visit|goto|check ..1 our|us ..3 @page|@link|store|showroom|office|catalogue ..6 for|to|today|now|at|@link
  match our ..2 website|site|services|products|company ..4 @link
  match best|cheapest|lowest|affordable|wholesale price|prices|rates|deals ..5 @link|call|contact|whatsapp|guaranteed|order|shop|buy
  match i|we sell|selling ..6 @link|dm|contact|ebay|etsy|whatsapp|inbox
  match limited time|stock offer|only|hurry|left|available|deal
  match special offer|discount|deal ..6 @link|today|call|reply|text|ends|visit|now
  match half price ...8 call|reply|text|mobile|line|@link|order
  match download|install|get ..4 app|apk|ebook|movie|movies|software|album ..4 free|here|now|from|at ..3 @link
  match install|visit|goto|join ..2 @link
  match full|free movie|movies|episode|episodes|match|stream ..4 @link|here
  match watch ..4 matches|games|match|fights live|online ..6 at|@link|here|on
  match check|visit|see my fiverr|upwork|etsy|portfolio
  match watch|download|stream ..4 full|free|hd|latest|leaked movie|movies|episode|episodes|match|video|hd|free|online ..6 @link|here|site|online
`,
};
