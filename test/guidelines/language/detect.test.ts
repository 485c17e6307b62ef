import { describe, expect, test } from '@jest/globals';
import { checkText } from '../../../src/guidelines/check.ts';
import { createRuleset } from '../../../src/guidelines/ruleset.ts';

const ruleset = createRuleset();
const check = (text: string) => checkText(text, ruleset);

describe('language of a comment', () => {
  test.each([
    ['ar', 'القرار الجديد لا يخدم أحدا'],
    ['ckb', 'ئەم هەواڵە زۆر باشە بۆ کوردستان'],
    ['fa', 'این گزارش چیز تازه‌ای نمی‌گوید'],
    ['ar-Latn', '7abibi enta fein'],
    ['tr', 'bu karar çok yanlış ama kimse konuşmuyor'],
    ['tr', 'kitabı geri götürdü'],
    ['ku', 'ez ji te hez dikim û tu baş î'],
    ['eu', 'non dago Jon gaur'],
    ['es', 'El presidente negro habló ayer con la gente en Madrid'],
    ['de', 'Das Auto ist dick und der Weg ist weit'],
    ['fr', "Il est con et je suis fatigué d'attendre"],
    ['sv', 'Var är slutet på filmen'],
    ['nl', 'Jij bent een held en ik niet'],
    ['ru', 'Это решение никому не нужно'],
    ['en', 'Trump met Giuliani and Bolton at Mar-a-Lago'],
    ['en', 'Habibi come to dinner, inshallah we will see you'],
    ['en', 'die hard, my friend'],
    ['und', 'ok 👍'],
  ])('%s: %s', (language, text) => {
    expect(check(text).language).toBe(language);
  });

  test.each([
    'non dago Jon gaur',
    'El coche negro es de la gente',
    'Var är slutet på filmen',
    'Il est con et je suis là',
  ])('no English list is applied to another language: %s', (text) => {
    const { verdict, findings, checks } = check(text);
    expect({ verdict, findings }).toEqual({ verdict: 'undetermined', findings: [] });
    for (const { outcome } of checks) expect(outcome).toBe('not_evaluated');
  });

  test.each([
    ['you are a stupid يا كلب', ['personal_attack.direct', 'personal_attack.ar.direct']],
    ['fuck off هذا كلام فاضي', ['profanity.strong']],
    ['what a sharmouta she is', ['profanity.ar.strong']],
    ['the council is full of orospu again', ['profanity.tr.strong']],
  ])('a comment in two languages is read by both packs: %s', (text, rules) => {
    expect(check(text).findings.map((f) => f.rule)).toEqual(expect.arrayContaining(rules));
  });

  test('a word of English in a comment that no pack speaks is found, the rest is said to be unread', () => {
    const { verdict, checks } = check('Это решение никому не нужно, fuck');
    expect(verdict).toBe('flagged');
    expect(checks).toContainEqual({
      check: 'threat',
      outcome: 'not_evaluated',
      reason: 'language_not_supported',
    });
  });

  test('what the client says wins over what is heard', () => {
    expect(checkText('El coche negro', ruleset, { language: 'ku' }).language).toBe('ku');
  });
});
