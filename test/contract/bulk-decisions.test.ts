import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { approve, historyOf, makeSite, submit, type WireComment } from '../support/api-calls.ts';
import { call, type Json } from '../support/client.ts';
import { NO_ID } from '../support/operations.ts';
import { startService, type TestService } from '../support/service.ts';

interface Result {
  readonly status: number;
  readonly comment?: WireComment;
  readonly problem?: Json;
}

describe('decisions in bulk', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  const post = (body: unknown, headers: Record<string, string> = {}) =>
    call<{ results: Result[] } & Json>(service, {
      method: 'POST',
      path: '/v1/decisions',
      key: 'moderator',
      body,
      headers,
    });
  const typesOf = async (id: string) => (await historyOf(service, id)).map(({ type }) => type);

  test('have a result each, in order, which is what the decision alone would have had', async () => {
    const many: WireComment[] = [];
    for (let n = 0; n < 8; n += 1) many.push(await submit(service));
    const [a, b, c, d, e, f, g] = many.map(({ id }) => id);
    const foreign = await submit(service, {}, await makeSite(service, 'elsewhere'));
    await approve(service, d ?? '');
    await call(service, {
      method: 'POST',
      path: '/v1/queue/claims',
      key: 'moderator',
      body: { limit: 7 },
      headers: { 'x-moderator-id': 'somebody' },
    });
    for (const id of [a, b, c, e, g]) {
      const path = `/v1/queue/claims/${id}`;
      await call(service, {
        method: 'DELETE',
        path,
        key: 'moderator',
        headers: { 'x-moderator-id': 'somebody' },
      });
    }
    const cases: [number, string | null, Json][] = [
      [200, null, { commentId: a, outcome: 'approved' }],
      [200, null, { commentId: b, outcome: 'rejected', reasons: ['threat', 'other'], note: 'n', version: 1 }],
      [412, 'stale-version', { commentId: c, outcome: 'approved', version: 2 }],
      [409, 'already-decided', { commentId: d, outcome: 'rejected', reasons: ['threat'] }],
      [200, null, { commentId: d, outcome: 'approved' }],
      [200, null, { commentId: d, outcome: 'rejected', reasons: ['threat'], version: 2 }],
      [422, 'unknown-guideline', { commentId: e, outcome: 'rejected', reasons: ['threat', 'abuse'] }],
      [422, 'note-required', { commentId: e, outcome: 'rejected', reasons: ['other'] }],
      [409, 'claimed', { commentId: f, outcome: 'approved' }],
      [404, 'not-found', { commentId: NO_ID, outcome: 'approved' }],
      [404, 'not-found', { commentId: foreign.id, outcome: 'approved' }],
      [400, 'validation-failed', { commentId: e, outcome: 'rejected' }],
      [400, 'validation-failed', { commentId: e, outcome: 'rejected', reasons: [] }],
      [400, 'validation-failed', { commentId: e, outcome: 'approved', reasons: ['threat'] }],
      [400, 'validation-failed', { commentId: e, outcome: 'held' }],
      [400, 'validation-failed', { commentId: 'no-uuid', outcome: 'approved' }],
      [400, 'validation-failed', { commentId: e, outcome: 'approved', version: 0 }],
      [400, 'validation-failed', { commentId: e, outcome: 'approved', more: 1 }],
      [
        200,
        null,
        { commentId: g?.toUpperCase(), outcome: 'approved', reasons: [], note: null, version: null },
      ],
    ];
    const answer = await post({ decisions: cases.map(([, , decision]) => decision) });
    expect(answer.status).toBe(200);
    expect(answer.body.results.map(({ status, problem }) => [status, problem?.['type'] ?? null])).toEqual(
      cases.map(([status, code]) => [status, code === null ? null : `/problems/${code}`]),
    );
    const { results } = answer.body;
    expect(results[1]?.comment).toMatchObject({ id: b, status: 'rejected', awaiting: null, version: 2 });
    expect(results[1]?.comment?.decision).toMatchObject({ reasons: ['threat', 'other'], note: 'n' });
    expect(results[6]?.problem).toMatchObject({ errors: [{ pointer: '/reasons/1' }] });
    expect(results[8]?.problem).toMatchObject({ claim: { by: { id: 'somebody' } } });
    expect(results[11]?.problem).toMatchObject({ errors: [{ pointer: '/reasons' }] });
    const seen = await call(service, { path: `/v1/comments/${b}`, key: 'moderator' });
    expect(seen.body).toEqual(results[1]?.comment);
    expect(await typesOf(a ?? '')).toEqual(['comment.created', 'comment.approved']);
    expect(await typesOf(d ?? '')).toEqual(['comment.created', 'comment.approved', 'comment.rejected']);
    expect(await typesOf(e ?? '')).toEqual(['comment.created']);
  });

  test('on one comment twice: the second sees the first', async () => {
    const { id } = await submit(service);
    const { body } = await post({
      decisions: [
        { commentId: id, outcome: 'approved' },
        { commentId: id, outcome: 'approved' },
        { commentId: id, outcome: 'rejected', reasons: ['threat'] },
        { commentId: id, outcome: 'rejected', reasons: ['threat'], version: 2 },
        { commentId: id, outcome: 'approved', version: 2 },
      ],
    });
    expect(body.results.map(({ status, comment }) => [status, comment?.version])).toEqual([
      [200, 2],
      [200, 2],
      [409, undefined],
      [200, 3],
      [412, undefined],
    ]);
    expect(await typesOf(id)).toEqual(['comment.created', 'comment.approved', 'comment.rejected']);
  });

  test('are one to 200', async () => {
    const items = Array.from({ length: 200 }, (_, n) => ({
      articleId: 'many',
      author: { id: 'u' },
      text: `word ${n}`,
      language: 'en',
    }));
    const path = '/v1/comments/batch';
    const made = await call<{ results: Result[] }>(service, {
      method: 'POST',
      path,
      key: 'submitter',
      body: { items },
    });
    const decisions = made.body.results.map(({ comment }) => ({
      commentId: comment?.id,
      outcome: 'approved',
    }));
    expect((await post({ decisions: [...decisions, decisions[0]] })).status).toBe(400);
    expect((await post({ decisions: [] })).status).toBe(400);
    const { body } = await post({ decisions });
    expect(body.results.map(({ status, comment }) => [status, comment?.id])).toEqual(
      decisions.map(({ commentId }) => [200, commentId]),
    );
  });

  test.each([
    ['/decisions', {}],
    ['/decisions', { decisions: null }],
    ['/more', { decisions: [{ commentId: NO_ID, outcome: 'approved' }], more: 1 }],
    ['', []],
  ])('whose envelope does not fit are 400 as a whole: %s', async (pointer, body) => {
    const answer = await post(body);
    expect([answer.status, answer.body['errors']]).toMatchObject([400, [{ pointer }]]);
  });

  test('take no If-Match: it names no comment', async () => {
    const { id } = await submit(service);
    const { status, body } = await call(service, {
      method: 'POST',
      path: '/v1/decisions',
      key: 'moderator',
      headers: { 'if-match': '"1"' },
      body: { decisions: [{ commentId: id, outcome: 'approved' }] },
    });
    expect([status, body['type'], String(body['detail']).includes('If-Match')]).toEqual([
      400,
      '/problems/malformed-request',
      true,
    ]);
    const path = `/v1/comments/${id}`;
    expect((await call(service, { path, key: 'moderator' })).body['status']).toBe('pending');
  });

  test('are idempotent as a whole', async () => {
    const [one, two] = [await submit(service), await submit(service)];
    const decisions = [one, two, { id: NO_ID }].map(({ id }) => ({
      commentId: id,
      outcome: 'approved',
      version: 1,
    }));
    const headers = { 'idempotency-key': 'once' };
    const first = await post({ decisions }, headers);
    const again = await post({ decisions }, headers);
    expect(again.text).toBe(first.text);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(first.body.results.map(({ status }) => status)).toEqual([200, 200, 404]);
    expect((await post({ decisions: decisions.slice(1) }, headers)).status).toBe(422);
    expect(await typesOf(one.id)).toHaveLength(2);
  });

  test('that cross each other in any order all go through, each comment decided once', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 20; n += 1) ids.push((await submit(service)).id);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => {
        const own = n % 2 === 0 ? ids : ids.toReversed();
        const decisions = own.map((commentId) => ({ commentId, outcome: 'approved', note: `by ${n}` }));
        return post({ decisions });
      }),
    );
    const statuses = answers.flatMap(({ body }) => body.results.map(({ status }) => status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    expect(statuses.filter((status) => status === 409)).toHaveLength(140);
    for (const id of ids) expect(await typesOf(id)).toEqual(['comment.created', 'comment.approved']);
  });
});
