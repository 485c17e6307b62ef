import type { LexiconSource } from '../../patterns/source.ts';
import { groupExceptions } from './group-exceptions.ts';

/**
 * Wishes for, intents of and calls to violence against people. A verb of violence alone is nothing: news,
 * sport, games, gardens and kitchens are full of them. So a pattern asks for a speaker who means to, a
 * command or a wish, and for a person or a group as the one who suffers.
 */
export const englishThreats: LexiconSource = {
  file: 'en/threat.ts',
  source: 'Written for this project, MIT.',
  lines: `
# kills, and hardly anything else; hurts a body; hurts or merely beats
class slay = kill/v murder/v slaughter/v exterminate/v massacre/v assassinate/v behead/v lynch/v strangle/v decapitate/v annihilate/v gas gassed gassing
class slay = eradicate/v hang/v hanged hung execute/v shoot shooting stab/vv drown/v burn/v bomb/v nuke/v choke/v gut/vv skin/vv knife stone/v crucify/v
class slay = 💥 🪦 🏹 ☢ ☣ 🪚 ⛏ 🩸 🔪 🔫 💣 🗡 ⚔ 🪓 🧨 ☠ 💀 ⚰ murk unalive impale/v dismember/v euthanize/v euthanise/v suffocate/v poison/v obliterate/v disembowel/v
class assault = cut rape/v torture/v punch/v kick/v slap/vv maim/v cripple/v castrate/v mutilate/v bash/v whack/v whip/vv flog/vv hurt hurting harm/v attack/v
class assault = beat beating smash/v crush/v destroy/v punish/v eliminate/v break cut cutting hit hitting smack/v spit terrorize/v terrorise/v assault/v molest/v
class assault = deck bludgeon/v wipe/v run 👊 🤛 🤜 🔥 🥊 🔨 ✊ 🖕 🦵 🥾 👢 💉 headbutt kneecap neuter/v batter/v thump clobber/v slit strike
class slain = killed murdered slaughtered executed exterminated massacred assassinated beheaded lynched strangled gassed shot hanged hung decapitated
class slain = drowned stabbed burned burnt bombed nuked annihilated eradicated crucified stoned gutted skinned choked poisoned put-down euthanized euthanised
class slain = 💥 🪦 🏹 ☢ ☣ 🪚 ⛏ 🩸 🔪 🔫 💣 🗡 🪓 🧨 ☠ 💀 ⚰ dead impaled dismembered knifed obliterated
class assaulted = hunted raped tortured beaten hurt punched kicked slapped castrated whipped flogged maimed mutilated attacked destroyed crushed punished eliminated harmed
class assaulted = wiped smashed bashed crippled neutered 👊 🤛 🤜 🔥 🥊 🔨 ✊ 🦵 🥾 👢 🤕 purged culled removed sterilized sterilised assaulted spat run
class perish = die perish suffer burn bleed rot hang choke drown drop 💀 ⚰ ☠ croak
class perishes = @perish dies dying suffers burns bleeds rots chokes hangs dead cancer aids tortured raped @slain hurt
class pest = weeds weed aphid/n slug/n snail/n ant/n mosquito mosquitoes mosquitos wasp/n fly flies tick/n flea/n bug/n moth/n mould mold moss rat/n mouse mice germ/n
class pest = bacteria virus viruses cell/n zombie/n boss bosses enemy enemies monster/n goblin/n player/n character/n npc npcs spider/n cockroach cockroaches pest/n fungus
class pest = plant/n tomato tomatoes tree/n fish chicken chickens bird/n fox foxes deer game level/n quest dragon/n mite/n caterpillar/n lobster/n onion/n steak/n oven
class pest = team/n side match opponent/n season league cup goal/n striker/n defender/n bacteria hornet/n termite/n tumour/n tumor/n ivy process processes virus
class you_all = you u ya him her them they everyone everybody yourself himself
class him_her = him her he she
class kinfolk = family kids kid children child wife husband mother mom mum father dad daughter son sister brother parents dog friends people kind baby loved
class holy = mosque/n synagogue/n gurdwara/n refugee asylum migrant immigrant gay lesbian jewish muslim hindu sikh islamic trans
class official = judge mayor reporter journalist minister president senator editor author writer politician policeman cop pm chancellor king queen pope bastard man woman guy
let victim = this|that|the ..1 @official | you|him|her|everyone|everybody !be_s | $group | your|ur|his|her|their ..1 @kinfolk | @person like you
let mean = ^ gonna|going ..1 | @i will|shall|gonna|must|should|wanna|oughta | @i am|are|was|be_s going|about|coming|ready|planning|gonna|here to? | @i am|are|be_s gonna | @i want|have|need|would|plan|intend|promise|swear|like|love ..2 to

rule threat.intent threat high
  says States an intent to hurt or kill a person or group.
  low quoted reported counter
  drop negated
  match $mean ..3 @slay @quant? @quant? $victim
  match $mean ..2 @slay|@assault @quant? @quant? $group
  match $mean ..3 @slay|@assault|hunt|purge|cleanse|erase|wipe every|all|each|any|another ..5 $group
  match $mean ..2 hunt|hunting|track|chase|purge|cleanse|erase|sweep|round|line ..2 $group
  match $antecedent i|we will|want|would|wanna|gonna|going|could|should|must to? ..2 @slay|punch|slap|beat|kick|rape|torture|hunt ..1 them|him|her !with|on|at|in|to|a
  match $mean ..2 @slay|torch|firebomb|attack|storm up|down? the|that|this|every|all|their|your|a ..2 @holy
  match $mean ..3 fire to ..3 @holy
  match @slay|torch|firebomb every|all|the|that|this|their|your ..2 @holy $
  match @slay them ..1 all $
  match $mean ..2 @slay them all|off|now|both|too|one|slowly|alive
  match $mean ..2 @slay them $
  match $mean ..2 rape|torture|punch|slap|castrate|mutilate|maim|bash|cripple|kneecap|bludgeon you|him|her|them
  match $mean ..2 beat|kick|hurt|harm|attack|destroy|smash|hit|break you|your ..1 up|down|bad|badly|bones|face|neck|legs|skull|head|in|senseless|bloody
  match $mean ..2 beat|kick|hurt|harm|attack|destroy|smash|hit|break you|your $
  match i will|shall|gonna|must ..2 hurt|attack|torture|destroy|smash|bash|assault|crush|whip|choke you|him|her
  match i am going|gonna|about|coming to? ..2 hurt|attack|torture|destroy|smash|bash|assault|crush|whip|choke you|him|her
  match i want|need|would|like|love to? ..2 hurt|attack|torture|smash|bash|assault|whip|choke you|him|her
  match @i am|are|be_s ..2 considering|planning|contemplating|thinking|fantasizing|fantasising|dreaming ..2 @slay|@assault @quant? @quant? $group
  match @i am|are|be_s ..2 considering|planning|contemplating|thinking|fantasizing|fantasising|dreaming ..2 @slay you|him|her|everyone
  match i would|could|might ..2 @slay @quant? @quant? $victim
  match i would|could ..3 like|love|enjoy|prefer ..2 @slay|@assault @quant? @quant? $group
  match i would|could ..3 like|love|enjoy|happily|gladly ..2 @slay|rape|torture|punch|slap $victim
  match start|starting|started|begin|beginning|keep|ready ..1 @slay @quant? @quant? $group
  match can not|hardly wait to ..1 see|watch|hear @quant? $group ..2 die|dying|dead|suffer|burn|burning|hang|bleed|rot|@slain
  match can not wait to ..1 @slay|@assault @quant? @quant? $group
  match my ..2 gun|knife|rifle|bat|axe|machete ..4 for|and ..2 $group
  match itching|dying|tempted|urge|eager|desire|waiting|dreaming to|of|about ..1 @slay|rape|torture|punch $victim
  match feel like @slay|rape|torture|punch|beating @quant? $victim
  match $mean ..2 make ..3 suffer|pay|regret|bleed|beg|disappear|scream|sorry
  match i|we will|gonna|going ..2 not|never ..1 stop|rest until|till ..4 @slain|dead|die|gone|left
  match $mean ..2 keep ..1 attacking|killing|beating ..1 $group
  match i|we want|wanna ..2 $group ..2 dead|gone|suffer|die|@slain
  match i|we want|wanna you|him|her ..1 dead
  match i will|gonna|going ..3 find|track|hunt you ..1 down|and
  match i will|gonna|going ..3 find|track|hunt you $
  match $mean ..2 beat|kick|whoop|slap|punch|smash|break|cut|rip|tear|slit|bash|chop|blow|stomp|crack your|ur ..1 head|face|throat|neck|teeth|legs|arms|ass|arse|skull|brains|fingers|jaw|nose|dick|balls|tongue|heart|guts|bones|eyes
  match $mean ..2 slit|cut|rip|bash|blow|beat|smash|break|cave his|her|their ..1 head|face|throat|neck|teeth|legs|arms|ass|skull|brains|jaw|guts|bones
  match beat|kick|knock|stomp|smash|punch|scare|rip the? ..1 shit|crap|hell|fuck|life|living|daylights|teeth out of ..1 $victim
  match $mean ..3 blow|burn|shoot|set ..1 your ..1 house|home|office|car|place|school|building up|down|on
  match $mean ..3 blow|burn|shoot|set ..1 your ..1 house|home|office|car|place|school|building $
  match @i know|knows exactly? where ..1 you|your|he|she ..2 live|work|sleep|lives|works|school|stay|park|go|goes|study|play
  match i will end you|him|her
  match $mean ..2 shoot|blow|bomb|torch|burn up|down? ..1 the|a|your|their|this|that|his|her ..1 school|church|mosque|synagogue|office|mall|building|place|club|house|houses|home|homes|temple|shop
  match let us|be_s ..1 burn|blow|bomb|torch up|down? ..1 the|their|his|her ..1 house|houses|home|homes|mosque|mosques|synagogue|church|shops
  match you|he|she @are ..1 on my ..1 list
  match my gun|bullet|knife|fist|fists|bat ..4 your|his|her face|head|throat|name
  match bullet|noose|rope|knife ..3 with your|his|her name
  except will|would shoot you a|an|over
  except hurt|break|beat|hit you|your|him|her feelings|heart|record|up
  except beat|destroy|smash|crush|hit|attack|punish him|her|them|you|it to|at|in|with|on|by
  except @pest ...15 them|him|her
  except suffer no
  except him|her|them ...8 @pest
  # a call to end it
  except stop|end|prevent|ending|stopping killing|murdering|shooting|raping|beating|hurting
  except shoot ..3 with|on camera|phone|film|my|a ..1 camera|phone|film
  except beat|crush|smash|destroy|thrash|hammer|hit|punish|attack|kill ..2 @people|@group_adj|them ..5 final|match|game|cup|series|score|semi|league|tournament|test|quarter|goals|points|nil|championship|olympics|race|again|tonight|tomorrow|saturday|sunday|possession
  except shoot ..3 a|an ..1 message|email|text|line|mail|dm|question
  except die hard|hards
  except shoot ..6 angle|lens|portrait|portraits|studio|photo|photos|light|style
rule threat.call threat high
  says Calls for violence against a person or group, or wishes for it.
  low quoted reported counter
  drop negated
  match someone|somebody|people|they|we|one|you|everyone|everybody|anyone|police|army|government should|must|ought|need|needs|gotta|better|has|have|could ..3 @slay @quant? @quant? $victim
  match someone|somebody|people|they|we|one|you|everyone|everybody|anyone|police|army|government should|must|ought|need|needs|gotta|better|has|have|could ..3 @slay|@assault @quant? @quant? $group
  match someone|somebody should|must|ought|need|needs|gotta|please|just ..3 @slay|rape|torture|punch|slap|beat|kick|hurt|whack|smack $victim
  match somebody|someone|please|just|can someone|somebody|you|please? ..1 @slay ..1 $victim
  match will someone|somebody|nobody|anyone ..2 @slay|rid ..1 $victim
  match $subject @adv? ..1 @must ..1 @adv? @adv? be? @adv? ..1 @slain|@assaulted
  match $subject @adv? @must ..2 be? ..1 put ..1 down|sleep|death|against
  match $subject @adv? @must ..2 be? ..1 fed|thrown|pushed|dropped|tossed|dragged|strapped|lined|strung|nailed|hooked ..1 to|off|from|into|under|out|behind|up|onto
  match $subject @adv? @must ..2 be? ..1 sent|shipped|marched|put|driven|led|herded ..3 gas|chambers|chamber|ovens|camps|gallows|guillotine|furnace|furnaces|abattoir|slaughterhouse|firing|sea|ocean
  match $subject @adv? @must ..3 fear|run|beg|pray for ..1 their|his|her ..1 life|lives
  match bounty|season on|for ..2 $group
  match legal|legalise|legalize|allowed|right|crime|wrong|sin to? ..1 @slay|beat|hunt|rape|shoot|hit|slap ..2 $group
  match not|nobody|noone|never ..3 punished|prosecuted|jailed|arrested|charged for ..1 killing|shooting|beating|raping|attacking|hitting ..2 $group
  match not ..1 mind|care|cry|object|weep|bat ..4 if|when|for ..3 $group ..4 @perishes|died|shot|burned|drowned|@slain|vanished
  match not|never ..2 shed|waste ..3 tear|tears ..5 $group
  match if ..2 $group ..3 die|died|dropped|vanished|disappeared|drowned|burned|@slain ..6 better|happy|happier|good|laugh|party|celebrate|care|great|favour|favor
  match ^ let|leave|make|watch @quant? $group ..1 drown|die|starve|burn|rot|freeze|suffer|hang|bleed
  match should|must|could have ..2 @slain|aborted|gassed|drowned|finished|hanged ..2 $group
  match someone|somebody|we|you|they|let|people should|must|ought|needs|need|has|have|us|be_s ..3 @slay|torch|firebomb|blow|set|raze|bulldoze|destroy|shoot ..4 @holy centre|center|shelter|bar|club|camp|home|hostel|mosque|mosques|synagogue|synagogues|temple|school|neighbourhood|church|hotel
  match someone|somebody|we|you|they|let|people should|must|ought|needs|need|has|have|us|be_s ..3 @slay|torch|firebomb|blow|set|raze|bulldoze|destroy ..4 mosque|mosques|synagogue|synagogues|gurdwara
  match you|he|she|they|everyone|himself|herself @adv? ..1 should|must|ought|needs|need|deserve|deserves|gotta to? ..1 @adv? be|get @adv? @slain|raped|tortured|castrated
  match should|ought|must|deserve|deserves|need ..1 have? been|be @slain|aborted|drowned at|by|in|on|with ..1 birth|rope|gun|firing|sight|public|square
  match $subject ..1 should|must|can|deserve|deserves|ought|needs|need|could|may ..1 all|just|to? ..1 @perish
  match you|he|she|everyone|yall ..1 should|must|deserve|deserves|ought|needs|need|gotta ..1 all|just|to? ..1 die|perish|burn|hang|rot|bleed|croak
  match they ..1 should|must|deserve|deserves|ought ..1 all|just|to? ..1 die|perish|hang|suffer
  match $subject ..2 deserve|deserves to? ..1 be? @slain|@assaulted|@perish|death|pain|torture
  match you|he|she|they ..2 deserve|deserves to? ..1 be? @slain|raped|tortured|death|die
  match $antecedent they|all|them @adv? @must ..3 be? ..1 @slain|@assaulted|@perish
  match $antecedent @slay|eradicate|eliminate|destroy|rid|wipe ..1 all|of? them
  match $antecedent @slay|gas ..1 the|them lot|all
  match put|line|stand|shove ..2 $group ..2 against ..1 wall|walls
  match i|love|like|want|enjoy ..4 see|watch ..1 $group ..1 suffer|die|burn|hang|bleed|drown|squirm|rot
  match my fists|fist|boots|belt|knuckles ..4 for ..2 $group
  match beware|out|run|hide ..1 $group ..4 we|i|are|am|will ..2 coming|sharpening|loading|loaded|armed|ready|hunting|find
  match i will|would|gonna|going ..2 knock|smash|kick|punch|bash their|his|her teeth|lights|head|face|nose|brains ..2 in|out|off
  match put $group down|sleep
  match good|great|blessing|better|nice|wonderful|happy|happier|relief|dream|lovely ..4 if ..2 $group ..2 gone|dead|died|die|vanished|disappeared|left|@slain|extinct
  match make|making ..1 $group ..1 disappear|vanish|extinct|suffer|bleed
  match beating|bashing|kicking|shooting|hunting up? ..1 $group ..2 be|is ..2 sport|hobby|rewarded|encouraged|mandatory|compulsory|free|fun|legal
  match feed|throw ..2 $group ..1 to ..1 sharks|lions|pigs|dogs|wolves|crocodiles|fish|alligators
  match someone|somebody|please|let|we|you|i|gonna ..2 run|running over|down ..3 $group
  match chop|cut|hack|slice|lop|rip|✂ ..4 hands|hand|heads|balls|tongues|tongue|legs|throats|head|dicks ..4 of|off ..3 $group
  match slit|slitting|cut|cutting ..1 throats|throat of ..3 $group
  match ^ lynch|behead|gas|crucify|stone|execute|castrate him|her|them
  match round|rounding up ..2 $group
  match i|someone|somebody|we|please ..3 push|shove|throw|toss|kick @him_her|you in|under|off|into ..3 bus|train|car|cliff|bridge|roof|building|tracks|traffic
  match $antecedent push|shove|throw|toss|kick them|him|her in|under|off|into ..3 bus|train|car|cliff|bridge|roof|building|tracks|traffic
  match i would|could|might ..1 break|snap|smash|slit|crack|wring|cave|rip his|her|their|your ..1 neck|skull|head|throat|jaw|face|legs|arms|spine|balls
  match hope|hopes|hoping|wish|pray|praying|want|wishing|wishes that? ..1 @quant? $victim ..3 @perishes !it|this|that|off|some|calories|fat
  match hope|hopes|hoping|wish|pray|praying|wishing that? ..2 they|someone|somebody ..1 all? ..1 @perishes|@slay|rape|rapes|kills|shoots|stabs|murders
  match hope|wish|pray you|he|she|they|your|his|her|their ..3 get|gets|got|catch|catches|have|has ..2 cancer|aids|raped|@slain|hit|run|ebola|covid|beaten|hurt
  match rid ..3 of ..2 $group
  match let us|be_s ..2 @slay|@assault|rid|hunt @quant? @quant? $group
  match let us|be_s ..2 @slay you|him|her|everyone
  match let us|be_s ..2 @slay them all
  match put|putting|puts a|the|some bullet|bullets|knife|noose|axe|lead ..1 in|through|into|around|between|on _
  match kill|hang|shoot|drown|strangle yourself|urself|yourselves
  match go|and|please|just kill|hang|shoot|drown|off yourself|urself|himself|themselves|herself
  match drink bleach
  match jump off a|the bridge|cliff|roof|building
  match kys
  match die a slow|painful|horrible|gruesome|miserable|lonely ..2 death
  match go|please|just go? die ..1 already|in|alone
  match go|please|just go? die $
  match go die
  match ^ die ..1 @insult_noun|bitch|scum|slow|already
  match burn|rot in hell
  match would|is|be|are better|happier|safer|nicer|cleaner off? ..1 place? ..1 without ..1 $victim
  match better off dead|gone
  match an|put|putting end to ..2 $group
  match get|getting rid of @quant? @quant? $group
  match get|getting|be rid of ..1 all ..2 @group
  match ^ @adv? please? @slay|rape|destroy|eliminate|hunt @quant? @quant? $group
  match ^ @adv? please? @slay ..1 you|him|her|them all|both|now
  match why do|does|can|should|has|have|not ..3 someone|somebody|you|they|we|anyone|us? ..2 @slay|rid|eradicate|exterminate|wipe @quant? @quant? $group
  match why not ..2 @slay|rid @quant? @quant? $group
  match time|best|good|great|fun|pleasure|satisfying|nice|necessary|right|duty|okay|fine|legal|justified|better|happy|solution|way|job to just? ..1 @slay|rid|wipe|hunt @quant? @quant? $group
  match @slay|raping|beating|torturing|attacking @quant? @quant? $group ..1 is|should|would|be_s ..3 fun|good|great|justified|okay|legal|right|solution|answer|best|duty|fine|necessary
  match nothing|not|wrong|better|problem with|than ..1 @slay|raping|beating|torturing|hitting|attacking|@hurt ..1 $group
  match happy|glad|love|laugh|celebrate|cheer|great|good|smile|enjoy|joy ..3 if|when|that|seeing|see|watching|watch ..1 @quant? $group ..3 die|dies|died|dead|suffer|suffers|suffering|dying|@slain|@assaulted
  match only good $group ..3 dead
  match only good @single|@people|@group_adj @folk? is|are ..2 dead
  match wipe|wiped|wiping|erase|erased ..2 $group ..3 out|off|earth|planet|map
  match $subject ..1 have|has|had it coming
  match $subject ..2 get|got|getting what ..1 deserve|deserves|deserved|coming
  match you|he|she|they asked|asking|begging ..1 to|for ..1 be? raped|@slain|rape
  match death to|upon ..2 $group
  match set|setting fire|alight|ablaze to? ..1 $group
  match set|setting $group on fire|alight|ablaze
  match put ..3 out of their|his|her|your misery
  match $group ..2 once and for all
  match teach|teaching|taught @quant? @quant? $group ..1 lesson
  match $subject @adv? @must ..3 taught ..1 lesson
  match you $group ..2 are|will|gonna ..3 pay|suffer|regret|die|bleed|burn
  match $subject better watch|run|hide|leave|beware
  match watch me ..1 @slay|@assault @quant? $group
  match time for ..1 $group to ..1 @perish|go|disappear
  match not safe ..3 $group ..2 when|once|i|we
  match $subject will|gonna|shall ..1 all? ..1 die|burn|bleed|hang|pay !of|from|in|without|if|tax|taxes|at|for|out|more
  match gas|hang|burn|shoot|kill|lynch|nuke|bomb|deport the ..1 $group
  match $subject should|must|ought not|never ..1 exist
  match $subject should|must|ought ..1 be|go|just ..1 extinct|disappear|vanish|gone
  match $subject should|must not|never ..1 have been? born
  match $subject ..1 need|needs|deserve|deserves ..1 a|good|some|to? be? beating|bullet|raping|slap|punch|lynching|noose|whipping|spanking|beaten
  match you|he|she need|needs|deserve|deserves ..1 a good? beating|bullet|raping|lynching|noose
  match hitler ..3 right|finish|finished|gassed|missed|good
  match bring back ..2 lynching|gas|slavery|guillotine|concentration|holocaust
  match open|hunting season on|for ..1 $group
  match final solution ..2 $group
  match exterminate|eradicate|genocide|holocaust ..1 all ..1 $group
  except them with|using|by|in|from|over
  except that|when|was|were|had|has|to|of killed|murdered|shot|attacked|beaten ..4 @people
  except stop|end|prevent|against|condemn|halt|oppose|mourn|punish ..2 killing|killings|murder|murders|shooting|lynching|raping|rape|beating|attacks
  except suffer no
  except @pest ...15 them|him|her
  except him|her|them ...8 @pest
  except beat|crush|smash|destroy|thrash|hammer|hit|punish|attack|kill ..2 @people|@group_adj|them ..5 final|match|game|cup|series|score|semi|league|tournament|test|quarter|goals|points|nil|championship|olympics|race|again|tonight|tomorrow|saturday|sunday|possession
  except shoot ..3 a|an ..1 message|email|text|line|mail|dm|question
  except die hard|hards
  except shoot ..6 angle|lens|portrait|portraits|studio|photo|photos|light|style
${groupExceptions}
`,
};
