import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { approve, historyOf, makeSite, submit, type WireComment } from '../support/api-calls.ts';
import { type Call, call, type Json } from '../support/client.ts';
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

  const decide = (decisions: unknown, more: Partial<Call> = {}) =>
    call<{ results: Result[] }>(service, {
      method: 'POST',
      path: '/v1/decisions',
      key: 'moderator',
      body: { decisions },
      ...more,
    });
  const statuses = ({ body }: { body: { results: Result[] } }) => body.results.map(({ status }) => status);
  const submitMany = async (count: number) => {
    const ids: string[] = [];
    for (let i = 0; i < count; i += 1) ids.push((await submit(service)).id);
    return ids;
  };

  test('have a result an item, in their order, each decided on its own', async () => {
    const [a = '', b = '', c = '', d = '', e = ''] = await submitMany(5);
    await approve(service, d);
    const answer = await decide([
      { commentId: c, outcome: 'approved' },
      { commentId: a, outcome: 'rejected', reasons: ['threat'], note: 'a note' },
      { commentId: NO_ID, outcome: 'approved' },
      { commentId: b, outcome: 'rejected', reasons: ['ugly'] },
      { commentId: d, outcome: 'rejected', reasons: ['threat'] },
      { commentId: d, outcome: 'rejected', reasons: ['threat'], version: 2 },
      { commentId: e, outcome: 'approved', version: 7 },
      { commentId: e, outcome: 'rejected', reasons: ['other'] },
    ]);
    expect(answer.status).toBe(200);
    expect(statuses(answer)).toEqual([200, 200, 404, 422, 409, 200, 412, 422]);
    const { results } = answer.body;
    expect(results[0]?.comment).toMatchObject({ id: c, status: 'approved', version: 2 });
    expect(results[1]?.comment?.decision).toMatchObject({ reasons: ['threat'], note: 'a note' });
    expect(results[4]?.problem).toMatchObject({ type: '/problems/already-decided', version: 2 });
    expect(results[5]?.comment).toMatchObject({ id: d, status: 'rejected', version: 3 });
    expect(results[6]?.problem).toMatchObject({ type: '/problems/stale-version', version: 1 });
    expect((await historyOf(service, b)).map(({ type }) => type)).toEqual(['comment.created']);
    expect(await historyOf(service, d)).toHaveLength(3);
  });

  test('see what an earlier one of them has decided', async () => {
    const [a = ''] = await submitMany(1);
    const answer = await decide([
      { commentId: a, outcome: 'approved' },
      { commentId: a, outcome: 'approved' },
      { commentId: a, outcome: 'rejected', reasons: ['threat'] },
    ]);
    expect(statuses(answer)).toEqual([200, 200, 409]);
    expect(await historyOf(service, a)).toHaveLength(2);
  });

  test('say what is wrong with an item, and decide the others', async () => {
    const [a = '', b = ''] = await submitMany(2);
    const answer = await decide([
      { commentId: a, outcome: 'rejected' },
      { commentId: a, outcome: 'approved', reasons: ['threat'] },
      { commentId: 'no-uuid', outcome: 'approved' },
      { commentId: a, outcome: 'deleted' },
      { commentId: a, outcome: 'approved', because: 'x' },
      { commentId: b, outcome: 'approved' },
    ]);
    expect(statuses(answer)).toEqual([400, 400, 400, 400, 400, 200]);
    const pointers = answer.body.results.flatMap(({ problem }) =>
      ((problem?.['errors'] ?? []) as Json[]).map((error) => error['pointer']),
    );
    expect(pointers).toEqual(['/reasons', '/reasons', '/commentId', '/outcome', '/because']);
    expect(await historyOf(service, a)).toHaveLength(1);
  });

  test('honour claims', async () => {
    const [a = ''] = await submitMany(1);
    const headers = { 'x-moderator-id': 'ana' };
    const claims = { method: 'POST', path: '/v1/queue/claims', key: 'moderator' as const };
    await call(service, { ...claims, body: { limit: 100 }, headers });
    const refused = await decide([{ commentId: a, outcome: 'approved' }]);
    expect(refused.body.results[0]?.problem).toMatchObject({
      type: '/problems/claimed',
      claim: { by: { id: 'ana' } },
    });
    expect(statuses(await decide([{ commentId: a, outcome: 'approved' }], { headers }))).toEqual([200]);
  });

  test('sent twice with one key are made once', async () => {
    const [a = '', b = ''] = await submitMany(2);
    const decisions = [
      { commentId: a, outcome: 'approved' },
      { commentId: b, outcome: 'rejected', reasons: ['threat'] },
      { commentId: NO_ID, outcome: 'approved' },
    ];
    const headers = { 'idempotency-key': 'bulk-1' };
    const first = await decide(decisions, { headers });
    const second = await decide(decisions, { headers });
    expect([second.headers['idempotent-replayed'], second.body]).toEqual(['true', first.body]);
    expect(await historyOf(service, a)).toHaveLength(2);
  });

  test('of the same comments, sent at once in contrary orders, end in one decision each', async () => {
    const ids = await submitMany(30);
    const one = ids.map((commentId) => ({ commentId, outcome: 'approved' }));
    const other = [...ids]
      .reverse()
      .map((commentId) => ({ commentId, outcome: 'rejected', reasons: ['threat'] }));
    const answers = await Promise.all([decide(one), decide(other), decide(one), decide(other)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    for (const id of ids) expect(await historyOf(service, id)).toHaveLength(2);
  });

  test('do not reach another site', async () => {
    const [a = ''] = await submitMany(1);
    const secret = await makeSite(service, 'bulk-elsewhere');
    const { key: _key, ...call2 } = { key: undefined, secret };
    const answer = await call<{ results: Result[] }>(service, {
      method: 'POST',
      path: '/v1/decisions',
      body: { decisions: [{ commentId: a, outcome: 'approved' }] },
      ...call2,
    });
    expect(statuses(answer)).toEqual([404]);
  });

  test.each([
    ['none', []],
    ['201', Array.from({ length: 201 }, () => ({ commentId: NO_ID, outcome: 'approved' }))],
    ['no list', 'all'],
  ])('that are %s are 400 as a whole', async (_what, decisions) => {
    const answer = await decide(decisions);
    expect(answer.status).toBe(400);
    const problem = answer.body as unknown as Json;
    expect((problem['errors'] as Json[]).map((error) => error['pointer'])).toEqual(['/decisions']);
  });
});
