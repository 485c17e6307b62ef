import { arabicThreats } from '../lexicons/ar/threat.ts';
import { englishThreats } from '../lexicons/en/threat.ts';
import { englishVeiledThreats } from '../lexicons/en/veiled-threats.ts';
import { kurdishThreat } from '../lexicons/ku/rules.ts';
import { turkishThreat } from '../lexicons/tr/rules.ts';
import type { GuidelineRules } from './guideline-rules.ts';

/**
 * Wishes for, intents of and calls to violence against people.
 * Must match: `someone should put a bullet in him`. Must not: `militia killed 320 protesters`.
 * Known misses: threats that only the addressed can read as such.
 */
export const threat: GuidelineRules = {
  check: 'threat',
  lexicons: {
    en: [englishThreats, englishVeiledThreats],
    ar: [arabicThreats],
    tr: [turkishThreat],
    ku: [kurdishThreat],
  },
};
