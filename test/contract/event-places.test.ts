import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { submit } from '../support/api-calls.ts';
import { call } from '../support/client.ts';
import { EventClient } from '../support/event-client.ts';
import { startService, type TestService } from '../support/service.ts';

let service: TestService;
const clients: EventClient[] = [];
beforeEach(async () => {
  service = await startService({ eventTimes: { lookMs: 5, heartbeatMs: 50 } });
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
  const made = await call<{ id: string; key: string }>(service, {
    method: 'POST',
    path: '/v1/keys',
    key: 'admin',
    body: { name: 'a dashboard', role: 'moderator' },
  });
  const client = await follow(made.body.key);
  await call(service, { method: 'DELETE', path: `/v1/keys/${made.body.id}`, key: 'admin' });
  while (!client.ended) await submit(service);
  expect(client.status).toBe(200);
});
