import type { LexiconSource } from '../../patterns/source.ts';
import { groupExceptionsOfHatred } from './group-exceptions.ts';

/**
 * What is said of women as a kind: generalisations, contempt, where they belong, what they are worth.
 * Naming women, feminists or single mothers is no finding; a demeaning predicate or word has to follow.
 */
export const englishSexism: LexiconSource = {
  file: 'en/sexism.ts',
  source: 'Written for this project, MIT.',
  lines: `
class women_all = women woman womens girls females wahmen womyn wymyn chicks broads gals ladies wives femoids foids roasties moms
class women_all = feminists 👩 👧 ♀ 💃
class woman_one = woman female girl chick broad wife lady feminist
class women_are = are is r
class slur_woman = bitch/n whore/n slut/n cunt/n hag/n thot/n hoe/n skank/n slag/n foid/n femoid/n roastie/n twat/n
class trait_bad = crazy insane stupid dumb retarded irrational hysterical shallow selfish entitled manipulative manipulators evil
class trait_bad = liars lying whores sluts hoes cheaters cheats parasites leeches bitches cunts thots skanks childish bitchy catty
class trait_bad = petty vain materialistic narcissists narcissistic vapid ungrateful unfaithful disloyal promiscuous weaker inferior
class trait_bad = useless worthless incapable incompetent hypocrites hypocritical delusional spoiled fickle shrill deceitful
class trait_bad = dishonest untrustworthy toxic trash garbage cancer predators sociopaths psychopaths solipsistic hypergamous
class trait_bad = sadistic masochistic subhuman subhumans livestock incubators breeders diggers hardwired animals pigs shit
class trait_bad = overemotional hormonal bossy deranged unhinged mental nagging naggers whiners whining dramatic nuts psycho psychos
class trait_bad = lazy disgusting heartless soulless backstabbing backstabbers conniving two-faced gullible naive clueless ignorant
class trait_bad = braindead brainless airheads superficial greedy pathetic terrible awful horrible slutty whorish immature infantile
class trait_bad = fat ugly nasty unstable bitter degenerate degenerates traitors scum filth vermin vile submissive dumber cunning
class trait_bad = opportunistic privileged sneaky egotistical coddled vindictive spiteful brats bratty whiny rats snakes vultures
class trait_bad = subservient inept vicious savages monsters illogical worst
class act_bad = lie lies cheat cheats manipulate manipulates nag nags whine whines leech leeches crave craves bitch bitches ruin
class act_bad = ruins destroy destroys backstab backstabs deceive deceives scheme schemes monkeybranch overreact overreacts
class virtue = loyalty brain brains soul shame morals morality agency accountability honor honour logic empathy humor humour
class virtue = creativity self-awareness integrity remorse conscience decency principles intelligence clue compassion self-control
class virtue = gratitude
class man_bait = money cash wallet status looks chad chads attention validation drama height cock dick bad jerks assholes thugs
class man_bait = criminals alpha alphas betas provider abusers
class women_contempt = stupid dumb dumber retarded evil cheat cheats cheating lying liars whores sluts thots bitches cunts garbage
class women_contempt = worthless inferior degenerate degenerates insane parasites parasitic hypergamous slutty shallow vapid manipulative
class women_contempt = manipulate ungrateful promiscuous useless subhuman subhumans narcissistic narcissists brainless airheads hoes
class women_contempt = skanks feminazis treacherous deceitful hypocritical hysterical bimbos golddiggers leeches whorish backstabbing
class women_contempt = braindead solipsistic cuck cucks

rule abuse.sexism.generalisation abuse.sexism medium
  says States something demeaning about women as if it were true of them all.
  low quoted reported counter
  drop negated
  match all|most|many|these|those|modern|western|american ..1 @women_all ..1 @women_are ..3 @trait_bad
  match @women_all @women_are ..3 @trait_bad
  match every|any|no ..1 @woman_one ..1 is ..3 @trait_bad
  match @women_all ..1 all|just|only|always|usually|naturally|inherently|biologically|genetically|instinctively @act_bad
  match @women_all @act_bad
  match women|females|girls ..1 only|just ..1 want|wants|care|cares|love|loves|like|likes|date|marry|go|use|see
  match @women_all will ..1 always ..2 @act_bad|chad|chads|choose|pick|complain|find
  match all women|females|girls|chicks ..1 do|want|care|think
  match women|females|girls|chicks want|love|crave|chase ..2 @man_bait
  match women|females|girls have|has|got no|zero|little ..2 @virtue
  match women|females|girls ..1 lack|lacks ..2 @virtue
  match women|females|girls can not ..2 park|think|handle|logic|control|reason
  match women|females|girls ..1 are never ..2 happy|satisfied|wrong|accountable|honest|faithful|loyal
  match women|females|girls ..2 get|gets|getting away with
  match @women_all @women_are ..2 less ..1 loyal|rational|logical|intelligent|honest|capable|competent
  match women|females|girls @women_are ..2 inferior|weaker|dumber|beneath ..1 to|than ..1 men|males|us
  match women|females|girls ruin|ruined|ruining|ruins everything|it|men|lives|society|sports|games
  match never|not ..1 trust ..3 woman|women|female|females|girl|girls|bitch|bitches|hoe|hoes
  match not|never|stop ..1 believe|believing|trust|trusting|listen ..2 what women|females|girls say
  match typical ..1 woman|female|women|females|feminist|feminists
  match just like a|any|every ..1 woman|girl|female
  match that|this be_s|is ..1 why|what women|females|girls @women_are|do|have|should|can|get|never|need
  except lie|lies about|in|on|down|awake|at|within|under|behind|still
${groupExceptionsOfHatred}
rule abuse.sexism.contempt abuse.sexism medium
  says Puts women and words of contempt into one clause.
  low quoted reported counter
  drop negated
  match women|females|girls|chicks|broads|feminists ..4 @women_contempt
  match @women_contempt ..1 women|females|girls|chicks|broads|feminists
  except treat|treats|treated|treating|called|call|calls ..2 women|females|girls
${groupExceptionsOfHatred}
rule abuse.sexism.nature abuse.sexism medium
  says Speaks of women as of a species with a nature of its own.
  low quoted reported counter
  match female|feminine|womens|feminist|roastie|foid nature|logic|privilege|solipsism|hypergamy|entitlement|hamster|manipulation|narcissism|hypocrisy|rationalization|rationalisation|wiles|delusion|supremacy|supremacists|tears|illogic
  match nature of women|females
  match these|you|lurking|stupid|dumb|retarded|fucking|pathetic|entitled|spoiled|vapid|worthless|useless|toxic|average females
  match female of the species
  match females ..1 want|only|just|always|never
rule abuse.sexism.vocabulary abuse.sexism medium
  says Uses {term}, a word by which women are held in contempt.
  low quoted mentioned self
  term slag/n, twat/n, hag/n, crone/n, harpy, harpies, wench/n, floozy, floozies, harlot/n, strumpet/n, hussy, hussies
  term trollop/n, slapper/n, fishwife, termagant/n, jezebel/n
  term landwhale/n, land whale/n, hambeast/n, ham planet/n, hamplanet/n, femtard/n, femnazi/n, femi-nazi/n, femcunt/n, wahmen
  term wahman, whamen, wymyn
  term mangina/n, cocktease/n, cock tease/n, pricktease/n, prick tease/n, crackwhore/n, crack whore/n, camwhore/n, cumslut/n
  term cumbucket/n, cum bucket/n, cumrag/n, cum rag/n, fucktoy/n, fuckmeat, fuckdoll/n
  term e-thot/n, thottie/n, thotty, ethot/n, instathot/n, tradthot/n, noodlewhore/n, currywhore/n, roast beef flaps
  term roastbeef flaps, meat flaps, beef curtains
  term slutty, sluttier, sluttiest, sluttiness, slutting, skanky, skankiest, whorish, whorishness, bitchy, bitchiest
  term bitchiness, cunty, cuntish, cuntishness, bitchslap/vv, bitch slap/vv, slutbag/n, whorebag/n, whoring, whored
  term awalt, nawalt, hypergamy, hypergamous, gynocentric, gynocentrism, gynocracy, pussypass, pussy pass, cunt pass
  term vagina pass, alpha fucks, beta bux, betabux, beta bucks, betabuxx, alpha widow/n, alpha widowed, branch swinging
  term monkey branch, monkey branching
  term divorce rape, femsplain/v, cum receptacle/n, semen receptacle/n, sperm receptacle/n, baby factory, baby factories
  term baby machine/n
  term pussy, pussies, pussified, pussification, pussywhipped, pussy whipped, cooze, minge, poontang, punani
  term crazy cat lady, cat ladies, wine aunt/n, dumb broad/n, stupid broad/n, silly cow/n, slampig/n, slam pig/n, butterface
  term she-devil/n, she devil/n, sheboon/n, she-beast/n, ball buster/n, ballbuster/n, attention whoring, attention whored
  term hoebag/n, prostitot/n, thotiana, femoid/n, roasty, jailbait, fuckpig/n, fuck pig/n, fuckhole/n, fuck hole/n
  term cum guzzler/n, cumguzzler/n, cum guzzling
  except pussy cat|cats|riot|willow|willows|foot|footing|footed|galore|hat|hats|bow
  except hag fish
rule abuse.sexism.place abuse.sexism medium
  says Tells women where they belong.
  low quoted reported counter
  match make|fix|making me|him ..2 sandwich|sammich|sandwiches|sammiches|samich
  match get|belong|belongs|stay|stick ..2 in the kitchen
  match women|woman|girls|females|her|them|ass ..2 back in|to|into the kitchen
  match womans|women|woman|her ..1 place is|be_s ..1 the|at
  match know|knew|forget|forgot|learn|put|putting ..1 her|womens ..1 place
  match women|females|girls ..2 should|must|need|needs|ought to? ..1 be ..1 submissive|obedient|silent|seen|quiet|controlled|property|disciplined|beaten|slapped|chained|locked
  match women|females|girls ..1 should|must|need|needs to? ..1 submit|obey|shut|stfu
  match women be_s suffrage ..6 mistake|disaster|disastrous|ruin|ruined|downfall|decline|cancer|worst
  match women|female|womens suffrage ..6 mistake|disaster|disastrous|ruin|ruined|downfall|decline|cancer|worst
  match giving|gave|letting|let women|females ..3 vote|right ..6 mistake|disaster|worst|downfall|end|ruin|ruined
  match repeal|repealing ..1 19th
  match women|females|girls|chicks ..2 only ..1 good for|at
  match only|one thing ..2 women|girls|females|chicks ..2 good for
  match putting|put|having a? ..1 woman|women|female|females in charge ..8 mistake|delusion|disaster|insane|stupid|joke
  match women drivers|driver
  match women|females|girls|foids ..1 have ..2 it? ..1 easy|easier
  match life|lives ..3 easy|tutorial|god mode
${groupExceptionsOfHatred}
  except @believer who? @believes that? ..3 women|woman|girls|wives|females ..3 belong|belongs|should|must|place|stay
rule abuse.sexism.purity abuse.sexism medium
  says Values women as goods, by their looks, age or sex life.
  low quoted reported counter self
  match past|beyond her|their ..1 prime|expiration|expiry|usefulness
  match used up|goods ..1 @slur_woman|pussy|woman|women|female
  match spread|spreads|spreading|open|opens|opening|opened|close|closing|shut her|their legs
  match keep|keeps|kept ..1 her|their legs ..1 closed|shut|together
  match slept|sleep|sleeps|sleeping|fucked|fucking|fuck|sucked|sucking|blew|screwed|fucks|sucks|blowing her way ..1 to|up|through|into|around
  match high|low|higher|lower|zero value women|woman|females|female|girls|girl
  match wife|girlfriend material
  match her|she|girls|girl|off|keep|from ..2 the pole
  match daddy issues
  match fat|ugly|obese|wrinkled|wrinkly|hideous|saggy chick|chicks|feminist|feminists|broad|broads|lesbian|lesbians|hag|hags|dyke|dykes
  match hot|tight|wet|free|get|some|good|paying|pay|eat pussy
  match women|girls|females|chicks ..1 @women_are ..2 objects|toys|holes|meat
  match @number ..1 hole|holes and a heartbeat
  match wet|warm|fuck hole|holes
  match single mom|moms|mother|mothers|motherhood @women_are ..3 plague|trash|@trait_bad|cancer|raising|problem|disease
  match sexual marketplace|market value
rule abuse.sexism.violence abuse.sexism high
  says Wishes or excuses violence against women.
  low quoted reported counter
  drop negated
  match rape|raping|fuck|beat|slap|kill|stone|punch|choke|strangle|hang|execute|behead|gas|burn|shoot|lynch|bash the|that|this|these|all|a ..1 @slur_woman
  match @slur_woman ..2 @must ..3 die|hang|burn|shot|hanged|killed|raped|beaten|slapped|executed
  match she|women|woman|@slur_woman ..2 deserve|deserves|deserved ..3 raped|rape|beat|beaten|slap|slapped|beating|die|shot|punched|acid
  match we|somebody|someone|you|they should|must|need|gotta ..1 rape|slap|hang|shoot|execute|behead|stone|punch|choke|strangle|burn|smack|backhand her|women|feminists
  match ^ ..2 rape|slap|hang|shoot|execute|behead|stone|strangle|choke|burn|gas her|women|feminists|foids
  match hope|wish|pray ..2 she|@slur_woman ..3 raped|dies|die|rots|suffers|killed|hanged|burns|hangs|shot|dead|burn|rot
  match hope|wish someone|somebody|they ..1 rape|rapes ..2 _
  match someone|somebody ..2 rape|kill|shoot|slap|hang|punch|slit ..2 her|@slur_woman
  match slit|cut|slash her ..1 throat
  match bullet ..2 in|through her
  match needs|need|deserves ..1 a|some ..1 good|hard ..1 dick|dicking|fuck|fucking|slap|slapping|rape|raping|cock|pounding|backhand|smack
  match rot|burn in hell ..2 @slur_woman|woman|witch
  match die|kys ..1 @slur_woman
  match women|girls|females|feminists ..1 should|must|need|deserve ..2 raped|beaten|killed|slapped|executed|enslaved|hanged|stoned|exterminated|shot|sterilized
  match pimp hand
  match corrective rape
  match legal|ok|okay|fine|good to beat|slap|hit|rape women|woman|wife|wives
  except shoot ..3 with|on camera|phone|film|my|a ..1 camera|phone|film
  except shoot ..6 angle|lens|portrait|portraits|studio|photo|photos|light|style
rule abuse.sexism.rape_denial abuse.sexism medium
  says Makes light of rape or says that women invent it.
  low quoted reported counter
  match fake|bogus|phony|false|lying rape accuser|accusers|victim|victims
  match fake rape|harassment accusation|accusations|allegation|allegations|claim|claims|story|stories
  match false|fake accusations|allegations|claims ..3 ruin|destroy|ruining|destroying ..2 men|lives|reputations|man
  match rape|raped ..3 because she|they ..2 regret|regrets|regretted
  match regret|regretted|regrets ..1 it|sex ..3 rape|raped
  match women|they|she|girls ..1 secretly? want|wants|like|likes|love|enjoy|enjoys|enjoyed to? ..1 be|being|getting|get raped|rape|beaten|choked
  match can not rape the willing|wife|whore|hooker|slut|prostitute
  match legalize|legalise rape
  match rape ..1 is|be_s funny|hilarious|natural|fun
  match not|nobody|noone ..3 rape her|that|you ..2 ugly|pig|fat|face
  match too ugly|fat ..1 to rape|be
rule abuse.sexism.feminists abuse.sexism medium
  says Derides feminists as people.
  low quoted reported counter
  drop negated
  match feminist/n ..1 @women_are ..3 @trait_bad|lesbians|nazis|terrorists|retards|idiots|morons|enemy|cucks|mentally
  match feminist cunt/n|bitch/n|cow/n|hag/n|nazi/n|retard/n|idiot/n|moron/n|bullshit|trash|whore/n|crap|tears|twat/n|scum|pig/n
  match fat|ugly|crazy|stupid|dumb|retarded|fucking|rabid|screeching|butthurt|triggered|hairy|man-hating|lesbian|blue-haired|deranged|psycho|nasty|insane|soulless feminist/n
  match these|all feminist/n @act_bad|whine|cry|scream|hate
rule abuse.sexism.her abuse.sexism medium
  says Insults a woman by her sex.
  low quoted reported counter self
  drop negated
  match stupid|dumb|lying|ugly|fat|crazy|nasty|disgusting|fucking|ignorant|old|evil|psycho|silly|hideous|pathetic|insane|vile|worthless|bitter|dirty|ghetto bint|cow|wench|broad|witch|sow|heifer|broads|dyke
  match with|has|having a vagina|pussy|cunt
  match fuck|bang|smash|pound|rail|nail|screw|fucked|banged|fucking|banging chicks|bitches|hoes|sluts|thots|females
  match your|ur|yo mom|mother|mum|wife|sister|daughter|momma|mama|girlfriend ..3 whore|slut|bitch|cunt|fat|pussy|dick|cock|hoe|hooker
  match bitch ass|shield|shields|boy|tits
  match like a little? bitch
  except pussy cat|cats|willow|riot
  except cow|sow|heifer|dyke ..5 barn|field|fields|farm|pasture|meadow|shed|stable|milk|calf|river|sea|water|flood|grass|piglets
  match her|your ..1 stinking|nasty|smelly|stinky|filthy|rotten ..1 vagina|cunt|twat|snatch|crotch|vag
`,
};
