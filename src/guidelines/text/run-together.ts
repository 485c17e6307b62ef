import { BIT } from './disguise-bits.ts';
import type { Resolved } from './resolved.ts';
import { ALLOW, type Trie } from './trie.ts';

const STEPS_PER_UNIT = 24;
const FEWEST_LETTERS_OF_CONTENT = 4;

/** Known words run together: `ihate`, and hashtags. */
export class RunTogether {
  readonly parts: Resolved[] = [];
  readonly #trie: Trie;
  #units: Int32Array = new Int32Array(0);
  #end = 0;
  #steps = 0;

  constructor(trie: Trie) {
    this.#trie = trie;
  }

  /**
   * Cuts units [from, to) into at most `most` words, and leaves them in `parts`. At least one must be a word
   * of four letters that is not merely common; what joins them may be short.
   */
  resolve(units: Int32Array, from: number, to: number, most: number): boolean {
    this.#units = units;
    this.#end = to;
    this.#steps = (to - from) * STEPS_PER_UNIT;
    this.parts.length = 0;
    return this.#cut(from, most, false);
  }

  #cut(from: number, most: number, hasContent: boolean): boolean {
    if (from === this.#end) return hasContent && this.parts.length > 1;
    if (most === 0) return false;
    let node = 0;
    for (let i = from; i < this.#end; i += 1) {
      this.#steps -= 1;
      node = this.#steps < 0 ? 0 : this.#trie.step(node, this.#units[i] as number);
      if (node === 0) return false;
      const id = this.#trie.wordAt(node);
      if (id === 0 || (most === 1 && i + 1 < this.#end)) continue;
      const isCommon = (this.#trie.allowsAt(node) & ALLOW.common) !== 0;
      const isContent = !isCommon && i + 1 - from >= FEWEST_LETTERS_OF_CONTENT;
      if (!isContent && !isCommon) continue;
      this.parts.push({ id, from, to: i + 1, via: BIT.joined });
      if (this.#cut(i + 1, most - 1, hasContent || isContent)) return true;
      this.parts.pop();
    }
    return false;
  }
}
