import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Comment } from '../../src/domain/comment.ts';
import { CHECK_NAMES } from '../../src/domain/guideline.ts';
import type { CommentFilter, CommentSort } from '../../src/store/comment-filter.ts';
import { type CommentPosition, listComments, listPublished } from '../../src/store/comment-pages.ts';
import { insertComments, type NewComment } from '../../src/store/comments.ts';
import type { TimePosition } from '../../src/store/page.ts';
import {
  AT,
  decide,
  finding,
  later,
  newComment,
  openTestStore,
  recorder,
  rejection,
  sql,
  type TestStore,
  uuid,
} from './fixtures.ts';

const SORTS = ['oldest', 'newest', 'priority'] as const;

// Ids in no order, and times and ranks of which many are equal.
const COMMENTS: readonly NewComment[] = Array.from({ length: 60 }, (_, n) =>
  newComment(((n * 37) % 60) + 1, {
    createdAt: later(n % 4),
    queueRank: AT.getTime() - (n % 3) * 1_000,
    articleId: `a-${n % 2}`,
    author: { id: `u-${n % 5}`, name: null },
    externalId: n === 7 ? 'seventh' : null,
    verdict: n % 6 === 0 ? 'flagged' : 'clean',
    findings: n % 6 === 0 ? [finding({ guideline: n % 12 === 0 ? 'abuse.racism' : 'abuse.sexism' })] : [],
  }),
);
const DECIDED = COMMENTS.filter((_, n) => n % 5 === 0);

const byTime = (a: Comment, b: Comment) =>
  a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1);

function expected(sort: CommentSort): string[] {
  const sorted = COMMENTS.toSorted((a, b) =>
    sort === 'priority' ? a.queueRank - b.queueRank || byTime(a, b) : byTime(a, b),
  );
  return (sort === 'newest' ? sorted.toReversed() : sorted).map(({ id }) => id);
}

describe('pages of comments', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openTestStore();
    await insertComments(store.db, COMMENTS);
    await insertComments(store.db, [newComment(1, { siteId: 'other' })]);
    for (const [n, comment] of DECIDED.entries()) {
      const approval = n % 2 === 0 ? ({ outcome: 'approved', reasons: [], note: null } as const) : {};
      await decide(store.db, comment, rejection(uuid(1_000 + n), comment, approval));
    }
  });
  afterAll(() => store.close());

  const idsOf = async (filter: CommentFilter, sort: CommentSort = 'oldest') =>
    (await listComments(store.db, 's', filter, sort, null, 200)).map(({ comment }) => comment.id);

  test.each(SORTS)('%s: without gaps or doubles, whatever is equal', async (sort) => {
    const ids: string[] = [];
    let after: CommentPosition | null = null;
    do {
      const page: Awaited<ReturnType<typeof listComments>> = await listComments(
        store.db,
        's',
        {},
        sort,
        // As a cursor carries it.
        after && { ...after, createdAt: new Date(JSON.parse(JSON.stringify(after.createdAt))) },
        7,
      );
      ids.push(...page.map(({ comment }) => comment.id));
      after = page.at(-1)?.position ?? null;
    } while (after !== null);
    expect(ids).toEqual(expected(sort));
  });

  test('of a filter have all that match, and nothing else', async () => {
    const all = (await listComments(store.db, 's', {}, 'oldest', null, 200)).map(({ comment }) => comment);
    const matching = (test: (comment: Comment) => boolean) => all.filter(test).map(({ id }) => id);
    const codes = (comment: Comment) => comment.findings.map(({ guideline }) => guideline);
    const cases: [CommentFilter, string[]][] = [
      [{ status: 'pending' }, matching(({ status }) => status === 'pending')],
      [{ status: 'approved' }, matching(({ status }) => status === 'approved')],
      [{ awaiting: 'first_decision' }, matching(({ awaiting }) => awaiting !== null)],
      [{ verdict: 'flagged' }, matching(({ verdict }) => verdict === 'flagged')],
      [{ guideline: 'abuse' }, matching((comment) => codes(comment).length > 0)],
      [{ guideline: 'abuse.racism' }, matching((comment) => codes(comment).includes('abuse.racism'))],
      [{ articleId: 'a-1' }, matching(({ articleId }) => articleId === 'a-1')],
      [{ authorId: 'u-3' }, matching(({ author }) => author.id === 'u-3')],
      [{ externalId: 'seventh' }, matching(({ externalId }) => externalId === 'seventh')],
      [
        { status: 'rejected', authorId: 'u-0', articleId: 'a-1', verdict: 'clean' },
        matching((comment) => comment.status === 'rejected' && comment.verdict === 'clean'),
      ],
    ];
    for (const [filter, ids] of cases) {
      expect(ids.length).toBeGreaterThan(0);
      expect(await idsOf(filter)).toEqual(ids);
    }
    expect(await idsOf({ guideline: 'threat' })).toEqual([]);
    expect(await idsOf({ awaiting: 'appeal' })).toEqual([]);
  });

  test('of what is published have the approved comments of one article, oldest first', async () => {
    const approved = await listComments(
      store.db,
      's',
      { status: 'approved', articleId: 'a-0' },
      'oldest',
      null,
      200,
    );
    const ids: string[] = [];
    let after: TimePosition | null = null;
    do {
      const page: Comment[] = await listPublished(store.db, 's', 'a-0', after, 1);
      ids.push(...page.map(({ id }) => id));
      after = page.at(-1) ?? null;
    } while (after !== null);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids).toEqual(approved.map(({ comment }) => comment.id));
    expect(await listPublished(store.db, 's', 'unknown', null, 10)).toEqual([]);
    expect(await listPublished(store.db, 'other', 'a-0', null, 10)).toEqual([]);
  });

  test('have one name for one statement, within the 63 bytes that PostgreSQL keeps', async () => {
    const queues: CommentFilter[] = [
      {},
      { status: 'pending' },
      { status: 'approved' },
      { awaiting: 'any' },
      { awaiting: 'first_decision' },
      { awaiting: 'report' },
      { awaiting: 'appeal' },
      { status: 'rejected' },
      { awaiting: 'any', queue: null },
    ];
    const narrowings: CommentFilter[] = [
      {},
      ...CHECK_NAMES.map((guideline) => ({ guideline })),
      { verdict: 'clean' },
      { severity: 'high' },
      { language: 'en' },
      { articleId: 'a' },
      { authorId: 'u' },
      { externalId: 'x' },
      { createdAfter: AT },
      { createdBefore: AT },
    ];
    const { asked, ...db } = recorder();
    for (const queue of queues) {
      for (const narrowing of narrowings) {
        for (const sort of SORTS) {
          const filter = { ...queue, ...narrowing };
          await listComments(db, 's', filter, sort, null, 10);
          await listComments(db, 's', filter, sort, { queueRank: 1, createdAt: AT, id: uuid(1) }, 10);
        }
      }
    }
    const texts = new Map(asked.map(({ statement }) => [statement.name, statement.text]));
    expect(texts.size).toBe(queues.length * narrowings.length * SORTS.length * 2);
    expect(new Set(texts.values()).size).toBe(texts.size);
    expect(Math.max(...[...texts.keys()].map((name) => name.length))).toBeLessThan(64);
  });

  test('that ask for more than an index holds are not prepared: there are too many such statements', async () => {
    const many: CommentFilter[] = [
      { articleId: 'a', authorId: 'u' },
      { guideline: 'abuse', language: 'en' },
      { guideline: 'abuse.racism' },
      { status: 'rejected', awaiting: 'report' },
    ];
    const { asked, ...db } = recorder();
    for (const filter of many) await listComments(db, 's', filter, 'oldest', null, 10);
    expect(asked.map(({ statement }) => statement.name)).toEqual(['', '', '', '']);
  });
});

