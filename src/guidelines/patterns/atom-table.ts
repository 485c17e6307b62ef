/**
 * Which words belong to which atoms (sets of words that pattern elements accept): a bit matrix, a column an
 * atom. Words that belong to the same atoms share a row: of 7,600 words' rows a fifth are left, which then
 * stay in the processor's caches.
 */
export class AtomTable {
  /** 32-bit cells of a row. */
  readonly width: number;
  /** An atom that no word belongs to. */
  readonly none: number;
  /** Per word id: its row. */
  readonly #rowOf: Int32Array;
  readonly #rows: Uint32Array;
  /** How many atoms presence is asked for; the column of that number stands for what is everywhere. */
  readonly columns: number;
  readonly #columnOf: ReadonlyMap<number, number>;
  /** Per row, the columns of its atoms: from `#first[row]` to `#first[row + 1]` of `#columns`. */
  readonly #first: Int32Array;
  readonly #columns: Uint16Array;

  /** @param needed atoms that presence is asked for */
  constructor(words: number, sets: readonly ReadonlySet<number>[], needed: Iterable<number>) {
    this.none = sets.length;
    this.#columnOf = new Map([...new Set(needed)].map((atom, column) => [atom, column]));
    this.columns = this.#columnOf.size;
    this.width = Math.ceil((sets.length + 1) / 32);
    const { rowOf, rows } = sharedRows(words, sets);
    this.#rowOf = rowOf;
    this.#rows = new Uint32Array(rows.length * this.width);
    const first = [0];
    const columns: number[] = [];
    rows.forEach((atoms, row) => {
      for (const atom of atoms) {
        const at = row * this.width + (atom >>> 5);
        this.#rows[at] = (this.#rows[at] as number) | (1 << (atom & 31));
      }
      columns.push(...atoms.flatMap((atom) => this.#columnOf.get(atom) ?? []));
      first.push(columns.length);
    });
    this.#first = Int32Array.from(first);
    this.#columns = Uint16Array.from(columns);
  }

  has(id: number, atom: number): boolean {
    const cell = (this.#rowOf[id] as number) * this.width + (atom >>> 5);
    return (((this.#rows[cell] as number) >>> (atom & 31)) & 1) === 1;
  }

  /** The place of a needed atom among those presence is asked for. */
  columnOf(atom: number): number {
    const column = this.#columnOf.get(atom);
    if (column === undefined) throw new Error(`no pattern needs atom ${atom}`);
    return column;
  }

  /** Sets a bit in the columns of all needed atoms that the word belongs to. */
  mark(columns: Int32Array, bit: number, id: number): void {
    const row = this.#rowOf[id] as number;
    const end = this.#first[row + 1] as number;
    for (let i = this.#first[row] as number; i < end; i += 1) {
      const column = this.#columns[i] as number;
      columns[column] = (columns[column] as number) | bit;
    }
  }
}

/** The atoms of each word, words of the same atoms together. */
function sharedRows(
  words: number,
  sets: readonly ReadonlySet<number>[],
): { rowOf: Int32Array; rows: readonly (readonly number[])[] } {
  const atomsOf: number[][] = Array.from({ length: words }, () => []);
  sets.forEach((set, atom) => {
    for (const id of set) atomsOf[id]?.push(atom);
  });
  const known = new Map<string, number>();
  const rows: number[][] = [];
  const rowOf = Int32Array.from(atomsOf, (atoms) => {
    const key = atoms.join();
    const row = known.get(key) ?? rows.push(atoms) - 1;
    known.set(key, row);
    return row;
  });
  return { rowOf, rows };
}
