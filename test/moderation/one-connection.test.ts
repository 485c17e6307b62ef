import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { approve, reject, rejection, submission, submit } from '../support/api-calls.ts';
import { call } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';

// Where each of ten transactions waits for an eleventh connection of a pool of ten, none of them ends.
let inside = 0;
let asked = 0;
let service: TestService;
beforeAll(async () => {
  service = await startService({
    change: (moderation) => ({
      ...moderation,
      db: {
        ...moderation.db,
        query: (...of) => {
          if (inside > 0) asked += 1;
          return moderation.db.query(...of);
        },
        transaction: (work) =>
          moderation.db.transaction(async (tx) => {
            inside += 1;
            try {
              return await work(tx);
            } finally {
              inside -= 1;
            }
          }),
      },
    }),
  });
});
afterAll(() => service.close());

test('nothing asks for a second connection while it holds one', async () => {
  const send = (method: string, path: string, key: 'admin' | 'moderator' | 'submitter', body?: object) =>
    call(service, { method, path, key, ...(body === undefined ? {} : { body: { ...body } }) });
  const answers = [
    await send('PUT', '/v1/policy', 'admin', { links: { action: 'hold' }, repeats: 'hold' }),
    await send('POST', '/v1/terms', 'admin', {
      kind: 'term',
      phrase: 'cola',
      guideline: 'profanity',
      severity: 'medium',
    }),
    await send('POST', '/v1/comments/batch', 'submitter', { items: [submission(), submission()] }),
    await send('PUT', '/v1/authors/u-1/standing', 'moderator', { standing: 'trusted' }),
    await send('POST', '/v1/queue/claims', 'moderator', { limit: 1 }),
    await send('PUT', '/v1/policy', 'admin', { clean: 'publish', repeats: 'hold' }),
  ];
  expect(answers.filter(({ status }) => status >= 300).map(({ text }) => text)).toEqual([]);
  const { id } = await submit(service, { text: 'you are an idiot' });
  expect((await approve(service, id)).status).toBe(200);
  const other = await submit(service, { text: 'you are a moron' });
  expect((await reject(service, other.id, rejection(['personal_attack']))).status).toBe(200);
  expect(asked).toBe(0);
});
