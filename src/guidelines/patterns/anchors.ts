import type { AtomTable } from './atom-table.ts';
import type { Need, Pattern } from './compiled-pack.ts';
import { QUESTION, questionOf } from './presence.ts';

/**
 * For each word the patterns that are looked up by it, as questions to patterns/presence.ts: a list is `end of
 * the heads, heads…, patterns…`. A head asks for the rarest word that a run of patterns needs and leads to the
 * run's end (an offset in the list), so that one answer spares a whole run. A pattern of a run asks for the next
 * rarest and leads to its index.
 */
export function anchorsOf(
  patterns: readonly Pattern[],
  words: number,
  setOf: (atom: number) => Iterable<number>,
  atoms: AtomTable,
): readonly Int32Array[] {
  const lists = Array.from({ length: words }, () => new Runs());
  patterns.forEach(({ args, anchor, near }, index) => {
    const head = question(near[0], atoms);
    const entry = [...question(near[1], atoms), index];
    for (const id of setOf(args[anchor] as number)) lists[id]?.add(near[0]?.atom, head, entry);
  });
  // Words of one class have the same list: one copy of it stays in the processor's caches.
  const shared = new Map<string, Int32Array>();
  return lists.map((runs) => {
    const list = listOf(runs.all);
    const key = list.join();
    const known = shared.get(key) ?? Int32Array.from(list);
    shared.set(key, known);
    return known;
  });
}

/** Where in a list the heads begin. */
export const FIRST_HEAD = 1;

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

function listOf(runs: readonly Run[]): number[] {
  if (runs.length === 0) return [];
  const heads = FIRST_HEAD + runs.length * QUESTION;
  let end = heads;
  const table = runs.flatMap(({ head, entries }) => {
    end += entries.length * QUESTION;
    return [...head, end];
  });
  return [heads, ...table, ...runs.flatMap(({ entries }) => entries.flat())];
}
