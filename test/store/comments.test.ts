import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  existingParents,
  findComment,
  findCommentIdByExternalId,
  findComments,
  insertComments,
  lockComment,
  reopenComment,
} from '../../src/store/comments.ts';
import { applyDecision } from '../../src/store/decisions.ts';
import {
  decide,
  finding,
  insertOne,
  later,
  newComment,
  openTestStore,
  rejection,
  sql,
  stateOf,
  type TestStore,
  untilSomeoneWaits,
  uuid,
} from './fixtures.ts';

const MESSY = [
  'plain',
  '  leading, trailing \t\r\n\r\n ',
  'e\u0301 is not \u00e9, nor \ufb01 fi, nor \u212b \u00c5',
  '\u{1f469}\u200d\u{1f469}\u200d\u{1f467} \u{1f1f8}\u{1f1ea} \ufe0f',
  '\u0645\u0631\u062d\u0628\u0627 \u202eabc\u202c \u200f\u00ad',
  '<b onclick="x">&amp;</b> \'; DROP TABLE comments; -- \\ \\u0041 %s $1 {}',
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d a\u034f\u0301\ud7ff\ue000\ufffd\uffff',
  '\u0001\u0008\u001f\u007f\u0085\u2028\u2029\ufeff',
  '\u{10ffff}'.repeat(5_000),
];

