import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { approve, reject, submit, type WireComment, walk } from '../support/api-calls.ts';
import { call, type Json } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';

describe('articles', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  const put = (id: string, body?: Json) =>
    call(service, { method: 'PUT', path: `/v1/articles/${id}`, key: 'submitter', ...(body && { body }) });

  test('are described, and described anew', async () => {
    const first = await put('a-17', {
      title: 'Ein Titel',
      url: 'https://example.org/a-17?x=1#y',
      commenting: 'closed',
    });
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({
      id: 'a-17',
      title: 'Ein Titel',
      url: 'https://example.org/a-17?x=1#y',
      commenting: 'closed',
    });
    const second = await put('a-17', { title: 'Another' });
    expect(second.body).toMatchObject({ title: 'Another', url: null, commenting: 'open' });
    expect(second.body['createdAt']).toBe(first.body['createdAt']);
    expect(String(second.body['updatedAt']) > String(first.body['updatedAt'])).toBe(true);
  });

  test('need nothing to be said of them', async () => {
    expect((await put('bare')).body).toMatchObject({
      id: 'bare',
      title: null,
      url: null,
      commenting: 'open',
    });
  });

  test.each([
    ['/title', { title: '' }],
    ['/title', { title: 5 }],
    ['/title', { title: 't'.repeat(1_001) }],
    ['/title', { title: 'a\0' }],
    ['/title', { title: '\udfff' }],
    ['/url', { url: 'no address' }],
    ['/url', { url: '/relative' }],
    ['/url', { url: 'javascript:alert(1)' }],
    ['/url', { url: 'ftp://example.org/' }],
    ['/url', { url: 'https://' }],
    ['/url', { url: `https://example.org/${'a'.repeat(2_048)}` }],
    ['/commenting', { commenting: 'ajar' }],
    ['/commenting', { commenting: true }],
    ['/id', { id: 'a-18' }],
  ])('are not described by what does not fit: 400 at %s', async (pointer, body) => {
    const answer = await put('a-18', body);
    expect(answer.status).toBe(400);
    expect(answer.body['errors']).toMatchObject([{ pointer }]);
  });

  test('show readers their approved comments only, oldest first, without findings', async () => {
    const written: WireComment[] = [];
    for (let n = 0; n < 9; n += 1) {
      written.push(
        await submit(service, { articleId: 'read', text: n % 2 ? 'I will kill you all.' : 'A calm word.' }),
      );
    }
    // Decided in another order than written.
    for (const { id } of [...written].reverse().slice(0, 7))
      await approve(service, id, { body: { note: 'secret' } });
    await reject(service, written[0]?.id ?? '');
    const approved = written.slice(2).map(({ id }) => id);
    for (const limit of [1, 3, 7, 200]) {
      const published = await walk<WireComment>(service, '/v1/articles/read/comments', 'submitter', limit);
      expect(published.map(({ id }) => id)).toEqual(approved);
    }
    const { body, text } = await call<{ items: Json[] }>(service, {
      path: '/v1/articles/read/comments',
      key: 'submitter',
    });
    for (const name of ['findings', 'verdict', 'decision', 'message', 'checks']) {
      expect(body.items.some((item) => name in item)).toBe(false);
    }
    expect(text).not.toContain('secret');
  });

  test('that were approved and then rejected show the comment no more', async () => {
    const { id } = await submit(service, { articleId: 'undone' });
    await approve(service, id);
    await reject(service, id, { headers: { 'if-match': '"2"' } });
    const answer = await call(service, { path: '/v1/articles/undone/comments', key: 'submitter' });
    expect(answer.body).toEqual({ items: [], nextCursor: null });
  });

  test('that nobody knows are an empty page', async () => {
    const answer = await call(service, { path: '/v1/articles/nothing/comments', key: 'submitter' });
    expect([answer.status, answer.body]).toEqual([200, { items: [], nextCursor: null }]);
  });
});
