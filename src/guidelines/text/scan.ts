import type { Folded } from './fold.ts';
import { linkSpan, linkStart } from './link-span.ts';
import { KIND, push, type Tokens } from './tokens.ts';
import { C, classOf, isEdge } from './unit-class.ts';
import { HASH_SEED, hashStep } from './word-hash.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const HYPHEN = 45;
const DOT = 46;
const AT = 64;
const HASH_SIGN = 35;

/** Longer chunks are no word in any language: they are cut, so that work per chunk stays bounded. */
const LONGEST_CHUNK = 64;

/**
 * Cuts a folded text into tokens, in one pass, without knowing any word: the same tokens serve the
 * language detector and every pack. A chunk in which letters mix with digits or symbols is emitted as
 * MESSY, followed by the plain tokens it falls into: a pack first tries to undo the disguise and takes
 * the plain ones where that fails.
 */
export function scan(folded: Folded, into: Tokens): Tokens {
  into.length = 0;
  const { units, length } = folded;
  for (let at = 0; at < length; ) {
    const kind = classOf(units[at] as number);
    if (kind === C.space) {
      at += 1;
    } else if (kind === C.newline) {
      // CR and LF together are one line end.
      if (units[at] === CARRIAGE_RETURN && units[at + 1] === LINE_FEED && at + 1 < length) at += 1;
      push(into, endsLine(units, at, length) ? KIND.stop : KIND.soft, at, at + 1, 0, 0);
      at += 1;
    } else {
      at = scanChunk(folded, at, into);
    }
  }
  return into;
}

/** A line end closes the sentence when a blank line follows. */
function endsLine(units: Int32Array, at: number, length: number): boolean {
  for (let i = at + 1; i < length && i < at + 8; i += 1) {
    const kind = classOf(units[i] as number);
    if (kind === C.newline) return true;
    if (kind !== C.space) return false;
  }
  return true;
}

function scanChunk(folded: Folded, start: number, into: Tokens): number {
  const { units, length } = folded;
  let mask = 0;
  let to = start;
  while (to < length) {
    const kind = classOf(units[to] as number);
    if (kind === C.space || kind === C.newline) break;
    mask |= 1 << kind;
    to += 1;
  }
  if (mask === 1 << C.letter) {
    pushWord(folded, start, to, into);
    return to;
  }
  const linkEnd = mask & ((1 << C.ender) | (1 << C.breaker)) ? linkSpan(units, start, to) : 0;
  if (linkEnd > 0) {
    push(into, KIND.link, Math.min(linkStart(units, start, to), linkEnd - 1), linkEnd, 0, 0);
    scanPieces(folded, linkEnd, to, into);
    return to;
  }
  for (let from = start; from < to; from += LONGEST_CHUNK) {
    scanMixed(folded, from, Math.min(to, from + LONGEST_CHUNK), into);
  }
  return to;
}

/** Where letters touch digits or symbols the chunk may be a disguised word. */
function scanMixed(folded: Folded, from: number, to: number, into: Tokens): void {
  const { units } = folded;
  let a = from;
  let b = to;
  while (a < b && isEdge(classOf(units[a] as number))) a += 1;
  while (b > a && isEdge(classOf(units[b - 1] as number))) b -= 1;
  const first = units[a] as number;
  const last = units[b - 1] as number;
  if (b - a > 2 && first === last && (first === 42 || first === 95 || first === 126)) {
    a += 1;
    b -= 1;
  }
  let letters = 0;
  let others = 0;
  for (let i = a; i < b; i += 1) {
    const kind = classOf(units[i] as number);
    if (kind === C.letter) letters += 1;
    else if (kind !== C.apostrophe) others += 1;
  }
  const isMessy = letters > 0 && others > 0 && b - a > 1;
  const marker = isMessy ? push(into, KIND.messy, a, b, 0, flagsOf(folded, a, b)) : -1;
  scanPieces(folded, from, to, into);
  if (marker >= 0) into.hash[marker] = into.length;
}

