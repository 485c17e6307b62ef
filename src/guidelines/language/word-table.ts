/** Words, by hash, with a bit for each language that has them: one probe for most words, no strings. */
export class WordTable {
  readonly #mask: number;
  /** Per slot: the hash, the languages that the word is frequent in, and those that it is unmistakable of. */
  readonly #slots: Int32Array;

  constructor(seen: ReadonlyMap<number, number>, unmistakable: ReadonlyMap<number, number>) {
    const hashes = new Set([...seen.keys(), ...unmistakable.keys()]);
    const size = 2 ** Math.ceil(Math.log2(hashes.size * 2 + 1));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * WIDTH);
    for (const hash of hashes) {
      const slot = this.find(hash);
      this.#slots[slot] = hash;
      this.#slots[slot + SEEN] = seen.get(hash) ?? 0;
      this.#slots[slot + UNMISTAKABLE] = unmistakable.get(hash) ?? 0;
    }
  }

  /** The slot of a hash; an empty one, whose sets are empty, where no word has it. */
  find(hash: number): number {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = slot * WIDTH;
      const isEmpty = this.#slots[at + SEEN] === 0 && this.#slots[at + UNMISTAKABLE] === 0;
      if (isEmpty || this.#slots[at] === hash) return at;
    }
  }

  seenIn(slot: number): number {
    return this.#slots[slot + SEEN] as number;
  }

  unmistakableOf(slot: number): number {
    return this.#slots[slot + UNMISTAKABLE] as number;
  }
}

const WIDTH = 3;
const SEEN = 1;
const UNMISTAKABLE = 2;
