import { arabicVulgarity } from '../lexicons/ar/profanity.ts';
import { englishVulgarity } from '../lexicons/en/vulgarity.ts';
import type { GuidelineRules } from './guideline-rules.ts';

/**
 * Crude language about sex and excrement, with or without a swear word.
 * Must match: `stick it up your arse`. Must not: `breast cancer screening saves lives`.
 * Known misses: innuendo, and descriptions that use only plain words.
 */
export const vulgarity: GuidelineRules = {
  check: 'vulgarity',
  lexicons: { en: [englishVulgarity], ar: [arabicVulgarity] },
};
