import { BIT } from './disguise-bits.ts';
import type { Folded } from './fold.ts';
import { isInitials } from './initials.ts';
import { type Stream, StreamWriter } from './stream.ts';
import type { StreamSource } from './stream-source.ts';
import { KIND } from './tokens.ts';
import { BIG_NUMBER, HANDLE, LINK, NUMBER, type Spelling } from './vocabulary.ts';
import { hashOf } from './word-hash.ts';
import { WordReader } from './word-reader.ts';

const FEWEST_DIGITS_OF_BIG_NUMBER = 5;
const QUESTION_MARK = 63;
const ARABIC_QUESTION_MARK = 0x61f;
const AT = 64;
const HASH_SIGN = 35;

/** Turns tokens into a pack's stream of words, in one pass; reuse it for one text after the other. */
export class Streamer {
  readonly #writer = new StreamWriter();
  readonly #words = new WordReader(this.#writer);

  build(source: StreamSource): Stream {
    this.#writer.begin();
    const { length } = source.tokens;
    for (let t = 0; t < length; ) t = this.#token(source, t);
    this.#writer.stop(0, 0, false);
    return this.#writer.stream;
  }

  /** Handles token `t`; answers the next one to handle. */
  #token(source: StreamSource, t: number): number {
    const { tokens, folded } = source;
    const from = tokens.from[t] as number;
    const to = tokens.to[t] as number;
    switch (tokens.kind[t]) {
      case KIND.word:
        return this.#words.read(source, t, from, to);
      case KIND.messy:
        return this.#messy(source, t, from, to) ? (tokens.hash[t] as number) : t + 1;
      case KIND.emoji:
        return this.#emoji(source, t, from, to);
      case KIND.number:
        return this.#number(source, t, from, to);
      case KIND.link:
        this.#writer.push(LINK, from, to, 0);
        return t + 1;
      case KIND.handle:
        this.#writer.push(HANDLE, from, to, 0);
        return t + 1;
      case KIND.stop:
        this.#writer.stop(from, to, isQuestion(folded, from, to));
        return t + 1;
      case KIND.quote:
        this.#writer.quote(tokens.hash[t] === 1);
        return t + 1;
      default:
        this.#writer.soft();
        return t + 1;
    }
  }

  /** A spelling that the lexicon writes with symbols (`f***`), or a disguise. */
  #messy(
    { folded, tokens, vocabulary, resolver, clitics }: StreamSource,
    t: number,
    from: number,
    to: number,
  ): boolean {
    const { units } = folded;
    const known = vocabulary.lookup(hashOf(units, from, to), units, from, to);
    if (known !== undefined) {
      this.#spelling(known, from, to, 0);
      return true;
    }
    if (isInitials(folded, from, to)) return false;
    const first = units[from] as number;
    const hasSign = first === AT || first === HASH_SIGN;
    const isFound =
      resolver.messy(folded, from, to) ||
      (hasSign && resolver.messy(folded, from + 1, to)) ||
      clitics.prefixes.some(
        (prefix) =>
          prefix.length > 0 &&
          prefix.every((letter, i) => units[from + i] === letter) &&
          resolver.messy(folded, from + prefix.length, to),
      );
    if (!isFound) return false;
    const { found } = resolver;
    this.#writer.push(found.id, found.from, found.to, found.via | (tokens.flags[t] as number));
    return true;
  }

  #emoji(source: StreamSource, t: number, from: number, to: number): number {
    const known = source.vocabulary.lookup(source.tokens.hash[t] as number, source.folded.units, from, to);
    // An emoji that means nothing to the pack is decoration: the words around it stay neighbours.
    if (known === undefined) return this.#words.spelledOut(source, t) || t + 1;
    this.#spelling(known, from, to, BIT.emoji);
    return t + 1;
  }

  #number(source: StreamSource, t: number, from: number, to: number): number {
    const end = to - from === 1 ? this.#words.spelledOut(source, t) : 0;
    if (end > 0) return end;
    this.#writer.push(to - from >= FEWEST_DIGITS_OF_BIG_NUMBER ? BIG_NUMBER : NUMBER, from, to, 0);
    return t + 1;
  }

  #spelling(spelling: Spelling, from: number, to: number, flags: number): void {
    for (const id of spelling.ids) this.#writer.push(id, from, to, flags | spelling.via);
  }
}

function isQuestion({ units }: Folded, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (units[i] === QUESTION_MARK) return true;
  return units[from] === ARABIC_QUESTION_MARK;
}
