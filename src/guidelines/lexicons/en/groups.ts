import type { LexiconSource } from '../../patterns/source.ts';

/**
 * Groups of people, by the code that abuse of them carries. Naming one is no finding: these words only
 * take part in patterns. The emoji are those that readers put in place of a group's name.
 */
export const englishGroups: LexiconSource = {
  file: 'en/groups.ts',
  source: 'Written for this project, MIT.',
  lines: `
class group_sexism = woman women womens girl/n female/n lady ladies feminist/n wives housewives 👩 👧 👵 ♀ 🚺 👱‍♀ 💃
class group_racism = blacks black african/n latino/n latina/n hispanic/n asian/n indian/n chinese arab/n gypsies gypsy roma romani native/n
class group_racism = aborigines african-americans mexican/n jew/n jewish whites nonwhites 👨🏿 🧑🏿 🇨🇳 🇮🇳 🇲🇽 🇳🇬 🇮🇱 🇯🇵 ✡ 🕍 african_american
class group_racism = negro negroes negros negroid/n groid/n nonwhite nonwhites non-white non-whites pakis haitian/n kenyan/n moroccan/n algerian/n aboriginal/n kaffir/n
class group_homophobia = gay/n lesbian/n homosexual/n bisexual/n queers lgbt lgbtq lgbtqia 🏳‍🌈 🏳 🌈 👬 👭
class group_transphobia = trans transgender/n transsexual/n transexual/n transwomen transmen nonbinary non-binary ⚧
class group_xenophobia = immigrant/n migrant/n refugee/n foreigner/n alien/n mexicans nigerians pakistani/n syrian/n romanians poles asylum-seekers
class group_xenophobia = somali/n turks albanian/n 🇵🇰 🇸🇾 🇹🇷
class group_xenophobia = illegals rapefugees rapeugees nigerian/n pakistanis
class group_religion = muslim/n islam jew/n jewish christian/n catholic/n hindu/n sikh/n buddhist/n protestant/n mormon/n atheist/n taoist/n islamist/n 👳 🧕 🕌 ☪ ✝ 🕋
class group_religion = moslem/n
class group_ableism = disabled disability disabilities handicapped autistic/n cripples blind deaf paralyzed paralysed ♿ 👨‍🦽 🦽 🧏 🧑‍🦽
class group_other = elderly teenage teenager/n old young younger older millenial/n straight heterosexual/n middle-aged american/n canadian/n european/n white

# adjectives that name a group only before a noun for people
class group_adj = black gay lesbian homosexual bisexual trans transgender disabled handicapped muslim jewish christian catholic asian
class group_adj = african mexican indian chinese arab latino hispanic female native brown colored coloured immigrant foreign autistic
class group_adj = queer lgbt transsexual japanese korean pakistani nigerian romani deaf blind 🧑🏿 ⚧ ♿ 🏳 🌈 👳 🇨🇳

class group = woman women girls females female blacks latinos latinas hispanics asians indians arabs gypsies gypsy mexicans mexican jew/n 
class group = gays lesbian/n homosexual/n bisexual/n queers transgenders transsexuals transwomen transmen immigrant/n migrant/n refugee/n
class group = foreigner/n pakistanis nigerians muslim/n hindu/n sikh/n catholics christians mormons feminist/n cripples africans somalis turks
class group = 👩 👧 ♀ ⚧ ♿ 🏳 👳 🧕 🕌 ☪ 👬 👭 🧑🏿 👨🏿 🌈 ✡ 🇨🇳 🇮🇳 🇲🇽 🇵🇰 🇮🇱 blacks islam lgbt lgbtq

class identity = @group @group_sexism @group_racism @group_homophobia @group_transphobia @group_xenophobia @group_religion @group_ableism @group_other

class swear = fuck/vn shit/n bullshit asshole/n bitch/n whore/n faggot/n nigger/n cunt/n bastard/n
fuzzy @swear @group @group_adj @disgust @filth @animal @hate @hurt @insult_noun @killed @person

let group = @group | @group_adj @person | @person of color | @person of colour | @person with disabilities | asylum seekers|seeker
`,
};
