import { afterEach, describe, expect, test } from '@jest/globals';
import { type Answer, call } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';

const LIMIT = 5;

describe('rate limits', () => {
  let service: TestService;
  afterEach(() => service.close());

  const guidelines = (key: 'submitter' | 'moderator' | 'admin' = 'submitter') =>
    call(service, { path: '/v1/guidelines', key });
  const remainingOf = ({ headers }: Answer): number => {
    // Structured fields: one item, a string, with integer parameters.
    expect(headers['ratelimit-policy']).toBe(`"default";q=${LIMIT};w=60`);
    const [, left = '', seconds = ''] =
      /^"default";r=(\d{1,15});t=(\d{1,15})$/.exec(String(headers['ratelimit'])) ?? [];
    expect(Number(seconds)).toBeGreaterThanOrEqual(0);
    expect(Number(seconds)).toBeLessThanOrEqual(60);
    return left === '' ? Number.NaN : Number(left);
  };

  test('count down, then answer 429 with the seconds to wait', async () => {
    service = await startService({ rateLimit: LIMIT });
    for (let left = LIMIT - 1; left >= 0; left -= 1) {
      const answer = await guidelines();
      expect([answer.status, remainingOf(answer)]).toEqual([200, left]);
    }
    const refused = await guidelines();
    expect([refused.status, refused.body['type'], remainingOf(refused)]).toEqual([
      429,
      '/problems/rate-limited',
      0,
    ]);
    const wait = Number(refused.headers['retry-after']);
    expect(Number.isInteger(wait) && wait >= 1 && wait <= 60).toBe(true);
  });

  test('are each key’s own', async () => {
    service = await startService({ rateLimit: LIMIT });
    for (let n = 0; n <= LIMIT; n += 1) await guidelines('submitter');
    expect((await guidelines('submitter')).status).toBe(429);
    expect([(await guidelines('moderator')).status, (await guidelines('admin')).status]).toEqual([200, 200]);
  });

  test('count refusals too, and hold for guesses of keys', async () => {
    service = await startService({ rateLimit: LIMIT });
    const guess = (n: number) => call(service, { path: '/v1/guidelines', secret: `guess-${n}` });
    for (let n = 0; n < LIMIT; n += 1) expect(remainingOf(await guess(n))).toBe(LIMIT - 1 - n);
    expect((await guess(LIMIT)).status).toBe(429);
    expect((await guidelines()).status).toBe(200);
    for (let n = 0; n < LIMIT - 1; n += 1) await call(service, { path: '/v1/comments', key: 'submitter' });
    expect((await guidelines()).status).toBe(429);
  });

  test('leave health, metrics and the document alone, which say what is left all the same', async () => {
    service = await startService({ rateLimit: LIMIT });
    for (let n = 0; n < LIMIT * 2; n += 1) {
      for (const path of ['/livez', '/readyz', '/metrics', '/problems/rate-limited']) {
        const answer = await call(service, { path });
        expect([answer.status, remainingOf(answer)]).toEqual([200, LIMIT]);
      }
    }
  });

  test('may be turned off: no request is refused, and no header speaks of it', async () => {
    service = await startService({ rateLimit: 0 });
    for (let n = 0; n < LIMIT * 4; n += 1) {
      const { status, headers } = await guidelines();
      expect([status, headers['ratelimit'], headers['ratelimit-policy']]).toEqual([
        200,
        undefined,
        undefined,
      ]);
    }
  });
});
