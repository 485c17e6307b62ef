import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { encodeCursor } from '../../src/http/cursor.ts';
import {
  approve,
  historyOf,
  makeKey,
  makeSite,
  reject,
  rejection,
  submission,
  submit,
} from '../support/api-calls.ts';
import { call, type Json } from '../support/client.ts';
import { EventClient, type StreamedEvent } from '../support/event-client.ts';
import { NO_ID } from '../support/operations.ts';
import { type Holder, startService, type TestService } from '../support/service.ts';

/** The first events of a stream. */
async function take(stream: EventClient, count: number): Promise<StreamedEvent[]> {
  const events = await stream.untilEvents(count);
  if (events.length < count) throw new Error(`the stream ended after ${events.length} of ${count}`);
  return events.slice(0, count);
}

describe('the stream of events', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  const open = (key: Holder, more: { lastEventId?: string; query?: string } = {}) =>
    EventClient.open(service, { secret: service.keys[key], ...more });

  test('tells a moderator all that happens, as the history does', async () => {
    const source = await open('moderator');
    expect(source.status).toBe(200);
    expect(source.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const { id } = await submit(service);
    await reject(service, id, rejection(['threat'], 'a note'));
    await call(service, { method: 'POST', path: `/v1/comments/${id}/appeals`, key: 'submitter', body: {} });
    const events = await take(source, 3);
    expect(events.map(({ data }) => data)).toEqual(await historyOf(service, id));
    expect(events.map(({ type }) => type)).toEqual(events.map(({ data }) => data['type']));
    source.close();
  });

  test('tells a submitter the outcomes, without notes', async () => {
    const source = await open('submitter');
    const { id } = await submit(service);
    await reject(service, id, rejection(['threat'], 'a note'));
    await approve(service, id, { headers: { 'if-match': '"2"' }, body: { note: 'another' } });
    const events = await take(source, 2);
    expect(events.map(({ type }) => type)).toEqual(['comment.rejected', 'comment.approved']);
    for (const { data } of events) expect(data.decision).toMatchObject({ note: null });
    source.close();
  });

  test('resumes behind the last event, or begins at the first', async () => {
    const first = await open('moderator', { query: '?from=start' });
    const [one] = await take(first, 1);
    expect(one?.type).toBe('comment.created');
    first.close();
    const live = await open('moderator');
    const { id } = await submit(service);
    const [created] = await take(live, 1);
    live.close();
    await approve(service, id);
    const resumed = await open('moderator', { lastEventId: created?.id ?? '' });
    const [approved] = await take(resumed, 1);
    expect(approved?.data).toMatchObject({ type: 'comment.approved', commentId: id });
    resumed.close();
  });

  test.each(['nonsense', '', 'bm9uc2Vuc2U'])(
    'a place that is none, %j, is 400 before it begins',
    async (lastEventId) => {
      const headers = { 'last-event-id': lastEventId };
      const { status, body } = await call(service, {
        method: 'GET',
        path: '/v1/events',
        key: 'moderator',
        headers,
      });
      expect([status, body]).toMatchObject([400, { type: '/problems/invalid-cursor' }]);
    },
  );

  test('a place of another site is none here, and its events are not told', async () => {
    const secret = await makeSite(service, 'events-elsewhere');
    const other = await EventClient.open(service, { secret });
    const mine = await open('moderator');
    await submit(service, {}, secret);
    const [message] = await take(other, 1);
    other.close();
    expect((await open('moderator', { lastEventId: message?.id ?? '' })).status).toBe(400);
    const { id } = await submit(service);
    const [first] = await take(mine, 1);
    expect(first?.data.commentId).toBe(id);
    mine.close();
  });

  test('a place that this database has not reached, as after a restore into another, is none', async () => {
    const position = { rank: 2 ** 50, time: new Date(0), id: NO_ID };
    const lastEventId = encodeCursor(JSON.stringify(['default', '/v1/events']), position);
    expect((await open('moderator', { lastEventId })).status).toBe(400);
  });

  test('after a restore, events that are ahead of the database are told once they are renumbered', async () => {
    const { id } = await submit(service);
    const source = await open('moderator');
    const owner = new pg.Client({ connectionString: service.database.ownerUrl });
    await owner.connect();
    await owner.query(
      `INSERT INTO events (site_id, id, comment_id, type, at, by_type, by_id, xid)
       VALUES ('default', $1, $2, 'comment.created', now(), 'submitter', 'restored', '1000000000000')`,
      [NO_ID, id],
    );
    const first = await open('moderator', { query: '?from=start' });
    const told = async (ahead: EventClient) => (await take(ahead, 1))[0]?.data.id;
    expect(await told(first)).not.toBe(NO_ID);
    const { rows } = await owner.query<{ renumbered: number }>('SELECT renumber_events()::int AS renumbered');
    // Every event of the site, in the order that they had: what was ahead stays behind the others.
    const renumbered = rows[0]?.renumbered ?? 0;
    expect(renumbered).toBeGreaterThan(1);
    const again = await open('moderator', { query: '?from=start' });
    expect((await take(again, renumbered)).at(-1)?.data.id).toBe(NO_ID);
    await expect(owner.query("UPDATE events SET by_id = 'x'")).rejects.toMatchObject({ code: 'VB001' });
    await owner.end();
    for (const one of [source, first, again]) one.close();
  });

  test('says that it is alive, and ends when its key is withdrawn', async () => {
    const made = await makeKey(service, 'moderator');
    const source = await EventClient.open(service, { secret: made.secret });
    await source.until(() => source.comments.length > 0);
    await call(service, { method: 'DELETE', path: `/v1/keys/${made.id}`, key: 'admin' });
    await source.until(() => source.ended);
    expect([source.status, source.events]).toEqual([200, []]);
  });

  test('one that does not read holds nobody up', async () => {
    const slow = await open('moderator');
    slow.pause();
    const quick = await open('moderator');
    const items = Array.from({ length: 300 }, (_, i) => submission({ text: `Comment ${i} of many.` }));
    await call(service, { method: 'POST', path: '/v1/comments/batch', key: 'submitter', body: { items } });
    expect(await take(quick, 300)).toHaveLength(300);
    quick.close();
    slow.resume();
    expect(await take(slow, 300)).toHaveLength(300);
    slow.close();
  });

  test.each([
    ['an unknown parameter', '?since=1'],
    ['another start', '?from=end'],
  ])('%s is 400', async (_what, query) => {
    expect((await open('moderator', { query })).status).toBe(400);
  });
});