describe('the plan of a page', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openTestStore(1);
    const comments = Array.from({ length: 3_000 }, (_, n) =>
      newComment(n + 1, { createdAt: later(n), queueRank: AT.getTime() + n, articleId: `a-${n % 3}` }),
    );
    await insertComments(store.db, comments);
    // Two of three are decided, as most comments are.
    await sql(
      store.owner,
      `WITH made AS (
         INSERT INTO decisions (site_id, id, comment_id, comment_version, outcome, reasons, by_type, by_id, at,
                                text_sha256)
         SELECT site_id, gen_random_uuid(), id, 2, 'approved', '{}', 'policy', 'p', created_at, text_sha256
         FROM comments WHERE queue_rank % 3 > 0 RETURNING id, comment_id
       )
       UPDATE comments c SET status = 'approved', awaiting = NULL, decision_id = made.id, version = 2
       FROM made WHERE c.id = made.comment_id`,
    );
    await sql(store.owner, 'ANALYZE');
  });
  afterAll(() => store.close());

  const position: CommentPosition = { queueRank: AT.getTime() + 1_000, createdAt: later(1_000), id: uuid(1) };

  async function planOf(ask: (db: ReturnType<typeof recorder>) => Promise<unknown>): Promise<string> {
    const db = recorder();
    await ask(db);
    const [question] = db.asked;
    if (question === undefined) throw new Error('nothing was asked');
    const rows = await sql<{ 'QUERY PLAN': string }>(
      store.db,
      `EXPLAIN (COSTS OFF) ${question.statement.text}`,
      question.values,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  }

  test.each<[string, CommentFilter, CommentSort]>([
    ['comments_queue', { awaiting: 'first_decision' }, 'priority'],
    ['comments_queue', { status: 'pending' }, 'priority'],
    ['comments_by_priority', {}, 'priority'],
    ['comments_by_time', {}, 'oldest'],
    ['comments_by_time', {}, 'newest'],
  ])('walks the index %s for %j, %s', async (index, filter, sort) => {
    for (const after of [null, position]) {
      const plan = await planOf((db) => listComments(db, 's', filter, sort, after, 50));
      expect(plan).toMatch(new RegExp(`Index Scan (Backward )?using ${index} `));
      expect(plan).not.toContain('Sort');
      expect(plan.includes('ROW(')).toBe(after !== null);
    }
  });

  test('walks the index comments_published for what is published', async () => {
    const plan = await planOf((db) => listPublished(db, 's', 'a-1', position, 50));
    expect(plan).toContain('Index Scan using comments_published ');
    expect(plan).not.toContain('Sort');
  });
});
