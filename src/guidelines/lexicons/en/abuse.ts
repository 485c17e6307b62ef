import type { LexiconSource } from '../../patterns/source.ts';
import { groupExceptionsOfHatred } from './group-exceptions.ts';

/** Contempt, dehumanisation and claims of inferiority: what a group of people is said to be. */
export const englishAbuse: LexiconSource = {
  file: 'en/abuse.ts',
  source: 'Written for this project, MIT.',
  lines: `
class quant = all these those the every most you your our them so fucking fuckin damn stupid filthy dirty lazy ugly ignorant nasty disgusting goddamn bloody
class quant = any such much being seeing living around with near bunch of kind/n kinds type/n both entire whole other more smelly evil illegal black white old people as it when this that a an some few no-good single one last next first sight thought presence mere out off up
class base = future potential born child suicide gold social blood attention human common mere walking little massive lying giant huge living sub two-legged pure plain actual fellow social economic low @vile @fierce @insult_adj stinking fat shit
class hater = i we everyone everybody me us god
class finer = smarter cleverer wiser brighter better cleaner braver stronger faster nicer kinder tougher saner useful intelligent civilised civilized human worthy loyal
class good = good honest decent intelligent smart clever loyal normal nice sane civilised civilized hardworking faithful useful attractive capable competent clean
class merit = worth value valuable brains brain sense use useful intelligence intelligent smart clever rights dignity respect morals moral capable civilised civilized human humanity decency able
class sin = sin/n disease disorder illness sickness abomination perversion mistake choice plague cancer curse phase
class misbehave = complain complaining whine whining lie lying cheat cheating steal stealing smell stink fight shout yell scream beg play ruin ruining rob moan moaning bitch nag act behave breed ask want fail failing
class kin = mate/n friend/n date/n marry hire vote neighbour/n neighbor/n

rule abuse.dehumanising abuse.* high
  says Compares a group of people to animals, filth or disease.
  low quoted reported counter
  drop negated
  match $subject @are|@were @adv? @adv? @adv? @adv? @base? @base? @scum|@animal
  match $subject @are|@were @adv? @adv? @adv? dead weight
  match a|an @single|@group_adj ..1 is|be_s ..2 @scum|@animal
  match $subject have|has @adv? been @adv? @adv? @base? @scum|@vile
  match @single|@people you ..1 @are @adv? @adv? @scum|@vile
  match $antecedent which|that|whom|who i|we @adv? @abhor
  match @animal ..6 $group look|looks|act|acts like
  match $antecedent these|those|such|filthy|bloody|fucking|dirty animals|pigs|rats|savages|creatures|parasites|vermin|scum|freaks|leeches|beasts
  match $antecedent they|he|she ..2 no|not better|different|more than|from ..2 @animal|@scum
  match $subject @are|@were|be @adv? @adv? like|as|than @adv? @base? @scum|@animal
  match these|those|such people|folk|folks|creatures @are @adv? @adv? @base? @base? @scum|@animal
  match $antecedent these|those|such people|folk|folks|lot|creatures|things|guys|ones|filth ..1 @are @adv? @adv? @base? @scum|@animal|@vile|@fierce
  match $antecedent they|them|he|she|both|all @adv? @are|be|be_s|is @adv? @adv? @adv? @base? @base? @scum|@animal
  match $antecedent all|most|many|half of them|those @adv? @are @adv? @adv? @adv? @base? @scum
  match $antecedent it be_s @adv? @adv? like|as ..1 @animal|@scum
  match $antecedent they|he|she @are|be_s|is|was|were @adv? @adv? @vile|@fierce
  match $antecedent most|all|half|some of them|those @adv? @are @adv? @adv? @vile|@fierce
  match $antecedent they @are not @adv? @base? @scum
  match they @are|must ..1 @adv? @base? @vile|@scum ..2 if|because|when they @are ..1 $group
  match fucked in the head if|because they are ..1 $group
  match waste of space|air|oxygen|skin|life|breath|time|money|flesh ..2 $group
  match $subject @are|@were ..3 waste|piece of space|air|oxygen|skin|life|breath|time|money|flesh|resources|shit|trash
  match @you ..1 @be @adv? @adv? @base? @base? @identity|@group_adj @filth|@scum
  match not|no|hardly|little|zero ..2 difference|distinction|distinguish|tell ..4 @animal|@scum ..5 $group
  match not|no|hardly|little|zero ..2 difference|distinction|distinguish|tell ..4 $group ..4 @animal|@scum
  match $subject @are ..3 closer|nearer|cousins|related|relatives to|of ..2 @animal
  match closer|nearer to ..1 @animal ..2 than ..2 us|human|humans|men|people
  match no|not ..1 different|better|worse from|than|to ..2 @animal|@scum ..4 @people
  match $subject @are no|not ..1 better|different|more than|from ..2 @animal|@scum
  match $group ..1 🐀|🐖|🐷|🐒|🐵|🐍|🐛|🐜|🪳|🦟|💩|🗑|🦠|🪱|🐽|🐁|👹|👺|👿
  match $subject ..1 remind|reminds|remindin me|us of @adv? @base? @animal|@scum
  match $subject ..1 look|smell|act|behave|breed|live|looks|smells|acts|behaves|multiply|sound like @adv? @base? @animal|@scum|shit
  match as @vile|@animal|@filth as ..2 $group
  match $subject ..2 a? lesser|subhuman|inferior|lower|sub-human|second-class|subordinate beings|creatures|race|species|being|humans|people|citizens|form|class|life|forms|sex|gender
  match @base|@vile|@filth ..1 @scum|@filth like ..1 $group
  match @animal|@filth such as ..1 $group
  match swarm|swarms|hordes|horde|plague|infestation|invasion|infestations of ..2 $group
  match $subject ..1 @are not @adv? human|humans|people|person|persons
  except girl|girls|lady|ladies ..3 monster|monsters|beast|beasts|devil|animal in|on|at|with
${groupExceptionsOfHatred}
rule abuse.inferiority abuse.* high
  says States that a group of people is disgusting, inferior or bad by nature.
  low quoted reported counter
  drop negated
  match $subject @are|@were|be|can @adv? @adv? @adv? be? @vile
  match in ..1 @group be_s|nature? nature|blood|dna|genes to|is
  match in ..1 @group_adj person|people|folks be_s|nature nature|blood|dna|genes to|is
  match in @group nature|blood|dna|genes to
  match in @group_adj person|people|folks nature|blood|dna|genes to
  match @neg ..5 as @vile|@fierce as ..2 $group
  match nothing|nobody|noone|none ..3 @are|be ..1 @vile|@fierce|worse|dumber|stupider than ..2 $group
  match @vile @quant? $group !@thing
  match @insult_adj|@vile @single $
  match you|another|fucking|bloody|just|these|those ..1 @vile|@scum|@insult_adj @single|@group_adj $
  match only $group ..2 @be|can|could|would|do ..3 @vile|@fierce|@scum
  match only $group ..2 @be|can|could|would ..3 @insult_noun
  match $subject @are|@were ..2 fucked|sick|messed|screwed|wrong|ill|disturbed in|up ..1 head|mind|brain
  match @finer than any|a|an|all|the|most|every? @adv? $group
  match more ..1 @merit ..2 than any|all|the|most|every? @adv? $group
  match why|how|come|not|n't are|is ..1 $subject @vile|@fierce|@scum
  match $subject @are @adv? less|lower|never|not as? ..1 @merit|@positive than|as
  match $subject @are @adv? less|lower|never|not as? ..1 @merit|@positive $
  match @people|@folk be_s? brains|brain|minds|skulls ..1 are|is ..2 small|smaller|inferior|weak|weaker|empty
  match worse|lower|dumber|stupider|uglier|filthier|lazier|sicker than @adv? ..1 $group
  match $subject @are|be @adv? ..1 worse|less|lower|dumber|stupider|weaker|beneath|inferior|lesser|below ..1 than|us|to|animals|men|human
  match $subject @are too stupid|dumb|weak|lazy|ugly|emotional|ignorant|retarded|simple|primitive to|for
  match being ..2 @identity @be ..2 @vile|@sin|wrong|disgusting|unnatural
  match being middle aged|eastern @be ..2 @vile
  match @base|@vile middle aged|eastern
  match find ..3 $group @adv? @adv? @adv? @vile|@fierce
  match consider|call|think|believe|view|see|regard ..1 $group ..3 @filth|@scum|@vile
  match @vile ..2 of ..2 $group to
  match typical ..1 $group
  match good for nothing ..2 $group
  match never|not|yet ..3 meet|met|seen|see|know|knew|known ..2 @good @people|@single
  match never|not|yet ..3 meet|met|seen|see|know|knew|known ..2 @good @group_adj @folk
  match no such thing as ..1 @good @people|@single
  match no such thing as ..1 @good @group_adj @folk
  match nothing|anything good|positive|nice|redeeming|decent about|in ..2 $group
  match show|name me|us one|a ..1 @good @people|@single
  match @people|@single|@folk be_s @quant? opinion/n|view/n|life|lives|brain/n|voice/n|feelings|place|work ..1 is|are|means|do|does ..2 @vile|nothing|worth|small
  match $subject @are|have|will|keep @adv? @ruin ..1 everything|it|all|things|us
  match $subject @are ..1 out to ..1 @ruin|get|kill|replace|enslave|rule
  match $subject ruin|poison|corrupt|destroy|weaken|undermine|infest|pollute|contaminate|degrade|spoil|defile the|our|this|everything|every
  match why are|do|should|must|would we|i|taxpayers ..1 let|letting|feed|feeding|pay|paying|help|helping|host|accept|allow|respect|support|fund ..3 $group
  match how|why ..1 can|could|do|would anyone|anybody|people|someone|you ..1 stand|bear|tolerate|love|like @quant? @quant? $group
  match @people|@folk ..1 what ..3 @scum|@animal
  match $subject ..1 born|meant|made|exist|created to|for ..1 serve|obey|clean|cook|please|breed|slaves|servants|suffer
  match $antecedent they do not ..1 deserve|belong|matter
  match $antecedent they|those|these|people can|could|should not|never ..1 be ..1 @positive|allowed|let
  match $antecedent they ..1 @are|be_s not|never ..1 @adv? @positive|human|people
  match $antecedent they will|would ..2 @ruin|trash|steal|rob|wreck|rape|breed|multiply
  match $antecedent they @adv? stink|steal|rape|breed|multiply|leech|infest|smell|ruin|destroy|poison|reek
  match $antecedent i|we ..2 want|wish them ..1 gone|dead|out|away
  match $antecedent they ..1 are|will|can|should not|never ..2 @positive
  match $subject @are good for nothing
  match @people|@person who are ..1 @group_adj|@single @are @adv? @adv? @base? @scum|@vile
  match is|are it? just me or ..1 is|are? ..1 $subject @adv? @adv? @vile|@scum|@fierce
  match are|is not ..1 $subject @adv? @adv? @base? @vile|@scum
  match what be_s|is the point|use of|in ..2 $group
  match why|how ..1 would|can|could|does|do|should anyone|anybody|people|someone|we|you ..2 love|like|want|date|marry|hire|trust|respect|tolerate|support|defend @quant? @quant? $group !to|being|hurt|dead|killed
  match not expect|expecting ..1 $group ..1 to follow|obey|pay|keep|tell|do|clean|wash|respect|grasp|understand|think|know|behave|work|learn|be|drive
  match what ..2 expect ..1 from ..2 $group $
  match leave it to ..1 $group ..1 to ruin|mess|screw|destroy|spoil|complain
  match $subject ..1 could|would|can|will|do not|never ..1 think|reason|know|tell|understand|do|get|run anything|right|straight|logic|science|a
  match $subject ..1 have|has|had? never ..1 contributed|invented|built|created|achieved|produced|accomplished|given|done|discovered ..2 anything|nothing|single|thing|something|much
  match $subject ..1 have|has|had? contributed|invented|achieved|accomplished|produced|discovered ..1 nothing|little|zero
  match $subject ..1 would ..2 be|live|sit|sleep ..2 in|up ..1 caves|cave|huts|trees|jungle|mud|tents|desert without|if
  match $subject ..1 would be nothing|lost|nowhere|starving without ..2 us|whites|men|europe|west
  match $subject ..1 can|could|do|does|will not|never ..1 live|behave|act|speak|work|think|dress like|as ..1 normal|civilised|civilized|decent|proper|human|humans|us|everyone|everybody|the|adults
  match wherever|everywhere|whenever|anywhere|once ..1 $group ..1 go|goes|move|moves|live|lives|arrive|appear|show|come|settle|turn ..5 crime|trouble|problems|filth|dirt|drugs|violence|poverty|disease|rape|follows|destroyed|ruined|worse
  match why ..1 should|do|must|are ..1 taxes|taxpayers|i|we|tax ..3 pay|paying|go|fund|money ..4 $group
  match $subject ..1 look|looks|smell|sound|all? ..1 the same|alike to? me|us
  match $subject ..1 all|always look|looks ..1 same|alike
  match $subject ..1 can|could|do not|never ..1 drive|park|cook|read|count|swim|fight|control|behave|parent !anymore|because|due|since|without|until|in|on|if|there|here|at
  match $subject ..1 have|has ..1 low|lower|small|smaller|tiny|weak|subhuman|limited iq|intelligence|brain|brains|intellect|morals|standards
  match $subject ..1 spread|spreads|spreading|carry|carries|carrying|transmit ..2 disease|diseases|virus|viruses|aids|hiv|plague|germs|covid|lice|scabies|tb
  match $subject ..1 @adv? only|just want|wants|care|cares|come|comes|live ..3 handouts|money|welfare|benefits|sex|free|attention|themselves|trouble
  match nobody|noone|one|why|i should|do|would|will ..2 want|have|like to ..1 share|live|work|sit|deal|sleep|eat|breathe|travel ..3 with|next|beside|near|by ..2 $group
  match does|do|who|would|could anybody|anyone|someone|on ..3 enjoy|enjoys|like|likes|want|wants|love|loves|tolerate ..3 $group
  match can|could $subject be any more|dumber|stupider|worse
  match do|does $subject ever|even|actually shower|wash|work|think|shut|stop|bathe|pay|tell|learn|contribute
  match has|have $subject ever ..1 been|done|had|told|worked|paid|built ..3 @good|@merit|anything|honest|truth|useful
  match do we|you|they|i really ..1 need|want ..2 more|another|these|any ..1 $group
  match how many $group ..1 does it take
  match always|bloody|again|usually the @people|@demonym|@group_adj $
  match it be_s|is always ..1 $group $
  match you @people ..3 the same
  match nonbinary|non-binary|trans|transgender|transgenderism|bisexuality|bisexual ..1 is|be_s ..4 mental|mentally|sick|illness|trend|fad|phase|delusion|disease|fetish|attention
  match $subject ..1 eat|eats dogs|cats|pets|bats|rats|babies
  match $subject ..1 need|needs ..1 a|to|some? ..2 cure|cured|conversion|fixing|fixed|exorcism|exorcised|shower|bath|muzzle|leash|real man|dick
  match $subject ..1 capable|able ..1 of ..1 anything|nothing but|except|other|besides
  match are ..1 $subject ..1 capable of ..1 anything|something but|except|other|besides
  match why do|does|are|must|is ..1 $group ..2 always|all|constantly|forever|never|so|keep ..2 @misbehave|@vile|@fierce
  match why can|will|do not ..1 $subject ..1 just|simply|all? ..1 act|behave|live|work|shut|be ..1 normal|normally|like|up|quiet|quietly|themselves
  match why can|will|do not ..1 $subject ..1 just|simply|all|finally? go|leave|disappear|die|vanish|fuck|move|drown
  match what ..1 is|be_s wrong with @quant? these|those|all|you|such ..1 $group
  match only|just got|get|gets|has|have|hired|elected|promoted ..5 because ..2 @are|be_s ..2 @single|@group_adj|@people|woman
  match only|just because ..2 @are|be_s ..1 @single|@group_adj|@people|woman ..3 got|get|gets|hired|elected|promoted|job
  match $subject ..1 @adv? groom|grooming|molest|molesting|prey|preying|indoctrinate|indoctrinating|recruit|recruiting|brainwash|brainwashing ..2 kids|children|kid|our|us|youth
  match life|lives with|in ..1 @trait|wheelchair ..1 is|be_s|are not|hardly|never ..1 worth|life|living
  match $subject contribute|contributes|bring|brings|offer|offers|add|adds|give|gives ..1 nothing|zero|zilch|crime|disease|problems|trouble|misery|violence|drugs
  match $subject @are|@were ..1 insult|embarrassment|offence|affront|threat ..1 to ..2 @land|nature|us|mankind|god
  match one|two less|fewer ..1 @people|@single
  match one|two less|fewer ..1 @group_adj @folk
  match keep|hide|lock ..1 your|our|my ..2 away|from ..2 $group
  match look|looks|looking at ..2 $group ..5 sick|puke|vomit|🤮|🤢
  match $subject ..1 are|is what be_s|is wrong with
  match everything ..2 wrong ..5 fault|because|blame ..2 $group
  match allergic to ..2 $group
  match $subject ..1 talk|talks|speak|spout|spouts|write|post|produce @adv? bullshit|shit|garbage|rubbish|crap|nonsense
  match anything|everything ..1 $group ..1 say|says|write|writes|do|does|touch ..1 be_s|is|turns ..2 bullshit|shit|garbage|rubbish|crap|nonsense|@vile
  match wrong|problem with ..1 @people|black|gay|trans|disabled|muslim is|be_s
  match $subject ..1 have|has no|zero|little|less brain|brains|morals|soul|souls|shame|intelligence|culture|honor|honour|dignity|value|values|manners|class|sense|integrity|conscience
  match $subject lack|lacks|lacking ..1 brain|brains|morals|intelligence|soul|dignity|sense|integrity|shame|decency|intellect|logic|reason
  match @identity|homosexuality|lesbianism|islam|transgenderism|gayness is|be_s @adv? @adv? @base? @sin
  match gay|lgbt|lgbtq|trans|transgender|homosexual|jewish|muslim|islamic|feminist agenda|filth|mafia|plague|infestation|degeneracy
  # a figure, not a judgement
  except paid|earn|earns|earning|valued|get|gets|weigh|sleep|eat|drink|smoke less|worse|lower
  except less|more|fewer|worse likely|often|common|numerous|paid|affected|off|represented
  except no sense of
  except @nation @are ..2 terrible|horrible|awful|hopeless|bad|useless at
${groupExceptionsOfHatred}
rule abuse.generalising abuse.* medium
  says States as a fact about a whole group of people what is bad in some.
  low quoted reported counter
  drop negated
  match $subject @are @adv? @adv? @adv? @fierce
  match all|every|most|these|those|you|fucking|damn @quant? $group @are @adv? ..1 @fierce|@insult_noun
  match $subject @adv? steal|steals|rape|rapes|lie|lies|cheat|smell|smells|stink|stinks|breed|leech|suck|sucks|ruin|ruins|destroy|corrupt everything|all|our|us|we|too|a|and|like|off|so|bad
  match $subject @adv? steal|steals|rape|rapes|lie|lies|cheat|smell|smells|stink|stinks|breed|leech|suck|sucks|ruin|ruins|destroy|corrupt $
  match @people @adv? suck|sucks|stink|stinks
  match $group ..1 trying|want|wants to take|destroy|rule|replace|control|kill|conquer|ruin|turn ..2 our|us|everything|over|everyone|country|world|west
  match $subject ..1 come|came|coming|comes here? ..2 to ..1 steal|rape|kill|destroy|leech|take|exploit|breed|conquer|live|rob
  match $subject ..1 control|controls|run|runs|own|owns|rule|rules ..1 media|banks|bank|world|everything|government|money|hollywood|finance|press|economy
  match $subject @adv? ..1 live|lives off|on us|our|benefits|welfare|taxes|the
  match never|not trust|date|hire|marry|befriend|employ|promote|house ..1 $group
  match blame ..2 $group for
  match fault|because of ..2 @people ruined|ruining
  except the|some|two|three|few|several|more|other|injured|young|many|if|when|where @people|@group_adj
  except some $subject @are|@were
  except crazy|mad|insane|sick|nuts|emotional about|for|over
${groupExceptionsOfHatred}`,
};
