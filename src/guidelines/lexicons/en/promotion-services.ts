import type { LexiconSource } from '../../patterns/source.ts';

/** Services of the kinds that are sold through comments: spells, hacking, loans, drugs, papers, sex, gambling. */
export const englishPromotionServices: LexiconSource = {
  file: 'en/promotion-services.ts',
  source: 'Written for this project, MIT.',
  lines: `
rule promotion.commercial.services promotion.commercial medium
  says Advertises services of a kind that is sold through comments.
  low quoted
  match spell|spells caster|casters|casting
  match spell|herbalist|herbal|traditional|powerful|native doctor|dr|healer|doctors ...12 cured|cure|back|contact|helped|lottery|ex|herpes|@link|email
  match cured|cure|healed me|my|of|from|your ..6 herpes|hiv|aids|cancer|diabetes|hepatitis|hpv ...20 contact|herbal|herbs|dr|email|@link|whatsapp|medicine
  match brought|bring|get|got|restore|return ..2 back? my|your ..1 ex|lost|husband|wife|lover|boyfriend|girlfriend|marriage ..3 back|lover|husband|ex ...20 spell|dr|contact|doctor|email|@link|caster
  match contacted|met|consulted|visited|found|emailed|called|contact ..2 @healer ..12 brought|back|cured|healed|returned|restored|herbs|pregnant
  match sangoma|marabout|spellcaster|herbalist ..12 call|contact|whatsapp|email|@link|@big_number|lost
  match love|money|protection|binding|revenge|lottery spells ..6 results|guaranteed|contact|spells|call|cast
  match herbs|herbal|medicine|tea|roots ..6 cured|cure|got|healed ..3 my|of ..3 herpes|hsv|hiv|fibroids|diabetes|cancer|hepatitis|pcos|infertility|ulcer
  match pregnant thanks|after ..2 to|using|contacting|taking ..4 @healer|medicine|herbs|herbal
  match love|lust|attraction spell|spells ..4 cast|guaranteed
  match ssd _ solution
  match solution|cleaning ..3 black money
  match undetectable|counterfeit banknotes|notes|bills
  match clone|cloned cards
  match without taking|writing|sitting ..1 test|exam|exams
  match license|licence without ..2 exam|test|exams ...8 pay|contact|@link|delivery|whatsapp|registered
  match discreet|overnight ..1 packaging|shipping|delivery ..8 @drug|pills|meds|rx
  match @drug ..8 discreet|overnight|worldwide ..1 packaging|shipping|delivery
  match no rx
  match @drug capsules|pens ..4 message|dm|order|contact|stock
  match chat|talk|flirt|meet with|to? ..1 gorgeous|lonely|beautiful|hot|local|real girls|women|singles|ladies
  match homework|essay|essays|assignment|assignments|coursework|thesis|dissertation done|written by
  match boost|grow your ..1 website|ranking|rankings|sales|traffic ..8 guaranteed|google|results|contact|@link
  match first page of google ...8 guaranteed|@link|contact|money|dm
  match cheap ..1 nike|jordans|gucci|lv|rolex|vuitton|adidas|yeezy|uggs|designer
  match free bets ..8 new|customers|stake|sign|join|register|@link|when
  match new customers get
  match @healer ..3 who|whose|for|that ..3 cured|cure|healed|herbs|herbal|brought|restored|spell ..8 my|me|herpes|hsv|hiv|fibroids|marriage|husband|wife|ex
  match thanks|thank|praise|bless|grateful ..4 @healer ..8 cured|cure|curing|healed|healing|herbs|herbal|brought|spell
  match join ..3 brotherhood|illuminati|freemason|freemasons|occult ..8 rich|famous|wealth|wealthy|call|today|powers|fame
  match visa|visas|permit ..8 guarantee|guarantees|guaranteed|agency|agents ..6 contact|call|whatsapp|approval|@link|us|apply
  match visa|visas|passport fast|quickly|urgently ...8 contact|call|agency|whatsapp|@link
  match seo packages|services|experts|expert|audit ..1 from|starting|for|at|now
  match @sum ..2 instagram|youtube|tiktok|twitter|real|active followers|subscribers|views|likes ..2 for|only|@link
  match win|play ..3 real cash|money ..8 register|bonus|join|deposit|sign|@link|play|slots|at
  match welcome|signup|deposit|no-deposit bonus ..6 register|join|@link|deposit|when|spins|today|claim|at
  match free spins
  match replica ..2 rolex|omega|watches|handbags|bags|sneakers|shoes|jerseys|designer|cartier|gucci ..8 shipping|price|prices|quality|grade|buy|order|stock|@link|days
  match grade|quality|aaa replica|replicas
  match @drug ..4 in stock|available ..4 dm|order|contact|ship|message|inbox|whatsapp|now
  match real and fake|novelty|unregistered
  match get|want|bring ..1 your ex|lover|husband|wife back ...10 @healer|solution|spell|contact|call|help
  match marriage|relationship|money problems ...8 @healer ..3 solution|help|contact|call
  match trick|secret ..2 for|to ..1 lose|losing|belly|weight ..1 fat|weight
  match doctors hate
  match my of|onlyfans|fansly
  match pics|vids|nudes|videos ..4 on my of|page|profile|onlyfans
  match out calls ..3 agency|call|available|hotel|rates
  match increase|boost|grow your followers|likes|views|subscribers ..6 with|try|free|@link|dm
  match our software|tool|platform|bot|app finds|sends|gets|helps|generates ..6 leads|emails|clients|day|you|your
  match work permit|permits ..8 time|payment|fee|contact|weeks|apply|whatsapp|guaranteed
  match degrees|diplomas|degree|diploma ..6 without ..1 studying|attending|exams|classes
  match paper|essay|essays done|written by ..2 phd|experts|expert|professionals|writers
  match threema|wickr ..1 id|me
  match sugar mummy|mommy|daddy ..8 pays|needs|seeks|monthly|allowance
  match will write|do your thesis|essay|essays|paper|papers|assignment|assignments|homework
  match @drug ..4 delivered to your|you
  match women|girls|singles|ladies in|near your area
  match nudes on my
  match order minimum|min @sum
  match order|buy|get ..2 from @healer
  match i|we do|cast ..2 spells
  match spell|spells to|that bring|brings|get|return|win ..2 lover|lovers|ex|husband|wife|love|man|money
  match get|buy|obtain ..3 ielts|toefl|certificate|diploma|degree ..1 without ..2 exam|exams|test|attending
  match massage ..6 whatsapp|outcall|incall|@big_number
  match massage with happy ending
  match buy @sum ..2 reviews|followers|likes|views|subscribers
  match casino|slots bonus
  match hire ..3 hacker|hackers
  match hacker|hackers for hire
  match professional|ethical|reliable|genuine|legit|certified|best|good hacker|hackers|spell|hacking ...12 contact|help|service|services|hack|recommend|@link|whatsapp|email|phone
  match hack ..4 spouse|cheating|husband|wife|partner|whatsapp|facebook|phone|account|fb|instagram|gmail ...10 contact|hire|@link|hack|service
  match facebook|fb|instagram|account|password|wifi hack|hacker ..4 @link|tool|free|download
  match clone|cloned|blank atm|credit card|cards
  match need|looking|searching|want|apply|in|get|offer|offering|quick|instant|payday|personal|business|urgent ..3 loan|loans ...12 contact|apply|@link|email|whatsapp|interest|rate|approved|approval|today|call|@big_number|@number
  match fix|repair|boost|raise|raised|increase|improve ..3 credit score|report ...14 contact|@link|hacker|points|email|expert
  match buy|order|get|sell|selling|shop|cheap|purchase ..3 @drug ..4 online|@link|without|cheap|here|overnight|discreet|for|contact|delivery|shipping|at
  match cheap|generic|discount|online ..1 @drug
  match without ..2 prescription ..6 @link|online|order|buy|delivery
  match penis|breast|male enlargement|enhancement|enlarger
  match lose|lost @number? ..2 lbs|pounds|kg|weight|kilos ..3 in ..3 days|weeks|week|month ...10 @link|click|pill|pills|tea|keto|product|try|this
  match keto|weight gummies|loss ..3 pills|pill|gummies|supplement|tea ..6 @link|order|buy|try|click|official
  match buy|get|gain|sell|selling ..1 real|instant|cheap|free|instagram|youtube|twitter|tiktok|active ..1 followers|likes|views|subscribers
  match buy|order|get|obtain|sell ..4 fake|registered|real|genuine|counterfeit|novelty ..2 passport|passports|license|licence|licenses|diploma|diplomas|id|ids|certificate|degree|degrees|banknotes|notes|bills|money
  match fake|registered|novelty|counterfeit ..3 passports|licenses|licences|diplomas|ids|certificates|documents|banknotes ...6 order|contact|@link|whatsapp|online
  match counterfeit ..1 money|bills|notes|banknotes
  match essay|dissertation|assignment|thesis|homework|coursework writing|writers|help|writer ..2 service|services|@link|company|uk|website|online
  match seo|backlinks|backlink|web service|services|packages|agency|ranking|traffic ..6 @link|contact|cheap|offer|affordable|your
  match rolex|gucci|vuitton|iphone replica|replicas|clone|clones
  match replica|fake watches|rolex|handbags|bags|jerseys|sunglasses|shoes ..6 @link|cheap|sale|buy|shop
  match escort|massage|independent|russian|vip|call ..1 escorts|escort|girls|agency|service|services ..5 @link|@sum|available|whatsapp|call|near|rates
  match escorts|callgirls|callgirl ..3 in ..4 @link|available|@sum|service|services|call|whatsapp|book
  match available ..4 escort|escorts|incall|outcall
  match incall|outcall
  match see|want|send|trade|selling|sell ..3 my ..1 xxx|nude|nudes|naked|sexy|naughty ..1 pics|pictures|photos|vids|videos|nudes
  match hot|sexy|horny|single|local|naked|nude|mature|naughty|russian|xxx girls|singles|babes|ladies|women|milfs|teens|pics|cams ..4 @link|@sum|call|text|txt|chat|waiting|near|here|live|cam|available
  match adult|xxx|sexy|sex|porn parties|pics|pix|chat|line|singles|video|videos|cam|cams|dating|contacts ..6 @link|@sum|free|call|text|txt|join|your|reply|now|access
  match meet|date|find ..2 hot|sexy|horny|single|local|exciting|adult|mature|sugar girls|singles|women|babes|ladies|men|people|mummy|daddy ..8 @link|@sum|tonight|now|here|near|your|free|join|call|text|txt|online|site|sign
  match sugar mummy|mommy|daddy ...8 contact|whatsapp|looking|need|@link|available|text|pay
  match online|best|top|live|mobile casino|betting|slots|poker|sportsbook ..4 @link|bonus|bonuses|sign|join|register|play|deposit|win
  match fixed|sure matches|odds ..6 contact|whatsapp|telegram|join|@link|win
`,
};
