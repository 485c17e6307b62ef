import { MARK, type Stream } from '../text/stream.ts';
import { STOP } from '../text/vocabulary.ts';
import { type CompiledPack, GUARD_BIT, type GuardClass } from './compiled-pack.ts';
import type { Match } from './match.ts';
import type { Guard } from './source.ts';

/** How far a guard looks, in words, before and after a match. Bounded, so that a text without stops stays linear. */
const NEGATION_REACH = 6;
const REPORT_REACH = 14;
const REPORT_IN_QUESTION = 2;
const MENTION_REACH = 5;
const SENTENCE_REACH = 40;
/** Positions are surveyed in blocks of 32. */
const BLOCK_SHIFT = 5;
const SELF_REACH = 5;
const DENIAL_REACH = 3;
const REBUTTAL_REACH = 9;
/** A stop may be written with several marks. */
const STOPS = 3;
/** So many quoted words are a statement, not a word in scare quotes. */
const QUOTED_STATEMENT = 3;
/** What, outside of the quotation marks, says that the words between them are another's. */
const ATTRIBUTION = ['report', 'mention', 'counter', 'saying', 'neg'] as const;

/** Answers whether a match stands in a context that changes its meaning. */
export class Guards {
  readonly #bits: Uint32Array;
  #ids: Int32Array = new Int32Array(0);
  #marks: Uint8Array = new Uint8Array(0);
  #length = 0;
  /** Per block of positions the guard classes that occur in it; laid out when the first guard asks. */
  #blocks = new Uint32Array(64);
  #isSurveyed = false;

  constructor({ guardBits }: CompiledPack) {
    this.#bits = guardBits;
  }

  of(stream: Stream): this {
    this.#ids = stream.ids;
    this.#marks = stream.marks;
    this.#length = stream.length;
    this.#isSurveyed = false;
    return this;
  }

  holds(guard: Guard, match: Match): boolean {
    switch (guard) {
      case 'negated':
        return this.#negated(match);
      case 'quoted':
        return this.#quoted(match);
      case 'mentioned':
        return this.#mentioned(match);
      case 'reported':
        return this.#reported(match);
      case 'counter':
        return this.#counter(match);
      case 'question':
        return this.#question(match);
      case 'conditional':
        return this.#before('condition', match.from, REPORT_REACH) >= 0;
      case 'self':
        return this.#self(match);
    }
  }

