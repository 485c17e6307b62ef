import type { LexiconSource } from '../../patterns/source.ts';

/** Words with which groups of people are demeaned or hurt. By themselves they are nothing; patterns ask for a group. */
export const englishAbuseWords: LexiconSource = {
  file: 'en/abuse-words.ts',
  source: 'Written for this project, MIT.',
  lines: `
class are = are is r
class were = was were been being be become becomes becoming seem seems remain remains look looks
class adv = all just really truly literally simply only always still also both basically generally usually often mostly mainly honestly clearly obviously
class adv = so very such pretty quite totally absolutely completely utterly extremely incredibly fucking fuckin damn seriously actually definitely certainly
class adv = nothing but the a an some these those too probably naturally inherently genetically even far  fundamentally essentially everywhere themselves
class adv = of
class adv = absolute total complete utter biggest bunch lot kind sort of most more much as like

class vile = disgusting repulsive revolting despicable vile sickening filthy nasty loathsome repugnant abhorrent detestable contemptible disgraceful gross
class vile = subhuman sub-human inhuman uncivilised uncivilized barbaric barbarous savage primitive inferior worthless useless pathetic hideous ugly
class vile = stupid dumb retarded idiotic moronic evil rotten horrible awful terrible lazy filthiest dirtiest dumber stupider uglier ignorant brainless
class vile = perverted perverse unnatural degenerate abnormal immoral sinful repellent shitty crappy nauseating vomit-inducing wicked depraved despised horrid
class vile = unattractive unintelligent untrustworthy incompetent greedy sneaky smelly stinky dishonest treacherous deceitful manipulative backward backwards
class vile = uneducated uncultured unclean impure soulless heartless spineless gutless parasitic monstrous odious ghastly foul putrid contagious damned cursed
class vile = feeble-minded simple-minded low-iq mindless cowardly ungrateful shameless hateful insufferable unbearable intolerable annoying irritating obnoxious
class vile = second-class lesser unworthy undeserving dispensable disposable expendable replaceable deplorable wretched vulgar slutty whorish lowly
class vile = abominable atrocious appalling dreadful hellish satanic demonic devilish diabolical pitiful laughable trashy uncouth unhygienic diseased infectious
class vile = cancerous substandard deficient incapable untalented unskilled unpleasant sleazy malicious malevolent spiteful sadistic  dim-witted thick daft
class vile = beneath-contempt weak-minded narrow-minded money-grubbing power-hungry loathed twisted godforsaken infested feeble wimpy useless
class fierce = overrated unfunny whiny clueless needy bossy clumsy sly cunning scheming deceptive fanatical vengeful promiscuous intolerant bigoted
class fierce = immature unreliable undisciplined incompetent cowardly ill-mannered ridiculous embarrassing shady fat obese dense slow-witted
class harmed = abused hated harmed mistreated bullied discriminated attacked harassed excluded ostracised ostracized shamed blamed judged oppressed persecuted silenced
class harmed = insulted mocked ridiculed humiliated dehumanised dehumanized marginalised marginalized stigmatised stigmatized targeted denied punished tortured enslaved
class harmed = exploited despised demonised demonized feared stereotyped rejected forgotten ignored hurt beaten killed murdered
class vile = broken defective faulty flawed brainwashed hopeless godless barbarous savage subnormal beastly inbred illiterate shifty devious
class vile = worst awfullest 🤮 🤢 💩 😷 🤡 👎 🤬 😡 🖕 🐀 🐷
class fierce = violent cruel criminal dangerous crazy insane mental deranged toxic poisonous bad weak dirty sick hysterical irrational inept hopeless helpless
class fierce = emotional corrupt barbarian murderous bloodthirsty brutal aggressive unstable hostile repressed selfish arrogant rude evil sick-minded unfit
class fierce = annoying weird creepy freaky sad unhinged problematic overemotional disloyal cheap stingy
class wrong_done = violence attack/n abuse discrimination crime/n treatment killing/n murder/n racism hostility bigotry bias harassment assault/n rape/n
class wrong_done = stereotype/n rights misogyny persecution oppression slavery massacre/n genocide cruelty injustice mistreatment exploitation fear threat/n slander
class wrong_done = lies joke/n lie slur/n comments remarks propaganda rhetoric insults portrayal depiction torture bullying abuse/v slurs
class believer = antisemite/n anti-semite/n islamist/n islamophobe/n terrorist/n homophobe/n transphobe/n misogynist/n xenophobe/n regime hamas gunman attacker/n killer/n idiots haters someone
class believer = people they he she some hitler nazis nazi racist/n bigot/n sexist/n men anyone anybody those others society fascists extremists supremacists trump
class believes = think thinks thought believe believes believed assume assumes argue argues argued insist insists pretend pretends imply implies suggest suggests
class wrongs = attack/v beat beats beating kill/v murder/v hate/v hates hated abuse/v mock/v insult/v insults hurt hurts harm/v harass/v bully bullies bullied target/v threaten/v rape/v
class wrongs = exploit/v blame/v mistreat/v discriminate/v oppress/v shoot shoots shot deny denies denied demonise/v demonize/v persecute/v despise/v assault/v stone/v fear/v treat/v hunt/v
class wrongs = kick/v exclude/v throw/v throws
class wrongs = judge/v belittle/v stereotype/v dehumanise/v dehumanize/v smear/v slander/v vilify vilifies vilified looks look
class wronged = attacked beaten killed murdered hated abused mocked insulted harassed bullied targeted threatened raped cruel mean rude racist unkind hostile nasty
class wronging = hating attacking killing murdering beating abusing mocking insulting harassing bullying targeting threatening raping exploiting mistreating oppressing persecuting
class wronging = laughing spitting shouting staring yelling swearing
class wronging = demonising demonizing stereotyping belittling dehumanising dehumanizing ridiculing
class positive = leader/n boss bosses
class positive = human humans people person persons civilised civilized equal equals normal smart intelligent clean honest trustworthy capable worthy decent useful good attractive
class positive = beautiful moral loyal welcome wanted needed valuable important real wanted trusted respected accepted natural sane fit worth relevant strong brave able clever
class positive = peaceful productive competent reliable deserving qualified educated successful innocent harmless acceptable tolerable loyal citizens beings healthy british american
class scum = @filth @insult_noun scumbag/n vermin pest/n parasite/n leech/n freeloader/n scrounger/n sponger/n invader/n criminal/n thief thieves rapist/n murderer/n
class scum = terrorist/n pedophile/n paedophile/n pedo/n groomer/n predator/n savage/n barbarian/n animals beasts subhumans untermenschen mutant/n freak/n abomination/n
class scum = deviant/n pervert/n degenerate/n sinner/n cancer plague infestation disease/n virus/n mistake/n burden/n drain stain/n blight curse scourge menace threat/n danger/n
class scum = fraud/n liar/n cheat/n cheater/n traitor/n moron/n idiot/n imbecile/n retard/n monkeys apes pigs dogs rats snakes cockroaches roaches insects bugs maggots worms locusts
class scum = slaves servants property objects waste tumor/n tumour/n poison pollution dirt dregs refuse sewage slime creatures demons devils goons creeps losers whores
class scum = sluts bitches cunts assholes bastards fuckers fucks motherfuckers shits 👹 👺 👿 🐍 😈 criminals rapists thugs failures failure joke jokes disgrace
class scum = bomber/n jihadist/n nazi/n fascist/n seeker/n attention-seeker/n abuser/n molester/n rat snake pig/n killer/n murderer/n welfare-queen/n loafer/n layabout/n moocher/n trespasser/n
class scum = pickpocket/n burglar/n smuggler/n swindler/n gangster/n conman conmen deadweight bum/n looter/n vandal/n spineless heathen/n
class scum = fool/n clown/n imbecile/n cretin/n dimwit/n halfwit/n nitwit/n simpleton/n lunatic/n psycho/n maniac/n brute/n scoundrel/n vulture/n hyena/n termite/n fleas lice ticks swine hogs dunces
class scum = nuisance eyesore problem/n enemy enemies weirdos hypocrites cowards bitch whore slut faggots niggers faggot nigger pieces hoes trash garbage scammer/n drunk/n drunkard/n alcoholic/n beggar/n crook/n bums junkies addicts spies jihadis cockroach swindlers cheats
class abhor = hate/v hates hated hating hatin despise/v detest/v loathe/v abhor/v abhors abhorred abhorring dislike/v resent/v h8 dispise/v scorn/v 😡 🤬 😤 🤮 🤢 👎 😠 😾
class hatred = contempt disdain hatred disgust loathing hate scorn revulsion disrespect dislike animosity abhorrence detestation repulsion
class sickened = sick puke vomit barf gag retch heave cringe nauseous nauseated disgusted angry furious ill cry shudder shiver 🤢 🤮 😡 🤬 😤 😷 💩 mad
class ruin = ruin/v destroy/v infest/v invade/v pollute/v poison/v contaminate/v corrupt/v infect/v plague/v overrun overrunning wreck/v
class ruin = leech/v drain/v degrade/v weaken/v spoil/v stealing infiltrate/v flood/v swarm/v disgrace/v taint/v
class our = our my the this your its ur every
class land = country countries nation society government community communities neighborhood/n neighbourhood/n place everything youth kids children women streets city cities town/n street/n world planet culture
class land = economy race west europe america britain england australia canada germany france school/n university workplace industry homeland civilization civilisation
class land = humanity civilisation military army sport/n party system company companies church state space/n life lives 🌍 🌎 🌏
class expel = deport/v expel/v banish/v exile/v evict/v eject/v castrate/v sterilize/v sterilise/v cage/v imprison/v enslave/v segregate/v exclude/v ban banned banning
class expel = oust/v lock/v boycott/v outlaw/v isolate/v quarantine/v intern/v remove/v removed removing purge/v
class expelled = locked deported banned removed caged dumped expelled eradicated sterilized sterilised castrated banished exiled evicted segregated enslaved
class expelled = imprisoned jailed kicked sent shipped thrown erased eliminated wiped abolished excluded outlawed quarantined purged abused spat beaten whipped flogged
class expelled = neutered aborted euthanized euthanised discarded exterminated institutionalised institutionalized stoned lobotomised lobotomized chained muzzled silenced fired
class expelled = ignored mocked ridiculed punished humiliated tortured trampled dumped buried burned burnt binned trashed avoided shunned feared ashamed
class right = right/n job/n vote voting say respect dignity freedom/n citizenship protection education benefits healthcare welfare power/n equality life love happiness
class right = kindness decency marriage praise forgiveness dignity sympathy happiness children
class right = air oxygen privileges compassion mercy sympathy pity marriage platform voice
class allowed = vote exist live breed work drive teach marry adopt procreate reproduce speak own breathe hold serve enter walk immigrate raise
class hell = bars chains leash
class hell = 🍳 🧹 🚽 ⛓
class hell = hell zoo/n cage/n jail/n prison/n trash gutter/n sewer/n camp/n kitchen ghetto dump landfill jungle bin grave/n asylum gulag oven/n cemetery brothel 🗑
`,
};
