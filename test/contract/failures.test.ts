import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { approve, historyOf, submission, submit } from '../support/api-calls.ts';
import { breaking } from '../support/breaking-database.ts';
import { type Answer, call, callRaw } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';

/** Anything a client sends that is about a person, or secret: if it is in the log, this is how it looks there. */
const CANARY = 'canary';
const canaries = {
  text: 'canary-text I will kill you all',
  name: 'canary-name',
  author: 'canary-author',
  article: 'canary-article',
  external: 'canary-external',
  note: 'canary-note',
  moderator: 'canary-moderator',
  idempotency: 'canary-idempotency',
  title: 'canary-title',
};

/** Every way in which a client's values reach the service, with and without success. */
async function tellEverything(service: TestService): Promise<Answer[]> {
  const comment = submission({
    text: canaries.text,
    articleId: canaries.article,
    author: { id: canaries.author, name: canaries.name },
    externalId: canaries.external,
  });
  const idempotencyKey = `${canaries.idempotency}-${randomUUID()}`;
  const headers = { 'x-moderator-id': canaries.moderator, 'idempotency-key': idempotencyKey };
  const query = `articleId=${canaries.article}&authorId=${canaries.author}&externalId=${canaries.external}`;
  const post = (path: string, body: unknown) =>
    call(service, { method: 'POST', path, key: 'moderator', body });
  const id = String((await post('/v1/comments', comment)).body['id']);
  const rejection = { reasons: ['other'], note: canaries.note };
  return [
    await post('/v1/comments', comment),
    await post('/v1/comments', { ...comment, 'canary-field': 1 }),
    await post('/v1/comments/batch', { items: [comment, { ...comment, author: CANARY }] }),
    await post('/v1/checks', { text: canaries.text }),
    await call(service, { path: `/v1/comments?${query}`, key: 'moderator' }),
    await call(service, { path: `/v1/comments?${query}&cursor=canary-cursor`, key: 'moderator' }),
    await call(service, { path: `/v1/articles/${canaries.article}/comments`, key: 'submitter' }),
    await call(service, {
      method: 'PUT',
      path: `/v1/articles/${canaries.article}`,
      key: 'submitter',
      body: { title: canaries.title },
    }),
    await call(service, {
      method: 'POST',
      path: `/v1/comments/${id}/reject`,
      key: 'moderator',
      body: rejection,
      headers,
    }),
    await approve(service, id, { headers }),
    await call(service, { path: '/canary-path?canary-query' }),
    await call(service, { path: '/canary-path/%zz' }),
    await call(service, { path: '/v1/guidelines', secret: 'canary-key' }),
    await call(service, { method: 'POST', path: '/v1/comments', key: 'submitter', raw: '{"canary": ' }),
    await call(service, {
      path: '/livez',
      headers: { 'user-agent': CANARY, cookie: CANARY, referer: CANARY },
    }),
    await callRaw(service, 'canary\r\n\r\n'),
  ];
}

const expectSilence = ({ log, keys, url }: TestService) => {
  const lines = log.join('');
  expect(log.length).toBeGreaterThan(10);
  expect(lines).not.toContain(CANARY);
  for (const key of Object.values(keys)) expect(lines).not.toContain(key);
  expect(lines.replaceAll(url, '')).not.toContain('127.0.0.1');
};

describe('failures and the log', () => {
  let service: TestService;
  afterEach(() => service.close());

  test('nothing of what clients say is in the log of a sound service', async () => {
    service = await startService();
    const answers = await tellEverything(service);
    expect(answers.every(({ status }) => status < 500)).toBe(true);
    expectSilence(service);
    expect(service.log.some((line) => line.includes('"route":"/v1/comments/:id/reject"'))).toBe(true);
  });

  test('without its database it is 503, says when to come back, and is silent', async () => {
    service = await startService();
    const path = '/v1/guidelines';
    expect((await call(service, { path, key: 'submitter' })).status).toBe(200);
    await service.moderation.db.close();
    const answer = await call(service, { path, key: 'submitter' });
    expect([answer.status, answer.body['type']]).toEqual([503, '/problems/unavailable']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect((await call(service, { path: '/readyz' })).status).toBe(503);
    expect((await call(service, { path: '/livez' })).status).toBe(200);
    await tellEverything(service);
    expectSilence(service);
  });

  test('where the database refuses a statement, it is 500 and reveals nothing', async () => {
    let broken: string | null = null;
    service = await startService({
      change: (moderation) => ({ ...moderation, db: breaking(moderation.db, () => broken) }),
    });
    for (broken of [
      'comments.insert',
      'events.insert',
      'decisions.make',
      'comments.find',
      'comments.list',
      'articles.put',
    ]) {
      const answers = await tellEverything(service);
      const failed = answers.filter(({ status }) => status >= 500);
      expect([broken, failed.length > 0]).toEqual([broken, true]);
      for (const { status, body, text } of failed) {
        expect([status, body['type']]).toEqual([500, '/problems/internal-error']);
        expect(Object.keys(body).sort()).toEqual(['detail', 'instance', 'status', 'title', 'type']);
        expect(text).not.toMatch(/canary|sql|select|relation|\.ts|secret detail/i);
      }
    }
    expectSilence(service);
    expect(service.log.some((line) => line.includes('"level":"error"'))).toBe(true);
  });

  test('a decision that fails half-way leaves nothing', async () => {
    let broken: string | null = null;
    service = await startService({
      change: (moderation) => ({ ...moderation, db: breaking(moderation.db, () => broken) }),
    });
    const comment = await submit(service);
    broken = 'events.insert';
    expect((await approve(service, comment.id)).status).toBe(500);
    broken = null;
    expect(await historyOf(service, comment.id)).toHaveLength(1);
    expect((await approve(service, comment.id)).body.version).toBe(2);
  });

  test('a comment that the checks fail on goes to a human, undetermined, and the failure is told', async () => {
    const told: unknown[] = [];
    const ruleset = new Proxy({} as TestService['moderation']['ruleset'], {
      get: (_target, name) => {
        if (name === 'engine') return '1.0.0+lexicon.1';
        throw new Error('a broken rule');
      },
    });
    service = await startService({
      change: (moderation) => ({ ...moderation, ruleset, onCheckFailure: (error) => void told.push(error) }),
    });
    const comment = await submit(service);
    expect(comment).toMatchObject({ verdict: 'undetermined', status: 'pending', awaiting: 'first_decision' });
    expect(told).toHaveLength(1);
  });
});
