import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findComment } from '../../src/store/comments.ts';
import {
  AT,
  decide,
  insertOne,
  later,
  MODERATOR,
  newComment,
  openTestStore,
  rejection,
  sha256Of,
  sql,
  stateOf,
  type TestStore,
  uuid,
} from './fixtures.ts';

describe('applyDecision', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openTestStore(20);
  });
  afterAll(() => store.close());

  test('decides a comment and takes it out of the queue', async () => {
    const comment = await insertOne(store.db, newComment(1));
    const decision = rejection(uuid(2), comment, { at: later(5) });
    expect(await decide(store.db, comment, decision)).toBe(true);
    const { id: _, ...standing } = decision;
    const { queueRank: __, ...unchanged } = comment;
    expect(await findComment(store.db, 's', comment.id)).toEqual({
      ...unchanged,
      status: 'rejected',
      awaiting: null,
      decision: standing,
      version: 2,
      updatedAt: later(5),
    });
  });

  test('changes a decision by another one; both stay', async () => {
    const comment = await insertOne(store.db, newComment(10));
    await decide(store.db, comment, rejection(uuid(11), comment));
    const approval = rejection(uuid(12), comment, { outcome: 'approved', reasons: [], note: null });
    expect(await decide(store.db, comment, approval, 2)).toBe(true);
    expect(await findComment(store.db, 's', comment.id)).toMatchObject({
      status: 'approved',
      version: 3,
      decision: { outcome: 'approved', reasons: [], note: null, by: MODERATOR, at: AT },
    });
    const rows = await sql(
      store.db,
      'SELECT id, comment_version FROM decisions WHERE site_id = $1 AND comment_id = $2 ORDER BY id',
      ['s', comment.id],
    );
    expect(rows).toEqual([
      { id: uuid(11), comment_version: 2 },
      { id: uuid(12), comment_version: 3 },
    ]);
  });

  test('loses against another version, another site and the hash of another text', async () => {
    const comment = await insertOne(store.db, newComment(20));
    const decision = rejection(uuid(21), comment);
    expect(await decide(store.db, comment, decision, 2)).toBe(false);
    expect(await decide(store.db, { ...comment, siteId: 'other' }, decision)).toBe(false);
    const otherText = { ...decision, textSha256: sha256Of('another text') };
    expect(await decide(store.db, comment, otherText)).toBe(false);
    expect(await sql(store.db, 'SELECT id FROM decisions WHERE id = $1', [decision.id])).toEqual([]);
    expect(await findComment(store.db, 's', comment.id)).toMatchObject({ version: 1, decision: null });
  });

  test('of 50 at the same time, one wins', async () => {
    const comment = await insertOne(store.db, newComment(30));
    const decisions = Array.from({ length: 50 }, (_, n) =>
      n % 2 === 0
        ? rejection(uuid(100 + n), comment)
        : rejection(uuid(100 + n), comment, { outcome: 'approved', reasons: [] }),
    );
    const won = await Promise.all(decisions.map((decision) => decide(store.db, comment, decision)));
    const winner = decisions[won.indexOf(true)];
    expect(won.filter((one) => one)).toHaveLength(1);
    const rows = await sql(store.db, 'SELECT id FROM decisions WHERE site_id = $1 AND comment_id = $2', [
      's',
      comment.id,
    ]);
    expect(rows).toEqual([{ id: winner?.id }]);
    expect(await findComment(store.db, 's', comment.id)).toMatchObject({
      version: 2,
      decision: { outcome: winner?.outcome },
    });
  });

  test('cannot reject without a reason, nor approve with one', async () => {
    const comment = await insertOne(store.db, newComment(40));
    const baseless = rejection(uuid(41), comment, { reasons: [] });
    expect(await stateOf(decide(store.db, comment, baseless))).toBe('23514');
    const reasoned = rejection(uuid(42), comment, { outcome: 'approved' });
    expect(await stateOf(decide(store.db, comment, reasoned))).toBe('23514');
  });

  test('has one row a version, whatever the code does', async () => {
    const comment = await insertOne(store.db, newComment(50));
    await decide(store.db, comment, rejection(uuid(51), comment));
    const copy = `
      INSERT INTO decisions SELECT site_id, $2::uuid, comment_id, comment_version, outcome, reasons, note, by_type,
        by_id, by_name, at, text_sha256 FROM decisions WHERE site_id = 's' AND id = $1`;
    expect(await stateOf(sql(store.db, copy, [uuid(51), uuid(52)]))).toBe('23505');
  });
});
