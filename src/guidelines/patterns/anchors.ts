import type { AtomTable } from './atom-table.ts';
import type { Anchors, Need, Pattern } from './compiled-pack.ts';
import { QUESTION, questionOf } from './presence.ts';

/** Lays out the patterns by the words that they are looked up by. */
export function anchorsOf(
  patterns: readonly Pattern[],
  words: number,
  setOf: (atom: number) => Iterable<number>,
  atoms: AtomTable,
): Anchors {
  const runs = Array.from({ length: words }, () => new Runs());
  patterns.forEach(({ args, anchor, near }, index) => {
    const head = question(near[0], atoms);
    const entry = [...question(near[1], atoms), index];
    for (const id of setOf(args[anchor] as number)) runs[id]?.add(near[0]?.atom, head, entry);
  });
  // Words of one class have the same list: one copy of it stays in the processor's caches.
  const shared = new Map<string, number>();
  const lists = [0];
  const starts = Int32Array.from(runs, ({ all }) => {
    if (all.length === 0) return 0;
    const key = JSON.stringify(all);
    const start = shared.get(key) ?? append(lists, all);
    shared.set(key, start);
    return start;
  });
  return { starts, lists: Int32Array.from(lists) };
}

/** Writes a word's list; answers where it begins. */
function append(lists: number[], runs: readonly Run[]): number {
  const start = lists.length;
  const heads = start + 1 + runs.length * QUESTION;
  lists.push(heads);
  let end = heads;
  for (const { head, entries } of runs) {
    end += entries.length * QUESTION;
    lists.push(...head, end);
  }
  for (const { entries } of runs) for (const entry of entries) lists.push(...entry);
  return start;
}

interface Run {
  readonly head: readonly number[];
  readonly entries: (readonly number[])[];
}

/** The runs of one word; those that need the same other word, at whatever places, stand together. */
class Runs {
  readonly #byNeed = new Map<number | undefined, Map<string, Run>>();

  add(atom: number | undefined, head: readonly number[], entry: readonly number[]): void {
    const ofAtom = this.#byNeed.get(atom) ?? new Map<string, Run>();
    this.#byNeed.set(atom, ofAtom);
    const places = head.join();
    const run = ofAtom.get(places) ?? { head, entries: [] };
    ofAtom.set(places, run);
    run.entries.push(entry);
  }

  get all(): readonly Run[] {
    return [...this.#byNeed.values()].flatMap((ofAtom) => [...ofAtom.values()]);
  }
}

/** A pattern without a need asks for what is everywhere. */
function question(need: Need | undefined, atoms: AtomTable): readonly number[] {
  return need === undefined ? [atoms.columns, -1] : questionOf(need, atoms.columnOf(need.atom));
}
