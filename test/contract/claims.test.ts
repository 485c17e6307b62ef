import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { purgeBySite, purgeExpired } from '../../src/moderation/purge.ts';
import {
  approve,
  historyOf,
  makeSite,
  type Page,
  reject,
  rejection,
  submit,
  type WireComment,
  walk,
} from '../support/api-calls.ts';
import { type Answer, call, type Json } from '../support/client.ts';
import { NO_ID } from '../support/operations.ts';
import { startService, type TestService } from '../support/service.ts';

interface Claimed extends Json {
  readonly items: readonly WireComment[];
  readonly expiresAt: string;
}

const MINUTE_MS = 60_000;
const START = Date.parse('2026-03-01T10:00:00.000Z');

describe('claims', () => {
  const clock = { now: START };
  let service: TestService;
  let secret: string;
  let sites = 0;
  beforeAll(async () => {
    service = await startService({ now: () => new Date(clock.now++) });
  });
  beforeEach(async () => {
    sites += 1;
    secret = await makeSite(service, `queue-${sites}`);
  });
  afterAll(() => service.close());

  const as = (person: string) => ({ 'x-moderator-id': person });
  const claim = (person: string, body: Json = {}, headers: Record<string, string> = {}) =>
    call<Claimed>(service, {
      method: 'POST',
      path: '/v1/queue/claims',
      secret,
      body: { limit: 10, ...body },
      headers: { ...as(person), ...headers },
    });
  const idsOf = ({ body }: Answer<Claimed>) => body.items.map(({ id }) => id);
  const add = (changes: Json = {}) => submit(service, changes, secret);
  const listed = (person: string, query = '') =>
    call<Page<Json>>(service, { path: `/v1/queue/claims${query}`, secret, headers: as(person) });
  const commentsOf = async (person: string, query = '') =>
    (await listed(person, query)).body.items.map(({ commentId }) => commentId);

  test('hand out what waits, each comment to one moderator, by priority', async () => {
    const calm = await add();
    const threat = await add({ text: 'I will kill you all tonight.' });
    const other = await add();
    const first = await claim('ana', { limit: 2, leaseSeconds: 60 });
    expect(first.status).toBe(200);
    expect(first.body.items).toEqual([threat, calm]);
    expect(Date.parse(first.body.expiresAt)).toBeGreaterThan(Date.parse(other.createdAt) + MINUTE_MS - 1);
    expect(idsOf(await claim('bo'))).toEqual([other.id]);
    expect((await claim('bo')).body.items).toEqual([]);
  });

  test('last for five minutes unless something else is said', async () => {
    await add();
    const before = clock.now;
    const { body } = await claim('ana');
    expect(Date.parse(body.expiresAt) - before).toBeGreaterThanOrEqual(5 * MINUTE_MS);
    expect(Date.parse(body.expiresAt) - clock.now).toBeLessThan(5 * MINUTE_MS);
  });

  test('are given by age and by filter', async () => {
    const calm = await add({ articleId: 'a', author: { id: 'x' } });
    const threat = await add({ text: 'I will kill you all tonight.', articleId: 'b', author: { id: 'y' } });
    const german = await add({ language: 'de', articleId: 'a', author: { id: 'y' } });
    const cases: [Json, WireComment[]][] = [
      [{ sort: 'oldest' }, [calm, threat, german]],
      [{ sort: 'priority' }, [threat, calm, german]],
      [{ guideline: 'threat' }, [threat]],
      [{ severity: 'high' }, [threat]],
      [{ articleId: 'a' }, [calm, german]],
      [{ authorId: 'y', language: 'de' }, [german]],
      [{ awaiting: 'any', queue: null, guideline: null }, [threat, calm, german]],
      [{ awaiting: 'appeal' }, []],
      [{ queue: 'legal' }, []],
    ];
    for (const [body, comments] of cases) {
      expect([body, idsOf(await claim('ana', body))]).toEqual([body, comments.map(({ id }) => id)]);
      await call(service, { method: 'DELETE', path: '/v1/queue/claims', secret, headers: as('ana') });
    }
  });

  test.each<[string, Json]>([
    ['/limit', { limit: 0 }],
    ['/limit', { limit: 201 }],
    ['/limit', { limit: null }],
    ['/leaseSeconds', { leaseSeconds: 0 }],
    ['/leaseSeconds', { leaseSeconds: 3_601 }],
    ['/leaseSeconds', { leaseSeconds: 60.5 }],
    ['/sort', { sort: 'newest' }],
    ['/guideline', { guideline: 'off_topic' }],
    ['/severity', { severity: 'none' }],
    ['/awaiting', { awaiting: 'nothing' }],
    ['/queue', { queue: '' }],
    ['/queue', { queue: 'x'.repeat(65) }],
    ['/unknown', { unknown: 1 }],
  ])('are 400 where %s is not what it should be: %j', async (pointer, body) => {
    const answer = await claim('ana', body);
    expect([answer.status, answer.body['errors']]).toMatchObject([400, [{ pointer }]]);
  });

  test('keep a comment from all others, who are told by whom and until when', async () => {
    const comment = await add();
    const { body } = await claim('ana');
    const holder = {
      by: { type: 'moderator', id: 'ana', name: null },
      expiresAt: body.expiresAt,
    };
    const refused = await approve(service, comment.id, { secret, headers: as('bo') });
    expect([refused.status, refused.body]).toMatchObject([409, { type: '/problems/claimed', claim: holder }]);
    // What is wrong with the request itself is said first.
    const stale = await approve(service, comment.id, { secret, headers: { ...as('bo'), 'if-match': '"7"' } });
    expect(stale.status).toBe(412);
    const unknown = await reject(service, comment.id, {
      secret,
      headers: as('bo'),
      ...rejection(['nonsense']),
    });
    expect(unknown.status).toBe(422);
    // If-Match with the current version does not break a claim either.
    const named = await approve(service, comment.id, { secret, headers: { ...as('bo'), 'if-match': '"1"' } });
    expect(named.status).toBe(409);
    // The key itself is yet another moderator.
    expect((await approve(service, comment.id, { secret })).status).toBe(409);
    expect((await approve(service, comment.id, { secret, headers: as('ana') })).status).toBe(200);
  });

  test('end with the decision', async () => {
    const comment = await add();
    await claim('ana');
    await approve(service, comment.id, { secret, headers: as('ana') });
    expect(await commentsOf('bo')).toEqual([]);
    const changed = await reject(service, comment.id, {
      secret,
      headers: { ...as('bo'), 'if-match': '"2"' },
    });
    expect(changed.status).toBe(200);
    expect((await claim('bo')).body.items).toEqual([]);
  });

  test('end by themselves, and then are the next one’s or block nobody', async () => {
    const [one, two] = [await add(), await add()];
    await claim('ana', { leaseSeconds: 10 });
    clock.now += 10_000;
    expect(await commentsOf('ana')).toEqual([]);
    expect((await approve(service, two.id, { secret, headers: as('bo') })).status).toBe(200);
    expect(idsOf(await claim('bo'))).toEqual([one.id]);
    expect((await approve(service, one.id, { secret, headers: as('ana') })).status).toBe(409);
  });

  test('are seen by all, those that end first in front, and page by page', async () => {
    const [one, two, three] = [await add(), await add(), await add()];
    await claim('ana', { limit: 1, leaseSeconds: 600 });
    const { body } = await claim('bo', { limit: 2 });
    expect(await commentsOf('cy')).toEqual([two.id, three.id, one.id]);
    expect(await commentsOf('ana', '?mine=true')).toEqual([one.id]);
    expect(await commentsOf('ana', '?mine=false')).toHaveLength(3);
    const pages = await walk<Json>(service, '/v1/queue/claims', { secret }, 1);
    expect(pages).toEqual((await listed('cy')).body.items);
    expect(pages[0]).toEqual({
      commentId: two.id,
      by: { type: 'moderator', id: 'bo', name: null },
      claimedAt: expect.any(String),
      expiresAt: body.expiresAt,
    });
    expect((await listed('ana', '?mine=yes')).status).toBe(400);
  });

  test('are renewed while they are live; what was lost is absent', async () => {
    const [one, two, three] = [await add(), await add(), await add()];
    await claim('ana', { limit: 2, leaseSeconds: 60 });
    await claim('bo', { limit: 1, leaseSeconds: 60 });
    const renew = (person: string, body?: Json) =>
      call<Claimed>(service, {
        method: 'POST',
        path: '/v1/queue/claims/renew',
        secret,
        headers: as(person),
        ...(body === undefined ? {} : { body }),
      });
    const renewed = await renew('ana', { leaseSeconds: 120, commentIds: [one.id, three.id, NO_ID] });
    expect([renewed.status, renewed.body.items]).toEqual([
      200,
      [{ commentId: one.id, expiresAt: renewed.body.expiresAt }],
    ]);
    clock.now += MINUTE_MS;
    const all = await renew('ana');
    expect(all.body.items).toEqual([{ commentId: one.id, expiresAt: all.body.expiresAt }]);
    expect((await renew('bo')).body.items).toEqual([]);
    expect(idsOf(await claim('bo'))).toEqual([two.id, three.id]);
    for (const body of [{ commentIds: [] }, { commentIds: ['x'] }, { leaseSeconds: 0 }, { more: 1 }]) {
      expect((await renew('ana', body)).status).toBe(400);
    }
  });

  test('are given back, all or one', async () => {
    const [one, two, three] = [await add(), await add(), await add()];
    await claim('ana', { limit: 2 });
    await claim('bo', { limit: 1 });
    const giveBack = (id: string) =>
      call(service, { method: 'DELETE', path: `/v1/queue/claims/${id}`, secret, headers: as('ana') });
    expect((await giveBack(one.id)).status).toBe(204);
    for (const id of [one.id, three.id, NO_ID, 'no-uuid']) expect((await giveBack(id)).status).toBe(404);
    expect(await commentsOf('ana')).toEqual([two.id, three.id]);
    const all = { method: 'DELETE', path: '/v1/queue/claims', secret, headers: as('ana') };
    expect((await call(service, all)).status).toBe(204);
    expect((await call(service, all)).status).toBe(204);
    expect(await commentsOf('ana')).toEqual([three.id]);
    expect(idsOf(await claim('bo'))).toEqual([one.id, two.id]);
  });

  test('asked for again with the same Idempotency-Key are the same claims', async () => {
    await add();
    await add();
    const first = await claim('ana', { limit: 1 }, { 'idempotency-key': 'one' });
    const again = await claim('ana', { limit: 1 }, { 'idempotency-key': 'one' });
    expect(again.text).toBe(first.text);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect((await claim('bo', { limit: 1 }, { 'idempotency-key': 'one' })).status).toBe(422);
    expect(await commentsOf('ana')).toHaveLength(1);
  });

  test('are never shared by moderators who claim at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const ids: string[] = [];
      for (let n = 0; n < 12; n += 1) ids.push((await add()).id);
      const who = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
      const won = await Promise.all(who.map(async (person) => idsOf(await claim(person, { limit: 3 }))));
      expect(won.flat().sort()).toEqual(ids.sort());
      clock.now += 6 * MINUTE_MS;
      for (const id of ids) await approve(service, id, { secret });
    }
  });

  test('of one site are nothing to another', async () => {
    const comment = await add();
    await claim('ana');
    const elsewhere = { secret: await makeSite(service, `other-${sites}`), headers: as('ana') };
    expect((await call<Page<Json>>(service, { path: '/v1/queue/claims', ...elsewhere })).body.items).toEqual(
      [],
    );
    const path = `/v1/queue/claims/${comment.id}`;
    expect((await call(service, { method: 'DELETE', path, ...elsewhere })).status).toBe(404);
    expect(await commentsOf('ana')).toEqual([comment.id]);
  });

  test('are no part of a comment’s history, and make no version', async () => {
    const comment = await submit(service);
    const claimed = await call<Claimed>(service, {
      method: 'POST',
      path: '/v1/queue/claims',
      key: 'moderator',
      body: { limit: 1 },
    });
    expect(claimed.body.items).toEqual([comment]);
    expect(await historyOf(service, comment.id)).toHaveLength(1);
  });

  test('that have expired are removed by the purge, and skips that hold no more', async () => {
    const [one] = [await add(), await add()];
    await call(service, { method: 'PUT', path: `/v1/comments/${one.id}/skip`, secret, headers: as('ana') });
    await claim('bo', { leaseSeconds: 10 });
    await purgeExpired(service.moderation);
    expect(await commentsOf('bo')).toHaveLength(2);
    clock.now += 24 * 60 * MINUTE_MS;
    expect(await purgeBySite(service.moderation)).toBeGreaterThanOrEqual(3);
    expect(await purgeBySite(service.moderation)).toBe(0);
    expect(idsOf(await claim('ana'))).toHaveLength(2);
  });
});
