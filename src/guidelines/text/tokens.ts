import { grow } from './columns.ts';

export const KIND = {
  word: 1,
  number: 2,
  emoji: 3,
  stop: 4, // end of a sentence
  soft: 5, // comma, bracket, dash: the end of a clause
  quote: 6,
  link: 7,
  handle: 8,
  hashtag: 9, // marks that the words up to `next` stand in a hashtag
  messy: 10,
} as const;

/** The tokens of a folded text, column by column; reused, it grows and is not reallocated. */
export interface Tokens {
  length: number;
  kind: Uint8Array;
  /** Unit offsets into the folded text, end exclusive. */
  from: Int32Array;
  to: Int32Array;
  /** Hash of a word or emoji, apostrophes left out; for messy and hashtag: the first token after it. */
  hash: Int32Array;
  /** Disguise bits of the token's units; case only where a capital stands inside the word. */
  flags: Uint16Array;
}

export function createTokens(capacity = 4096): Tokens {
  return {
    length: 0,
    kind: new Uint8Array(capacity),
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    flags: new Uint16Array(capacity),
  };
}

export function push(
  into: Tokens,
  kind: number,
  from: number,
  to: number,
  hash: number,
  flags: number,
): number {
  const n = into.length;
  if (n === into.kind.length) grow(into, createTokens(n * 2));
  into.kind[n] = kind;
  into.from[n] = from;
  into.to[n] = to;
  into.hash[n] = hash;
  into.flags[n] = flags;
  into.length = n + 1;
  return n;
}
