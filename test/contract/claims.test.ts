import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  approve,
  historyOf,
  makeSite,
  reject,
  submit,
  type WireComment,
  walk,
} from '../support/api-calls.ts';
import { type Call, call, type Json } from '../support/client.ts';
import { NO_ID } from '../support/operations.ts';
import { startService, type TestService } from '../support/service.ts';

interface Claimed {
  readonly items: readonly WireComment[];
  readonly expiresAt: string;
}
const as = (id: string) => ({ headers: { 'x-moderator-id': id } });

describe('claims', () => {
  let service: TestService;
  let clock = Date.parse('2026-03-01T10:00:00.000Z');
  beforeAll(async () => {
    service = await startService({ now: () => new Date(clock++) });
  });
  afterEach(async () => {
    clock += 3_700_000;
    const waiting = await walk<WireComment>(service, '/v1/comments?status=pending', 'moderator', 200);
    for (const { id } of waiting) await approve(service, id);
  });
  afterAll(() => service.close());

  const claim = (who: string, body: Json = { limit: 10 }, more: Partial<Call> = {}) =>
    call<Claimed>(service, {
      method: 'POST',
      path: '/v1/queue/claims',
      key: 'moderator',
      body,
      ...as(who),
      ...more,
    });
  const idsOf = async (who: string, body?: Json) => (await claim(who, body)).body.items.map(({ id }) => id);
  const submitMany = async (count: number, changes: Json = {}) => {
    const ids: string[] = [];
    for (let i = 0; i < count; i += 1) ids.push((await submit(service, changes)).id);
    return ids;
  };
  const claims = (who: string, query = '') =>
    call<{ items: Json[] }>(service, { path: `/v1/queue/claims${query}`, key: 'moderator', ...as(who) });
  const renew = (who: string, body: Json = {}) =>
    call<{ items: Json[]; expiresAt: string }>(service, {
      method: 'POST',
      path: '/v1/queue/claims/renew',
      key: 'moderator',
      body,
      ...as(who),
    });
  const giveBack = (who: string, id?: string) =>
    call(service, {
      method: 'DELETE',
      path: `/v1/queue/claims${id === undefined ? '' : `/${id}`}`,
      key: 'moderator',
      ...as(who),
    });

  test('give each moderator other comments, the first of the queue', async () => {
    const ids = await submitMany(5);
    const { status, body } = await claim('ana', { limit: 2 });
    expect(status).toBe(200);
    expect(body.items.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(Date.parse(body.expiresAt) - clock).toBeGreaterThan(290_000);
    expect(await idsOf('bo', { limit: 2 })).toEqual(ids.slice(2, 4));
    expect(await idsOf('ana')).toEqual(ids.slice(4));
    expect((await claim('bo')).body.items).toEqual([]);
  });

  test('put what is severe first, unless the oldest are asked for', async () => {
    const [calm] = await submitMany(1);
    const severe = (await submit(service, { text: 'I will kill you' })).id;
    expect(await idsOf('ana', { limit: 1 })).toEqual([severe]);
    await giveBack('ana');
    expect(await idsOf('ana', { limit: 1, sort: 'oldest' })).toEqual([calm]);
  });

  test('may be of some comments only', async () => {
    const [other = ''] = await submitMany(1, { articleId: 'other' });
    const insult = (await submit(service, { text: 'you are an idiot', author: { id: 'rude' } })).id;
    expect(await idsOf('ana', { limit: 5, guideline: 'personal_attack' })).toEqual([insult]);
    await giveBack('ana');
    expect(await idsOf('ana', { limit: 5, authorId: 'rude', severity: 'medium', language: 'en' })).toEqual([
      insult,
    ]);
    expect(await idsOf('ana', { limit: 5, articleId: 'other', awaiting: 'first_decision' })).toEqual([other]);
    expect(await idsOf('ana', { limit: 5, guideline: 'threat' })).toEqual([]);
  });

  test('keep others from deciding, until they end by themselves', async () => {
    const [id = ''] = await submitMany(1);
    await claim('ana', { limit: 1, leaseSeconds: 60 });
    const refused = await approve(service, id, as('bo'));
    expect([refused.status, refused.body['type']]).toEqual([409, '/problems/claimed']);
    expect(refused.body['claim']).toMatchObject({ by: { id: 'ana' } });
    expect((await approve(service, id)).status).toBe(409);
    clock += 61_000;
    expect((await approve(service, id, as('bo'))).status).toBe(200);
    expect(await historyOf(service, id)).toHaveLength(2);
  });

  test('end with the decision, and an abandoned one blocks nobody', async () => {
    const [first = '', second = ''] = await submitMany(2);
    await claim('ana', { limit: 2 });
    expect((await reject(service, first, as('ana'))).status).toBe(200);
    expect((await claims('ana')).body.items.map(({ commentId }) => commentId)).toEqual([second]);
    expect(await idsOf('bo')).toEqual([]);
    clock += 301_000;
    expect((await claims('bo')).body.items).toEqual([]);
    expect(await idsOf('bo')).toEqual([second]);
  });

  test('are shown to all moderators, or one’s own', async () => {
    const ids = await submitMany(3);
    await claim('ana', { limit: 2 });
    await claim('bo', { limit: 1 });
    const all = await walk<Json>(service, '/v1/queue/claims', 'moderator', 2);
    expect(all.map(({ commentId }) => commentId)).toEqual(ids);
    expect(all[0]).toMatchObject({ by: { type: 'moderator', id: 'ana', name: null } });
    expect((await claims('bo', '?mine=true')).body.items.map(({ commentId }) => commentId)).toEqual([ids[2]]);
  });

  test('are renewed and given back, one or all, by whoever has them', async () => {
    const [first = '', second = ''] = await submitMany(2);
    const { body } = await claim('ana', { limit: 2 });
    const renewed = await renew('ana', { leaseSeconds: 600 });
    expect(renewed.body.items.map(({ commentId }) => commentId).sort()).toEqual([first, second].sort());
    expect(Date.parse(renewed.body.expiresAt)).toBeGreaterThan(Date.parse(body.expiresAt));
    expect((await renew('ana', { commentIds: [second] })).body.items).toHaveLength(1);
    expect((await renew('bo', { commentIds: [first] })).body.items).toEqual([]);
    expect((await giveBack('bo', first)).status).toBe(404);
    expect((await giveBack('ana', first)).status).toBe(204);
    expect((await giveBack('ana', first)).status).toBe(404);
    expect(await idsOf('bo')).toEqual([first]);
    expect((await giveBack('ana')).status).toBe(204);
    expect((await giveBack('ana')).status).toBe(204);
    expect(await idsOf('bo')).toEqual([second]);
    clock += 301_000;
    expect((await renew('bo')).body.items).toEqual([]);
  });

  test('asked for twice with one key, are the same', async () => {
    await submitMany(2);
    const headers = { ...as('ana').headers, 'idempotency-key': `claims-${clock}` };
    const first = await claim('ana', { limit: 1 }, { headers });
    const second = await claim('ana', { limit: 1 }, { headers });
    expect([second.headers['idempotent-replayed'], second.body]).toEqual(['true', first.body]);
    expect((await claims('ana', '?mine=true')).body.items).toHaveLength(1);
  });

  test('are never shared by moderators who claim at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const ids = await submitMany(12);
      const who = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
      const won = await Promise.all(who.map((one) => idsOf(one, { limit: 3 })));
      expect(won.flat().sort()).toEqual([...ids].sort());
      clock += 301_000;
      for (const id of ids) await approve(service, id);
    }
  });

  test('of another site are none here', async () => {
    const [id = ''] = await submitMany(1);
    await claim('ana');
    const secret = await makeSite(service, `claims-${clock}`);
    const elsewhere = await call<{ items: Json[] }>(service, { path: '/v1/queue/claims', secret });
    expect(elsewhere.body.items).toEqual([]);
    const returned = await call(service, { method: 'DELETE', path: `/v1/queue/claims/${id}`, secret });
    expect(returned.status).toBe(404);
  });

  test.each([
    ['no limit', {}, '/limit'],
    ['a limit of none', { limit: 0 }, '/limit'],
    ['a limit of 101', { limit: 101 }, '/limit'],
    ['a lease too short', { limit: 1, leaseSeconds: 9 }, '/leaseSeconds'],
    ['a lease too long', { limit: 1, leaseSeconds: 3_601 }, '/leaseSeconds'],
    ['an unknown guideline', { limit: 1, guideline: 'other' }, '/guideline'],
    ['an order that is none', { limit: 1, sort: 'newest' }, '/sort'],
    ['an unknown field', { limit: 1, status: 'pending' }, '/status'],
  ])('with %s are 400 and say where', async (_what, body, pointer) => {
    const answer = await claim('ana', body);
    expect(answer.status).toBe(400);
    const problem = answer.body as unknown as Json;
    expect((problem['errors'] as Json[]).map((error) => error['pointer'])).toContain(pointer);
  });

  test('of what is no comment are 404', async () => {
    expect((await giveBack('ana', NO_ID)).status).toBe(404);
    expect((await giveBack('ana', 'no-uuid')).status).toBe(404);
  });
});
