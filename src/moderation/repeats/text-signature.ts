import { foldToString } from '../../guidelines/text/fold.ts';

/**
 * What two texts are compared by: MinHash (Broder, 1997) over the pieces of five characters that a text is made of,
 * after its disguises are undone. Texts in scripts without spaces have such pieces too.
 */
export interface TextSignature {
  /** Six numbers. Two texts that share 80 % of their pieces share a number in 98 of 100 cases, 70 % in 90 (measured). */
  readonly bands: readonly number[];
  /** Hashes of all pieces, ascending, each once. */
  readonly pieces: Uint32Array;
}

const PIECE = 5;
const BANDS = 6;
const ROWS = 3;
/** Letters and digits below which a text says too little: many people write "I agree" or "Well said!". */
const SHORTEST = 20;

/** Odd multipliers and offsets of the 18 permutations, from a linear congruential generator; never to be changed. */
const PERMUTATIONS = permutations(BANDS * ROWS);

/** The signature of a text, or null where it is too short to be called a repeat of another. */
export function signatureOf(text: string): TextSignature | null {
  const plain = foldToString(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (plain.length < SHORTEST) return null;
  const pieces = piecesOf(plain);
  return { bands: bandsOf(pieces), pieces };
}

/** The share of pieces that two texts have in common (Jaccard's index), 0 to 1. */
export function similarityOf(a: TextSignature, b: TextSignature): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.pieces.length && j < b.pieces.length; ) {
    const left = a.pieces[i] as number;
    const right = b.pieces[j] as number;
    if (left === right) common += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return common / (a.pieces.length + b.pieces.length - common);
}

function piecesOf(plain: string): Uint32Array {
  const hashes = new Uint32Array(plain.length - PIECE + 1);
  for (let i = 0; i < hashes.length; i += 1) {
    let hash = 0x811c9dc5;
    for (let j = i; j < i + PIECE; j += 1) hash = Math.imul(hash ^ plain.charCodeAt(j), 0x01000193);
    hashes[i] = mix(hash);
  }
  hashes.sort();
  let kept = 0;
  for (let i = 0; i < hashes.length; i += 1) {
    if (i === 0 || hashes[i] !== hashes[i - 1]) hashes[kept++] = hashes[i] as number;
  }
  return hashes.slice(0, kept);
}

function bandsOf(pieces: Uint32Array): number[] {
  const least = PERMUTATIONS.map(({ multiplier, offset }) => {
    let minimum = 0xffffffff;
    for (const piece of pieces) minimum = Math.min(minimum, mix(Math.imul(piece, multiplier) + offset));
    return minimum;
  });
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = mix(band + 1);
    for (let row = 0; row < ROWS; row += 1) hash = mix(hash ^ (least[band * ROWS + row] as number));
    // PostgreSQL's integer has a sign.
    return hash | 0;
  });
}

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3, in the public domain). */
function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function permutations(count: number): { multiplier: number; offset: number }[] {
  let state = 1;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return mix(state);
  };
  return Array.from({ length: count }, () => ({ multiplier: next() | 1, offset: next() }));
}
