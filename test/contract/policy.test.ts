import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  approve,
  historyOf,
  makeSite,
  reject,
  rejection,
  submission,
  submit,
  type WireComment,
  walk,
} from '../support/api-calls.ts';
import { type Call, call, type Json } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';

const MILD = 'you are an idiot';
const THREAT = 'I will kill you';
const DRAFT: Json = {
  clean: 'publish',
  flagged: [{ guideline: 'threat', severity: 'high', action: 'reject' }],
};

describe('the policy of a site', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  beforeEach(() => put({}));
  afterAll(() => service.close());

  const get = () => call(service, { path: '/v1/policy', key: 'admin' });
  const put = (body: Json, more: Partial<Call> = {}) =>
    call(service, { method: 'PUT', path: '/v1/policy', key: 'admin', body, ...more });

  test('is version 1 at first, in which a human sees everything', async () => {
    const secret = await makeSite(service, 'policy-new');
    const { status, headers, body } = await call(service, { path: '/v1/policy', secret });
    expect([status, headers['etag']]).toEqual([200, '"1"']);
    expect(body).toEqual({
      version: 1,
      createdAt: null,
      by: null,
      clean: 'hold',
      flagged: [],
      firstTimeAuthors: 'as_others',
      standings: { trusted: 'as_others', banned: 'reject' },
      links: { action: 'ignore', allowedDomains: [], blockedDomains: [] },
      repeats: 'ignore',
      guidelines: [],
      textLimit: 5_000,
      languages: null,
    });
    expect(await submit(service, {}, secret)).toMatchObject({ status: 'pending', policyVersion: 1 });
  });

  test('becomes a new version with each change, and none with the same again', async () => {
    const before = Number((await get()).body['version']);
    const { status, headers, body } = await put(DRAFT);
    expect([status, body['version'], headers['etag']]).toEqual([200, before + 1, `"${before + 1}"`]);
    expect(body).toMatchObject({ ...DRAFT, by: { type: 'moderator', name: 'the admin' } });
    expect((await put({ ...DRAFT, repeats: null })).body).toEqual(body);
    expect((await get()).body).toEqual(body);
    const versions = await walk<Json>(service, '/v1/policy/versions', 'admin', 2);
    expect(versions[0]).toEqual(body);
    expect(versions.map(({ version }) => version)).toEqual(
      Array.from({ length: before }, (_, i) => before + 1 - i),
    );
  });

  test('is replaced only if it is the one that If-Match names', async () => {
    const { body } = await get();
    const stale = await put(DRAFT, { headers: { 'if-match': '"9999"' } });
    expect([stale.status, stale.body['version']]).toEqual([412, body['version']]);
    const matched = await put(DRAFT, { headers: { 'if-match': `"${body['version']}"` } });
    expect(matched.status).toBe(200);
  });

  test('becomes one version after the other, whoever changes it at once', async () => {
    const before = Number((await get()).body['version']);
    const limits = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20];
    const answers = await Promise.all(limits.map((textLimit) => put({ textLimit })));
    expect(answers.map(({ status }) => status)).toEqual(limits.map(() => 200));
    const made = answers.map(({ body }) => Number(body['version'])).sort((a, b) => a - b);
    expect(made).toEqual(limits.map((_, i) => before + 1 + i));
    const last = answers.find(({ body }) => body['version'] === before + limits.length);
    expect((await get()).body).toEqual(last?.body);
    const { version } = (await put({ textLimit: 21 })).body;
    const tags = { 'if-match': `"${version}"` };
    const rivals = await Promise.all([22, 23, 24].map((textLimit) => put({ textLimit }, { headers: tags })));
    expect(rivals.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });

  test('publishes, holds and rejects what comes in, and says so', async () => {
    const { version } = (await put(DRAFT)).body;
    const by = { type: 'policy', id: String(version), name: `policy ${version}` };
    const published = await submit(service, { articleId: 'p-1' });
    expect(published).toMatchObject({
      status: 'approved',
      awaiting: null,
      version: 2,
      policyVersion: version,
      decision: { outcome: 'approved', reasons: [], by, textSha256: published.textSha256 },
    });
    const held = await submit(service, { articleId: 'p-1', text: MILD });
    expect(held).toMatchObject({ status: 'pending', awaiting: 'first_decision', version: 1 });
    const rejected = await submit(service, { articleId: 'p-1', text: THREAT });
    expect(rejected).toMatchObject({ status: 'rejected', decision: { reasons: ['threat'], by } });
    expect((await historyOf(service, published.id)).map(({ type }) => type)).toEqual([
      'comment.created',
      'comment.approved',
    ]);
    const path = '/v1/articles/p-1/comments';
    const shown = await call<{ items: Json[] }>(service, { path, key: 'submitter' });
    expect(shown.body.items.map(({ id }) => id)).toEqual([published.id]);
    expect((await call(service, { path: `/v1/comments/${published.id}`, key: 'submitter' })).body).toEqual(
      published,
    );
    const { body } = await reject(service, published.id, { headers: { 'if-match': '"2"' } });
    expect(body).toMatchObject({ status: 'rejected', version: 3 });
  });

  test('decides each item of a batch', async () => {
    await put(DRAFT);
    const items = ['One.', MILD, THREAT, 'Two.'].map((text) => submission({ text }));
    const { body } = await call<{ results: { comment: WireComment }[] }>(service, {
      method: 'POST',
      path: '/v1/comments/batch',
      key: 'submitter',
      body: { items },
    });
    expect(body.results.map(({ comment }) => comment['status'])).toEqual([
      'approved',
      'pending',
      'rejected',
      'approved',
    ]);
  });

  test('knows who writes for the first time, and how the site stands to an author', async () => {
    await put({ clean: 'publish', firstTimeAuthors: 'hold' });
    const of = (id: string, text = 'A calm word.') => submit(service, { author: { id }, text });
    const stand = (id: string, standing: string) =>
      call(service, {
        method: 'PUT',
        path: `/v1/authors/${id}/standing`,
        key: 'moderator',
        body: { standing },
      });
    const first = await of('newcomer');
    expect(first['status']).toBe('pending');
    await approve(service, first.id);
    expect((await of('newcomer'))['status']).toBe('approved');
    await stand('newcomer', 'always_hold');
    expect((await of('newcomer'))['status']).toBe('pending');
    await stand('newcomer', 'banned');
    const banned = await of('newcomer');
    expect(banned).toMatchObject({ status: 'rejected', decision: { reasons: ['other'], note: null } });
    const seen = await call(service, { path: `/v1/comments/${banned.id}`, key: 'moderator' });
    expect(seen.body['decision']).toMatchObject({ note: 'The author is banned.' });
    await stand('newcomer', 'normal');
    expect((await of('newcomer'))['status']).toBe('approved');
  });

  test('acts on links and on repeats', async () => {
    const links = {
      action: 'hold',
      allowedDomains: ['example.org'],
      blockedDomains: ['spam.example.com', 'bad.corp'],
    };
    await put({ clean: 'publish', links, repeats: 'hold' });
    const statusOf = async (text: string) => (await submit(service, { text }))['status'];
    expect(await statusOf('The report is at https://www.example.org/report for all to read.')).toBe(
      'approved',
    );
    expect(await statusOf('The study is at https://www.example.net/study for all to read.')).toBe('pending');
    const allowed = 'https://www.example.org/report ';
    for (const text of [
      'Look at http://a.spam.example.com/x for this and that, all of you.',
      'Look for yourself at bad.corp, all of you who wrote here today.',
      `All of it is here: ${allowed.repeat(25)} and https://spam.example.com/x`,
    ]) {
      expect([text, await statusOf(text)]).toEqual([text, 'rejected']);
    }
    expect(await statusOf('The machine at http://93.184.216.34/x answers those who ask it.')).toBe('pending');
    expect(await statusOf('The report is at https://www.example.org/report for all to read.')).toBe(
      'pending',
    );
  });

  test('turns guidelines off, words them, and limits texts', async () => {
    await put({
      guidelines: [
        { code: 'personal_attack', enabled: false },
        { code: 'threat', title: 'No threats here', text: 'Be kind.' },
      ],
      textLimit: 10,
    });
    const { body } = await call<{ items: { code: string; title: string }[] }>(service, {
      path: '/v1/guidelines',
      key: 'submitter',
    });
    expect(body.items.map(({ code }) => code)).not.toContain('personal_attack');
    expect(body.items).toContainEqual({ code: 'threat', title: 'No threats here', text: 'Be kind.' });
    const check = (text: string) =>
      call<Json>(service, {
        method: 'POST',
        path: '/v1/checks',
        key: 'submitter',
        body: { text, language: 'en' },
      });
    const checked = (await check('moron you!')).body;
    expect(checked).toMatchObject({ verdict: 'clean', findings: [], message: null });
    expect((checked['checks'] as Json[]).map((one) => one['check'])).not.toContain('personal_attack');
    expect((await check('eleven char')).body['type']).toBe('/problems/text-too-long');
    const body2 = submission({ text: 'eleven char' });
    const long = await call(service, { method: 'POST', path: '/v1/comments', key: 'submitter', body: body2 });
    expect([long.status, (long.body['errors'] as Json[])[0]?.['detail']]).toEqual([
      422,
      'must have at most 10 Unicode code points',
    ]);
    const { id } = await submit(service, { text: 'short' });
    const refused = await reject(service, id, rejection(['personal_attack']));
    expect([refused.status, refused.body['type']]).toEqual([422, '/problems/unknown-guideline']);
  });

  test('turning a guideline off leaves what was decided for it, said again or not', async () => {
    const { id } = await submit(service, { text: THREAT });
    const first = await reject(service, id);
    await put({ guidelines: [{ code: 'threat', enabled: false }] });
    const again = await reject(service, id);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect((await reject(service, id, rejection(['threat', 'off_topic']))).status).toBe(422);
  });

  test('is that of one site', async () => {
    await put(DRAFT);
    const secret = await makeSite(service, 'policy-elsewhere');
    expect((await call(service, { path: '/v1/policy', secret })).body['version']).toBe(1);
    expect(
      (await call<{ items: Json[] }>(service, { path: '/v1/policy/versions', secret })).body.items,
    ).toEqual([]);
    expect(await submit(service, {}, secret)).toMatchObject({ status: 'pending' });
  });

  test.each([
    ['an unknown field', { mercy: true }, '/mercy'],
    ['an unknown action', { clean: 'reject' }, '/clean'],
    [
      'an unknown guideline',
      { flagged: [{ guideline: 'ugly', severity: 'low', action: 'hold' }] },
      '/flagged/0/guideline',
    ],
    [
      'a code that no rule has',
      { flagged: [{ guideline: 'other', severity: 'low', action: 'hold' }] },
      '/flagged/0/guideline',
    ],
    [
      'a domain with a scheme',
      { links: { allowedDomains: ['https://example.org'] } },
      '/links/allowedDomains/0',
    ],
    [
      'a guideline twice',
      { guidelines: [{ code: 'threat' }, { code: 'threat', title: 'x' }] },
      '/guidelines/1/code',
    ],
    [
      'the reason of last resort turned off',
      { guidelines: [{ code: 'other', enabled: false }] },
      '/guidelines/0/enabled',
    ],
    ['no room for a text', { textLimit: 0 }, '/textLimit'],
    ['a language with a region', { languages: ['en-GB'] }, '/languages/0'],
  ])('%s is 400 and says where', async (_what, body, pointer) => {
    const before = (await get()).body;
    const pointers = ({ body: problem }: { body: Json }) =>
      (problem['errors'] as Json[]).map((error) => error['pointer']);
    const answer = await put(body);
    expect([answer.status, pointers(answer)]).toEqual([400, [pointer]]);
    expect((await get()).body).toEqual(before);
    const simulated = await call(service, {
      method: 'POST',
      path: '/v1/policy/simulate',
      key: 'admin',
      body: { policy: body },
    });
    expect([simulated.status, pointers(simulated)]).toEqual([400, [`/policy${pointer}`]]);
  });
});
