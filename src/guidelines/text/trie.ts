/** What may be undone to see a word. Leet and stretching are undone for every word of the trie. */
export const ALLOW = { masked: 1, joined: 2, reversed: 4, split: 8, common: 16 } as const;

/** Letters of the alphabet, and one. */
const WIDTH = 64;
/** A node with more children than this has a row of its own; the others, nearly all, are looked through. */
const MOST_LISTED = 4;

/**
 * The words that people disguise, as a trie over a small alphabet, for walks that undo one disguise or
 * another letter by letter. Node 0 is the root. Laid out compactly (a row for each of 25,000 nodes would be
 * 6 MB and fall out of the processor's caches), so: first add every word, then freeze.
 */
export class Trie {
  readonly #codes = new Map<number, number>();
  readonly #fast = new Uint8Array(128);
  /** Per node, while words are added: code to child. */
  #building: Map<number, number>[] = [new Map()];
  /** Per node: the id of the word that ends here, 0 for none; what may be undone for it; and for any below. */
  #ends = new Int32Array(64);
  #allows = new Uint8Array(64);
  #below = new Uint8Array(64);
  /** Per node: its children are `#children[#first[node] .. #first[node + 1]]`, by `#childCodes`. */
  #first = new Int32Array(0);
  #childCodes = new Uint8Array(0);
  #children = new Int32Array(0);
  /** Per node: the row of a node with many children, -1 for none. */
  #rowOf = new Int16Array(0);
  #rows = new Int32Array(0);

  /** @throws Error where the words have more letters than an alphabet has places */
  add(word: string, id: number, allows: number): void {
    let node = 0;
    for (const char of word) {
      node = this.#childFor(node, this.#encode(char.codePointAt(0) ?? 0));
      this.#below[node] = allows | (this.#below[node] as number);
    }
    this.#ends[node] = id;
    this.#allows[node] = allows | (this.#allows[node] as number);
  }

  /** Ends the building: lays the nodes out for walks. */
  freeze(): this {
    const nodes = this.#building;
    this.#first = new Int32Array(nodes.length + 1);
    this.#rowOf = new Int16Array(nodes.length).fill(-1);
    const codes: number[] = [];
    const children: number[] = [];
    const rows: number[] = [];
    nodes.forEach((ofNode, node) => {
      for (const [code, child] of ofNode) {
        codes.push(code);
        children.push(child);
      }
      this.#first[node + 1] = children.length;
      if (ofNode.size <= MOST_LISTED) return;
      this.#rowOf[node] = rows.length / WIDTH;
      rows.push(...Array.from({ length: WIDTH }, (_, code) => ofNode.get(code) ?? 0));
    });
    this.#childCodes = Uint8Array.from(codes);
    this.#children = Int32Array.from(children);
    this.#rows = Int32Array.from(rows);
    this.#building = [];
    return this;
  }

  #childFor(node: number, code: number): number {
    const known = this.#building[node]?.get(code);
    if (known !== undefined) return known;
    const child = this.#building.length;
    this.#building.push(new Map());
    this.#building[node]?.set(code, child);
    if (child === this.#ends.length) {
      this.#ends = grown(this.#ends, new Int32Array(child * 2));
      this.#allows = grown(this.#allows, new Uint8Array(child * 2));
      this.#below = grown(this.#below, new Uint8Array(child * 2));
    }
    return child;
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
    if (code === 0) return 0;
    const row = this.#rowOf[node] as number;
    if (row >= 0) return this.#rows[row * WIDTH + code] as number;
    const end = this.#first[node + 1] as number;
    for (let i = this.#first[node] as number; i < end; i += 1)
      if (this.#childCodes[i] === code) return this.#children[i] as number;
    return 0;
  }

  /** For a letter that is masked: the places of the node's children, from the first to before `childrenEnd`. */
  childrenStart(node: number): number {
    return this.#first[node] as number;
  }

  childrenEnd(node: number): number {
    return this.#first[node + 1] as number;
  }

  childAt(place: number): number {
    return this.#children[place] as number;
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

function grown<T extends Int32Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
