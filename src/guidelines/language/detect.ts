import { eld } from 'eld/extrasmall';
import type { Folded } from '../text/fold.ts';
import { foldToString } from '../text/fold.ts';
import { KIND, type Tokens } from '../text/tokens.ts';
import { HASH_SEED, hashOf, hashStep } from '../text/word-hash.ts';
import { COMMENT_WORDS, WEAK_ENGLISH } from './comment-words.ts';
import { SCRIPT_LANGUAGE, type Script, scriptOf } from './script.ts';
import { SEEN_WORDS, UNMISTAKABLE } from './seen-words.ts';
import { WordTable } from './word-table.ts';

/**
 * The language of a comment, as BCP 47, `und` where it cannot be told. First by script, then by the
 * frequent words it holds; a library is asked only where both leave doubt about a text long enough to
 * be judged (it costs more than all other work on a comment).
 *
 * Short texts ("ok 👍", "12:30", a name) stay `und`: the default pack then applies, because a swear word
 * of two letters more is no reason to leave a comment unread.
 */
export const UNDETERMINED = 'und';
/** Arabic in Latin letters and digits, as chats write it. */
const ARABIZI = 'ar-Latn';

export interface Heard {
  /** The language of most of the text. */
  readonly language: string;
  /** Further languages that a part of the text is in, by another script or by unmistakable words. */
  readonly others: readonly string[];
}

const LANGUAGES = [...new Set([...Object.keys(SEEN_WORDS), ...Object.keys(COMMENT_WORDS)])];
const ENGLISH = LANGUAGES.indexOf('en');
const ARABIZI_BIT = LANGUAGES.indexOf(ARABIZI);
/** Beyond the languages: counts the words of English that other languages write too. */
const WEAK_BIT = 31;
const WORDS_LOOKED_AT = 80;
/** Below this a library guesses at random on Latin script. */
const FEWEST_WORDS_FOR_LIBRARY = 6;
const LIBRARY_LETTERS = 400;
/** In English every second or third word is a frequent one; where one of so many is, it may be chance. */
const MOST_WORDS_FOR_ONE = 8;

/** So few words are a clause, in which a chance word of English weighs too much. */
const MOST_WORDS_OF_CLAUSE = 8;

/** More letters that stand alone are a word spelled out, not words. */
const MOST_SINGLES = 1;

/** Letters that tell a language where no word did. Disguised English has words that are known once folded. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[ğıİ]/, 'tr'],
  [/[ñ¿¡]/, 'es'],
  [/[łżź]/, 'pl'],
  [/[ěřů]/, 'cs'],
  [/[őű]/, 'hu'],
  [/[ãõ]/, 'pt'],
  [/ß/, 'de'],
  [/[əƏ]/, 'az'],
];

const table = buildTable();
/** Filled anew for each text. */
const counts = new Int32Array(WEAK_BIT + 1);

function buildTable(): WordTable {
  const seen = bitsOf(SEEN_WORDS, COMMENT_WORDS);
  mark(seen, WEAK_ENGLISH, 1 << WEAK_BIT);
  return new WordTable(seen, bitsOf(UNMISTAKABLE));
}

/** Hash of a word -> bit set of LANGUAGES. */
function bitsOf(...lists: readonly Readonly<Record<string, string>>[]): Map<number, number> {
  const bits = new Map<number, number>();
  for (const [language, words] of lists.flatMap((list) => Object.entries(list)))
    mark(bits, words, 1 << LANGUAGES.indexOf(language));
  return bits;
}

function mark(bits: Map<number, number>, words: string, bit: number): void {
  for (const word of words.split(/\s+/)) {
    let hash = HASH_SEED;
    for (const char of foldToString(word)) if (char !== "'") hash = hashStep(hash, char.codePointAt(0) ?? 0);
    bits.set(hash, (bits.get(hash) ?? 0) | bit);
  }
}

export function detectLanguages(text: string, folded: Folded, tokens: Tokens): Heard {
  const scripts = countScripts(text, folded, tokens);
  const latin = scripts.get('latin') ?? 0;
  let main: Script = 'latin';
  let most = latin;
  for (const [script, count] of scripts) {
    if (count > most) {
      main = script;
      most = count;
    }
  }
  if (most === 0) return { language: UNDETERMINED, others: [] };
  const heard = latin > 0 ? latinLanguages(text, folded, tokens, latin) : { language: '', others: [] };
  if (main === 'latin') {
    if (!scripts.has('arabic')) return heard;
    return { language: heard.language, others: [...heard.others, arabicScriptLanguage(text)] };
  }
  const others = latin > 0 ? [heard.language, ...heard.others] : [];
  if (main === 'han' && (scripts.get('kana') ?? 0) > 0) return { language: 'ja', others };
  if (main === 'arabic') return { language: arabicScriptLanguage(text), others };
  if (scripts.has('arabic')) others.push(arabicScriptLanguage(text));
  return { language: SCRIPT_LANGUAGE[main] ?? UNDETERMINED, others };
}

function countScripts(text: string, folded: Folded, tokens: Tokens): Map<Script, number> {
  const found = new Map<Script, number>();
  let looked = 0;
  let latin = 0;
  for (let t = 0; t < tokens.length && looked < WORDS_LOOKED_AT; t += 1) {
    if (tokens.kind[t] !== KIND.word) continue;
    looked += 1;
    const script = wordScript(text, folded, tokens.from[t] as number, tokens.to[t] as number);
    if (script === 'latin') latin += 1;
    else found.set(script, (found.get(script) ?? 0) + 1);
  }
  if (latin > 0) found.set('latin', latin);
  return found;
}

