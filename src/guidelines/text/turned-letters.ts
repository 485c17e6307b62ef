/** Letters that writing upside down uses, to what they stand for. Symmetrical ones stand for themselves. */
const PAIRS: Readonly<Record<string, string>> = {
  ɐ: 'a',
  q: 'b',
  ɔ: 'c',
  p: 'd',
  ǝ: 'e',
  ɟ: 'f',
  ƃ: 'g',
  ɥ: 'h',
  ᴉ: 'i',
  ɾ: 'j',
  ʞ: 'k',
  ʃ: 'l',
  ɯ: 'm',
  u: 'n',
  d: 'p',
  b: 'q',
  ɹ: 'r',
  ʇ: 't',
  n: 'u',
  ʌ: 'v',
  ʍ: 'w',
  ʎ: 'y',
};

/** Code point to code point. */
export const TURNED: ReadonlyMap<number, number> = new Map(
  Object.entries(PAIRS).map(([turned, meant]) => [turned.codePointAt(0) ?? 0, meant.charCodeAt(0)]),
);

/** Whether the letter is one that only such writing uses; folding leaves these as they are. */
export function isTurned(unit: number): boolean {
  return unit > 0x7f && TURNED.has(unit);
}
