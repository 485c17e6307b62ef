import { foldToString } from './fold.ts';
import { HASH_SEED, hashStep } from './word-hash.ts';

/** Ids below FIRST_WORD are no words of a lexicon. */
export const STOP = 0;
export const UNKNOWN = 1;
export const NUMBER = 2;
export const LINK = 3;
export const HANDLE = 4;
/** Five digits or more: a telephone number, a short code, a sum. */
export const BIG_NUMBER = 5;
export const FIRST_WORD = 8;

/** What a spelling stands for: one word, or several (`youre` = you are), and the disguise it is. */
export interface Spelling {
  readonly ids: readonly number[];
  readonly via: number;
}

/** Every spelling a pack knows, by hash with open addressing: one probe for most words, no strings. */
export class Vocabulary {
  readonly words: string[] = new Array<string>(FIRST_WORD).fill('');
  readonly #ids = new Map<string, number>();
  readonly #spellings = new Map<string, Spelling>();
  #table = new Int32Array(0);
  #hashes = new Int32Array(0);
  /** Letters of spelling i: `#letters[#starts[i] .. #starts[i + 1]]`, in one piece to stay near each other. */
  #letters = new Int32Array(0);
  #starts = new Int32Array(1);
  #list: Spelling[] = [];

  /** Folds the word and gives its id, a new one when it is new. */
  add(word: string): number {
    const key = spell(word);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.words.push(key);
    this.#ids.set(key, id);
    this.#spellings.set(key, { ids: [id], via: 0 });
    return id;
  }

  idOf(word: string): number | undefined {
    return this.#ids.get(spell(word));
  }

  /** Another spelling of known words. A real word keeps its own meaning. */
  alias(spelling: string, ids: readonly number[], via: number): void {
    const key = spell(spelling);
    if (!this.#spellings.has(key)) this.#spellings.set(key, { ids, via });
  }

  /** Ends the building: lays the spellings out for lookup. */
  freeze(): this {
    const size = 2 ** Math.ceil(Math.log2(this.#spellings.size * 2 + 16));
    this.#table = new Int32Array(size).fill(-1);
    this.#hashes = new Int32Array(this.#spellings.size);
    this.#starts = new Int32Array(this.#spellings.size + 1);
    const letters: number[] = [];
    for (const [key, spelling] of this.#spellings) {
      const units = [...key].map((c) => c.codePointAt(0) ?? 0);
      const hash = units.reduce(hashStep, HASH_SEED);
      let slot = hash & (size - 1);
      while (this.#table[slot] !== -1) slot = (slot + 1) & (size - 1);
      this.#table[slot] = this.#list.length;
      this.#hashes[this.#list.length] = hash;
      this.#list.push(spelling);
      letters.push(...units);
      this.#starts[this.#list.length] = letters.length;
    }
    this.#letters = Int32Array.from(letters);
    return this;
  }

  /** The spelling at units [from, to), apostrophes left out of both the hash and the comparison. */
  lookup(hash: number, units: Int32Array, from: number, to: number): Spelling | undefined {
    const mask = this.#table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const index = this.#table[slot] as number;
      if (index === -1) return undefined;
      if (this.#hashes[index] === hash && this.#isSpelled(index, units, from, to)) return this.#list[index];
    }
  }

  #isSpelled(index: number, units: Int32Array, from: number, to: number): boolean {
    let at = this.#starts[index] as number;
    const end = this.#starts[index + 1] as number;
    for (let i = from; i < to; i += 1) {
      const unit = units[i] as number;
      if (unit === 39) continue;
      if (at === end || this.#letters[at] !== unit) return false;
      at += 1;
    }
    return at === end;
  }
}

/** The form in which a word is looked up: folded, without apostrophes. */
export function spell(word: string): string {
  return foldToString(word).replaceAll("'", '');
}
