import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findComment, insertComments, lockComment } from '../../src/store/comments.ts';
import { applyDecision } from '../../src/store/decisions.ts';
import { findReply, insertReply, type NewReply } from '../../src/store/idempotency.ts';
import {
  AT,
  decide,
  finding,
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

describe('erase_author', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openTestStore();
  });
  afterAll(() => store.close());

  async function erase(authorId: string, n: number): Promise<number | undefined> {
    const [row] = await sql<{ erased: number }>(
      store.db,
      "SELECT erase_author('s', $1, $2, 'moderator', 'key-1', 'Desk', $3) AS erased",
      [authorId, uuid(n), later(60_000)],
    );
    return row?.erased;
  }

  const by = (id: string) => ({ author: { id, name: 'Lana' } });
  const reply = (key: string, authorIds: string[], siteId = 's'): NewReply => ({
    siteId,
    key,
    fingerprint: Buffer.from('f'),
    status: 201,
    headers: {},
    body: '{}',
    authorIds,
    createdAt: AT,
  });

  test('leaves tombstones of one author at one site, and an entry in the audit', async () => {
    const comment = newComment(1, {
      ...by('u-1'),
      verdict: 'flagged',
      findings: [finding({ guideline: 'abuse.racism' })],
      message: 'Please say it otherwise.',
    });
    await insertComments(store.db, [comment, newComment(2, by('u-1')), newComment(3, by('u-2'))]);
    await insertComments(store.db, [newComment(4, { ...by('u-1'), siteId: 'other' })]);
    await decide(store.db, comment, rejection(uuid(5), comment));
    await decide(store.db, newComment(3), rejection(uuid(6), newComment(3)));
    await store.db.transaction(async (tx) => {
      await insertReply(tx, reply('hers', ['u-9', 'u-1']));
      await insertReply(tx, reply('not hers', ['u-2']));
      await insertReply(tx, reply('hers', ['u-1'], 'other'));
    });

    expect(await erase('u-1', 10)).toBe(2);

    expect(await findComment(store.db, 's', comment.id)).toMatchObject({
      author: { id: 'u-1', name: null },
      text: null,
      textSha256: comment.textSha256,
      findings: [],
      message: null,
      verdict: 'flagged',
      status: 'rejected',
      version: 2,
      decision: { note: null, reasons: ['threat', 'other'], textSha256: comment.textSha256 },
      createdAt: AT,
      updatedAt: later(60_000),
    });
    expect(await findComment(store.db, 's', uuid(2))).toMatchObject({ text: null, status: 'pending' });
    expect(await findComment(store.db, 's', uuid(3))).toMatchObject({
      text: 'text 3',
      decision: { note: 'a note' },
    });
    expect(await findComment(store.db, 'other', uuid(4))).toMatchObject({ text: 'text 4' });
    expect(await findReply(store.db, 's', 'hers')).toMatchObject({ status: 201, body: null });
    expect(await findReply(store.db, 's', 'not hers')).toMatchObject({ body: '{}' });
    expect(await findReply(store.db, 'other', 'hers')).toMatchObject({ body: '{}' });

    const audit =
      'SELECT author_id, by_id, by_name, at, comments FROM erasures WHERE site_id = $1 AND id = $2';
    expect(await sql(store.db, audit, ['s', uuid(10)])).toEqual([
      { author_id: 'u-1', by_id: 'key-1', by_name: 'Desk', at: later(60_000), comments: 2 },
    ]);
  });

  test('takes the notes of later decisions on a tombstone as well', async () => {
    const comment = newComment(20, by('u-3'));
    await insertComments(store.db, [comment]);
    await erase('u-3', 21);
    expect(await decide(store.db, comment, rejection(uuid(22), comment))).toBe(true);
    expect(await findComment(store.db, 's', comment.id)).toMatchObject({ decision: { note: 'a note' } });
    expect(await erase('u-3', 23)).toBe(0);
    expect(await findComment(store.db, 's', comment.id)).toMatchObject({ decision: { note: null } });
  });

  test('waits for a decision that is being made, and takes its note', async () => {
    const comment = newComment(30, by('u-4'));
    await insertComments(store.db, [comment]);
    let erased: Promise<unknown> = Promise.resolve();
    await store.db.transaction(async (tx) => {
      await lockComment(tx, 's', comment.id);
      erased = erase('u-4', 31);
      await untilSomeoneWaits(store.owner);
      const decision = rejection(uuid(32), comment);
      const change = { siteId: 's', commentId: comment.id, expectedVersion: 1, decision };
      await applyDecision(tx, { ...change, status: 'rejected', at: AT });
    });
    expect(await erased).toBe(1);
    expect(await findComment(store.db, 's', comment.id)).toMatchObject({
      text: null,
      version: 2,
      decision: { note: null },
    });
  });

  test('is the only way: a tombstone needs an entry in the audit, made by the same transaction', async () => {
    const comment = newComment(40, by('u-5'));
    await insertComments(store.db, [comment, newComment(41, by('u-6'))]);
    await erase('u-6', 42);
    const take = (erasure: string) => `
      UPDATE comments SET text = NULL, author_name = NULL, erasure_id = '${erasure}'
      WHERE site_id = 's' AND id = '${comment.id}'`;
    const audit = (author: string, n: number) => `
      INSERT INTO erasures (site_id, id, author_id, by_type, by_id, at, comments)
      VALUES ('s', '${uuid(n)}', '${author}', 'moderator', 'm', '2026-01-01', 1)`;
    const together = (...commands: string[]) =>
      stateOf(
        store.owner.transaction(async (tx) => {
          for (const command of commands) await sql(tx, command);
        }),
      );
    expect(await together(take(uuid(42)))).toBe('VB001');
    expect(await together(audit('u-6', 43), take(uuid(43)))).toBe('VB001');
    expect(await together(audit('u-5', 44))).toBe('none');
    expect(await together(take(uuid(44)))).toBe('VB001');
    const rewrite = `UPDATE comments SET text = 'b', text_sha256 = sha256('b') WHERE id = '${comment.id}'`;
    expect(await together(audit('u-5', 45), rewrite)).toBe('VB001');
    expect(await findComment(store.db, 's', comment.id)).toMatchObject({ text: 'text 40' });
  });

  test('a tombstone stays one', async () => {
    const comment = newComment(50, by('u-7'));
    await insertComments(store.db, [comment]);
    await erase('u-7', 51);
    const restore = `UPDATE comments SET text = 'text 50', erasure_id = NULL WHERE id = '${comment.id}'`;
    expect(await stateOf(sql(store.owner, restore))).toBe('VB001');
  });

  test('cannot be led astray by a table of the caller', async () => {
    await insertComments(store.db, [newComment(60, by('u-8'))]);
    await store.db.transaction(async (tx) => {
      await sql(tx, 'CREATE TEMP TABLE erasures (LIKE public.erasures) ON COMMIT DROP');
      await sql(tx, "SELECT erase_author('s', 'u-8', $1, 'moderator', 'm', NULL, $2)", [uuid(61), AT]);
    });
    const rows = await sql(store.db, 'SELECT comments FROM erasures WHERE site_id = $1 AND id = $2', [
      's',
      uuid(61),
    ]);
    expect(rows).toEqual([{ comments: 1 }]);
  });
});
