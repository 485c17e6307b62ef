import type { LexiconSource } from '../../patterns/source.ts';

/** Racist names, the language of racist ideology, and conspiracy myths. The classes serve the files beside it. */
export const englishRacism: LexiconSource = {
  file: 'en/racism.ts',
  source: 'Written for this project, MIT.',
  lines: `
class race_are = are is r
class race_plural = blacks negroes negros negroids groids jews asians mexicans africans arabs muslims moslems nonwhites pakis hispanics
class race_plural = latinos gypsies somalis turks immigrants migrants refugees foreigners illegals haitians nigerians kenyans
class race_plural = pakistanis syrians albanians romanians indians muds kaffirs savages moroccans algerians nigs wetbacks beaners
class race_plural = non-whites thirdworlders rapefugees chinamen japs aboriginals abos rapeugees
class race_adj = black negro jewish jew muslim moslem islamic mexican african asian arab paki nonwhite non-white brown nigerian
class race_adj = somali immigrant migrant refugee haitian pakistani gypsy turkish ghetto zionist albanian romanian kebab
class race_beast = beast/n savage/n ape/n monkey/n chimp/n baboon/n gorilla/n brute/n barbarian/n vermin parasite/n cockroach/n
class race_beast = subhuman/n sub-human/n mongrel/n primate/n swine scum filth trash garbage dogs pigs rats leech/n locust/n animals
class race_beast = orc/n simian/n dindu/n creature/n
class race_bad = lazy stupid dumb violent criminals criminal thugs rapists rapist murderers thieves filthy dirty inferior subhuman
class race_bad = primitive uncivilized uncivilised savage barbaric unintelligent retarded terrorists parasites evil disgusting
class race_bad = greedy cunning devious sneaky untrustworthy liars traitors useless worthless invaders feral inbred inbreds leeches
class race_bad = moochers freeloaders deceitful treacherous pathetic cowards smelly stinky degenerate degenerates predators
class race_bad = gangbangers rapefugees deadbeats losers savages dumber bloodthirsty inhuman scum vermin filth apes monkeys termites
class race_bad = cockroaches rats pigs animals subhumans trash garbage cancer pedophiles paedophiles goatfuckers barbarians beasts
class race_bad = shit idiots retards ugly
class race_act = rape raping rob robbing steal stealing loot looting breed breeding infest infesting leech leeching cheat cheating
class race_act = conspire mooch mooching
class neg_white = nonwhite non-white

rule abuse.racism.vocabulary abuse.racism high
  says Uses {term}, a racist name for people.
  low quoted mentioned
  term groid/n, negroid/n, yard ape/n, porch ape/n, jungle bunny, jungle bunnies, jungle monkey/n, ghetto monkey/n
  term ghetto ape/n, mud people, mud race/n, mudblood/n, mudshark/n, mud shark/n, mudsharking, coal burner/n, coalburner/n
  term shitskin/n, kaffer/n, kaffir/n, dindu/n, dindu nuffin, dindunuffin, dindu nothing, half breed/n, halfbreed/n
  term half-breed/n, niglet/n, nigress, negress, niggress, nigger lover/n, niggerlover/n, nog/n, chimpout/n, chimp out/n
  term chimping out, chimped out, sambo/n, boong/n
  term dune coon/n, dune nigger/n, sand rat/n, sandrat/n, goat humper/n, goathumper/n, slope head/n, chinkie/n, chinky
  term slanty eyed, slant eyed, curry muncher/n, currymuncher/n, poo in loo, pajeet/n, jew rat/n, jewboy/n, jew boy/n, hymie/n
  term hooknose/n, hook nosed, hook-nosed
  term mexcrement, border hopper/n, borderhopper/n, fence hopper/n, mestizo trash, greaseball/n, third-worlder/n
  term turd worlder/n, thirdworlder/n, spearchucker/n, polack/n, dago/n, wog/n, gringo trash
  term race mixer/n, race-mixer/n, racemixer/n, race traitor/n, race-traitor/n, zogbot/n, shabbos goy, kikery, jewlywood
  term jew york, oven dodger/n, ovendodger/n, mongrelization, mongrelisation, mongrelize/v, congoid/n, africoon/n, jooz
  term cotton picker/n, japs, ooga booga, bix nood, gibsmedat, gibs me dat, moochelle, mooch-elle
  except dago red
rule abuse.racism.epithet abuse.racism medium
  says Uses {term}, a name that demeans people for their race or origin.
  low quoted mentioned self
  term white trash, whitey, wigger/n, whigger/n, muds, half caste/n, half-caste/n, kung flu, wuhan flu, uncle tom/n, savages
  term house negro, welfare queen/n, hoodrat/n, hood rat/n, border jumper/n, camel rider/n, rice eater/n
  except noble savages
  except whitey bulger|ford
  except uncle toms cabin
  except uncle tom be_s cabin
rule abuse.racism.negro abuse.racism medium
  says Uses {term}, a dated word for black people that is now used in contempt.
  low quoted mentioned
  term negro, negroes, negros
  except negro league|leagues|spiritual|spirituals|college|women|history|rio|monte|river|family|ensemble|american|americans|national|world|improvement|baseball|southern|theatre|theater|fund|labor|folk|press|soldiers|music|writers|poets|universities|leaders
  except rio|monte|cerro|american|united|universal|national|new|puerto|magic|pico|del|el|vino|gato|toro negro
rule abuse.racism.ideology abuse.racism medium
  says Speaks the language of racist ideology: purity, mixing, replacement.
  low quoted reported counter
  match race|racial mixing
  match racemixing|race-mixing|rahowa|holohoax|holahoax|holahoaxes|holohoaxes|hoaxacaust|holocaustianity|jewspiracy|globohomo
  match racial purity|hygiene|suicide|enemy|enemies|treason|holy
  match white genocide
  match save|preserve|protect|defend|saving|preserving|protecting|defending|destroy|destroying|exterminate|against|enemy|enemies|extinction|survival|future|of|for the|our white race
  match white|aryan race ..2 superior|smartest|greatest|best|die|dying|extinct|survive|survival|future|enemy|enemies|suicide|traitor|traitors|unite
  match our own|white? race traitors|mixing|survival|women|children|purity|dies|dying
  match @neg_white ..1 hordes|horde|scum|filth|invasion|invaders|races|savages|trash|friends|blood|vermin|garbage|countries|areas|suburbs|world|immigration|societies|culture|butts
  match anti-whites|antiwhites
  match white children|babies|kids|women|woman|girl|girls ..3 groid|groids|negro|negroes|blacks|nonwhite|monkey|ape|nonwhites|muds
  match pollute|polluting|pollution|contaminate|contaminating|taint|poison|poisoning|dilute ..3 our? ..1 race|gene|genes|bloodline|blood
  match our|white|european|aryan gene pool
  match 14 words
  match sieg heil
  match heil hitler
  match hitler ..1 was|be_s|did ..1 right|nothing
  match gas the jews|kikes|muslims|blacks
  match race war now
  match day of the rope
  match make|keep ..3 white again
  match race|bloodline|blood must|should|has ..1 stay|remain|be|keep pure|white|clean
  match keep|keeping ..2 england|sweden|germany|france|poland|country|america|europe|neighborhood|schools|britain|town|canada|australia white
  match a|clean|pure white world|country|nation|homeland|ethnostate|future
  match whites ..3 extinct|extinction|wiped
  match fellow whites
  match proud aryan
  match brown|black|mud hordes|horde|invasion|flood|invaders|tide|cloud
  except theory|theories|myth|conspiracy|narrative|idea|notion|talk of|about white genocide
  except white genocide conspiracy|theory|myth|narrative|nonsense|hoax
rule abuse.racism.jews abuse.racism medium
  says Repeats a conspiracy myth about Jews.
  low quoted reported counter
  match jew|jewish|jews|zionist|zionists|judeo|zio controlled|run|owned|dominated|occupied media|press|hollywood|government|banks|country|world
  match jew|jewish controlled|run|owned|dominated
  match jew|jewish|zio media|bankers|banker|filth|menace|supremacy|supremacist|supremacists|supremacism|plot|cabal|parasite|parasites|trick|tricks|masters|overlords|rats|vermin|pigs|swine|bastards|scum|threat|infested|agenda|subversion|degeneracy
  match judeo-bolshevik|judeo-bolsheviks|judeobolsheviks|zionazi|zionazis
  match goyim ..4 know|cattle|slaves|pass|shut
  match jews ..3 behind|promote|promotes|push|pushing|pushes|invented|fake|orchestrated
  match jews ..2 control|own|run|rule ..3 media|banks|world|country|government|hollywood|everything|press|money|congress|us
  match the jew ..1 knows|wants|will|has|is|does|always|uses
  match the|these|filthy|greedy|dirty|lying|evil|damn|fucking jews ..2 want|know|control|run|own|hate|use|using|push|promote|lie|fake|invented|try|trying|keep
  match filthy|greedy|dirty|lying|evil|damn|fucking|rotten|stinking|nasty jew|jews
  match jews @race_are|will ..3 cunning|devious|evil|insane|demonic|greedy|parasites|satan|children|termites|traitors|criminal|liars|behind|vermin|rats|scum|enemy
  match jews behave|act|lust|lie|steal|cheat|conspire
  match holocaust ..1 is|be_s|was|being ..1 a ..1 hoax|lie|myth|fraud|scam
  match muh|holy holocaust|shoah
  match jew|jews ..3 hollywood|banks|bankers
  match six|6 gorillion|jillion
  match happy merchant
  match globalist|rootless|marxist|communist jew|jews
`,
};
