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
  match two genders|sexes ..8 mental|mentally|delusion|sick|illness|disorder|made
  match women|girls|females|she ..1 lie|lies|lying|lied ..2 about ..2 rape|assault|abuse|harassment|pregnant
  match $subject ..1 sneak|sneaking|creep|creeping|crawl|crawling|slither|slithering|pour|pouring|swarm|swarming into|in|out|over|across|through|everywhere
  match better|rather ..1 @animal than ..2 $group
  match would not ..2 touch|date|marry|sleep|hire|employ|vote|sit|share|trust|rent ..3 @single|@people|woman $
  except @people|@folk ..3 what be_s|is makes|made|keeps|needed|missing|best|great|good
  except can|could ..1 be|do anything|it|everything|whatever
${groupExceptionsOfHatred}
`,
};
