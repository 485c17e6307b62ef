import type { Pattern } from './compiled-pack.ts';

/** In place of an atom: the patterns of the run need nothing but their anchor. */
export const NO_NEED = -1;

/**
 * For each word the patterns that are looked up by it, in runs that share the rarest other atom they need:
 * one look at what is near spares a whole run. A word's list is `need, count, pattern indices…`, repeated.
 */
export function anchorsOf(
  patterns: readonly Pattern[],
  words: number,
  setOf: (atom: number) => Iterable<number>,
): readonly Int32Array[] {
  const runs = Array.from({ length: words }, () => new Map<number, number[]>());
  patterns.forEach(({ args, anchor, needs }, index) => {
    const need = needs[0] ?? NO_NEED;
    for (const id of setOf(args[anchor] as number)) {
      const ofWord = runs[id];
      const run = ofWord?.get(need);
      if (run === undefined) ofWord?.set(need, [index]);
      else run.push(index);
    }
  });
  // Words of one class have the same list: one copy of it stays in the processor's caches.
  const shared = new Map<string, Int32Array>();
  return runs.map((ofWord) => {
    const list = [...ofWord].flatMap(([need, indices]) => [need, indices.length, ...indices]);
    const key = list.join();
    const known = shared.get(key) ?? Int32Array.from(list);
    shared.set(key, known);
    return known;
  });
}
