import type { Folded } from './fold.ts';
import { HASH_SEED, hashStep } from './word-hash.ts';

/**
 * Cuts a folded text into tokens, in one pass, without knowing any word: the same tokens serve the
 * language detector and every pack. A chunk in which letters mix with digits or symbols is emitted as
 * MESSY, followed by the plain tokens it falls into: a pack first tries to undo the disguise and takes
 * the plain ones where that fails.
 */
export const KIND = {
  word: 1,
  number: 2,
  emoji: 3,
  stop: 4, // end of a sentence
  soft: 5, // comma, bracket, dash: the end of a clause
  quote: 6,
  link: 7,
  handle: 8,
  hashtag: 9, // marks that the words up to `next` stand in a hashtag
  messy: 10,
} as const;

export interface Tokens {
  length: number;
  kind: Uint8Array;
  /** Unit offsets into the folded text, end exclusive. */
  from: Int32Array;
  to: Int32Array;
  /** Hash of a word or emoji, apostrophes left out; for messy and hashtag: the first token after it. */
  hash: Int32Array;
  /** Disguise bits of the token's units; case only where a capital stands inside the word. */
  flags: Uint16Array;
  /** How many letters of a word belong to each script class: see LETTER_CLASS. */
  words: number;
}

export function createTokens(capacity = 4096): Tokens {
  return {
    length: 0,
    kind: new Uint8Array(capacity),
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    flags: new Uint16Array(capacity),
    words: 0,
  };
}

const C = {
  letter: 1,
  digit: 2,
  space: 3,
  newline: 4,
  emoji: 5,
  apostrophe: 6,
  ender: 7,
  breaker: 8,
  quote: 9,
  symbol: 10,
};
const classes = new Uint8Array(0x110000);

function classOf(unit: number): number {
  const known = classes[unit] as number;
  if (known !== 0) return known;
  const made = makeClass(String.fromCodePoint(unit));
  classes[unit] = made;
  return made;
}

function makeClass(char: string): number {
  if (/[\n\r\u2028\u2029]/.test(char)) return C.newline;
  if (/\s/u.test(char)) return C.space;
  if (/\d/.test(char)) return C.digit;
  if (char === "'") return C.apostrophe;
  if (char === '"') return C.quote;
  if (/[.!?؟。！？।]/u.test(char)) return C.ender;
  if (/[,;:()[\]{}<>/\\—–،؛、，|]/u.test(char)) return C.breaker;
  if (char > '\u00ff' && /[\p{Extended_Pictographic}\p{Regional_Indicator}\u2600-\u27bf]/u.test(char))
    return C.emoji;
  if (/[\p{L}\p{M}\p{N}]/u.test(char)) return C.letter;
  return C.symbol;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;
const AT = 64;
const HASH_SIGN = 35;

/** Longer chunks are no word in any language: they are cut, so that work per chunk stays bounded. */
const LONGEST_CHUNK = 64;

export function scan(folded: Folded, into: Tokens): Tokens {
  into.length = 0;
  into.words = 0;
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

function isEdge(kind: number): boolean {
  return (
    kind === C.ender || kind === C.breaker || kind === C.quote || kind === C.apostrophe || kind === C.emoji
  );
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
  into.words += 1;
  push(into, KIND.word, from, to, hash, bits);
}

function flagsOf(folded: Folded, from: number, to: number): number {
  let bits = 0;
  for (let i = from; i < to; i += 1) bits |= (folded.flags[i] as number) & (i === from ? ~1 : ~0);
  return bits;
}

function push(into: Tokens, kind: number, from: number, to: number, hash: number, flags: number): number {
  const n = into.length;
  if (n === into.kind.length) grow(into);
  into.kind[n] = kind;
  into.from[n] = from;
  into.to[n] = to;
  into.hash[n] = hash;
  into.flags[n] = flags;
  into.length = n + 1;
  return n;
}

function grow(into: Tokens): void {
  const bigger = createTokens(into.kind.length * 2);
  bigger.kind.set(into.kind);
  bigger.from.set(into.from);
  bigger.to.set(into.to);
  bigger.hash.set(into.hash);
  bigger.flags.set(into.flags);
  into.kind = bigger.kind;
  into.from = bigger.from;
  into.to = bigger.to;
  into.hash = bigger.hash;
  into.flags = bigger.flags;
}

/** Offset at which a link begins in the chunk: after opening brackets and quotes. */
function linkStart(units: Int32Array, from: number, to: number): number {
  let at = from;
  while (at < to && isEdge(classOf(units[at] as number))) at += 1;
  return at;
}

/** End of the link in the chunk, 0 if it holds none: a scheme, `www.`, or `name.tld` of letters around dots. */
function linkSpan(units: Int32Array, from: number, to: number): number {
  const a = linkStart(units, from, to);
  let b = to;
  while (b > a && isEdge(classOf(units[b - 1] as number)) && units[b - 1] !== SLASH) b -= 1;
  if (isPath(units, from, to)) return to;
  let dots = 0;
  for (let i = a; i < b; i += 1) {
    const unit = units[i] as number;
    if (unit === 58 && units[i + 1] === SLASH && units[i + 2] === SLASH && i > a + 1 && i + 3 < b) return b;
    if (unit === DOT && i > a) dots += isDomainDot(units, a, b, i) ? 1 : 0;
    if (unit === SLASH && dots > 0) return b;
  }
  return dots > 0 ? b : 0;
}

/** `/usr/share/dict`: a slash first and two more. */
function isPath(units: Int32Array, from: number, to: number): boolean {
  if (units[from] !== SLASH) return false;
  let slashes = 0;
  for (let i = from; i < to; i += 1) if (units[i] === SLASH && units[i + 1] !== SLASH) slashes += 1;
  return slashes > 2;
}

/** A dot with at least two letters or digits before and a run of two or more letters after it. */
function isDomainDot(units: Int32Array, a: number, b: number, dot: number): boolean {
  if (dot - a < 2 || b - dot < 3) return false;
  if (classOf(units[dot - 1] as number) > C.digit || classOf(units[dot - 2] as number) > C.digit)
    return false;
  let end = dot + 1;
  while (end < b && classOf(units[end] as number) === C.letter) end += 1;
  return end - dot > 2 && isTopLevel(units, dot + 1, end);
}

/** Endings that comments carry, of hosts and of files; whether a host is a real one is asked of the public suffix list later. */
const TOP_LEVEL = new Set(
  'com org net edu gov info biz io co uk de fr me tv ly gl be ru us ca au in eu html htm php asp aspx ie nl se no es it pl cn jp br za nz xyz site online shop store club top live app dev link click win pw tk ml ga cf gq cc to txt pdf png jpg jpeg gif svg mp3 mp4 zip exe doc docx xls json xml csv'.split(
    ' ',
  ),
);

function isTopLevel(units: Int32Array, from: number, to: number): boolean {
  if (to - from > 6) return false;
  let label = '';
  for (let i = from; i < to; i += 1) label += String.fromCodePoint(units[i] as number);
  return TOP_LEVEL.has(label);
}
