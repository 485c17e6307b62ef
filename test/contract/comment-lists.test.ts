import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { approve, reject, submission, type WireComment, walk } from '../support/api-calls.ts';
import { call, type Json } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';

const TEXTS = [
  { text: 'I will kill you all tonight.', language: 'en' },
  { text: 'A calm word.', language: 'en' },
  { text: 'Un mot.', language: 'br' },
  { text: 'That is a fucking disgrace.', language: 'en' },
  { text: 'Kill all faggots.', language: 'en' },
];
const HOUR_MS = 3_600_000;

/** Thirty comments, three at each moment, so that an order needs its ids to be one. */
async function fill(service: TestService, clock: { now: number }): Promise<void> {
  for (let batch = 0; batch < 10; batch += 1) {
    clock.now += HOUR_MS;
    const items = [0, 1, 2].map((place) => {
      const n = batch * 3 + place;
      return submission({
        ...TEXTS[n % TEXTS.length],
        articleId: `article/${n % 2}`,
        author: { id: `author ${n % 3}` },
        externalId: n % 4 === 0 ? `ext&${n}` : null,
      });
    });
    await call(service, { method: 'POST', path: '/v1/comments/batch', key: 'submitter', body: { items } });
  }
  const { items } = (
    await call<{ items: WireComment[] }>(service, { path: '/v1/comments?limit=200', key: 'moderator' })
  ).body;
  for (const { id } of items.slice(0, 9)) await approve(service, id);
  for (const { id } of items.slice(9, 16)) await reject(service, id);
}

