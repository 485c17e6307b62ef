import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CHECK_NAMES } from '../../src/domain/guideline.ts';
import { checkText } from '../../src/guidelines/check.ts';
import { createRuleset } from '../../src/guidelines/ruleset.ts';

const ruleset = createRuleset();
const check = (text: string, language?: string) => checkText(text, ruleset, { language });

/** Any UTF-16 text, lone surrogates and rare scripts included, with words in between that rules react to. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)) }),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'fuck',
        ' f u c k ',
        'sh1t',
        'I will k1ll you',
        'are 🐀',
        '\u200b',
        '\u0301',
        '\ud83d',
        '"',
        '. ',
        'muslims',
        'ﷺ',
        'http://a.com',
        '***',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('checkText', () => {
  test('spans slice back to their match, split no pair, and nothing throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { findings } = check(text);
        for (const { start, end, match } of findings) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toBe(match);
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('the same text gives the same answer, whatever was checked between', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = check(text);
        check(other);
        expect(check(text)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  test('a finding in a text is still there when clean sentences follow', () => {
    const alone = check('you are an idiot.').findings.map((f) => f.rule);
    const followed = check('you are an idiot. The bus was late. It rained all day.').findings.map(
      (f) => f.rule,
    );
    expect(followed).toEqual(alone);
  });

  test('answers one outcome a check, in the order of the names', () => {
    expect(check('hello there').checks.map((c) => c.check)).toEqual([...CHECK_NAMES]);
    expect(check('hello there')).toMatchObject({ verdict: 'clean', message: null, findings: [] });
  });

  test('a language without a pack is not evaluated, and not made to look clean', () => {
    const checked = check('Je ne sais pas pourquoi les gens sont comme ça ici');
    expect(checked.language).toBe('fr');
    expect(checked.verdict).toBe('undetermined');
    expect(checked.checks).toContainEqual({
      check: 'profanity',
      outcome: 'not_evaluated',
      reason: 'language_not_supported',
    });
  });

  test('the language of the client wins', () => {
    expect(check('fuck', 'de')).toMatchObject({ language: 'de', verdict: 'undetermined' });
    expect(check('fuck', 'en-GB')).toMatchObject({ language: 'en-GB', verdict: 'flagged' });
  });

  test('a text too short to tell is read with the default pack', () => {
    expect(check('hm 👍')).toMatchObject({ language: 'und', verdict: 'clean' });
    expect(check('12:30').verdict).toBe('clean');
  });

  test('reads Arabic with its letter variants, diacritics and attached particles', () => {
    expect(check('أنت حِمَار')).toMatchObject({ language: 'ar', verdict: 'flagged' });
    expect(check('اكره المسلمين').findings[0]).toMatchObject({
      guideline: 'abuse.religion',
      severity: 'high',
    });
  });

  test.each([
    ['f u c k', 'separated'],
    ['f.u.c.k', 'separated'],
    ['sh1t', 'leet'],
    ['f**k', 'masked'],
    ['fuuuuck', 'stretched'],
    ['fu\u200bck', 'invisible'],
    ['ｆｕｃｋ', 'compatibility'],
    ['fuсk', 'confusable'],
    ['fúck', 'marks'],
    ['fUcK', 'case'],
    ['kcuf', 'reversed'],
    ['whatthefuck', 'joined'],
    ['phuck', 'misspelled'],
  ])('%s is seen through and named %s', (text, via) => {
    const found = check(text, 'en').findings.find((f) => f.rule === 'profanity.strong');
    expect(found).toBeDefined();
    expect(found?.via).toContain(via);
    expect(text.slice(found?.start, found?.end)).toBe(found?.match);
  });

  test('a message for the author names the guideline and quotes nothing', () => {
    const { message } = check('you are a pathetic idiot');
    expect(message).toContain('aimed at a person');
    expect(message).not.toContain('idiot');
  });
});

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}
