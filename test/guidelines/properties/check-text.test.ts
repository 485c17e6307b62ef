import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkText } from '../../../src/guidelines/check.ts';
import { createRuleset } from '../../../src/guidelines/ruleset.ts';
import { anyText } from './any-text.ts';

const ruleset = createRuleset();
const RANK = { clean: 0, undetermined: 1, flagged: 2 } as const;
/** One sequence of texts for every run: a failure is there again the next time. */
const SEED = 20_261_124;
/** Guards against a hang only: the longest takes five seconds on two cores. */
const TIMEOUT_MS = 120_000;
const language = fc.constantFrom(undefined, 'en', 'ar', 'tr', 'ku', 'fr');

/** A publisher's own rule on top of the others. */
const stricter = createRuleset([
  {
    language: 'en',
    lexicon: {
      file: 'own.ts',
      source: 'test',
      lines:
        'rule own.word profanity high\nsays Uses {term}.\nterm women, all | masked joined split reversed',
    },
  },
]);

describe('for any text', () => {
  test(
    'a span slices back to its match and cuts no character in two',
    () => {
      let spans = 0;
      fc.assert(
        fc.property(anyText, language, (text, spoken) => {
          for (const { start, end, match } of checkText(text, ruleset, { language: spoken }).findings) {
            spans += 1;
            if (text.slice(start, end) !== match || start >= end)
              throw new Error(`${start}-${end}: ${match}`);
            if (cutsPair(text, start) || cutsPair(text, end))
              throw new Error(`a pair is cut at ${start}-${end}`);
            if (/^[\p{Mn}\p{Me}]/u.test(text.slice(end, end + 2)))
              throw new Error(`a mark is cut off at ${end}`);
          }
        }),
        { numRuns: 10_000, seed: SEED },
      );
      // Were nothing found, nothing would have been shown.
      expect(spans).toBeGreaterThan(1500);
    },
    TIMEOUT_MS,
  );

  test(
    'the answer is the same again, whatever was checked in between',
    () => {
      fc.assert(
        fc.property(anyText, anyText, (text, other) => {
          const first = checkText(text, ruleset);
          checkText(other, ruleset);
          expect(checkText(text, ruleset)).toEqual(first);
        }),
        { numRuns: 500, seed: SEED },
      );
    },
    TIMEOUT_MS,
  );

  test(
    'a rule more never softens a verdict',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const before = checkText(text, ruleset, { language: 'en' });
          const after = checkText(text, stricter, { language: 'en' });
          expect(RANK[after.verdict]).toBeGreaterThanOrEqual(RANK[before.verdict]);
        }),
        { numRuns: 1000, seed: SEED },
      );
    },
    TIMEOUT_MS,
  );
});

function cutsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}
