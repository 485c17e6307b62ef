import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase } from '../../src/store/database.ts';
import { tryLockIdempotencyKey } from '../../src/store/idempotency.ts';
import { approve, historyOf, makeSite, reject, submission, submit } from '../support/api-calls.ts';
import { type Answer, type Call, call } from '../support/client.ts';
import { NO_ID } from '../support/operations.ts';
import { startService, type TestService } from '../support/service.ts';

describe('Idempotency-Key', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  /** A request that carries a key, as often as it is called. */
  const keyed = (request: Partial<Call>, headers: Call['headers'] = {}, key: string = randomUUID()) => {
    return (more: Partial<Call> = {}): Promise<Answer> =>
      call(service, {
        method: 'POST',
        path: '/v1/comments',
        key: 'admin',
        ...request,
        ...more,
        headers: { 'idempotency-key': key, ...request.headers, ...headers, ...more.headers },
      });
  };

  const expectReplay = (again: Answer, first: Answer) => {
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(first.headers['idempotent-replayed']).toBeUndefined();
    expect([again.status, again.text]).toEqual([first.status, first.text]);
    for (const name of ['content-type', 'etag', 'location', 'x-request-id']) {
      expect([name, again.headers[name]]).toEqual([name, first.headers[name]]);
    }
  };

  test('gives the first answer again, byte for byte, to a submission', async () => {
    const send = keyed({ body: submission({ text: ' é 🐸 ', articleId: 'once' }) });
    const first = await send();
    expect(first.status).toBe(201);
    expectReplay(await send(), first);
    expectReplay(await send(), first);
    const list = await call<{ items: unknown[] }>(service, {
      path: '/v1/comments?articleId=once',
      key: 'admin',
    });
    expect(list.body.items).toEqual([first.body]);
  });

  test('gives the first answer again to a batch and to decisions', async () => {
    const batch = keyed({
      path: '/v1/comments/batch',
      body: { items: [submission(), submission({ text: '' })] },
    });
    const results = await batch();
    expectReplay(await batch(), results);
    const { id } = await submit(service);
    const decide = keyed({ path: `/v1/comments/${id}/reject`, body: { reasons: ['threat'] } });
    const first = await decide();
    expect(first.status).toBe(200);
    await approve(service, id, { headers: { 'if-match': '"2"' } });
    // Not what holds now, but what was answered then.
    expectReplay(await decide(), first);
    expect(await historyOf(service, id)).toHaveLength(3);
  });

  test('belongs to one request: another body, path, If-Match or X-Moderator-Id is 422', async () => {
    const { id } = await submit(service);
    const path = `/v1/comments/${id}/approve`;
    const send = keyed({ path, body: { note: 'a' } });
    expect((await send()).status).toBe(200);
    const others: Partial<Call>[] = [
      { body: { note: 'b' } },
      { raw: '{ "note": "a" }', body: undefined },
      { path: `/v1/comments/${id}/reject` },
      { path: `${path}?` },
      { headers: { 'if-match': '"1"' } },
      { headers: { 'if-match': '"2"' } },
      { headers: { 'x-moderator-id': 'Noor' } },
    ];
    for (const other of others) {
      const body = other.path?.endsWith('reject') ? { reasons: ['threat'] } : { note: 'a' };
      const answer = await send({ body, ...other });
      expect([other, answer.status, answer.body['type']]).toEqual([
        other,
        422,
        '/problems/idempotency-key-reused',
      ]);
      expect(answer.headers['idempotent-replayed']).toBeUndefined();
    }
    expect((await send()).headers['idempotent-replayed']).toBe('true');
  });

  test('is 409 while the first request runs, and free when that one is gone', async () => {
    const key = randomUUID();
    const send = keyed({ body: submission({ articleId: 'busy' }) }, {}, key);
    const other = openDatabase({
      url: service.database.url,
      poolSize: 1,
      prepare: true,
      onIdleError: () => undefined,
    });
    await other
      .transaction(async (tx) => {
        expect(await tryLockIdempotencyKey(tx, 'default', key)).toBe(true);
        const answer = await send();
        expect([answer.status, answer.body['type']]).toEqual([409, '/problems/idempotency-in-progress']);
        throw new Error('the first request crashes');
      })
      .catch((error: Error) => expect(error.message).toBe('the first request crashes'));
    await other.close();
    const answer = await send();
    expect([answer.status, answer.headers['idempotent-replayed']]).toEqual([201, undefined]);
  });

  test('makes one comment of twenty simultaneous attempts', async () => {
    const send = keyed({ body: submission({ articleId: 'twenty' }) });
    const answers = await Promise.all(Array.from({ length: 20 }, () => send()));
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    const list = await call<{ items: unknown[] }>(service, {
      path: '/v1/comments?articleId=twenty',
      key: 'admin',
    });
    expect(list.body.items).toHaveLength(1);
    expect((await send()).body).toEqual(list.body.items[0]);
  });

  test('keeps the refusals of the domain', async () => {
    const decided = await submit(service);
    await reject(service, decided.id);
    const open = await submit(service);
    await submit(service, { externalId: 'kept' });
    const at = (id: string, what: string) => `/v1/comments/${id}/${what}`;
    const refusals: [number, () => Promise<Answer>][] = [
      [404, keyed({ path: at(NO_ID, 'approve') })],
      [404, keyed({ path: at('no-uuid', 'approve') })],
      [409, keyed({ path: at(decided.id, 'approve') })],
      [409, keyed({ body: submission({ externalId: 'kept' }) })],
      [412, keyed({ path: at(open.id, 'approve') }, { 'if-match': '"9"' })],
      [422, keyed({ path: at(open.id, 'reject'), body: { reasons: ['nonsense'] } })],
      [422, keyed({ path: at(open.id, 'reject'), body: { reasons: ['other'] } })],
      [422, keyed({ body: submission({ text: ' ' }) })],
      [422, keyed({ body: submission({ parentId: NO_ID }) })],
    ];
    for (const [status, send] of refusals) {
      const first = await send();
      expect(first.status).toBe(status);
      expectReplay(await send(), first);
    }
  });

  test('keeps nothing else: the key may be used again', async () => {
    const { id } = await submit(service);
    const approval = `/v1/comments/${id}/approve`;
    const key = randomUUID();
    const refused: [number, Partial<Call>][] = [
      [400, { body: submission({ text: 7 }) }],
      [400, { raw: '{' }],
      [400, { path: approval, headers: { 'if-match': 'nonsense' } }],
      [400, { path: approval, headers: { 'x-moderator-id': 'm'.repeat(129) } }],
      [401, { body: submission(), secret: 'nobody' }],
      [403, { path: approval, secret: service.keys.submitter }],
      [413, { raw: `"${'x'.repeat(1024 * 1024)}"` }],
      [415, { raw: 'x', headers: { 'content-type': 'text/plain' } }],
    ];
    for (const [status, request] of refused) {
      expect((await keyed(request, {}, key)()).status).toBe(status);
    }
    const send = keyed({ body: submission() }, {}, key);
    const first = await send();
    expect([first.status, first.headers['idempotent-replayed']]).toEqual([201, undefined]);
    expectReplay(await send(), first);
  });

  test('must have 1 to 255 characters', async () => {
    for (const key of ['', 'k'.repeat(256)]) {
      expect((await keyed({ body: submission() }, {}, key)()).status).toBe(400);
    }
    for (const key of ['k', 'k'.repeat(255), '" \\ {}', '\xe9']) {
      const send = keyed({ body: submission() }, {}, key);
      const first = await send();
      expectReplay(await send(), first);
    }
  });

  test('is refused where a secret is answered', async () => {
    const name = 'a name';
    const requests: Partial<Call>[] = [
      { path: '/v1/keys', body: { name, role: 'submitter' } },
      { path: '/v1/sites', body: { id: 'no-site', name }, key: 'operator' },
    ];
    for (const request of requests) {
      const answer = await keyed(request)();
      expect([answer.status, answer.body['type']]).toEqual([400, '/problems/idempotency-key-refused']);
    }
    const sites = await call(service, { path: '/v1/sites', key: 'operator' });
    expect(sites.text).not.toContain('no-site');
  });

  test('is of one site', async () => {
    const secret = await makeSite(service, 'other-site');
    const send = keyed({ body: submission() });
    const [here, there] = [await send(), await send({ secret })];
    expect([here.status, there.status]).toEqual([201, 201]);
    expect(there.body['id']).not.toBe(here.body['id']);
  });

  test('survives a restart', async () => {
    const send = keyed({ body: submission() });
    const first = await send();
    service = await service.restart();
    expectReplay(await send(), first);
  });
});
