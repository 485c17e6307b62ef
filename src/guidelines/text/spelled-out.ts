import { BIT } from './disguise-bits.ts';
import { isLetter, isRegional, LEET, NO_LETTERS, SEPARATORS } from './leet.ts';
import { answer, type Resolved } from './resolved.ts';
import type { Trie } from './trie.ts';

/** Fewer letters are a part of a longer spelling by chance: `n i g h t`, `a s s e t s`. */
const FEWEST_IN_LONGER = 4;
const FEWEST_LETTERS = 3;
/** A letter more often in a row is no spelling; bounds the work on `f f f f f f`. */
const MOST_REPEATS = 4;

/**
 * Single letters with signs, spaces or line ends between: `f.u.c.k`, `f u c k`. Reads units [from, to),
 * which hold no two letters side by side; the word begins at `from`.
 *
 * @returns the unit at which the word ends, 0 if there is none; leaves it in `found`
 */
export function spelledOut(trie: Trie, found: Resolved, units: Int32Array, from: number, to: number): number {
  let node = 0;
  let via = BIT.separated;
  let last = 0;
  let letters = 0;
  let repeats = 0;
  let end = 0;
  let i = from;
  for (; i < to; i += 1) {
    const unit = units[i] as number;
    if (isBlank(unit) || SEPARATORS.has(unit)) continue;
    let read = unit;
    let next = trie.step(node, unit);
    if (next === 0) {
      for (const letter of LEET.get(unit) ?? NO_LETTERS) {
        if (next !== 0) break;
        next = trie.step(node, letter);
        read = letter;
      }
      if (next !== 0) via |= isRegional(unit) ? BIT.emoji : BIT.leet;
    }
    if (next !== 0) node = next;
    else if (read !== last || repeats === MOST_REPEATS) break;
    else via |= BIT.stretched;
    repeats = next === 0 ? repeats + 1 : 0;
    last = read;
    letters += 1;
    if (letters >= FEWEST_IN_LONGER && trie.wordAt(node) !== 0) end = keep(i + 1);
  }
  if (i === to && end !== to && letters >= FEWEST_LETTERS && trie.wordAt(node) !== 0) end = keep(to);
  return end;

  function keep(until: number): number {
    answer(found, trie.wordAt(node), from, until, via);
    return until;
  }
}

/** No two letters side by side, and at least three of them with something between: `f.u.c`. */
export function isSpelledOut(units: Int32Array, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) {
    if (isLetter(units[i] as number) && isLetter(units[i - 1] as number)) return false;
  }
  return to - from >= 5;
}

function isBlank(unit: number): boolean {
  return unit <= 32 || unit === 0xa0 || unit === 0x3000 || unit === 0x2028 || unit === 0x2029;
}
