import type { LexiconSource } from '../../patterns/source.ts';
import { groupExceptionsOfHatred } from './group-exceptions.ts';

/** Denial of rights and worth, exclusion, expulsion: what is said should be done about a group of people. */
export const englishExclusion: LexiconSource = {
  file: 'en/exclusion.ts',
  source: 'Written for this project, MIT.',
  lines: `
class give = give giving giv gave let letting allow allowing put putting hire hiring elect electing make making have having accept accepting bring bringing promote promoting
class harmful = bankrupt bankruptcy fail failed fails failing failure collapse collapsed chaos shambles wreck wrecked wrong sank crashed ruined disastrous
class harmful = mistake/n danger dangerous threat disaster worst ruin/v destroy/v downfall end problem/n risk stupid idiotic disgrace suicide weaken/v doom doomed catastrophe
class matter = matter matters count counts
let call = ^ @adv? | ^ please|just | should|must|gotta|needs|need|ought|have|has|want|time|us|be_s|go ..2 | why not? do|not|can ..2 not?

rule abuse.denial abuse.* high
  says Denies a group of people their rights, worth or place in society.
  low quoted reported counter
  drop negated
  match $subject @are not|never @adv? @adv? @our? @positive
  match $subject will|can|could|would|should|do|does not|never ..2 be @adv? @adv? @adv? ..1 @positive
  match $subject will|can|could|would|do|does not|never ..2 be ..2 like us|you|me|normal|white|men|everyone|real
  match $subject should|must|ought|can not|never to? ..1 be allowed|permitted|given|granted|trusted|let|hired|elected|taught|educated|equal|free|respected|heard
  match $subject should|must not|never @adv? vote|exist|breed|drive|procreate|reproduce|teach|work|marry|adopt|immigrate|breathe|speak
  match $subject should|must not|never @adv? live|stay|be here|among|in|near|with|around|alive|anywhere
  match should|must not $subject ..1 be? ..2 @expelled|@slain|@assaulted
  match $subject never deserve|deserves ..1 @right|anything|@allowed
  match $subject should|must not|never get|own|hold|receive ..2 @right
  match $subject should|must not|never have ..1 @right|been? born|any|access|children|kids
  match $subject do|does not ..1 deserve @adv? ..1 @right|@allowed|be|anything
  match $subject will|can|could|do|does never|not ..1 fit|integrate|assimilate|belong|adapt|change|understand|contribute
  match $subject ..1 have|has no place|business|right|rights|room|future|purpose in|to|here|on|among
  match @harmful ..3 that|to|when|how ..2 @give ..2 $group
  match go|crawl|fuck ..1 back to your ..2 country|land|homeland|cave|jungle|hole|desert
  match go|get ..1 back to? where you ..1 came|come|belong
  match should|must|just|can ..1 go|send|ship back to africa|mexico|china|india|pakistan|syria|turkey|arabia|poland|romania
  match $subject do|does not ..1 belong|fit|matter|count|integrate|contribute
  match $none ..3 deserve|deserves ..2 @right|live|exist|vote|breathe|here|happiness|anything|be !@slain|@assaulted|@harmed|raped
  match $none ..2 should|can|could|will|would|may ..1 ever? be|have|live|vote|breathe|exist ..2 trusted|allowed|human|equal|here|among|free|rights|happy|@positive
  match no @people|@single|black|gay|trans|disabled @folk? should|can|may ..1 live|vote|exist|breathe|hold
  match rights|freedom|laws|dignity|equality|protection ..2 should|must|do|does|need|ought not ..2 apply|exist|extend|include|cover|matter ..2 $group
  match rights|freedom|equality ..2 not|never ..1 for ..2 $group
  match $subject not|never worth|worthy @adv? ..2 shit|anything|living|life|saving|respect|much|time
  match $subject never ..2 be ..3 equal|equals|trusted|accepted|welcome|human|normal|one|part|like|as|civilised|civilized
  match do|does|would|should|could|can|will|must not|never ..1 trust|respect|accept|welcome|want|need|like ..1 @quant? $group !to|being
  match do not|never ..1 care ..2 for|about|if|what ..2 $group
  match do not want|need ..2 $group ..4 here|in|around|near|children|neighborhood|country|school
  match $group @adv? @are? not welcome|wanted !by|in|at|anymore
  match $group @adv? @are? not ..1 welcome|wanted|allowed here|around
  match your|you kind|sort|lot|people ..1 not|never ..1 welcome|wanted ...2 @single|@people
  match no @people|@single|@group_adj @folk? allowed|welcome|wanted
  match deny|denying|strip|revoke|remove|take|restrict|abolish ..3 $group ..3 of|rights|right|vote|citizenship|freedom
  match deny|denying|strip|revoke|abolish|end|remove ..2 rights|right|freedom|freedoms|protections ..3 $group
  match not|never let|allow|permit|give any? ..2 $group ..3 raise|adopt|build|teach|run|decide|speak|live|in|into|breed|vote|near|work|exist|job|jobs|here|rights|power
  match $call @expel @quant? @quant? $group !from
  match i|we ..2 want|wish|hope|like ..4 $group ..2 @expelled|gone|out
  match $call send|ship|kick|throw|keep|drive|push|chase|boot|lock|pack ..3 $group ..2 back|out|away|off|home|up
  match send|ship|kick|throw them|em ..1 all? back ..2 where|to
  match keep|get|kick|throw ..2 $group ..1 out of our|this|my
  match $antecedent they ..1 @must ..4 @expelled|kitchen|shut
  match $antecedent they|he|she ..1 @must ..2 go|get|crawl|move|fuck back|home|off|away|out
  match $antecedent they|he|she ..1 belong|belongs ..1 in|behind|under|on @adv? @hell
  match $antecedent wish|hope they|he|she ..3 leave|gone|vanish|disappear|@expelled
  match $antecedent do not want|need|like them ..2 here|around|near|in
  match $antecedent $call @expel|send|kick|throw|lock|ship ..1 them ..3 out|back|all|up|away|off|home
  match $subject should|must|need|needs|can|better|gotta ..1 go|get|crawl|move|stay|fuck ..1 back|home|off|away
  match $subject ..1 go back ..2 your|their|where
  match $subject should|must|need|needs|can|have ..3 leave|stay ..1 our|my|this|out|away|home|kitchen|hidden
  match $subject ..2 get|go|fuck ..1 out|off ..1 of our|my|this|here
  match go back ..2 your|where ..4 you $group
  match less|fewer|without ..1 $group ..1 the better
  match $subject should|must|can|need not|never ..1 be ..1 treated|seen|regarded|considered ..2 equal|equals|human|people|normal|citizens
  match not|never ..1 call|consider|regard|see|count|recognise|recognize ..1 $group ..2 human|people|persons|person|equal|equals|women|men|normal|citizens
  match when|why will|do|are|should|did we|they|you ..3 get|getting|rid|kick|throw|deport|let|allow ..4 $group ..1 of|out|in|here|into|back
  match would not|never let|allow|want ..2 my ..2 daughter|son|kids|children|child ..4 $group
  match not trust|let|leave|want ..1 $group ..1 near|around|with|alone ..1 my|our|your|children|kids
  match $subject ..1 @are not ..1 fit|capable|able to ..2 drive|vote|lead|think|govern|rule|work|teach|parent|raise
  match opinion|opinions|voice|voices|feelings|votes|vote of ..2 $group ..1 do|does|should|are|is not ..1 count|matter|important|valid
  match $subject ..1 belong|belongs ..1 in|on|to|behind|under|at @adv? ..1 @hell
  match $subject ..1 @are|can only|just good|useful|fit for
  match stop ..2 $group ..2 from breeding|voting|coming|entering|having|living|reproducing
  match $subject @are|will @adv? @ruin ..2 @our ..3 @land
  match $subject ..1 have|has ruined|destroyed|invaded|infested|corrupted|polluted|overrun|poisoned ..2 @our ..2 @land
  match $subject @are|will ..1 taking|stealing|replacing|take|steal|replace @adv? ..1 over|our|us|jobs|everything
  match $subject @adv? ..1 @must ..1 @adv? be? ..1 @expelled
  match $subject @adv? ..1 @must be ..2 put|kept|locked|thrown|sent|shipped ..3 @hell|back|out|away|down|leash|chains|place|home|ovens
  match life|lives of|for ..1 $group ..1 mean|means|matter|worth nothing|little|less
  match lives|life of|for ..3 @people|@folk ..3 worthless|nothing|meaningless|cheap|pointless|worth
  match life|lives of any|an|a|my ..4 more|worth ..4 than ..5 $group
  match why|who|how ..6 care|cares|bother|worry|give ..4 about|if|when|what ..5 @people|@group_adj|@single !are|is|being|get
  match nobody|noone|one ..1 cares|gives|care|give ..3 about|if|when|what ..3 $group
  match @people|@group_adj|@demonym|@identity lives|life do|does|are|is|ai|should not @adv? @matter|worth|valuable|important|anything
  match @identity lives|life @are|mean|means @adv? worthless|nothing|meaningless|cheap|disposable|expendable
  match $subject do not|never @matter
  match not see|understand|know|get why|reason ..2 $group ..1 should|must|deserve|get|have|has|are|to ..3 @right|allowed|exist|vote
  match $subject ..2 who|which|that|all ..1 @must ..3 be? ..1 @expelled|@slain|@assaulted
  match $antecedent who|which|all @adv? @must ..3 be? ..1 @expelled|@slain|@assaulted
  match a? @single|woman|man be_s place is|be_s ..2 beneath|below|under|behind|at|in ..2 men|man|kitchen|home|feet|us|whites|master
  match $subject ..2 never ..2 been|be ..2 equal|equals|one of ..2 men|us|man|whites
  match $none ..1 is|are|be_s ..1 worth|worthy|@positive
  match $none ..2 has|have|had ever ..1 done|worked|paid|contributed|built|invented|achieved|told
  match $antecedent can not wait until|till they|he|she ..3 @expelled|evicted|gone|leave|out
  match know|remember|learn|accept your place ...2 $group
  match $group ...1 know|remember|learn|accept your place
  match put|send|ship|dump all? ..2 $group ..2 on|to ..1 island|moon|mars|boat|boats|rocket
  match $subject and civilised|civilized|decent|western|modern|free ..2 can|do|will not|never ..1 coexist|mix|exist
  match transgenderism|homosexuality|islam|judaism|gayness|lesbianism|sodomy @must ..1 be? ..2 @expelled|@slain|@assaulted|illegal|criminal|punishable
  match islam|judaism|muslims ..1 has|have no place|room|home
  match mosque|mosques|synagogue|synagogues|hijab|hijabs|burka|burkas|burqa|burqas|quran|koran ..3 @must ..1 be? bulldozed|burned|burnt|bombed|torched|razed|banned|demolished|destroyed|torn|closed|shut|levelled|leveled
  match we|us|i do not|never want|need ..2 mosque|mosques|synagogue|synagogues|ghetto ..3 here|our|my|near|country|town|street
  match $group being? in|into|hold|have ..2 charge|power|control|office|government ..5 @harmful
  match @give ..3 $group ..8 @harmful
  match @give ..2 more ..2 $group ..6 @harmful
  match $subject ..1 @are a|the ..3 danger|threat|menace|burden|disgrace|stain|risk|drain ..1 to|on|for ..3 us|@land
  match $subject ..1 will ..2 end|ruin|downfall|destroy|death of? ..3 @land|us
  match world|country|society|place|we|everyone|humanity ..4 better|nicer|prettier|happier|safer|cleaner|improve|improved off? ..2 without ..3 $group
  match ^ too many ..1 $group in|at|around|here|on|everywhere ..5 $
  match are|be_s|have|got|see|seeing too|so many|much fucking? damn? $group ..1 in|at|around|here|everywhere|on|these
  match enough|no more ..1 $group in|here|coming
  match women|woman|girls|females|wife|wives ..2 belong|belongs|should|must|stay|get|back ..3 kitchen|home
  match place|role of|is|for ..1 woman|women|females|girls is ..3 kitchen|home|bed
  match make me a sandwich woman|women|bitch
  match $subject should ..1 know|learn|remember|accept|understand ..1 their|his|her|its place
  match $subject should ..2 submit|obey|serve|bow|kneel|silent|subservient|submissive ..1 to|men|us|their
  match $subject should ..2 submit|obey|serve|bow|kneel|silent|subservient|submissive $
  except @i|we do|did not want|think
  except not @be? deserve|deserves ..2 this|these|such|die|abuse|violence|treated|killed|hurt|beaten|hated|blamed|punished|attacked|insulted
  except not|never|no|nobody|noone|none ..5 deserve|deserves ..3 @harmed|@slain|@assaulted|die|death|suffer|pain
${groupExceptionsOfHatred}`,
};
