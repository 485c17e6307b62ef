import type { LexiconSource } from '../../patterns/source.ts';

/** Crude language about sex and excrement. Medical and legal words are not here. */
export const englishVulgarity: LexiconSource = {
  file: 'en/vulgarity.ts',
  source: 'Written for this project, MIT.',
  lines: `
rule vulgarity.crude vulgarity medium
  says Uses crude sexual or scatological language: {term}.
  low quoted mentioned self
  term blowjob/n, handjob/n, rimjob/n, cumshot/n, cumming, jizz, gangbang/v, titties, tits, boobies, boner/n, dildo/n, buttplug/n, butthole/n, buttsex
  term pussy, pussies, poontang, ballsack, nutsack, jerk off, jack off, jerking off, jacking off, suck my balls, deepthroat, milf/n, camel toe
  term creampie, circlejerk, fleshlight, fap, fapping, horny, slutty, teabag/vv, felch/v, queef, skank/n, skanky, whore/n, whored, whoring, slut/n, slutty, thot/n | masked
  term tit, cameltoe, ballsacks, pubes, bunghole/n, cornhole, butthurt, butt hurt, dingleberry, skidmark/n, wet dream, hard on for, morning wood, dry hump, dryhump, motorboat, titty, tittie, titfuck, donkey punch, rusty trombone, golden shower, golden showers, skullfuck, facefuck, pegging, cock tease, cocktease, cockblock/vn, cockblocker/n, nutsacks, bukkake, buttfuck/vn, assfuck/vn, rimming, fisting, cunnilingus you, knob gobbler/n, dick sucker/n, dicksucker/n, rug muncher/n, ass licker/n, asslicker/n, boob job, fap, wanking, wankstain, pecker, schlong/n, cooch, coochie, cooter, twat/n, minge, poontang, punani, vajayjay
  term cum, spunk, smegma, turd/n, douche, douchebag/n, douchebags, scrotum face, penis face
  except turd blossom
  except footed|masked|brown|nesting|flock|colony|galapagos|peruvian ..2 boobies
  except boobies nest|nesting|dive|diving|breed|on
  except pussy|pussies cat|cats|willow|riot|foot|footing|footed
  except blue|great|coal|marsh|willow|long-tailed tit|tits
  except tit for tat
  except cum laude|se|sum|grano
  except magna|summa|cum|vade cum|mecum
  except woody|nose|hairy pecker
  except wood pecker
  except pegging out|back|the|it|at
class hairy = hairy sweaty saggy wrinkly smelly stinking

rule vulgarity.sexual vulgarity medium
  says Speaks crudely of a sexual act.
  low quoted mentioned self
  match suck|sucks|sucking|sucked|lick|licks|licking|blow|kiss|eat my|your|his|her|their|a|some cock|dick|balls|ass|nuts|butt|arse|penis
  match @you|wikipedia|article|site suck|sucks
  match @you|he|she|they suck|sucks|sucked cock|dick|balls|cocks|dicks|penis
  except ask|call|tell|love|hug|thank|from|fool|to|and|visit|help|miss|meet|with your|ur mom|mum|mama
  match up your|his|her|their|my ass|arse|butt|asshole|bum
  match your|ur|yo mom|mum|mother|mama|momma|wife|sister ..2 whore|slut|bed|pussy|cock|dick|fat|sucks
  match fuck|bang|screw|shag ..1 your|his|her mother|mom|mum|wife|sister
  match your|his|her|my|ur|their|erect|tiny|hairy|huge|smelly|big|small|giant|nice|naked penis|penises|vagina|vag|boobs|tits|titties|testicles|nutsack|genitals|willy|pecker|boner|anus|rectum !cancer|pain|surgery|injury
  match likes|like|love|loves|lick|licks|licking|suck|sucks|sucking|munch|munches|eat|eats|touch|touches|wants|want penis|vagina|boobs|tits|anus|semen|sperm|genitals|cawk|cok
  match penis|vagina|anus|boobs face|head|breath|smell|lover|licker|sucker|boy|man|lol|haha|hahaha|poop|pee|penis|vagina|in|up your|ur
  match penis penis
  match sex|sexy sex|sexy
  match have|had|having sex with your|my|ur|a|his|her|the mother|mom|mum|sister|goat|sheep|dog|dogs|animals|pig|horse|cow|dad|father|donkey|cousin
  match suck|sucks|sucking|suckin|lick|licks|eat|blow|gobble ..2 cock|cocks|dick|dicks|cok|kok|deek|dik|balls|penis|ass|butt|nuts|toes|d
  match suck on ..2 balls|nuts|cock|dick|penis|tit|tits|teat|teats|deez
  match sucks|suck|sucking|sucked off
  match grope|groped|rub|rubbing|fondle|fondles|fondling|tickle|touching|touch|lick|squeeze my|your|his balls|nuts|butt|ass|boobs|cock|crotch
  match busting|bust his|my|your|her|their nuts|balls
  match kicked|kick|punch|punched his|him|your|in the? nuts|balls|crotch
  match shit|poop|crap|pee|piss|pooped|shat|peed|fart|farted ..1 on|in|into my|your|his|her|their|ur|the|own face|mouth|pants|bed|diaper|diapers|himself|yourself|grave|shoes|cereal|lap|lawn|bathtub|hand|hands|head
  match full|dirty|wear|wears|wearing|soiled ..1 diaper|diapers
  match smells|smell|smelly|stinks like ..1 poop|poo|pee|piss|ass|fart|farts|feces|butt|vagina
  match eat|eats|ate|eating|eater ..1 poop|poo|feces|shit|turds|boogers|faeces|dung
  match poop|poo|poopy|fart|pee|doo pants|head|face|breath|butt|poop|poo|doo
  match feces|faeces|semen|cum|urine|pee|poop ..3 your|ur|his|her mouth|face|throat|mom|mother|mum
  match your|ur|yo mom|moms|mum|mama|momma|mumma !and|will|would|has|had
  match your|ur mother be_s|is|was|sounds|gave|likes|loves|sucks|should|smells|swims|dresses|so|pleasured|says|said|hahaha|lol
  match slept|sleeping|sleeps|sleep|screwed|fucked|blew her|his way ..1 to|up|into
  match wet|moist|horny for ..1 him|her|you|me|trump|obama
  match hard on for
  match in bed with your
  match @hairy balls|sack|crotch|buttocks
  match scratch|scratches|scratching|tickle|tickling|lick|licking|cup|cupping|fondling his|your|my|their ..1 balls|nuts|sack|crotch|junk
  match nice|great|big|huge|look|check ..3 rack|jugs|knockers|melons|hooters|norks|bazookas on her|that|you|this|him
  match her ..1 jugs|knockers|hooters|norks|bazongas
  match would|gonna|wanna|wants|want|will|to ..1 bang|bone|shag|motorboat|tap|hump her|him|that|those|you
  match bend|bent|bending her|you|me|him over my|your|the|a|that|his|and
  match get|gets|got|getting|been|being railed|shagged|plowed|ploughed|spitroasted|creampied by|hard|all|every
  match get|gets|got|getting|been|being railed|shagged|plowed|ploughed|spitroasted|creampied $
  match shagging|shagged his|her|my|your|the|around|that|half
  match shat in|on|his|her|my|your|himself|yourself
  match stiffy|stiffie|hardon|hard-on|blue-balls
  match keep it in his|your|their pants|trousers
  match drop|dropping|dropped|lay|laid a|my|his ..2 deuce|turd|log
  match take|took|taking|taken a|an|my|his|her|another ..1 dump|shit|crap|piss|wizz !truck|of|file|and
  match wipe|wiped|wipes|wiping ..3 bum|arse|butt|backside|bottom|ass with|on
  match jerks|jerk|jerked|whack|whacks|wank|wanks|beats|beating|tosses|tossing himself? off|it|one|his to|off|over|meat|while
  match grab|grabs|grabbed|grabbing them|her|him|you|women|me by the pussy|crotch|balls|ass|tits
  match get|gets|got|getting in|into|inside her|his|your|my pants|panties|knickers|trousers
  match send|show|sending|post me|us|more|some|your ..1 nudes|boobs|tits|boobies|dick
  match dick pic|pics
  match sit|sits|ride on? my face|cock|dick
  match cop|copping|copped a feel
  except tits ..4 chicks|nest|nests|nesting|eggs|feeder|feeders|garden
  match balls deep
  match hand|hands|finger|fingers down|up|in|inside her|his|my|your ..1 panties|knickers|skirt|pants|crotch|bra|trousers
  match would so|totally|definitely|absolutely hit|tap|smash that|it $
  match get|got|be|been|go|come|went|going|love ..2 between her|your|his legs|thighs
  match hung like a
  match nice|great|massive|lovely|huge|enormous knockers|boobs|tits|jugs|hooters|ass|rack|norks|titties !in|of|for
  match she|he blew|blows|blowing her|his|the|every boss|manager|producer|coach|professor|teacher|director|guy
  match give|gave|giving her|him it? ..3 hard one|pounding|railing|poking
  match article|post|comment|this|speech @be ..1 diarrhea|diarrhoea|excrement|shit|poo
  match smell|smells|smelled|stinks|stink|reek|reeks of ..1 fart|farts|piss|wee|poo|shit|jizz|spunk|arse|ass
  match whip|whips|whipped it out
  match swing|slap|slapped his|my|your dick|cock|junk|willy
  match up the ..2 butt|ass|arse|rear|bum|wazoo|poop
  match in|up the butt|ass|arse
`,
};
