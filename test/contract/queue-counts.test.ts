import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { approve, makeSite, submission, submit, type WireComment } from '../support/api-calls.ts';
import { call, type Json } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';

const exactly = (count: number) => ({ count, capped: false });
const atLeast = (count: number) => ({ count, capped: true });

interface Counts extends Json {
  readonly waiting: Json;
  readonly byAwaiting: Json;
  readonly byGuideline: Json;
  readonly oldestCreatedAt: string | null;
  readonly claimed: Json;
}

describe('how much waits', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  const count = async (secret: string, query = '') => {
    const { status, body } = await call<Counts>(service, { path: `/v1/queue/counts${query}`, secret });
    expect(status).toBe(200);
    return body;
  };

  test('is counted by what it awaits and by guideline, all of it or what fits', async () => {
    const secret = await makeSite(service, 'small');
    expect(await count(secret)).toMatchObject({
      waiting: exactly(0),
      oldestCreatedAt: null,
      claimed: exactly(0),
    });
    const add = (changes: Json) => submit(service, changes, secret);
    const done = await add({});
    const calm = await add({ articleId: 'a', author: { id: 'x' } });
    const threat = await add({ text: 'I will kill you all tonight.', articleId: 'b', author: { id: 'x' } });
    const escalated = await add({ text: 'That is a fucking disgrace.', articleId: 'b' });
    await approve(service, done.id, { secret });
    await call(service, {
      method: 'PUT',
      path: `/v1/comments/${escalated.id}/escalation`,
      secret,
      body: { queue: 'legal' },
    });
    await call(service, { method: 'POST', path: '/v1/queue/claims', secret, body: { limit: 1 } });

    expect(await count(secret)).toEqual({
      waiting: exactly(3),
      byAwaiting: { first_decision: exactly(3), report: exactly(0), appeal: exactly(0) },
      byGuideline: {
        profanity: exactly(1),
        vulgarity: exactly(0),
        threat: exactly(1),
        personal_attack: exactly(0),
        abuse: exactly(0),
        promotion: exactly(0),
      },
      oldestCreatedAt: calm.createdAt,
      claimed: exactly(1),
    });
    const cases: [string, number, string | null, number][] = [
      ['?guideline=threat', 1, threat.createdAt, 1],
      ['?guideline=abuse.sexism', 0, null, 0],
      ['?articleId=b', 2, threat.createdAt, 1],
      ['?articleId=b&authorId=x', 1, threat.createdAt, 1],
      ['?authorId=x', 2, calm.createdAt, 1],
      ['?queue=legal', 1, escalated.createdAt, 0],
      ['?severity=high', 1, threat.createdAt, 1],
      ['?awaiting=any', 3, calm.createdAt, 1],
      ['?awaiting=first_decision&articleId=a', 1, calm.createdAt, 0],
      ['?awaiting=appeal', 0, null, 0],
    ];
    for (const [query, waiting, oldestCreatedAt, claimed] of cases) {
      expect([query, await count(secret, query)]).toMatchObject([
        query,
        { waiting: exactly(waiting), oldestCreatedAt, claimed: exactly(claimed) },
      ]);
    }
  });

  test('goes no further than 1,000, and says so', async () => {
    const secret = await makeSite(service, 'large');
    const oldest: WireComment = await submit(service, { articleId: 'rare', text: 'Fuck.' }, secret);
    for (let batch = 0; batch < 5; batch += 1) {
      const items = Array.from({ length: 500 }, (_, n) =>
        submission({ text: `word ${batch} ${n}`, articleId: batch < 2 ? 'middling' : 'large' }),
      );
      await call(service, { method: 'POST', path: '/v1/comments/batch', secret, body: { items } });
    }
    expect(await count(secret)).toMatchObject({
      waiting: atLeast(1_000),
      byAwaiting: { first_decision: atLeast(1_000), report: exactly(0), appeal: exactly(0) },
      byGuideline: { profanity: exactly(1), threat: exactly(0) },
      oldestCreatedAt: oldest.createdAt,
    });
    expect(await count(secret, '?articleId=rare')).toMatchObject({ waiting: exactly(1) });
    expect(await count(secret, '?articleId=middling')).toMatchObject({
      waiting: exactly(1_000),
      byAwaiting: { first_decision: atLeast(200), report: atLeast(0), appeal: atLeast(0) },
    });
    expect(await count(secret, '?articleId=middling&awaiting=report')).toMatchObject({
      waiting: exactly(0),
      byAwaiting: { first_decision: exactly(0), report: exactly(0), appeal: exactly(0) },
    });
    expect(await count(secret, '?articleId=large')).toMatchObject({ waiting: atLeast(1_000) });
    // More is asked than an index holds: what the first 2,000 hold is counted, and not said to be all.
    expect(await count(secret, '?severity=high')).toMatchObject({ waiting: atLeast(0) });
  });

  test.each([
    '?guideline=off_topic',
    '?severity=none',
    '?awaiting=none',
    '?queue=',
    '?limit=1',
    '?articleId=',
  ])('is 400 for %s', async (query) => {
    const answer = await call(service, { path: `/v1/queue/counts${query}`, key: 'moderator' });
    expect(answer.status).toBe(400);
  });
});
