import { BIT } from './disguise-bits.ts';
import { INSERTED, isDigit, isDrawn, isLatin, isLetter, LEET, MASKS, NO_LETTERS, VOWELS } from './leet.ts';
import { answer, type Resolved } from './resolved.ts';
import { ALLOW, type Trie } from './trie.ts';

/** Steps a walk may take for each unit of its chunk: what keeps any text linear. */
const STEPS_PER_UNIT = 24;
const FEWEST_UNITS = 3;
const DOT = 46;
/** Letters that must be left to see behind a mask: of `f***` nobody can tell which word it is. */
const FEWEST_SHOWN = 2;

/** A chunk in which letters mix with digits and symbols: `sh1t`, `f**k`, `fu.ck`, `n💀gger`, `sh1iiit`. */
export class MessyWord {
  readonly #trie: Trie;
  readonly #found: Resolved;
  #units: Int32Array = new Int32Array(0);
  #start = 0;
  #end = 0;
  #steps = 0;
  #mayMask = false;
  #onlyHidden = false;

  constructor(trie: Trie, found: Resolved) {
    this.#trie = trie;
    this.#found = found;
  }

  /** Whether the whole chunk is a word of the trie; leaves it in `found`. */
  resolve(units: Int32Array, from: number, to: number): boolean {
    if (to - from < FEWEST_UNITS) return false;
    this.#units = units;
    this.#start = from;
    this.#end = to;
    this.#steps = (to - from) * STEPS_PER_UNIT;
    this.#mayMask = shownIn(units, from, to) >= FEWEST_SHOWN && !isAbbreviation(units, from, to);
    // Of the words that an emoji leaves open (`g💀y`), those that people hide come first.
    this.#onlyHidden = hasDrawn(units, from, to);
    if (this.#onlyHidden && this.#walk(0, from, 0, 0, 0)) return true;
    this.#onlyHidden = false;
    this.#steps = (to - from) * STEPS_PER_UNIT;
    return this.#walk(0, from, 0, 0, 0);
  }

  #walk(node: number, at: number, last: number, via: number, masks: number): boolean {
    this.#steps -= 1;
    if (this.#steps < 0) return false;
    if (at === this.#end) return this.#isWhole(node, via, masks);
    const unit = this.#units[at] as number;
    const direct = this.#trie.step(node, unit);
    if (direct !== 0 && this.#walk(direct, at + 1, unit, via, masks)) return true;
    if (isLatin(unit)) return unit === last && this.#walk(node, at + 1, last, via | BIT.stretched, masks);
    if (this.#asLetter(node, at, via, masks)) return true;
    if (at === this.#start) return false;
    if (this.#isRepeatedSymbol(at) && this.#walk(node, at + 1, last, via, masks + (MASKS.has(unit) ? 1 : 0)))
      return true;
    if (this.#mayMask && MASKS.has(unit) && this.#unmask(node, at, via, masks)) return true;
    return this.#isBetween(node, at) && this.#walk(node, at + 1, last, via | betweenBit(unit), masks);
  }

  /** A digit, symbol or emoji read as the letter it resembles. */
  #asLetter(node: number, at: number, via: number, masks: number): boolean {
    const unit = this.#units[at] as number;
    const drawn = isDrawn(unit);
    for (const letter of LEET.get(unit) ?? (drawn && at > this.#start ? VOWELS : NO_LETTERS)) {
      const next = this.#trie.step(node, letter);
      if (next !== 0 && this.#walk(next, at + 1, letter, via | (drawn ? BIT.emoji : BIT.leet), masks))
        return true;
    }
    return false;
  }

  #isRepeatedSymbol(at: number): boolean {
    const unit = this.#units[at] as number;
    return unit === this.#units[at - 1] && !isDigit(unit);
  }

  #unmask(node: number, at: number, via: number, masks: number): boolean {
    const end = this.#trie.childrenEnd(node);
    for (let place = this.#trie.childrenStart(node); place < end; place += 1) {
      const child = this.#trie.childAt(place);
      if ((this.#trie.allowsBelow(child) & ALLOW.masked) === 0) continue;
      if (this.#walk(child, at + 1, 0, via | BIT.masked, masks + 1)) return true;
    }
    return false;
  }

  /** A sign or emoji put between two letters: `fu.ck`, `fu🔥ck`; not after a word of its own: `he-she`. */
  #isBetween(node: number, at: number): boolean {
    const unit = this.#units[at] as number;
    if (at + 1 >= this.#end || !(INSERTED.has(unit) || isDrawn(unit))) return false;
    if ((this.#trie.allowsAt(node) & ALLOW.common) !== 0) return false;
    return isLetter(this.#units[at - 1] as number) && isLetter(this.#units[at + 1] as number);
  }

  #isWhole(node: number, via: number, masks: number): boolean {
    const id = this.#trie.wordAt(node);
    if (id === 0 || via === 0) return false;
    const allows = this.#trie.allowsAt(node);
    if (masks > 0 && ((allows & ALLOW.masked) === 0 || this.#end - this.#start - masks < FEWEST_SHOWN))
      return false;
    if (this.#onlyHidden && (allows & ALLOW.masked) === 0) return false;
    if ((via & BIT.separated) !== 0 && (allows & ALLOW.split) === 0) return false;
    return answer(this.#found, id, this.#start, this.#end, via);
  }
}

function betweenBit(unit: number): number {
  return isDrawn(unit) ? BIT.separated | BIT.emoji : BIT.separated;
}

function hasDrawn(units: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isDrawn(units[i] as number)) return true;
  return false;
}

function shownIn(units: Int32Array, from: number, to: number): number {
  let shown = 0;
  for (let i = from; i < to; i += 1) {
    const unit = units[i] as number;
    if (isLetter(unit) || isDigit(unit) || !MASKS.has(unit)) shown += 1;
  }
  return shown;
}

/** Letter, dot, letter, dot: `A.S.S` masks nothing. */
function isAbbreviation(units: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if ((i - from) % 2 === 0 ? !isLetter(units[i] as number) : units[i] !== DOT) return false;
  }
  return true;
}
