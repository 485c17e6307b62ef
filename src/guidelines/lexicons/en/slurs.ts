import type { LexiconSource } from '../../patterns/source.ts';

/** A name that its bearers took back: they say it of themselves. */
const reclaimed = `
  except ^ as a|an @reclaimable
  except myself|ourselves a? @reclaimable
  except us|fellow|proud|we @reclaimable
  except @reclaimable ..2 proud|pride|power|rights|solidarity|visibility`;

/** Slurs, by the group they demean; with the innocent and the reclaimed senses. */
export const englishSlurs: LexiconSource = {
  file: 'en/slurs.ts',
  source: 'Written for this project, MIT.',
  lines: `
misspell niqqer niqqers nigg nigguh = nigger
misspell fagots faggit fggt = faggot
misspell tranny's = tranny
innocent retardant retardants
class reclaimable = dyke/n faggot/n fag/n queer/n tranny trannies cripple/n crip crips bitch bitches slut/n homo homos nigga niggas
innocent snigger sniggers sniggered sniggering niggardly

rule abuse.slur.racism abuse.racism high
  says Uses the racial slur {term}.
  low quoted reported counter
  term nigger/n, nig, nigs, nignog/n, sandnigger/n, sand nigger/n, negroid/n, coon/n, jigaboo/n, porch monkey/n, spearchucker/n, darkie/n, darky, kaffir/n, pickaninny | masked split
  term nigger/n, sandnigger/n | joined reversed
  term chink/n, gook/n, chinaman, chinamen, ching chong, zipperhead/n, slant eye/n, slanteye/n | masked
  term spic, spics, spick/n, wetback/n, beaner/n | masked
  term kike/n, heeb/n, yid/n | masked
  term raghead/n, towelhead/n, camel jockey/n, camelfucker/n, camel fucker/n, sand monkey/n, paki, pakis, gyppo/n, pikey/n, redskin/n, injun/n, abbo, abbos, honky, cracker ass | masked
  except coon hound|dog|cat|cheese
  except maine coon
  except coon hounds|dogs|cats|hunting|hunt|skin
  except chink|chinks in|of|between
  except spic|spick and|n
rule abuse.slur.nigga_at abuse.racism medium
  says Calls somebody by a slur that is also used among friends.
  low quoted reported counter self
  match you|that|fucking|stupid|dirty|dumb|lazy|ugly|filthy|ass|shut|hate|fat|worthless|bitch|punk|kill nigga|niggas|niggaz|niggah
  match nigga|niggas|niggaz|niggah ..1 should|must|steal|stink
rule abuse.slur.nigga abuse.racism low
  says Uses {term}, a slur that is also used among friends; which it is only a person can tell.
  term nigga, niggas, niggaz, niggah
rule abuse.slur.homophobia abuse.homophobia high
  says Uses the homophobic slur {term}.
  low quoted reported counter self${reclaimed}
  term faggot/n, fag, fags, faggy, faggotry, fudgepacker/n, homo, homos, poof, poofter/n, dyke/n, pillow biter/n, carpet muncher/n, sodomite/n, lesbo/n, buttfucker | masked split
  except fag in|end|ash|ends|break|packet
  except smoke|smoked|smoking|smokes|light|lit|puff ..3 fag|fags
  except eat|ate|fried|bundle|sticks|meatball ..4 faggot|faggots
  except being|am a fag|faggot|dyke|queer|homo
  except ourselves|proud|fellow|us|reclaim|reclaimed|reclaiming|we|our|my ..2 fag|fags|faggot|faggots|dyke|dykes|queer|homo
  except dyke|dykes march|bar|pride|community|culture|drama|wedding|bars
  except dyke|dykes on bikes
  except dyke|dykes ..1 was|were|has|been? ..2 reclaimed|repaired|flooded|breached|raised
  except dyke|dykes ..3 protect|protects|hold|holds|held|collapsed|burst|failed|sea|water|flood|floods|river|barn|field|farm|canal
  except dyke|dykes to|along|broke|road|built
  except two|built|sea|the|river|flood|dutch|old|a ..1 dyke|dykes to|in|near|was|were|wall|road|repair
  except two|built|sea|the|river|flood|dutch|old|a ..1 dyke|dykes $
  except homo sapiens|erectus|economicus|naledi
  except faggot of
  except collect|collected|gather|gathered|chop|chopped|carried|carry|cut|cutting|pork|liver|grandmas|tasty|delicious|recipe|butcher ..3 faggot|faggots
  except faggot|faggots ..5 delicious|tasty|recipe|wales|butcher|onion|mash|pork|wood|hearth|altar
  except a|another|quick fag before|after|outside|first|now
  except faggots and peas
rule abuse.slur.queer abuse.homophobia high
  says Uses "queer" as an insult.
  low quoted reported counter self
  match you ..4 a|an|such|fucking|another queer
  match common|fucking|dirty|stupid|filthy queer|queers
  match you|your|people|they|all are ..1 queers
  match you|he|she|they nothing but ..1 queer|queers
  match @be ..1 nothing but ..1 queer|queers
rule abuse.slur.transphobia abuse.transphobia high
  says Uses the transphobic slur {term}.
  low quoted reported counter self${reclaimed}
  except tranny|trannies fluid|oil|cooler|rebuild|swap|shop|mount|shaft|pan|leak|problem|filter|issues|slipping|temp
  except manual|auto|automatic|rebuilt|new|car|speed|ford|honda tranny|trannies
  term tranny, trannies, shemale/n, ladyboy/n, heshe, he-she, troon/n, trannie | masked split
class praise = bad baddest cutest prettiest hottest hot boss real rich sexy lucky lovely gorgeous fierce best brilliant favourite favorite my basic badass powerful strong happy proud main cute pretty
rule abuse.slur.sexism abuse.sexism medium
  says Uses {term}, which demeans women.
  low quoted reported counter self${reclaimed}
  term bitch, bitches, cunt/n, whore/n, slut/n, skank/n, hoe, hoes, thot/n, feminazi/n, roastie/n, foid/n, femoid/n, attention whore/n, gold digger/n, bimbo/n, cum dumpster/n, cumdumpster/n | masked split
  except @praise bitch|bitches
  except bitch|bitches like me|us
  except bitch about|won|had|puppies
  except weed|weeds|garden|gardener|soil|rake|rakes|spade|spades|shovel|bamboo|wooden|tool|tools|farmer|plough ..5 hoe|hoes
  except hoe|hoes ..4 weed|weeds|dig|rake|rakes|spade|spades|soil|garden|row|rows|shovel|field
rule abuse.slur.religion abuse.religion high
  says Uses the slur {term} for people of a religion.
  low quoted reported counter
  term muzzie/n, mudslime/n, muzrat/n, mussie/n, moslem scum, jihadi/n, christ killer/n, papist/n, goatfucker/n, goat fucker/n
rule abuse.slur.ableism abuse.ableism medium
  says Uses {term}, which demeans people with disabilities.
  low quoted reported counter${reclaimed}
  term retard/n, retarded, tard, tards, spaz, spastic/n, mongoloid/n, cripple/n, gimp/n, window licker/n, libtard/n, fucktard/n, mong/n | masked split
  except spastic colon|diplegia|cerebral|palsy|paralysis|gait|muscle|muscles|bladder|paraplegia|quadriplegia|dysphonia|hemiplegia|bowel|movements
  except gimp ..3 software|plugin|image|images|photoshop|tutorial|layer|layers|version|linux|filter|thread|braid|seam
  except photoshop|inkscape|krita|blender|software|linux|using ..3 gimp
  except retards the|growth|progress|development|a|its
rule abuse.slur.xenophobia abuse.xenophobia high
  says Uses the xenophobic slur {term}.
  low quoted reported counter
  term illegal alien scum, anchor baby, anchor babies, third worlder/n, rapefugee/n, rapeugee/n, fresh off the boat
`,
};
