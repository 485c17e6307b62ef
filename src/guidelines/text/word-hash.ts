/** FNV-1a over code points: words are looked up by hash, without a string being made of them. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

const APOSTROPHE = 39;

/** Hash of units [from, to), apostrophes left out. */
export function hashOf(units: Int32Array, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let i = from; i < to; i += 1) if (units[i] !== APOSTROPHE) hash = hashStep(hash, units[i] as number);
  return hash;
}
