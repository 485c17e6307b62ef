import type { LexiconSource } from '../../patterns/source.ts';

/** Ridicule by comparison and by set phrase, and names that are scorn only when said of somebody. */
export const englishRidicule: LexiconSource = {
  file: 'en/ridicule.ts',
  source: 'Written for this project, MIT.',
  lines: `
class dull = potato/n lettuce/n cabbage/n turnip/n sponge/n doorknob/n brick/n rock/n goldfish gnat/n flea/n amoeba/n houseplant/n toddler/n stone/n
class dull = stump/n log/n slug/n snail/n peanut/n walnut/n spoon/n toaster/n teapot/n hamster/n chicken/n hen/n donkey/n jellyfish worm/n dishcloth/n
class dull = mop/n rag/n doormat/n plank/n dustbin/n bucket/n squirrel/n carrot/n onion/n pebble/n marble/n ashtray/n teabag/n pigeon/n sheep haddock
class dull = mushroom/n tadpole/n oyster/n sausage/n biscuit/n sandwich/n napkin/n sock/n mollusc/n mollusk/n lamppost/n fencepost/n traffic cone/n
class wits = brain/n iq intellect intelligence charisma personality backbone empathy maturity wit wits mind depth self-awareness
class scorn = smug miserable pathetic wretched wrinkled pompous snivelling sniveling spineless gutless filthy slimy arrogant ignorant worthless
class scorn = self-righteous sanctimonious hypocritical disgusting vile loathsome repulsive cowardly pretentious conceited deluded clueless brainless
class scorn = gullible treacherous deceptive neurotic freaky prissy cruel mean-spirited mealy-mouthed lazy foul poisonous malicious grubby nasty rotten spiteful whiny whining bumbling blithering blathering brainwashed bitter bigoted insufferable obnoxious odious contemptible
class scorn = witless feckless useless shameless heartless crooked sleazy greasy slippery oily two-faced stuck-up jumped-up self-important overpaid
class sneer = clown/n fool/n loser/n jerk/n coward/n fraud/n crook/n witch hag/n hack/n joke disgrace embarrassment parasite/n weasel/n snake/n
class sneer = muppet/n creep/n trainwreck thug/n toad/n worm/n leech/n dummy dummies idiot/n moron/n brat/n hypocrite/n puppet/n stooge/n lackey/n phony
class sneer = nobody dinosaur/n donkey/n buffoon/n plonker/n spanner/n doughnut/n melt/n jellyfish lapdog/n wannabe/n has-been/n quack/n crank/n
class sneer = psychopath/n sociopath/n narcissist/n waster/n scrounger/n freeloader/n sponger/n layabout/n deadbeat/n peasant/n pleb/n yob/n
class sneer = prig/n cad/n bootlicker/n troll/n charlatan/n hillbilly hillbillies redneck/n yokel/n bumpkin/n bottom-feeder/n waste liability cretin/n
class meant = man guy admin moderator woman lady senator minister author writer columnist reporter journalist editor mayor governor judge councillor councilman mp
class meant = president premier chancellor chairman ceo boss coach referee blogger commenter poster presenter pundit bloke fella chap dude
class meant = trump biden obama hillary clinton pelosi trudeau boris johnson starmer farage putin macron harris vance musk bush cameron corbyn
class lair = cave hole swamp sewer sandbox sandpit kindergarten playpen nursery preschool facebook 4chan reddit bedroom dungeon gutter rock bridge

rule personal_attack.ridicule personal_attack medium
  says Ridicules somebody.
  low quoted mentioned self
  match @wits of a|an|your ..1 @dull
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
  match poor|sad|sorry|pathetic|pitiful|lousy|miserable excuse for a|an ..2 journalist|man|woman|human|leader|president|person|mayor|parent|father|mother|reporter|politician|writer|editor|teacher
  match nothing but a|an ..2 @sneer|@scorn|@label
  match nothing|just|only but? a sad|bitter|lonely ..2 man|woman|boy|girl|person|soul
  match in ..1 skull|head of yours
  match cry more|harder you|loser|snowflake|about
  match cry more|harder $
  except jellyfish sting
  except piece of work is
rule personal_attack.sneer personal_attack medium
  says Calls somebody by a scornful name.
  low quoted mentioned self
  drop negated
  match @meant ..1 @be|remains a|an|the|such|nothing|just|another|one ..3 @sneer
  match that|this @meant @be|be_s ..1 @sneer
  match you|u|ya @scorn @scorn? @scorn? _
  match you|u absolute|utter|total|complete|massive|enormous|stupid|silly|big|old|little|pathetic ..1 @sneer|@beast
  match ur a|an|such ..2 @sneer
  match what|such a|an ..1 absolute|utter|total|complete|@scorn|massive|pathetic ..1 @sneer|@beast
  match @bunch of ..2 @sneer
  match that|this|these|those|our|the @scorn @scorn? @meant|politician|politicians|journalists|reporters|man|woman|people|crowd|mob|lot|lawyer|banker
  match @scorn @sneer|@insult_noun
  match @person_pronoun|who ..1 @be|being a|an|the|such|just|another|nothing|all ..2 @sneer
  match typical|usual|another ..1 lefty|leftie|liberal|tory|trumper|woke|maga|remoaner|republican|democrat ..1 snowflake|crybaby|idiot|nonsense|whiner|moron|hypocrite|tears
  match what a|an tool|creep|worm|muppet|spanner|weapon|plank|melt|toad|hag|wimp|loser|coward you|he|she|this|that|and
  match what a|an tool|creep|worm|muppet|spanner|weapon|plank|melt|toad|hag|wimp|loser|coward $
  except you @scorn and|but|or|of|about|to|in|that|at|with
  except you absolute|utter|total|complete ..1 legend|star|hero|gem|champion|genius|beauty
  except snake charmer|bite|handler|oil|river
  except worm farmer|farm
  except pig|chicken|sheep|snake farmer|breeder
  except joke about|to|on|that
  except fraud investigator|expert|squad|case|charges|office|victim|scheme
  except victim|victims of
  except tool maker|for|of|in|to
  except donkey sanctuary|owner|rider|derby
  except witch in|hunt|trial|doctor|of
  except puppet maker|show|theatre|theater|master
  except sock|hand|finger|glove puppet|puppets
  except puppet|puppets account|investigation|of
  except waste management|of time|collector|expert
  except clown at|in|for|by|who
  except coward for|by
  except puppet government|state|regime
  except old dinosaur bones|museum
  except nobody|brick|brick knows|can|else|should|in|is|will|wants
  except disgrace|embarrassment|joke that|how|what|if
  except useless|bitter|greasy|slippery|overpaid|oily|crooked|lazy|cruel|nasty|rotten|foul|poisonous ..1 @inert|information|taste|pill|cold|food|spoon|teeth|road
`,
};
