import type { Checked } from '../domain/checked.ts';
import { CHECK_NAMES } from '../domain/guideline.ts';
import { checkText } from '../guidelines/check.ts';
import type { SiteTerms } from '../guidelines/site-terms.ts';
import type { Moderation } from './context.ts';

/**
 * What the guidelines say of a text. Where the checks themselves fail, none of them is evaluated: the
 * comment goes to a moderator, neither clean nor flagged, and is not lost over it.
 *
 * @param language BCP 47, what the client said; null where it said nothing
 * @param terms those of the site
 */
export function checkSafely(
  moderation: Moderation,
  text: string,
  language: string | null,
  terms: SiteTerms,
): Checked {
  const { ruleset } = moderation;
  try {
    return checkText(text, ruleset, language === null ? { terms } : { language, terms });
  } catch (error) {
    moderation.onCheckFailure(error);
    return {
      verdict: 'undetermined',
      findings: [],
      checks: CHECK_NAMES.map((check) => ({ check, outcome: 'not_evaluated', reason: 'failed' })),
      message: null,
      language: language ?? 'und',
      engine: ruleset.engine,
    };
  }
}
