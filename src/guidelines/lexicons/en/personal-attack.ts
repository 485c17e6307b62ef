import type { LexiconSource } from '../../patterns/source.ts';

/** Insults with a person as their target. Insult nouns count by themselves only where they hardly mean anything else. */
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
class strong_insult = idiot/n moron/n imbecile/n cretin/n dimwit/n nitwit/n halfwit/n scumbag/n dirtbag/n numbskull/n nutjob/n nutcase/n
misspell idot idoit idiott ideot = idiot
misspell stoopid stupd stupidd stoopid = stupid
misspell morron = moron

rule personal_attack.insult personal_attack medium
  says Insults with the noun {term}.
  low quoted mentioned self
  term idiot/n, moron/n, imbecile/n, cretin/n, dimwit/n, nitwit/n, halfwit/n, scumbag/n, dirtbag/n, sleazebag/n, numbskull/n, nutjob/n, nutcase/n, jackass
  term douchebag/n, dickhead/n, dumbass, libtard/n, fucktard/n, asshat/n, wanker/n, retard/n, shithead/n, asswipe/n, dipshit/n, lowlife/n
  term buffoon/n, ignoramus, crybaby, crybabies, weirdo/n, wacko/n, whacko/n, pervert/n, dumdum, fatso, bonehead/n, butthead/n, douche/n
  term low life/n, scum of the earth, piece of shit, piece of trash, piece of garbage, piece of crap, trailer trash, poor excuse for a human
class label = clown/n hypocrite/n fool/n liar/n loser/n jerk/n coward/n narcissist/n sociopath/n psychopath/n lunatic/n thug/n bigot/n creep/n
class label = racist/n fraud/n phony crook/n whiner/n troll/n sheeple dummy dummies cretin/n tyrant/n monster/n bully bullies misogynist/n
class public = trump hillary clinton obama biden trudeau president republicans democrats liberals conservatives lefties lefty leftists voters supporters
class public = politicians government media wing winger wingers libs dems gop
class stupid = stupid dumb idiotic moronic pathetic ignorant clueless brainless disgusting despicable vile idiot moron
rule personal_attack.label personal_attack medium
  says Calls a person or people by a contemptuous name.
  low quoted mentioned self
  drop negated
  match @be|am|being|such|another a|an|the ..2 @label
  match this|these|those|you|what|orange|lying|stupid|big|pathological ..1 @label
  match @public @be ..3 @label|@stupid
  match @stupid @public
  except fraud exposure/n
  except fool|fools proof|errand|gold
  except be|is|are not
rule personal_attack.stupidity personal_attack medium
  says Speaks of stupidity where people are meant.
  low quoted mentioned self
  drop negated
  match how|so|too|plain|pretty|really|that|really|very|just|being|be|sound|look|are|you stupid|dumb|pathetic|ignorant|moronic|idiotic !@thing
  match stupid|ignorant|dumb and|but|or _
  match stupidity|idiocy|dumbest|stupidest
  match fix stupid
  match stupid is|does|fool|enough|as
  match @person|@public|voters ..1 are|is ..2 stupid|dumb|ignorant|idiotic
  match he|she|they|who ..1 @be ..2 @stupid|incompetent|corrupt|crooked|insane
  match your stupidity|ignorance|idiocy
  except it|this|that|question|idea be_s|is|was|sounds|seems|looks ..2 stupid|dumb|pathetic
  except stupid|dumb @thing
  except deaf and dumb
rule personal_attack.direct personal_attack medium
  says Insults the person addressed or spoken of.
  low quoted mentioned reported self
  drop negated
  match @you ..1 @be ..2 @very? ..1 @insult_adj !@thing
  match @you ..1 @be ..4 @insult_noun
  match @you @very? @insult_adj? @insult_noun
  match he|she|they @be ..4 @insult_noun
  match @person_pronoun|who ..1 @be ..3 waste of space
  match you|this|these|such|criminal|human|absolute scum
  match he|she|they @be ..1 @very? stupid|dumb|idiotic|moronic|pathetic|disgusting|retarded|worthless|useless|clueless|brainless|insane|deranged
  match stupid|dumb|idiotic|pathetic|disgusting|worthless|brainless|ignorant|filthy|despicable @insult_noun|person|people|man|woman|human|creature|lady|boy|kid|guy
  match your|ur stupid|dumb|pathetic|ignorant|idiotic|ugly|fat|disgusting|sorry|worthless|retarded|moronic|miserable ..1 _
  match ^ shut ..2 up
  match shut the ..1 up
  match so|and|just|please|you shut up
  match ^ get a life
  match go to hell
  match screw you|him|her|them
  match fuck you|off|u|ya|him|her|yourself|them
  match up yours
  match what a|an ..1 @insult_noun
  match such a|an ..1 @insult_noun
  match @be a|an|such ..1 @very? @insult_adj @occupation|@identity|@person
  match @be ..2 the? stupidest|dumbest|ugliest|worst person|human|man|woman|people
  match you|he|she|they ..1 make|makes me|us sick|puke|vomit
  match you|he|she|they disgust|disgusts|sicken me|us|everyone
  match i ..2 hate you|him|her
  match nobody|no one likes|loves|cares|wants you|about
  match you have ..2 no|zero brain|brains|life|clue|shame|class|dignity|balls|spine|friends
  match you ..2 suck
  match kiss my ass|arse|butt
  match bite me
  match eat shit|crap
  match smell|smells|stink|stinks like shit|crap|ass
`,
};
