import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { makeKey, reject, rejection, submit } from '../support/api-calls.ts';
import { call } from '../support/client.ts';
import { EventClient } from '../support/event-client.ts';
import { startService, type TestService } from '../support/service.ts';

let service: TestService;
const clients: EventClient[] = [];
beforeEach(async () => {
  service = await startService({ eventTimes: { lookMs: 5, heartbeatMs: 50, stalledMs: 45_000 } });
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await service.close();
});

async function follow(secret: string, lastEventId: string | null = null): Promise<EventClient> {
  const client = await EventClient.open(service, { secret, lastEventId });
  clients.push(client);
  return client;
}

test('a client that is cut off before its first event misses none', async () => {
  const { keys } = service;
  const first = await follow(keys.moderator);
  first.close();
  const missed = await submit(service);
  const again = await follow(keys.moderator, first.lastEventId);
  const [event] = await again.untilEvents(1);
  expect(event?.data.commentId).toBe(missed.id);
});

test('a submitter has signs of life while much happens that is not shown, and its place moves on', async () => {
  const client = await follow(service.keys.submitter);
  const start = client.lastEventId;
  while (client.comments.length < 3 || client.lastEventId === start) await submit(service);
  expect([client.ended, client.events]).toEqual([false, []]);
});

test('the stream of a withdrawn key ends also where something always happens', async () => {
  const made = await makeKey(service, 'moderator');
  const client = await follow(made.secret);
  await call(service, { method: 'DELETE', path: `/v1/keys/${made.id}`, key: 'admin' });
  while (!client.ended) await submit(service);
  expect(client.status).toBe(200);
});

test('nothing that happens after a key is withdrawn is told to it', async () => {
  const made = await makeKey(service, 'moderator');
  const client = await follow(made.secret);
  await submit(service);
  await client.untilEvents(1);
  await call(service, { method: 'DELETE', path: `/v1/keys/${made.id}`, key: 'admin' });
  await submit(service);
  await client.until(() => client.ended);
  expect(client.events).toHaveLength(1);
});

test('a client that takes nothing is cut off', async () => {
  await service.close();
  let cut = (): void => undefined;
  const closed = new Promise<void>((resolve) => {
    cut = resolve;
  });
  service = await startService({
    eventTimes: { lookMs: 5, heartbeatMs: 50, stalledMs: 500 },
    plant: (app) =>
      app.addHook('onRequest', async (request, reply) => {
        if (request.url.startsWith('/v1/events')) reply.raw.once('close', cut);
      }),
  });
  const client = await follow(service.keys.moderator);
  client.pause();
  await rejectOften();
  await closed;
  client.resume();
  await client.until(() => client.ended);
  expect(client.events.length).toBeLessThan(OFTEN);
});

/** More events, with 8 KB each, than the buffers of any connection hold. */
const OFTEN = 4_000;

async function rejectOften(): Promise<void> {
  const { id } = await submit(service);
  await reject(service, id, rejection(['threat'], '\u{1F600}'.repeat(2_000)));
  const owner = new pg.Client({ connectionString: service.database.ownerUrl });
  await owner.connect();
  await owner.query(
    `INSERT INTO events (site_id, id, comment_id, type, at, by_type, by_id, decision_id)
     SELECT 'default', gen_random_uuid(), id, 'comment.rejected', now(), 'moderator', 'often', decision_id
     FROM comments, generate_series(1, $1) WHERE id = $2`,
    [OFTEN, id],
  );
  await owner.end();
}
