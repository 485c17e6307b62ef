import { describe, expect, test } from '@jest/globals';
import type { Signal } from '../../../src/guidelines/rules/guideline-rules.ts';
import { addUp, SIGNALS } from '../../../src/guidelines/rules/promotion-signals.ts';
import { createRuleset } from '../../../src/guidelines/ruleset.ts';

const at = (name: string, start: number): Signal => ({ name, start, end: start + 4 });

describe('signals of promotion', () => {
  test('one sign alone, however strong or often seen, is no promotion', () => {
    for (const name of Object.keys(SIGNALS))
      expect(addUp([at(name, 0), at(name, 10), at(name, 20)])).toEqual([]);
  });

  test('a call to act, something free and a phone number are, and the explanation names each once', () => {
    const [found, ...others] = addUp([at('action', 0), at('free', 20), at('free', 30), at('phone', 50)]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      guideline: 'promotion.commercial',
      rule: 'promotion.commercial.signals',
      severity: 'medium',
      start: 0,
      end: 54,
      explanation: 'Adds up to promotion: a call to act, something free, a phone number.',
    });
  });

  test('what is one’s own and asks for an audience is personal', () => {
    const [found] = addUp([at('own', 0), at('follow', 20)]);
    expect(found).toMatchObject({ guideline: 'promotion.personal', rule: 'promotion.personal.signals' });
  });

  test('an offer that nobody is asked to answer is news', () => {
    expect(addUp([at('prize', 0), at('loan', 20), at('drug', 40), at('money', 60)])).toEqual([]);
  });

  test('signs far apart do not add up', () => {
    expect(addUp([at('action', 0), at('free', 500), at('phone', 1000)])).toEqual([]);
  });

  test('a name that is not in the table counts for nothing', () => {
    expect(addUp([at('toString', 0), at('phone', 10)])).toEqual([]);
  });
});

test('every signal of the lexicon has its weight', () => {
  const named = [...createRuleset().packs.values()].flatMap((pack) =>
    pack.compiled.patterns.map(({ rule }) => rule.name).filter((name) => name.startsWith('signal.')),
  );
  expect(named.length).toBeGreaterThan(0);
  for (const name of new Set(named)) expect(SIGNALS).toHaveProperty(name.slice('signal.'.length));
});
