import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { approve, submit } from '../support/api-calls.ts';
import { type ApiDocument, documentOf, type Operation } from '../support/api-document.ts';
import { call } from '../support/client.ts';
import { EXAMPLES, exampleCall } from '../support/operations.ts';
import { startService, type TestService } from '../support/service.ts';

const OPERATIONS = Object.entries(EXAMPLES).flatMap(([operationId, { role }]) => (role ? [operationId] : []));

describe('addresses', () => {
  let service: TestService;
  let api: ApiDocument;
  beforeAll(async () => {
    service = await startService();
    api = await documentOf(service.port);
  });
  afterAll(() => service.close());

  const withQuery = (operation: Operation, query: string) => {
    const example = exampleCall(operation);
    return { ...example, path: `${example.path}?${query}` };
  };
  const queryOf = (operation: Operation) =>
    (operation.parameters ?? []).flatMap((parameter) => (parameter.in === 'query' ? [parameter] : []));

  describe.each(OPERATIONS)('of %s', (operationId) => {
    test.each([
      ['an unknown parameter', 'unknown=1'],
      ['an unknown parameter without a value', 'unknown'],
      ['an unknown parameter of a name that objects have', '__proto__=1'],
      ['a parameter that is there twice', 'cursor=a&cursor=b'],
      ['percent-encoding that is none', 'unknown=%zz'],
      ['percent-encoding that is not UTF-8', 'unknown=%ff'],
      ['a surrogate', 'unknown=%ED%A0%80'],
    ])('%s in the query is 400', async (_name, query) => {
      const answer = await call(service, withQuery(api.operation(operationId), query));
      expect(answer.status).toBe(400);
    });

    test('each of its parameters is 400 where it is there twice, empty or not what it should be', async () => {
      const operation = api.operation(operationId);
      for (const { name, schema } of queryOf(operation)) {
        const bad = [`${name}=1&${name}=1`, `${name}=`, `${name}=%00`, `${name}[]=1`];
        if (schema.enum !== undefined) bad.push(`${name}=Other`, `${name}=${schema.enum[0]}%20`);
        if (schema.maxLength !== undefined)
          bad.push(`${name}=${'%F0%9F%90%B8'.repeat(schema.maxLength + 1)}`);
        for (const query of bad) {
          const answer = await call(service, withQuery(operation, query));
          expect([query, answer.status]).toEqual([query, 400]);
        }
      }
    });

    test('a limit is a whole number from 1 to 200, in plain digits', async () => {
      const operation = api.operation(operationId);
      if (!queryOf(operation).some(({ name }) => name === 'limit')) return;
      const bad = [
        '0',
        '201',
        '-1',
        '+1',
        '1.0',
        '1e1',
        '0x1',
        '01',
        ' 1',
        '1%20',
        'ten',
        '99999999999999999999',
        'NaN',
      ];
      for (const limit of bad) {
        const answer = await call(service, withQuery(operation, `limit=${limit.replace(' ', '%20')}`));
        expect([limit, answer.status]).toEqual([limit, 400]);
        expect(answer.body['errors']).toMatchObject([{ pointer: '/limit' }]);
      }
      for (const limit of [1, 200]) {
        expect((await call(service, withQuery(operation, `limit=${limit}`))).status).not.toBe(400);
      }
    });
  });

  test.each([
    '/v1/comments/%zz',
    '/v1/comments/%ff',
    '/v1/comments/%',
    '/v1/comments/%ED%A0%80',
    '/v1/comments/%zz/history',
    '/v1/articles/%ff/comments',
    '/%zz',
  ])('%s is 400', async (path) => {
    const answer = await call(service, { path, key: 'moderator' });
    expect([answer.status, answer.body['type']]).toEqual([400, '/problems/malformed-url']);
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each([
    'not-a-uuid',
    '%00',
    '1',
    '01890000-0000-7000-8000-00000000000g',
    "'%3B--",
    '%F0%9F%90%B8',
    'a%2Fb',
  ])('a comment called %s is none', async (id) => {
    for (const path of [`/v1/comments/${id}`, `/v1/comments/${id}/history`]) {
      expect((await call(service, { path, key: 'moderator' })).status).toBe(404);
    }
    expect((await approve(service, id)).status).toBe(404);
    expect((await call(service, { method: 'DELETE', path: `/v1/keys/${id}`, key: 'admin' })).status).toBe(
      404,
    );
  });

  test('an id in capitals is the same id', async () => {
    const comment = await submit(service);
    const answer = await call(service, {
      path: `/v1/comments/${comment.id.toUpperCase()}`,
      key: 'submitter',
    });
    expect(answer.body).toEqual(comment);
  });

  test.each([
    ['GET', '/'],
    ['GET', '/v1'],
    ['GET', '/v1/nothing'],
    ['GET', '/v1/comments/'],
    ['DELETE', '/v1/comments'],
    ['PATCH', '/v1/comments/01890000-0000-7000-8000-000000000000'],
    ['PUT', '/v1/comments/01890000-0000-7000-8000-000000000000'],
    ['GET', '/v1/checks'],
    ['OPTIONS', '/v1/comments'],
    ['TRACE', '/v1/comments'],
    ['QUERY', '/v1/comments'],
    ['GET', `/v1/comments/${'x'.repeat(14_000)}`],
    ['GET', '/problems/none-of-ours'],
    ['GET', '/problems/toString'],
    ['GET', '//v1/guidelines'],
    ['GET', '/V1/guidelines'],
  ])('%s %s is 404', async (method, path) => {
    const answer = await call(service, { method, path, key: 'admin' });
    expect([answer.status, answer.body['type']]).toEqual([404, '/problems/not-found']);
  });

  test.each([
    ['malformed', { raw: '{' }],
    ['too large', { raw: Buffer.alloc(1_100_000, ' ') }],
    ['of another media type', { raw: 'a', headers: { 'content-type': 'text/plain' } }],
  ])('an address that no endpoint has is 404 with a body that is %s too', async (_name, body) => {
    const answer = await call(service, { method: 'POST', path: '/v1/none', ...body });
    expect([answer.status, answer.body['type']]).toEqual([404, '/problems/not-found']);
  });

  test.each([
    ['256 code points, each of two UTF-16 units', '🐸'.repeat(256)],
    ['slashes', 'news/2026/11/24'],
    ['dots', '..'],
    ['dots and slashes', '../../../etc/passwd'],
    ['what a query would mean', 'a?b=c&d#e'],
    ['percent signs', '100%25'],
    ['white space', ' \t\n '],
    ['right-to-left and combining marks', 'مقال\u0301'],
    ['a name that objects have', '__proto__'],
  ])('an article may be called by %s', async (_name, articleId) => {
    const at = `/v1/articles/${encodeURIComponent(articleId).replaceAll('.', '%2E')}`;
    const put = await call(service, { method: 'PUT', path: at, key: 'submitter', body: { title: 'T' } });
    expect([put.status, put.body['id']]).toEqual([200, articleId]);
    const comment = await submit(service, { articleId });
    await approve(service, comment.id);
    const published = await call(service, { path: `${at}/comments`, key: 'submitter' });
    expect(published.body['items']).toMatchObject([{ id: comment.id, articleId }]);
  });

  test.each([
    ['257 code points', '🐸'.repeat(257)],
    ['nearly as much as a request head holds', 'x'.repeat(14_000)],
    ['U+0000', 'a\0b'],
  ])('an article may not be called by %s', async (_name, articleId) => {
    const path = `/v1/articles/${encodeURIComponent(articleId)}`;
    for (const request of [{ path: `${path}/comments` }, { path, method: 'PUT', body: {} }]) {
      const answer = await call(service, { ...request, key: 'submitter' });
      expect([answer.status, answer.body['type']]).toEqual([400, '/problems/validation-failed']);
    }
  });
});
