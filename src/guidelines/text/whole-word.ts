import { BIT } from './disguise-bits.ts';
import { isVowel } from './leet.ts';
import { answer, type Resolved } from './resolved.ts';
import { ALLOW, type Trie } from './trie.ts';
import { TURNED } from './turned-letters.ts';

/** Disguises of words of nothing but letters. Each answers whether it found a word of the trie. */
export class WholeWord {
  readonly #trie: Trie;
  readonly #found: Resolved;

  constructor(trie: Trie, found: Resolved) {
    this.#trie = trie;
    this.#found = found;
  }

  /** `fuuuck`. A doubled letter is undone only for vowels and at the end of the word. */
  stretched(units: Int32Array, from: number, to: number): boolean {
    let node = 0;
    let via = 0;
    for (let i = from; i < to; ) {
      const unit = units[i] as number;
      let run = 1;
      while (i + run < to && units[i + run] === unit) run += 1;
      let used = 0;
      while (used < run) {
        const next = this.#trie.step(node, unit);
        if (next === 0) break;
        node = next;
        used += 1;
      }
      const isStretched = used < run;
      if (used === 0 || (isStretched && run === 2 && !isVowel(unit) && (i + run < to || unit === 115)))
        return false;
      if (isStretched) via |= BIT.stretched;
      i += run;
    }
    return via !== 0 && to - from > 3 && this.#accept(node, from, to, via);
  }

  /** A word inside an unknown longer one, of those that innocent words do not contain: the longest. */
  joined(units: Int32Array, from: number, to: number): boolean {
    let best = 0;
    for (let start = from; start < to - 2; start += 1) {
      let node = 0;
      for (let i = start; i < to; i += 1) {
        node = this.#trie.step(node, units[i] as number);
        if ((this.#trie.allowsBelow(node) & ALLOW.joined) === 0) break;
        const id = this.#trie.wordAt(node);
        if (id === 0 || (this.#trie.allowsAt(node) & ALLOW.joined) === 0) continue;
        if (i + 1 - start <= best) continue;
        best = i + 1 - start;
        answer(this.#found, id, start, i + 1, BIT.joined);
      }
    }
    return best > 0;
  }

  /** `kcuf`; and upside down, which is reversed as well: `ʞɔnɟ`. */
  reversed(units: Int32Array, from: number, to: number): boolean {
    let node = 0;
    for (let i = to - 1; i >= from; i -= 1) {
      node = this.#trie.step(node, units[i] as number);
      if ((this.#trie.allowsBelow(node) & ALLOW.reversed) === 0) return false;
    }
    return (this.#trie.allowsAt(node) & ALLOW.reversed) !== 0 && this.#accept(node, from, to, BIT.reversed);
  }

  /** Upside down: letters turned by half a turn, read from the end. */
  turned(units: Int32Array, from: number, to: number): boolean {
    let node = 0;
    for (let i = to - 1; i >= from; i -= 1) {
      const unit = units[i] as number;
      node = this.#trie.step(node, TURNED.get(unit) ?? unit);
      if (node === 0) return false;
    }
    return this.#accept(node, from, to, BIT.reversed | BIT.confusable);
  }

  /** Two neighbours that make one word: `fu ck`. */
  split(units: Int32Array, from: number, middle: number, next: number, to: number): boolean {
    let node = 0;
    for (let i = from; i < to; i += 1) {
      if (i === middle) i = next;
      node = this.#trie.step(node, units[i] as number);
      if ((this.#trie.allowsBelow(node) & ALLOW.split) === 0) return false;
    }
    return (this.#trie.allowsAt(node) & ALLOW.split) !== 0 && this.#accept(node, from, to, BIT.separated);
  }

  #accept(node: number, from: number, to: number, via: number): boolean {
    const id = this.#trie.wordAt(node);
    return id !== 0 && answer(this.#found, id, from, to, via);
  }
}
