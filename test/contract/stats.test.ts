import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { approve, makeSite, reject, rejection, submit } from '../support/api-calls.ts';
import { call, type Json } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';

const NINE = Date.parse('2026-03-01T09:00:00.000Z');
const MINUTE = 60_000;
const MILD = 'you are an idiot';

describe('the statistics', () => {
  let service: TestService;
  let clock = NINE;
  beforeAll(async () => {
    service = await startService({ now: () => new Date(clock) });
  });
  afterAll(() => service.close());

  const stats = (query = '') => call(service, { path: `/v1/stats${query}`, key: 'moderator' });
  const as = (id: string) => ({ headers: { 'x-moderator-id': id } });

  test('of a site without any decision are empty', async () => {
    const { status, body } = await stats();
    expect(status).toBe(200);
    expect(body).toEqual({
      from: '2026-02-28T09:00:00.000Z',
      to: '2026-03-01T09:00:00.000Z',
      waiting: { count: 0, capped: false },
      oldestWaitingAt: null,
      decisions: { approved: 0, rejected: 0, byGuideline: [], byActor: [], byHour: [] },
      timeToDecision: { decisions: 0, medianSeconds: null, p95Seconds: null },
      rules: [],
    });
  });

  test('say what was decided, by whom, when, how quickly, and which rules were right', async () => {
    const comments = [];
    for (const text of [MILD, MILD, MILD, 'A calm word.', 'Another calm word.', 'One that waits.']) {
      comments.push(await submit(service, { text, author: { id: `u-${comments.length}` } }));
    }
    const [a, b, c, d, e, waiting] = comments.map(({ id }) => id);
    clock = NINE + 10 * MINUTE;
    await reject(service, a ?? '', { ...rejection(['personal_attack', 'threat']), ...as('Noor') });
    clock = NINE + 20 * MINUTE;
    await reject(service, b ?? '', { ...rejection(['off_topic']), ...as('Noor') });
    clock = NINE + 70 * MINUTE;
    await approve(service, c ?? '', as('Sam'));
    await approve(service, d ?? '', as('Sam'));
    clock = NINE + 80 * MINUTE;
    await approve(service, e ?? '', as('Sam'));
    // Changed on purpose: the last word counts for the rules, the first for the time.
    await reject(service, e ?? '', {
      ...rejection(['off_topic']),
      headers: { ...as('Noor').headers, 'if-match': '"2"' },
    });
    clock += 1;
    const { body } = await stats();
    const noor = { by: { type: 'moderator', id: 'Noor', name: null }, approved: 0, rejected: 3 };
    const sam = { by: { type: 'moderator', id: 'Sam', name: null }, approved: 3, rejected: 0 };
    expect(body).toMatchObject({
      waiting: { count: 1, capped: false },
      oldestWaitingAt: comments[5]?.createdAt,
      decisions: {
        approved: 3,
        rejected: 3,
        byGuideline: [
          { guideline: 'off_topic', rejected: 2 },
          { guideline: 'personal_attack', rejected: 1 },
          { guideline: 'threat', rejected: 1 },
        ],
        byActor: [noor, sam],
        byHour: [
          { hour: '2026-03-01T09:00:00.000Z', approved: 0, rejected: 2 },
          { hour: '2026-03-01T10:00:00.000Z', approved: 3, rejected: 1 },
        ],
      },
      timeToDecision: { decisions: 5, medianSeconds: 70 * 60, p95Seconds: 78 * 60 },
    });
    const rules = body['rules'] as Json[];
    const own = rules.find(({ rule }) => String(rule).startsWith('personal_attack'));
    expect(own).toMatchObject({ hits: 3, rejected: 2, rejectedForIt: 1, approved: 1, agreement: 2 / 3 });
    expect(waiting).toBeDefined();
  });

  test('are of the range that is asked for, its end not included', async () => {
    const decisions = async (from: number, to: number) => {
      const at = (minutes: number) => encodeURIComponent(new Date(NINE + minutes * MINUTE).toISOString());
      return (await stats(`?from=${at(from)}&to=${at(to)}`)).body['decisions'];
    };
    expect(await decisions(0, 10)).toMatchObject({ approved: 0, rejected: 0 });
    expect(await decisions(10, 20)).toMatchObject({ approved: 0, rejected: 1 });
    expect(await decisions(10, 21)).toMatchObject({ approved: 0, rejected: 2 });
    expect(await decisions(70, 71)).toMatchObject({ approved: 2, rejected: 0 });
  });

  test('are those of one site', async () => {
    const secret = await makeSite(service, 'stats-elsewhere');
    const { body } = await call(service, { path: '/v1/stats', secret });
    expect(body).toMatchObject({ waiting: { count: 0 }, decisions: { approved: 0, rejected: 0 }, rules: [] });
  });

  test.each([
    ['a time that is none', '?from=yesterday', '/from'],
    ['an end before the start', '?from=2026-03-01T09:00:00Z&to=2026-03-01T09:00:00Z', '/from'],
    ['more than 31 days', '?from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00.001Z', '/from'],
    ['an unknown parameter', '?hours=1', '/hours'],
  ])('%s is 400 and says where', async (_what, query, pointer) => {
    const { status, body } = await stats(query);
    expect(status).toBe(400);
    expect((body['errors'] as Json[]).map((error) => error['pointer'])).toEqual([pointer]);
  });
});
