import { BIT } from './disguise-bits.ts';
import type { Folded } from './fold.ts';
import { isVowel } from './leet.ts';
import { answer, type Resolved } from './resolved.ts';
import { ALLOW, type Trie } from './trie.ts';
import { TURNED } from './turned-letters.ts';

const LETTER_S = 115;

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
    return to - from > 3 && this.#unstretch(units, from, from, to, 0, 0);
  }

  /** Reads the run of equal letters at `at` as many of them as the word has, then as fewer. */
  #unstretch(units: Int32Array, from: number, at: number, to: number, node: number, via: number): boolean {
    if (at === to) return via !== 0 && this.#accept(node, from, to, via);
    const unit = units[at] as number;
    let run = 1;
    while (at + run < to && units[at + run] === unit) run += 1;
    const single = this.#trie.step(node, unit);
    if (single === 0) return false;
    const double = run > 1 ? this.#trie.step(single, unit) : 0;
    const next = at + run;
    const all = run === 2 ? via : via | BIT.stretched;
    if (double !== 0 && this.#unstretch(units, from, next, to, double, all)) return true;
    if (run === 1) return this.#unstretch(units, from, next, to, single, via);
    const isDoubling = run === 2 && !isVowel(unit) && (next < to || unit === LETTER_S);
    return !isDoubling && this.#unstretch(units, from, next, to, single, via | BIT.stretched);
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

  /**
   * `fu`, a RIGHT-TO-LEFT OVERRIDE, `kc`: what follows the hidden sign is shown, and read, from its end, up to
   * the next one. Which sign was hidden is not asked: only words that people reverse are seen so.
   */
  overridden({ units, flags }: Folded, from: number, to: number): boolean {
    const first = nextHidden(flags, from + 1, to);
    if (first === to) return false;
    const end = nextHidden(flags, first + 1, to);
    let node = 0;
    for (let i = from; i < to; i += 1) {
      const at = i >= first && i < end ? first + end - 1 - i : i;
      node = this.#trie.step(node, units[at] as number);
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

  /**
   * As {@link split}, of the words alone that are read backwards too: those that two parts, of which each says
   * something by itself (`fuc k`, `fu/ck`), make by chance least. `Shi T` is a name: a part that begins with a
   * capital behind a small letter is none.
   */
  splitApart({ units, flags }: Folded, from: number, middle: number, next: number, to: number): boolean {
    const isCapital = (at: number): boolean => ((flags[at] as number) & BIT.case) !== 0;
    if (isCapital(next) && !isCapital(middle - 1)) return false;
    let node = 0;
    for (let i = from; i < to; i += 1) {
      if (i === middle) i = next;
      node = this.#trie.step(node, units[i] as number);
      if ((this.#trie.allowsBelow(node) & ALLOW.reversed) === 0) return false;
    }
    return (this.#trie.allowsAt(node) & ALLOW.reversed) !== 0 && this.split(units, from, middle, next, to);
  }

  #accept(node: number, from: number, to: number, via: number): boolean {
    const id = this.#trie.wordAt(node);
    return id !== 0 && answer(this.#found, id, from, to, via);
  }
}

/** The first unit from `from` on that follows a hidden sign, `to` if there is none. */
function nextHidden(flags: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && ((flags[at] as number) & BIT.invisible) === 0) at += 1;
  return at;
}
