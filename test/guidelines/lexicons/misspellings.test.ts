import { expect, test } from '@jest/globals';
import words from 'an-array-of-english-words' with { type: 'json' };
import { englishMisspellings, misspellingsOf } from '../../../src/guidelines/lexicons/en/misspellings.ts';
import { partyBlends } from '../../../src/guidelines/lexicons/en/party-blends.ts';

/** In the dictionary: rare beside the insult that is meant, or the insult itself. */
const AS_MEANT = new Set(['stuped', 'feminazi']);

test('a misspelling of an insult is no word of the dictionary', () => {
  const dictionary = new Set<string>(words);
  const spellings = [...englishMisspellings.lines.matchAll(/^misspell (.+) = /gm)].flatMap(([, list]) =>
    (list ?? '').split(' '),
  );
  expect(spellings.length).toBeGreaterThan(500);
  expect(spellings.filter((spelling) => dictionary.has(spelling) && !AS_MEANT.has(spelling))).toEqual([]);
});

test('a blend of a party and an insult is no word of the dictionary', () => {
  const dictionary = new Set<string>(words);
  const blends = partyBlends().map((blend) => blend.replace('/n', ''));
  expect(blends).toContain('demonrat');
  expect(blends.filter((blend) => dictionary.has(blend) && !AS_MEANT.has(blend))).toEqual([]);
});

test.each([
  ['idiot', ['ideot', 'iddiot', 'idiott']],
  ['moron', ['morron', 'moren']],
])('misspellings of %s', (word, some) => {
  const found = misspellingsOf(word);
  for (const spelling of some) expect(found).toContain(spelling);
  expect(found).not.toContain(word);
});

test('a surname is no misspelling', () => {
  expect(misspellingsOf('moron')).not.toContain('moran');
});
