import { BIT } from './disguise-bits.ts';
import { isInitials } from './initials.ts';
import { isBetween, isLikeLetter, isSingle, isSpaced, lettersIn } from './single-tokens.ts';
import type { StreamWriter } from './stream.ts';
import type { StreamSource } from './stream-source.ts';
import { KIND } from './tokens.ts';
import { isTurned } from './turned-letters.ts';
import { type Spelling, UNKNOWN } from './vocabulary.ts';
import { hashOf } from './word-hash.ts';

const LONGEST_WORD = 48;
const LONGEST_SPLIT = 16;
/** Tokens looked at for a word that is spelled out: 24 letters with a sign after each. */
const LONGEST_SPELLING = 48;
const FEWEST_SPELLED = 3;
/** A letter more often in a row spells nothing: `f f f f f f`. */
const MOST_REPEATS = 4;
const PARTS_OF_WORD = 2;
const PARTS_OF_HASHTAG = 6;
const APOSTROPHE = 39;
const HYPHEN = 45;
const NEWLINE = 10;
const LETTER_T = 116;
/** Letters that a rule names and that are the rest of a word behind a blank: `fuc k`, `cun t`. `a` and `i` are words. */
const SPLIT_OFF: ReadonlySet<number> = new Set([...'kt'].map((letter) => letter.charCodeAt(0)));

/** Reads a token of letters: a word of the pack, an affixed or disguised one, or none. */
export class WordReader {
  readonly #writer: StreamWriter;

  constructor(writer: StreamWriter) {
    this.#writer = writer;
  }

  /** Handles the word at token `t`, units [from, to); answers the next token to handle. */
  read(source: StreamSource, t: number, from: number, to: number): number {
    const { tokens, folded, vocabulary } = source;
    const { units } = folded;
    const flags = tokens.flags[t] as number;
    if (this.#possessive(source, from, to, flags)) return t + 1;
    const known = vocabulary.lookup(tokens.hash[t] as number, units, from, to);
    if (to - from === 1) return this.#letter(source, t, known);
    if (known !== undefined) {
      this.#spelling(known, from, to, flags);
      return t + 1;
    }
    if (to - from > LONGEST_WORD) {
      this.#writer.push(UNKNOWN, from, to, 0);
      return t + 1;
    }
    if (this.#clitic(source, from, to, flags)) return t + 1;
    return this.#disguised(source, t, from, to, flags);
  }

  #letter(source: StreamSource, t: number, known: Spelling | undefined): number {
    const from = source.tokens.from[t] as number;
    const end =
      this.spelledOut(source, t) || (known === undefined ? this.#split(source, t, from, from + 1) : 0);
    if (end > 0) return end;
    if (known !== undefined) this.#spelling(known, from, from + 1, source.tokens.flags[t] as number);
    else this.#writer.push(UNKNOWN, from, from + 1, 0);
    return t + 1;
  }

  #disguised(source: StreamSource, t: number, from: number, to: number, flags: number): number {
    const { resolver, folded, tokens } = source;
    const { units } = folded;
    const { word, runTogether } = resolver;
    const isInnocent = source.innocent.lookup(tokens.hash[t] as number, units, from, to) !== undefined;
    if (!isInnocent && hasRun(units, from, to) && this.#stretched(source, from, to))
      return this.#found(source, t, flags);
    const afterSplit = this.#split(source, t, from, to);
    if (afterSplit > 0) return afterSplit;
    const inHashtag = t > 0 && tokens.kind[t - 1] === KIND.hashtag;
    const most = inHashtag ? PARTS_OF_HASHTAG : PARTS_OF_WORD;
    if ((inHashtag || to - from > 4) && runTogether.resolve(units, from, to, most)) {
      for (const part of runTogether.parts) this.#writer.push(part.id, part.from, part.to, flags | part.via);
      return t + 1;
    }
    if (!isInnocent) {
      if (to - from > 3 && word.reversed(units, from, to)) return this.#found(source, t, flags);
      if ((flags & BIT.invisible) !== 0 && word.overridden(folded, from, to))
        return this.#found(source, t, flags);
      if (to - from > 4 && word.joined(units, from, to)) return this.#found(source, t, flags);
      if (hasTurned(units, from, to) && word.turned(units, from, to)) return this.#found(source, t, flags);
    }
    this.#writer.push(UNKNOWN, from, to, 0);
    return t + 1;
  }

  /** `fuuuck`; behind the particles that a language writes onto its words, too. */
  #stretched({ resolver, folded, clitics }: StreamSource, from: number, to: number): boolean {
    const { units } = folded;
    if (resolver.word.stretched(units, from, to)) return true;
    return clitics.prefixes.some(
      (prefix) =>
        prefix.length > 0 &&
        startsWith(units, from, prefix) &&
        resolver.word.stretched(units, from + prefix.length, to),
    );
  }

  #found({ resolver }: StreamSource, t: number, flags: number): number {
    const { id, from, to, via } = resolver.found;
    this.#writer.push(id, from, to, flags | via);
    return t + 1;
  }

