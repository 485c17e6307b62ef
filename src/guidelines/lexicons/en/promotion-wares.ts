import type { LexiconSource } from '../../patterns/source.ts';

/** Weak signs of what is sold through comments: money, medicines, trades, spells, hacking, gambling, reach, papers. */
export const englishPromotionWares: LexiconSource = {
  file: 'en/promotion-wares.ts',
  source: 'Written for this project, MIT.',
  lines: `
rule signal.earning promotion.commercial low
  says Speaks of a way to earn money.
  drop quoted
  match earn|earning|make|making ..3 money|cash|dollars|income|bucks|commission|@currency
  match passive|extra|residual|second|weekly|monthly|daily income|profit|profits|payout|payouts
  match work|working|job|jobs ..3 from home|online|anywhere
  match home based
  match making|earning|makes @sum ..1 a|per|every week|month|day
  match part time|timers ..2 job|work|jobs|income
  match get|getting|got|be paid ..2 to|for|daily|weekly|by
  match financial freedom|independence
  match paypal money|cash
  match earn|earns|earned|make|makes|making|paid|pays ..4 @numeral ..1 pounds|dollars|euros|quid|bucks|bux|grand
  match surveys ..3 online|site|for|from|at
  match no ..1 experience|skills|degree ..1 needed|required|necessary
  match payout|payouts
  match get|getting rich
  match i made|make|earned|got @currency? @sum ..1 dollars|bucks|usd? ..1 today|yesterday|since|already|this
  match app|site|website|game that|which? pays ..1 you
  match pays|paying you for
  match register|sign|join under me
  match affiliate marketing
  match quit my job
  match pays|get|receive|earn|earns ..1 @currency @sum monthly|weekly|daily
  match fire your boss
  match tired of ..2 9|job|boss|office
  match stay at home mom|mum|dad
  match i|we can|will show you how

rule signal.invest promotion.commercial low
  says Speaks of an investment.
  drop quoted
  match invest|investing|invested|investment|investments|trader|traders|trading|broker|brokers|roi|mining ..8 @coin|profit|profits|platform|expert|signals|returns|account|mentor|with|strategy|company
  match @coin ..8 invest|investing|investment|trader|trading|broker|expert|profit|profits|platform|mining|wallet|signals|guide|mentor
  match presale|airdrop|whitelist|staking|pump signals|token|tokens|live|now|is

rule signal.loan promotion.commercial low
  says Offers loans or the repair of credit.
  drop quoted
  match loan|loans ..4 for|offer|offers|lender|lenders|company|approved|today|@money|apply|any|available|interest|bad|at
  match bad|poor|credit|fix|repair credit|score|history|repair|debt|debts
  match payday|unsecured|secured|instant|quick loan|loans
  match consolidate|refinance|remortgage|homeowners|tenants
  match @number ..1 interest|apr|annum
  match need|want|get ..1 cash|money|funds today|fast|now|quick|urgently
  match no ..1 credit|collateral ..1 check|checks|needed|required

rule signal.drug promotion.commercial low
  says Offers medicines or drugs.
  drop quoted
  match pills|coke|cocaine|mdma|weed|molly|xans|percs ..5 delivery|quality|delivers|sell|plug|available|stock|dm|guaranteed
  match quality|cheap|real ..1 weed|coke|pills|mdma|meds|buds
  match buy|order|online|cheap|generic|sell|selling|purchase|supply|quality|medical ..3 @drug|pills|meds|medication|medications|steroids|prescription|drugs
  match @drug ..3 online|pills|tablets|sale|delivery|mg|price
  match no|without ..1 prescription|rx
  match discreet|overnight ..1 packaging|shipping|delivery
  match online pharmacy
  match low-cost|low|cheap cost? prescription|drugs|meds|pills

rule signal.cure promotion.commercial low
  says Offers a cure.
  drop quoted
  match trick|secret|formula|remedy ..2 for|to ..2 belly|fat|prostate|weight|hair|diabetes|wrinkles|erection
  match i used|tried|use this ..2 formula|product|cream|tea|supplement|method|oil
  match natural|secret|new formula
  match cbd|keto|hemp|slimming gummies|oil|pills|capsules|tea
  match got|get|getting rid of my|all|your
  match herbal|miracle|natural|slimming tea|tea|cream|serum|mixture|drops|oil|capsules
  match pregnant ..1 thanks|after|with|through
  match cream|serum|tea|oil ..3 removed|cleared|cured
  match cured|cures|cure|healed ..3 me|my|of|from|your|any
  match herbal|natural|miracle|traditional ..1 medicine|remedy|remedies|cure|herbs|doctor|healer|supplement
  match weight|fat|belly loss|burner|fat|burning
  match lose|lost ..2 lbs|kg|weight|pounds ..2 in|fast
  match anti aging|ageing|wrinkle
  match erection|erectile|enlargement|testosterone

rule signal.classified promotion.commercial low
  says Describes a thing for sale.
  drop quoted
  match negotiable
  match one|single owner
  match sealed box
  match sleeps @number
  match free|fast|next ..2 delivery
  match price ..1 @sum
  match low|full mileage
  match good|mint|excellent|perfect|new|used ..1 condition
  match huge|wide|large range|selection
  match compare ..2 insurance|prices|quotes|deals
  match half price
  match hosting|domains|domain

class handyman = plumber electrician photographer locksmith roofer builder cleaner/n handyman decorator tutor/n mechanic babysitter dj videographer caterer
class handyman = roofing plumbing gutters driveways conversions extensions landscaping removals flooring tiling plastering photography catering

rule signal.trade promotion.commercial low
  says Names a trade.
  drop quoted
  match @handyman ..3 available|in|for|and
  match i am a ..2 @handyman
  match for rent|hire
  match bedrooms|bedroom ..4 rent|@currency|month
  match vacancy|vacancies|hiring
  match cleaners|drivers|staff|nurses|teachers|agents needed|wanted|required

class firm = gym restaurant cafe salon shop store studio clinic academy school agency menu hotel office packages showroom bakery barbershop
class firm = warehouse factory farm spa pub bar takeaway dealership boutique gallery team services service products collection range clients

rule signal.business promotion.commercial low
  says Speaks of the writer's own business.
  drop quoted
  match our ..2 @firm
  match my ..1 shop|store|salon|boutique|business|agency|studio|bakery
  match i|we design|build|develop|create|sew|bake|make|repair|fix|clean|install ..3 for small|businesses|clients|customers|you|your
  match packages|prices|rooms|flights|tickets|rates from|starting ..2 @currency @sum
  match cheap ..2 flights|hotels|tickets|rooms|tyres|insurance|hosting|holidays
  match limited ..1 seats|places|spaces|stock|edition|offer
  match serious ..1 buyers|inquiries|enquiries|clients|offers
  match first ..1 lesson|class|month|session|week|consultation free|on
  match native ..1 teacher|tutor|speaker
  match now open
  match opens|opening on|this saturday|sunday|monday|friday|weekend|week
  match @number for @number
  match try ..2 free|@link
  match i recommend|use _ ..4 discount|coupon|code|@link

rule signal.assurance promotion.commercial low
  says Makes the promises of an advertisement.
  drop quoted
  match results|approval|satisfaction|delivery|quality guaranteed
  match guaranteed results|approval|delivery|satisfaction|win
  match money back
  match years ..1 experience
  match no ..1 paperwork|obligation|contract|callout|signup|registration|experience|commitment|hidden
  match no ..1 call|sign out|up? ..1 charge|fee|fees
  match sign|signup up? fee|fees
  match no ..1 upfront|joining|hidden|signup|registration ..1 payment|fee|fees
  match no agency
  match processing time
  match accredited
  match paypal|cards|crypto|bitcoin|cash accepted
  match pay after|on ..1 delivery|results|completion
  match aaa|@number ..1 quality|real|legit|genuine|original|win|accuracy
  match accuracy|win rate
  match new customers|clients
  match worldwide|discreet|overnight|international ..1 shipping|delivery|packaging
  match by experts|professionals
  match good nick|condition
  match immediate start
  match ono
  match great|competitive|reasonable|low|affordable rates|rate|prices

rule signal.spell promotion.commercial low
  says Offers spells.
  drop quoted
  match spell|spells ..2 caster|casters|casting|cast|doctor|temple|love|lottery|work|for
  match sangoma|marabout|spellcaster|herbalist|voodoo|spiritualist
  match lost lover|lovers|love
  match ex back
  match marriage|relationship problems
  match dr _ is the solution|answer|best
  match love|lottery|money|black|powerful|voodoo|protection|binding|revenge spell|spells|magic|caster
  match illuminati|occult|brotherhood ..6 join|member|wealth|rich|fame
  match psychic|horoscope|horoscopes|tarot|clairvoyant|astrologer ..6 reading|readings|call|free|your|text|txt|find|love|solution
  match get|bring|brought|got|win ..2 my|your ..1 ex|lover|husband|wife ..1 back

rule signal.hacker promotion.commercial low
  says Offers hacking for hire.
  drop quoted
  match hacker|hackers|hack|hacking ..5 hire|service|services|phone|account|recover|spouse|recommend|contact|genuine|tool|facebook|whatsapp
  match recovery masters|expert|experts|specialist|specialists|agency|team|company|service|services
  match got|get back ..4 lost|scammed
  match recover|recovery|retrieve ..3 funds|wallet|expert|bitcoin|crypto|scammed|account|agency
  match clone|blank atm|card|cards

rule signal.gambling promotion.commercial low
  says Advertises gambling.
  drop quoted
  match casino|casinos|slots|betting|sportsbook|bookmaker|jackpot|poker ..5 online|bonus|site|win|deposit|free|best|play|odds|link|tips
  match free bet|bets|spins
  match bet|betting with|tips|tipster
  match sure odds
  match welcome|deposit|signup|no-deposit bonus
  match online|free|live casino|slots|betting|bets|spins|bingo|poker|roulette
  match fixed|sure|correct matches|match|odds|score|scores

rule signal.reach promotion.commercial low
  says Offers followers, traffic or search ranking.
  drop quoted
  match seo|backlinks|backlink|pagerank
  match increase|grow|boost your ..2 followers|sales|traffic|likes|views|leads
  match need|want|more leads
  match first|top page|spot|results of|on|in google
  match more|free|real|gain|get|buy|instant ..2 followers|views|traffic|subscribers|likes|visitors
  match your ..1 followers|traffic|visitors
  match rank|ranking ..3 google|search|higher
  match promote|grow|boost|monetize ..2 your ..2 channel|business|music|site|website|brand|page|video|videos|account

rule signal.papers promotion.commercial low
  says Offers forged papers or written coursework.
  drop quoted
  match real|genuine|original and fake|novelty|unregistered
  match fake|registered|counterfeit|novelty ..2 passport|passports|license|licence|id|ids|notes|banknotes|diploma|certificate|documents
  match work|residence permit ..4 for|in
  match degree|degrees|diploma|diplomas|paper|papers ..5 without|accredited|from|done ..4 studying|phd|universities|page|@currency
  match essay|essays|dissertation|dissertations|assignment|assignments|thesis|homework|coursework ..1 done|written|completed by|for|from
  match license|licence|passport|passports|ielts|toefl|certificate|diploma without ..3 exam|test|exams
  match essay|dissertation|assignment|thesis|homework ..1 writing|writers|help|service|services|writer|assistance
`,
};
