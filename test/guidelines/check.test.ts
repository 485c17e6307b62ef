import { describe, expect, test } from '@jest/globals';
import { CHECK_NAMES } from '../../src/domain/guideline.ts';
import { checkText } from '../../src/guidelines/check.ts';
import { createRuleset } from '../../src/guidelines/ruleset.ts';

const ruleset = createRuleset();
const check = (text: string, language?: string) => checkText(text, ruleset, { language });

describe('checkText', () => {
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
    expect(check('5h1t 👍')).toMatchObject({ language: 'und', verdict: 'flagged' });
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
