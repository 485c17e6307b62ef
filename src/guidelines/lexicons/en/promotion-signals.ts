import type { LexiconSource } from '../../patterns/source.ts';

/**
 * Weak signs, none of them a finding: rules/promotion-signals.ts weighs and adds them up. Words that are
 * innocent alone belong here, phrases that need no company into the other two files.
 */
export const englishPromotionSignals: LexiconSource = {
  file: 'en/promotion-signals.ts',
  source: 'Written for this project, MIT.',
  lines: `
class transact = order book register sign buy shop claim apply enrol enroll donate update verify confirm redeem play test invest trade deposit
class act = call text txt reply click visit order buy join register claim apply dial ring download subscribe shop book enter send redeem unlock signup activate

rule signal.action promotion.commercial low
  says Tells readers to act.
  drop quoted
  match ^ call|text|txt|reply|click|visit|order|buy|join|register|claim|apply|dial|download|shop|send|redeem|activate|msg|sms
  match @act ..1 now|today|asap|immediately|free|freefone|freephone|here|below|online
  match to claim|order|activate|collect|enter|apply|join|unsubscribe|book|redeem|find|start|bid|win|play|learn|listen|get ..3 @act
  match just|please|simply|or @act !me|him|her|back|you|it|them|my
  match @act ..2 us|@link|@big_number
  match click ..2 here|link|below|icon|next|following|button
  match sign up|in !for
  match verify|confirm|update your? now|here|account|details
  match apply|enrol|enroll|order|book|register|sign|join online|today|up
  match look them|him|her|us up
  match find|learn out? more ..2 @link|at|here|on|visit
  match goto|log on|onto
  match @transact ..5 at|on|via|from|with|through|here @link
  match go to @link
  match see how
  match join|visit|try|come|book|follow our|us
  match get yours|started|yours
  match visit|click|open the|this ..1 page|site|website|link
  match come|join ..2 hang|chill

rule signal.answer promotion.commercial low
  says Tells readers to get in touch.
  drop quoted
  match contact|reach|email|mail|inbox|whatsapp|dm|msg|message ..1 me|us|him|her|them|now|today|via|at|on|through|expert|dr
  match text|call me|us|him|her now|on|at|live|if|for|today
  match get in touch with|on|at|via|today|now|for
  match hit me|us|him|her up
  match hmu
  match reply ..1 with|yes|now
  match quote ..1 msg|message|your
  match ask me how
  match ask for ..1 info|details|price|more
  match details|info|link|more on|in his|her|my|their|our profile|bio|page
  match dm|pm|inbox|message if
  match dm|inbox|pm ..1 to|for

rule signal.short_code promotion.commercial low
  says Names a short code or a number to text to.
  drop quoted
  match text|txt|reply|send|sms ..5 to|on|2|4|for ..1 @big_number
  match text|txt|send ..3 @big_number
  match call|dial|ring|tel|phone|on|hotline|line ..2 @big_number

rule signal.messenger promotion.commercial low
  says Names a messenger.
  match whatsapp|whatsap|watsapp|telegram|viber|wickr|kik|hangouts|wechat|signal|skype ..3 @sum|@link|@handle|me|us|group|channel|number|id
  match on|via|at|through whatsapp|telegram|viber|wickr|kik|hangouts|snapchat|instagram
  match dm|inbox|pm me|us

rule signal.box promotion.commercial low
  says Names a PO box.
  match po|p box
  match pobox|box ..1 @sum

rule signal.prize promotion.commercial low
  says Speaks of a prize.
  drop quoted
  match you|your ..3 won|awarded|winner|selected|chosen ..8 @sum|prize|award|gift|voucher|vouchers|claim
  match you ..2 have been selected|chosen|awarded
  match you ..1 could|can|may ..2 win
  match giveaway|giveaways|raffle|vouchers|sweepstake|sweepstakes|giftcard|giftcards
  match gift card|cards|vouchers|voucher|code|codes
  match guaranteed|complimentary|bonus ..2 @sum|gift|cash|award|prize|holiday|tickets|ticket|weekend|caller
  match @sum ..3 prize|award|voucher|vouchers|draw|bonus|guaranteed
  match prize|prizes ..3 draw|guaranteed|claim|win|waiting
  match gift card|cards|voucher|vouchers from
  match free steam|xbox|psn|mobile|online? games|skins|coins|gems
  match due a|an ..2 refund
  match congratulations|congrats ..6 you|your|won|claim
  match chance to win
  match walk out|away ..1 a winner
  match to be won

rule signal.stakes promotion.commercial low
  says Speaks of something to win.
  match prize|prizes|jackpot|competition|comp|bonus|reward|rewards|award|awarded|voucher|draw|guaranteed|complimentary|winner|entry

rule signal.free promotion.commercial low
  says Offers something free.
  drop quoted
  match free !to|and|from|of|speech|will|world|market|country|now|trade|press|kick|throw|today|tomorrow|any|at|then|after|if
  match free of charge
  match free ..1 download|downloads|trial|sample|gift|gifts|entry|money|access
  match for free|nothing
  match freemsg|freephone|freefone|freebie|freebies
  match no cost|fee|obligation|upfront
  match half price

rule signal.money promotion.commercial low
  says Names a sum of money.
  match @money @sum
  match @sum @money
  match @sum k|cash|bucks
  match cash

rule signal.tariff promotion.commercial low
  says Names a price per message, minute or week.
  match @currency @number ..1 per|a|wk|week|msg|min|minute|mth|month|text|txt|wkly|sub|weekly|day|pm|pw
  match @number p|ppm|pence|pm|ppmsg ..2 per|msg|min|text|wk|week|txt|day|minute|sms
  match @number ppm|ppmsg|pmsg|gbp
  match only|cost|costs|calls|at|for @number p
  match cost|costs|std|standard|national|nat|ntwk|network|normal ..1 rate|rates|charge|charges|chg|chgs|ntwk
  match charged|billed|chrgd|chrg
  match rates|charges apply

rule signal.discount promotion.commercial low
  says Speaks of a discount.
  drop quoted
  match discount|discounts|discounted|coupon|coupons|promo|offers|deals|bargain|bargains
  match special|exclusive|great|best|latest|limited|member|members|new offer|offers|deal|deals|price|prices
  match @number ..1 off
  match @number discount
  match mega|clearance|closing|spring|summer|winter|january|flash|black ..1 sale|sales|deals
  match human hair
  match at wholesale
  match offer|sale ends|now|on|expires|valid|today
  match bogof|cashback
  match use code

rule signal.goods promotion.commercial low
  says Offers goods or services.
  drop quoted
  match we|i ..1 offer|provide|supply|sell|deliver|ship|specialise|specialize|stock
  match our ..2 services|service|products|product|store|shop|company|customers|clients|team|members|member
  match for|on sale
  match available for ..1 order|hire|booking|delivery
  match selling my|our|two|a|brand|original|used
  match logo|website|web|banner design|designs
  match cheap ..3 bags|belts|shoes|jordans|watches|phones|jerseys|gucci|nike|rolex
  match wholesale|retailer|supplier|manufacturer|showroom|warranty
  match free|worldwide|fast|overnight|discreet shipping|delivery
  match high|top|best|good|premium|a|1st quality|grade
  match free quotes|quote|estimate|estimates|consultation
  match affordable|cheap|cheapest|lowest price|prices|rates|cost
  match buy|order|shop online
  match out|available now|soon|today|everywhere
  match new|latest|debut ..1 single|album|song|track|ep|video|mixtape|trailer|novel|book|app|game|version
  match available ..2 in|on|at|now stores|app|google|itunes|amazon|ebay|version
  match subscribers|members|welcome|loan ..2 only

rule signal.mobile promotion.commercial low
  says Advertises services for phones.
  drop quoted
  match ringtone|ringtones|polyphonic|polys|polyph|handset|camcorder|videophone|videophones|linerental|bluetooth
  match tone|tones|poly|mono|monos|java|motorola|nokia|sonyericsson|orange|vodafone|t-mobile
  match line|half price? rental
  match camera|video|latest|colour phone|phones|mobile|mobiles|handset
  match anytime|any|cross|unlimited|free|double ..1 network|mins|minutes|txts|texts|ntwk|calls
  match your|ur ..1 mobile|mob|phone|fone|handset
  match mobile number|no|content|club|upgrade
  match voicemail|voicemails
  match free|picture|photo|mms text? messages|msgs

rule signal.dating promotion.commercial low
  says Advertises dating or sex services.
  drop quoted
  match dating|chat service|services|site|sites|club|line|app
  match hot|sexy|independent|mature|lonely girl|lady|woman|housewife|housewives ..8 call|text|join|available|looking|whatsapp
  match housewives|cougars ..2 looking|waiting|near|want
  match my of|onlyfans
  match singles ..3 waiting|near|local|in|meet|chat|online|want
  match escort|escorts|callgirl|callgirls|lapdancer|dogging|hookup|hookups|swingers|webcam|camgirl|camgirls|flirt|milf|milfs
  match sexy|hot|hottest|adult|naughty|horny|xxx|nude|naked ..1 girls|girl|pics|pic|photos|chat|singles|babes|ladies|women|video|videos|live|celeb|parties|female|local
  match dream|ideal|perfect partner|date|match|man|woman
  match live local|chat|sex|cam
  match text|txt|reply your|ur age
  match age ..4 gender
  match sugar daddy|mummy|mommy|baby
  match erotic|sensual|nuru|tantric ..1 massage|massages
  match hardcore|free|live porn
  match someone|somebody ..2 shy|fancies ..3 @big_number|call|text|you
  match secret admirer
  match met|meet|fancy|fun ..3 tonight|tonite|2nite|locally|local

rule signal.urgent promotion.commercial low
  says Presses for time.
  drop quoted
  match urgent|hurry|expires|asap|expiring
  match last|final chance|try|attempt|notice|call|reminder|day|days
  match 2nd|second|final|3rd attempt|try|notice
  match act|order|call|claim|reply|apply|enter|buy now|today|fast
  match offer|sale|deal|draw|competition ..2 ends|end|closes|expires
  match ends|closes today|tonight|soon|tomorrow|sunday|midnight
  match limited time|offer|stock|spaces|places|only|edition
  match do not ..1 miss|delay|wait|hesitate|waste
  match only ..2 left|today|until|till
  match valid until|till|for
  match while stocks|stock|supplies
  match before ..3 midnight|deadline|late

rule signal.praise promotion.commercial low
  says Gives a testimonial.
  drop quoted
  match thanks|thank|grateful|gratitude|testimony|testify|testimonial ..6 dr|mr|mrs|doctor|expert|hacker|trader|broker|manager|prophet|priest|company|agency
  match highly|strongly|recommend recommend|recommended|recommending|him|her|them|you
  match changed|transformed my|our life|lives
  match legit|trusted|genuine|reliable|trustworthy|scam ..3 and|site|website|company|hacker|broker|trader|100|vendor|seller|platform|free|guaranteed
  match works|worked ..2 for me|like
  match i ..2 was ..3 scammed|skeptical
  match amazing|awesome|great|best|cool|wonderful site|website|app|product|deals|service|company|offer
  match i have been using|trading|earning|investing

rule signal.account promotion.commercial low
  says Brings news of an account, order or message.
  drop quoted
  match your|ur|yr ..3 account|statement|subscription|order|invoice|package|parcel|delivery|subs|membership|purchase ..6 expired|expires|suspended|confirm|verify|statement|credited|charged|ready|renewal|waiting|failed|shows|locked|limited|billed|activated|has|now
  match @number ..1 new|unread voicemail|voicemails|message|messages|msg|msgs
  match you ..1 have ..1 @number|a|new|been|not ..2 message|messages|voicemail|delivery|parcel|billed|charged|downloaded|credited|subscribed|match
  match identifier|claim|reference|activation|confirmation|account code|number|statement|points|pin
  match trying|tried|attempt to contact|reach you
  match dear|valued|loyal ..1 customer|subscriber|user|member|winner|beneficiary|holder|sir|friend
  match customer service|services|care
  match as a registered|valued|loyal|customer|subscriber
  match for your|ur ..2 purchase|entry|subscription
  match brought|sent to you ..1 by
  match receiving|receive ..4 this week|weekly|shortly

rule signal.terms promotion.commercial low
  says Gives terms or a way to opt out.
  match t&c|t&cs|tc|tcs|tscs|tncs|tnc|ts&cs|t&c's|t's&c's|termsapply|tsandcs
  match t s? and|n c
  match t|ts s? c|cs ..2 apply|@link|box|pobox|@sum
  match terms ..2 apply
  match terms and conditions
  match opt|optout|opt-out out?
  match text|txt|reply|send|sms ..1 stop|end|x|unsub
  match stop ..2 to|@number stop|end|unsubscribe|exit|cancel|opt
  match unsubscribe|unsub|optout|2optout
  match to ..1 stop|cancel|remove|exit ..2 text|txt|send|call|reply|msgs|messages|texts
  match over|aged|age @number ..1 only
  match @number yrs|years only
`,
};