function scanPieces(folded: Folded, from: number, to: number, into: Tokens): void {
  const { units } = folded;
  for (let at = from; at < to; ) {
    const kind = classOf(units[at] as number);
    if (kind === C.letter) at = pushLetters(folded, at, to, into);
    else if (kind === C.digit) at = pushNumber(folded, at, to, into);
    else if (kind === C.emoji) at = pushEmoji(folded, at, to, into);
    else at = pushMark(folded, at, to, kind, into);
  }
}

function pushLetters(folded: Folded, from: number, to: number, into: Tokens): number {
  const { units } = folded;
  let end = from + 1;
  while (end < to) {
    const kind = classOf(units[end] as number);
    if (kind === C.letter) end += 1;
    else if (kind === C.apostrophe && end + 1 < to && classOf(units[end + 1] as number) === C.letter)
      end += 2;
    else break;
  }
  pushWord(folded, from, end, into);
  return end;
}

function pushNumber(folded: Folded, from: number, to: number, into: Tokens): number {
  let end = from + 1;
  while (end < to) {
    const unit = folded.units[end] as number;
    const isInside = unit === DOT || unit === 44;
    if (
      classOf(unit) !== C.digit &&
      !(isInside && end + 1 < to && classOf(folded.units[end + 1] as number) === C.digit)
    )
      break;
    end += 1;
  }
  push(into, KIND.number, from, end, 0, 0);
  return end;
}

function pushEmoji(folded: Folded, from: number, to: number, into: Tokens): number {
  const unit = folded.units[from] as number;
  let end = from + 1;
  let hash = hashStep(HASH_SEED, unit);
  if (isRegional(unit) && end < to && isRegional(folded.units[end] as number)) {
    hash = hashStep(hash, folded.units[end] as number);
    end += 1;
  }
  push(into, KIND.emoji, from, end, hash, 0);
  return end;
}

function isRegional(unit: number): boolean {
  return unit >= 0x1f1e6 && unit <= 0x1f1ff;
}

function pushMark(folded: Folded, from: number, to: number, kind: number, into: Tokens): number {
  const { units } = folded;
  const unit = units[from] as number;
  let end = from + 1;
  if (kind === C.ender) {
    while (end < to && classOf(units[end] as number) === C.ender) end += 1;
    const isEllipsis = unit === DOT && end - from > 1;
    const isInside = end < to && classOf(units[end] as number) === C.letter;
    push(into, isEllipsis || isInside ? KIND.soft : KIND.stop, from, end, unit, 0);
  } else if (kind === C.quote) {
    push(into, KIND.quote, from, end, 0, 0);
  } else if (kind === C.apostrophe) {
    push(into, KIND.quote, from, end, 1, 0);
  } else if ((unit === AT || unit === HASH_SIGN) && end < to && isNameUnit(units[end] as number)) {
    push(into, unit === AT ? KIND.handle : KIND.hashtag, from, end, 0, 0);
  } else if (unit === 36 || unit === 163 || unit === 0x20ac) {
    // A sign of money is a word of its own to the rules for promotion.
    push(into, KIND.emoji, from, end, hashStep(HASH_SEED, unit), 0);
  } else if (kind === C.breaker || (unit === HYPHEN && (end === to || from === 0))) {
    push(into, KIND.soft, from, end, unit, 0);
  }
  return end;
}

function isNameUnit(unit: number): boolean {
  const kind = classOf(unit);
  return kind === C.letter || kind === C.digit || unit === 95;
}

function pushWord(folded: Folded, from: number, to: number, into: Tokens): void {
  const { units, flags } = folded;
  let hash = HASH_SEED;
  let bits = 0;
  for (let i = from; i < to; i += 1) {
    const unit = units[i] as number;
    const undone = flags[i] as number;
    bits |= i === from ? undone & ~1 : undone;
    if (unit !== 39) hash = hashStep(hash, unit);
  }
  push(into, KIND.word, from, to, hash, bits);
}

function flagsOf(folded: Folded, from: number, to: number): number {
  let bits = 0;
  for (let i = from; i < to; i += 1) bits |= (folded.flags[i] as number) & (i === from ? ~1 : ~0);
  return bits;
}
