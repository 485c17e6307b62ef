import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ApiDocument, documentOf } from '../support/api-document.ts';
import { call } from '../support/client.ts';
import { EXAMPLES, exampleCall } from '../support/operations.ts';
import { startService, type TestService } from '../support/service.ts';

const WITH_BODY = Object.entries(EXAMPLES).flatMap(([operationId, { body }]) => (body ? [operationId] : []));
const MIB = 1024 * 1024;

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
/** A JSON text of exactly so many bytes, which is a string. */
const jsonOfBytes = (bytes: number): Buffer => Buffer.from(`"${'x'.repeat(bytes - 2)}"`);

const MALFORMED: readonly [string, Buffer | string, string][] = [
  ['truncated JSON', '{"text": "cut o', 'malformed-json'],
  ['a second value', '{} {}', 'malformed-json'],
  ['a trailing comma', '{"a": 1,}', 'malformed-json'],
  ['a comment', '{} // nothing', 'malformed-json'],
  ['NaN', '{"a": NaN}', 'malformed-json'],
  ['a byte order mark', '\ufeff{}', 'malformed-json'],
  ['a raw control character', '{"text": "a\u0001b"}', 'malformed-json'],
  ['the same member twice', '{"text": "one", "text": "two"}', 'malformed-json'],
  ['the same member twice, once escaped', '{"text": "one", "t\\u0065xt": "two"}', 'malformed-json'],
  ['the same member twice, deep inside', '{"a": [{"b": 1, "b": 1}]}', 'malformed-json'],
  ['a byte that UTF-8 never has', Buffer.from('{"text": "\xff"}', 'latin1'), 'invalid-encoding'],
  ['Latin-1', Buffer.from('{"text": "caf\xe9"}', 'latin1'), 'invalid-encoding'],
  ['an overlong form', Buffer.from('{"text": "\xc0\xaf"}', 'latin1'), 'invalid-encoding'],
  ['a surrogate in UTF-8', Buffer.from('{"text": "\xed\xa0\x80"}', 'latin1'), 'invalid-encoding'],
  ['a cut character', Buffer.from('{"text": "\xe2\x82"}', 'latin1'), 'invalid-encoding'],
  ['UTF-16', Buffer.from('{"text": "a"}', 'utf16le'), 'malformed-json'],
  ['an array', '[]', 'validation-failed'],
  ['a string', '"text"', 'validation-failed'],
  ['a number', '1e999', 'validation-failed'],
  ['null', 'null', 'validation-failed'],
  ['more elements than any request needs', `{"items": [${'0,'.repeat(20_001)}0]}`, 'validation-failed'],
  ['deep nesting', '['.repeat(100_000) + ']'.repeat(100_000), 'validation-failed'],
  ['an unknown field of a name that objects have', '{"constructor": 1}', 'validation-failed'],
  ['an unknown field called __proto__', '{"__proto__": {"text": "a"}}', 'validation-failed'],
];

const OTHER_TYPES: readonly [string, Readonly<Record<string, string>>][] = [
  ['text/plain', { 'content-type': 'text/plain' }],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['a multipart form', { 'content-type': 'multipart/form-data; boundary=x' }],
  ['JSON by another name', { 'content-type': 'application/vnd.api+json' }],
  ['Latin-1', { 'content-type': 'application/json; charset=latin1' }],
  ['UTF-16, quoted', { 'content-type': 'application/json;charset="utf-16"' }],
  ['no media type', { 'content-type': '' }],
  ['half a media type', { 'content-type': 'application' }],
  ['gzip', { 'content-encoding': 'gzip' }],
];

