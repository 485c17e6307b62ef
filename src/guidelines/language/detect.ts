import { eld } from 'eld/extrasmall';
import type { Folded } from '../text/fold.ts';
import { foldToString } from '../text/fold.ts';
import { HASH_SEED, hashStep, KIND, type Tokens } from '../text/scan.ts';
import { SCRIPT_LANGUAGE, type Script, scriptOf } from './script.ts';
import { SEEN_WORDS } from './seen-words.ts';

/**
 * The language of a comment, as BCP 47, `und` where it cannot be told. First by script, then by the
 * frequent words it holds; a library is asked only where both leave doubt about a text long enough to
 * be judged (it costs more than all other work on a comment).
 *
 * Short texts ("ok 👍", "12:30", a name) stay `und`: the default pack then applies, because a swear word
 * of two letters more is no reason to leave a comment unread.
 */
export const UNDETERMINED = 'und';

const LANGUAGES = Object.keys(SEEN_WORDS);
const WORDS_LOOKED_AT = 80;
/** Below this a library guesses at random on Latin script. */
const FEWEST_WORDS_FOR_LIBRARY = 6;
const LIBRARY_LETTERS = 400;

/** Hash of a word -> bit set of LANGUAGES. */
const seen: ReadonlyMap<number, number> = seenWords();

function seenWords(): Map<number, number> {
  const table = new Map<number, number>();
  LANGUAGES.forEach((language, bit) => {
    for (const word of (SEEN_WORDS[language] ?? '').split(/\s+/)) {
      let hash = HASH_SEED;
      for (const char of foldToString(word))
        if (char !== "'") hash = hashStep(hash, char.codePointAt(0) ?? 0);
      table.set(hash, (table.get(hash) ?? 0) | (1 << bit));
    }
  });
  return table;
}

export function detectLanguage(text: string, folded: Folded, tokens: Tokens): string {
  const scripts = countScripts(text, folded, tokens);
  let main: Script = 'latin';
  let most = scripts.get('latin') ?? 0;
  if ([...scripts.values()].every((n) => n === 0)) return UNDETERMINED;
  for (const [script, count] of scripts) {
    if (count > most) {
      main = script;
      most = count;
    }
  }
  if (main === 'han' && (scripts.get('kana') ?? 0) > 0) return 'ja';
  if (main === 'arabic') return arabicScriptLanguage(text);
  if (main !== 'latin') return SCRIPT_LANGUAGE[main] ?? UNDETERMINED;
  return latinLanguage(text, tokens, most);
}

function countScripts(text: string, folded: Folded, tokens: Tokens): Map<Script, number> {
  const counts = new Map<Script, number>();
  let looked = 0;
  for (let t = 0; t < tokens.length && looked < WORDS_LOOKED_AT; t += 1) {
    if (tokens.kind[t] !== KIND.word) continue;
    looked += 1;
    const script = wordScript(text, folded, tokens.from[t] as number, tokens.to[t] as number);
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts;
}

/** A word of look-alikes only counts as Latin: it is a disguise more often than a language. */
function wordScript(text: string, folded: Folded, from: number, to: number): Script {
  const { units, starts } = folded;
  for (let i = from; i < to; i += 1) {
    if ((units[i] as number) > 0x24f) return scriptOf(text.charCodeAt(starts[i] as number));
  }
  return 'latin';
}

/** Letters that Arabic lacks: Sorani Kurdish, then Persian and Urdu. */
function arabicScriptLanguage(text: string): string {
  const sample = text.slice(0, LIBRARY_LETTERS);
  if (/[ێۆڕڵە]/.test(sample)) return 'ckb';
  if (/[ٹڈڑںے]/.test(sample)) return 'ur';
  if (/[پچژگ]/.test(sample) && /[یک]/.test(sample)) return 'fa';
  return 'ar';
}

function latinLanguage(text: string, tokens: Tokens, words: number): string {
  const counts = new Int32Array(LANGUAGES.length);
  let looked = 0;
  for (let t = 0; t < tokens.length && looked < WORDS_LOOKED_AT; t += 1) {
    if (tokens.kind[t] !== KIND.word) continue;
    looked += 1;
    const bits = seen.get(tokens.hash[t] as number) ?? 0;
    if (bits === 0) continue;
    for (let bit = 0; bit < LANGUAGES.length; bit += 1)
      if ((bits >>> bit) & 1) counts[bit] = (counts[bit] as number) + 1;
  }
  let best = 0;
  let second = -1;
  for (let bit = 1; bit < LANGUAGES.length; bit += 1) {
    if ((counts[bit] as number) > (counts[best] as number)) {
      second = best;
      best = bit;
    } else if (second === -1 || (counts[bit] as number) > (counts[second] as number)) second = bit;
  }
  const first = counts[best] as number;
  const runnerUp = counts[second] as number;
  if (first > 0 && (best === 0 ? first >= runnerUp : first >= 2 && first >= runnerUp * 2))
    return LANGUAGES[best] as string;
  if (words < FEWEST_WORDS_FOR_LIBRARY) return UNDETERMINED;
  const answer = eld.detect(text.slice(0, LIBRARY_LETTERS));
  return answer.isReliable() && answer.language !== '' ? answer.language : UNDETERMINED;
}
