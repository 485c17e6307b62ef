import { arabicAbuse } from '../lexicons/ar/abuse.ts';
import { arabicGroupStatements } from '../lexicons/ar/group-statements.ts';
import { arabicSlurs } from '../lexicons/ar/slurs.ts';
import { englishAbuse } from '../lexicons/en/abuse.ts';
import { englishExclusion } from '../lexicons/en/exclusion.ts';
import { englishGroupHatred } from '../lexicons/en/group-hatred.ts';
import { englishHomophobia } from '../lexicons/en/homophobia.ts';
import { englishImpliedContempt } from '../lexicons/en/implied-contempt.ts';
import { englishRacism } from '../lexicons/en/racism.ts';
import { englishRacistStereotypes } from '../lexicons/en/racist-stereotypes.ts';
import { englishSexism } from '../lexicons/en/sexism.ts';
import { englishSlurs } from '../lexicons/en/slurs.ts';
import { englishXenophobia } from '../lexicons/en/xenophobia.ts';
import { kurdishAbuse } from '../lexicons/ku/rules.ts';
import { turkishAbuse } from '../lexicons/tr/rules.ts';
import type { GuidelineRules } from './guideline-rules.ts';

/**
 * Slurs, dehumanisation, inferiority, exclusion and hatred towards groups of people.
 * Must match: `immigrants are vermin`. Must not: `calling immigrants vermin is disgusting`.
 * Known misses: stereotypes told as a joke or a question, coded language.
 */
export const abuse: GuidelineRules = {
  check: 'abuse',
  lexicons: {
    en: [
      englishAbuse,
      englishGroupHatred,
      englishExclusion,
      englishSlurs,
      englishSexism,
      englishRacism,
      englishRacistStereotypes,
      englishXenophobia,
      englishHomophobia,
      englishImpliedContempt,
    ],
    ar: [arabicAbuse, arabicGroupStatements, arabicSlurs],
    tr: [turkishAbuse],
    ku: [kurdishAbuse],
  },
};
