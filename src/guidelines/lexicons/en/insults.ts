import type { LexiconSource } from '../../patterns/source.ts';

/**
 * Nouns and nicknames of contempt. A noun that hardly means anything but an insult counts by itself; one
 * with a life of its own (clown, snake, hack) counts in a frame that puts a person into it.
 */
export const englishInsults: LexiconSource = {
  file: 'en/insults.ts',
  source: 'Written for this project, MIT.',
  lines: `
misspell idjit = idiot
misspell idjits = idiots
misspell retart = retard
misspell hypocrit = hypocrite
misspell dickhed dikhead = dickhead
misspell peadophile paedofile = paedophile
innocent oxymoron oxymorons oxymoronic idiotype idiotypes idiotypic

rule personal_attack.insult personal_attack medium
  says Insults with the noun {term}.
  low quoted mentioned self
  term idiot/n, moron/n, imbecile/n, cretin/n, dimwit/n, nitwit/n, halfwit/n, half wit/n, dim wit/n, nincompoop/n, ninny, ninnies, dunce/n, dullard/n, dolt/n, numpty, numpties
  term idiot/n | joined masked
  term numbskull/n, numskull/n, bonehead/n, butthead/n, meathead/n, fathead/n, airhead/n, bubblehead/n, knucklehead/n, blockhead/n, lunkhead/n, birdbrain/n, peabrain/n, pea brain/n, lamebrain/n, shitbrain/n, dumbhead, pinhead/n, dunderhead/n, thicko/n, dimbulb/n, dim bulb/n, simpleton/n, ignoramus, ignoramuses, dumdum, dummkopf, dumb dumb, village idiot, numbnuts, oaf/n, eejit/n, dingbat/n, lout/n, gobshite/n, drongo/n, ratbag/n, scumbucket/n, manchild, man child, man baby, manbaby, crackpot/n, kook/n, ingrate/n, egomaniac/n, megalomaniac/n, know it all, know it alls, drama queen/n, keyboard warrior/n, attention whore/n, attention seeker/n, good for nothing, nasty piece of work, gutless wonder/n, spoilt brat/n, spoiled brat/n, sadsack/n, tosspot/n, nonentity, nonentities, arselicker/n, halfbrain/n, pea brained, bird brained, hare brained fool
  term scumbag/n, scum bag/n, dirtbag/n, sleazebag/n, sleaze bag/n, sleazeball/n, slimeball/n, slimebag/n, scuzzbag/n, dirtball/n, scumsucker/n, scum sucker/n, lowlife/n, low life/n, scum of the earth, scoundrel/n, wretch/n | masked
  term nutjob/n, nut job/n, nutcase/n, nut case/n, nutbag/n, nutball/n, moonbat/n, wingnut/n, loony, loonies, looney, wacko/n, whacko/n, weirdo/n, psycho/n, schizo/n, nutter/n, headcase/n, basket case/n, crackhead/n, cokehead/n, whackjob/n, wackjob/n
  term jackass, jackasses, douchebag/n, douche bag/n, douchenozzle/n, douchecanoe, douche/n, dickhead/n, dickwad/n, dumbass, dumbasses, dumb ass, dumb asses, dumbfuck/n, asshat/n, asswipe/n, asskisser/n, ass kisser/n, kiss ass, shithead/n, dipshit/n, shitbag/n, shitstain/n, fucktard/n, fuckwit/n, wanker/n, tosser/n, pillock/n, plonker/n, prat/n, bellend/n, knobhead/n, wazzock/n, minger/n, twit/n | masked
  term retard/n, tardo, retardo | masked
  term buffoon/n, doofus, doofuses, bozo/n, crybaby, crybabies, cry baby, cry babies, fatso, lardass, lard ass, tub of lard, slob/n, putz, putzes, schmuck/n, schlub/n, twerp/n, pipsqueak/n, dweeb/n, loudmouth/n, blowhard/n, windbag/n, gasbag/n, edgelord/n, neckbeard/n, basement dweller/n, troglodyte/n, knuckle dragger/n, mouth breather/n, mouthbreather/n, window licker/n
  term pervert/n, perv/n, pedo/n, paedo/n, paedophile scum, kiddie fiddler/n, kiddy fiddler/n, sicko/n, degenerate scum, sleazoid/n, creepo
  term bootlicker/n, boot licker/n, brownnoser/n, brown noser/n, brownnose, brown nose, lickspittle/n, suckup/n, cuck/n, cuckservative/n, soyboy/n, soy boy/n, manlet/n, shitlord/n, sheeple, charlatan/n, shyster/n, swindler/n, grifter/n, con artist/n, conman, conmen, backstabber/n, back stabber/n, turncoat/n
  term piece of shit, piece of trash, piece of garbage, piece of crap, piece of filth, piece of scum, piece of dirt, pieces of shit, pos human, trailer trash, white trash, gutter trash, eurotrash, poor excuse for a human, sorry excuse for a, pathetic excuse for a, poor excuse for a man|woman|president|person|leader|human
  term waste of oxygen, waste of skin, waste of sperm, waste of flesh, waste of carbon
  except basket case scenario
  except cat|dog|horse|kitten|puppy|parrot|hamster ..1 @be ..2 @insult_noun
  except crackpot|nutter|moronic ..1 idea|ideas|theory|theories|scheme
  except retards the|its|their|growth|development|progress|aging|ageing|cooling|spoilage|our|recovery|a|this|plant|healing
  except the idiot by|novel
  except the idiot is|was ..4 novel|film|book|play
  except accuse/v ..2 of ..3 @insult_noun
  except @attributed ..3 that ..14 @scorned
  except idiot|idiots be_s|s? guide|daughter
  except no idiot|fool|moron would|could|will|can
  except the|a village idiot in|of|as|is|was
  except jackass penguin|penguins
  except about|play|plays|playing|played an idiot who|savant|in
  except no|nobody|none|never ..2 think/v|thinks|thought|believes|saying|says|said ..5 @insult_noun
  except not|n't|never a|an|any @insult_noun
  except not|n't|never all ..2 @insult_noun
  except dunce cap|hat|caps
  except looney tunes|toons|bin|party
  except idiots of|guide|abroad
rule personal_attack.noun personal_attack medium
  says Calls people by the contemptuous name {term}.
  low quoted mentioned self
  drop negated
  term hypocrite/n, liar/n, loser/n, coward/n, fool/n, clown/n, jerk/n, scum, suckers, whiner/n, crook/n, dork/n, failure of a, airheads, traitors, chump/n, weakling/n, wimps, sissy, sissies, fatty, sociopaths, lunatics, wuss, wusses, meanie/n, shill/n, cheapskate/n, scammer/n
  except fool|fools me|him|them|us|you|people|anyone|everyone|yourself|proof|errand|gold|hardy|around|day|moon|the|into|mate
  except fools rush|day|garden
  except jerks the|off|back|around|reaction|it|him
  except sudden|knee|little|small|the jerk|jerks reaction|of
  except jerk chicken|pork|sauce|seasoning|the|off|back|around|reaction|it|him
  except knee|physical|clean|circle jerk
  except no|april|to|not|can|could|would|tarot|shakespeare fool
  except the fool on|in|of|and|is|was
  except biggest loser
  except never|once a loser
  except the|every|by|with loser pays|of|was|in|gets|got|will|must|has
  except circus|birthday|rodeo|killer|evil|scary|creepy|party clown|clowns
  except retired|professional clown
  except his|her|the|court fool who|tells|sings|says|warns
  except clown fish|school|college|shoes|makeup|costume|prince|car|nose|face|act
  except hypocrite s? oath
  except fool|fools be_s? errand|gold|paradise
  except @attributed ..3 that ..14 @scorned
  except a|the|retired|failed|professional clown who|in|makes|made|entertained|at|for|by
  except a|the|their|its mother|father|client|son|daughter a liar|fool|coward
  except family|ship|nation of fools
  except am|was|were i|we ..4 fool|fools|clown|loser
  except like fools|clowns|losers|cowards
  except even|for a|the fool
  except fool by|of
  except admit|admitted|admits|confessed that? he|she was ..1 coward|liar|fool
  except describe/v|described|portray/v|portrayed ..3 as ..3 coward|liar|fool|hypocrite|crook|clown|loser
  except accuse/v ..2 of ..3 liar|liars|coward|cowards|hypocrite|hypocrites|fool|crook
  except clowns ..4 circus
  except circus ..4 clowns|clown
  except liar|liars paradox|dice|poker
  except losers bracket|final|finals|round|group|out|of
  except winner|winners|winning ..3 loser|losers
  except loser|losers ..3 winner|winners
  except suckers of
  except pond|soap|algae|surface|bath scum
  except failure of a|the
`,
};
