import { BIT } from './disguise-bits.ts';
import type { Folded } from './fold.ts';
import type { Resolver } from './resolve.ts';
import { KIND, type Tokens } from './scan.ts';
import {
  BIG_NUMBER,
  HANDLE,
  LINK,
  NUMBER,
  type Spelling,
  STOP,
  UNKNOWN,
  type Vocabulary,
} from './vocabulary.ts';

/**
 * The text as a pack's matcher sees it: one word id a position, disguises undone. Sentences end with
 * STOP; a comma or bracket is a bit of the position after it.
 */
export interface Stream {
  length: number;
  ids: Int32Array;
  from: Int32Array;
  to: Int32Array;
  via: Uint16Array;
  /** Bits of MARK. */
  marks: Uint8Array;
}

export const MARK = { soft: 1, quoted: 2, single: 4, question: 8, hashtag: 16 } as const;

export function createStream(capacity = 4096): Stream {
  return {
    length: 0,
    ids: new Int32Array(capacity),
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
    via: new Uint16Array(capacity),
    marks: new Uint8Array(capacity),
  };
}

/** Affixes that a pack's language writes onto words (Arabic و ب ل ال): tried where a word is unknown. */
export interface Clitics {
  readonly prefixes: readonly (readonly number[])[];
  readonly suffixes: readonly (readonly number[])[];
}

export interface StreamSource {
  readonly folded: Folded;
  readonly tokens: Tokens;
  readonly vocabulary: Vocabulary;
  readonly resolver: Resolver;
  readonly clitics: Clitics;
  /** Words that hold a swear word by chance, looked up by spelling: `scunthorpe`. */
  readonly innocent: Vocabulary;
}

const LONGEST_WORD = 48;
const LONGEST_QUOTE = 60;

/** One pass over the tokens; reuse it for one text after the other. */
export class Streamer {
  readonly stream: Stream = createStream();
  #soft = 0;
  #openQuote = -1;
  #openSingle = -1;

  build(source: StreamSource): Stream {
    this.stream.length = 0;
    this.#soft = 0;
    this.#openQuote = -1;
    this.#openSingle = -1;
    const { tokens } = source;
    for (let t = 0; t < tokens.length; ) t = this.#token(source, t);
    this.#push(STOP, 0, 0, 0);
    return this.stream;
  }

  /** Handles token `t`; answers the next one to handle. */
  #token(source: StreamSource, t: number): number {
    const { tokens, folded } = source;
    const from = tokens.from[t] as number;
    const to = tokens.to[t] as number;
    switch (tokens.kind[t]) {
      case KIND.word:
        return this.#word(source, t, from, to);
      case KIND.messy:
        if (this.#spelledSo(source, from, to)) return tokens.hash[t] as number;
        if (source.resolver.messy(folded.units, from, to)) {
          const { id, via } = source.resolver.found;
          this.#push(id, from, to, via | (tokens.flags[t] as number));
          return tokens.hash[t] as number;
        }
        return t + 1;
      case KIND.emoji:
        this.#emoji(source, t, from, to);
        return t + 1;
      case KIND.number:
        this.#push(to - from >= 5 ? BIG_NUMBER : NUMBER, from, to, 0);
        return t + 1;
      case KIND.link:
        this.#push(LINK, from, to, 0);
        return t + 1;
      case KIND.handle:
        this.#push(HANDLE, from, to, 0);
        return t + 1;
      case KIND.stop:
        this.#stop(folded, from, to);
        return t + 1;
      case KIND.quote:
        this.#quote(tokens.hash[t] === 1);
        return t + 1;
      default:
        this.#soft = MARK.soft;
        return t + 1;
    }
  }

