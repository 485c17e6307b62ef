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
  const simulate = (body: Json) =>
    call(service, { method: 'POST', path: '/v1/policy/simulate', key: 'admin', body });

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
    const links = { action: 'hold', allowedDomains: ['example.org'], blockedDomains: ['spam.example.com'] };
    await put({ clean: 'publish', links, repeats: 'hold' });
    const statusOf = async (text: string) => (await submit(service, { text }))['status'];
    expect(await statusOf('The report is at https://www.example.org/report for all to read.')).toBe(
      'approved',
    );
    expect(await statusOf('The study is at https://www.example.net/study for all to read.')).toBe('pending');
    expect(await statusOf('Look at http://a.spam.example.com/x for this and that, all of you.')).toBe(
      'rejected',
    );
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

  test('simulated, does what it really does, and stores nothing', async () => {
    const secret = await makeSite(service, 'policy-simulated');
    const texts = [
      'A calm word about the bus lane.',
      MILD,
      THREAT,
      'The study is at https://www.example.net/study for all to read.',
      'A calm word about the bus lane.',
      'Je ne sais pas pourquoi les gens sont comme ça ici',
      'It is written here: shit happens to all of us.',
    ];
    const draft = {
      ...DRAFT,
      flagged: [
        { guideline: 'threat', severity: 'medium', action: 'reject' },
        { guideline: 'profanity', severity: 'medium', action: 'publish' },
      ],
      firstTimeAuthors: 'hold',
      links: { action: 'reject' },
      repeats: 'hold',
    };
    const run = async (round: string) => {
      const comments: WireComment[] = [];
      for (const [i, text] of texts.entries()) {
        const author = { id: `${round}-${i % 3}` };
        comments.push(await submit(service, { author, text, articleId: round, language: undefined }, secret));
        if (i === 0) {
          const path = `/v1/comments/${comments[0]?.id}/approve`;
          const approved = await call(service, { method: 'POST', path, secret, body: {} });
          expect([200, 409]).toContain(approved.status);
        }
      }
      return comments;
    };
    const first = await run('one');
    const simulated = await call<Json>(service, {
      method: 'POST',
      path: '/v1/policy/simulate',
      secret,
      body: { policy: draft, articleId: 'one' },
    });
    expect(simulated.body).toMatchObject({
      examined: 7,
      matrix: { publish: { hold: 0, publish: 0, reject: 0 }, reject: { hold: 0, publish: 0, reject: 0 } },
    });
    expect((await call(service, { path: '/v1/policy', secret })).body['version']).toBe(1);
    await call(service, { method: 'PUT', path: '/v1/policy', secret, body: draft });
    // The same texts anew would be repeats of the first: the signals of then are compared, not of now.
    const changes = new Map(
      (simulated.body['changes'] as Json[]).map((one) => [one['commentId'], one['to']]),
    );
    const wanted = first.map(({ id }) => changes.get(id) ?? 'hold');
    const other = await makeSite(service, 'policy-applied');
    await call(service, { method: 'PUT', path: '/v1/policy', secret: other, body: draft });
    const ACTIONS: Readonly<Record<string, string>> = {
      approved: 'publish',
      rejected: 'reject',
      pending: 'hold',
    };
    const really: string[] = [];
    for (const [i, text] of texts.entries()) {
      const author = { id: `one-${i % 3}` };
      const comment = await submit(service, { author, text, articleId: 'one', language: undefined }, other);
      really.push(ACTIONS[String(comment['status'])] ?? '');
      if (i === 0) {
        const path = `/v1/comments/${comment.id}/approve`;
        await call(service, { method: 'POST', path, secret: other, body: {} });
      }
    }
    expect(wanted).toEqual(really);
    expect(new Set(really)).toEqual(new Set(['hold', 'publish', 'reject']));
  });

  test('simulated, is compared with what moderators decided, rule by rule', async () => {
    const articleId = 'compared';
    const comments: WireComment[] = [];
    for (const text of [THREAT, THREAT, MILD, 'A calm word.']) {
      comments.push(await submit(service, { text, articleId, author: { id: `c-${comments.length}` } }));
    }
    const [a, b, c, d] = comments.map(({ id }) => id);
    await reject(service, a ?? '');
    await approve(service, b ?? '');
    await reject(service, c ?? '', rejection(['personal_attack']));
    const { body } = await simulate({ policy: DRAFT, articleId });
    expect(body).toMatchObject({
      examined: 4,
      matrix: { hold: { hold: 1, publish: 1, reject: 2 } },
      agreement: { decided: 3, precision: 0.5, recall: 1 },
    });
    expect(body['rules']).toContainEqual({
      rule: 'threat.intent',
      hits: 2,
      rejected: 1,
      approved: 1,
      precision: 0.5,
    });
    expect((body['changes'] as Json[]).find(({ commentId }) => commentId === d)).toMatchObject({
      from: 'hold',
      to: 'publish',
    });
    const empty = await simulate({ policy: {}, articleId: 'nowhere' });
    expect(empty.body).toMatchObject({
      examined: 0,
      agreement: { decided: 0, precision: null, recall: null },
    });
  });

  test('simulated, says what would not be stored at all', async () => {
    const articleId = 'long';
    for (const text of ['Short.', 'A calm word, and another one.'])
      await submit(service, { text, articleId });
    const { body } = await simulate({ policy: { clean: 'publish', textLimit: 10 }, articleId });
    expect(body).toMatchObject({
      examined: 2,
      refused: 1,
      matrix: { hold: { hold: 0, publish: 1, reject: 0 } },
    });
  });

  test('simulated with a guideline turned on again, checks the texts anew', async () => {
    await put({ guidelines: [{ code: 'threat', enabled: false }] });
    const articleId = 'anew';
    await submit(service, { text: THREAT, articleId });
    const { body } = await simulate({ policy: { flagged: DRAFT['flagged'] }, articleId });
    expect(body).toMatchObject({ matrix: { hold: { reject: 1 } } });
    const still = await simulate({
      policy: { flagged: DRAFT['flagged'], guidelines: [{ code: 'threat', enabled: false }] },
      articleId,
    });
    expect(still.body).toMatchObject({ matrix: { hold: { hold: 1 } } });
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
    const simulated = await simulate({ policy: body });
    expect([simulated.status, pointers(simulated)]).toEqual([400, [`/policy${pointer}`]]);
  });

  test.each([
    ['without a policy', {}, '/policy'],
    ['of too many comments', { policy: {}, comments: 10_001 }, '/comments'],
    ['from a time that is none', { policy: {}, createdAfter: 'noon' }, '/createdAfter'],
  ])('a simulation %s is 400', async (_what, body, pointer) => {
    const answer = await simulate(body);
    expect(answer.status).toBe(400);
    expect((answer.body['errors'] as Json[]).map((error) => error['pointer'])).toContain(pointer);
  });
});
