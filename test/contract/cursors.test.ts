import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { approve, makeSite, submit } from '../support/api-calls.ts';
import { call } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('cursors', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
    for (let n = 0; n < 3; n += 1)
      await approve(service, (await submit(service, { author: { id: `u-${n}` } })).id);
    await makeSite(service, 'one-more');
  });
  afterAll(() => service.close());

  const get = (path: string, cursor: string, secret = service.keys.operator) =>
    call(service, {
      path: `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`,
      secret,
    });
  const cursorOf = async (path: string): Promise<string> => {
    const limited = `${path}${path.includes('?') ? '&' : '?'}limit=1`;
    const { body } = await call<{ nextCursor: string | null }>(service, { path: limited, key: 'operator' });
    if (body.nextCursor === null) throw new Error(`${path} has one page only`);
    return body.nextCursor;
  };

  const LISTS = async (): Promise<string[]> => {
    const { body } = await call<{ items: { id: string }[] }>(service, {
      path: '/v1/comments',
      key: 'operator',
    });
    return [
      '/v1/comments',
      '/v1/comments?sort=newest',
      '/v1/comments?sort=priority',
      '/v1/comments?status=approved',
      '/v1/comments?verdict=clean',
      '/v1/articles/a-1/comments',
      ...body.items.map(({ id }) => `/v1/comments/${id}/history`),
      '/v1/keys',
      '/v1/sites',
    ];
  };

  test('are refused after any change of a character', async () => {
    for (const path of ['/v1/comments?sort=priority', '/v1/sites']) {
      const cursor = await cursorOf(path);
      expect((await get(path, cursor)).status).toBe(200);
      for (let at = 0; at < cursor.length; at += 1) {
        const other = BASE64URL[(BASE64URL.indexOf(cursor[at] ?? '') + 1) % BASE64URL.length];
        const answer = await get(path, cursor.slice(0, at) + other + cursor.slice(at + 1));
        expect([at, answer.status, answer.body['type']]).toEqual([at, 400, '/problems/invalid-cursor']);
      }
    }
  });

  test.each(['A', '====', '%', 'null', '[]', '🐸', `${'A'.repeat(1_024)}`])('are not %j', async (cursor) => {
    const answer = await get('/v1/comments', cursor);
    expect([answer.status, answer.body['type']]).toEqual([400, '/problems/invalid-cursor']);
  });

  test('are refused when they are cut, lengthened or written otherwise', async () => {
    const cursor = await cursorOf('/v1/comments');
    for (const changed of [
      cursor.slice(0, -1),
      cursor.slice(1),
      `${cursor}A`,
      `${cursor}=`,
      ` ${cursor}`,
      `${cursor}\n`,
    ]) {
      expect((await get('/v1/comments', changed)).status).toBe(400);
    }
  });

  test('belong to one list: its address, its filters and its order', async () => {
    const lists = await LISTS();
    for (const from of lists) {
      const cursor = await cursorOf(from);
      for (const to of lists) {
        const answer = await get(to, cursor);
        expect([from, to, answer.status]).toEqual([from, to, from === to ? 200 : 400]);
      }
    }
  });

  test('belong to one site', async () => {
    const secret = await makeSite(service, 'stranger');
    for (const path of ['/v1/comments', '/v1/keys', '/v1/articles/a-1/comments']) {
      expect((await get(path, await cursorOf(path), secret)).status).toBe(400);
    }
  });

  test('are good with another limit, and with the filters in another order', async () => {
    const cursor = await cursorOf('/v1/comments?status=approved&verdict=clean');
    const answer = await get('/v1/comments?limit=2&verdict=clean&status=approved', cursor);
    expect([answer.status, answer.body['nextCursor']]).toEqual([200, null]);
  });
});
