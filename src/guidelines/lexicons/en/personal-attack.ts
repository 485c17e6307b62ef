import type { LexiconSource } from '../../patterns/source.ts';

/** Insults that are said to somebody's face or behind somebody's back, told by their form more than by one word. */
export const englishPersonalAttacks: LexiconSource = {
  file: 'en/personal-attack.ts',
  source: 'Written for this project, MIT.',
  lines: `
class insult_noun = idiot/n moron/n imbecile/n cretin/n dumbass dumbasses loser/n dimwit/n nitwit/n halfwit/n simpleton/n dunce/n dolt/n
class insult_noun = dumbbell numbskull/n blockhead/n airhead/n ignoramus buffoon/n scumbag/n dirtbag/n sleazebag/n lowlife/n scum weirdo/n creep/n
class insult_noun = nutjob/n nutcase/n wacko/n whacko/n lunatic/n psycho/n psychopath/n sociopath/n pervert/n perv/n degenerate/n wimp/n sissy sissies
class insult_noun = jerk/n jerkoff dumb-ass schmuck/n twit/n pillock/n prat/n muppet/n wanker/n arsehole/n asshole/n douchebag/n dickhead/n prick/n
class insult_noun = bitch bitches bastard/n whore/n slut/n cunt/n fucker/n motherfucker/n faggot/n retard/n libtard/n trash vermin parasite/n maggot/n
class insult_noun = clown/n fool/n hypocrite/n liar/n coward/n troll/n pig/n rat/n snake/n monkey/n fatso crybaby snowflake/n ignoramus bigot/n thug/n
class insult_noun = fraud/n joke disgrace embarrassment failure garbage filth turd/n bully ass cuck/n worst simp/n incel/n doofus dork/n putz
class bad_trait = ridiculous pathetic disgusting despicable vile arrogant pompous obnoxious hypocritical dense insane crazy mental nasty
class bad_trait = creepy gross trash garbage annoying lame ugly fat smug delusional deluded hysterical unhinged laughable incompetent hopeless
class bad_trait = clueless paranoid spineless gutless cowardly worthless useless brainless pitiful insufferable unbearable insane deranged psychotic
class bad_trait = evil stupid dumb ignorant stinky smelly retarded inferior scum filth vermin shameless heartless disgraceful sickening
class bad_trait = revolting repulsive repugnant loathsome contemptible brainwashed moronic idiotic dim thick senile demented unintelligent
class bad_trait = illiterate uneducated unfit braindead dead-wrong sneaky slimy sleazy conceited stuck-up narcissistic sadistic perverted

rule personal_attack.direct personal_attack medium
  says Insults the person addressed or spoken of.
  low quoted mentioned self
  drop negated
  match @you ..1 @be ..1 @very? @bad_trait !@inert
  match @you ..1 @be ..2 a|an|the|such|just|nothing|one|another|all|still|but|really|as ..2 @insult_noun
  match @you ..1 @be @insult_noun
  match @you @very? @insult_adj? @insult_noun
  match @you @very? @insult_adj @person|creature|thing|brat|excuse
  match @person_pronoun|who ..1 @be ..3 waste of space
  match you|this|these|such|criminal|human|absolute scum
  match stupid|dumb|idiotic|pathetic|disgusting|worthless|brainless|ignorant|filthy|despicable @insult_noun|person|people|man|woman|human|creature|lady|boy|kid|guy
  match your|ur stupid|dumb|pathetic|ignorant|idiotic|ugly|fat|disgusting|sorry|worthless|retarded|moronic|miserable ..1 _
  match what a|an|bunch ..1 @insult_noun
  match such a|an ..1 @insult_noun
  match @be a|an|such ..1 @very? @insult_adj @occupation|@identity|@person
  match @be ..2 the? stupidest|dumbest|ugliest|worst|vilest|nastiest|dumbest|sleaziest person|human|man|woman|people|president|leader
  match you|he|she|they ..1 make|makes|making|made me|us ..1 sick|puke|vomit|barf|gag|hurl
  match your|his|her face|voice|mug|post|posts ..1 makes|make me|us|you want|wanna to? puke|vomit|barf|gag|hurl
  match you|he|she|they disgust|disgusts|sicken|sickens me|us|everyone
  match hate|despise|loathe you|u|ya !@person
  match i ..2 hate|despise|loathe him|her !@person
  match you|u|ur|@you ..2 fat fuck|ass|bastard|cow|pig|slob|fuck|bitch|piece|loser|face|man|boy|girl|lady|head|old|stupid|ugly|lazy|idiot|lard|disgusting
  match you|u|he|she|mom|mother @be ..1 so|too|very|really fat|ugly|stinky|gross
  match nobody|noone likes|loves|wants|asked|needs you|u|him|her
  match no one|body likes|loves|wants|asked|needs you|u|him|her
  match nobody|noone cares ..1 you|u|what
  match no one|body cares ..1 you|u|what
  match you have ..2 no|zero brain|brains|life|clue|shame|class|dignity|balls|spine|friends|intelligence|honor|honour|integrity|morals|decency|backbone|conscience
  match you|he|she|they ..2 suck|sux !in|on|up|it
  match bite me
  match eat shit|crap
  match smell|smells|stink|stinks like shit|crap|ass
  match you|u ..1 stink|reek
  match people|person|losers|jerks|idiots|scum|admins|editors|trolls like you|yourself ..1 are|make|makes|ruin|deserve|disgust
  match @be sick|tired ..3 people like you|him|her|them
  match i hate|despise people like
  match your ..1 kind|type|sort @be|makes|make ..1 disgusting|sick|scum|pathetic
  match hope|hopes you ..1 rot|choke|burn|die|suffer
  match rot|burn in hell
  match shame on you|u you|u|@insult_noun|@insult_adj
  match @you ..1 @be ..1 a|an|such|just|nothing|the ..2 joke|disgrace|embarrassment|failure|waste|mistake|accident|abomination|nobody|nothing|disease|cancer|virus|plague
  match @you|he|she|trump|trudeau|obama|hillary|biden be_s|is|are|@be a|an|the|our|your|such ..3 disgrace|embarrassment|joke|failure|laughing to|stock|of
  match @you|he|she|trump|trudeau|obama|hillary|biden be_s|is|are|@be a|an|the|our|your|such ..3 disgrace|embarrassment|joke|failure|laughing $
  match your|his|her|their ..1 mother|mom|mum|mama|momma|parents|father|dad should|must|did|dropped|regret|wishes|is|be_s|was|@be ..2 aborted|swallowed|abortion|ashamed|fat|ugly|hate|whore|slut|prostitute|hamster|condom|goat
  match should|wish have|has|you been|were aborted|swallowed|drowned
  match get|got|find|buy yourself|a|some|your lives|clue|grip|brain|spine|backbone !of|in|sentence
  match you|he|she|they|who can not|never even? spell
  match you|u ..1 little|pathetic|stupid|worthless|filthy|disgusting|lying|ugly|fat|sick|miserable|dirty|nasty piece|pieces of
  match you|u piece|pieces of
  match @you|u @very? pathetic|ridiculous|arrogant|pompous|ignorant|stupid|dumb|disgusting|vile|nasty|sick|lying|ugly|fat|miserable|worthless|useless|dirty $
  match @you|u|he|she|they ..2 @be ..2 gayest|gaylord|gaywad|gayfag|gayboy
  match in your ..1 mother|mom|mum be_s|is basement
  match your|his|her mom|mum|mother|mommy|mama|mommies basement
  match you ..1 live|living ..3 with|in your mom|mum|mother|mommy|parents
  match still live|lives|living ..1 with|in ..1 his|her|your mom|mum|mommy|mommies
  match probably|bet|guess|clearly ..4 live|lives|living ..1 with|in ..1 his|her|your mom|mum|mother|mommy|mommies|parents
  match need|needs to get laid
  match ugly|fat|stupid|hideous ass|face|mug|cow|pig|hag|bastard|witch|troll|bitch|loser|slob
  match you|your ..1 face|breath @be ..2 ugly|stupid|disgusting|fat|stinks|smells|hideous
  match @person_pronoun|who|@public|such|absolute|pure|steaming|disgusting|piece|pile|lump|worthless ..2 human being? garbage|trash|filth|scum|waste|excrement|debris
  match garbage|trash|filth human being
  match garbage|trash|disgusting|despicable|vile|horrible|terrible|rotten|miserable|pathetic|awful|sorry|worthless human|excuse being|beings|for
  match @person_pronoun|who|@public ..1 @be ..1 scum|filth|vermin
  match absolute|total|pure|complete|utter|such scum|filth|vermin
  match how dare you|u ..4 @insult_noun|@insult_adj
  except such|what a|an ..1 joke|failure|disgrace|embarrassment|fraud|bully
  except i|we hate you guys|all to|too
  except who hate|hates
  except you @be sick|thick today|again|in|with|of|and
  except crazy|insane|mental|sick|evil|nuts|mad good|about|for|if
  except crazy|insane|nuts|mad to|not
  except deluded about|if
  except life sentence
  except @attributed ..3 that ..14 @scorned
  except was|were|been|being|got called ..1 a|an ..3 @scorned
  except would|not hate you
  except you piece of mind
  except @you @be ..1 dense|thick fog|forest
rule personal_attack.dismissal personal_attack medium
  says Tells somebody off with contempt.
  low quoted mentioned
  match shut ..1 up !the|shop|for|all
  match get a life !partner|insurance|sentence|together|jacket|of|coach|policy|membership|vest|assurance|raft|long
  match shut the ..1 up
  match so|and|just|please|you|now|must|should|to|u|ur|do shut up !the|shop|for|all
  match shut up you|u|and|already|now|idiot|stupid|moron|troll|bitch|with|about|ok|i
  match shut up $
  match shut your|yo|ur ..2 mouth|trap|face|hole|gob|yap|piehole|pie|pipe|cakehole|ass
  match shut it you|loser|idiot
  match shut it $
  match shuddup|shaddup|stfu|shutup|gtfo
  match go to|ot hell
  match go|goto|rot|burn|straight hell
  match screw|damn|sod|bugger|curse you|him|her|them|u|off !over|up|out
  match fuck you|off|u|ya|him|her|yourself|them|urself
  match up yours
  match kiss my ..2 ass|arse|butt|hole|rear|feet|behind|backside
  match get lost|stuffed|bent|knotted|rekt|wrecked you|and|loser|idiot|troll
  match get lost|stuffed|bent|knotted|rekt|wrecked $
  match go|just|please away|leave you|u|loser|troll|idiot|now|and|creep|jerk|freak|nasty stop|never|die|forever|person|loser|troll|you
  match go|just|please away|leave you|u|loser|troll|idiot|now|and|creep|jerk|freak|nasty $
  match piss|bugger|sod|naff|shove|jog|buzz|eff|feck off
  match drop|go dead|die you|now|already|in|a
  match drop|go dead|die $
  match go|and play|jump|stick|sit in|off|under|your|with a|the|traffic|bridge|cliff|head|yourself|yourselves|ur
  match go|crawl|run|crawling|slither|scurry back to|under|into ..1 your|whatever|the|school|kindergarten|mommy|mummy|3rd|grade|sandbox ..1 hole|rock|cave|basement|mommy|mom|mother|bridge|kindergarten|sewer|swamp|school|trailer|crib|playpen|sandbox|grade|mum|fox|cnn|mummy
  match grow a|some|the|yourself ..1 pair|spine|brain|backbone|balls|set|up
  match go cry|whine|weep|sulk|pout|screw
  match cry me|more|harder|you|baby a|river|about|liberal|snowflake
  match cry me|more|harder|you|baby $
  match stop|quit ..1 whining|bitching|bleating|blubbering|moaning|yapping|blabbering|whinging|whimpering|snivelling|sniveling|pouting|blathering|babbling
  match stop|quit ..1 crying like|about|you|baby|already
  match get off your|ur ..1 high|ass|horse|butt
  match get over yourself|yourselves|urself
  match talk to the hand
  match nobody|noone gives a|two ..2 shit|damn|crap|about|what|your
  match no one|body gives a|two ..2 shit|damn|crap|about|what|your
  match who|nobody|noone the|fucking|even|gives cares|asked|hell you|what|your|about
  match take|go a|fly|take long|hike|kite|flying walk|leap|hike|loser|freak|off|jump
  match take|go a|fly|take long|hike|kite|flying $
  match stick|shove|cram|ram|put it|that|this|them|your ..4 up|where|down your|the|ur sun|ass|arse|throat|butt|rear|bum
  match shove|stick|cram it|that|this|them|your ..2 up|down your|ur|yours
  match shove|stick|cram it|that|this|them $
  match suck it you|up|loser|bitch|losers|libs|trump|wikipedia
  match suck it $
  match sit down and|you shut|up|clown|boy|stay
  match blow|bite|suck|lick me you|and|loser|wikipedia
  match blow|bite|suck|lick me $
  match screw your|ur|you|wikipedia|off
  match good riddance to|you
  match good riddance $
  match lol|haha|hahaha|rofl|lmao loser|losers|idiot|moron|fool|snowflake
  except stop|quit crying over|when|about|in
  except get|getting|got|make|made|making|tell|told them|him|her|people|everyone to? shut
  except i|we|they|he|she|not|never|will|would|wo shut up
  except shut|shutting them|him|it|her|us|people|everyone up
  except go|goes|went|going to hell and|in
  except hell of|gate|creek|fire|boy|week|kitchen|freezes|broke
  except shut up and dance|drive|take|play|kiss|sing|deal
  except go jump in the|a lake|pool|water|sea|river the|it|for|with|or|after
  except told|tell|tells|telling|asked|asking ..3 to shut|go|get
`,
};