  /** A spelling that the lexicon writes with symbols: `f***`. */
  #spelledSo({ folded, vocabulary }: StreamSource, from: number, to: number): boolean {
    const known = vocabulary.lookup(hashOf(folded.units, from, to), folded.units, from, to);
    if (known === undefined) return false;
    this.#spelling(known, from, to, 0);
    return true;
  }

  #emoji(source: StreamSource, t: number, from: number, to: number): void {
    const known = source.vocabulary.lookup(source.tokens.hash[t] as number, source.folded.units, from, to);
    // An emoji that means nothing to the pack is decoration: the words around it stay neighbours.
    if (known !== undefined) this.#spelling(known, from, to, BIT.emoji);
  }

  #word(source: StreamSource, t: number, from: number, to: number): number {
    const { tokens, folded, vocabulary } = source;
    const flags = tokens.flags[t] as number;
    if (this.#possessive(source, from, to, flags)) return t + 1;
    const known = vocabulary.lookup(tokens.hash[t] as number, folded.units, from, to);
    if (known !== undefined && !(to - from === 1 && this.#spelledOut(source, t))) {
      this.#spelling(known, from, to, flags);
      return t + 1;
    }
    if (to - from === 1) {
      const end = this.#separated(source, t);
      if (end > 0) return end;
      if (known !== undefined) this.#spelling(known, from, to, flags);
      else this.#push(UNKNOWN, from, to, 0);
      return t + 1;
    }
    if (to - from > LONGEST_WORD) {
      this.#push(UNKNOWN, from, to, 0);
      return t + 1;
    }
    if (this.#clitic(source, from, to, flags)) return t + 1;
    return this.#disguised(source, t, from, to, flags);
  }

  #disguised(source: StreamSource, t: number, from: number, to: number, flags: number): number {
    const { resolver, folded, tokens } = source;
    const { units } = folded;
    if (hasRun(units, from, to) && resolver.stretched(units, from, to)) {
      this.#push(resolver.found.id, from, to, flags | resolver.found.via);
      return t + 1;
    }
    const next = t + 1;
    if (next < tokens.length && tokens.kind[next] === KIND.word && this.#split(source, t, from, to))
      return t + 2;
    const inHashtag = t > 0 && tokens.kind[t - 1] === KIND.hashtag;
    if ((inHashtag || to - from > 4) && resolver.segments(units, from, to, inHashtag ? 6 : 2)) {
      for (const part of resolver.parts) this.#push(part.id, part.from, part.to, flags | part.via);
      return t + 1;
    }
    const isInnocent = source.innocent.lookup(tokens.hash[t] as number, units, from, to) !== undefined;
    if (!isInnocent && to - from > 3 && resolver.reversed(units, from, to)) {
      this.#push(resolver.found.id, from, to, flags | resolver.found.via);
    } else if (!isInnocent && to - from > 4 && resolver.joined(units, from, to)) {
      this.#push(resolver.found.id, resolver.found.from, resolver.found.to, flags | resolver.found.via);
    } else {
      this.#push(UNKNOWN, from, to, 0);
    }
    return t + 1;
  }

  #split(source: StreamSource, t: number, from: number, to: number): boolean {
    const { resolver, folded, tokens, vocabulary } = source;
    const start = tokens.from[t + 1] as number;
    const end = tokens.to[t + 1] as number;
    if (end - from > 16) return false;
    if (!resolver.split(folded.units, from, to, start, end)) return false;
    if (vocabulary.lookup(tokens.hash[t + 1] as number, folded.units, start, end) !== undefined) return false;
    this.#push(resolver.found.id, from, end, resolver.found.via);
    return true;
  }

  /** Whether single letters follow each other from token `t`: three or more. */
  #spelledOut({ tokens }: StreamSource, t: number): boolean {
    return isSingle(tokens, t + 1) && isSingle(tokens, t + 2);
  }

  #separated(source: StreamSource, t: number): number {
    const { tokens, resolver, folded } = source;
    let last = t;
    while (last - t < 24 && isSingle(tokens, last + 1)) last += 1;
    for (let end = last; end >= t + 2; end -= 1) {
      const to = tokens.to[end] as number;
      // A shorter word within longer spelling needs four letters: `n i g h t`.
      if (end < last && end - t < 3) break;
      if (resolver.separated(folded.units, tokens.from[t] as number, to)) {
        this.#push(resolver.found.id, tokens.from[t] as number, to, resolver.found.via);
        return end + 1;
      }
    }
    return 0;
  }

  /** `idiot's`, `they're`: the word, then what is attached to it. */
  #possessive(source: StreamSource, from: number, to: number, flags: number): boolean {
    const { units } = source.folded;
    for (let i = to - 1; i > from && i > to - 4; i -= 1) {
      if (units[i] !== 39 || units[i + 1] === 116) continue;
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
    else if (folded.units[from] !== 39) this.#push(UNKNOWN, from, to, 0);
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
    for (const id of spelling.ids) this.#push(id, from, to, flags | spelling.via);
  }

  #stop(folded: Folded, from: number, to: number): void {
    const { stream } = this;
    const isQuestion = folded.units.subarray(from, to).includes(63) || folded.units[from] === 0x61f;
    this.#push(STOP, from, to, 0);
    if (isQuestion) stream.marks[stream.length - 1] = MARK.question;
  }

  /** Marks what stands between two quotation marks, unless they are far apart. */
  #quote(isSingle: boolean): void {
    const { stream } = this;
    const open = isSingle ? this.#openSingle : this.#openQuote;
    const now = stream.length;
    const closes = open >= 0 && now > open && now - open <= LONGEST_QUOTE;
    if (closes)
      for (let i = open; i < now; i += 1) stream.marks[i] = (stream.marks[i] as number) | MARK.quoted;
    if (isSingle) this.#openSingle = closes ? -1 : now;
    else this.#openQuote = closes ? -1 : now;
    this.#soft = MARK.soft;
  }

  #push(id: number, from: number, to: number, via: number): void {
    const { stream } = this;
    const n = stream.length;
    if (n === stream.ids.length) grow(stream);
    stream.ids[n] = id;
    stream.from[n] = from;
    stream.to[n] = to;
    stream.via[n] = via;
    stream.marks[n] = this.#soft;
    stream.length = n + 1;
    this.#soft = 0;
  }
}

function grow(stream: Stream): void {
  const bigger = createStream(stream.ids.length * 2);
  bigger.ids.set(stream.ids);
  bigger.from.set(stream.from);
  bigger.to.set(stream.to);
  bigger.via.set(stream.via);
  bigger.marks.set(stream.marks);
  Object.assign(stream, { ...bigger, length: stream.length });
}

function isSingle(tokens: Tokens, t: number): boolean {
  return (
    t < tokens.length &&
    tokens.kind[t] === KIND.word &&
    (tokens.to[t] as number) - (tokens.from[t] as number) === 1
  );
}

function hasRun(units: Int32Array, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) if (units[i] === units[i - 1]) return true;
  return false;
}

function startsWith(units: Int32Array, at: number, letters: readonly number[]): boolean {
  for (let i = 0; i < letters.length; i += 1) if (units[at + i] !== letters[i]) return false;
  return true;
}

function hashOf(units: Int32Array, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = from; i < to; i += 1)
    if (units[i] !== 39) hash = Math.imul(hash ^ (units[i] as number), 0x01000193);
  return hash;
}
