import type { RuleCode } from '../../domain/guideline.ts';
import type { Stream } from '../text/stream.ts';
import { MARK } from '../text/stream.ts';
import { STOP } from '../text/vocabulary.ts';

import { type CompiledPack, type Need, OP, type Pattern } from './compiled-pack.ts';

import { Presence, QUESTION } from './presence.ts';

/** A pattern found: positions of the stream, end exclusive. */
export interface Match {
  readonly pattern: Pattern;
  readonly from: number;
  readonly to: number;
}

/** Places a gap or an option may be tried at for one anchor; bounds the work for each word of a text. */
const STEPS_PER_ANCHOR = 160;

/**
 * Finds every pattern of a pack in a stream. A pattern is looked up by its rarest word only, then
 * checked to the left and right of it within its own bounded window, so the work is linear in the
 * text's length, whatever the text.
 */
export class Matcher {
  readonly #pack: CompiledPack;
  readonly #presence: Presence;
  #ids: Int32Array = new Int32Array(0);
  #marks: Uint8Array = new Uint8Array(0);
  #length = 0;
  #steps = 0;

  constructor(pack: CompiledPack) {
    this.#pack = pack;
    this.#presence = new Presence(pack.atoms);
  }

  run(stream: Stream): Match[] {
    const { starts } = this.#pack.anchors;
    this.#ids = stream.ids;
    this.#marks = stream.marks;
    this.#length = stream.length;
    this.#presence.read(stream.ids, stream.length);
    const matches: Match[] = [];
    for (let at = 0; at < stream.length; at += 1) {
      this.#presence.moveTo(at);
      const list = starts[this.#ids[at] as number] as number;
      if (list > 0) this.#tryAll(list, at, matches);
    }
    return matches;
  }

  /** Tries the patterns of a list of the pack’s anchors, those that can match here. */
  #tryAll(start: number, at: number, matches: Match[]): void {
    const { lists } = this.#pack.anchors;
    const first = start + 1;
    const heads = lists[start] as number;
    const presence = this.#presence;
    for (let run = presence.next(lists, first, heads); run < heads; ) {
      const from = run === first ? heads : (lists[run - 1] as number);
      const end = lists[run + 2] as number;
      for (let k = presence.next(lists, from, end); k < end; k = presence.next(lists, k + QUESTION, end)) {
        const pattern = this.#pack.patterns[lists[k + 2] as number] as Pattern;
        const match = this.#hasAll(pattern.needs, at) ? this.#try(pattern, at) : null;
        if (match !== null) matches.push(match);
      }
      run = presence.next(lists, run + QUESTION, heads);
    }
  }

  #hasAll(needs: readonly Need[], at: number): boolean {
    for (const { atom, from, to } of needs) {
      const last = Math.min(this.#length - 1, at + to);
      let position = Math.max(0, at + from);
      while (position <= last && !this.#has(atom, position)) position += 1;
      if (position > last) return false;
    }
    return true;
  }

  /** The code of the first group named within the match; `abuse.other` where the pack knows none. */
  groupCode({ from, to }: Match): RuleCode {
    for (const { code, atom } of this.#pack.groupAtoms) {
      for (let i = from; i < to; i += 1) if (code !== 'abuse.other' && this.#has(atom, i)) return code;
    }
    return 'abuse.other';
  }

  #try(pattern: Pattern, at: number): Match | null {
    this.#steps = STEPS_PER_ANCHOR;
    const to = this.#right(pattern, pattern.anchor + 1, at + 1);
    if (to === -1) return null;
    const from = this.#left(pattern, pattern.anchor - 1, at);
    return from === -1 ? null : { pattern, from, to };
  }

  #isAt(atom: number, position: number): boolean {
    return position >= 0 && position < this.#length && this.#has(atom, position);
  }

