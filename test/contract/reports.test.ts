import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { untilSomeoneWaits } from '../store/fixtures.ts';
import {
  approve,
  historyOf,
  makeSite,
  reject,
  submit,
  type WireComment,
  walk,
} from '../support/api-calls.ts';
import { type Call, call, type Json } from '../support/client.ts';
import { NO_ID } from '../support/operations.ts';
import { startService, type TestService } from '../support/service.ts';

describe('reports and appeals', () => {
  let service: TestService;
  let comment: WireComment;
  beforeAll(async () => {
    service = await startService();
  });
  beforeEach(async () => {
    comment = await submit(service);
  });
  afterAll(() => service.close());

  const say = (what: 'reports' | 'appeals', body: Json, more: Partial<Call> = {}) =>
    call(service, {
      method: 'POST',
      path: `/v1/comments/${comment.id}/${what}`,
      key: 'submitter',
      body,
      ...more,
    });
  const report = (reporterId: string, more: Partial<Call> = {}) =>
    say('reports', { reporterId, reason: 'threat', text: 'It scares me.' }, more);
  const appeal = (more: Partial<Call> = {}) => say('appeals', { text: 'I was quoting.' }, more);
  const now = async () =>
    (await call<WireComment>(service, { path: `/v1/comments/${comment.id}`, key: 'moderator' })).body;
  const listed = (what: 'reports' | 'appeals') =>
    walk<Json>(service, `/v1/comments/${comment.id}/${what}`, 'moderator', 2);

  test('a report brings an approved comment back to the queue, its status and version unchanged', async () => {
    await approve(service, comment.id);
    const { status, body } = await report('r-1');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      commentId: comment.id,
      reporterId: 'r-1',
      reason: 'threat',
      text: 'It scares me.',
      answeredAt: null,
    });
    expect(await now()).toMatchObject({ status: 'approved', awaiting: 'report', version: 2 });
    const waiting = await call<{ items: WireComment[] }>(service, {
      path: '/v1/comments?awaiting=report',
      key: 'moderator',
    });
    expect(waiting.body.items.map(({ id }) => id)).toContain(comment.id);
    const [, , last] = await historyOf(service, comment.id);
    expect(last).toMatchObject({ type: 'comment.reported', by: { type: 'submitter' }, decision: null });
  });

  test('the next decision answers what is open, be it the same one again', async () => {
    await approve(service, comment.id);
    await report('r-1');
    await report('r-2');
    const again = await approve(service, comment.id);
    expect(again.body).toMatchObject({ status: 'approved', awaiting: null, version: 3 });
    const [first, second] = await listed('reports');
    expect([first?.['answeredAt'], second?.['answeredAt']]).toEqual([
      again.body.decision?.['at'],
      again.body.decision?.['at'],
    ]);
    await report('r-3');
    expect((await now())['awaiting']).toBe('report');
    expect((await listed('reports')).map(({ answeredAt }) => answeredAt === null)).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('a reader reports a comment once', async () => {
    expect((await report('r-1')).status).toBe(201);
    const again = await report('r-1');
    expect([again.status, again.body['type']]).toEqual([409, '/problems/already-reported']);
    expect(await listed('reports')).toHaveLength(1);
  });

  test('an appeal brings a rejected comment back, once for each version', async () => {
    await reject(service, comment.id);
    const { status, body } = await appeal();
    expect([status, body['commentVersion'], body['text']]).toEqual([201, 2, 'I was quoting.']);
    expect(await now()).toMatchObject({ status: 'rejected', awaiting: 'appeal', version: 2 });
    const again = await appeal();
    expect([again.status, again.body['type']]).toEqual([409, '/problems/already-appealed']);
    const decided = await approve(service, comment.id);
    expect(decided.body).toMatchObject({ status: 'approved', awaiting: null, version: 3 });
    expect((await listed('appeals'))[0]?.['answeredAt']).toBe(decided.body.decision?.['at']);
    expect((await appeal()).body['commentVersion']).toBe(3);
    expect((await historyOf(service, comment.id)).map(({ type }) => type)).toEqual([
      'comment.created',
      'comment.rejected',
      'comment.appealed',
      'comment.approved',
      'comment.appealed',
    ]);
  });

  test('a report that waits for a decision is behind it', async () => {
    const owner = new pg.Client({ connectionString: service.database.ownerUrl });
    await owner.connect();
    await owner.query('BEGIN');
    await owner.query('SELECT FROM comments WHERE id = $1 FOR UPDATE', [comment.id]);
    const waiting = report('r-1');
    await untilSomeoneWaits(service.moderation.db);
    const decided = service.moderation.now();
    await owner.query('COMMIT');
    await owner.end();
    const { createdAt } = (await waiting).body;
    expect(new Date(String(createdAt)).getTime()).toBeGreaterThan(decided.getTime());
    expect((await now())['updatedAt']).toBe(createdAt);
  });

  test('an appeal brings to the front what nobody has decided, and more so with a report', async () => {
    const secret = await makeSite(service, 'appealed');
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) ids.push((await submit(service, {}, secret)).id);
    const order = async () => {
      const path = '/v1/comments?awaiting=first_decision&sort=priority';
      return (await call<{ items: WireComment[] }>(service, { path, secret })).body.items.map(({ id }) =>
        ids.indexOf(id),
      );
    };
    const bring = (n: number, what: string, body: Json) =>
      call(service, { method: 'POST', path: `/v1/comments/${ids[n]}/${what}`, secret, body });
    await bring(2, 'appeals', {});
    expect(await order()).toEqual([2, 0, 1]);
    await bring(1, 'appeals', {});
    await bring(1, 'reports', { reporterId: 'r', reason: 'threat' });
    expect(await order()).toEqual([1, 2, 0]);
  });

  test('an appeal outranks a report, whichever comes first', async () => {
    await reject(service, comment.id);
    await report('r-1');
    await appeal();
    await report('r-2');
    expect((await now())['awaiting']).toBe('appeal');
  });

  test('what nobody has decided keeps awaiting its first decision', async () => {
    await report('r-1');
    await appeal();
    expect(await now()).toMatchObject({ status: 'pending', awaiting: 'first_decision', version: 1 });
    await approve(service, comment.id);
    expect((await listed('reports'))[0]?.['answeredAt']).not.toBeNull();
  });

  test('many reports bring a comment to the front, and never further back', async () => {
    const others = [await submit(service), await submit(service)];
    await approve(service, comment.id);
    for (let i = 0; i < 3; i += 1) await report(`r-${i}`);
    const queue = await walk<WireComment>(service, '/v1/comments?sort=priority', 'moderator', 100);
    const place = (id: string) => queue.findIndex((one) => one.id === id);
    for (const { id } of others) expect(place(comment.id)).toBeLessThan(place(id));
  });

  test('a report that is sent twice is one', async () => {
    const headers = { 'idempotency-key': `report-${comment.id}` };
    const first = await report('r-1', { headers });
    const second = await report('r-1', { headers });
    expect([second.status, second.headers['idempotent-replayed'], second.body]).toEqual([
      201,
      'true',
      first.body,
    ]);
  });

  test('an appeal needs no body', async () => {
    const { body: _body, ...bare } = {
      body: undefined,
      method: 'POST',
      path: `/v1/comments/${comment.id}/appeals`,
    };
    const answer = await call(service, { ...bare, key: 'submitter' });
    expect([answer.status, answer.body['text']]).toEqual([201, null]);
  });

  test.each([
    ['nothing', {}, '/reporterId'],
    ['an unknown reason', { reporterId: 'r', reason: 'ugly' }, '/reason'],
    ['a family as the reason', { reporterId: 'r', reason: 'abuse' }, '/reason'],
    ['an empty reporter', { reporterId: '', reason: 'threat' }, '/reporterId'],
    ['a text too long', { reporterId: 'r', reason: 'threat', text: 'a'.repeat(2_001) }, '/text'],
    ['an unknown field', { reporterId: 'r', reason: 'threat', severity: 'high' }, '/severity'],
  ])('%s is 400 and says where', async (_what, body, pointer) => {
    const answer = await say('reports', body);
    expect(answer.status).toBe(400);
    expect((answer.body['errors'] as Json[]).map((error) => error['pointer'])).toContain(pointer);
    expect(await listed('reports')).toEqual([]);
  });

  test('a comment that the site does not have is 404', async () => {
    const secret = await makeSite(service, `reports-${comment.id.slice(-6)}`);
    for (const id of [NO_ID, 'no-uuid']) {
      const path = `/v1/comments/${id}/reports`;
      expect((await report('r', { path })).status).toBe(404);
      expect((await appeal({ path: `/v1/comments/${id}/appeals` })).status).toBe(404);
      expect((await call(service, { path, key: 'moderator' })).status).toBe(404);
    }
    const path = `/v1/comments/${comment.id}/reports`;
    const body = { reporterId: 'r', reason: 'threat' };
    expect((await call(service, { method: 'POST', path, secret, body })).status).toBe(404);
    expect((await call(service, { path, secret })).status).toBe(404);
  });
});
