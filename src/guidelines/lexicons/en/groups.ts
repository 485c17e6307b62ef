import type { LexiconSource } from '../../patterns/source.ts';

/**
 * Groups of people, by the code that abuse of them carries. Naming one is no finding: these words only
 * take part in patterns. The emoji are those that readers put in place of a group's name.
 */
export const englishGroups: LexiconSource = {
  file: 'en/groups.ts',
  source: 'Written for this project, MIT.',
  lines: `
class group_sexism = woman women womens girl/n female/n lady ladies feminist/n wives housewives 👩 👧 👵 ♀ 🚺 👱‍♀ 💃 👸 🤰 🙎‍♀ 🙋‍♀ 🧕
class group_racism = blacks black african/n latino/n latina/n latinx hispanic/n asian/n indian/n chinese arab/n gypsies gypsy roma romani native/n
class group_racism = aborigines aboriginal/n african-americans mexican/n jew/n jewish whites nonwhites 👨🏿 🧑🏿 👩🏿 🇨🇳 🇮🇳 🇲🇽 🇳🇬 🇮🇱 🇯🇵 ✡ 🕍 🕎 african_american
class group_racism = negro negroes jewess hebrews israelites inuit eskimo/n maori brown colored coloured indigenous japanese korean/n
class group_racism = mulatto/n travellers creole/n berber/n tamil/n kurd/n kurdish rohingya uyghur/n hutu/n tutsi/n
class group_racism = negros negroid/n groid/n nonwhite non-white non-whites pakis haitian/n kenyan/n moroccan/n algerian/n kaffir/n
class group_homophobia = gay/n lesbian/n homosexual/n bisexual/n queer/n lgbt lgbtq lgbtqia 🏳‍🌈 🏳 🌈 👬 👭 👨‍❤️‍👨 👩‍❤️‍👩
class group_transphobia = trans transgender/n transgendered transsexual/n transexual/n transwoman transwomen transman transmen nonbinary non-binary ⚧ 🏳‍⚧
class group_xenophobia = immigrant/n migrant/n refugee/n foreigner/n alien/n mexicans nigerians pakistani/n syrian/n romanians poles asylum-seekers
class group_xenophobia = somali/n turks albanian/n 🇵🇰 🇸🇾 🇹🇷 newcomer/n expat/n foreign immigrants asylum
class group_xenophobia = illegals rapefugees rapeugees nigerian/n pakistanis
class group_religion = muslim/n islam moslem/n jew/n jewish christian/n catholic/n hindu/n sikh/n buddhist/n protestant/n mormon/n atheist/n taoist/n islamist/n 👳 🧕 🕌 ☪ ✝ 🕋 📿
class group_ableism = disabled disability disabilities handicapped autistic/n cripples blind deaf paralyzed paralysed paraplegic/n ♿ 👨‍🦽 🦽 👩‍🦽 👨‍🦼 🧏 🧑‍🦽 🦯 amputee/n
class group_ableism = schizophrenic/n epileptic/n dyslexic/n wheelchair
class group_other = elderly teenage teenager/n old young younger older millenial/n millennial/n straight/n heterosexual/n middle-aged american/n canadian/n european/n white men males male
class group_other = boomer/n pensioner/n

# people of a nation: in the news their states' wars are told with these words
class nation = american/n canadian/n european/n russian/n ukrainian/n german/n italian/n spaniard/n greek/n romanian/n bulgarian/n hungarian/n serb/n croat/n pole/n
class nation = albanian/n bosnian/n lithuanian/n latvian/n swede/n norwegian/n dane/n finn/n turk/n kurd/n israeli/n palestinian/n iranian/n iraqi/n syrian/n afghan/n
class nation = egyptian/n moroccan/n algerian/n tunisian/n libyan/n lebanese saudi/n yemeni/n nigerian/n ghanaian/n kenyan/n ethiopian/n eritrean/n sudanese congolese
class nation = brazilian/n colombian/n venezuelan/n cuban/n haitian/n jamaican/n australian/n filipino/n indonesian/n korean/n ethiopians chechen/n armenian/n georgian/n
class nation = frenchmen englishmen irishmen brits scots aussies yanks
class group_xenophobia = @nation chinese japanese british english irish scottish welsh french dutch polish spanish turkish portuguese vietnamese swedish

# nouns that name a group by themselves, whatever follows
class people = woman women womens girls ladies females feminist/n blacks latinos latinas hispanics asians indians arabs gypsies mexicans jews africans
class people = negroes aborigines natives gays lesbians homosexuals bisexuals queers transgenders transsexuals transexuals transwoman transwomen transman transmen
class people = immigrants migrants refugees foreigners pakistanis muslims moslems hindus sikhs buddhists catholics protestants christians mormons islam
class people = islamists cripples autistics somalis turks romani lgbt lgbtq lgbtqia atheists 👩 👧 👵 👸 🤰 ♀ 🚺 ⚧ ♿ 🦽 👨‍🦽 👩‍🦽 🏳 🏳‍🌈 🏳‍⚧ 👳 🧕 🕌 ☪ 🕋 👬 👭
class people = 🧑🏿 👨🏿 👩🏿 🌈 ✡ 🕍 🕎 ✝ 🇨🇳 🇮🇳 🇲🇽 🇵🇰 🇮🇱 🇳🇬 🇸🇾 🇹🇷 whites rohingya uyghurs tamils kurds newcomers amputees paraplegics @nation

# nouns of one member, which as well stand before another noun
class single = female muslim moslem hindu sikh buddhist catholic protestant christian mormon jew gypsy arab asian african indian mexican latino latina hispanic
class single = lesbian homosexual bisexual transgender transsexual queer immigrant migrant refugee foreigner pakistani somali feminist gay negro autistic
class single = amputee paraplegic islamist atheist girl lady native cripple asylum-seeker
class one = a an any every each another no this that some one single typical average dead next last first filthy fucking damn stupid

# adjectives that name a group only before a noun for people
class group_adj = black gay lesbian homosexual bisexual trans transgender transgendered disabled handicapped muslim moslem jewish christian catholic asian hindu sikh buddhist
class group_adj = african mexican indian chinese arab arabic latino latina latinx hispanic female native brown colored coloured immigrant migrant refugee foreign autistic
class group_adj = queer lgbt lgbtq lgbtqia transsexual transexual nonbinary non-binary japanese korean pakistani nigerian romani roma deaf blind 🧑🏿 ⚧ ♿ 🏳 🏳‍🌈 🌈 👳 🇨🇳
class group_adj = aboriginal indigenous gypsy mormon protestant islamic white polish romanian albanian turkish kurdish syrian iraqi iranian afghan somali
class group_adj = palestinian israeli russian ukrainian vietnamese filipino american british french german italian spanish irish portuguese brazilian haitian jamaican
class group_adj = eastern african-american afro-american dark-skinned black-skinned brown-skinned darkskinned non-white nonwhite mixed-race wheelchair-bound
class group_adj = paralyzed paralysed paraplegic schizophrenic epileptic dyslexic mentally elderly heterosexual cis asylum ethnic homeless special-needs
class group_adj = middle-eastern same-sex interracial biracial
class folk = @person folk/n seeker/n user/n lives life americans worker/n trash scum
class folk = colleague/n coworker/n co-worker/n neighbour/n neighbor/n boss bosses classmate/n roommate/n cousin/n uncle/n aunt/n nephew/n niece/n brother/n sister/n
class folk = employee/n customer/n client/n tenant/n candidate/n friend/n husband/n wife wives employer/n landlord/n owner/n youth/n immigrant/n thief thieves thug/n
alias ppl peopl peeps = people
class folk = driver/n
class people = illegals infidel/n kafirs kuffar
class group_religion = infidel/n kafir/n kuffar
class group_adj = israelite kenyan moroccan algerian egyptian ethiopian bengali punjabi tamil arabian persian saudi
class group_ableism = autism autistics
class trait = color colour disabilities disability autism downs wheelchairs schizophrenia epilepsy dwarfism faith islam
class demonym = @single trans chinese japanese british english irish scottish welsh french dutch polish spanish turkish portuguese vietnamese swedish disabled
class demonym = deaf blind handicapped elderly romani roma

class group = @people
class located = in from around here like i you who that today over out of and with there living coming
class identity = @group @single @group_sexism @group_racism @group_homophobia @group_transphobia @group_xenophobia @group_religion @group_ableism @group_other

class swear = fuck/vn shit/n bullshit asshole/n bitch/n whore/n faggot/n nigger/n cunt/n bastard/n
fuzzy @swear @people @group_adj @disgust @filth @animal @hate @hurt @insult_noun @killed @person @vile @scum @single @slay @assault @slain
misspell muzlim moslim musslim = muslim
misspell muzlims muslimz moslims mooslims musslims = muslims
misspell imigrants immagrants immigrunts immigrantz imigrents = immigrants
misspell gayz gaiz = gays
misspell jewz = jews
misspell homosexuels = homosexuals
misspell blax blackz blaks = blacks
misspell lesbains lezbians lesbianz = lesbians
misspell womenz womeen wimmen = women
misspell dum = dumb
misspell womn wmn womyn wimmin womans = women
misspell blck blak blakc = black
misspell trns = trans
misspell mslims = muslims

# a group as object, as subject of a verb that follows, and as that to which a later "they" refers
let group = @people !be_s | @group_adj @folk !be_s | @person of|with @trait | @one @single | the disabled|handicapped !toilet|toilets|parking|access|seat|seats|badge|bay|bays|ramp|entrance|loo|lift
let none = no|none|any ..2 @people | no|any|one|single @single | not|single one|a|single ..1 @group_adj @folk | no|none|any ..1 @group_adj @folk
let subject = @people @adv? @adv? | @people @located ..3 | @group_adj @folk @adv? @adv? | @group_adj @folk @located ..3 | @person of|with ..1 @trait @adv? | @demonym|men @adv? @adv?
let antecedent = @people ...12 | @group_adj @folk ...12 | @one @single ...12
`,
};
