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
  /** Per row, the cells that hold a needed atom: from `#first[row]` to `#first[row + 1]` of `#cells`. */
  readonly #first: Int32Array;
  readonly #cells: Uint16Array;

  /** @param needed atoms that some pattern needs: no other is asked for by presence */
  constructor(words: number, sets: readonly ReadonlySet<number>[], needed: Iterable<number>) {
    this.none = sets.length;
    this.width = Math.ceil((sets.length + 1) / 32);
    const { rowOf, rows } = sharedRows(words, sets);
    this.#rowOf = rowOf;
    this.#rows = new Uint32Array(rows.length * this.width);
    const isNeeded = new Set(needed);
    const first = [0];
    const cells: number[] = [];
    rows.forEach((atoms, row) => {
      for (const atom of atoms) {
        const at = row * this.width + (atom >>> 5);
        this.#rows[at] = (this.#rows[at] as number) | (1 << (atom & 31));
      }
      cells.push(...new Set(atoms.filter((atom) => isNeeded.has(atom)).map((atom) => atom >>> 5)));
      first.push(cells.length);
    });
    this.#first = Int32Array.from(first);
    this.#cells = Uint16Array.from(cells);
  }

  has(id: number, atom: number): boolean {
    const cell = (this.#rowOf[id] as number) * this.width + (atom >>> 5);
    return (((this.#rows[cell] as number) >>> (atom & 31)) & 1) === 1;
  }

  /** Adds the needed atoms of a word to a row of `width` cells that begins at `offset`. */
  addTo(row: Uint32Array, offset: number, id: number): void {
    const own = this.#rowOf[id] as number;
    const end = this.#first[own + 1] as number;
    for (let i = this.#first[own] as number; i < end; i += 1) {
      const cell = this.#cells[i] as number;
      row[offset + cell] = (row[offset + cell] as number) | (this.#rows[own * this.width + cell] as number);
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