describe('lists of comments', () => {
  const clock = { now: Date.parse('2026-03-01T10:00:00.000Z') };
  let service: TestService;
  let all: readonly WireComment[];
  beforeAll(async () => {
    service = await startService({ now: () => new Date(clock.now) });
    await fill(service, clock);
    const whole = await call<{ items: WireComment[] }>(service, {
      path: '/v1/comments?limit=200',
      key: 'moderator',
    });
    all = whole.body.items;
  });
  afterAll(() => service.close());

  const idsOf = (comments: readonly WireComment[]) => comments.map(({ id }) => id);
  const byTime = (a: WireComment, b: WireComment) =>
    a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id) ? -1 : 1;

  test('hold every comment, oldest first, as a comment is shown alone', async () => {
    expect(all).toHaveLength(30);
    expect(idsOf(all)).toEqual(idsOf([...all].sort(byTime)));
    for (const comment of all.slice(0, 12)) {
      const alone = await call(service, { path: `/v1/comments/${comment.id}`, key: 'moderator' });
      expect(alone.body).toEqual(comment);
    }
  });

  test.each([1, 2, 7, 29, 30, 200])('have no gap and no double, %i at a time', async (limit) => {
    expect(idsOf(await walk(service, '/v1/comments', 'moderator', limit))).toEqual(idsOf(all));
    const newest = await walk<WireComment>(service, '/v1/comments?sort=newest', 'moderator', limit);
    expect(idsOf(newest)).toEqual(idsOf([...all].reverse()));
    const priority = await walk<WireComment>(service, '/v1/comments?sort=priority', 'moderator', limit);
    expect(idsOf(priority)).toEqual(
      idsOf(await walk(service, '/v1/comments?sort=priority', 'moderator', 200)),
    );
    expect(idsOf(priority).sort()).toEqual(idsOf(all).sort());
  });

  test('by priority, severe comments come before clean ones of their time, which wait at most half a day longer', async () => {
    const ranked = await walk<WireComment>(service, '/v1/comments?sort=priority', 'moderator', 200);
    const bonus: Record<string, number> = { low: 15 * 60_000, medium: 2 * HOUR_MS, high: 12 * HOUR_MS };
    const rank = ({ createdAt, findings }: WireComment) =>
      Date.parse(createdAt) - Math.max(0, ...findings.map(({ severity }) => bonus[severity] ?? 0));
    const ranks = ranked.map(rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(idsOf(ranked)).not.toEqual(idsOf(all));
  });

  const FILTERS: readonly [string, (comment: WireComment & Json) => boolean][] = [
    ['status=pending', ({ status }) => status === 'pending'],
    ['status=approved', ({ status }) => status === 'approved'],
    ['status=rejected', ({ status }) => status === 'rejected'],
    ['awaiting=first_decision', ({ awaiting }) => awaiting === 'first_decision'],
    ['verdict=flagged', ({ verdict }) => verdict === 'flagged'],
    ['verdict=clean', ({ verdict }) => verdict === 'clean'],
    ['verdict=undetermined', ({ verdict }) => verdict === 'undetermined'],
    ['guideline=threat', ({ findings }) => findings.some(({ guideline }) => guideline === 'threat')],
    ['guideline=profanity', ({ findings }) => findings.some(({ guideline }) => guideline === 'profanity')],
    ['guideline=abuse', ({ findings }) => findings.some(({ guideline }) => guideline.startsWith('abuse.'))],
    [
      'guideline=abuse.homophobia',
      ({ findings }) => findings.some(({ guideline }) => guideline === 'abuse.homophobia'),
    ],
    ['awaiting=any', ({ awaiting }) => awaiting !== null],
    [
      'awaiting=any&guideline=threat',
      ({ awaiting, findings }) =>
        awaiting !== null && findings.length > 0 && findings.some(({ guideline }) => guideline === 'threat'),
    ],
    ['severity=high', ({ findings }) => findings.some(({ severity }) => severity === 'high')],
    [
      'severity=medium',
      ({ findings }) =>
        findings.some(({ severity }) => severity === 'medium') &&
        findings.every(({ severity }) => severity !== 'high'),
    ],
    ['language=br', ({ language }) => language === 'br'],
    ['createdAfter=2026-03-01T13:00:00Z', ({ createdAt }) => createdAt >= '2026-03-01T13:00:00.000Z'],
    [
      'createdBefore=2026-03-01T15:00:00.000%2B02:00',
      ({ createdAt }) => createdAt < '2026-03-01T13:00:00.000Z',
    ],
    [
      'createdAfter=2026-03-01T12:00:00Z&createdBefore=2026-03-01t13:00:00z&language=en',
      ({ createdAt, language }) => createdAt === '2026-03-01T12:00:00.000Z' && language === 'en',
    ],
    ['articleId=article%2F1', ({ articleId }) => articleId === 'article/1'],
    ['authorId=author+2', ({ author }) => (author as { id: string }).id === 'author 2'],
    ['authorId=author%202', ({ author }) => (author as { id: string }).id === 'author 2'],
    ['externalId=ext%264', ({ externalId }) => externalId === 'ext&4'],
    [
      'status=pending&verdict=flagged&guideline=threat&articleId=article%2F0&awaiting=first_decision',
      ({ status, findings, articleId }) =>
        status === 'pending' &&
        articleId === 'article/0' &&
        findings.some(({ guideline }) => guideline === 'threat'),
    ],
  ];

  test.each(FILTERS)('may be filtered: %s', async (query, fits) => {
    const expected = all.filter((comment) => fits(comment as WireComment & Json));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(all.length);
    for (const sort of ['oldest', 'newest', 'priority']) {
      const found = await walk<WireComment>(service, `/v1/comments?${query}&sort=${sort}`, 'moderator', 2);
      expect(idsOf(found).sort()).toEqual(idsOf(expected).sort());
    }
  });

  test.each([
    'awaiting=report',
    'awaiting=appeal',
    'articleId=none',
    'guideline=promotion.personal',
    'queue=none',
  ])('are empty where nothing fits: %s', async (query) => {
    const answer = await call(service, { path: `/v1/comments?${query}`, key: 'moderator' });
    expect(answer.body).toEqual({ items: [], nextCursor: null });
  });

  test.each([
    ['status', 'open'],
    ['awaiting', 'null'],
    ['verdict', 'hit'],
    ['guideline', 'off_topic'],
    ['guideline', 'abuse.'],
    ['severity', 'none'],
    ['language', 'e'],
    ['queue', ''],
    ['createdAfter', '2026-03-01'],
    ['createdBefore', '2026-02-30T10:00:00Z'],
    ['sort', 'random'],
    ['authorId', ''],
    ['articleId', 'a%00'],
  ])('know no %s called %j', async (name, value) => {
    const answer = await call(service, { path: `/v1/comments?${name}=${value}`, key: 'moderator' });
    expect(answer.status).toBe(400);
    expect(answer.body['errors']).toMatchObject([{ pointer: `/${name}` }]);
  });

  test('go on where they were, whatever has come in meanwhile', async () => {
    const path = '/v1/comments?sort=newest&limit=5';
    const first = await call<{ items: WireComment[]; nextCursor: string }>(service, {
      path,
      key: 'moderator',
    });
    clock.now += HOUR_MS;
    await call(service, { method: 'POST', path: '/v1/comments', key: 'submitter', body: submission() });
    const next = `${path}&cursor=${first.body.nextCursor}`;
    const second = await call<{ items: WireComment[] }>(service, { path: next, key: 'moderator' });
    expect(idsOf(second.body.items)).toEqual(idsOf([...all].reverse().slice(5, 10)));
  });
});
