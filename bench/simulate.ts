import { DEFAULT_DOCUMENT } from '../src/domain/policy.ts';
import { simulatePolicy } from '../src/moderation/policy/simulate.ts';
import { submitBatch } from '../src/moderation/submit.ts';
import { onEmptyDatabase } from './database.ts';
import { ordinaryComment } from './speed/comments.ts';
import { seeded } from './speed/random.ts';

/**
 * How long a draft of a policy takes over 10,000 stored comments of 300 characters.
 *
 *   npm run bench:simulate
 */
const COMMENTS = 10_000;
const BATCH = 500;
const SITE = 'default';
const COMMAND = {
  siteId: SITE,
  actor: { type: 'submitter', id: 'the bench', name: null },
  idempotency: null,
} as const;
const DRAFT = {
  ...DEFAULT_DOCUMENT,
  clean: 'publish',
  flagged: [{ guideline: 'threat', severity: 'high', action: 'reject' }],
  links: { action: 'hold', allowedDomains: ['example.org'], blockedDomains: [] },
  repeats: 'hold',
} as const;

await onEmptyDatabase(async (moderation) => {
  const random = seeded(7);
  for (let from = 0; from < COMMENTS; from += BATCH) {
    const submissions = Array.from({ length: BATCH }, (_, i) => ({
      articleId: `a-${i % 7}`,
      author: { id: `u-${(from + i) % 1_000}`, name: null },
      text: ordinaryComment(random, 300),
      externalId: null,
      parentId: null,
      language: null,
      submittedAt: null,
    }));
    await submitBatch(moderation, COMMAND, submissions, () => ({ status: 200, headers: {}, body: '' }));
  }
  const began = performance.now();
  const { examined, matrix } = await simulatePolicy(moderation, SITE, DRAFT, {}, COMMENTS);
  console.log(`${examined} comments in ${((performance.now() - began) / 1000).toFixed(2)} s`);
  console.log(JSON.stringify(matrix));
});
