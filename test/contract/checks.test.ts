import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { submit } from '../support/api-calls.ts';
import { call, type Json } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';

interface Checked extends Json {
  readonly findings: readonly {
    readonly start: number;
    readonly end: number;
    readonly match: string;
    readonly severity: string;
  }[];
  readonly checks: readonly { readonly check: string; readonly outcome: string; readonly reason?: string }[];
}

describe('checks', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  const check = (body: Json) =>
    call<Checked>(service, { method: 'POST', path: '/v1/checks', key: 'submitter', body });

  test('say why a text is flagged, and where', async () => {
    const text = '🐸🐸 I will kill you all tonight.';
    const { status, body } = await check({ text, language: 'en' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ verdict: 'flagged', language: 'en', message: expect.any(String) });
    expect(body['engine']).toMatch(/^\d+\.\d+\.\d+\+lexicon\.\d+$/);
    expect(body.findings.some(({ severity }) => severity !== 'low')).toBe(true);
    for (const { start, end, match } of body.findings) expect(text.slice(start, end)).toBe(match);
    expect(body.checks.find(({ check: name }) => name === 'threat')).toEqual({
      check: 'threat',
      outcome: 'hit',
    });
  });

  test('have nothing to say of a calm word', async () => {
    const { body } = await check({ text: 'A calm word.', language: 'en' });
    expect(body).toMatchObject({ verdict: 'clean', findings: [], message: null });
    expect(body.checks.every(({ outcome }) => outcome === 'clear')).toBe(true);
  });

  test('are not evaluated in a language that has no rules, which is neither a hit nor clear', async () => {
    const { body } = await check({ text: 'Un mot.', language: 'br' });
    expect(body).toMatchObject({ verdict: 'undetermined', language: 'br', message: null });
    const open = body.checks.filter(({ outcome }) => outcome === 'not_evaluated');
    expect(open.length).toBeGreaterThan(0);
    for (const { reason } of open) expect(reason).toBe('language_not_supported');
  });

  test('answer what a comment of the same text carries, and store nothing', async () => {
    const text = 'I will kill you all tonight.';
    const before = await call(service, { path: '/v1/comments', key: 'moderator' });
    const { body } = await check({ text, language: 'en' });
    expect((await call(service, { path: '/v1/comments', key: 'moderator' })).body).toEqual(before.body);
    expect(await submit(service, { text, language: 'en' })).toMatchObject(body);
  });

  test.each([
    ['/text', {}],
    ['/text', { text: 7 }],
    ['/text', { text: null }],
    ['/language', { text: 'a', language: 'a language' }],
    ['/language', { text: 'a', language: 1 }],
    ['/author', { text: 'a', author: { id: 'u' } }],
  ])('of what does not fit are 400 at %s: %j', async (pointer, body) => {
    const answer = await check(body);
    expect(answer.status).toBe(400);
    expect(answer.body['errors']).toMatchObject([{ pointer }]);
  });
});
