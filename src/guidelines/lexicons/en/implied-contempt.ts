import type { LexiconSource } from '../../patterns/source.ts';
import { groupExceptionsOfHatred } from './group-exceptions.ts';

/** Contempt that is not said but meant: a group of people as a joke, a warning, the thing nobody would want. */
export const englishImpliedContempt: LexiconSource = {
  file: 'en/implied-contempt.ts',
  source: 'Written for this project, MIT.',
  lines: `
class trouble = problem/n crime/n decline downfall misery trouble/n evil evils wrong mess war/n decay ruin disease/n poverty filth violence collapse chaos unemployment
class loot = wallet/n purse/n bag/n phone/n kids children door/n doors silver pocket/n valuables bike/n car/n jewellery daughter/n
class virtue_of_all = intelligence logic honesty work hygiene civilisation civilization responsibility truth brains reason soap loyalty hard democracy peace morality common driving

rule abuse.implied abuse.* medium
  says Speaks of a group of people as less than others, without saying it outright.
  low quoted reported counter
  drop negated
  match who ..1 let|allowed|invited ..2 $group ..1 in|vote|drive|near|here|speak|have
  match hide|lock|guard|watch|check|count|hold|mind your|the|my|our @loot ..5 $group
  match $group ..5 hide|lock|guard|watch|check|count your|the|my|our @loot
  match $subject @are ..2 reason|cause|root|source|why ..5 @trouble
  match @trouble ..4 because|due of|to ..1 @people|@group_adj
  match ashamed|embarrassed|mortified|humiliated|devastated if|when ..4 @group_adj|@single|@people
  match god|nature ..1 made|makes|make ..1 mistake ..4 $group
  match $subject ..2 mistake|error|freak|freaks|accident|joke of ..1 nature|god|evolution
  match $subject and @virtue_of_all ..2 not|never ..1 go|mix|match|belong
  match even ..1 @people|@single ..1 can|could|would|know|knows|understand|understands|get !be|suffer|die|lose|get|feel
  match only ..1 @people|@single ..1 could|would be|do|fall|believe|think|come|say|act|write|buy|want|fail|get|mess
  match you|he|she|they would ..1 have|need to be ..3 @single|@people to
  match acting|behaving|crying|whining|driving|throws|throw|throwing|screaming|parking|punch|punches|cry|drives|running|runs|fights like ..1 @single|@people|girl|woman
  match $subject ..1 have|has had ..1 it|things ..1 too good|easy|long
  match $subject ..1 @must ..1 be ..1 grateful|thankful|glad|happy|lucky ..4 we|let|allow|here|not|still
  match are|is ..1 $subject ..1 even|really|actually|truly|technically capable|able|worth|human|people|humans|persons|sentient|alive|women|men
  match sorry|pity for? anyone|everyone|everybody|anybody|whoever|kids|children|parents|people ..5 live|lives|work|works|sit|deal|living|stuck|married with|by|beside|next|near|to ..2 $group
  match yet|never|not ..2 to? meet|met|see|seen|find|found|know|known|saw ..2 @single|@people|@group_adj|woman|girl ..2 who|that ..2 can|could|was|is|has|had|works|work|thinks|washes|pays|tells|tell ..3 think|drive|truth|@good|job|straight|brain|shower|rent|thanks|bill|bills|time|worth
  match can ..1 always|usually|easily|just tell|spot|smell|hear when|if|that|a|where|from|it ..5 $group !is|are|and|who
  match surprise surprise ...4 @people|@single|@group_adj
  match of course ..2 was|is|be_s a|an? ..1 @group_adj|@single $
  match of course ..2 was|is|be_s a woman|girl $
  match why|how am|is|be_s ..2 not surprised ..4 @group_adj|@single|@people $
  match trans|transgender|transgenders|transwomen|transwoman|transmen|nonbinary people|women|woman|men|folk? ..3 pretending|pretend|playing|cosplay|cosplaying|delusional|delusion|delusions|confused|costume|costumes|fetish|fetishists|mutilated|autogynephiles
  match trans|transgender women|woman|girls @are|be_s|is @adv? @adv? men|man|males|male|boys|dudes|blokes
  match transwomen|transwoman @are|is @adv? @adv? men|man|males|male|boys|dudes|blokes
  match men|man|boys|guys|bloke|blokes|dude|dudes in dresses|wigs|skirts|dress|wig|drag|lipstick !play|played|perform|sing
  match world|country|city|town|life|street|school|place|europe|america|office|neighbourhood|neighborhood without|minus ..2 $group ..5 better|paradise|dream|peaceful|clean|cleaner|safe|safer|heaven|nice|wonderful|great|bliss
  match give ..1 $group ..1 finger|inch ..4 take|want
  match $subject ..1 get|gets|getting|given|handed ..1 everything|houses|house|housing|flats|cars|money|phones|stuff ..2 free|nothing|taxpayer|taxpayers
  match i|we am|are not|no ..1 racist|sexist|homophobic|prejudiced|transphobic|xenophobic|islamophobic|bigot|antisemitic|racists|ableist ..2 but ..12 $group
  match nothing|thing|anything|something against ..2 $group ..1 but
  match $subject only|just understand|understands|respect|respects|know ..1 violence|force|fear|stick|fists|whip|strength|handouts|welfare|dole
  match $subject ..1 @must ..1 stick|keep to ..1 themselves|own|cooking|cleaning|knitting|kitchen
  match $subject smell|smells|stink|stinks|reek of|like
  match $group ..1 always|constantly|forever|never ..1 @misbehave !by|from
  match when|whenever|if ..1 $group ..2 open|opens their|her|his mouth|mouths
  match do|does not ..1 let|make|need|leave ..2 $group ..2 touch|near|babysit|teach|drive|handle|hold|run ..2 kids|children|car|my|your|our|anything
  match $subject ..1 @are what be_s|is|happens|you
  match two genders ..8 mental|mentally|delusion|sick|illness|disorder|made
  match women|girls|females|she ..1 lie|lies|lying|lied ..2 about ..2 rape|assault|abuse|harassment|pregnant
  match $subject ..1 sneak|sneaking|creep|creeping|crawl|crawling|slither|slithering|pour|pouring|swarm|swarming into|in|out|over|across|through|everywhere
  match would|do|can you ..1 leave|trust|let ..5 with|alone|near ..1 $group
  match would|could|make|makes ..3 @finer ..2 than ..1 @people|@single|@group_adj|woman
  match seen|met|known|smelt|smelled|found ..2 @finer ..4 than ..3 $group
  match deserve|deserves ..3 ...1 $subject do|does not $
  match not make them|it|you|him|her ..1 people|human|humans|equal|women|men|american|british|civilised
  match nobody|noone|one invites|hires|dates|trusts|misses|respects ..1 $group
  match pay me ..6 $group
  match thank|glad|thankful|grateful|relieved ..8 not ..1 born ..2 $group
  match $subject make|makes me ..1 ashamed|wish|regret
  match only|one thing ..1 $group ..1 are|is|do|does|can|know|understand|bring|want
  match it takes a|an @single|@group_adj ..1 to ..1 mess|ruin|screw|break|fail|destroy|botch
  match life|world|everything|things|town|work ..4 easier|better|nicer|calmer|simpler ..3 if ..2 $group ..2 not|gone|dead|left|disappeared|vanished
  match better|fine|happy|safe|great|nice|peaceful|clean|quiet ..2 before|until|till ..2 $group ..1 came|arrived|moved|showed|got|invaded
  match can smell|sniff ..1 $group
  match treating|accepting|respecting|teaching|educating|freeing ..1 $group ..6 @harmful
  match $subject ..2 play|plays|pretending|playing|pretend ..3 victim|victims
  match $subject ..1 do|does not|never ..1 know|understand|grasp ..3 work|hygiene|manners|loyalty|respect|honesty|decency|gratitude|shame|soap|humor|humour|limits|rules
  match words ..6 how much i|we @abhor ..2 $group
  match all ..1 $group ..1 ever? do|know|want|care|think ..1 is|be_s|about
  match compared|next to ..1 $group ..4 @animal|@scum|@filth
  match anything|anyone|anybody|nothing|nobody ..1 more @vile|@fierce than ..1 $group
  match anything|anyone|anybody worse|dumber|uglier|lazier|dirtier than ..1 $group
  match difference between ..2 $group ..2 and ..2 @scum|@animal|@filth
  match why|who|how would|could|can ..1 anyone|anybody|someone|you ..2 want|like to ..1 be|live|work|marry|date|befriend|help|hire ..3 $group
  match you|who|everyone|everybody ..1 want|wants ..1 $group ..1 out|gone|away
  match ever ..1 met|seen|known|meet|see ..2 $group ..2 who|that ..1 is|was|are|were|can|could|does|do|did not
  match how|why are ..1 $group ..1 still ..1 thing|here|alive|around|allowed
  match i|we will|would|do not|never ..1 serve|employ|hire|rent|sell ..2 $group
  match $antecedent never|not ..2 met|seen ..3 @vile|@scum
  match $subject @must ..1 stop|quit|cease @misbehave|existing|talking|breeding|pretending|having|complaining|whining
  match feel|feels|felt|am ..2 uncomfortable|unsafe|uneasy|nervous around|near|with|among ..2 $group
  match cross|crossed|change ..3 street|road|side|seats ..4 $group
  match avoid ..1 $group like|at
  match get me started on ..2 $group
  match not want ..2 my ..2 kids|children|daughter|son|child ..6 $group
  match looks|look|must|obviously|clearly ..3 written|made|built|designed|programmed|driven|cooked by ..2 @single|@people|@group_adj
  match prefer ..1 $group ..2 dead|silent|quiet|gone|naked|muted
  match best ..1 @single|woman|@group_adj @folk? is ..2 dead|silent|quiet|obedient
  match if ..1 $group could ..1 think|read|work|behave
  match $subject @are ..1 to blame
  match $subject ..1 get|gets away with
  match $subject ..1 want|wants|demand|demands|expect|get ..2 special treatment|rights|privileges
  match world|country|society|europe|america|nobody do|does not ..1 need|want ..2 $group
  match what do|does|did|have|has $subject ever|even|really|actually contribute|contributed|do|done|bring|give|offer|add|know
  match who|nobody needs|invited|wants ..1 $group $
  match are|is all ..1 $group ..2 @vile|@fierce|@scum
  match since when do|are|can|have|did|should ..1 $group
  match why should|must|would i|we|anyone ..1 respect|listen|care|trust|believe|obey ..2 $group
  match what gives ..1 $group
  match what makes ..1 $group ..1 think|believe|special
  match what are|is $subject ..1 good|useful for
  match what good are|is ..1 $group
  match how @vile|@fierce are|is|can $subject
  match have|do $subject no|have ..1 no|any shame|decency|brain|brains|morals
  match never|not lend|sell|rent|give ..3 to ..1 $group
  match embarrassed|ashamed|disgusted to ..1 share|live|be|sit ..4 with ..1 $group
  match who gave ..1 $group ..2 permission|right|rights|power|vote|voice
  match whoever invented|let|invited ..1 $group
  match i|we could|can ..2 do ..1 without ..1 $group
  match only language ..1 $group ..1 understand|understands|know|speak
  match better|rather ..1 @animal than ..2 $group
  match would not ..2 touch|date|marry|sleep|hire|employ|vote|sit|share|trust|rent ..3 @single|@people|woman $
  except @people|@folk ..3 what be_s|is makes|made|keeps|needed|missing|best|great|good
${groupExceptionsOfHatred}
`,
};
