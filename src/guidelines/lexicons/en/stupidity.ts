import type { LexiconSource } from '../../patterns/source.ts';

/** Contempt for somebody's mind: stupidity, ignorance, madness. Of a thing, an act or an argument it is no finding above low. */
export const englishStupidity: LexiconSource = {
  file: 'en/stupidity.ts',
  source: 'Written for this project, MIT.',
  lines: `
misspell stoopid stupd stupidd stooopid stuped stoopit stupud stupit = stupid
misspell pathetick patheic pathatic pathtic = pathetic
misspell disgustin disqusting discusting = disgusting
misspell ignorent ignorrant ingnorant ignorat = ignorant
class inert = @thing messages message jokes logic amounts amount quotes quote questions game games code codes blunder typo typos mistake template
class inert = stuff things innuendo innuendos one-liner move moves boycott article articles spending slogan slogans headline headlines claim claims
class inert = flap bill bills fight fights studies study notion notions laws protest protests observable policies regulation regulations assumption
class inert = auto autocorrect phone phones computer bot bots software app apps bug bugs server servers button buttons setting settings ad ads adverts
class inert = advertisement commercial commercials internet website websites school test tests homework exam computer laptop error errors message
class inert = little thing things guy-less hat hats song lyrics plot plots ending endings character characters line lines scene scenes title titles
class inert = part parts choice choices suggestion suggestions criterion criteria edit edits revert reverts debate debates discussion discussions
class inert = category categories infobox image images picture pictures photo photos quote tag tags word words term terms phrase phrases spelling
class inert = response responses reply replies answer answers remark remarks assertion assertions accusation accusations excuse excuses nonsense
class inert = project projects program programme programs tax taxes fee fees price prices spending budget contract contracts deal deals vote referendum
class inert = luck terminal terminals bell waiter pipe bomb bombs phone idea mistake risk risks stunt stunts trick tricks prank pranks war wars money
class inert = attempt attempts display performance effort result results record fashion manner state level amount number numbers weather traffic
class inert = reporting journalism coverage propaganda rhetoric behaviour behavior conduct treatment abuse act acts practice practices habit habits
class inert = dog dogs cat cats animal animals bird birds horse car cars truck trucks bus road roads intersection roundabout building rail train

class inert = rain wind snow heat storm printer printers fridge kettle lawnmower mower alarm door doors wall walls fence shoe shoes turnout harvest
class inert = attendance sales ratings weather salary wage wages wifi router battery charger cable password passwords key keys hill stairs parking
class inert = speech speeches interview interviews presentation design logo ruling verdict judgment refereeing acting singing playing driving parking
class inert = cooking meal food defence defense bid campaign letter letters email emails tweet tweets tactic tactics strategy timetable service approach
class inert = layout redesign proposal proposals ordinance tariff tariffs sanction sanctions ban lockdown mandate curriculum poll compromise treaty
class inert = settlement sentence penalty stereotype trend fad fashion ritual tradition custom ceremony obsession remake sequel series episode contest
class inert = meeting hearing hearings clause paragraph argument arguments reasoning logic comparison analogy metaphor explanation justification

rule personal_attack.stupidity personal_attack medium
  says Speaks of stupidity, and names no thing that would be meant.
  low quoted mentioned self
  drop negated
  match stupid|stupids|stupidest|dumbest|dumber|dumb|idiotic|moronic|imbecilic|brainless|witless|retarded|halfwitted|half-witted|dimwitted|dim-witted|boneheaded
  match stupidity|idiocy|imbecility|moronity
  match ignorant|pathetic|clueless|brainwashed|delusional|deranged|demented|unhinged|braindead|brain-dead|senile
  match you|he|she|they ..2 @be ..1 insane|mental|incompetent|nuts|crazy|dense|deluded
  match stupid is|does|fool|enough|as
  match your stupidity|ignorance|idiocy|idiotic|ignorant|pathetic|delusional
  match he|she|they|who ..1 @be ..2 @stupid|incompetent|corrupt|crooked|insane|nuts|crazy|senile|demented|mental|evil|disgusting|vile|scum|garbage|trash|delusional
  match he|she ..1 @be ..1 worthless|useless|repulsive|contemptible|loathsome|sleazy|slimy|gutless|spineless
  match @public ..1 @be ..2 @stupid|incompetent|corrupt|crooked|insane|nuts|crazy|senile|demented|evil|disgusting|vile|scum|garbage|trash|delusional|depraved|sick|treasonous
  match most|so|as|too|totally|completely|utterly|hopelessly incompetent|inept|corrupt|crooked president|politician|leader|person|man|woman|government|bunch|administration
  match incompetent|inept|corrupt|crooked|lying @public|scum|fools|person|people|man|woman|politician|administration
  except it|this|that|which|what|everything|idea|thing|comment|article|story|policy|plan be_s|is|was|are|sounds|seems|looks|be|were ..2 stupid|dumb|pathetic|idiotic|moronic|ignorant|retarded|brainless
  except stupid|dumb|pathetic|idiotic|moronic|ignorant|brainless|retarded|imbecilic|witless|stupidest|dumbest|clueless|dumber|delusional|boneheaded|your ..1 @inert
  except @thing|@inert|policies|bill|design|street|office ..1 @be ..2 stupid|dumb|pathetic|idiotic|moronic|ignorant|retarded|brainless|clueless|delusional|senile|demented
  except pathetic fallacy
  except stupid|dumb me
  except @attributed ..3 that ..14 @scorned
  except was|were|been|being|got called ..1 a|an ..3 @scorned
  except call|called|calls|calling ..2 @thing|@inert|bill|duty|tax ..6 stupid|idiotic|moronic|dumb|pathetic|ignorant
  except would|be|as dumb|stupid|idiotic to|of
  except corrupt|crooked ..2 was|were|is|are|be|been|has|have ..2 sentenced|jailed|convicted|arrested|charged|indicted|tried|investigated|removed|fined
  except report/v|said|says|alleged|allegedly ..4 corrupt
  except get|getting|gets|got|become|becomes|becoming|became|being|went|turned|grow|grows|growing senile|demented
  except crazy|nuts|insane to|about|for|not|if|good
  except deluded about|if
  except ignorant schoolmaster
  except deaf and dumb
  except dumb down|downed|downs|ass|asses|founded
  except ignorant of|about|as|in|on
  except for stupid
  except something|anything|nothing|everything ..1 stupid|dumb|pathetic|idiotic
  except feel|feels|feeling|felt|look|looking|sound ..1 stupid|dumb
  except keep it simple stupid
  except i|we|am|my ..4 stupid|dumb|ignorant|clueless|pathetic|delusional
  except stupid|dumb|idiotic|pathetic of me|us
  except brain-dead|brain|braindead patient|patients
rule personal_attack.mind personal_attack medium
  says Says of somebody that the mind is weak or ill.
  low quoted mentioned self
  match not the sharpest|brightest|smartest|quickest ..3 tool|bulb|knife|crayon|light|star|lightbulb|pencil|cookie|spoon|person|man
  match dumb|stupid|thick|dense|dumber|thicker|smart|stupider as|than a|an|two|box|bag|dog|pig|sack ..2 rock|rocks|post|brick|bricks|hammers|hair|planks|mud|hell|shit|door|doornail|dirt|stump|plank
  match dumb|dumber|stupid|thick as|than rocks|hell|shit|dirt|mud|bricks|fuck|pigshit|trump|a
  match few|couple|two|three|several ..1 fries|cards|sandwiches|beers|bricks|cans short
  match lights are on ..6 home
  match iq below|under|lower
  match low|lower|room|single|double|negative|lowest temperature? digit? iq
  match half|no|zero|tiny|pea|little|small|a|your|his|her|their brain cell|cells|sized
  match have|has|had|got|with no|half|zero a? brain|brains|functioning
  match brain dead|damaged|damage|washed|less|fart|fog you|liberal|liberals|libs|left|lefties|trump|republican|democrat|moron|idiot|zombie|zombies|supporters|sheep
  match you|he|she|they|who|liberals|supporters|republicans|democrats|voters ..1 @be ..2 brain dead|damaged|washed
  match you|who|liberals|supporters|republicans|democrats|voters ..2 brain dead|damaged|washed|damage
  match dropped on your|his|her|their head
  match drop|dropped|dropping you|him|her|them on your|his|her|their|the ..1 head|heads|skull
  match special|different|whole kind|level|breed|type of ..1 stupid|special|idiot|moron|dumb|crazy|ignorant
  match mentally|emotionally|intellectually|criminally ill|unstable|deranged|retarded|challenged|unbalanced|deficient|disturbed|disabled|warped|sick|insane|weak|stunted|bankrupt|unfit you|man|person|people|idiot|liberal|liberals|president|individual|freak|narcissist|sociopath
  match you|he|she|they|trump|liberals|who|obama|hillary ..3 mentally|emotionally|intellectually ill|unstable|deranged|retarded|challenged|unbalanced|deficient|disturbed|disabled|warped|sick|insane|weak|unfit
  match off your|his|her|their meds|medication|rocker|nut
  match take|taking|forgot|need|skipped|missed|on your|his|her ..1 meds|medication|pills|thorazine|haldol|prozac
  match lost your|his|her|their mind|minds|marbles|sanity
  match out of your|his|her|their mind|minds|tree|gourd|skull
  match are|r you|u ..2 stupid|dumb|blind|deaf|retarded|insane|crazy|nuts|high|drunk|illiterate|dense|mental|slow|thick|braindead|demented|senile|off !about|for|on|to|with
  match are|r you|u ..2 on drugs|crack|meth|acid|something|weed|medication
  match are|r you|u ..2 brain|mentally dead|damaged|ill|retarded|challenged
  match are|r you|u a|an|some|that|such|really ..3 idiot|moron|retard|imbecile|fool|clown|joke|stupid|dumb|dense|blind
  match what be_s|is|the|in wrong|matter|hell|fuck with? is? wrong? with you|u|him|her|them|people
  match what the? hell|fuck|heck|is be_s|is wrong with
  match what planet|drugs|world|crack are|do|is you|u|he|she|they
  match what ..2 you|u|they|he|she smoking|smokin|drinking|snorting
  match put down the? crack|bong|pipe|bottle|meth|glue|vodka
  match have|get|need your|his head examined|checked
  match you|he|she|they ..3 need|needs|seek|get ..1 professional|psychiatric|psychological|mental|serious help|treatment|therapy|evaluation|counseling
  match get some help loser|you|idiot|moron
  match see|need|needs a shrink|psychiatrist|therapist|psychologist|exorcist|lobotomy|brain
  match ^ learn|try to? learn? to? read|spell before|properly|first|you|and|next|moron|idiot|please
  match ^ learn|try to? learn? to? read|spell $
  match you|u|maybe|just|and|go|should|must|first|please|try learn|learning to read|spell before|properly|first|you|moron|idiot
  match you|u|maybe|just|and|go|should|must|first|please|try learn|learning to read|spell $
  match village idiot|fool
  match inbred|in-bred|braindead|lobotomized|lobotomised|illiterate|uneducated ..1 hillbilly|redneck|hick|moron|idiot|fool|trash|fools|people|rednecks|you|masses|voters|sheep|buffoon|clown
  match mental midget/n|case/n|patient/n|pygmy|illness|disorder|defect liberal|liberalism|much|you|supporters|like|democrats
  match liberalism is ..2 mental disorder|illness|disease
  match head|heads|heads|noggin ..3 up|stuck your|his|her|their|its own|ass|butt|arse|behind|rear|backside|rectum|anus|a|wazoo
  match head|heads out of your|his|her|their
  match get|pull|take|remove your|his|her|their head|heads out
  match full of yourself|himself|herself|themselves|shit|crap|hot|baloney|horseshit|bullshit
  match you|u|he|she|they|who|@public|@person_pronoun ..1 @be ..2 full of it|beans $
  match trump|derangement syndrome|derangement
  except sorry|help|if ..4 what be_s|is wrong
  except what be_s|is wrong with ..1 having|being|using|it|this|that|my|me
  except full of hot water
  except put ..3 out of ..1 mind|minds
  except the|a village idiot in|of|as|is|was
  except if|anyone|someone|people|who|they|should ..6 seek|get|need medical|professional|psychiatric|psychological help|treatment|therapy|care|attention
`,
};
