import type { LexiconSource } from '../../patterns/source.ts';

/** Contempt in frames: names that need a person beside them, animals, filth, nicknames of politicians. */
export const englishContempt: LexiconSource = {
  file: 'en/contempt.ts',
  source: 'Written for this project, MIT.',
  lines: `
class label = clown/n hypocrite/n fool/n liar/n loser/n jerk/n coward/n narcissist/n sociopath/n psychopath/n lunatic/n thug/n bigot/n creep/n
class label = racist/n fraud/n phony crook/n whiner/n sheeple dummy dummies cretin/n tyrant/n monster/n bully bullies misogynist/n
class label = traitor/n weasel/n shill/n stooge/n snowflake/n sucker/n chump/n goon/n freak/n hag/n witch witches wench tramp/n
class label = degenerate/n miscreant/n reprobate/n quisling/n drunkard/n drunk junkie/n charlatan/n disgrace embarrassment joke failure failures
class label = xenophobe/n homophobe/n sexist/n rapist/n paedophile/n pedophile/n nazi/n fascist/n commie/n communist/n hitler dictator/n cultist/n
class label = stooge/n parasite/n leech leeches douche bum/n barbarian/n zombie/n lemming/n drone/n bot/n toady lapdog/n
class label = stalker/n pest/n nuisance nutcase nut/n worm/n vermin pig/n rat/n snake/n cockroach cockroaches maggot/n
class beast = pig/n rat/n snake/n cockroach cockroaches maggot/n leech leeches parasite/n swine toad/n skunk/n vermin sheep rodent/n slug/n cow/n
class beast = mutt/n mongrel/n hyena/n vulture/n reptile/n lizard/n weasel/n worm/n jackal/n ape/n baboon/n donkey/n mule/n hog/n buzzard/n
class filthy = filthy dirty lying fat ugly sexist racist greedy commie fascist capitalist chauvinist selfish corrupt disgusting pathetic stupid
class filthy = slimy sleazy treasonous traitorous cowardly hateful hypocritical liberal communist nasty vile evil crazy ignorant bigoted spineless
class filthy = worthless useless dumb rotten arrogant conniving scheming backstabbing two-faced dishonest miserable whiny whining thieving murderous
class filthy = sick twisted demented deranged perverted brainless mindless clueless gutless heartless wretched despicable repulsive smelly sniveling
class filthy = wicked old miserable puny wimpy spoiled spoilt entitled pompous smug sanctimonious pretentious self-righteous bitter lazy bloated cheap
class public = trump hillary clinton obama biden trudeau president republicans democrats liberals conservatives lefties lefty leftists voters supporters
class public = politicians government media wing winger wingers libs dems gop pelosi harris kamala joe donald justin harper wynne premier mayor governor
class public = politician democrat republican liberal conservative leftist leftie feminists admins admin moderators mods editors journalists reporters
class stupid = stupid dumb idiotic moronic pathetic ignorant clueless brainless disgusting despicable vile idiot moron imbecilic
class bunch = bunch pack gang herd nest cabal swarm nation
class someone = @person_pronoun who trump hillary clinton obama biden trudeau man guy woman lady president senator author writer columnist

rule personal_attack.label personal_attack medium
  says Calls a person or people by a contemptuous name.
  low quoted mentioned self
  drop negated
  match @person_pronoun|who ..1 @be|being a|an|the|such|just|another|nothing|all ..2 @label
  match @be|being|am such|another|some|nothing a|an|but ..2 clown|hypocrite|fool|liar|loser|jerk|coward|thug|creep|fraud|crook|whiner|troll|tyrant|traitor|weasel|hack
  match you @filthy? fool/n|weasel/n|jerk/n|coward/n|thug/n|bigot/n|traitor/n|tyrant/n|creep/n
  match this|these|those|what|orange|lying|big|pathological ..1 clown/n|hypocrite/n|fool/n|liar/n|loser/n|jerk/n|coward/n|thug/n|bigot/n|creep/n|traitor/n|weasel/n|tyrant/n
  match @public @be ..3 @label|@stupid|@insult_noun|@beast
  match @stupid @public
  match you ..1 nazi|fascist|commie|communist|racist|bigot|pervert|paedophile|pedophile|rapist|stalker|murderer|terrorist|troll|bully|monster|witch|hag
  match @filthy @label|@beast
  match @bunch of ..2 @label|@insult_noun|@beast|thieves|cheats|criminals|suckers|babies|children|whiners|nerds|retards
  match @you ..1 @be ..1 a|an|just|such|nothing|like ..1 @beast|@label
  match he|she|they|trump|hillary|obama|biden|trudeau ..1 @be ..1 a|an|just|such|nothing|like ..1 @label|pig|pigs|rat|rats|snake|swine|worm|weasel|skunk|cockroach
  match you ..1 dirty|filthy|little|lying|fat|stupid|ugly|sick|worthless|silly|pathetic @label|@beast|@insult_noun|man|boy|girl|person|creature|brat|devil
  match what a|an ..2 @label|@insult_noun|joker|prick|douche|tosspot|arse|wanker|muppet
  match who be_s|is a|the ..1 clown|liar|hypocrite|moron|fool
  match you|smug|stupid|silly|miserable|old|daft|ignorant|cheeky|sad|annoying git|gits|looser|loosers
  match little hitler/n|dictator/n|fascist/n|nazi/n|tyrant/n|brat/n|twerp/n|worm/n|weasel/n
  match @label like you|him|her|them|yourself
  match like the ..1 liar|coward|fool|clown|hypocrite|weasel you|he|she|they @be
  match hey|listen|hello|ok|okay|yo loser|clown|fool|coward|creep|freak|pig|retard|troll|jerk|asshole|stupid|dummy|ugly|fatty|nerd
  match you|u loser|clown|fool|coward|creep|freak|pig|retard|jerk|worm|weasel|hypocrite|liar|traitor|snake|rat|nerd|dork|sheep|animals|animal
  match you|u people @be ..2 @label|@stupid|@insult_noun|@insult_adj
  match useful|old|complete|utter|absolute|total fool|fools|coward|liar|hypocrite|fraud|tool|joke|embarrassment|disgrace|clown
  except fraud exposure|case|charges|investigation
  except fool|fools proof|errand|gold|s
  except accuse/v ..2 of ..3 @label
  except @attributed ..3 that ..14 @scorned
  except was|were|been|being|got called ..1 a|an ..3 @scorned
  except sick|bad|old|cheap|dirty|cruel|pathetic|poor|in joke
  except a|an ..1 bot account|task|edit
  except what a|an ..1 joke of
  except admit|admitted|admits|confessed that? he|she was a coward|liar|fool
  except liberal communist party
  except what a|an ..1 joke to
  except lazy|old|fat|dirty|ugly|sick|miserable|wicked dog|dogs|cow|cows|sheep|donkey|mule|hog|lizard|ape
  except bunch of ..2 garbage|trash|joke|jokes|worst|disgrace
  except cheap drunk|tool|tools
rule personal_attack.rabble personal_attack medium
  says Names people with scorn.
  low quoted mentioned self
  drop negated
  match killary|shillary|hitlery|hildebeast|hilldebeast|drumpf|trumpanzee/n|trumpkin/n|trumplethinskin|orangutrump|obummer|obozo|barry soetoro
  match hellary|obamination|turdeau|trudope|trumpster/n|piglosi|creepy|sleepy|beijing|crooked|lyin|lying|dementia joe|hillary|ted|biden
  match @party_blend
  match repugs|rethugs|rethug|repug
  match lib|maga|dem|demo|leftie|cult tard/n
  match commie lib/n
  match magat/n|maggat/n|cultard/n|leftoid/n|branch covidian/n|feminazi/n|karen/n karen/n
  match orange|cheeto clown|buffoon|baboon|moron|monster|menace|man baby|manbaby|in|chief|jesus|turd|ape|orangutan
  match let us|be_s go brandon
  match presstitute/n|lamestream|fake news media|ecotard/n|greentard/n|antifa thug/n|commie bastard/n|commie scum
  match lib|libs|lefty|leftie|liberal|left|right|conservative|republican|democrat|trump|wing|winger sheep|lemmings|loony|loonies|nut|nuts|nutjob|nutters|wacko|idiot|idiots|moron|morons|fool|fools|trash|scum|garbage|clown|clowns|pig|pigs|zombies|whiners|snowflakes|crybabies|losers|loser|lunatics|hypocrites|liars
  except lying ted talk
`,
};
