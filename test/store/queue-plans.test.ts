import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CHECK_NAMES } from '../../src/domain/guideline.ts';
import { claimNext } from '../../src/store/claims.ts';
import type { CommentFilter, QueueFilter } from '../../src/store/comment-filter.ts';
import { type CommentPosition, listComments } from '../../src/store/comment-pages.ts';
import type { Statement, Transaction } from '../../src/store/database.ts';
import { countQueue } from '../../src/store/queue-counts.ts';
import { AT, later, MODERATOR, openTestStore, recorder, sql, type TestStore, uuid } from './fixtures.ts';

const ROWS = 40_000;

/**
 * Forty thousand comments of one site, as uneven as real ones: nine of ten are decided, one article and one author
 * have a third of all, the rest a handful each; `profanity` is everywhere, the other families are rare, and what
 * was escalated or reopened is rarer still.
 */
const FILL = `
  INSERT INTO comments (site_id, id, article_id, author_id, text, text_sha256, status, awaiting, queue, verdict,
    findings, checks, guidelines, severity, language, engine, queue_rank, version, decision_id, submitted_at,
    created_at, updated_at)
  SELECT 's', id, CASE WHEN n % 3 = 0 THEN 'hot' ELSE 'a-' || n % 5000 END,
    CASE WHEN n % 3 = 1 THEN 'loud' ELSE 'u-' || n % 5000 END, text, sha256(convert_to(text, 'UTF8')),
    'pending', 'first_decision',
    CASE WHEN n % 170 = 0 THEN 'legal' WHEN n % 1700 = 10 THEN 'night' END,
    'clean', '[]', '[]',
    CASE WHEN n % 4 = 0 THEN ARRAY['profanity'] WHEN n % 140 = 10 THEN ARRAY['abuse.sexism', 'abuse']
         WHEN n % 210 = 30 THEN ARRAY[(ARRAY['vulgarity', 'threat', 'personal_attack', 'promotion'])[n % 4 + 1]]
         ELSE '{}' END,
    CASE WHEN n % 4 = 0 THEN 'high' END, 'en', 'e',
    $1::bigint + n * 1000 - (n * 7919 % 40000) * 500, 1, NULL, at, at, at
  FROM generate_series(1, ${ROWS}) AS n, lateral (
    SELECT ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid AS id, 'text ' || n AS text,
      to_timestamp(($1::bigint + n * 1000) / 1000.0) AS at
  ) AS row`;
const DECIDE = `
  WITH made AS (
    INSERT INTO decisions (site_id, id, comment_id, comment_version, outcome, reasons, by_type, by_id, at,
                           text_sha256)
    SELECT site_id, gen_random_uuid(), id, 2, 'approved', '{}', 'policy', 'p', created_at, text_sha256
    FROM comments WHERE site_id = 's' AND right(id::text, 1) <> 'a' RETURNING id, comment_id
  )
  UPDATE comments c SET status = 'approved', awaiting = NULL, queue = NULL, decision_id = made.id, version = 2
  FROM made WHERE c.site_id = 's' AND c.id = made.comment_id`;

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore(1);
  await sql(store.owner, FILL, [AT.getTime()]);
  await sql(store.owner, DECIDE);
  await sql(
    store.owner,
    `UPDATE comments SET awaiting = CASE WHEN queue_rank % 50000 = 123 THEN 'report' ELSE 'appeal' END
     WHERE site_id = 's' AND status = 'approved' AND right(id::text, 2) = '00'`,
  );
  await sql(
    store.owner,
    `WITH held AS (SELECT id FROM comments WHERE site_id = 's' AND awaiting IS NOT NULL LIMIT 2000), skipped AS (
       INSERT INTO skips (site_id, by_id, comment_id, at) SELECT 's', 'm', id, $1 FROM held)
     INSERT INTO claims (site_id, comment_id, by_id, claimed_at, expires_at)
     SELECT 's', id, 'm', $1, $1::timestamptz + interval '1 minute' FROM held`,
    [AT],
  );
  await sql(store.owner, 'VACUUM ANALYZE');
});
afterAll(() => store.close());