  /** `fu ck`, also where the line ends between. Answers the token after it, 0 if it is no word. */
  #split(source: StreamSource, t: number, from: number, to: number): number {
    const { resolver, folded, tokens, vocabulary } = source;
    const second = afterLineEnd(source, t);
    if (second === 0) return 0;
    const start = tokens.from[second] as number;
    const end = tokens.to[second] as number;
    if (end - start + to - from > LONGEST_SPLIT) return 0;
    // A letter alone on a line is no half of a word.
    if (second > t + 1 && end - start < 2) return 0;
    const isKnown = vocabulary.lookup(tokens.hash[second] as number, folded.units, start, end) !== undefined;
    const isRest = isKnown && end - start === 1 && SPLIT_OFF.has(folded.units[start] as number);
    if (isKnown && !isRest) return 0;
    const isSplit = isRest
      ? resolver.word.splitApart(folded, from, to, start, end)
      : resolver.word.split(folded.units, from, to, start, end);
    if (!isSplit) return 0;
    this.#writer.push(resolver.found.id, from, end, resolver.found.via);
    return second + 1;
  }

  /**
   * A word spelled out in tokens of one unit, from token `t` on: `f u c k`, `5 h 1 t`, a letter a line.
   * Writes it and answers the token after it, 0 if there is none.
   */
  spelledOut(source: StreamSource, t: number): number {
    const { tokens, folded, resolver } = source;
    const { units } = folded;
    const from = tokens.from[t] as number;
    let singles = 1;
    let to = from + 1;
    let last = units[from] as number;
    let repeats = 0;
    let firstStop = Number.POSITIVE_INFINITY;
    for (let next = t + 1; next < tokens.length && next - t < LONGEST_SPELLING; next += 1) {
      const kind = tokens.kind[next] as number;
      const unit = units[tokens.from[next] as number] as number;
      if (isSingle(tokens, next) && (kind === KIND.word || isLikeLetter(kind, unit))) {
        // Letters and digits that touch are no spelling: `id=5h1t`.
        if (tokens.from[next] === to && kind !== KIND.emoji) return 0;
        repeats = unit === last ? repeats + 1 : 0;
        if (repeats > MOST_REPEATS) return 0;
        if (singles === 1 && !resolver.begins(units[from] as number, unit)) return 0;
        if (singles === 2 && isSpaced(units, from, tokens.from[next] as number)) {
          // Nothing but blanks between the three, which might be read as a letter.
          if (!resolver.begins(units[from] as number, last, unit)) return 0;
        }
        last = unit;
        singles += 1;
        to = tokens.to[next] as number;
      } else if (!isBetween(tokens, next)) break;
      else if (kind === KIND.stop) firstStop = Math.min(firstStop, tokens.from[next] as number);
    }
    if (singles < FEWEST_SPELLED || lettersIn(units, from, to) < 2) return 0;
    const end = resolver.spelledOut(units, from, to);
    // Initials that hold a word by chance: `I. C. U. N. T. B.`
    if (end === 0 || (firstStop < end && end !== to) || isInitials(folded, from, end)) return 0;
    this.#writer.push(resolver.found.id, from, end, resolver.found.via);
    let after = t + 1;
    while (after < tokens.length && (tokens.from[after] as number) < end) after += 1;
    return after;
  }

  /** `idiot's`, `they're`: the word, then what is attached to it. */
  #possessive(source: StreamSource, from: number, to: number, flags: number): boolean {
    const { units } = source.folded;
    for (let i = to - 1; i > from && i > to - 4; i -= 1) {
      if (units[i] !== APOSTROPHE || units[i + 1] === LETTER_T) continue;
      this.#piece(source, from, i, flags);
      this.#piece(source, i, to, 0);
      return true;
    }
    return false;
  }

  #piece(source: StreamSource, from: number, to: number, flags: number): void {
    const { vocabulary, folded } = source;
    const known = vocabulary.lookup(hashOf(folded.units, from, to), folded.units, from, to);
    if (known !== undefined) this.#spelling(known, from, to, flags);
    else if (folded.units[from] !== APOSTROPHE) this.#writer.push(UNKNOWN, from, to, 0);
  }

  #clitic(source: StreamSource, from: number, to: number, flags: number): boolean {
    const { clitics } = source;
    if (clitics.prefixes.length === 0) return false;
    const { units } = source.folded;
    for (const prefix of clitics.prefixes) {
      if (to - from - prefix.length < 2 || !startsWith(units, from, prefix)) continue;
      for (const suffix of clitics.suffixes) {
        const end = to - suffix.length;
        if (end - from - prefix.length < 2 || !startsWith(units, end, suffix)) continue;
        const start = from + prefix.length;
        const known = source.vocabulary.lookup(hashOf(units, start, end), units, start, end);
        if (known === undefined) continue;
        this.#spelling(known, from, to, flags);
        return true;
      }
    }
    return false;
  }

  #spelling(spelling: Spelling, from: number, to: number, flags: number): void {
    for (const id of spelling.ids) this.#writer.push(id, from, to, flags | spelling.via);
  }
}

/** The word after token `t`, with nothing or a line end between; 0 if there is none. */
function afterLineEnd({ tokens, folded }: StreamSource, t: number): number {
  let next = t + 1;
  let isOpen = true;
  while (next < tokens.length && tokens.kind[next] === KIND.soft && next - t < 4) {
    const unit = folded.units[tokens.from[next] as number] as number;
    if (unit !== NEWLINE && unit !== HYPHEN) return 0;
    isOpen &&= unit === HYPHEN;
    next += 1;
  }
  if (next > t + 1 && isOpen) return 0;
  return next < tokens.length && tokens.kind[next] === KIND.word ? next : 0;
}

function hasRun(units: Int32Array, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) if (units[i] === units[i - 1]) return true;
  return false;
}

function hasTurned(units: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isTurned(units[i] as number)) return true;
  return false;
}

function startsWith(units: Int32Array, at: number, letters: readonly number[]): boolean {
  for (let i = 0; i < letters.length; i += 1) if (units[at + i] !== letters[i]) return false;
  return true;
}
