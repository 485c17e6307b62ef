import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { approve, historyOf, makeSite, submit, type WireComment, walk } from '../support/api-calls.ts';
import { type Call, call, type Json } from '../support/client.ts';
import { NO_ID } from '../support/operations.ts';
import { startService, type TestService } from '../support/service.ts';

const as = (id: string) => ({ headers: { 'x-moderator-id': id } });

describe('the queue', () => {
  let service: TestService;
  let secret: string;
  let sites = 0;
  beforeAll(async () => {
    service = await startService();
  });
  beforeEach(async () => {
    sites += 1;
    secret = await makeSite(service, `queue-${sites}`);
  });
  afterAll(() => service.close());

  const list = (query: string) => walk<WireComment>(service, `/v1/comments?${query}`, { secret }, 2);
  const idsOf = async (query: string) => (await list(query)).map(({ id }) => id);
  const counts = (query = '') => call(service, { path: `/v1/queue/counts${query}`, secret });
  const move = (id: string, body: Json | null, more: Partial<Call> = {}) =>
    call<WireComment>(service, {
      method: body === null ? 'DELETE' : 'PUT',
      path: `/v1/comments/${id}/escalation`,
      secret,
      ...(body === null ? {} : { body }),
      ...as('ana'),
      ...more,
    });
  const skip = (method: 'PUT' | 'DELETE', id: string, who: string) =>
    call(service, { method, path: `/v1/comments/${id}/skip`, secret, ...as(who) });
  const claimed = async (who: string, body: Json = { limit: 10 }) =>
    (
      await call<{ items: WireComment[] }>(service, {
        method: 'POST',
        path: '/v1/queue/claims',
        secret,
        body,
        ...as(who),
      })
    ).body.items.map(({ id }) => id);

  test('is filtered by severity, language, age and what is awaited', async () => {
    const calm = await submit(service, {}, secret);
    const mild = await submit(service, { text: 'you are an idiot' }, secret);
    const severe = await submit(service, { text: 'I will kill you', language: 'en-GB' }, secret);
    expect(await idsOf('severity=high')).toEqual([severe.id]);
    expect(await idsOf('severity=medium&guideline=personal_attack')).toEqual([mild.id]);
    expect(await idsOf('language=en-GB')).toEqual([severe.id]);
    expect(await idsOf(`createdAfter=${mild.createdAt}`)).toEqual([mild.id, severe.id]);
    expect(await idsOf(`createdBefore=${mild.createdAt}&sort=newest`)).toEqual([calm.id]);
    expect(await idsOf('awaiting=any&sort=priority')).toEqual([severe.id, mild.id, calm.id]);
    await call(service, { method: 'POST', path: `/v1/comments/${calm.id}/approve`, secret, body: {} });
    expect(await idsOf('awaiting=any&sort=priority')).toEqual([severe.id, mild.id]);
  });

  test('is counted', async () => {
    const empty = { count: 0, capped: false };
    expect((await counts()).body).toMatchObject({ waiting: empty, claimed: empty, oldestCreatedAt: null });
    const first = await submit(service, { articleId: 'a-1' }, secret);
    await submit(service, { text: 'you are an idiot', articleId: 'a-2' }, secret);
    await submit(service, { text: 'I will kill you, idiot', articleId: 'a-2' }, secret);
    await claimed('ana', { limit: 1 });
    const one = { count: 1, capped: false };
    const { status, body } = await counts();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      waiting: { count: 3, capped: false },
      byAwaiting: { first_decision: { count: 3, capped: false }, report: empty, appeal: empty },
      byGuideline: { threat: one, personal_attack: { count: 2, capped: false }, abuse: empty },
      oldestCreatedAt: first.createdAt,
      claimed: one,
    });
    expect((await counts('?articleId=a-2&guideline=threat')).body).toMatchObject({ waiting: one });
    expect((await counts('?severity=high')).body).toMatchObject({ waiting: one });
    expect((await counts('?queue=legal')).body).toMatchObject({ waiting: empty });
    expect((await counts('?status=pending')).status).toBe(400);
  });

  test('has named queues that comments are escalated to and taken back from', async () => {
    const { id } = await submit(service, {}, secret);
    const other = await submit(service, {}, secret);
    const moved = await move(id, { queue: 'legal', note: 'Names a witness.' });
    expect([moved.status, moved.headers['etag']]).toEqual([200, '"1"']);
    expect(moved.body).toMatchObject({
      queue: 'legal',
      status: 'pending',
      awaiting: 'first_decision',
      version: 1,
    });
    expect(await idsOf('queue=legal')).toEqual([id]);
    expect(await claimed('bo')).toEqual([other.id]);
    expect(await claimed('bo', { limit: 10, queue: 'legal' })).toEqual([id]);
    expect((await move(id, { queue: 'police' })).body['type']).toBe('/problems/claimed');
    expect((await move(id, null, as('bo'))).body).toMatchObject({ queue: null });
    expect(await claimed('ana')).toEqual([id]);
    const path = `/v1/comments/${id}/notes`;
    const notes = await call<{ items: Json[] }>(service, { path, secret });
    expect(notes.body.items).toMatchObject([{ text: 'Names a witness.', by: { id: 'ana' } }]);
    const history = await call<{ items: Json[] }>(service, { path: `/v1/comments/${id}/history`, secret });
    expect(history.body.items.map(({ type }) => type)).toEqual([
      'comment.created',
      'comment.escalated',
      'comment.taken_back',
    ]);
  });

  test('moves nothing where nothing would change, or nothing waits', async () => {
    const { id } = await submit(service, {}, secret);
    await move(id, { queue: 'legal' });
    expect((await move(id, { queue: 'legal' })).status).toBe(200);
    expect((await move(id, null)).status).toBe(200);
    expect((await move(id, null)).status).toBe(200);
    const history = await call<{ items: Json[] }>(service, { path: `/v1/comments/${id}/history`, secret });
    expect(history.body.items).toHaveLength(3);
    await move(id, { queue: 'legal' });
    const decided = await call<WireComment>(service, {
      method: 'POST',
      path: `/v1/comments/${id}/approve`,
      secret,
      body: {},
    });
    expect(decided.body).toMatchObject({ queue: null, awaiting: null });
    expect((await move(id, { queue: 'legal' })).body['type']).toBe('/problems/not-waiting');
  });

  test.each([
    ['no queue', {}, '/queue'],
    ['a queue without a name', { queue: '' }, '/queue'],
    ['a name too long', { queue: 'a'.repeat(65) }, '/queue'],
    ['an unknown field', { queue: 'legal', urgent: true }, '/urgent'],
  ])('refuses an escalation with %s', async (_what, body, pointer) => {
    const { id } = await submit(service, {}, secret);
    const answer = await move(id, body);
    expect(answer.status).toBe(400);
    expect((answer.body['errors'] as Json[]).map((error) => error['pointer'])).toContain(pointer);
  });

  test('does not offer a skipped comment again to whoever skipped it, until that is taken back', async () => {
    const first = await submit(service, {}, secret);
    const second = await submit(service, {}, secret);
    expect(await claimed('ana', { limit: 1 })).toEqual([first.id]);
    expect((await skip('PUT', first.id, 'ana')).status).toBe(204);
    expect((await skip('PUT', first.id, 'ana')).status).toBe(204);
    expect(await claimed('ana')).toEqual([second.id]);
    expect(await claimed('bo')).toEqual([first.id]);
    await call(service, { method: 'DELETE', path: '/v1/queue/claims', secret, ...as('bo') });
    expect((await skip('DELETE', first.id, 'ana')).status).toBe(204);
    expect(await claimed('ana')).toEqual([first.id]);
  });

  test('knows no other site’s comments', async () => {
    const { id } = await submit(service);
    for (const one of [id, NO_ID, 'no-uuid']) {
      expect((await move(one, { queue: 'legal' })).status).toBe(404);
      expect((await move(one, null)).status).toBe(404);
      expect((await skip('PUT', one, 'ana')).status).toBe(404);
      expect((await skip('DELETE', one, 'ana')).status).toBe(404);
    }
    expect(await historyOf(service, id)).toHaveLength(1);
    await approve(service, id);
  });
});
