import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { submit, type WireComment } from '../support/api-calls.ts';
import { type ApiDocument, documentOf, type Operation } from '../support/api-document.ts';
import { call, type Json } from '../support/client.ts';
import { openEventSource } from '../support/event-source.ts';
import { EXAMPLES } from '../support/operations.ts';
import { type Holder, startService, type TestService } from '../support/service.ts';

const OPERATIONS = Object.entries(EXAMPLES);

describe('the examples of the OpenAPI document', () => {
  let service: TestService;
  let api: ApiDocument;
  beforeAll(async () => {
    service = await startService();
    api = await documentOf(service.port);
  });
  afterAll(() => service.close());

  /** The example of an operation's body, as the document gives it; undefined where it takes none. */
  function bodyOf({ requestBody }: Operation): Json | undefined {
    const schema = requestBody?.content['application/json']?.schema;
    if (schema === undefined) return undefined;
    const { examples } = api.resolve(schema) as { examples?: readonly Json[] };
    if (examples?.length !== 1) throw new Error('the body has no example');
    return examples[0];
  }

  const post = (path: string, key: Holder, body: Json) =>
    call<Json & { id: string }>(service, { method: 'POST', path, key, body });

  /** What a path names, made for this call. */
  async function pathOf({ path }: Operation, comment: WireComment): Promise<string> {
    const id = async (): Promise<string> => {
      if (path.startsWith('/v1/authors/')) return 'u-1';
      if (path.startsWith('/v1/keys/'))
        return (await post('/v1/keys', 'admin', { name: 'k', role: 'submitter' })).body.id;
      if (path.startsWith('/v1/terms/')) {
        const term = { phrase: 'a phrase to be withdrawn', kind: 'exception' };
        return (await post('/v1/terms', 'admin', term)).body.id;
      }
      if (path.startsWith('/v1/queue/claims/')) await post('/v1/queue/claims', 'moderator', { limit: 100 });
      return comment.id;
    };
    return path
      .replace('{id}', path.includes('{id}') ? await id() : '')
      .replace('{articleId}', 'a-17')
      .replace('{code}', 'not-found');
  }

  test.each(OPERATIONS)('%s succeeds with its example', async (operationId, { role }) => {
    const operation = api.operation(operationId);
    const successes = Object.keys(operation.responses).filter((status) => status.startsWith('2'));
    await call(service, { method: 'DELETE', path: '/v1/queue/claims', key: 'moderator' });
    const comment = await submit(service);
    if (operationId === 'streamEvents') {
      const source = await openEventSource(service.port, { secret: service.keys.submitter });
      source.close();
      expect(successes).toContain(String(source.status));
      return;
    }
    const body = bodyOf(operation);
    const path = await pathOf(operation, comment);
    const answer = await call(service, {
      method: operation.method,
      path,
      ...(role === null ? {} : { key: role }),
      ...(body === undefined ? {} : { body }),
    });
    expect([answer.status, successes.includes(String(answer.status))]).toEqual([answer.status, true]);
  });
});