  #has(atom: number, position: number): boolean {
    return this.#pack.atoms.has(this.#ids[position] as number, atom);
  }

  /** Matches elements from `e` on at `position` and after; answers the end, or -1. */
  #right(pattern: Pattern, e: number, position: number): number {
    if (e === pattern.ops.length) return position;
    this.#steps -= 1;
    if (this.#steps < 0 || position >= this.#length) return -1;
    const arg = pattern.args[e] as number;
    const isGap = pattern.ops[e] === OP.gap;
    switch (pattern.ops[e]) {
      case OP.words:
        return this.#joins(pattern, e, position) && this.#has(arg, position)
          ? this.#right(pattern, e + 1, position + 1)
          : -1;
      case OP.optional: {
        if (this.#joins(pattern, e, position) && this.#has(arg, position)) {
          const end = this.#right(pattern, e + 1, position + 1);
          if (end !== -1) return end;
        }
        return this.#right(pattern, e + 1, position);
      }
      case OP.gap:
      case OP.leap:
        for (let skipped = 0; skipped <= arg; skipped += 1) {
          const end = this.#right(pattern, e + 1, position + skipped);
          if (end !== -1) return end;
          if (position + skipped >= this.#length || (isGap && this.#ids[position + skipped] === STOP))
            return -1;
        }
        return -1;
      case OP.any:
        return this.#ids[position] === STOP ? -1 : this.#right(pattern, e + 1, position + 1);
      case OP.not:
        return this.#has(arg, position) ? -1 : this.#right(pattern, e + 1, position);
      case OP.end:
        return this.#ids[position] === STOP ? this.#right(pattern, e + 1, position) : -1;
      default:
        return -1;
    }
  }

  /** Matches elements from `e` backwards, the last of them before `position`; answers the start, or -1. */
  #left(pattern: Pattern, e: number, position: number): number {
    if (e < 0) return position;
    this.#steps -= 1;
    if (this.#steps < 0) return -1;
    const arg = pattern.args[e] as number;
    const isGap = pattern.ops[e] === OP.gap;
    const before = position - 1;
    switch (pattern.ops[e]) {
      case OP.words:
        return before >= 0 && this.#joins(pattern, e + 1, position) && this.#has(arg, before)
          ? this.#left(pattern, e - 1, before)
          : -1;
      case OP.optional: {
        if (before >= 0 && this.#joins(pattern, e + 1, position) && this.#has(arg, before)) {
          const start = this.#left(pattern, e - 1, before);
          if (start !== -1) return start;
        }
        return this.#left(pattern, e - 1, position);
      }
      case OP.gap:
      case OP.leap:
        for (let skipped = 0; skipped <= arg; skipped += 1) {
          const start = this.#left(pattern, e - 1, position - skipped);
          if (start !== -1) return start;
          if (position - skipped - 1 < 0 || (isGap && this.#ids[position - skipped - 1] === STOP)) return -1;
        }
        return -1;
      case OP.any:
        return before < 0 || this.#ids[before] === STOP ? -1 : this.#left(pattern, e - 1, before);
      case OP.not:
        // At the pattern's start it looks at the word before, elsewhere at the word that follows.
        return this.#isAt(arg, e === 0 ? before : position) ? -1 : this.#left(pattern, e - 1, position);
      case OP.start:
        return before < 0 || this.#ids[before] === STOP ? this.#left(pattern, e - 1, position) : -1;
      default:
        return -1;
    }
  }

  /** Neighbours are parted by a comma, a bracket or a quotation mark only where the pattern has a gap. */
  #joins(pattern: Pattern, e: number, position: number): boolean {
    if (e === 0 || position >= this.#length) return true;
    // A `!x` takes no word: what counts stands on its other side.
    const { ops } = pattern;
    const after = ops[e] === OP.not ? e + 1 : e;
    const before = ops[e - 1] === OP.not ? e - 2 : e - 1;
    const hasGap = isGapOp(ops[after]) || isGapOp(ops[before]);
    return hasGap || ((this.#marks[position] as number) & MARK.soft) === 0;
  }
}

function isGapOp(op: number | undefined): boolean {
  return op === OP.gap || op === OP.leap;
}
