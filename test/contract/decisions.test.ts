import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  approve,
  historyOf,
  reject,
  rejection,
  submit,
  type WireComment,
  walk,
} from '../support/api-calls.ts';
import { call } from '../support/client.ts';
import { NO_ID } from '../support/operations.ts';
import { startService, type TestService } from '../support/service.ts';

const ifMatch = (value: string) => ({ headers: { 'if-match': value } });

describe('decisions', () => {
  let service: TestService;
  let comment: WireComment;
  beforeAll(async () => {
    service = await startService();
  });
  beforeEach(async () => {
    comment = await submit(service);
  });
  afterAll(() => service.close());

  const typesOf = async () => (await historyOf(service, comment.id)).map(({ type }) => type);

  test('approve a comment, which then awaits nothing', async () => {
    const { status, body, headers } = await approve(service, comment.id, { body: { note: 'fine' } });
    expect([status, headers['etag']]).toEqual([200, '"2"']);
    expect(body).toMatchObject({ status: 'approved', awaiting: null, version: 2 });
    expect(body.decision).toMatchObject({
      outcome: 'approved',
      reasons: [],
      note: 'fine',
      textSha256: comment.textSha256,
    });
    expect(body.decision?.['by']).toMatchObject({ type: 'moderator', name: 'the moderator' });
    const changed = {
      status: 'approved',
      awaiting: null,
      version: 2,
      decision: body.decision,
      updatedAt: body['updatedAt'],
    };
    expect(body).toEqual({ ...comment, ...changed });
    expect((await call(service, { path: `/v1/comments/${comment.id}`, key: 'moderator' })).body).toEqual(
      body,
    );
  });

  test('reject a comment, for reasons', async () => {
    const { status, body } = await reject(
      service,
      comment.id,
      rejection(['threat', 'off_topic'], 'see above'),
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'rejected', awaiting: null, version: 2 });
    expect(body.decision).toMatchObject({
      outcome: 'rejected',
      reasons: ['threat', 'off_topic'],
      note: 'see above',
    });
    const [created, rejected] = await historyOf(service, comment.id);
    expect(created).toMatchObject({ type: 'comment.created', decision: null });
    expect(rejected).toMatchObject({
      type: 'comment.rejected',
      decision: body.decision,
      by: body.decision?.['by'],
    });
  });

  test.each([
    ['approval', () => approve(service, comment.id, { body: { note: 'n' } })],
    ['rejection', () => reject(service, comment.id, rejection(['threat', 'profanity'], 'n'))],
  ])('the same %s again changes nothing and makes no entry', async (_name, decide) => {
    const first = await decide();
    const second = await decide();
    expect([second.status, second.headers['etag']]).toEqual([200, '"2"']);
    expect(second.body).toEqual(first.body);
    expect(await typesOf()).toHaveLength(2);
  });

  test('reasons in another order are the same reasons', async () => {
    await reject(service, comment.id, rejection(['threat', 'profanity']));
    const again = await reject(service, comment.id, rejection(['profanity', 'threat']));
    expect([again.status, again.body.version]).toEqual([200, 2]);
  });

  test('anything else is 409 and shows the decision that stands', async () => {
    const { body } = await reject(service, comment.id, rejection(['threat'], 'first'));
    const others = [
      approve(service, comment.id),
      reject(service, comment.id, rejection(['profanity'], 'first')),
      reject(service, comment.id, rejection(['threat', 'profanity'], 'first')),
      reject(service, comment.id, rejection(['threat'], 'second')),
      reject(service, comment.id, rejection(['threat'])),
    ];
    for (const answer of await Promise.all(others)) {
      expect(answer.status).toBe(409);
      expect(answer.body).toMatchObject({
        type: '/problems/already-decided',
        decision: body.decision,
        version: 2,
      });
    }
    expect(await typesOf()).toHaveLength(2);
  });

  test('If-Match with the current version changes a decision on purpose, with an entry of its own', async () => {
    await reject(service, comment.id);
    const changed = await approve(service, comment.id, ifMatch('"2"'));
    expect([changed.status, changed.headers['etag'], changed.body['status']]).toEqual([
      200,
      '"3"',
      'approved',
    ]);
    expect(await typesOf()).toEqual(['comment.created', 'comment.rejected', 'comment.approved']);
  });

  test('If-Match in a list, and on a first decision', async () => {
    expect((await approve(service, comment.id, ifMatch('"7", "1"'))).body.version).toBe(2);
  });

  test.each(['"2"', 'W/"1"', '"one"', '""', '"01"', '"99999999999999999999"'])(
    'a version that is not the current one is 412: If-Match %s',
    async (value) => {
      const answer = await approve(service, comment.id, ifMatch(value));
      expect([answer.status, answer.body['type'], answer.body.version]).toEqual([
        412,
        '/problems/stale-version',
        1,
      ]);
      expect(await typesOf()).toHaveLength(1);
    },
  );

  test('a stale version comes before all that the comment or the body has against it', async () => {
    await reject(service, comment.id);
    const requests = [
      reject(service, comment.id, ifMatch('"1"')),
      approve(service, comment.id, ifMatch('"1"')),
      reject(service, comment.id, { ...rejection(['nonsense']), ...ifMatch('"1"') }),
      reject(service, comment.id, { ...rejection(['other']), ...ifMatch('"1"') }),
    ];
    for (const { status } of await Promise.all(requests)) expect(status).toBe(412);
  });

  test('If-Match: * asks only that there is a comment', async () => {
    expect((await approve(service, comment.id, ifMatch('*'))).status).toBe(200);
    expect((await reject(service, comment.id, ifMatch('*'))).status).toBe(409);
    expect((await approve(service, NO_ID, ifMatch('*'))).status).toBe(404);
  });

  test.each(['1', '"1', '1"', '', ',', '"1",', '"1" "2"', 'W/1', 'w/"1"'])(
    'a malformed If-Match is 400: %j',
    async (value) => {
      const answer = await approve(service, comment.id, ifMatch(value));
      expect([answer.status, answer.body['type']]).toEqual([400, '/problems/malformed-request']);
    },
  );

  test('of simultaneous contrary decisions one side wins, with one entry', async () => {
    const both = Array.from({ length: 40 }, (_, n) => (n % 2 ? approve : reject)(service, comment.id));
    const answers = await Promise.all(both);
    const [winners, losers] = [200, 409].map((status) =>
      answers.filter((answer) => answer.status === status),
    );
    expect([winners?.length, losers?.length]).toEqual([20, 20]);
    const outcomes = new Set(winners?.map(({ body }) => JSON.stringify(body.decision)));
    expect(outcomes.size).toBe(1);
    for (const { body } of losers ?? []) expect(outcomes.has(JSON.stringify(body.decision))).toBe(true);
    expect(await typesOf()).toHaveLength(2);
  });

  test('a history comes in pages', async () => {
    for (let version = 1; version < 8; version += 1) {
      await (version % 2 ? reject : approve)(service, comment.id, ifMatch(`"${version}"`));
    }
    const whole = await historyOf(service, comment.id);
    expect(whole).toHaveLength(8);
    for (const limit of [1, 3, 8]) {
      expect(await walk(service, `/v1/comments/${comment.id}/history`, 'moderator', limit)).toEqual(whole);
    }
  });
});
