import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { historyOf, submission, submit, type WireComment, walk } from '../support/api-calls.ts';
import { call, type Json } from '../support/client.ts';
import { NO_ID } from '../support/operations.ts';
import { startService, type TestService } from '../support/service.ts';

interface Result {
  readonly status: number;
  readonly comment?: WireComment;
  readonly problem?: Json;
}

describe('a batch', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  const post = (body: unknown) =>
    call<{ results: Result[] } & Json>(service, {
      method: 'POST',
      path: '/v1/comments/batch',
      key: 'submitter',
      body,
    });

  test('has a result an item, in their order, each on its own', async () => {
    const parent = await submit(service, { articleId: 'mixed' });
    await submit(service, { externalId: 'known' });
    await call(service, {
      method: 'PUT',
      path: '/v1/articles/shut',
      key: 'submitter',
      body: { commenting: 'closed' },
    });
    const item = (changes: Json) => submission({ articleId: 'mixed', ...changes });
    const cases: [number, string | null, unknown][] = [
      [201, null, item({ text: ' first ' })],
      [422, 'text-empty', item({ text: ' \n' })],
      [422, 'text-too-long', item({ text: 'x'.repeat(5_001) })],
      [422, 'text-unstorable', item({ text: '\ud800' })],
      [400, 'validation-failed', item({ author: {} })],
      [400, 'validation-failed', item({ unknown: 1 })],
      [400, 'validation-failed', item({ externalId: 'a\0' })],
      [400, 'validation-failed', 'no object'],
      [400, 'validation-failed', null],
      [400, 'validation-failed', []],
      [409, 'article-closed', item({ articleId: 'shut' })],
      [409, 'external-id-taken', item({ externalId: 'known' })],
      [201, null, item({ externalId: 'new' })],
      [409, 'external-id-taken', item({ externalId: 'new', text: 'the second of the batch' })],
      [422, 'unknown-parent', item({ parentId: NO_ID })],
      [201, null, item({ parentId: parent.id })],
    ];
    const answer = await post({ items: cases.map(([, , given]) => given) });
    expect(answer.status).toBe(200);
    expect(answer.body.results.map(({ status, problem }) => [status, problem?.['type'] ?? null])).toEqual(
      cases.map(([status, code]) => [status, code === null ? null : `/problems/${code}`]),
    );
    const faults = answer.body.results[4]?.problem;
    expect(faults).toMatchObject({
      errors: [{ pointer: '/author/id' }],
      instance: answer.headers['x-request-id'],
    });
    const stored = await walk<WireComment>(service, '/v1/comments?articleId=mixed', 'moderator', 200);
    const created = answer.body.results.flatMap(({ comment }) => comment ?? []);
    expect(stored.filter(({ id }) => id !== parent.id)).toEqual(created);
    expect(await historyOf(service, created[0]?.id ?? '')).toMatchObject([{ type: 'comment.created' }]);
  });

  test('holds 1 to 500 items', async () => {
    const items = Array.from({ length: 500 }, (_, n) => submission({ text: `word ${n}`, articleId: 'many' }));
    const { status, body } = await post({ items });
    expect([status, body.results.length]).toEqual([200, 500]);
    expect(body.results.map(({ comment }) => comment?.text)).toEqual(items.map(({ text }) => text));
    expect((await post({ items: [...items, submission()] })).status).toBe(400);
    expect((await post({ items: [] })).status).toBe(400);
    expect(await walk(service, '/v1/comments?articleId=many', 'moderator', 200)).toHaveLength(500);
  });

  test('may be larger than a single comment', async () => {
    const items = Array.from({ length: 500 }, () =>
      submission({ text: '🐸'.repeat(1_000), articleId: 'large' }),
    );
    expect(Buffer.byteLength(JSON.stringify({ items }))).toBeGreaterThan(1024 * 1024);
    expect((await post({ items })).status).toBe(200);
  });

  test.each([
    ['/items', {}],
    ['/items', { items: null }],
    ['/items', { items: {} }],
    ['/items', { items: 'many' }],
    ['/more', { items: [submission()], more: 1 }],
    ['', []],
  ])('whose envelope does not fit is 400 as a whole: %s', async (pointer, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.body['errors']).toMatchObject([{ pointer }]);
  });

  test('with unsound items is 400 all the same where the query or a header is unsound', async () => {
    const request = {
      method: 'POST',
      path: '/v1/comments/batch',
      key: 'submitter',
      body: { items: [{}] },
    } as const;
    expect((await call(service, request)).status).toBe(200);
    const query = await call(service, { ...request, path: `${request.path}?unknown=1` });
    expect([query.status, query.body['errors']]).toMatchObject([400, [{ pointer: '/unknown' }]]);
    const header = await call(service, { ...request, headers: { 'x-moderator-id': '' } });
    expect([header.status, header.body['errors']]).toMatchObject([400, [{ pointer: '/x-moderator-id' }]]);
  });

  test('of unsound items in an unsound envelope is 400 as a whole, and stores nothing', async () => {
    const items = [submission({ articleId: 'unsound' }), { text: 1 }];
    const answer = await post({ items, more: 1 });
    expect(answer.status).toBe(400);
    expect(await walk(service, '/v1/comments?articleId=unsound', 'moderator', 10)).toEqual([]);
  });
});