describe('comments', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openTestStore();
  });
  afterAll(() => store.close());
  // Each test has a thousand ids of its own.
  let next = 0;
  beforeEach(() => {
    next += 1_000;
  });

  test('come back as they were inserted', async () => {
    const parent = await insertOne(store.db, newComment(next));
    const { queueRank: _, ...comment } = await insertOne(
      store.db,
      newComment(next + 1, {
        externalId: `x-${next}`,
        parentId: parent.id,
        author: { id: 'u-2', name: null },
        verdict: 'flagged',
        findings: [
          finding(),
          finding({ guideline: 'abuse.racism', severity: 'high', match: '\u{1f52b}"\\' }),
        ],
        checks: [
          { check: 'profanity', outcome: 'hit' },
          { check: 'abuse', outcome: 'not_evaluated', reason: 'timed_out' },
        ],
        message: 'Please say it otherwise.',
        submittedAt: new Date('2025-12-31T23:59:59.999Z'),
      }),
    );
    expect(await findComment(store.db, 's', comment.id)).toEqual(comment);
    expect(await findComment(store.db, 'other', comment.id)).toBeNull();
    expect(await findComment(store.db, 's', uuid(next + 2))).toBeNull();
  });

  test('keep every byte of their text', async () => {
    const comments = MESSY.map((text, index) => newComment(next + index, { text }));
    await insertComments(store.db, comments);
    const found = await findComments(
      store.db,
      's',
      comments.map(({ id }) => id),
    );
    const texts = new Map(found.map(({ id, text }) => [id, text]));
    expect(comments.map(({ id }) => texts.get(id))).toEqual(MESSY);
  });

  test('are refused with the hash of another text', async () => {
    const wrong = newComment(next, { textSha256: newComment(next + 1).textSha256 });
    expect(await stateOf(insertComments(store.db, [wrong]))).toBe('23514');
  });

  test('carry their codes, the families of these and the highest severity', async () => {
    const comment = newComment(next, {
      verdict: 'flagged',
      findings: [
        finding({ guideline: 'abuse.racism', severity: 'low' }),
        finding({ guideline: 'abuse.sexism', severity: 'high' }),
        finding({ guideline: 'threat', severity: 'medium' }),
      ],
    });
    await insertComments(store.db, [comment, newComment(next + 1)]);
    const rows = await sql(
      store.db,
      'SELECT guidelines, severity FROM comments WHERE site_id = $1 AND id = ANY($2) ORDER BY id',
      ['s', [comment.id, uuid(next + 1)]],
    );
    expect(rows).toEqual([
      { guidelines: ['abuse.racism', 'abuse', 'abuse.sexism', 'threat'], severity: 'high' },
      { guidelines: [], severity: null },
    ]);
  });

  test('are of one site a batch', async () => {
    const mixed = insertComments(store.db, [newComment(next), newComment(next + 1, { siteId: 'other' })]);
    await expect(mixed).rejects.toThrow('one site');
    expect(await insertComments(store.db, [])).toEqual(new Set());
  });

  test('of one externalId: the first of a batch is stored, each site has its own', async () => {
    const externalId = `same-${next}`;
    const [first, second, third] = [1, 2, 3].map((n) => newComment(next + n, { externalId }));
    const batch = [newComment(next + 9), ...(first && second ? [first, second] : [])];
    expect(await insertComments(store.db, batch)).toEqual(new Set([uuid(next + 9), first?.id]));
    expect(await insertComments(store.db, third ? [third] : [])).toEqual(new Set());
    expect(await findCommentIdByExternalId(store.db, 's', externalId)).toBe(first?.id);
    expect(await findCommentIdByExternalId(store.db, 'other', externalId)).toBeNull();
    const elsewhere = newComment(next + 1, { externalId, siteId: 'other' });
    expect(await insertComments(store.db, [elsewhere])).toEqual(new Set([elsewhere.id]));
  });

  test('of one externalId, inserted at the same time: one is stored', async () => {
    const attempts = Array.from({ length: 20 }, (_, n) => [
      newComment(next + 2 * n, { externalId: `race-a-${next}` }),
      newComment(next + 2 * n + 1, { externalId: `race-b-${next}` }),
    ]);
    const batches = attempts.map((pair, n) => (n % 2 === 0 ? pair : pair.toReversed()));
    const inserted = await Promise.all(
      batches.map((batch) => store.db.transaction((tx) => insertComments(tx, batch))),
    );
    const ids = inserted.flatMap((set) => [...set]);
    expect(ids).toHaveLength(2);
    expect(ids).toContain(await findCommentIdByExternalId(store.db, 's', `race-a-${next}`));
    expect(ids).toContain(await findCommentIdByExternalId(store.db, 's', `race-b-${next}`));
  });

  test('name their parents, which are of the same site', async () => {
    const parent = await insertOne(store.db, newComment(next, { articleId: 'a-9' }));
    const asked = [parent.id, uuid(next + 1)];
    expect(await existingParents(store.db, 's', asked)).toEqual(new Map([[parent.id, { articleId: 'a-9' }]]));
    expect(await existingParents(store.db, 'other', asked)).toEqual(new Map());
    expect(await existingParents(store.db, 's', [])).toEqual(new Map());
    const orphan = newComment(next + 2, { siteId: 'other', parentId: parent.id });
    expect(await stateOf(insertComments(store.db, [orphan]))).toBe('23503');
  });

  test('locked ones show the decision that was waited for', async () => {
    const comment = await insertOne(store.db, newComment(next));
    let waiting: Promise<unknown> = Promise.resolve();
    await store.db.transaction(async (tx) => {
      await lockComment(tx, 's', comment.id);
      waiting = store.db.transaction((other) => lockComment(other, 's', comment.id));
      await untilSomeoneWaits(store.owner);
      await applyDecision(tx, {
        siteId: 's',
        commentId: comment.id,
        expectedVersion: 1,
        decision: rejection(uuid(next + 1), comment),
        status: 'rejected',
        at: comment.createdAt,
      });
    });
    expect(await waiting).toMatchObject({ version: 2, status: 'rejected', decision: { note: 'a note' } });
  });

  test('locked ones take replies', async () => {
    const comment = await insertOne(store.db, newComment(next));
    await store.db.transaction(async (tx) => {
      await lockComment(tx, 's', comment.id);
      await insertOne(store.db, newComment(next + 1, { parentId: comment.id }));
    });
    expect(await store.db.transaction((tx) => lockComment(tx, 'other', comment.id))).toBeNull();
  });

  test('show their standing decision', async () => {
    const comment = await insertOne(store.db, newComment(next));
    const { id: _, ...decision } = rejection(uuid(next + 1), comment);
    await decide(store.db, comment, { id: uuid(next + 1), ...decision });
    expect((await findComment(store.db, 's', comment.id))?.decision).toEqual(decision);
  });

  test('that wait already are brought further to the front by a report, never back', async () => {
    const comment = await insertOne(store.db, newComment(next, { queueRank: 1_000 }));
    const reopen = (queueRank: number) =>
      store.db.transaction((tx) =>
        reopenComment(tx, 's', comment.id, { awaiting: 'first_decision', queueRank, at: later(5) }),
      );
    const rank = async () => {
      const rows = await sql<{ queue_rank: number }>(
        store.db,
        "SELECT queue_rank FROM comments WHERE site_id = 's' AND id = $1",
        [comment.id],
      );
      return rows[0]?.queue_rank;
    };
    await reopen(2_000);
    expect(await rank()).toBe(1_000);
    await reopen(500);
    expect(await rank()).toBe(500);
  });
});
