import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { historyOf, reject, sha256Of, submission, submit, type WireComment } from '../support/api-calls.ts';
import { call, type Json } from '../support/client.ts';
import { NO_ID } from '../support/operations.ts';
import { startService, type TestService } from '../support/service.ts';

const THREAT = 'I will kill you all tonight.';

describe('submitting', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  const post = (body: Json) =>
    call<WireComment & Json>(service, { method: 'POST', path: '/v1/comments', key: 'submitter', body });

  test('a comment with all of its fields', async () => {
    const parent = await submit(service);
    const answer = await post({
      articleId: 'a-1',
      author: { id: 'u-1', name: 'Lana' },
      text: THREAT,
      externalId: 'ext-1',
      parentId: parent.id.toUpperCase(),
      language: 'en-GB',
      submittedAt: '2026-02-28t23:59:59.5+01:00',
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      externalId: 'ext-1',
      articleId: 'a-1',
      parentId: parent.id,
      author: { id: 'u-1', name: 'Lana' },
      text: THREAT,
      textSha256: sha256Of(THREAT),
      status: 'pending',
      awaiting: 'first_decision',
      verdict: 'flagged',
      language: 'en-GB',
      decision: null,
      version: 1,
      submittedAt: '2026-02-28T22:59:59.500Z',
    });
    expect(answer.body['message']).toEqual(expect.any(String));
    expect(answer.body.id[14]).toBe('7');
    for (const { start, end, match } of answer.body.findings as unknown as {
      start: number;
      end: number;
      match: string;
    }[]) {
      expect(THREAT.slice(start, end)).toBe(match);
    }
    expect((await call(service, { path: `/v1/comments/${answer.body.id}`, key: 'submitter' })).body).toEqual(
      answer.body,
    );
    expect(await historyOf(service, answer.body.id)).toMatchObject([
      { type: 'comment.created', commentId: answer.body.id, by: { type: 'submitter' }, decision: null },
    ]);
  });

  test('a comment with none but the needed fields: the others are null', async () => {
    const { body } = await post({ articleId: 'a', author: { id: 'u' }, text: 'A calm word.' });
    expect(body).toMatchObject({
      externalId: null,
      parentId: null,
      author: { id: 'u', name: null },
      decision: null,
    });
    expect(body['submittedAt']).toBe(body.createdAt);
    expect(body['updatedAt']).toBe(body.createdAt);
  });

  test('a clean comment is held for a human like any other', async () => {
    const comment = await submit(service);
    expect(comment).toMatchObject({
      status: 'pending',
      awaiting: 'first_decision',
      verdict: 'clean',
      message: null,
    });
  });

  test('an externalId that is taken is 409 and names the comment that has it', async () => {
    const first = await submit(service, { externalId: 'taken' });
    const second = await post(submission({ externalId: 'taken', text: 'Another text.' }));
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({ type: '/problems/external-id-taken', commentId: first.id });
  });

  test('a parent must be a comment on the same article', async () => {
    const other = await submit(service, { articleId: 'another' });
    for (const parentId of [NO_ID, other.id]) {
      const answer = await post(submission({ parentId }));
      expect([answer.status, answer.body['type']]).toEqual([422, '/problems/unknown-parent']);
    }
  });

  test('a closed article takes no comments until it is open again', async () => {
    const commenting = (state: string) =>
      call(service, {
        method: 'PUT',
        path: '/v1/articles/door',
        key: 'submitter',
        body: { commenting: state },
      });
    await commenting('closed');
    const answer = await post(submission({ articleId: 'door' }));
    expect([answer.status, answer.body['type']]).toEqual([409, '/problems/article-closed']);
    await commenting('open');
    expect((await post(submission({ articleId: 'door' }))).status).toBe(201);
  });

  test.each([
    ['/articleId', { articleId: undefined }],
    ['/articleId', { articleId: null }],
    ['/articleId', { articleId: '' }],
    ['/articleId', { articleId: 17 }],
    ['/articleId', { articleId: 'a'.repeat(257) }],
    ['/articleId', { articleId: 'a\0' }],
    ['/articleId', { articleId: '\ud800' }],
    ['/author', { author: undefined }],
    ['/author', { author: 'u-1' }],
    ['/author', { author: [] }],
    ['/author/id', { author: {} }],
    ['/author/id', { author: { id: '\udc00x' } }],
    ['/author/name', { author: { id: 'u', name: '' } }],
    ['/author/name', { author: { id: 'u', name: 'x\0' } }],
    ['/author/name', { author: { id: 'u', name: { first: 'L' } } }],
    ['/author/email', { author: { id: 'u', email: 'x' } }],
    ['/text', { text: undefined }],
    ['/text', { text: null }],
    ['/text', { text: ['a'] }],
    ['/externalId', { externalId: 1e300 }],
    ['/externalId', { externalId: '\ud83d' }],
    ['/parentId', { parentId: 'not-a-uuid' }],
    ['/language', { language: 'english, please' }],
    ['/language', { language: '' }],
    ['/submittedAt', { submittedAt: 'yesterday' }],
    ['/submittedAt', { submittedAt: '2026-02-30T00:00:00Z' }],
    ['/submittedAt', { submittedAt: '2026-02-28T00:00:00' }],
    ['/submittedAt', { submittedAt: '2026-02-28' }],
    ['/submittedAt', { submittedAt: '2026-02-28T25:00:00Z' }],
    ['/submittedAt', { submittedAt: '2026-02-28T00:00:00.123456Z' }],
    ['/submittedAt', { submittedAt: 1_700_000_000 }],
  ])('what does not fit is 400 and names the place: %s in %j', async (pointer, changes) => {
    const answer = await post(submission(changes));
    expect([answer.status, answer.body['type']]).toEqual([400, '/problems/validation-failed']);
    expect(answer.body['errors']).toEqual([{ pointer, detail: expect.any(String) }]);
  });

  test('all mistakes are named at once', async () => {
    const answer = await post({ author: { id: 1 }, text: 'A', more: true });
    const errors = answer.body['errors'] as { pointer: string }[];
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(['/articleId', '/author/id', '/more']);
  });

  test('ids may have 256 code points of any kind', async () => {
    const id = '🐸'.repeat(256);
    const comment = await submit(service, { articleId: id, externalId: id, author: { id, name: id } });
    expect(comment).toMatchObject({ articleId: id, externalId: id, author: { id, name: id } });
  });

  test('a submitter sees the decision, but not the note', async () => {
    const { id } = await submit(service);
    await reject(service, id, { body: { reasons: ['threat'], note: 'between us' } });
    const path = `/v1/comments/${id}`;
    const [seen, known] = [
      await call(service, { path, key: 'submitter' }),
      await call(service, { path, key: 'moderator' }),
    ];
    expect(seen.body['decision']).toMatchObject({ outcome: 'rejected', reasons: ['threat'], note: null });
    expect(known.body['decision']).toMatchObject({
      outcome: 'rejected',
      reasons: ['threat'],
      note: 'between us',
    });
    expect(seen.text).not.toContain('between us');
  });
});
