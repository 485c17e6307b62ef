import { expect, test } from '@jest/globals';
import words from 'an-array-of-english-words' with { type: 'json' };
import { englishClasses } from '../../../src/guidelines/lexicons/en/classes.ts';
import { englishRealWords } from '../../../src/guidelines/lexicons/en/real-words.ts';
import { compilePack } from '../../../src/guidelines/patterns/compile.ts';
import { parseLexicons } from '../../../src/guidelines/patterns/parse.ts';
import { slipsOf } from '../../../src/guidelines/patterns/slips.ts';

const real = new Set(englishRealWords.lines.split(/\s+/));
/** In the dictionary, but met in comments only as a slip of the pen. */
const SLIPS_AFTER_ALL =
  /^(haets?|fagots?|magots?|numskulls?|transexuals?|wackos?|shmucks?|femals|lothsome|revoting)$/;

test('a slip of a word for violence or disgust claims no word of the dictionary', () => {
  const dictionary = new Set<string>(words);
  const lexicon = parseLexicons([englishClasses]);
  const claimed = ['kill', 'hurt', 'killed', 'animal', 'filth', 'disgust', 'hate', 'person']
    .flatMap((name) => lexicon.classes.get(name)?.words ?? [])
    .flatMap(slipsOf)
    .filter((slip) => dictionary.has(slip) && !real.has(slip) && !SLIPS_AFTER_ALL.test(slip));
  const known = new Set([...lexicon.classes.values()].flatMap((c) => c.words));
  expect(claimed.filter((slip) => !known.has(slip))).toEqual([]);
});

test('a pattern may not use a spelling that stands for several words', () => {
  const lines = 'alias cannot = can not\nrule x threat high\nsays Something.\nmatch i cannot';
  const lexicon = parseLexicons([{ file: 'test', source: 'test', lines }]);
  expect(() => compilePack(lexicon, { prefixes: [], suffixes: [] })).toThrow(
    'test:4: write "can not" for "cannot"',
  );
});

test.each([
  ['hate', ['htae', 'haet']],
  ['at', []],
])('slips of %s', (word, slips) => {
  expect(slipsOf(word)).toEqual(slips);
});
