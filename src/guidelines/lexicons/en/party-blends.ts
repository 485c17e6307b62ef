import type { LexiconSource } from '../../patterns/source.ts';

/**
 * Blends of a party, a camp or a politician with an insult, which are coined anew every day: `libturd`,
 * `demonrat`, `rethuglican`. The first half is a clipped name, the second an insult, or the other way round.
 */
const CLIPPED =
  'lib lefty leftie liber con conserv dem demo demon republi repub repug trump obam bid biden hillar clin pelos maga tory brex remain labour femi woke';
const TAILS = 'tard turd idiot moron scum rat crap clown cunt shit puke thug nazi';
const INSULTS =
  'dumb dumbo dum dim dummy demon scum slime crap shit fuck turd moron rat pig puke crook commie retard';
const NAME_TAILS = 'ocrat crat publican';
const CUT_REPUBLICANS = 'rethuglican repugnican repuglican repukelican repiglican reptilican republiclown';
/** Words that such a blend would claim. */
const REAL = new Set(['conrat', 'conscum']);

export const englishPartyBlends: LexiconSource = {
  file: 'en/party-blends.ts',
  source: 'Written for this project, MIT.',
  lines: `class party_blend = ${partyBlends().join(' ')}`,
};

export function partyBlends(): string[] {
  const blends = [
    ...pairs(CLIPPED, TAILS),
    ...pairs(INSULTS, NAME_TAILS),
    ...CUT_REPUBLICANS.split(' '),
    'leftard',
    'covidiot',
  ];
  return blends
    .filter((blend) => !REAL.has(blend))
    .flatMap((blend) => [`${blend}/n`, ...(blend.endsWith('tard') ? [`${blend}ed`, `${blend}ism`] : [])]);
}

function pairs(first: string, second: string): string[] {
  return first.split(' ').flatMap((head) => second.split(' ').map((tail) => head + tail));
}
