/**
 * Which words belong to which atoms (sets of words that pattern elements accept): a bit matrix, a row a
 * word id, a column an atom.
 */
export class AtomTable {
  /** 32-bit cells of a row. */
  readonly width: number;
  /** An atom that no word belongs to. */
  readonly none: number;
  readonly #rows: Uint32Array;
  /** A row with the atoms that some pattern needs: no other is asked for by presence. */
  readonly #needed: Uint32Array;
  /** Per word id, the cells of its row that hold a needed atom: from `#first[id]` to `#first[id + 1]`. */
  readonly #first: Int32Array;
  readonly #cells: Uint16Array;

  constructor(words: number, sets: readonly ReadonlySet<number>[], needed: Iterable<number>) {
    this.none = sets.length;
    this.width = Math.ceil((sets.length + 1) / 32);
    this.#rows = new Uint32Array(words * this.width);
    sets.forEach((set, atom) => {
      for (const id of set) {
        const at = id * this.width + (atom >>> 5);
        this.#rows[at] = (this.#rows[at] as number) | (1 << (atom & 31));
      }
    });
    this.#needed = new Uint32Array(this.width);
    for (const atom of needed)
      this.#needed[atom >>> 5] = (this.#needed[atom >>> 5] as number) | (1 << (atom & 31));
    this.#first = new Int32Array(words + 1);
    const cells: number[] = [];
    for (let id = 0; id < words; id += 1) {
      for (let cell = 0; cell < this.width; cell += 1)
        if (((this.#rows[id * this.width + cell] as number) & (this.#needed[cell] as number)) !== 0)
          cells.push(cell);
      this.#first[id + 1] = cells.length;
    }
    this.#cells = Uint16Array.from(cells);
  }

  has(id: number, atom: number): boolean {
    return (((this.#rows[id * this.width + (atom >>> 5)] as number) >>> (atom & 31)) & 1) === 1;
  }

  /** Adds the needed atoms of a word to a row of `width` cells that begins at `offset`. */
  addTo(row: Uint32Array, offset: number, id: number): void {
    const end = this.#first[id + 1] as number;
    for (let i = this.#first[id] as number; i < end; i += 1) {
      const cell = this.#cells[i] as number;
      row[offset + cell] = (row[offset + cell] as number) | (this.#rows[id * this.width + cell] as number);
    }
  }
}
