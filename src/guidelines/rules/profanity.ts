import { arabicProfanity } from '../lexicons/ar/profanity.ts';
import { englishInnocentWords } from '../lexicons/en/innocent-words.ts';
import { listedProfanity } from '../lexicons/en/listed-profanity.ts';
import { englishProfanity } from '../lexicons/en/profanity.ts';
import { kurdishProfanity } from '../lexicons/ku/rules.ts';
import { turkishProfanity } from '../lexicons/tr/rules.ts';
import type { GuidelineRules } from './guideline-rules.ts';

/**
 * Swear words, however disguised.
 * Must match: `what the f.u.c.k`. Must not: `Scunthorpe won at the cockpit end`.
 * Known misses: new coinages inside longer words; a mask that leaves one letter (`f***`).
 */
export const profanity: GuidelineRules = {
  check: 'profanity',
  lexicons: {
    en: [englishProfanity, listedProfanity, englishInnocentWords],
    ar: [arabicProfanity],
    tr: [turkishProfanity],
    ku: [kurdishProfanity],
  },
};
