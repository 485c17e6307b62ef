import type { LexiconSource } from '../../patterns/source.ts';
import { groupExceptionsOfHatred } from './group-exceptions.ts';

/** Gay people as a plot or a disease, and "gay" as mockery. Saying that somebody is gay is no finding. */
export const englishHomophobia: LexiconSource = {
  file: 'en/homophobia.ts',
  source: 'Written for this project, MIT.',
  lines: `
rule abuse.homophobia.agenda abuse.homophobia medium
  says Speaks of gay people as degenerate or as a plot against others.
  low quoted reported counter
  drop negated
  match homosexual|homo|gay|gays|lgbt|lgbtq|queer|faggot|sodomite degeneracy|degenerates|perversion|perverts|pervert|filth|mafia|propaganda|sickos|freaks|deviants|deviant|abomination
  match homosexual|homo|faggot|sodomite agenda
  match promote|promotes|promoting|push|pushing|pushes|peddle|peddling|spread|spreading ..2 homosexuality|faggotry|sodomy|homosexual|gayness
  match homosexuality ..1 is ..3 disease|sin|sick|perversion|disgusting|unnatural|abomination|illness|mental|degenerate|wrong|filthy|evil|proud
  match homosexuals|gays|queers|sodomites|lesbians ..2 perverse|perverted|pedophiles|paedophiles|degenerates|deviants|sick|predators|groomers
  match gays|homosexuals|lesbians|lgbt|lgbtq ..2 forcing|shoving|pushing|ramming ..3 throats|children|kids|us|everyone
  match shove|shoving|shoved|ram|rammed|ramming ..4 gay|homosexuality|lgbt|gays|homosexual ..5 throats|throat
${groupExceptionsOfHatred}
rule abuse.homophobia.mockery abuse.homophobia medium
  says Uses "gay" or a word for gay people to mock somebody.
  low quoted mentioned counter self
  match gayest|gaylord|gaywad|gayfag|gayass|gaytard|homofag|fagtard|gayboy|gaybo|gaylords|fagbag|homosexualist
  match you|he|she|is|are|this|that ..2 so fucking? gay
  match fucking|bloody|damn|stupid|retarded|dumb|flaming|massive|little gay ..1 boy|ass|bastard|shit|bitch|lord|fag|pig|cunt|prick
  match gay ass|boy|bastard|lord|wad|fag|shit|nigga|retard|loser|cunt
  match closet|closeted|raging|flaming homo|homosexual|fag|queer|faggot|queen
  match butt|ass|bum|rump|rear pirate|bandit|bandits|pirates|ranger|buddy|buddies|buggerer
  match how gay|faggy are you|is he|this|that
  match you are ..1 gay gay|fag|faggot|lol|haha
`,
};
