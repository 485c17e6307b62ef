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
  term cum, spunk, smegma, turd/n, douche, douchebag/n, douchebags, scrotum face, penis face
  except turd blossom
rule vulgarity.sexual vulgarity medium
  says Speaks crudely of a sexual act.
  low quoted mentioned self
  match suck|sucks|sucking|sucked|lick|licks|licking|blow|kiss|eat my|your|his|her|their|a|some cock|dick|balls|ass|nuts|butt|arse|penis
  match @you|wikipedia|article|site suck|sucks
  match @you|he|she|they suck|sucks|sucked cock|dick|balls|cocks|dicks|penis
  match up your|his|her|their|my ass|arse|butt|asshole|bum
  match your|ur|yo mom|mum|mother|mama|momma|wife|sister ..2 whore|slut|bed|pussy|cock|dick|fat|sucks
  match fuck|bang|screw|shag ..1 your|his|her mother|mom|mum|wife|sister
  match your|his|her|my penis|vagina|boobs|tits|titties
  match in|up the butt|ass|arse
`,
};
