import type { LexiconSource } from '../../patterns/source.ts';

/** Wishes for, intents of and calls to violence against people. Patterns; a verb of violence alone is nothing. */
export const englishThreats: LexiconSource = {
  file: 'en/threat.ts',
  source: 'Written for this project, MIT.',
  lines: `
class target = you u ya him her them he she they everyone everybody yourself himself
let victim = @target | $group | your family|kids|children|wife|mother|house | your whole family | @person like you

rule threat.intent threat high
  says States an intent to hurt or kill a person or group.
  low quoted reported counter
  drop negated conditional
  match @i will|shall|gonna|must ..2 @hurt ..3 $victim
  match @i am|are|was going|about|coming to ..2 @hurt ..3 $victim
  match @i want|have|need|would|like|love to ..2 @hurt ..3 $victim
  match @i would like|love|prefer to ..2 @hurt ..3 $victim
  match @i am ..2 considering|planning|thinking ..2 @hurt ..3 $victim
  match @i will|shall|gonna|going ..2 make ..3 suffer|pay|regret|bleed|beg|disappear
  match @i could|can ..2 @kill ..1 you|them|him|her
  match @i will|going|gonna ..2 not|never ..1 stop until ..4 $victim
  match @i will|going ..3 keep attacking ..1 $victim
  match @i want|wanna|would ..3 dead
  match @i will|gonna|going ..3 find|track|hunt|get|come ..1 you
  match @i will|going|gonna ..2 beat|kick|whoop|slap|punch|smash|break|cut|rip|tear|slit|bash your|ur|his|her|their
  match @i will|going|gonna ..3 blow|burn ..2 your|their
  match @i know|knows where you live|work|sleep
  match i will end you|him|her
  except @hurt him|them|her|it to|at|in|with|on the
  except kill time|it|process
  except @i will|would shoot you a|an
  except hurt|break|beat you|your feelings|heart|record
  except @i do|did not want to
rule threat.call threat high
  says Calls for violence against a person or group.
  low quoted reported counter
  drop negated
  match someone|somebody|people|they|we|one|you should|must|ought|need|needs|gotta|to ..2 @hurt ..3 $victim
  match $victim ..2 @must ..3 @killed
  match $victim ..2 should|must|can|deserve|deserves|ought|needs|need ..2 die|dies|suffer|burn|hang|rot|perish
  match $victim ..2 deserve|deserves to? ..1 be? @killed|die|suffer|burn|rot
  match hope|hopes|hoping|wish|pray|praying ..1 $victim ..3 die|dies|dead|suffer|suffers|rot|rots|burn|burns|@killed|cancer|raped|choke
  match let us ..2 @kill|rid|eradicate|exterminate|drown ..3 $victim
  match put|putting a bullet|knife in|through|into _
  match go|and|please|just kill|hang|shoot|drown yourself|urself|himself
  match kill yourself|urself
  match kys
  match die a slow|painful|horrible ..2 death
  match go die
  match drop dead
  match ^ die ..1 @insult_noun|bitch|scum
  match burn|rot in hell
  match world|country|society|place|we ..2 better off? without ..3 $victim
  match end to ..3 $group
  match get|getting|got rid of ..3 $group
  match ^ @kill all? the? $victim
  match let us ..2 @hurt ..3 $victim
  match why do|can|should not we|someone|somebody|you|they ..2 @hurt|rid ..3 $victim
  match time|best|good|great|fun|pleasure|satisfying|nice to ..2 @kill ..3 $victim
  match @kill|rid ..3 $group ..2 once|now|all|already|off
  match nothing|no|not wrong|better with|than ..1 @hurt ..2 $group
  match happy|glad|love|laugh|celebrate|cheer ..3 if|when|to ..2 $victim ..3 die|dies|died|dead|suffer|suffers|@killed
  match $group ..2 better off dead
  match only good $group
  match put|putting an end to ..3 $group
  match wipe|wiped|wiping ..3 $group ..2 out|off
  match $victim ..3 have|has it coming
  match $group ..2 get what ..2 deserve
  match interest|best|time|necessary|right ..1 to just? @kill ..2 $group
  match rather ..2 be? dead|die than ..4 $group
  match death to ..2 $group
  match ^ @very? @kill ..2 $group
  match ^ @kill ..2 all ..2 $victim
  match $group ..2 should ..2 not? exist
rule threat.harm threat high
  says Says that harm will come to a person.
  low quoted reported counter
  drop negated
  match you|he|she|they will|shall|gonna ..2 die|bleed|suffer|burn|rot|pay
  match you are ..1 dead|dying meat?
  match you are going to ..1 die|suffer|burn|regret
  match you better watch ..1 back
  match watch your back
  match your days are numbered
  match you will regret
  match sleep with one eye open
  match will|shall|going ..2 die ..4 at|by my hands|hand
`,
};
