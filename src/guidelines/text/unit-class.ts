/** What kind of character a folded unit is, worked out on first sight and kept. */
export const C = {
  letter: 1,
  digit: 2,
  space: 3,
  newline: 4,
  emoji: 5,
  apostrophe: 6,
  ender: 7,
  breaker: 8,
  quote: 9,
  symbol: 10,
};
const classes = new Uint8Array(0x110000);

export function classOf(unit: number): number {
  const known = classes[unit] as number;
  if (known !== 0) return known;
  const made = makeClass(String.fromCodePoint(unit));
  classes[unit] = made;
  return made;
}

function makeClass(char: string): number {
  if (/[\n\r\u2028\u2029]/.test(char)) return C.newline;
  if (/\s/u.test(char)) return C.space;
  if (/\d/.test(char)) return C.digit;
  if (char === "'") return C.apostrophe;
  if (char === '"') return C.quote;
  if (/[.!?؟。！？।]/u.test(char)) return C.ender;
  if (/[,;:()[\]{}<>/\\—–،؛、，|]/u.test(char)) return C.breaker;
  if (char > '\u00ff' && /[\p{Extended_Pictographic}\p{Regional_Indicator}\u2600-\u27bf]/u.test(char))
    return C.emoji;
  if (/[\p{L}\p{M}\p{N}]/u.test(char)) return C.letter;
  return C.symbol;
}

/** What may stand around a word or link without being part of it. */
export function isEdge(kind: number): boolean {
  return (
    kind === C.ender || kind === C.breaker || kind === C.quote || kind === C.apostrophe || kind === C.emoji
  );
}
