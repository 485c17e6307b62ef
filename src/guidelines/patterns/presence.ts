import type { AtomTable } from './atom-table.ts';
import type { Need } from './compiled-pack.ts';

/** Integers of a question: the column, the places, and what the answer leads to. */
export const QUESTION = 3;
/** Positions of a block, a bit each: what stands no further away is seen exactly. */
const REACH = 32;

/**
 * Where atoms stand around a position, so that a pattern whose rarest word is not where it would have to be
 * costs two shifts and no try. A bit is a position; three blocks of them are kept, the position's own and
 * those beside it.
 */
export class Presence {
  readonly #atoms: AtomTable;
  #before: Block;
  #here: Block;
  #after: Block;
  #ids: Int32Array = new Int32Array(0);
  #length = 0;
  #shift = 0;

  constructor(atoms: AtomTable) {
    this.#atoms = atoms;
    this.#before = createBlock(atoms);
    this.#here = createBlock(atoms);
    this.#after = createBlock(atoms);
  }

  /** Begins another stream; positions are then looked at in order, every one. */
  read(ids: Int32Array, length: number): void {
    this.#ids = ids;
    this.#length = length;
    this.#fill(this.#here, length);
    this.#fill(this.#after, 0);
  }

  /** Moves to the next position: what `next` speaks of. */
  moveTo(position: number): void {
    this.#shift = position % REACH;
    if (this.#shift !== 0) return;
    const oldest = this.#before;
    this.#before = this.#here;
    this.#here = this.#after;
    this.#after = oldest;
    this.#fill(oldest, position + REACH);
  }

  /**
   * Of the questions in `list`, from offset `at` to before `end`, the first one whose atom stands on one of its
   * places; `end` if none does.
   */
  next(list: Int32Array, from: number, end: number): number {
    const shift = this.#shift;
    const before = this.#before.columns;
    const here = this.#here.columns;
    const after = this.#after.columns;
    for (let at = from; at < end; at += QUESTION) {
      const column = list[at] as number;
      const bits =
        column >= 0
          ? (((here[column] as number) >>> shift) >>> 1) | ((after[column] as number) << (31 - shift))
          : (((here[~column] as number) << (31 - shift)) << 1) | ((before[~column] as number) >>> shift);
      if ((bits & (list[at + 1] as number)) !== 0) return at;
    }
    return end;
  }

  #fill(block: Block, start: number): void {
    const { columns } = block;
    if (!block.isClean) clear(columns);
    const end = Math.min(this.#length, start + REACH);
    for (let at = start; at < end; at += 1)
      this.#atoms.mark(columns, 1 << (at - start), this.#ids[at] as number);
    block.isClean = end <= start;
  }
}

/** A column an atom, a bit a position; the last column stands for what is everywhere. */
interface Block {
  readonly columns: Int32Array;
  /** Whether no position is marked: spares the clearing, which costs as much as the marks of ten words. */
  isClean: boolean;
}

function createBlock(atoms: AtomTable): Block {
  const columns = new Int32Array(atoms.columns + 1);
  clear(columns);
  return { columns, isClean: true };
}

function clear(columns: Int32Array): void {
  columns.fill(0);
  columns[columns.length - 1] = -1;
}

/** Whether presence can tell of a need: it stands on one side of the anchor, and near. */
export function isNear({ from, to }: Need): boolean {
  return from > 0 ? to <= REACH : from >= -REACH;
}

/** A need as a question: the column, its complement for what stands before the anchor; the places as bits. */
export function questionOf({ from, to }: Need, column: number): readonly [column: number, places: number] {
  const bits = (-1 >>> (REACH - 1 - (to - from))) | 0;
  return from > 0 ? [column, bits << (from - 1)] : [~column, bits << (REACH + from)];
}
