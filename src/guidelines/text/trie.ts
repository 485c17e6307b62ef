/**
 * The words that people disguise, as a trie over a small alphabet, for walks that undo one disguise or
 * another letter by letter. Nodes are rows of an integer table.
 */
export class Trie {
  readonly #codes = new Map<number, number>();
  readonly #fast = new Uint8Array(128);
  #next = new Int32Array(64 * 256);
  #count = 1;
  /** Per node: the id of the word that ends here, 0 for none, and what may be undone for it. */
  #ends: number[] = [0];
  #allows: number[] = [0];
  static readonly WIDTH = 64;

  add(word: string, id: number, allows: number): void {
    let node = 0;
    for (const char of word) {
      const code = this.#encode(char.codePointAt(0) ?? 0);
      if ((this.#count + 1) * Trie.WIDTH > this.#next.length) {
        const bigger = new Int32Array(this.#next.length * 2);
        bigger.set(this.#next);
        this.#next = bigger;
      }
      const slot = node * Trie.WIDTH + code;
      if (this.#next[slot] === 0) {
        this.#next[slot] = this.#count;
        this.#ends.push(0);
        this.#allows.push(0);
        this.#count += 1;
      }
      node = this.#next[slot] as number;
    }
    this.#ends[node] = id;
    this.#allows[node] = allows | (this.#allows[node] as number);
  }

  #encode(unit: number): number {
    const known = this.#codes.get(unit);
    if (known !== undefined) return known;
    const code = this.#codes.size + 1;
    if (code >= Trie.WIDTH) throw new Error(`trie: more than ${Trie.WIDTH - 1} letters`);
    this.#codes.set(unit, code);
    if (unit < 128) this.#fast[unit] = code;
    return code;
  }

  /** The node below `node` by this letter, 0 if there is none. */
  step(node: number, unit: number): number {
    const code = unit < 128 ? (this.#fast[unit] as number) : (this.#codes.get(unit) ?? 0);
    return code === 0 ? 0 : (this.#next[node * Trie.WIDTH + code] as number);
  }

  /** Child number `index` (1 to WIDTH - 1), for a letter that is masked. */
  child(node: number, index: number): number {
    return this.#next[node * Trie.WIDTH + index] as number;
  }

  wordAt(node: number): number {
    return this.#ends[node] as number;
  }

  allowsAt(node: number): number {
    return this.#allows[node] as number;
  }
}
