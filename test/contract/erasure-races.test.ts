import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { approve, submission, submit, type WireComment } from '../support/api-calls.ts';
import { call, type Json } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';

/** What is written of or by a person while the person is erased: erased with the rest, or refused, never left. */
describe('an erasure beside other requests', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  test.each([0, 1, 2, 3])('leaves no text and nothing that waits, round %i', async (round) => {
    const author = `person-${round}`;
    const decided: WireComment[] = [];
    for (let i = 0; i < 6; i += 1)
      decided.push(await submit(service, { author: { id: author }, text: `Secret ${i}.` }));
    for (const { id } of decided.slice(0, 3)) await approve(service, id);
    const at = `/v1/authors/${author}`;
    const post = (path: string, key: 'submitter' | 'moderator', body: Json, method = 'POST') =>
      call(service, { method, path, key, body });
    const writes = decided.flatMap(({ id }, i) => [
      post('/v1/comments', 'submitter', submission({ author: { id: author }, text: `Secret late ${i}.` })),
      post(`/v1/comments/${id}/reports`, 'submitter', {
        reporterId: `r-${i}`,
        reason: 'threat',
        text: 'Secret.',
      }),
      post(`/v1/comments/${id}/notes`, 'moderator', { text: 'Secret note.' }),
      post(`${at}/notes`, 'moderator', { text: 'Secret note.' }),
      post(`${at}/standing`, 'moderator', { standing: 'trusted', reason: 'Secret reason.' }, 'PUT'),
    ]);
    const erase = () => call(service, { method: 'DELETE', path: at, key: 'admin' });
    const [first] = await Promise.all([erase(), ...writes]);
    expect(first.status).toBe(204);
    // What came behind the erasure is the person's again: a second one takes it.
    expect((await erase()).status).toBe(204);
    const exported = await call<{ comments: { comment: WireComment }[] }>(service, {
      path: `${at}/export`,
      key: 'admin',
    });
    expect(exported.text).not.toContain('Secret');
    for (const { comment } of exported.body.comments) {
      expect([comment.text, comment['awaiting'], comment['status'] === 'pending']).toEqual([
        null,
        null,
        false,
      ]);
    }
  });

  test('is nobody’s decision in the statistics', async () => {
    await submit(service, { author: { id: 'counted' } });
    const total = async () =>
      (await call<{ decisions: Json }>(service, { path: '/v1/stats', key: 'moderator' })).body.decisions;
    const before = await total();
    await call(service, { method: 'DELETE', path: '/v1/authors/counted', key: 'admin' });
    expect(await total()).toEqual(before);
  });
});
