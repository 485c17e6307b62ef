import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makeSite, submit, walk } from '../support/api-calls.ts';
import { type Call, call, type Json } from '../support/client.ts';
import { NO_ID } from '../support/operations.ts';
import { startService, type TestService } from '../support/service.ts';

const WORD = { phrase: 'snollygoster', guideline: 'personal_attack', severity: 'high' };

describe('the terms of a site', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  beforeEach(async () => {
    for (const { id } of await terms()) await withdraw(id);
  });
  afterAll(() => service.close());

  const terms = () => walk<Json & { id: string }>(service, '/v1/terms', 'admin', 2);
  const add = (body: Json, more: Partial<Call> = {}) =>
    call<Json & { id: string }>(service, { method: 'POST', path: '/v1/terms', key: 'admin', body, ...more });
  const withdraw = (id: string, more: Partial<Call> = {}) =>
    call(service, { method: 'DELETE', path: `/v1/terms/${id}`, key: 'admin', ...more });
  const check = (text: string) =>
    call<Json & { findings: Json[] }>(service, {
      method: 'POST',
      path: '/v1/checks',
      key: 'submitter',
      body: { text, language: 'en' },
    });

  test('count from the next text on, in checks and in comments, and no more once they are withdrawn', async () => {
    const text = 'He is a sn0llygoster.';
    expect((await check(text)).body.findings).toEqual([]);
    const { status, body } = await add(WORD);
    expect(status).toBe(201);
    expect(body).toMatchObject({ ...WORD, kind: 'term', language: null });
    expect(body['by']).toMatchObject({ type: 'moderator', name: 'the admin' });
    const finding = {
      rule: `site.${body.id}`,
      guideline: 'personal_attack',
      severity: 'high',
      match: 'sn0llygoster',
      via: ['leet'],
    };
    expect((await check(text)).body).toMatchObject({ verdict: 'flagged', findings: [finding] });
    expect(await submit(service, { text })).toMatchObject({ verdict: 'flagged', findings: [finding] });
    expect((await withdraw(body.id)).status).toBe(204);
    expect((await check(text)).body).toMatchObject({ verdict: 'clean', findings: [] });
  });

  test('are in force at once in another instance on the same database', async () => {
    const other = await startService({
      change: (moderation) => ({ ...moderation, db: service.moderation.db }),
    });
    try {
      const text = 'Such a snollygoster!';
      const body = { text, language: 'en' };
      const ask = () =>
        call<Json>(other, { method: 'POST', path: '/v1/checks', secret: service.keys.submitter, body });
      expect((await ask()).body['verdict']).toBe('clean');
      const { body: term } = await add(WORD);
      expect((await ask()).body['verdict']).toBe('flagged');
      await withdraw(term.id);
      expect((await ask()).body['verdict']).toBe('clean');
    } finally {
      await other.close();
    }
  });

  test('may be exceptions, within which nothing counts', async () => {
    const text = 'The Shit Museum is open.';
    expect((await check(text)).body['verdict']).toBe('flagged');
    const { status, body } = await add({ kind: 'exception', phrase: 'shit museum' });
    expect([status, body['guideline'], body['severity']]).toEqual([201, null, null]);
    expect((await check(text)).body).toMatchObject({ verdict: 'clean', findings: [] });
    expect((await check('The shit museum is shit.')).body.findings).toHaveLength(1);
  });

  test('are those of one site only', async () => {
    const secret = await makeSite(service, 'terms-elsewhere');
    const { body: term } = await add(WORD);
    const body = { text: 'snollygoster', language: 'en' };
    const elsewhere = await call(service, { method: 'POST', path: '/v1/checks', secret, body });
    expect(elsewhere.body).toMatchObject({ verdict: 'clean' });
    expect((await call<{ items: Json[] }>(service, { path: '/v1/terms', secret })).body.items).toEqual([]);
    const { key: _key, ...stranger } = { key: undefined, secret };
    expect(
      (await call(service, { method: 'DELETE', path: `/v1/terms/${term.id}`, ...stranger })).status,
    ).toBe(404);
    expect(await terms()).toHaveLength(1);
  });

  test('are listed oldest first', async () => {
    for (const phrase of ['one word', 'two words', 'three words']) await add({ ...WORD, phrase });
    expect((await terms()).map(({ phrase }) => phrase)).toEqual(['one word', 'two words', 'three words']);
  });

  test('are there once for a phrase and a language', async () => {
    await add(WORD);
    const again = await add({ ...WORD, severity: 'low' });
    expect([again.status, again.body['type']]).toEqual([409, '/problems/term-exists']);
    expect((await add({ ...WORD, phrase: 'SnollyGoster!' })).status).toBe(409);
    expect((await add({ ...WORD, language: 'en' })).status).toBe(201);
    expect((await add({ ...WORD, language: 'en' })).status).toBe(409);
  });

  test('are added once by a request that is sent twice', async () => {
    const headers = { 'idempotency-key': 'term-1' };
    const first = await add(WORD, { headers });
    const second = await add(WORD, { headers });
    expect([second.status, second.headers['idempotent-replayed'], second.body]).toEqual([
      201,
      'true',
      first.body,
    ]);
    expect(await terms()).toHaveLength(1);
  });

  test('tried out, show what they would have matched, and are not there', async () => {
    const texts = ['A snollygoster!', 'A calm word.', 'Snollygosters are s n o l l y g o s t e r.'];
    const ids: string[] = [];
    for (const text of texts) ids.push((await submit(service, { text, articleId: 'dry' })).id);
    const { status, body } = await add({ ...WORD, dryRun: true, comments: 3 });
    expect([status, body['examined'], body['matched']]).toEqual([200, 3, 2]);
    expect(body['examples']).toMatchObject([
      { commentId: ids[2], findings: [{ match: 's n o l l y g o s t e r', severity: 'high' }] },
      { commentId: ids[0], findings: [{ match: 'snollygoster' }] },
    ]);
    expect(await terms()).toEqual([]);
    expect((await check('snollygoster')).body['verdict']).toBe('clean');
  });

  test('tried out, match nothing within an exception, nor for a guideline that is turned off', async () => {
    await add({ kind: 'exception', phrase: 'snollygoster museum' });
    const { id } = await submit(service, { text: 'The Snollygoster Museum is open.' });
    await submit(service, { text: 'The Snollygoster Museum had a snollygoster.' });
    const tried = await add({ ...WORD, dryRun: true, comments: 2 });
    expect(tried.body).toMatchObject({ examined: 2, matched: 1, examples: [{ findings: [{ start: 30 }] }] });
    expect(JSON.stringify(tried.body['examples'])).not.toContain(id);
    const put = (body: Json) => call(service, { method: 'PUT', path: '/v1/policy', key: 'admin', body });
    await put({ guidelines: [{ code: WORD.guideline, enabled: false }] });
    expect((await add({ ...WORD, dryRun: true, comments: 2 })).body).toMatchObject({
      examined: 2,
      matched: 0,
    });
    await put({});
  });

  test('an exception tried out shows the findings that it would take away', async () => {
    const { id } = await submit(service, { text: 'The Shit Museum is shit.' });
    const { body } = await add({ kind: 'exception', phrase: 'shit museum', dryRun: true, comments: 1 });
    expect(body).toMatchObject({
      examined: 1,
      matched: 1,
      examples: [{ commentId: id, findings: [{ start: 4 }] }],
    });
    expect((body['examples'] as { findings: Json[] }[])[0]?.findings).toHaveLength(1);
  });

  test.each([
    ['nothing', {}, '/phrase'],
    ['a term without a guideline', { phrase: 'a', severity: 'low' }, '/guideline'],
    ['a term without a severity', { phrase: 'a', guideline: 'threat' }, '/severity'],
    ['an exception with a guideline', { phrase: 'a', kind: 'exception', guideline: 'threat' }, '/guideline'],
    ['a code that only a moderator uses', { ...WORD, guideline: 'other' }, '/guideline'],
    ['a phrase of 201 code points', { ...WORD, phrase: 'a'.repeat(201) }, '/phrase'],
    ['a language that is none', { ...WORD, language: 'en-GB' }, '/language'],
    ['comments without dryRun', { ...WORD, comments: 5 }, '/comments'],
    ['comments beyond the limit', { ...WORD, dryRun: true, comments: 10_001 }, '/comments'],
    ['an unknown field', { ...WORD, regex: true }, '/regex'],
  ])('%s is 400 and says where', async (_what, body, pointer) => {
    const answer = await add(body);
    expect(answer.status).toBe(400);
    expect((answer.body['errors'] as Json[]).map((error) => error['pointer'])).toContain(pointer);
    expect(await terms()).toEqual([]);
  });

  test.each(['…', '12', ' '])('a phrase without a word, %j, is 422, tried out or not', async (phrase) => {
    for (const dryRun of [true, false]) {
      const answer = await add({ ...WORD, phrase, dryRun });
      expect([answer.status, answer.body['type']]).toEqual([422, '/problems/term-unusable']);
    }
  });

  test.each([NO_ID, 'no-uuid'])('an unknown id, %s, is 404', async (id) => {
    expect((await withdraw(id)).status).toBe(404);
  });
});
