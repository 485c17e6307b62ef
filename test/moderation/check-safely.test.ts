import { describe, expect, test } from '@jest/globals';
import { createRuleset } from '../../src/guidelines/ruleset.ts';
import { checkSafely } from '../../src/moderation/check-safely.ts';
import type { Moderation } from '../../src/moderation/context.ts';

const whole = createRuleset();

function moderationWith(ruleset: Moderation['ruleset'], failures: unknown[]): Moderation {
  return { ruleset, onCheckFailure: (error: unknown) => failures.push(error) } as unknown as Moderation;
}

describe('checkSafely', () => {
  test('answers what the rules say', () => {
    const failures: unknown[] = [];
    expect(checkSafely(moderationWith(whole, failures), 'what a fucking mess', null, {}).verdict).toBe(
      'flagged',
    );
    expect(failures).toEqual([]);
  });

  test('leaves a text undetermined, neither clean nor flagged, where the rules fail', () => {
    const failures: unknown[] = [];
    const broken = {
      engine: whole.engine,
      get packs(): never {
        throw new Error('planted');
      },
    } as unknown as Moderation['ruleset'];
    const checked = checkSafely(moderationWith(broken, failures), 'what a fucking mess', 'en', {});
    expect(checked).toMatchObject({ verdict: 'undetermined', findings: [], message: null, language: 'en' });
    expect(checked.checks.length).toBe(6);
    expect(new Set(checked.checks.map((check) => JSON.stringify({ ...check, check: '' })))).toEqual(
      new Set(['{"check":"","outcome":"not_evaluated","reason":"failed"}']),
    );
    expect(failures).toHaveLength(1);
  });
});
