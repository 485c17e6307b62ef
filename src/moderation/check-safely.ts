import type { Checked } from '../domain/checked.ts';
import { CHECK_NAMES } from '../domain/guideline.ts';
import { type CheckOptions, checkText } from '../guidelines/check.ts';
import type { Moderation } from './context.ts';

/**
 * What the guidelines say of a text. Where the checks themselves fail, none of them is evaluated: the
 * comment goes to a moderator, neither clean nor flagged, and is not lost over it.
 *
 * @param language BCP 47, what the client said; null where it said nothing
 * @param site its own terms, and the guidelines that it has turned off
 */
export function checkSafely(
  moderation: Moderation,
  text: string,
  language: string | null,
  site: Pick<CheckOptions, 'terms' | 'without'>,
): Checked {
  const { ruleset } = moderation;
  try {
    return checkText(text, ruleset, language === null ? site : { ...site, language });
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
