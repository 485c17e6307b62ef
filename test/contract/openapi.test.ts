import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ApiDocument, documentOf, type Schema } from '../support/api-document.ts';
import { send } from '../support/http.ts';
import { startService, type TestService } from '../support/service.ts';

describe('the OpenAPI document', () => {
  let service: TestService;
  let api: ApiDocument;
  beforeAll(async () => {
    service = await startService();
    api = await documentOf(service.port);
  });
  afterAll(() => service.close());

  test('is committed as it is served', async () => {
    const committed = await readFile(new URL('../../openapi/openapi.json', import.meta.url), 'utf8');
    const served = await send(service.port, { method: 'GET', path: '/openapi.json' });
    expect(JSON.parse(served.bytes.toString('utf8'))).toEqual(JSON.parse(committed));
    expect(served.headers['content-type']).toMatch(/^application\/json/);
  });

  test('gives each operation an id of its own, a summary and a tag', () => {
    const ids = api.operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(15);
    for (const { operationId, summary, tags } of api.operations) {
      expect([operationId, typeof operationId, typeof summary, tags?.length]).toEqual([
        operationId,
        'string',
        'string',
        1,
      ]);
    }
  });

  test('calls its schemas by name', () => {
    const names = Object.keys(api.source.components.schemas);
    expect(names).toEqual(expect.arrayContaining(['Comment', 'Checked', 'Finding', 'Event', 'Problem']));
    expect(names.filter((name) => /^def-\d+$/.test(name))).toEqual([]);
  });

  test('closes every object, so that no field can be left unsaid', () => {
    const open: string[] = [];
    const visit = (schema: Schema, at: string): void => {
      if (schema.type === 'object' && schema.additionalProperties !== false) open.push(at);
      for (const [name, property] of Object.entries(schema.properties ?? {}))
        visit(property, `${at}.${name}`);
      for (const option of schema.anyOf ?? []) visit(option, at);
      if (schema.items !== undefined) visit(schema.items, `${at}[]`);
    };
    for (const [name, schema] of Object.entries(api.source.components.schemas)) visit(schema, name);
    expect(open).toEqual([]);
  });

  test('has every field of an answer required, since optional ones are null', () => {
    /** What is there in some cases only, as the contract's own shapes say. */
    const conditional = [
      'CheckOutcome.reason',
      'Problem.errors',
      'Problem.version',
      'Problem.decision',
      'Problem.claim',
      'Problem.commentId',
    ];
    const requests = new Set([
      '#/components/schemas/ItemDecision',
      ...api.operations.flatMap(
        ({ requestBody }) => requestBody?.content['application/json']?.schema.$ref ?? [],
      ),
    ]);
    const optional = Object.entries(api.source.components.schemas).flatMap(
      ([name, { properties = {}, required = [] }]) =>
        requests.has(`#/components/schemas/${name}`)
          ? []
          : Object.keys(properties).flatMap((field) =>
              required.includes(field) ? [] : [`${name}.${field}`],
            ),
    );
    expect(optional.sort()).toEqual(conditional.sort());
  });

  test('declares what any call may meet', () => {
    for (const { operationId, path, responses, requestBody } of api.operations) {
      if (!path.startsWith('/v1/')) continue;
      const due = ['400', '401', '403', '429', '500', '503', ...(requestBody ? ['413', '415'] : [])];
      expect([operationId, due.filter((status) => !(status in responses))]).toEqual([operationId, []]);
    }
  });
});
