import type { LexiconSource } from '../../patterns/source.ts';
import { groupExceptions } from './group-exceptions.ts';

/** Hatred and disgust that the writer feels for a group of people, in words or in emoji. Its words are those of abuse.ts. */
export const englishGroupHatred: LexiconSource = {
  file: 'en/group-hatred.ts',
  source: 'Written for this project, MIT.',
  lines: `
rule abuse.contempt abuse.* high
  says Expresses hatred or disgust for a group of people.
  low quoted reported counter
  drop negated
  match @hater ..3 @abhor @quant? @quant? @quant? @quant? @quant? $group
  match ^ @adv? @adv? @abhor @quant? @quant? @quant? $group
  match hate hate|hating ..2 $group
  match nothing|nobody|noone|none|one|thing ..4 hate|despise|detest|loathe|dislike ..1 more than $group
  match nothing|nobody|noone ..1 disgusts|annoys|irritates|sickens|repulses|angers me|us more than $group
  match $subject @are ..2 people|ones|group|thing i|we ..1 @abhor
  match disgusted|repulsed|sickened|revolted|appalled|nauseated by|with ..1 @quant? $group
  match $subject ..1 give|gives me|us ..1 creeps|ick
  match $subject ..1 make|makes|making my|your|our skin|flesh|stomach|blood crawl|turn|boil|churn|creep|curdle
  match $antecedent made|makes|make me|us ..3 throw|vomit|puke|barf|gag
  match $antecedent i|we was|am|were|felt|feel ..1 @sickened|revolted|appalled|repulsed
  match put|putting up with @quant? $group !being|getting|having|who
  match nobody|noone|one would|will|could ever? miss|mourn @quant? @quant? $group
  match two men|women|guys|dudes|males|females kissing|holding|together|marrying|married|kiss|kiss ..4 @vile|@sickened|unnatural|wrong|sin
  match no normal|decent|sane|sensible|right person|man|woman|parent|family ..2 want|wants|like|likes|love|loves|date|marry|hire|live ..3 $group
  match not stand|tolerate|bear|stomach ..2 sight|sound|smell|thought|presence of ..2 $group
  match nothing|no but ..2 @hatred|@abhor for|of|towards|toward|against ..3 $group
  match have|has|feel|full|filled ..3 @hatred for|of|towards|toward|against ..3 $group
  match fuck|screw|damn|fuk|🖕 @quant? @quant? $group !@thing
  match $subject ..1 make|makes|making|made me|us|everyone|anyone|people|you ..3 @sickened
  match $subject ..1 disgust|disgusts|repulse|repulses|sicken|sickens|repel|appal|nauseate|nauseates|infuriate|irritate|annoy|bore|offend me|us|everyone
  match $subject can|should|must all? @adv? go? to? ..1 hell|fuck|die|rot
  match $subject ..1 piss|pisses me off
  match pissed|pissing ..2 off ..2 by|with|at @quant? $group
  match can not ..1 stand|tolerate|bear|stomach|abide|deal ..1 @quant? @quant? @quant? $group !being|getting|having|suffer
  match sick|tired|fed of|up|with ..1 with|of|by? @quant? @quant? $group !being|getting|having|who|dying|suffering
  match sick|tired|fed ..5 surrounded by @quant? $group
  match see|meet|hear|touch|near ..2 $group ..3 feel|want|feels|makes|wanna ..3 @sickened
  match what be_s|is ..2 @vile|@sickened ...4 $group
  match one|only|thing|things|people|what ..3 @abhor ..3 it be_s|is|would ..1 $group
  match $antecedent i|we ..2 @abhor ..3 them
  match $antecedent it|that|they|he|she|which|who make|makes me|us|everyone|anyone ..2 @sickened
  match $antecedent it|that|they|he|she|which|who ..2 disgust|disgusts|repulse|repulses|sicken|sickens|annoy|annoys|irritate|irritates|infuriate|infuriates me|us|everyone
  match $antecedent they|he|she|which make|makes my|your|our skin|flesh|stomach|blood crawl|turn|boil|churn
  match $antecedent i|we ..3 @abhor ..4 of? them|those|these|him|her !when|if|for|because
  match $antecedent do|can not ..2 want|need|stand|bear them|those|these
  match @sickened when|whenever ..2 see|hear|meet|think ..2 $group
  match $antecedent i can not ..1 stand|bear|tolerate them
  match $antecedent fuck them|themselves
  match if ..7 @group_adj|@single|@people ..4 would ..2 throw|disown|kill|kick|beat|shoot|hang|die|drown|abort|disinherit
  match would rather|sooner ..7 than ..3 $group
  match rather|sooner ..2 die|dead|kill|blind|eat|lick ..6 than ..6 $group
  match no compassion|sympathy|respect|love|empathy|pity|mercy|patience|time|use ..3 for ..2 $group
  match ^ hate|despise|loathe|destroy|kill @identity
  match ^ hate|despise|loathe|destroy|kill middle aged|eastern
  match why do|does|did|are|must ..1 $group ..2 exist|alive|breathe|born|exists
  match thank|glad|thankful|grateful|relieved ..2 i am not ..1 $group
  match nobody|noone|none|one ..1 likes|like|wants|want|needs|need|loves|love ..2 $group !who|to|being|or
  match spit|piss|shit|vomit|puke on|at ..2 $group
  except hate|hated crime|crimes|speech|groups|how|when|seeing|hearing|to
  except hate that ..2 @people|@folk @are|have|get|can|do|feel|being
${groupExceptions}
rule abuse.emoji abuse.* high
  says Puts an emoji of disgust or anger behind a group of people.
  low quoted reported counter
  drop negated
  match @identity ..3 ...1 🤮|🤢|😡|🤬|😤|💩|🖕|😠|👎
  match @people|@single|@folk 🔫|🔪|💣|🗡|⚔|🪓|🧨|☠|⚰|🪦
  except violence|attack|attacks|attacked|against|abuse|abused|towards|toward|discrimination|rights|kill|killed|hate ..4 @identity
`,
};
