import type { Folded } from './fold.ts';
import { isDigit, isLetter } from './leet.ts';
import { MessyWord } from './messy-word.ts';
import type { Resolved } from './resolved.ts';
import { RunTogether } from './run-together.ts';
import { isSpelledOut, spelledOut } from './spelled-out.ts';
import type { Trie } from './trie.ts';
import { WholeWord } from './whole-word.ts';

const NONE = -1;
const SLASH = 47;

/**
 * Undoes disguises within one chunk of a text: each method answers whether it found a word of the trie,
 * and leaves it in `found`.
 */
export class Resolver {
  readonly found: Resolved = { id: 0, from: 0, to: 0, via: 0 };
  readonly word: WholeWord;
  readonly runTogether: RunTogether;
  readonly #trie: Trie;
  readonly #messy: MessyWord;

  constructor(trie: Trie) {
    this.#trie = trie;
    this.word = new WholeWord(trie, this.found);
    this.runTogether = new RunTogether(trie);
    this.#messy = new MessyWord(trie, this.found);
  }

  /** Letters mixed with digits and symbols: leet, masks, separators between the letters. */
  messy(folded: Folded, from: number, to: number): boolean {
    const { units } = folded;
    if (looksLikeNumber(units, from, to)) return false;
    if (this.#messy.resolve(units, from, to) || this.#slashed(folded, from, to)) return true;
    return isSpelledOut(units, from, to) && this.spelledOut(units, from, to) === to;
  }

  /** `fu/ck`: one slash, and on neither side a word that the rules name. */
  #slashed(folded: Folded, from: number, to: number): boolean {
    const { units } = folded;
    const slash = onlySlash(units, from, to);
    if (slash <= from || slash === to - 1) return false;
    if (this.#isWord(units, from, slash) || this.#isWord(units, slash + 1, to)) return false;
    return this.word.splitApart(folded, from, slash, slash + 1, to);
  }

  #isWord(units: Int32Array, from: number, to: number): boolean {
    if (to - from === 1) return false;
    let node = 0;
    for (let i = from; i < to; i += 1) {
      node = this.#trie.step(node, units[i] as number);
      if (node === 0) return false;
    }
    return this.#trie.wordAt(node) !== 0;
  }

  /** Whether any word begins with the letters, of which there are two or three: spares most a longer look. */
  begins(first: number, second: number, third: number = NONE): boolean {
    if (first === second || second === third) return true;
    if (!isLetter(first) || !isLetter(second) || (third !== NONE && !isLetter(third))) return true;
    const one = this.#trie.step(0, first);
    const two = one === 0 ? 0 : this.#trie.step(one, second);
    return two !== 0 && (third === NONE || this.#trie.step(two, third) !== 0);
  }

  /** Single letters from `from` on: the unit at which the word ends, 0 if there is none. */
  spelledOut(units: Int32Array, from: number, to: number): number {
    return spelledOut(this.#trie, this.found, units, from, to);
  }
}

/** `45s`, `142,460`, `3rd`, `10k`, `A55`, `mp3`, `h2o`: digits lead, or a letter or two beside them. */
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
  if (letters === 1 && digits + letters === to - from) return true;
  return digits > 1 && letters < digits - 1;
}

/** Where a chunk of letters and one slash has the slash, -1 for any other chunk. */
function onlySlash(units: Int32Array, from: number, to: number): number {
  let slash = -1;
  for (let i = from; i < to; i += 1) {
    if (units[i] === SLASH && slash === -1) slash = i;
    else if (!isLetter(units[i] as number)) return -1;
  }
  return slash;
}
