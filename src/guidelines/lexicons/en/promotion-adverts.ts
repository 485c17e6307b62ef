import type { LexiconSource } from '../../patterns/source.ts';

/** Stock phrases of small advertisements, testimonials, and the tone of those who promote themselves. */
export const englishAdverts: LexiconSource = {
  file: 'en/promotion-adverts.ts',
  source: 'Written for this project, MIT.',
  lines: `
rule promotion.commercial.stock_phrase promotion.commercial medium
  says Uses a stock phrase of advertisements.
  low quoted reported
  match no win no fee
  match zero|no deposit ..6 free|call|apply|ask|quote|survey|@link|today
  match next day delivery
  match cancel any time|anytime
  match best|top|highest prices paid
  match we buy any|all ..1 house|houses|car|cars|gold|phones|caravans
  match early bird discount|price|prices|tickets|rate|offer
  match at check out for @number
  match code|use ..3 at check out
  match refer a friend ..4 get|both|earn|and
  match no minimum order
  match hour|hours|day turnaround
  match orders taken|accepted|welcome|open
  match few|limited|last|only ..2 seats|spots|slots|tickets|places left|available|remaining ..1 $
  match first @number guests|customers|buyers|subscribers|visitors ..2 get|free|only
  match free ..4 for the first @number
  match grand opening ..6 free|join|come|discount
  match free ..1 consultation|survey|valuation|demo|webinar|masterclass ..1 $
  match book|ask|register|sign ..2 for|your? ..1 a? free ..1 consultation|survey|valuation|quote|trial|demo|webinar|masterclass
  match save up to @currency? @sum
  match and|to save @number ..1 $
  match guest posts available
  match get verified ..1 on instagram|twitter|facebook|tiktok
  match blue|verification tick|badge ..3 dm|in|contact|@currency
  match new cohort|batch|intake starts|begins
  match from zero|scratch ..4 cohort|course|enroll|enrol|join|seats
  match sealed|unopened box ..3 @currency|@big_number|whatsapp|call
  match price negotiable
  match negotiable ..4 call|whatsapp|@big_number|contact
  match one|1st|single owner ..6 call|price|@currency|negotiable|@big_number
  match advertise here
  match promote our|my brand|product|products
  match we are hiring ..8 apply|@currency|send|remote|contact
  match escrow available|accepted
  match presale ends|is|live
  match ads ..1 free ..2 stream|@link
  match full season|series|episode|movie|match|fight ..3 here
  match stream tonight ..3 free
  match see|check|find|know who ..1 blocked|viewed|stalks|unfriended ..2 you|your
  match unusual|suspicious login|activity|sign-in ..6 @link|verify|secure
  match secure|verify|restore your account at|here|@link
  match unclaimed|undelivered|missed parcel|package ..6 @link|reschedule|fee|claim
  match looking for @number ..1 serious|motivated|ambitious people|persons|partners
  match want|wanna to? be|become ..1 millionaire|rich ..8 looking|join|contact|dm|ask|how
  match type|comment|say yes|info|ready|interested and i|we
  match late|deceased husband|client ..8 to you
  match we write your|you ..2 cv|essay|resume|letter|thesis
  match struggling|stuck|help with ..2 assignments|assignment|homework|essay|dissertation ..4 tutors|writers|experts|we|our
  match pass your ..2 test|exam guaranteed
  match criminal|grades|school ..1 records|grades|changed ..1 wiped|changed|erased ...4 contact|@link|hacker
  match spouse|wife|husband|partner|girlfriend|boyfriend ..1 whatsapp|messages|phone|texts ..4 monitoring|tracking|spy|hack
  match fast|genuine ..1 no questions asked?
  match green cards|passports ..6 genuine|fast|registered|no questions
  match below market rate|price ..6 @coin|available|contact|escrow
  match powers and fame
  match for the price of one|1
  match do not pay full price
  match both of us|you get|earn|receive ..1 @currency|@sum
  match we both get|earn ..1 @currency|@sum
  match earn|make|making|earning ..3 @sum|@numeral|money|cash ..8 you can too|also
  match package|parcel|delivery ..6 pay ..3 @sum ..3 @link
  match visit our stand|booth|stall|showroom|shop|store|branch
  match delivered to your door ...8 @link|@big_number|call|text|order|dm|whatsapp
  match half price drinks|pizza|pizzas|cocktails|entry|admission ..6 at|tonight|every|show|all
  match show this text|txt|msg|message|post ..4 at|for|to ..2 door|bar|staff|till|@number|discount
  match if you need ..5 call|contact|text|ring|whatsapp _ ..2 on|at
  match need help with ..6 call|contact|whatsapp|dm|message
  match mention|show this comment|ad|advert|code ..3 for|and|to
  match boxes|months|pairs|bottles for the price of
  match kinds|types of loan|loans
  match bad credit ok|okay|welcome|accepted
  match hacker|hackers needed|wanted
  match no credit card $
  match no credit card needed|required
  match psn|xbox|steam|nintendo|roblox ..1 codes ..1 free
  match free ..1 psn|xbox|steam|nintendo|roblox ..1 codes
  match magic ring

rule promotion.commercial.testimonial promotion.commercial medium
  says Gives a testimonial for a trader, healer or hacker.
  low quoted
  match no more ..4 since i bought|ordered|used|tried|started
  match my broker|trader|mentor|manager ..3 is the reason|best
  match thanks|thank ..4 for the loan of @currency? @sum
  match helped me ..1 double|triple|multiply|grow my ..1 savings|money|capital|investment|income
  match won the lottery with|through|by ..2 @healer
  match before i met|found|knew mrs|mr|miss|coach|expert|madam|sir
  match certified|licensed|verified|trusted broker|trader|hacker|mentor ..6 look|contact|her|his|reach|whatsapp|@handle
  match taught me ..2 binary|forex|crypto|trading ..10 make|made|earn|profit|insta|@handle
  match first|second|third|latest withdrawal|payout from _ ..3 came|arrived|received|paid|successful
  match scammed of|out? @currency? @sum ..12 hacker|recovered|everything|back
  match told|referred|introduced|directed me ..1 about|to ..3 hacker|@healer|broker|trader|expert
  match hacker ..4 got ..1 everything|it|all|my ..2 back
  match negative|free|cured ..2 today|now ..1 because|thanks ..2 @healer
  match because of|to @healer _ ..2 herbs|herbal|medicine|spell|spells
  match @healer ..3 for lottery numbers

rule promotion.personal.plea promotion.personal medium
  says Asks for an audience for the writer's own work.
  low quoted
  match shout me out
  match give my|our ..1 page|channel|profile|account ..1 a follow|like|sub|visit
  match listen|listening to his|her|their ..2 @work ..3 on spotify|soundcloud|youtube|itunes|bandcamp|audiomack
  match if you ..2 stopped|dropped|checked|visited|watched|listened|subscribed|followed ..2 my|our|by
  match come ..1 vibe|jam|rock|hang|chill with me|us
  match @number ..1 subs|subscribers|followers to go|till|until|away|left
  match hit my|our ..1 page|inbox|dm|dms|profile|channel
  match join my|our ..3 livestream|stream|server|facebook|discord|whatsapp|telegram|clan|guild
  match ip|link|links|codes in the? description|bio
  match looking|searching for fans|followers|subscribers|listeners
  match buy my|our ..1 cd|cds|merch|tape|shirt|shirts|vinyl|demo
  match selling beats|prints|shirts|merch|commissions
  match prices|lyrics|tips|photos|recipes|tutorials ..4 on my|our ..1 site|website|blog|page
  match who wants a|some ..1 shout|shoutout|shoutouts
  match like my comment ..1 and|if|please
  match i|we ..2 raising|raise ..1 money|funds for my|our
  match visit my profile|page|channel|site|blog
  match visit my|our website|site|blog for
  match friend|add me on @network
  match promote|plug|advertise myself|ourselves
  match need|needs|want|deserve|deserves ..1 exposure
  match my twitch|psn|xbox|gamer|gamertag|insta|snap ..1 name|tag is|be_s
  match twitch|gamertag|psn|xbox ..1 name? is|be_s @unknown
  match @number k? subs|subscribers|followers and i|we
  match gets|get a like|sub|follow back
  match dream|honor|honour|blessing|pleasure if you ..2 watched|watch|listened|listen|checked|subscribed|followed
  match video|videos|vids|song|songs on my account
  match in|on my|our latest|new|newest|recent episode|ebook|video|vid|blog|newsletter|livestream|stream|upload
  match my|our latest|newest episode|upload|video|vid|release|drop ..8 listen|watch|check|look|view|@link
  match new|latest video|vid|song|episode|track is up
  match on tour with my
  match tour|gigs|dates|shows ..4 at|on @link
  match underground|upcoming|independent emcee|mc|rapper|producer|lyricist|artist from
  match first session|lesson|class|month is? on me
  match join my clan|clash|guild|faction|crew|server
  match hip|real hop|music|rap ..4 if you ..2 tired|sick|bored ..2 of
  match consider|please|appreciate giving|donating|sponsoring ..8 @link
  match every|each signature|vote|share|view|like|penny|dollar|donation counts|helps|matters ...8 @link|sign|vote|donate|please|share
  match support my|our writing|work|art|music|channel|journalism on|at|via|by
  match message|order|follow|like ..2 my|our page ..1 $
`,
};
