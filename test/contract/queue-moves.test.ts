import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  approve,
  historyOf,
  makeKey,
  makeSite,
  type Page,
  submit,
  type WireComment,
} from '../support/api-calls.ts';
import { call, type Json } from '../support/client.ts';
import { NO_ID } from '../support/operations.ts';
import { startService, type TestService } from '../support/service.ts';

const DAY_MS = 24 * 60 * 60_000;

describe('what a moderator passes over or on', () => {
  const clock = { now: Date.parse('2026-03-01T10:00:00.000Z') };
  let service: TestService;
  let secret: string;
  let comment: WireComment;
  let sites = 0;
  beforeAll(async () => {
    service = await startService({ now: () => new Date(clock.now++) });
  });
  beforeEach(async () => {
    sites += 1;
    secret = await makeSite(service, `queue-${sites}`);
    comment = await submit(service, {}, secret);
  });
  afterAll(() => service.close());

  const send = (person: string, method: string, path: string, body?: unknown) =>
    call<WireComment>(service, {
      method,
      path,
      secret,
      headers: { 'x-moderator-id': person },
      ...(body === undefined ? {} : { body }),
    });
  const claim = async (person: string, body: Json = {}) => {
    const answer = await send(person, 'POST', '/v1/queue/claims', { limit: 10, ...body });
    return (answer.body['items'] as WireComment[]).map(({ id }) => id);
  };
  const skip = (person: string, id: string, method = 'PUT') =>
    send(person, method, `/v1/comments/${id}/skip`);
  const escalate = (person: string, body: unknown, id = comment.id) =>
    send(person, 'PUT', `/v1/comments/${id}/escalation`, body);
  const takeBack = (person: string, id = comment.id) =>
    send(person, 'DELETE', `/v1/comments/${id}/escalation`);
  const eventsOf = async (): Promise<readonly Json[]> => {
    const path = `/v1/comments/${comment.id}/history`;
    return (await call<Page<Json>>(service, { path, secret })).body.items;
  };

  test('a skipped comment is the others’, for a day', async () => {
    expect(await claim('ana')).toEqual([comment.id]);
    expect((await skip('ana', comment.id)).status).toBe(204);
    expect(await claim('ana')).toEqual([]);
    expect(await claim('bo', { leaseSeconds: 10 })).toEqual([comment.id]);
    clock.now += DAY_MS - 1_000;
    expect(await claim('ana')).toEqual([]);
    clock.now += 1_000;
    expect(await claim('ana')).toEqual([comment.id]);
  });

  test('a skip is taken back, and says nothing where there is none', async () => {
    await skip('ana', comment.id);
    expect((await skip('bo', comment.id, 'DELETE')).status).toBe(204);
    expect(await claim('ana')).toEqual([]);
    expect((await skip('ana', comment.id, 'DELETE')).status).toBe(204);
    expect(await claim('ana')).toEqual([comment.id]);
  });

  test('a skip leaves the claim of somebody else', async () => {
    await claim('ana');
    await skip('bo', comment.id);
    expect(await claim('cy')).toEqual([]);
  });

  test('an escalated comment is in the named queue alone, for whoever claims from it', async () => {
    await claim('ana');
    const { status, headers, body } = await escalate('ana', { queue: 'legal', note: 'a witness' });
    expect([status, headers['etag']]).toEqual([200, '"1"']);
    expect(body).toEqual({ ...comment, queue: 'legal', updatedAt: body['updatedAt'] });
    expect(await claim('ana')).toEqual([]);
    const listed = await call<Page<Json>>(service, { path: '/v1/comments?queue=legal&awaiting=any', secret });
    expect(listed.body.items).toEqual([body]);
    expect(await claim('bo', { queue: 'legal' })).toEqual([comment.id]);
    expect((await eventsOf()).at(-1)).toMatchObject({
      type: 'comment.escalated',
      by: { id: 'ana' },
      decision: null,
    });
    const notes = await call<Page<Json>>(service, { path: `/v1/comments/${comment.id}/notes`, secret });
    expect(notes.body.items).toMatchObject([{ text: 'a witness', by: { id: 'ana' } }]);
  });

  test('a submitter does not see the name of the queue', async () => {
    await escalate('ana', { queue: 'legal' });
    const path = `/v1/comments/${comment.id}`;
    const submitter = await makeKey(service, 'submitter', secret);
    expect((await call(service, { path, secret: submitter.secret })).body['queue']).toBeNull();
    expect((await call(service, { path, secret })).body['queue']).toBe('legal');
  });

  test('taken back, it is in the site’s own queue', async () => {
    await escalate('ana', { queue: 'legal' });
    await claim('bo', { queue: 'legal' });
    const { status, body } = await takeBack('bo');
    expect([status, body['queue']]).toEqual([200, null]);
    expect(await claim('cy')).toEqual([comment.id]);
    expect((await eventsOf()).map(({ type }) => type)).toEqual([
      'comment.created',
      'comment.escalated',
      'comment.taken_back',
    ]);
  });

  test('where it is already, nothing changes', async () => {
    expect((await takeBack('ana')).body).toEqual(comment);
    const first = await escalate('ana', { queue: 'legal' });
    expect((await escalate('bo', { queue: 'legal', note: 'again' })).body).toEqual(first.body);
    expect(await eventsOf()).toHaveLength(2);
    expect((await escalate('bo', { queue: 'night' })).body['queue']).toBe('night');
    expect(await eventsOf()).toHaveLength(3);
  });

  test('where it is already, a new note is kept, once, and an own claim ends', async () => {
    await escalate('ana', { queue: 'legal', note: 'One.' });
    expect(await claim('ana', { queue: 'legal' })).toEqual([comment.id]);
    await escalate('ana', { queue: 'legal', note: 'Two.' });
    await escalate('ana', { queue: 'legal', note: 'Two.' });
    expect(await claim('bo', { queue: 'legal' })).toEqual([comment.id]);
    const path = `/v1/comments/${comment.id}/notes`;
    const notes = await call<Page<Json>>(service, { path, secret });
    expect(notes.body.items.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  });

  test('the decision takes it out of every queue', async () => {
    await escalate('ana', { queue: 'legal' });
    const { body } = await approve(service, comment.id, { secret });
    expect(body['queue']).toBeNull();
    for (const answer of [await escalate('ana', { queue: 'legal' }), await takeBack('ana')]) {
      expect([answer.status, answer.body['type']]).toEqual([409, '/problems/not-waiting']);
    }
  });

  test('what somebody else has is neither escalated nor taken back', async () => {
    await claim('ana');
    for (const answer of [await escalate('bo', { queue: 'legal' }), await takeBack('bo')]) {
      expect([answer.status, answer.body]).toMatchObject([
        409,
        { type: '/problems/claimed', claim: { by: { id: 'ana' } } },
      ]);
    }
    expect((await escalate('ana', { queue: 'legal' })).status).toBe(200);
  });

  test('an unknown comment, or that of another site, is 404', async () => {
    const foreign = await submit(service);
    for (const id of [NO_ID, foreign.id, 'no-uuid']) {
      const answers = [
        await skip('ana', id),
        await skip('ana', id, 'DELETE'),
        await escalate('ana', { queue: 'legal' }, id),
        await takeBack('ana', id),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    }
    expect(await historyOf(service, foreign.id)).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ['/queue', {}],
    ['/queue', { queue: null }],
    ['/queue', { queue: '' }],
    ['/queue', { queue: '🐸'.repeat(65) }],
    ['/queue', { queue: 'a\0' }],
    ['/note', { queue: 'legal', note: '' }],
    ['/note', { queue: 'legal', note: 'x'.repeat(2_001) }],
    ['/more', { queue: 'legal', more: 1 }],
  ])('an escalation is 400 where %s is not what it should be', async (pointer, body) => {
    const answer = await escalate('ana', body);
    expect([answer.status, answer.body['errors']]).toMatchObject([400, [{ pointer }]]);
    expect((await escalate('ana', { queue: '🐸'.repeat(64) })).status).toBe(200);
  });
});