test('a service that stops ends its streams', async () => {
  const service = await startService();
  const source = await EventClient.open(service, { secret: service.keys.moderator });
  await service.close();
  await source.until(() => source.ended);
  expect([source.status, source.events]).toEqual([200, []]);
});

test('a client that reconnects twenty times sees each of 2,000 events once and in order', async () => {
  const service = await startService();
  const other = await startService({
    change: (moderation) => ({ ...moderation, db: service.moderation.db }),
  });
  try {
    const secret = service.keys.moderator;
    const seen: StreamedEvent[] = [];
    let lastEventId: string | null = null;
    const writing = writeEvents(service);
    for (let connection = 0; connection < 21; connection += 1) {
      const query = lastEventId === null ? '?from=start' : '';
      const limit = connection < 20 ? 97 : 2_000 - seen.length;
      // Cut in the middle: what else is on its way is lost with the connection.
      const source: EventClient = await EventClient.open(connection % 2 === 0 ? service : other, {
        secret,
        lastEventId,
        query,
        limit,
      });
      seen.push(...(await take(source, limit)));
      lastEventId = source.lastEventId;
    }
    await writing;
    expect(new Set(seen.map(({ data }) => data.id)).size).toBe(2_000);
    expect(seen.map(({ data }) => data.id)).toEqual(await loggedIds(service));
  } finally {
    await other.close();
    await service.close();
  }
});

/** 2,000 events: batches, single comments, and transactions that are slow to commit in between. */
async function writeEvents(service: TestService): Promise<void> {
  const slow = new pg.Client({ connectionString: service.database.ownerUrl });
  await slow.connect();
  try {
    for (let round = 0; round < 20; round += 1) {
      const { id } = await submit(service);
      await slow.query('BEGIN');
      await slow.query(
        `INSERT INTO events (site_id, id, comment_id, type, at, by_type, by_id)
         VALUES ('default', gen_random_uuid(), $1, 'comment.created', now(), 'submitter', 'slow')`,
        [id],
      );
      const items = Array.from({ length: 98 }, (_, i) => submission({ text: `Comment ${round}-${i}.` }));
      const batch: Json = { items };
      await call(service, { method: 'POST', path: '/v1/comments/batch', key: 'submitter', body: batch });
      await slow.query('COMMIT');
    }
  } finally {
    await slow.end();
  }
}

async function loggedIds(service: TestService): Promise<string[]> {
  const client = new pg.Client({ connectionString: service.database.ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>('SELECT id FROM events ORDER BY xid, id');
  await client.end();
  return rows.map(({ id }) => id);
}