/** The plan of a prepared statement that serves any values. */
async function planOf(statement: Statement): Promise<string> {
  const rows = await sql<{ 'QUERY PLAN': string }>(
    store.db,
    `EXPLAIN (GENERIC_PLAN, COSTS OFF) ${statement.text}`,
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

/** What is asked for, with the index by priority; the one by age has a suffix. */
const QUEUES: readonly [string, QueueFilter][] = [
  ['comments_queue', { awaiting: 'any' }],
  ['comments_queue_by_article', { awaiting: 'any', articleId: 'hot' }],
  ['comments_queue_by_author', { awaiting: 'any', authorId: 'loud' }],
  ['comments_queue_escalated', { awaiting: 'any', queue: 'legal' }],
  ['comments_queue_reopened', { awaiting: 'report' }],
  ['comments_queue_reopened', { awaiting: 'appeal' }],
  ...CHECK_NAMES.map((guideline): [string, QueueFilter] => [
    `comments_queue_${guideline}`,
    { awaiting: 'any', guideline },
  ]),
];
const byAge = (index: string): string =>
  index === 'comments_queue' ? 'comments_queue_by_age' : `${index}_age`;

describe('the plan of a page of the queue', () => {
  const position: CommentPosition = { queueRank: AT.getTime() + 1_000, createdAt: later(1_000), id: uuid(1) };

  async function plansOf(filter: CommentFilter, sort: 'priority' | 'oldest' | 'newest'): Promise<string[]> {
    const { asked, ...db } = recorder();
    for (const after of [null, position]) await listComments(db, 's', filter, sort, after, 50);
    expect(asked.map(({ statement }) => statement.name !== '')).toEqual([true, true]);
    return Promise.all(asked.map(({ statement }) => planOf(statement)));
  }

  test.each(QUEUES)('walks %s for %j by priority, and its twin by age', async (index, filter) => {
    for (const sort of ['priority', 'oldest', 'newest'] as const) {
      const [first, next] = await plansOf(filter, sort);
      const name = sort === 'priority' ? index : byAge(index);
      for (const plan of [first, next]) {
        expect(plan).toMatch(new RegExp(`Index Scan (Backward )?using ${name} on comments`));
        expect(plan).not.toMatch(/Sort|Bitmap|Seq Scan|Filter/);
      }
      expect([first?.includes('ROW('), next?.includes('ROW(')]).toEqual([false, true]);
    }
  });

  test('walks the index of the queue for pending comments too', async () => {
    for (const plan of await plansOf({ status: 'pending' }, 'priority')) {
      expect(plan).toContain('Index Scan using comments_queue on comments');
      expect(plan).not.toContain('Sort');
    }
  });

  test('would walk another index if the family were a value: what the literal is for', async () => {
    const { asked, ...db } = recorder();
    await listComments(db, 's', { awaiting: 'any', guideline: 'abuse' }, 'priority', null, 50);
    const text = asked[0]?.statement.text ?? '';
    expect(text).toContain("ARRAY['abuse']");
    const plan = await planOf({ name: '', text: text.replace("ARRAY['abuse']", 'ARRAY[$3::text]') });
    expect(plan).not.toContain('comments_queue_abuse');
  });
});

describe('the plan of a claim', () => {
  /** The part of the plan that looks for candidates. */
  async function candidates(filter: QueueFilter, sort: 'priority' | 'oldest'): Promise<string> {
    const { asked, ...db } = recorder();
    await claimNext({ ...db, transaction: true } as Transaction, {
      siteId: 's',
      by: MODERATOR,
      filter,
      sort,
      limit: 20,
      at: AT,
      expiresAt: later(1),
      skippedSince: AT,
    });
    const plan = await planOf(asked[0]?.statement ?? { name: '', text: '' });
    const [, picked = ''] = /CTE picked\n([\s\S]*?)\n {2}CTE claimed/.exec(plan) ?? [];
    return picked;
  }

  test.each<[string, QueueFilter]>([
    ['comments_queue_own', { queue: null }],
    ...QUEUES.filter(([index]) => index !== 'comments_queue').map(
      ([index, filter]): [string, QueueFilter] => [
        index,
        filter.queue === undefined ? { ...filter, queue: null } : filter,
      ],
    ),
  ])('walks %s for %j by priority, and its twin by age', async (index, filter) => {
    for (const sort of ['priority', 'oldest'] as const) {
      const plan = await candidates(filter, sort);
      const name = sort === 'priority' ? index : byAge(index);
      expect(plan).toContain(`Index Scan using ${name} on comments c`);
      // Candidates are looked at one by one, each with a probe of the claims and the skips.
      expect(plan).not.toMatch(/Sort|Hash|Merge|Seq Scan/);
      expect(plan).toMatch(/^\s+-> {2}Limit\n\s+-> {2}LockRows/);
    }
  });
});

describe('the plan of the counts', () => {
  test('walks indexes only, each no further than its limit', async () => {
    const asked: Statement[] = [];
    const full = { scanned: 2_000, waiting: 2_000 };
    const db = {
      query: async <Row>(statement: Statement): Promise<Row[]> => {
        asked.push(statement);
        return [full as Row];
      },
    };
    await countQueue(db, 's', {}, AT);
    expect(asked.map(({ name }) => name)).toEqual([
      'queue-counts.all.any',
      'queue-counts.kinds',
      'queue-counts.claimed',
    ]);
    for (const [, filter] of QUEUES) await countQueue(db, 's', filter, AT);
    await countQueue(db, 's', { articleId: 'hot', guideline: 'abuse.sexism', severity: 'high' }, AT);
    for (const statement of asked) {
      const plan = await planOf(statement);
      expect(plan).not.toMatch(/Sort|Seq Scan|Bitmap/);
      const walks = plan.match(/Index (Only )?Scan using comments_queue\w*/g) ?? [];
      const limits = plan.match(/-> {2}Limit/g) ?? [];
      // Claims are walked themselves, and each looks up its comment.
      expect(walks.length).toBe(statement.text.includes('FROM claims') ? 0 : limits.length);
      expect(limits.length).toBeGreaterThan(0);
    }
  });
});
