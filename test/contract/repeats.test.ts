import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeSite, submission, submit } from '../support/api-calls.ts';
import { call, type Json } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';

const TEXT = 'The council should have asked the people who live there before it built the road.';
const DAY_MS = 24 * 60 * 60_000;

describe('repeats', () => {
  let service: TestService;
  let clock = Date.parse('2026-03-01T10:00:00.000Z');
  beforeAll(async () => {
    service = await startService({ now: () => new Date(clock++) });
  });
  afterAll(() => service.close());

  const by = (id: string, text: string) => submit(service, { author: { id }, text });
  const signalsOf = (comment: Json) => comment['signals'] as Json[];

  test('the same and nearly the same text, by the author and by others, is a signal with their ids', async () => {
    const first = await by('u-1', TEXT);
    expect(signalsOf(first)).toEqual([]);
    const second = await by('u-1', TEXT);
    expect(signalsOf(second)).toEqual([
      { signal: 'repeat_of_author', commentIds: [first.id], similarity: 1 },
    ]);
    const third = await by('u-2', TEXT.replace('road', 'bridge').toUpperCase());
    expect(signalsOf(third)).toMatchObject([
      { signal: 'repeat_of_others', commentIds: [second.id, first.id] },
    ]);
    const [{ similarity } = {}] = signalsOf(third);
    expect(similarity).toBeGreaterThan(0.7);
    expect(similarity).toBeLessThan(1);
    const read = await call(service, { path: `/v1/comments/${third.id}`, key: 'moderator' });
    expect(read.body['signals']).toEqual(signalsOf(third));
    expect([third.verdict, third.findings]).toEqual(['clean', []]);
  });

  test('short texts and other texts are none', async () => {
    for (const text of ['Well said!', 'Well said!', 'We walked along the beach for hours.']) {
      expect(signalsOf(await by('u-3', text))).toEqual([]);
    }
  });

  test('are found within a batch, among those that were stored', async () => {
    const text = 'Within one batch the same words come three times over.';
    const items = [
      submission({ author: { id: 'b-1' }, text }),
      submission({ author: { id: 'b-1' }, text, parentId: '01890000-0000-7000-8000-000000000000' }),
      submission({ author: { id: 'b-2' }, text: `${text}!` }),
    ];
    const { body } = await call<{ results: { status: number; comment: Json }[] }>(service, {
      method: 'POST',
      path: '/v1/comments/batch',
      key: 'submitter',
      body: { items },
    });
    expect(body.results.map(({ status }) => status)).toEqual([201, 422, 201]);
    expect(signalsOf(body.results[2]?.comment ?? {})).toEqual([
      { signal: 'repeat_of_others', commentIds: [body.results[0]?.comment['id']], similarity: 0.99 },
    ]);
  });

  test('are shown by a check, which does not become one itself', async () => {
    const text = 'A check of a text that somebody has submitted before it.';
    const { id } = await by('u-4', text);
    for (let i = 0; i < 2; i += 1) {
      const body = { text, language: 'en' };
      const checked = await call(service, { method: 'POST', path: '/v1/checks', key: 'submitter', body });
      expect(signalsOf(checked.body)).toEqual([
        { signal: 'repeat_of_others', commentIds: [id], similarity: 1 },
      ]);
    }
  });

  test('are those of one site, of thirty days, and at most twenty', async () => {
    const text = 'Thirty people wrote exactly this about the new swimming pool.';
    const ids: string[] = [];
    for (let i = 0; i < 22; i += 1) ids.push((await by(`many-${i}`, text)).id);
    const [signal] = signalsOf(await by('last', text));
    expect(signal?.['commentIds']).toEqual(ids.reverse().slice(0, 20));
    const secret = await makeSite(service, 'repeats-elsewhere');
    expect(signalsOf(await submit(service, { text }, secret))).toEqual([]);
    clock += 31 * DAY_MS;
    expect(signalsOf(await by('much-later', text))).toEqual([]);
  });
});
