import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { createRuleset } from '../../src/guidelines/ruleset.ts';
import type { Moderation } from '../../src/moderation/context.ts';
import { submitBatch } from '../../src/moderation/submit.ts';

test('a batch gives others their turn between any two of its texts', async () => {
  const order: string[] = [];
  const moderation = {
    ruleset: createRuleset(),
    newId: () => '',
    now: () => {
      order.push('text');
      return new Date(0);
    },
    db: { query: async () => [], transaction: async () => ({ status: 200, headers: {}, body: '' }) },
  } as unknown as Moderation;
  const submission = {
    articleId: 'a',
    author: { id: 'u', name: null },
    text: 'a word',
    externalId: null,
    parentId: null,
    language: null,
    submittedAt: null,
  };
  const command = {
    siteId: 's',
    actor: { type: 'submitter', id: 'k', name: null },
    idempotency: null,
  } as const;

  let running = true;
  const others = (async () => {
    while (running) {
      order.push('other');
      await nextTurn();
    }
  })();
  await submitBatch(moderation, command, [submission, submission, submission], () => {
    throw new Error('nothing is rendered');
  });
  running = false;
  await others;
  expect(order.filter((entry) => entry === 'text')).toHaveLength(3);
  expect(order.join(' ')).not.toContain('text text');
});
