import { BIT } from './disguise-bits.ts';
import type { Trie } from './trie.ts';

/** What may be undone to see a word. Leet and stretching are undone for every word of the trie. */
export const ALLOW = { masked: 1, joined: 2, reversed: 4, split: 8, common: 16 } as const;

/** The answer of a walk, reused: the word, where it ends (or begins), the disguises undone. */
export interface Resolved {
  id: number;
  from: number;
  to: number;
  via: number;
}

/** What digits and symbols stand for. Plain numbers never get here: a chunk must hold real letters. */
const LEET: ReadonlyMap<number, readonly number[]> = new Map(
  Object.entries({
    '0': 'o',
    '1': 'il',
    '2': 'z',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '6': 'gb',
    '7': 't',
    '8': 'b',
    '9': 'g',
    '@': 'a',
    $: 's',
    '!': 'il',
    '|': 'il',
    '+': 't',
    '€': 'e',
    '£': 'l',
    '¥': 'y',
    '¢': 'c',
    '§': 's',
    '(': 'c',
    '<': 'c',
    '♥': 'o',
    '&': 'a',
    '%': 'o',
    '©': 'c',
    '®': 'r',
    '🔴': 'o',
    '⚽': 'o',
    '💲': 's',
    '🍩': 'o',
    '♻': 'o',
    '🔺': 'a',
    '✖': 'x',
    '✝': 't',
    '☪': 'c',
    '🌚': 'o',
    '🌝': 'o',
    '🎯': 'o',
    '🥚': 'o',
    '😂': 'o',
    '😊': 'o',
    '🌞': 'o',
    '🧿': 'o',
  }).map(([symbol, letters]) => [symbol.codePointAt(0) ?? 0, [...letters].map((l) => l.charCodeAt(0))]),
); // prettier-ignore
/** What an emoji within a word stands for. */
const VOWELS = [97, 101, 105, 111, 117];
const MASKS = new Set([...'*#@$%&!?_-.•×█■'].map((c) => c.codePointAt(0) ?? 0));
const SEPARATORS = new Set([...".-_*~,'/\\|+=:;"].map((c) => c.codePointAt(0) ?? 0));

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isLatin = (unit: number): boolean => unit >= 97 && unit <= 122;
const isLetter = (unit: number): boolean => isLatin(unit) || (unit > 0xbf && unit < 0x2000);

/** Steps a walk may take for each unit of its chunk: what keeps any text linear. */
const STEPS_PER_UNIT = 24;

/**
 * Undoes disguises within one chunk of a text: each method answers whether it found a word of the trie,
 * and leaves it in `found`.
 */
export class Resolver {
  readonly found: Resolved = { id: 0, from: 0, to: 0, via: 0 };
  readonly parts: Resolved[] = [];
  readonly #trie: Trie;
  #units: Int32Array = new Int32Array(0);
  #end = 0;
  #steps = 0;

  constructor(trie: Trie) {
    this.#trie = trie;
  }

  /** Letters mixed with digits and symbols: leet, masks, separators between single letters. */
  messy(units: Int32Array, from: number, to: number): boolean {
    if (looksLikeNumber(units, from, to)) return false;
    this.#units = units;
    this.#end = to;
    this.#steps = (to - from) * STEPS_PER_UNIT;
    if (this.#walk(0, from, from, 0, 0)) return this.#answer(from);
    this.#steps = (to - from) * STEPS_PER_UNIT;
    return isSpelledOut(units, from, to) && this.#apart(units, from, to);
  }

  /** Single letters with separators: the chunk, or a run of single-letter chunks, must be all of it. */
  #apart(units: Int32Array, from: number, to: number): boolean {
    let node = 0;
    let via = BIT.separated;
    for (let i = from; i < to; i += 1) {
      const unit = units[i] as number;
      if (unit <= 32) continue;
      let next = this.#trie.step(node, unit);
      if (next === 0) {
        for (const letter of LEET.get(unit) ?? []) if (next === 0) next = this.#trie.step(node, letter);
        if (next !== 0) via |= BIT.leet;
      }
      if (next === 0 && !SEPARATORS.has(unit) && !(i > from && unit === units[i - 1])) return false;
      if (next !== 0) node = next;
    }
    return this.#accept(node, from, to, via);
  }

  /** `f u c k`: the units between are single letters and what stands between them. */
  separated(units: Int32Array, from: number, to: number): boolean {
    this.#units = units;
    return this.#apart(units, from, to);
  }

