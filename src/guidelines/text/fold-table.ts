import confusables from 'unhomoglyph/data.json' with { type: 'json' };
import { BIT } from './disguise-bits.ts';

/**
 * What folding makes of each code point, worked out on first sight and kept (a cache of a pure
 * function: the answer never depends on what was asked before).
 *
 * Per code point: canonical and compatibility decomposition (NFKD), lower case, combining marks off,
 * look-alike letters to Latin ones (Unicode TR39 data, from the package `unhomoglyph`), a pack's own
 * additions. Repeated until nothing changes, which makes folding idempotent.
 */

/**
 * Longer ones are phrases written as one sign (U+FDFA, U+FDFB), no disguise of a word: they stay one sign, or a
 * comment of nothing else would be eighteen times as much work as its length.
 */
export const LONGEST_EXPANSION = 7;

/** Entry values: > 0 is `code point | flags << FLAG_SHIFT`; below zero one of these, or an expansion. */
export const DROP_SILENT = -1;
export const DROP_MARK = -2;
export const DROP_INVISIBLE = -3;
const FIRST_EXPANSION = -4;
export const FLAG_SHIFT = 21;
export const CODE_POINT_MASK = 0x1fffff;
/** In an entry: a vowel sign of a script of its own, which after a Latin letter only decorates. */
export const SIGN = 1 << 30;

/** Emoji presentation only: variation selectors, skin tones, the keycap's frame. */
const SILENT = /^[\u{FE00}-\u{FE0F}\u{1F3FB}-\u{1F3FF}\u{20E3}\u{E0100}-\u{E01EF}]$/u;
const INVISIBLE = /^[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]$/u;
/** Marks that only decorate. Those of Indic and Thai scripts are vowels and stay. */
const MARK =
  /^(?:[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f]|\u0670|[\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]|[\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f])$/u;
/** Scripts whose letters are read as themselves; TR39 maps e.g. Arabic alef to `l`, which would ruin Arabic. */
const OWN_SCRIPT =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Ethiopic}\p{Script=Georgian}]$/u;
const LETTER = /^\p{L}$/u;
const ANY_MARK = /^\p{M}$/u;
/** Letters drawn as emoji, and Latin letters that neither NFKD nor TR39 takes apart. */
const DRAWN: ReadonlyMap<string, string> = new Map([
  ['🅰', 'a'],
  ['🅱', 'b'],
  ['🅾', 'o'],
  ['🅿', 'p'],
  ['❗', '!'],
  ['❕', '!'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ı', 'i'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['`', "'"],
  ['´', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['ꜰ', 'f'],
  ['ᴋ', 'k'],
  ['ɢ', 'g'],
  ['ƒ', 'f'],
  ['ʙ', 'b'],
  ['ʜ', 'h'],
  ['ɪ', 'i'],
  ['ʟ', 'l'],
  ['ɴ', 'n'],
  ['ʀ', 'r'],
  ['ᴛ', 't'],
  ['ᴍ', 'm'],
  ['ᴘ', 'p'],
  ['ᴇ', 'e'],
  ['ᴅ', 'd'],
  ['ᴀ', 'a'],
  ['к', 'k'],
  ['т', 't'],
  ['м', 'm'],
  ['н', 'h'],
  ['в', 'b'],
  ['ц', 'u'],
  ['μ', 'u'],
  ['ς', 'c'],
  ['κ', 'k'],
  ['…', '.'],
  ['‐', '-'],
  ['‑', '-'],
  ['\u0000', ' '],
]);

/** Letters white on black, in circles and in squares: 26 from each of these, without a decomposition in Unicode. */
const NEGATIVE_LETTERS = [0x1f150, 0x1f170];

const entries = new Int32Array(0x110000);
interface Expansion {
  readonly units: Int32Array;
  readonly flags: number;
}

const expansions: Expansion[] = [];
let additions: ReadonlyMap<string, string> = new Map();

/** A pack's own letter variants (Arabic alef forms …), all of one script, so that packs cannot disagree. */
export function installFoldAdditions(pairs: ReadonlyMap<string, string>): void {
  additions = pairs;
  entries.fill(0);
  expansions.length = 0;
}

export function foldEntry(codePoint: number): number {
  const known = entries[codePoint] as number;
  if (known !== 0) return known;
  const made = makeEntry(codePoint);
  entries[codePoint] = made;
  return made;
}

export function expansionOf(entry: number): Expansion {
  const found = expansions[FIRST_EXPANSION - entry];
  if (found === undefined) throw new Error(`fold: no expansion ${entry}`);
  return found;
}

function makeEntry(codePoint: number): number {
  const char = String.fromCodePoint(codePoint);
  if (SILENT.test(char)) return DROP_SILENT;
  if (INVISIBLE.test(char)) return DROP_INVISIBLE;
  if (MARK.test(char)) return DROP_MARK;
  const step = { flags: 0 };
  let now = char;
  for (let round = 0; round < 6; round += 1) {
    const next = foldOnce(now, step);
    if (next === now) break;
    now = next;
  }
  const units = [...now].map((c) => c.codePointAt(0) ?? 0);
  const [first] = units;
  if (first === undefined) return DROP_MARK;
  if (units.length > LONGEST_EXPANSION) return codePoint;
  if (units.length === 1 && first > 0)
    return first | (step.flags << FLAG_SHIFT) | (ANY_MARK.test(char) ? SIGN : 0);
  expansions.push({ units: Int32Array.from(units), flags: step.flags });
  return FIRST_EXPANSION - (expansions.length - 1);
}

function foldOnce(text: string, step: { flags: number }): string {
  let out = '';
  for (const char of text.normalize('NFKD')) {
    if (MARK.test(char)) {
      step.flags |= BIT.marks;
      continue;
    }
    if (INVISIBLE.test(char) || SILENT.test(char)) continue;
    out += foldChar(char, step);
  }
  if (out.length > 0 && text.normalize('NFD') !== text.normalize('NFKD')) step.flags |= BIT.compatibility;
  return out;
}

function foldChar(char: string, step: { flags: number }): string {
  const lower = char.toLowerCase();
  const added = additions.get(lower) ?? DRAWN.get(lower) ?? negativeLetter(char);
  if (added !== undefined) {
    if (!LETTER.test(lower) && /^[a-z]$/.test(added)) step.flags |= BIT.compatibility;
    return added;
  }
  const isUpper = lower !== char;
  if (char > '\u007f' && !OWN_SCRIPT.test(char)) {
    const twin = lookAlike(char, isUpper) ?? lookAlike(lower, false);
    if (twin !== undefined) {
      step.flags |= BIT.confusable | (isUpper ? BIT.case : 0);
      return twin;
    }
  }
  if (isUpper) step.flags |= BIT.case;
  return lower;
}

function negativeLetter(char: string): string | undefined {
  const codePoint = char.codePointAt(0) ?? 0;
  const first = NEGATIVE_LETTERS.find((start) => codePoint >= start && codePoint < start + 26);
  return first === undefined ? undefined : String.fromCharCode(97 + codePoint - first);
}

function lookAlike(char: string, isUpper: boolean): string | undefined {
  if (!LETTER.test(char)) return undefined;
  const twin = (confusables as Record<string, string>)[char];
  if (twin === undefined || !/^[A-Za-z]{1,2}$/.test(twin)) return undefined;
  // TR39 writes capital I as `l`: a capital that looks like it means i.
  return isUpper && twin === 'l' ? 'i' : twin.toLowerCase();
}
