/** What may be undone to see a word. Leet and stretching are undone for every word of the trie. */
export const ALLOW = { masked: 1, joined: 2, reversed: 4, split: 8, common: 16 } as const;

/** Letters of the trie's alphabet, and one: rows of a node. */
const WIDTH = 64;

/**
 * The words that people disguise, as a trie over a small alphabet, for walks that undo one disguise or
 * another letter by letter. Nodes are rows of an integer table; node 0 is the root.
 */
export class Trie {
  readonly #codes = new Map<number, number>();
  readonly #fast = new Uint8Array(128);
  #next = new Int32Array(WIDTH * 256);
  #count = 1;
  /** Per node: the id of the word that ends here, 0 for none, and what may be undone for it. */
  readonly #ends: number[] = [0];
  readonly #allows: number[] = [0];
  /** Per node: its first and last child, its next sibling, and what may be undone for any word at it or below. */
  readonly #firstChild: number[] = [0];
  readonly #lastChild: number[] = [0];
  readonly #sibling: number[] = [0];
  readonly #below: number[] = [0];

  /** @throws Error where the words have more letters than a row has places */
  add(word: string, id: number, allows: number): void {
    let node = 0;
    for (const char of word) {
      node = this.#childFor(node, this.#encode(char.codePointAt(0) ?? 0));
      this.#below[node] = allows | (this.#below[node] as number);
    }
    this.#ends[node] = id;
    this.#allows[node] = allows | (this.#allows[node] as number);
  }

  #childFor(node: number, code: number): number {
    if ((this.#count + 1) * WIDTH > this.#next.length) {
      const bigger = new Int32Array(this.#next.length * 2);
      bigger.set(this.#next);
      this.#next = bigger;
    }
    const slot = node * WIDTH + code;
    if (this.#next[slot] === 0) {
      this.#next[slot] = this.#count;
      this.#ends.push(0);
      this.#allows.push(0);
      this.#below.push(0);
      this.#firstChild.push(0);
      this.#lastChild.push(0);
      this.#sibling.push(0);
      const elder = this.#lastChild[node] as number;
      if (elder === 0) this.#firstChild[node] = this.#count;
      else this.#sibling[elder] = this.#count;
      this.#lastChild[node] = this.#count;
      this.#count += 1;
    }
    return this.#next[slot] as number;
  }

  #encode(unit: number): number {
    const known = this.#codes.get(unit);
    if (known !== undefined) return known;
    const code = this.#codes.size + 1;
    if (code >= WIDTH) throw new Error(`trie: more than ${WIDTH - 1} letters`);
    this.#codes.set(unit, code);
    if (unit < 128) this.#fast[unit] = code;
    return code;
  }

  /** The node below `node` by this letter, 0 if there is none. */
  step(node: number, unit: number): number {
    const code = unit < 128 ? (this.#fast[unit] as number) : (this.#codes.get(unit) ?? 0);
    return code === 0 ? 0 : (this.#next[node * WIDTH + code] as number);
  }

  /** For a letter that is masked: the first child of `node`, then the siblings of that; 0 ends them. */
  firstChild(node: number): number {
    return this.#firstChild[node] as number;
  }

  siblingOf(node: number): number {
    return this.#sibling[node] as number;
  }

  /** What may be undone for the words that can still be reached: lets a walk end early. */
  allowsBelow(node: number): number {
    return this.#below[node] as number;
  }

  wordAt(node: number): number {
    return this.#ends[node] as number;
  }

  allowsAt(node: number): number {
    return this.#allows[node] as number;
  }
}
