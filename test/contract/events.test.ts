import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { encodeCursor } from '../../src/http/cursor.ts';
import { approve, historyOf, makeSite, reject, rejection, submission, submit } from '../support/api-calls.ts';
import { call, type Json } from '../support/client.ts';
import { type EventSource, type Message, openEventSource } from '../support/event-source.ts';
import { NO_ID } from '../support/operations.ts';
import { type Holder, startService, type TestService } from '../support/service.ts';

async function take(source: EventSource, count: number): Promise<Message[]> {
  const messages: Message[] = [];
  while (messages.length < count) {
    const message = await source.next();
    if (message === null) throw new Error(`the stream ended after ${messages.length} of ${count}`);
    messages.push(message);
  }
  return messages;
}

describe('the stream of events', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  const open = (key: Holder, more: { lastEventId?: string; query?: string } = {}) =>
    openEventSource(service.port, { secret: service.keys[key], ...more });

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
    const messages = await take(source, 3);
    expect(messages.map(({ data }) => data)).toEqual(await historyOf(service, id));
    expect(messages.map(({ event }) => event)).toEqual(messages.map(({ data }) => data.type));
    source.close();
  });

  test('tells a submitter the outcomes, without notes', async () => {
    const source = await open('submitter');
    const { id } = await submit(service);
    await reject(service, id, rejection(['threat'], 'a note'));
    await approve(service, id, { headers: { 'if-match': '"2"' }, body: { note: 'another' } });
    const messages = await take(source, 2);
    expect(messages.map(({ event }) => event)).toEqual(['comment.rejected', 'comment.approved']);
    for (const { data } of messages) expect(data['decision']).toMatchObject({ note: null });
    source.close();
  });

  test('resumes behind the last event, or begins at the first', async () => {
    const first = await open('moderator', { query: '?from=start' });
    const [one] = await take(first, 1);
    expect(one?.event).toBe('comment.created');
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
      const source = await open('moderator', { lastEventId });
      expect(source.status).toBe(400);
      expect(JSON.parse(await source.text())).toMatchObject({ type: '/problems/invalid-cursor' });
    },
  );

  test('a place of another site is none here, and its events are not told', async () => {
    const secret = await makeSite(service, 'events-elsewhere');
    const other = await openEventSource(service.port, { secret });
    const mine = await open('moderator');
    await submit(service, {}, secret);
    const [message] = await take(other, 1);
    other.close();
    expect((await open('moderator', { lastEventId: message?.id ?? '' })).status).toBe(400);
    const { id } = await submit(service);
    const [first] = await take(mine, 1);
    expect(first?.data['commentId']).toBe(id);
    mine.close();
  });

  test('a place that this database has not reached, as after a restore into another, is none', async () => {
    const position = { rank: 2 ** 50, at: new Date(0), id: NO_ID };
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
    const told = async (ahead: EventSource) => (await take(ahead, 1))[0]?.data['id'];
    expect(await told(first)).not.toBe(NO_ID);
    const { rows } = await owner.query<{ renumbered: number }>('SELECT renumber_events()::int AS renumbered');
    // Every event of the site, in the order that they had: what was ahead stays behind the others.
    const renumbered = rows[0]?.renumbered ?? 0;
    expect(renumbered).toBeGreaterThan(1);
    const again = await open('moderator', { query: '?from=start' });
    expect((await take(again, renumbered)).at(-1)?.data['id']).toBe(NO_ID);
    await expect(owner.query("UPDATE events SET by_id = 'x'")).rejects.toMatchObject({ code: 'VB001' });
    await owner.end();
    for (const one of [source, first, again]) one.close();
  });

  test('says that it is alive, and ends when its key is withdrawn', async () => {
    const made = await call<{ id: string; key: string }>(service, {
      method: 'POST',
      path: '/v1/keys',
      key: 'admin',
      body: { name: 'a dashboard', role: 'moderator' },
    });
    const source = await openEventSource(service.port, { secret: made.body.key });
    const ended = source.next();
    await call(service, { method: 'DELETE', path: `/v1/keys/${made.body.id}`, key: 'admin' });
    expect(await ended).toBeNull();
  });

  test('one that does not read holds nobody up', async () => {
    const slow = await open('moderator');
    const quick = await open('moderator');
    const items = Array.from({ length: 300 }, (_, i) => submission({ text: `Comment ${i} of many.` }));
    await call(service, { method: 'POST', path: '/v1/comments/batch', key: 'submitter', body: { items } });
    expect(await take(quick, 300)).toHaveLength(300);
    quick.close();
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
  const source = await openEventSource(service.port, { secret: service.keys.moderator });
  const ended = source.next();
  await service.close();
  expect(await ended).toBeNull();
});

test('a client that reconnects twenty times sees each of 2,000 events once and in order', async () => {
  const service = await startService();
  const other = await startService({
    change: (moderation) => ({ ...moderation, db: service.moderation.db }),
  });
  try {
    const secret = service.keys.moderator;
    const seen: Message[] = [];
    let lastEventId: string | undefined;
    const writing = writeEvents(service);
    for (let connection = 0; connection < 21; connection += 1) {
      const { port } = connection % 2 === 0 ? service : other;
      const query = lastEventId === undefined ? '?from=start' : '';
      const source = await openEventSource(port, { secret, lastEventId, query });
      const wanted = connection < 20 ? 97 : 2_000 - seen.length;
      const messages = await take(source, wanted);
      // Cut in the middle: what else is on its way is lost with the connection.
      source.close();
      seen.push(...messages);
      lastEventId = messages.at(-1)?.id;
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
