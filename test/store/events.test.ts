import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Event } from '../../src/domain/event.ts';
import { insertEvents, listHistory, type NewEvent } from '../../src/store/events.ts';
import {
  AT,
  decide,
  insertOne,
  later,
  MODERATOR,
  newComment,
  openTestStore,
  rejection,
  sql,
  stateOf,
  type TestStore,
  uuid,
} from './fixtures.ts';

describe('events', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openTestStore();
  });
  afterAll(() => store.close());

  const created = (n: number, commentId: string, at: Date): NewEvent => ({
    id: uuid(n),
    type: 'comment.created',
    at,
    commentId,
    by: { type: 'submitter', id: 'key-1', name: null },
    decisionId: null,
  });
  const append = (...events: NewEvent[]) => store.db.transaction((tx) => insertEvents(tx, 's', events));

  test('are listed oldest first, without gaps or doubles, with their decisions', async () => {
    const comment = await insertOne(store.db, newComment(1));
    await insertOne(store.db, newComment(2));
    const { id: decisionId, ...decision } = rejection(uuid(3), comment);
    await decide(store.db, comment, { id: decisionId, ...decision });
    await append(
      ...[15, 12, 18, 11].map((n) => created(n, comment.id, later(n % 2))),
      { ...created(30, comment.id, later(9)), type: 'comment.rejected', by: MODERATOR, decisionId },
      created(40, uuid(2), AT),
    );
    await append();

    const events: Event[] = [];
    let after: Event | null = null;
    do {
      const page: Event[] = await listHistory(
        store.db,
        's',
        comment.id,
        after && { time: after.at, id: after.id },
        2,
      );
      events.push(...page);
      after = page.at(-1) ?? null;
    } while (after !== null);
    expect(events.map(({ id }) => id)).toEqual([12, 18, 11, 15, 30].map(uuid));
    expect(events[0]).toEqual({
      id: uuid(12),
      type: 'comment.created',
      at: AT,
      commentId: comment.id,
      by: { type: 'submitter', id: 'key-1', name: null },
      decision: null,
    });
    expect(events.at(-1)).toMatchObject({ type: 'comment.rejected', by: MODERATOR, decision });
    expect(await listHistory(store.db, 'other', comment.id, null, 10)).toEqual([]);
  });

  test('have a decision where they are one, and only there', async () => {
    const comment = await insertOne(store.db, newComment(50));
    const decisive: NewEvent = { ...created(51, comment.id, AT), type: 'comment.approved' };
    expect(await stateOf(append(decisive))).toBe('23514');
    expect(await stateOf(append(created(52, uuid(59), AT)))).toBe('23503');
  });

  test('carry a cursor behind which no event comes any more', async () => {
    const comment = await insertOne(store.db, newComment(60));
    const readable = () =>
      sql<{ id: string }>(
        store.db,
        `SELECT id FROM events WHERE site_id = 's' AND comment_id = $1
           AND xid < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY xid, id`,
        [comment.id],
      );
    await store.db.transaction(async (slow) => {
      await insertEvents(slow, 's', [created(61, comment.id, AT)]);
      await append(created(62, comment.id, AT));
      // Committed, but not to be read yet: the slow one, begun before, is to come first.
      expect(await readable()).toEqual([]);
    });
    // The horizon is that of the whole server, so transactions of other databases may hold it for a moment.
    let read = await readable();
    while (read.length < 2) read = await readable();
    expect(read).toEqual([{ id: uuid(61) }, { id: uuid(62) }]);
  });
});
