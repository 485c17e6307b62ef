import fc from 'fast-check';

/** Words that rules react to, so that random texts are not all clean. */
const WORDS = [
  'fuck',
  'shit',
  'idiot',
  'kill',
  'you',
  'are',
  'all',
  'muslims',
  'women',
  'vermin',
  'كلب',
  'salak',
];
const HIDDEN = ['\u200b', '\u200d', '\u00ad', '\u2060', '\u202e', '\u202c', '\u2066', '\u{e0041}', '\ufe0f'];
const MARKS = ['\u0301', '\u0336', '\u20e3', '\u0489', '\u064b'];
const SIGNS = ['.', '-', ' ', '*', '_', '\n', '\r\n', '"', "'", ', ', '🔥', '/', '(', ')'];
const SWAPS: Readonly<Record<string, readonly string[]>> = {
  a: ['@', '4', 'а', '𝐚', '🅰', 'ɐ'],
  e: ['3', 'е', 'ё', 'ⓔ'],
  i: ['1', '!', 'і', 'ｉ'],
  s: ['$', '5', 'ѕ', 'ﬆ'],
  u: ['υ', 'ü', '*', '🍆'],
  l: ['1', 'ⅼ', '|'],
  o: ['0', 'о', '⭕'],
};

const disguises: readonly ((letters: string[], n: number) => string[])[] = [
  (letters) => letters.map((l) => l.toUpperCase()),
  (letters, n) =>
    letters.map((l, i) => (i % 2 === n % 2 ? (SWAPS[l]?.[n % (SWAPS[l]?.length ?? 1)] ?? l) : l)),
  (letters, n) => letters.flatMap((l) => [l, SIGNS[n % SIGNS.length] ?? '']),
  (letters, n) => letters.flatMap((l, i) => (i === n % letters.length ? [l, l, l, l] : [l])),
  (letters, n) => letters.map((l) => l + (HIDDEN[n % HIDDEN.length] ?? '')),
  (letters, n) => letters.map((l) => l + (MARKS[n % MARKS.length] ?? '')),
  (letters) => [...letters].reverse(),
  (letters, n) => letters.map((l, i) => (i === n % letters.length ? '*' : l)),
  (letters, n) => [['#', '@', 'http://', '$'][n % 4] ?? '', ...letters],
  (letters) => letters.map((l) => l.normalize('NFD')),
];

/** A word under up to three disguises. */
const disguised = fc
  .tuple(
    fc.constantFrom(...WORDS),
    fc.array(fc.tuple(fc.nat(disguises.length - 1), fc.nat(50)), { maxLength: 3 }),
  )
  .map(([word, chosen]) =>
    chosen.reduce((letters, [which, n]) => disguises[which]?.(letters, n) ?? letters, [...word]).join(''),
  );

/** Any UTF-16 text: lone surrogates, astral letters, marks, controls; with words, disguised, in between. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: disguised },
      {
        weight: 2,
        arbitrary: fc.constantFrom(' ', ' ', '. ', ' i will ', ' "', ' http://a.com/x ', '@', '#'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
      {
        weight: 1,
        arbitrary: fc.string({ unit: fc.nat(0xffff).map((c) => String.fromCharCode(c)), maxLength: 6 }),
      },
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));
