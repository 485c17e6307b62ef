import type { Checked, CheckOutcome } from '../domain/checked.ts';
import { type CheckName, familyOf, RULE_CODES } from '../domain/guideline.ts';
import { packOf } from './pack-choice.ts';
import type { Ruleset } from './ruleset.ts';

/** A check is left out where every guideline that it looks for is turned off. */
export function isTurnedOff(check: CheckName, without: ReadonlySet<string>): boolean {
  return without.size > 0 && RULE_CODES.every((code) => familyOf(code) !== check || without.has(code));
}

/**
 * What was found in a text, as if guidelines had been turned off when it was checked: what `checkText` answers
 * with the same `without`, and the text is not needed for it.
 */
export function leaveOut(
  { findings, checks, language }: Pick<Checked, 'findings' | 'checks' | 'language'>,
  without: ReadonlySet<string>,
  ruleset: Ruleset,
): Pick<Checked, 'findings' | 'checks'> {
  const kept = findings.filter(({ guideline }) => !without.has(guideline));
  const covers = packOf(language, ruleset)?.covers;
  const anew = (one: CheckOutcome): CheckOutcome => {
    const { check, outcome } = one;
    if (outcome !== 'hit' || kept.some(({ guideline }) => familyOf(guideline) === check)) return one;
    if (covers?.has(check)) return { check, outcome: 'clear' };
    return { check, outcome: 'not_evaluated', reason: 'language_not_supported' };
  };
  return { findings: kept, checks: checks.filter(({ check }) => !isTurnedOff(check, without)).map(anew) };
}