  #is(name: GuardClass, position: number): boolean {
    return ((this.#bits[this.#ids[position] as number] as number) & GUARD_BIT[name]) !== 0;
  }

  /** Whether a word of the classes may stand between the positions: spares hit after hit the same long look. */
  #occurs(bits: number, from: number, to: number): boolean {
    if (!this.#isSurveyed) this.#survey();
    const last = Math.min(this.#length, to) >>> BLOCK_SHIFT;
    for (let block = Math.max(0, from) >>> BLOCK_SHIFT; block <= last; block += 1)
      if (((this.#blocks[block] as number) & bits) !== 0) return true;
    return false;
  }

  #survey(): void {
    const count = (this.#length >>> BLOCK_SHIFT) + 1;
    if (this.#blocks.length < count) this.#blocks = new Uint32Array(count * 2);
    else this.#blocks.fill(0, 0, count);
    for (let i = 0; i < this.#length; i += 1) {
      const block = i >>> BLOCK_SHIFT;
      this.#blocks[block] = (this.#blocks[block] as number) | (this.#bits[this.#ids[i] as number] as number);
    }
    this.#isSurveyed = true;
  }

  /** Position of the nearest word of the class before `from` in the same sentence, -1 if there is none. */
  #before(name: GuardClass, from: number, reach: number): number {
    for (let i = from - 1; i >= 0 && i >= from - reach; i -= 1) {
      if (this.#ids[i] === STOP) return -1;
      if (this.#is(name, i)) return i;
    }
    return -1;
  }

  #negated({ pattern, from, to }: Match): boolean {
    if (pattern.namesNegation) return false;
    for (let i = to - 1; i >= 0 && i >= from - NEGATION_REACH; i -= 1) {
      if (this.#ids[i] === STOP || this.#is('but', i)) return false;
      if (i < from && this.#startsClause(i + 1)) return false;
      // `don't you think`, `isn't it`: a question that expects a yes denies nothing.
      if (this.#is('neg', i) && !this.#is('not_only', i + 1) && !this.#is('asked', i + 1)) return true;
    }
    return false;
  }

  /** A comma or bracket stands before the word, and no quotation mark. */
  #startsClause(position: number): boolean {
    return ((this.#marks[position] as number) & MARK.soft) !== 0 && !this.#isQuoted(position);
  }

  #isQuoted(position: number): boolean {
    return ((this.#marks[position] as number) & MARK.quoted) !== 0;
  }

  /**
   * Inside quotation marks, with something outside of them that says it is another's word: an
   * attribution, or, around a quoted statement, any words that do not agree with it.
   */
  #quoted({ from, to }: Match): boolean {
    const last = to - 1;
    if (!this.#isQuoted(last) || (!this.#isQuoted(from) && !this.#isQuoted(last - 1))) return false;
    let start = last;
    while (start > 0 && this.#isQuoted(start - 1) && last - start < SENTENCE_REACH) start -= 1;
    let end = to;
    while (end < this.#length && this.#isQuoted(end) && end - to < SENTENCE_REACH) end += 1;
    let others = 0;
    for (
      let i = Math.max(0, start - SENTENCE_REACH);
      i < Math.min(this.#length, end + SENTENCE_REACH);
      i += 1
    ) {
      if (this.#isQuoted(i) || this.#ids[i] === STOP) continue;
      if (ATTRIBUTION.some((name) => this.#is(name, i))) return true;
      if (this.#is('agree', i)) return false;
      others += 1;
    }
    return end - start >= QUOTED_STATEMENT && others > 0;
  }

  /** `they say otherwise, but X`: what follows the turn is the writer's own. */
  #reported(match: Match): boolean {
    const { from } = match;
    const at = this.#before('report', from, REPORT_REACH);
    if (at < 0 || this.#is('self', at - 1) || this.#before('yet', from, from - at) >= 0) return false;
    // `will anyone say when we kill X?`: a question reports only what stands right after the word of saying.
    return !this.#asksToBeTold(at) && (from - at <= REPORT_IN_QUESTION || !this.#question(match));
  }

  /** `call me strict, but`, `tell me why`: nobody has said it yet. */
  #asksToBeTold(at: number): boolean {
    if (!this.#is('self', at + 1)) return false;
    return at === 0 || this.#ids[at - 1] === STOP;
  }

  /** A word of saying stands right before: `call me X`, `the word X`. */
  #mentioned({ from }: Match): boolean {
    const at = this.#before('mention', from, MENTION_REACH);
    if (at >= 0 && this.#asksToBeTold(at)) return false;
    return at >= 0 && !this.#is('self', at - 1) && this.#before('being', from, from - at) === -1;
  }

  /**
   * The same sentence condemns what was said: by a word that says so (`racist`), or by a weaker one
   * (`wrong`, `stop`) together with a word of saying (`calling`). Or the next one does: `That is a lie.`
   */
  #counter({ from, to }: Match): boolean {
    if (
      !this.#occurs(
        GUARD_BIT.counter | GUARD_BIT.condemn | GUARD_BIT.rebuts,
        from - SENTENCE_REACH,
        to + SENTENCE_REACH,
      )
    )
      return false;
    let condemns = false;
    let says = false;
    let end = to;
    for (let i = to - 1; i >= 0 && i >= from - SENTENCE_REACH; i -= 1) {
      if (this.#ids[i] === STOP) break;
      says ||= this.#is('saying', i) && !this.#is('self', i - 1);
      if (i >= from) continue;
      if (this.#is('counter', i) && !this.#isDenied(i)) return true;
      condemns ||= this.#is('condemn', i);
      if (says && condemns) return true;
    }
    for (; end < this.#length && end < to + SENTENCE_REACH && this.#ids[end] !== STOP; end += 1) {
      // `X are stupid and sexist` says one more thing of X; `saying so is sexist` condemns.
      const isOneMore = this.#is('adds', end - 1) && end <= to + 1;
      if (!isOneMore && this.#is('counter', end)) return true;
      condemns ||= this.#is('condemn', end);
      if (says && condemns) return true;
    }
    return this.#isRebutted(end);
  }

  /** The sentence after the stop refers to what was said, and rejects it: `What an ignorant thing to say!` */
  #isRebutted(stop: number): boolean {
    let start = stop;
    while (start < this.#length && start < stop + STOPS && this.#ids[start] === STOP) start += 1;
    if (!this.#is('refers', start)) return false;
    for (let i = start; i < this.#length && i < start + REBUTTAL_REACH && this.#ids[i] !== STOP; i += 1) {
      if (this.#is('rebuts', i)) return !this.#isDenied(i);
    }
    return false;
  }

  /** `I am not racist, but`: no condemnation of what follows. */
  #isDenied(position: number): boolean {
    for (let i = position - 1; i >= 0 && i >= position - DENIAL_REACH; i -= 1) {
      if (this.#is('self', i) || this.#is('neg', i)) return true;
    }
    return false;
  }

  #question({ to }: Match): boolean {
    for (let i = to; i < this.#length && i < to + SENTENCE_REACH; i += 1) {
      if (this.#ids[i] === STOP) return ((this.#marks[i] as number) & MARK.question) !== 0;
    }
    return false;
  }

  /** The writer says it of himself or herself: `I was such a`, `I feel like a`. */
  #self({ from }: Match): boolean {
    let hasBeing = false;
    for (let i = from; i >= 0 && i >= from - SELF_REACH; i -= 1) {
      if (this.#ids[i] === STOP || this.#is('other_subject', i)) return false;
      hasBeing ||= this.#is('being', i);
      if (this.#is('self', i)) return hasBeing;
    }
    return false;
  }
}
