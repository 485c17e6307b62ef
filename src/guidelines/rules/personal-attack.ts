import { arabicPersonalAttack } from '../lexicons/ar/personal-attack.ts';
import { englishContempt } from '../lexicons/en/contempt.ts';
import { englishInsults } from '../lexicons/en/insults.ts';
import { englishMisspellings } from '../lexicons/en/misspellings.ts';
import { englishPartyBlends } from '../lexicons/en/party-blends.ts';
import { englishPersonalAttacks } from '../lexicons/en/personal-attack.ts';
import { englishRidicule } from '../lexicons/en/ridicule.ts';
import { englishStupidity } from '../lexicons/en/stupidity.ts';
import { kurdishPersonalAttack } from '../lexicons/ku/rules.ts';
import { turkishPersonalAttack } from '../lexicons/tr/rules.ts';
import type { GuidelineRules } from './guideline-rules.ts';

/**
 * Insult, contempt or ridicule of a person.
 * Must match: `you are a clueless clown`. Must not: `I was stupid to believe it`.
 * Known misses: sarcasm, and comparisons that are coined for the occasion.
 */
export const personalAttack: GuidelineRules = {
  check: 'personal_attack',
  lexicons: {
    en: [
      englishPersonalAttacks,
      englishInsults,
      englishContempt,
      englishStupidity,
      englishRidicule,
      englishPartyBlends,
      englishMisspellings,
    ],
    ar: [arabicPersonalAttack],
    tr: [turkishPersonalAttack],
    ku: [kurdishPersonalAttack],
  },
};
