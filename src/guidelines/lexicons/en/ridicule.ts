import type { LexiconSource } from '../../patterns/source.ts';

/** Ridicule by comparison and by set phrase, and names that are scorn only when said of somebody. */
export const englishRidicule: LexiconSource = {
  file: 'en/ridicule.ts',
  source: 'Written for this project, MIT.',
  lines: `
class dull = potato/n lettuce/n cabbage/n turnip/n sponge/n doorknob/n brick/n rock/n goldfish gnat/n flea/n amoeba/n houseplant/n toddler/n stone/n
class dull = stump/n log/n slug/n snail/n peanut/n walnut/n spoon/n toaster/n teapot/n hamster/n chicken/n hen/n donkey/n jellyfish worm/n dishcloth/n
class dull = mop/n rag/n doormat/n plank/n dustbin/n bucket/n squirrel/n carrot/n onion/n pebble/n marble/n ashtray/n teabag/n pigeon/n sheep haddock
class dull = noodle/n spaghetti pudding custard blancmange bulb/n candle/n chimp/n monkey/n cucumber/n
class dull = mushroom/n tadpole/n oyster/n sausage/n biscuit/n sandwich/n napkin/n sock/n mollusc/n mollusk/n lamppost/n fencepost/n traffic cone/n
class dull = cat/n dog/n fish child kindergartner/n preschooler/n caveman cavemen warthog/n hyena/n rattlesnake/n five-year-old/n two-year-old/n salesman
class wits = brain/n iq intellect intelligence charisma personality backbone empathy maturity wit wits mind depth self-awareness
class wits = span comprehension skills vocabulary morals ethics manners decency dignity grace finesse tact subtlety foresight spine integrity
class scorn = smug miserable pathetic wretched wrinkled pompous snivelling sniveling spineless gutless filthy slimy arrogant ignorant worthless
class scorn = self-righteous sanctimonious hypocritical disgusting vile loathsome repulsive cowardly pretentious conceited deluded clueless brainless
class scorn = gullible treacherous deceptive neurotic freaky prissy cruel mean-spirited mealy-mouthed lazy foul poisonous malicious grubby nasty rotten spiteful whiny whining bumbling blithering blathering brainwashed bitter bigoted insufferable obnoxious odious contemptible
class scorn = illiterate uneducated uncouth petty vindictive bloodsucking conniving scheming vain vicious malevolent rude boorish
class scorn = pampered entitled overgrown spoilt spoiled attention-seeking power-hungry money-grubbing tinpot two-bit third-rate washed-up
class scorn = witless feckless useless shameless heartless crooked sleazy greasy slippery oily two-faced stuck-up jumped-up self-important overpaid
class sneer = clown/n fool/n loser/n jerk/n coward/n fraud/n crook/n witch hag/n hack/n joke disgrace embarrassment parasite/n weasel/n snake/n
class sneer = muppet/n creep/n trainwreck thug/n toad/n worm/n leech/n dummy dummies idiot/n moron/n brat/n hypocrite/n puppet/n stooge/n lackey/n phony
class sneer = clod/n lunatic/n tyrant/n traitor/n bloodsucker/n
class sneer = bully bullies nobody dinosaur/n donkey/n buffoon/n plonker/n spanner/n doughnut/n melt/n jellyfish lapdog/n wannabe/n has-been/n quack/n crank/n
class sneer = psychopath/n sociopath/n narcissist/n waster/n scrounger/n freeloader/n sponger/n layabout/n deadbeat/n peasant/n pleb/n yob/n
class sneer = prig/n cad/n bootlicker/n troll/n charlatan/n hillbilly hillbillies redneck/n yokel/n bumpkin/n bottom-feeder/n waste liability cretin/n
class meant = man guy admin moderator woman lady senator minister author writer columnist reporter journalist editor mayor governor judge councillor councilman mp
class meant = chief sheriff commissioner cop official spokesman spokeswoman principal landlord treasurer trustee clerk
class meant = president premier chancellor chairman ceo boss coach referee blogger commenter poster presenter pundit bloke fella chap dude
class meant = trump biden obama hillary clinton pelosi trudeau boris johnson starmer farage putin macron harris vance musk bush cameron corbyn
class scorned = @label @sneer @insult_noun traitors scum stupid dumb senile clueless pathetic ignorant idiotic incompetent corrupt crooked
class attributed = said replied claimed argued insisted wrote alleged joked told denied added tells reported suggested testified complained thinks believes shouted yelled screamed wept heard
class lair = cave hole swamp sewer sandbox sandpit kindergarten playpen nursery preschool facebook 4chan reddit bedroom dungeon gutter rock bridge

rule personal_attack.ridicule personal_attack medium
  says Ridicules somebody.
  low quoted mentioned self
  match have|has|had|got|with|shows|possess|possesses the ..3 @wits of a|an|your ..2 @dull
  match the iq|intellect|charisma|personality of a|an ..2 @dull
  match as sharp|bright|smart|clever|intelligent|quick|honest|trustworthy|charming|appealing as a|an|the|two ..2 @dull|spoon|hammer|cucumber|balloon
  match @meant|he|she|you|they|him|her ..1 @be ..3 as useful|funny|interesting|subtle|deep|much as|use a|an|as ..3 @dull|umbrella|chocolate|screen|fart|ashtray
  match smarter|brighter|cleverer ..1 @dull|cat|cats|dog|dogs|plants|furniture|vegetables than you|him|her|this|that|these|those|our|most
  match more brains|sense|wit|intelligence|charisma|dignity|class|integrity|backbone than you|him|her|this|that|these|those
  match my|a ..1 dog|cat|toddler|hamster|goldfish|parrot|budgie|toaster|monkey ..2 write|writes|know|knows|drive|thinks|has|argues|spells|understands ..3 better|more than you|he|she|him|her|this|that
  match could|can not|never ..1 find|locate his|her|their|your own? ass|arse|backside|behind|bottom|butt
  match could not ..1 run|manage|organise|organize|pour ..2 lemonade|whelk|bath|piss-up|brewery|raffle|picnic|bake|water stall|stand|sale|out|in|tap?
  match brain cell|cells fighting|rubbing|left|competing|colliding|holding|together|arguing
  match rub|rubbing two|your|his|her|their brain cells
  match size of a|an pea|walnut|peanut|raisin|grape|gnat brain
  match brain ..3 size of a|an pea|walnut|peanut|raisin|grape|gnat|marble|flea|bean
  match pea|walnut|lizard|smooth|nano|small|tiny|peanut brained
  match _ for brains
  match nothing|air|space|sawdust|wind|void|vacuum between his|her|your|their|the|those ears
  match talk|talking|talks|speak|speaking|talked out of|through your|his|her|their ass|arse|backside|hat|rear|bottom
  match would not know ..6 if it|they|he|she|one ..2 bit|hit|slapped|fell|smacked|kicked|punched|landed|sat|danced
  match must be ..2 fun|delight|joy at|of parties|dinner
  match your ..2 parents|mother|mum|mom|father|family|wife|husband|kids|children must|should be ..2 disappointed|ashamed|embarrassed|mortified
  match @meant|he|she|you|they ..2 @be ..2 disgrace|embarrassment|shame|insult to his|her|your|their|the|this ..2 family|profession|party|uniform|office|badge|species|parents|job|journalism|country|nation|humanity|mankind|race|city|state|sport|club
  match you|he|she|they|who|@meant ..3 be|belong|belongs|put ..2 in a ..1 padded|rubber|loony|mental|nut cell|room|bin|asylum|ward|house
  match straitjacket|straightjacket|nuthouse|madhouse for|him|her|you|now|is
  match you|he|she|they not|n't very|too|that|particularly|exactly|terribly|all bright|smart|clever|intelligent|quick
  match you|he|she|they @be not|n't very|too|that|particularly|exactly|terribly|all ..1 bright|smart|clever|intelligent
  match imagine being this|that|so|such ..1 dense|thick|stupid|clueless|gullible|bitter|ignorant|obtuse
  match @meant|editor|whoever must be|have|been ..1 drunk|high|stoned|senile|brain
  match empty suit with|who|in|and
  match verbal diarrhoea|diarrhea
  match stop|quit being|acting such|like? such? a|an ..1 baby|child|diva|jerk|brat|idiot|wimp|wuss|troll|clown|snowflake|victim
  match oxygen thief|thieves
  match stop|quit|keep breathing my|our air
  match do the|me|us|everyone world|all|a? ..1 favour|favor and stop|shut|leave|go|resign|disappear|delete|die|never|get|retire
  match delete your ..1 account
  match go|and|please touch some? grass you|loser
  match go|and|please touch some? grass $
  match get in the sea|bin you
  match get in the sea|bin $
  match put a sock in it|your
  match keep your ..1 ugly|fat|big|stupid|filthy|damn|trap|gob|beak|snout closed|shut|mouth|trap|to
  match pipe down|dream you|and|clown
  match nobody|noone|body asked|wants|needs|values for? your|you opinion|views|input|thoughts|advice|two|to
  match nobody|noone|body ..1 cares|care what|about you|your think|thinks|opinion|say|feelings|views
  match ^ go|run|crawl|get|slither|scurry back to your|the ..1 @lair
  match ^ go|run back to ..1 school|kindergarten|nursery|class you|and
  match ^ go|run back to ..1 school|kindergarten|nursery|class $
  match opinion|idiot|moron|clown|please|you|loser|now go|run back to ..1 school|kindergarten|nursery $
  match crawl|slither|scurry|slink back ..2 under|into|to whatever|your|that|the ..1 rock|stone|hole|slime|sewer|cave|bridge|swamp|whatever|gutter
  match ^ grow up you|snowflake|kid|crybaby|baby|loser|idiot
  match how does|do|can someone|anyone|somebody this|that|so stupid|dumb|dense|incompetent
  match poor|sad|sorry|pitiful|lousy|@scorn excuse for a|an ..2 journalist|man|woman|human|leader|president|person|mayor|parent|father|mother|reporter|politician|writer|editor|teacher
  match nothing but a|an ..2 @sneer|@scorn|@label
  match thicker|denser|dimmer than a|an|two ..3 porridge|soup|treacle|planks|brick|bricks|post|custard|cement|concrete|pudding
  match spoilt|spoiled ..3 boy|girl|child|kid|princess|princeling|toddler
  match hey|ok|okay|listen|whatever|sure|calm|relax down? karen|boomer $
  match hey|ok|okay|listen|whatever|sure karen|boomer !is|will|was|generation
  match as stupid|dumb|worthless|useless|ugly|thick|dense|clueless|vile|pathetic|evil as you|he|she|him|her|your|his
  match scrape|scraped|wipe|wiped ..5 off|from my|your|a|his|her ..2 shoe|shoes|boot|boots
  match forgot|lacks|lacking|install|missing|without ..3 brain !tumour|tumor|scan|injury|surgery|surgeon|freeze|damage
  match hamster be_s|is|has|died|fell dead|asleep|died|off
  match living|walking proof ..8 reverse|monkeys|apes|brain|idiots|evolution
  match not|n't|without ..3 full deck
  match go home ..3 you @be drunk
  match back to ..1 your ..2 basement|cave|trailer|bedroom|mommy|mummy
  match no wonder ..1 your|his|her ..2 left|divorced|hates|dumped|abandoned him|her|you
  match no wonder ..1 you|he|she ..2 single|alone|divorced|lonely|unemployed|friendless
  match face like that|yours ..3 stay|hide|television|tv|radio|mirror|bag
  match face|mug like a|an ..1 slapped|bulldog|bag|baboon|toilet|dropped|smashed|busted|arse|ass|shovel|bucket|rat|pig
  match look|looks|looking like something ..2 cat|dog|drain|swamp|toilet
  match he|she|you|they|@meant ..1 look|looks like a|an ..2 bag|sack|pile of ..1 spanners|hammers|shit|potatoes|rags|trash|bones
  match ugly as|than sin|hell|fuck|shit|mud
  match whoever ..6 @be a|an ..2 illiterate|@sneer|@insult_noun
  match lie|lies|lying through his|her|their|your teeth
  match lies like|as|every|whenever ..2 he|she|rug ..2 breathes|breathe|mouth|lips|persian
  match must be|have|been ..1 on drugs|crack|meth|acid|glue|weed
  match what have|has|are|is ..1 you|u|he|she|they been? smoking|smokin|drinking|snorting|sniffing
  match you|he|she|they need|needs ..1 therapy|shrink|meds|medication|straitjacket you|and|badly|asap
  match you|he|she|they need|needs ..1 therapy|shrink|meds|medication|straitjacket $
  match ^ get a job you|hippie|hippy|loser|scrounger|bum
  match ^ get a job $
  match blow it out your|ur
  match nobody|noone|body would|will ..1 miss|notice|mourn you|him|her ..1 if
  match nobody|noone|body would|will ..1 miss|notice|mourn you|him|her ..1 $
  match the dimmest|thickest|daftest|densest|slimiest|sleaziest|dumbest|stupidest|ugliest person|man|woman|people|in|on|of
  match @you ..1 @be ..1 an? insult to
  match head|heads made|full of wood|stone|sawdust|rocks|straw|cement|concrete|air|cotton|mush
  match you|he|she|they ..1 eat|eating|ate|lick|licking|sniff|sniffing|huffing|drink|drinking paint|glue|crayons|bleach|lead
  match @meant|he|she|you|they ..2 @be ..2 thick|dim|dense as _
  match sit on it and|you|loser
  match put|putting the ..1 bottle|crack|pipe|bong|vodka down
  match no brain|brains|heart ..1 no spine|heart|shame|brain|brains|soul
  match useless|fat|worthless|stupid|lazy|great|big lump|sack|tub|bag|heap|pile of lard|shit|blubber|wind|excrement|nothing
  match cowardly|lying|treacherous|thieving|racist|sexist dog|dogs
  match whoever|who raised|brought you|him|her
  match get back in|into|under your ..1 box|cage|lane|hole|kennel|pen
  match @dull|monkey|chimp|ape|child could|would ..1 do|run|write|govern|manage|play ..2 your|his|her|their job|work
  match you|they|he|she ..2 this|that|so gullible|dense|thick|dim
  match @meant|he|she|you ..1 @be a walking !encyclopedia|encyclopaedia|dictionary|tour|miracle|distance|holiday|stick|wounded _
  match your|his|her brain checked|examined|tested
  match use|using|engage your brain if|sometime|instead you|once
  match use|using|engage your brain for once|a
  match met|seen|known smarter|brighter|sharper ..1 @dull
  match you|he|she would not last ..1 five|two|a|ten|one|three|an minutes|day|week|minute|seconds|hour in|at|on
  match ^ troll|trolls|clown|moron|muppet $
  match hate|hates|sad|pathetic|miserable little? life you|he|she lead|leads|live|lives
  match nothing|just|only but? a sad|bitter|lonely ..2 man|woman|boy|girl|person|soul
  match in ..1 skull|head of yours
  match cry more|harder you|loser|snowflake|about
  match cry more|harder $
  except brain tumour|tumor|lesion|aneurysm|clot|bleed ..5 size
  except spoiled|spoilt ballot|food|milk|meat
rule personal_attack.sneer personal_attack medium
  says Calls somebody by a scornful name.
  low quoted mentioned self
  drop negated
  match @occupation ..1 @be a|an|such|nothing ..2 @sneer
  match _ is|are|be_s a|an|such|nothing ..1 lunatic|weasel|creep|bully|thug|traitor|tyrant|psychopath|sociopath|narcissist|buffoon|parasite|bigot|sleazebag
  match @meant|he|she|you|they ..1 @be a|an ..2 @scorn ..2 man|woman|person|human|creature|individual|boy|girl|people
  match you absolute|total|utter|complete ..1 @dull
  match @sneer|@insult_noun like you|him|her|yourself|yourselves
  match @meant of ..3 @be a|an|the|such|nothing|just ..3 @sneer
  match what|such a|an ..3 troll|bully|weasel|hypocrite|buffoon|brat|cretin|prig
  match you ..1 old bat|cow|goat|hag|crone|coot|codger|trout|boot|witch|fart
  match ugly|silly|stupid|miserable|batty|bitter|nasty old bat|cow|goat|hag|crone|coot|trout|boot|witch|fart
  match @meant ..1 @be|remains a|an|the|such|nothing|just|another|one ..3 @sneer
  match that|this @meant @be|be_s ..1 @sneer
  match you|u|ya @scorn @scorn? @scorn? _
  match you|u absolute|utter|total|complete|massive|enormous|stupid|silly|big|old|little|pathetic ..1 @sneer|@beast
  match ur a|an|such ..2 @sneer
  match what a|an ..1 @scorn ..2 you|he|she|they @be
  match what|such a|an ..1 @scorn ..1 little? @person|creature|lot|specimen|character
  match toothless|inbred|ignorant|dumb|backward|backwoods|racist|trailer redneck/n|hillbilly|hillbillies|hick/n|yokel/n|bumpkin/n
  match @meant|putin be_s ..2 lapdog|poodle|stooge|lackey|puppet|puppets|bitch|minion|bootlicker
  match this|that|these|those clown/n|muppet/n|buffoon/n|moron/n|fool/n|cretin/n|idiot/n|jerk/n|loser/n can|could|does|do|should|never|thinks|think|thought|again|has|have|will
  match this|that hack|writer|author|reporter|columnist can|could not ..1 write|spell|count|read
  match @scorn ..1 little|old man|woman|creature|weasel|person
  match what|such a|an ..1 absolute|utter|total|complete|@scorn|massive|pathetic ..1 @sneer|@beast
  match @bunch of ..2 @sneer
  match that|this|these|those|our|the @scorn @scorn? @meant|politician|politicians|journalists|reporters|man|woman|people|crowd|mob|lot|lawyer|banker
  match @scorn @sneer|@insult_noun
  match @person_pronoun|who ..1 @be|being a|an|the|such|just|another|nothing|all ..2 @sneer
  match typical|usual|another ..1 lefty|leftie|liberal|tory|trumper|woke|maga|remoaner|republican|democrat ..1 snowflake|crybaby|idiot|nonsense|whiner|moron|hypocrite|tears
  match what a|an tool|creep|worm|muppet|spanner|weapon|plank|melt|toad|hag|wimp|loser|coward you|he|she|this|that|and
  match what a|an tool|creep|worm|muppet|spanner|weapon|plank|melt|toad|hag|wimp|loser|coward $
  except @attributed ..3 that ..14 @scorned
  except you @scorn and|but|or|of|about|to|in|that|at|with
  except snake charmer|bite|handler|oil|river
  except fraud investigator|expert|squad|case|charges|office|victim|scheme
  except accuse/v ..2 of ..3 @sneer|@label
  except admit|admitted|admits|confessed that? he|she was ..1 @sneer
  except witch in|hunt|trial|doctor|of
  except puppet maker|show|theatre|theater|master
  except sock|hand|finger|glove puppet|puppets
  except clown at|in|for|by|who
  except retired|professional|trained|circus clown|clowns
`,
};
