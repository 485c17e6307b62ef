/** A small seeded generator (mulberry32): every run of a benchmark measures the same texts. */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(random: Random, from: readonly T[]): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

/** The first `size` code points of what `next` keeps adding. */
export function filled(size: number, next: () => string): string {
  const points: string[] = [];
  while (points.length < size) points.push(...next());
  return points.slice(0, size).join('');
}
