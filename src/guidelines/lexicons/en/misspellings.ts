import type { LexiconSource } from '../../patterns/source.ts';

/**
 * Insults as they are misspelled: one vowel taken for another, a consonant doubled (`ideot`, `morron`,
 * `pathatic`). Letters swapped or left out are the slips of a `fuzzy` class and are not repeated here.
 */
const WORDS =
  'idiot moron imbecile cretin stupid pathetic ignorant idiotic moronic retard retarded hypocrite disgusting ridiculous despicable arrogant dickhead asshole bastard wanker coward pervert paedophile pedophile incompetent delusional'.split(
    ' ',
  );
const VOWELS = 'aeiou';
/** Spellings that mean something else: a surname, a colour, a musical term, a dish. */
const REAL = new Set(
  'moran morin maron meron miron cretan ritard rotard bustard winker creton disgesting'.split(' '),
);
const PLURAL = /(?:t|n|e|d|r|ile)$/;
const NOUNS =
  /^(?:idiot|moron|imbecile|cretin|retard|hypocrite|dickhead|asshole|bastard|wanker|coward|pervert|p.*phile)$/;

export const englishMisspellings: LexiconSource = {
  file: 'en/misspellings.ts',
  source: 'Written for this project, MIT.',
  lines: WORDS.flatMap(statements).join('\n'),
};

function statements(word: string): string[] {
  const spellings = misspellingsOf(word);
  const lines = [`misspell ${spellings.join(' ')} = ${word}`];
  if (NOUNS.test(word) && PLURAL.test(word))
    lines.push(`misspell ${spellings.map((spelling) => `${spelling}s`).join(' ')} = ${word}s`);
  return lines;
}

/** The word with each vowel but the first letter replaced by another, and with each consonant doubled. */
export function misspellingsOf(word: string): string[] {
  const found = new Set<string>();
  for (let i = 1; i < word.length; i += 1) {
    const letter = word.charAt(i);
    const before = word.slice(0, i);
    const after = word.slice(i + 1);
    if (!VOWELS.includes(letter)) found.add(`${before}${letter}${letter}${after}`);
    else for (const vowel of VOWELS) found.add(`${before}${vowel}${after}`);
  }
  found.delete(word);
  return [...found].filter((spelling) => !REAL.has(spelling));
}