/** A word of look-alikes only counts as Latin: it is a disguise more often than a language. */
function wordScript(text: string, folded: Folded, from: number, to: number): Script {
  const { units, starts } = folded;
  for (let i = from; i < to; i += 1) {
    if ((units[i] as number) > 0x24f) return scriptOf(text.charCodeAt(starts[i] as number));
  }
  return 'latin';
}

/** A letter of Persian, or a frequent word that is none in Arabic. */
const PERSIAN = /[پچژگ]|(?:^|\s)(?:است|این|که|را|می|های|برای|شما|نیست|هست|شده|خود)(?=\s|$)/;

/** Letters that Arabic lacks: Sorani Kurdish, then Persian and Urdu. */
function arabicScriptLanguage(text: string): string {
  const sample = text.slice(0, LIBRARY_LETTERS);
  if (/[ێۆڕڵە]/.test(sample)) return 'ckb';
  if (/[ٹڈڑںے]/.test(sample)) return 'ur';
  if (/[یک]/.test(sample) && PERSIAN.test(sample)) return 'fa';
  return 'ar';
}

function latinLanguages(text: string, folded: Folded, tokens: Tokens, words: number): Heard {
  const sure = countWords(folded, tokens);
  const language = latinLanguage(text, words);
  if (sure === 0) return { language, others: [] };
  return { language, others: LANGUAGES.filter((name, bit) => (sure >>> bit) & 1 && name !== language) };
}

/** Counts the words of each language; answers which languages have an unmistakable one, as bits. */
function countWords(folded: Folded, tokens: Tokens): number {
  counts.fill(0);
  let sure = 0;
  let looked = 0;
  let withDigits = 0;
  let singles = 0;
  for (let t = 0; t < tokens.length && looked < WORDS_LOOKED_AT; t += 1) {
    const isMessy = tokens.kind[t] === KIND.messy;
    if (tokens.kind[t] !== KIND.word && !isMessy) continue;
    const from = tokens.from[t] as number;
    const to = tokens.to[t] as number;
    const hash = isMessy ? hashOf(folded.units, from, to) : (tokens.hash[t] as number);
    // `w o m e n`: letters that stand alone are a word spelled out sooner than words of a language.
    if (to - from === 1) singles += 1;
    if (to - from === 1 && singles > MOST_SINGLES) continue;
    if (isMessy) withDigits += readsAsArabizi(folded, from, to) ? 1 : 0;
    else looked += 1;
    const slot = table.find(hash);
    add(table.seenIn(slot), 1);
    const only = table.unmistakableOf(slot);
    add(only, 2);
    sure |= only;
  }
  if ((counts[ARABIZI_BIT] as number) > 0) add(1 << ARABIZI_BIT, withDigits);
  return sure;
}

function add(bits: number, weight: number): void {
  // Bit by bit from the highest that is set: most words are of one language or none.
  for (let left = bits; left !== 0; ) {
    const bit = 31 - Math.clz32(left);
    counts[bit] = (counts[bit] as number) + weight;
    left &= ~(1 << bit);
  }
}

/** Latin letters with a digit that stands for an Arabic letter among them: `7abibi`, `nsa2`; not `2nd`, `b4`. */
function readsAsArabizi({ units }: Folded, from: number, to: number): boolean {
  let letters = 0;
  let digits = 0;
  for (let i = from; i < to; i += 1) {
    const unit = units[i] as number;
    if (unit >= 97 && unit <= 122) letters += 1;
    else if (unit === 50 || unit === 51 || unit === 53 || unit === 55) digits += 1;
    else if (unit !== 39) return false;
  }
  return letters > 2 && digits > 0 && digits < letters;
}

function latinLanguage(text: string, words: number): string {
  let best = -1;
  let runnerUp = 0;
  for (let bit = 0; bit < LANGUAGES.length; bit += 1) {
    if (bit === ENGLISH) continue;
    const count = counts[bit] as number;
    if (best === -1 || count > (counts[best] as number)) {
      runnerUp = best === -1 ? 0 : (counts[best] as number);
      best = bit;
    } else if (count > runnerUp) runnerUp = count;
  }
  const foreign = counts[best] as number;
  const weak = counts[WEAK_BIT] as number;
  const known = counts[ENGLISH] as number;
  // `hold kjeft din idiot`: words that other languages write too tell English only beside one that is its own.
  const isWeak = known === weak && words <= MOST_WORDS_OF_CLAUSE && (foreign > weak || 2 * weak < words);
  const english = isWeak ? 0 : known;
  const isLong = words >= FEWEST_WORDS_FOR_LIBRARY;
  const isEnglish = english > 0 && english >= foreign;
  if (isEnglish && !(isLong && english * MOST_WORDS_FOR_ONE < words)) return 'en';
  const isDecided =
    foreign >= 2 && foreign > weak && foreign >= 2 * english && (foreign > runnerUp || !isLong);
  if (isDecided && !isEnglish) return LANGUAGES[best] as string;
  // Nothing but a few such words, and no other language's: a library would guess.
  if (isWeak && known > 0 && foreign <= weak) return UNDETERMINED;
  const sample = text.slice(0, LIBRARY_LETTERS);
  const byLetter = english === 0 ? LETTERS.find(([letters]) => letters.test(sample)) : undefined;
  if (byLetter !== undefined) return byLetter[1];
  const fallback = isEnglish ? 'en' : UNDETERMINED;
  if (!isLong) return fallback;
  const answer = eld.detect(sample);
  return answer.isReliable() && answer.language !== '' ? answer.language : fallback;
}