  /** Letters only: `fuuuck`. A doubled letter is undone only for vowels and at the end of the word. */
  stretched(units: Int32Array, from: number, to: number): boolean {
    let node = 0;
    let via = 0;
    let i = from;
    while (i < to) {
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

  /** A word inside an unknown longer one, of those that innocent words do not contain. */
  joined(units: Int32Array, from: number, to: number): boolean {
    let best = 0;
    for (let start = from; start < to - 2; start += 1) {
      let node = 0;
      for (let i = start; i < to; i += 1) {
        node = this.#trie.step(node, units[i] as number);
        if (node === 0) break;
        const id = this.#trie.wordAt(node);
        if (id === 0 || (this.#trie.allowsAt(node) & ALLOW.joined) === 0) continue;
        if (i + 1 - start <= best) continue;
        best = i + 1 - start;
        this.#found(id, start, i + 1, BIT.joined);
      }
    }
    return best > 0;
  }

  reversed(units: Int32Array, from: number, to: number): boolean {
    let node = 0;
    for (let i = to - 1; i >= from; i -= 1) {
      node = this.#trie.step(node, units[i] as number);
      if (node === 0) return false;
    }
    return (this.#trie.allowsAt(node) & ALLOW.reversed) !== 0 && this.#accept(node, from, to, BIT.reversed);
  }

  /**
   * Known words run together: `ihate` (2 parts), hashtags (up to 6). Leaves them in `parts`. At least one
   * must be a word of four letters that is not merely common; what joins them may be short.
   */
  segments(units: Int32Array, from: number, to: number, most: number): boolean {
    this.#units = units;
    this.#end = to;
    this.#steps = (to - from) * STEPS_PER_UNIT;
    this.parts.length = 0;
    return this.#segment(from, most, false);
  }

  #segment(from: number, most: number, hasContent: boolean): boolean {
    if (from === this.#end) return hasContent && this.parts.length > 1;
    if (most === 0) return false;
    let node = 0;
    for (let i = from; i < this.#end; i += 1) {
      this.#steps -= 1;
      node = this.#steps < 0 ? 0 : this.#trie.step(node, this.#units[i] as number);
      if (node === 0) return false;
      const id = this.#trie.wordAt(node);
      if (id === 0 || (most === 1 && i + 1 < this.#end)) continue;
      const isContent = i - from >= 3 && (this.#trie.allowsAt(node) & ALLOW.common) === 0;
      if (!isContent && (this.#trie.allowsAt(node) & ALLOW.common) === 0) continue;
      this.parts.push({ id, from, to: i + 1, via: BIT.joined });
      if (this.#segment(i + 1, most - 1, hasContent || isContent)) return true;
      this.parts.pop();
    }
    return false;
  }

  /** Two neighbours that make one word: `fu ck`, `niglet s`. */
  split(units: Int32Array, from: number, middle: number, next: number, to: number): boolean {
    let node = 0;
    for (let i = from; i < to; i += 1) {
      if (i === middle) i = next;
      node = this.#trie.step(node, units[i] as number);
      if (node === 0) return false;
    }
    return (this.#trie.allowsAt(node) & ALLOW.split) !== 0 && this.#accept(node, from, to, BIT.separated);
  }

  #walk(node: number, at: number, start: number, via: number, masks: number): boolean {
    this.#steps -= 1;
    if (this.#steps < 0) return false;
    if (at === this.#end) return this.#isWhole(node, start, via, masks);
    const unit = this.#units[at] as number;
    const direct = this.#trie.step(node, unit);
    if (direct !== 0 && this.#walk(direct, at + 1, start, via, masks)) return true;
    if (isLatin(unit)) {
      return (
        unit === this.#units[at - 1] &&
        at > start &&
        this.#walk(node, at + 1, start, via | BIT.stretched, masks)
      );
    }
    const isDrawn = unit > 0x2000;
    for (const letter of LEET.get(unit) ?? (isDrawn && at > start ? VOWELS : [])) {
      const next = this.#trie.step(node, letter);
      if (next !== 0 && this.#walk(next, at + 1, start, via | (isDrawn ? BIT.emoji : BIT.leet), masks))
        return true;
    }
    if (
      at > start &&
      unit === this.#units[at - 1] &&
      !isDigit(unit) &&
      this.#walk(node, at + 1, start, via, masks + (MASKS.has(unit) ? 1 : 0))
    )
      return true;
    return at > start && MASKS.has(unit) && this.#unmask(node, at, start, via, masks);
  }

  #unmask(node: number, at: number, start: number, via: number, masks: number): boolean {
    for (let child = 1; child < 64; child += 1) {
      const next = this.#trie.child(node, child);
      if (next !== 0 && this.#walk(next, at + 1, start, via | BIT.masked, masks + 1)) return true;
    }
    return false;
  }

  #isWhole(node: number, start: number, via: number, masks: number): boolean {
    const id = this.#trie.wordAt(node);
    if (id === 0 || via === 0 || this.#end - start < 3) return false;
    const shown = this.#end - start - masks;
    if (masks > 0 && ((this.#trie.allowsAt(node) & ALLOW.masked) === 0 || shown < 2)) return false;
    this.found.id = id;
    this.found.via = via;
    return true;
  }

  #answer(from: number): boolean {
    this.found.from = from;
    this.found.to = this.#end;
    return true;
  }

  #accept(node: number, from: number, to: number, via: number): boolean {
    const id = this.#trie.wordAt(node);
    if (id === 0) return false;
    this.#found(id, from, to, via);
    return true;
  }

  #found(id: number, from: number, to: number, via: number): void {
    this.found.id = id;
    this.found.from = from;
    this.found.to = to;
    this.found.via = via;
  }
}

function isVowel(unit: number): boolean {
  return unit === 97 || unit === 101 || unit === 105 || unit === 111 || unit === 117 || unit === 121;
}

/** `45s`, `142,460`, `3rd`, `10k`, `mp3`, `h2o`: digits lead, or a letter or two beside them. */
function looksLikeNumber(units: Int32Array, from: number, to: number): boolean {
  let digits = 0;
  let letters = 0;
  for (let i = from; i < to; i += 1) {
    const unit = units[i] as number;
    if (isDigit(unit)) digits += 1;
    else if (isLetter(unit)) letters += 1;
  }
  if (digits === 0) return false;
  if (isDigit(units[from] as number) && isDigit(units[from + 1] as number)) return true;
  return digits > 1 && letters < digits - 1;
}

/** No two letters side by side: `f.u.c.k`. */
function isSpelledOut(units: Int32Array, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) {
    if (isLetter(units[i] as number) && isLetter(units[i - 1] as number)) return false;
  }
  return to - from >= 5;
}