describe('bodies', () => {
  let service: TestService;
  let api: ApiDocument;
  beforeAll(async () => {
    service = await startService();
    api = await documentOf(service.port);
  });
  afterAll(() => service.close());

  const exampleOf = (operationId: string) => {
    const { body, ...example } = exampleCall(api.operation(operationId));
    return { example, body: body as Readonly<Record<string, unknown>> };
  };

  test('the table names every operation with a body', () => {
    const documented = api.operations.filter(({ requestBody }) => requestBody !== undefined);
    expect(documented.map(({ operationId }) => operationId).sort()).toEqual([...WITH_BODY].sort());
  });

  describe.each(WITH_BODY)('of %s', (operationId) => {
    test.each(MALFORMED)('%s is 400', async (_name, raw, code) => {
      const answer = await call(service, { ...exampleOf(operationId).example, raw });
      expect([answer.status, answer.body['type']]).toEqual([400, `/problems/${code}`]);
    });

    test.each(OTHER_TYPES)('%s is 415', async (_name, headers) => {
      const { example, body } = exampleOf(operationId);
      const answer = await call(service, { ...example, raw: json(body), headers });
      expect([answer.status, answer.body['type']]).toEqual([415, '/problems/unsupported-media-type']);
    });

    test.each([
      ['with a charset', { 'content-type': 'application/json; charset=UTF-8' }],
      ['in capitals', { 'content-type': 'Application/JSON' }],
      ['without an encoding', { 'content-encoding': 'identity' }],
    ])('JSON %s is read', async (_name, headers) => {
      const { example, body } = exampleOf(operationId);
      const answer = await call(service, { ...example, raw: json(body), headers });
      expect([200, 201, 404, 409]).toContain(answer.status);
    });

    test('a body is optional where all of its fields are, and only there', async () => {
      const { example } = exampleOf(operationId);
      const optional = api.operation(operationId).requestBody?.required === false;
      for (const headers of [{}, { 'content-type': 'application/json' }, { 'content-length': '0' }]) {
        const answer = await call(service, { ...example, headers });
        expect(answer.status === 400).toBe(!optional);
      }
    });

    test('an unknown field is 400, and is named', async () => {
      const { example, body } = exampleOf(operationId);
      const answer = await call(service, { ...example, body: { ...body, 'un/kn~own': 1 } });
      expect(answer.status).toBe(400);
      expect(answer.body['errors']).toEqual([{ pointer: '/un~1kn~0own', detail: 'is not a known field' }]);
    });

    test('null in the optional fields is as good as nothing', async () => {
      const { example, body } = exampleOf(operationId);
      const schema = api.operation(operationId).requestBody?.content['application/json']?.schema ?? {};
      const { properties = {}, required = [] } = api.resolve(schema);
      // What the example gives may be needed by another field: a term needs its guideline.
      const optional = Object.keys(properties).filter((name) => !required.includes(name) && !(name in body));
      const nulls = Object.fromEntries(optional.map((name) => [name, null]));
      const answer = await call(service, { ...example, body: { ...body, ...nulls } });
      expect([200, 201, 404, 409]).toContain(answer.status);
    });

    test('more bytes than the limit are 413, and the limit itself is not', async () => {
      const { example } = exampleOf(operationId);
      const limit = operationId === 'submitBatch' ? 32 * MIB : MIB;
      const over = await call(service, { ...example, raw: jsonOfBytes(limit + 1) });
      expect([over.status, over.body['type']]).toEqual([413, '/problems/body-too-large']);
      const chunked = await call(service, {
        ...example,
        raw: jsonOfBytes(limit + 1),
        headers: { 'transfer-encoding': 'chunked', 'content-length': [] },
      });
      expect(chunked.status).toBe(413);
      expect((await call(service, { ...example, raw: jsonOfBytes(limit) })).status).toBe(400);
    });
  });

  test('a body far over the limit is read to its end, so that its sender sees the 413', async () => {
    const { example } = exampleOf('checkText');
    const raw = Buffer.alloc(64 * MIB, ' ');
    const answer = await call(service, { ...example, raw });
    expect([answer.status, answer.body['type']]).toEqual([413, '/problems/body-too-large']);
    expect(answer.headers['connection']).not.toBe('close');
  });

  test.each(['getComment', 'listComments', 'deleteKey'])('%s takes none', async (operationId) => {
    const example = exampleCall(api.operation(operationId));
    const chunked = { 'transfer-encoding': 'chunked', 'content-length': [] };
    for (const headers of [{}, { 'content-type': 'text/plain' }, chunked]) {
      const answer = await call(service, { ...example, raw: '{"sure": true}', headers });
      expect([answer.status, answer.body['type']]).toEqual([400, '/problems/malformed-request']);
    }
    expect((await call(service, { ...example, headers: { 'content-length': '0' } })).status).not.toBe(400);
  });

  test('a DELETE of another media type is 415, even without a body', async () => {
    const example = exampleCall(api.operation('deleteKey'));
    expect((await call(service, { ...example, headers: { 'content-type': 'text/plain' } })).status).toBe(415);
  });
});
