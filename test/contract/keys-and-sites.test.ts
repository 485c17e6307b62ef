import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeSite, walk } from '../support/api-calls.ts';
import { call, type Json } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';

interface Key {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

describe('keys and sites', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  const makeKey = (body: Json) =>
    call<Key & { key: string } & Json>(service, { method: 'POST', path: '/v1/keys', key: 'admin', body });

  test.each([
    ['submitter', '/v1/guidelines', 200],
    ['submitter', '/v1/comments', 403],
    ['moderator', '/v1/comments', 200],
    ['moderator', '/v1/keys', 403],
    ['admin', '/v1/keys', 200],
    ['admin', '/v1/sites', 403],
  ])('a new key for a %s may call %s: %i', async (role, path, status) => {
    const made = await makeKey({ name: `a ${role}`, role });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ name: `a ${role}`, role });
    expect((await call(service, { path, secret: made.body.key })).status).toBe(status);
  });

  test('the secret of a key is shown once, and only a hash of it is stored', async () => {
    const { body } = await makeKey({ name: 'once', role: 'submitter' });
    expect(body.key.length).toBeGreaterThanOrEqual(43);
    const { key, ...shown } = body;
    const list = await call<{ items: Json[] }>(service, { path: '/v1/keys?limit=200', key: 'admin' });
    expect(list.body.items).toContainEqual(shown);
    expect(list.text).not.toContain(key);
    const stored = { name: '', text: 'SELECT row_to_json(k)::text AS key FROM api_keys k' };
    const rows = await service.moderation.db.query<{ key: string }>(stored);
    expect(JSON.stringify(rows)).not.toContain(key);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(key).toString('hex'));
  });

  test('keys come in pages, oldest first, without those that were withdrawn', async () => {
    const { body } = await makeKey({ name: 'gone', role: 'submitter' });
    for (const status of [204, 404]) {
      const answer = await call(service, { method: 'DELETE', path: `/v1/keys/${body.id}`, key: 'admin' });
      expect(answer.status).toBe(status);
    }
    const all = await walk<Key & { createdAt: string }>(service, '/v1/keys', 'admin', 200);
    expect(all.map(({ createdAt }) => createdAt)).toEqual(all.map(({ createdAt }) => createdAt).sort());
    expect(all.map(({ id }) => id)).not.toContain(body.id);
    expect(await walk(service, '/v1/keys', 'admin', 2)).toEqual(all);
  });

  test.each([
    ['/name', { role: 'admin' }],
    ['/name', { name: '', role: 'admin' }],
    ['/name', { name: 'n'.repeat(129), role: 'admin' }],
    ['/name', { name: 'a\0', role: 'admin' }],
    ['/role', { name: 'n' }],
    ['/role', { name: 'n', role: 'operator' }],
    ['/role', { name: 'n', role: null }],
    ['/key', { name: 'n', role: 'admin', key: 'mine' }],
  ])('a key that does not fit is 400 at %s', async (pointer, body) => {
    const answer = await makeKey(body);
    expect(answer.status).toBe(400);
    expect(answer.body['errors']).toMatchObject([{ pointer }]);
  });

  const postSite = (body: Json) =>
    call(service, { method: 'POST', path: '/v1/sites', key: 'operator', body });

  test('a site comes with the key of its admin, shown once', async () => {
    const made = await postSite({ id: 'the-daily', name: 'The Daily 🗞' });
    expect(made.status).toBe(201);
    expect(made.body).toEqual({ id: 'the-daily', name: 'The Daily 🗞', adminKey: expect.any(String) });
    const secret = String(made.body['adminKey']);
    const keys = await call<{ items: Key[] }>(service, { path: '/v1/keys', secret });
    expect(keys.body.items).toMatchObject([{ role: 'admin' }]);
    expect((await call(service, { path: '/v1/sites', secret })).status).toBe(403);
  });

  test('the id of a site is taken once', async () => {
    await makeSite(service, 'taken');
    const again = await postSite({ id: 'taken', name: 'Another' });
    expect([again.status, again.body['type']]).toEqual([409, '/problems/site-id-taken']);
  });

  test('sites come in pages, by their ids', async () => {
    for (const id of ['z', '0', 'm-1']) await makeSite(service, id);
    const all = await walk<{ id: string }>(service, '/v1/sites', 'operator', 200);
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['0', 'default', 'm-1', 'z']));
    expect(ids).toEqual([...ids].sort());
    expect(await walk(service, '/v1/sites', 'operator', 1)).toEqual(all);
  });

  test.each([
    ['/id', { id: '', name: 'n' }],
    ['/id', { id: 'Daily', name: 'n' }],
    ['/id', { id: '-a', name: 'n' }],
    ['/id', { id: 'a-', name: 'n' }],
    ['/id', { id: 'a\n', name: 'n' }],
    ['/id', { id: 'é', name: 'n' }],
    ['/id', { id: 'a'.repeat(64), name: 'n' }],
    ['/id', { name: 'n' }],
    ['/name', { id: 'fits' }],
    ['/name', { id: 'fits', name: 3 }],
    ['/adminKey', { id: 'fits', name: 'n', adminKey: 'mine' }],
  ])('a site that does not fit is 400 at %s', async (pointer, body) => {
    const answer = await postSite(body);
    expect(answer.status).toBe(400);
    expect(answer.body['errors']).toMatchObject([{ pointer }]);
  });
});
