import { isDigit, isLetter, LEET } from './leet.ts';
import { KIND, type Tokens } from './tokens.ts';

const SPACE = 32;

/** Three units with a blank after the first and the second: `f u c`. */
export function isSpaced(units: Int32Array, first: number, third: number): boolean {
  return (
    third === first + 4 && (units[first + 1] as number) <= SPACE && (units[first + 3] as number) <= SPACE
  );
}

export function isSingle(tokens: Tokens, t: number): boolean {
  return (tokens.to[t] as number) - (tokens.from[t] as number) === 1;
}

export function isLikeLetter(kind: number, unit: number): boolean {
  return (kind === KIND.number || kind === KIND.emoji) && LEET.has(unit);
}

/** A sign or line end between two letters; a chunk's marker, whose pieces follow. */
export function isBetween(tokens: Tokens, t: number): boolean {
  const kind = tokens.kind[t];
  if (kind === KIND.messy) return true;
  return kind === KIND.soft || kind === KIND.stop || kind === KIND.quote;
}

export function lettersIn(units: Int32Array, from: number, to: number): number {
  let letters = 0;
  for (let i = from; i < to; i += 1) {
    const unit = units[i] as number;
    if (isLetter(unit) || (unit > 0xffff && !isDigit(unit))) letters += 1;
  }
  return letters;
}
