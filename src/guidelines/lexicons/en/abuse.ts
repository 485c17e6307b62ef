import type { LexiconSource } from '../../patterns/source.ts';

/** Contempt, dehumanisation, exclusion and hostility towards groups of people. */
export const englishAbuse: LexiconSource = {
  file: 'en/abuse.ts',
  source: 'Written for this project, MIT.',
  lines: `
rule abuse.contempt abuse.* high
  says Expresses hatred or disgust for a group of people.
  low quoted reported counter
  drop negated
  match @hate|hatred ..3 $group
  match contempt|disdain|hatred|disgust|loathing for ..3 $group
  match fuck|screw|damn ..2 $group
  match $group ..1 make|makes|making|made me|us|everyone ..1 sick|puke|vomit|🤢|🤮
  match $group ..2 disgust|disgusts|repulse|repulses|sicken|sickens me|us
  match $group ..2 can all? go to? ..1 hell|fuck
  match can not stand|tolerate|bear ..3 $group
  match sick|tired|fed of|up ..4 $group
  match see ..2 $group ..2 feel 🤮|🤢|😷|💩|sick|disgusted
  match what be_s 🤮|🤢|💩|disgusting|@disgust ...4 $group
  match $group ...8 i hate|despise|loathe|detest them
  match if ..5 $group ..2 i would kill|shoot myself
  match 🖕 ..1 $group
  match no compassion|sympathy|respect|love|empathy ..3 for ..2 $group
  match hate|despise|loathe|destroy|kill ..1 @identity
  except hate @group|@group_adj crime|crimes|speech|group|groups
  except hate crime|crimes|speech|groups
  except why|people|who|they ..2 hate ..3 $group
rule abuse.emoji abuse.* high
  says Puts an emoji of disgust or anger behind a group of people.
  low quoted reported counter
  drop negated
  match @identity ..2 ...1 🤮|🤢|😡|🤬|😤|💩|🖕
  except violence|attack|attacks|attacked|against|abuse|abused|towards|toward|discrimination|rights|kill|killed ..4 @identity
rule abuse.dehumanising abuse.* high
  says Compares a group of people to animals, filth or disease.
  low quoted reported counter
  drop negated
  match $group ..3 @be ..4 @animal|@filth
  match $group ..4 they|them ..6 @animal|@filth
  match $group @be ..4 waste of space
  match @you ..1 @be ..4 @identity|@group_adj @filth
  match difference between ..4 @animal|@filth ..4 $group
  match $group ..1 @animal|@filth
  match $group @animal|💩|🗑|🦠
  match $group ..2 remind|reminds me of ..1 @animal|@filth
  match $group ..2 look|smell|act|behave|breed|live|looks like ..1 @animal|@filth
  match as 💩|😷|🤢|🤮|@disgust as ..2 $group
  match $group ..2 a? lesser|subhuman|inferior beings|creatures|race|species
  match from @filth|@animal like ..1 $group
rule abuse.inferiority abuse.* high
  says States that a group of people is disgusting, inferior or bad by nature.
  low quoted reported counter
  drop negated
  match $group ..1 @be ..3 @disgust
  match $group ..1 @be ..4 @insult_noun
  match $group ..2 nature to be
  match no|noone|nobody ..4 as @disgust as ..2 $group
  match $group ..8 they|them @be ..3 @disgust
  match @be ..2 than ..2 any ..1 $group
  match @insult_adj|@disgust !@thing $group
  match @insult_noun ..1 $group
  match only $group ..2 @be|can ..3 @disgust|@insult_noun
  match $group ..2 fucked in the head
  match smarter|better|cleaner|braver|stronger|faster|nicer|useful|intelligent|civilised|civilized|human than any|a|an|all|the|most ..1 $group
  match rather ..6 than ..5 $group
  match prefer ..5 to|over ..4 $group
  match worse than ..2 $group
  match $group ..1 be|are|is ..2 worse|less|lower|dumber|stupider|weaker|beneath ..1 than|us|animals|men|human
  match too stupid|dumb|weak|lazy|ugly to
  match being ..2 @identity @be ..2 @disgust
  match find ..3 $group ..2 @disgust|so
  match consider|call|think ..3 $group ..3 @filth|@animal|@disgust
  match @disgust ..2 of ..2 $group to
  match like all ..1 $group ..4 @disgust
  match typical ..1 $group
  match feel|find|think ..3 $group ..3 @disgust
  match @neg ..2 as @disgust as ..2 $group
rule abuse.denial abuse.* high
  says Denies a group of people their rights, worth or place in society.
  low quoted reported counter
  match $group ..2 @be not ..3 human|humans|people|equal|equals|worthy|welcome|worth|attractive|valuable|like
  match $group ..2 should not ..3 allowed|vote|exist|live|breed|work|have|be
  match $group ..2 do not ..1 deserve|belong
  match no $group ..3 deserve|deserves|can|should ..3 be|ever|have|live|trusted
  match rights ..2 should|must|do not ..2 apply to ..2 $group
  match $group ..3 not ..2 deserve|deserves|entitled|fit|capable|qualified|belong|belongs|worth|worthy|welcome
  match $group ..2 never ..2 be ..3 equal|equals|trusted|accepted|welcome|human|normal|one|part|like|as
  match $group ..2 should never ..3 be|have|get|vote|hold|live|allowed|given
  match not|never ..1 trust|respect|accept|welcome|want ..3 $group
  match do not|never care|want ..3 $group
  match no @group|@group_adj @person? ..2 allowed|welcome
  match deny|denying|strip|revoke ..4 $group
  match not let|allow any? ..2 $group ..2 live|in|into|breed|vote
  match ban|deport|expel|remove|banish|block|castrate|sterilize|cage ..3 $group
  match send|ship|kick|throw|keep|get ..4 $group ..2 back|out
  match $group ..1 go|get back|out ..1 to|of
  match $group ..2 belong|belongs in ..2 kitchen|zoo|cage|cages|jail|hell|prison|trash
  match stop ..2 $group ..2 from
  match $group ..2 are ..1 taking|invading|ruining|destroying|infesting|stealing|replacing
  match $group ..2 @must ..4 locked|deported|banned|removed|caged|dumped|expelled|eradicated|sterilized
  match lives|life of|for ..3 $group ..3 worthless|nothing|matter|meaningless|cheap
  match life|lives of any|an|a ..4 more|worth ..3 than ..5 $group
  match care ..5 lives of ..3 $group
  match $group ..1 lives|life do|does|are|is not matter|count|worth
  match $group ..2 lives ..1 not|worth ..2 matter|shit|anything
  match $group being? in charge ..5 danger|threat|disaster|mistake|worst|problem
  match putting ..2 $group in charge ..5 mistake|danger|worst
  match $group ..3 danger|threat ..1 to ..2 country|society|us|community
  match $group will|are ..1 ruin|ruining|destroy ..3 country|society
  match allowing ..3 $group ..5 ruin|destroy
  except @i|we do|did not want|think
`,
};
