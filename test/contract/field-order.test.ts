import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { submit } from '../support/api-calls.ts';
import { call } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

test.each([
  ['with findings', { text: 'what a fucking idiot you are' }],
  ['that no pack speaks', { text: 'no me gusta nada de esto', language: 'es' }],
])('a comment %s is shown in one order of fields, submitted or stored', async (_name, fields) => {
  const created = await submit(service, fields);
  const read = await call(service, { path: `/v1/comments/${created.id}`, key: 'submitter' });
  expect(JSON.stringify(read.body)).toBe(JSON.stringify(created));
});
