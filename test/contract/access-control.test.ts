import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeKey, makeSite, submit } from '../support/api-calls.ts';
import { type ApiDocument, documentOf } from '../support/api-document.ts';
import { call } from '../support/client.ts';
import { EXAMPLES, exampleCall } from '../support/operations.ts';
import { type Holder, startService, type TestService } from '../support/service.ts';

const RANKS: Readonly<Record<Holder, number>> = { submitter: 0, moderator: 1, admin: 2, operator: 3 };
const GUARDED = Object.entries(EXAMPLES).filter(([, { role }]) => role !== null);
const OPERATIONS = GUARDED.map(([operationId]) => operationId);

describe('who may call what', () => {
  let service: TestService;
  let api: ApiDocument;
  beforeAll(async () => {
    service = await startService();
    api = await documentOf(service.port);
  });
  afterAll(() => service.close());

  test('the table of roles names every operation, and those that need a key', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(api.operations.map(({ operationId }) => operationId).sort());
    const secured = api.operations.filter(({ security = [] }) => security.length > 0);
    expect(secured.map(({ operationId }) => operationId).sort()).toEqual([...OPERATIONS].sort());
  });

  describe.each(OPERATIONS)('%s', (operationId) => {
    const least = EXAMPLES[operationId]?.role ?? 'operator';

    test.each([
      ['no key', {}],
      ['a key that nobody has', { authorization: `Bearer vb_${'A'.repeat(43)}` }],
      ['another scheme', { authorization: 'Basic YTpi' }],
      ['an empty key', { authorization: 'Bearer ' }],
      ['two keys', { authorization: 'Bearer one two' }],
      ['a key that no key can be', { authorization: 'Bearer \u00ff\u00fe' }],
    ])('answers 401 to %s', async (_name, headers) => {
      const { key: _key, ...example } = exampleCall(api.operation(operationId));
      const answer = await call(service, { ...example, headers });
      expect(answer.status).toBe(401);
      expect(answer.headers['www-authenticate']).toBe('Bearer');
    });

    test(`answers 403 to whoever is less than ${least}, and to nobody else`, async () => {
      for (const role of ['submitter', 'moderator', 'admin', 'operator'] as const) {
        const answer = await call(service, { ...exampleCall(api.operation(operationId)), key: role });
        expect([role, answer.status === 403]).toEqual([role, RANKS[role] < RANKS[least]]);
        expect(answer.status).not.toBe(401);
      }
    });
  });

  test('a key that was withdrawn is not known any more', async () => {
    const made = await makeKey(service, 'admin');
    const secret = made.secret;
    expect((await call(service, { path: '/v1/keys', secret })).status).toBe(200);
    const withdrawn = await call(service, { method: 'DELETE', path: `/v1/keys/${made.id}`, secret });
    expect(withdrawn.status).toBe(204);
    const answer = await call(service, { path: '/v1/keys', secret });
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });

  test('a comment of another site is 404, whatever is asked of it, and stays as it was', async () => {
    const secret = await makeSite(service, 'elsewhere');
    const mine = await submit(service);
    const calls = [
      { path: `/v1/comments/${mine.id}` },
      { path: `/v1/comments/${mine.id}/history` },
      { method: 'POST', path: `/v1/comments/${mine.id}/approve` },
      { method: 'POST', path: `/v1/comments/${mine.id}/reject`, body: { reasons: ['threat'] } },
    ];
    for (const request of calls) {
      const answer = await call(service, { ...request, secret });
      expect([request.path, answer.status, answer.body['type']]).toEqual([
        request.path,
        404,
        '/problems/not-found',
      ]);
    }
    const seen = await call(service, { path: `/v1/comments/${mine.id}`, key: 'submitter' });
    expect(seen.body).toEqual(mine);
  });

  test('lists, articles, keys and parents of another site are not seen either', async () => {
    const secret = await makeSite(service, 'neighbours');
    const mine = await submit(service, { externalId: 'mine', articleId: 'shared' });
    await call(service, { method: 'POST', path: `/v1/comments/${mine.id}/approve`, key: 'moderator' });
    for (const path of ['/v1/comments', '/v1/comments?externalId=mine', '/v1/articles/shared/comments']) {
      expect((await call(service, { path, secret })).body).toEqual({ items: [], nextCursor: null });
    }
    const keys = await call<{ items: { id: string }[] }>(service, { path: '/v1/keys', key: 'admin' });
    for (const { id } of keys.body.items) {
      expect((await call(service, { method: 'DELETE', path: `/v1/keys/${id}`, secret })).status).toBe(404);
    }
    const reply = await call(service, {
      method: 'POST',
      path: '/v1/comments',
      secret,
      body: { articleId: 'shared', author: { id: 'u' }, text: 'An answer', parentId: mine.id },
    });
    expect([reply.status, reply.body['type']]).toEqual([422, '/problems/unknown-parent']);
    // Its own ids are free there, and a closed article of one site is open in the other.
    await call(service, {
      method: 'PUT',
      path: '/v1/articles/shared',
      key: 'submitter',
      body: { commenting: 'closed' },
    });
    expect((await submit(service, { externalId: 'mine', articleId: 'shared' }, secret)).id).not.toBe(mine.id);
  });

  test('the operator is the admin of the default site and no other', async () => {
    await makeSite(service, 'third');
    const mine = await submit(service);
    expect((await call(service, { path: `/v1/comments/${mine.id}`, key: 'operator' })).status).toBe(200);
    const keys = await call<{ items: { name: string }[] }>(service, { path: '/v1/keys', key: 'operator' });
    expect(keys.body.items.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['the submitter', 'the moderator', 'the admin']),
    );
    expect(keys.body.items.map(({ name }) => name)).not.toContain('admin');
  });
});
