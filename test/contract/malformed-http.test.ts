import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { walk } from '../support/api-calls.ts';
import { call, callRaw } from '../support/client.ts';
import { sendBytes } from '../support/http.ts';
import { startService, type TestService } from '../support/service.ts';

describe('what is hardly HTTP', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  const post = (headers: string, body: string): string =>
    `POST /v1/comments HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${service.keys.submitter}\r\n` +
    `Content-Type: application/json\r\nConnection: close\r\n${headers}\r\n${body}`;

  test.each([
    ['garbage', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 not HTTP\r\n\r\n'],
    ['an unknown method', 'FETCH /v1/comments HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['a header without a colon', 'GET /livez HTTP/1.1\r\nHost: x\r\nno colon here\r\n\r\n'],
    ['a control character in a header', 'GET /livez HTTP/1.1\r\nHost: x\r\nA: \x00\r\n\r\n'],
    [
      'two lengths',
      'POST /v1/checks HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
    ],
    ['a length that is none', 'POST /v1/checks HTTP/1.1\r\nHost: x\r\nContent-Length: ten\r\n\r\n{}'],
    ['a version from the future', 'GET /livez HTTP/9.9\r\nHost: x\r\n\r\n'],
    ['no Host', 'GET /livez HTTP/1.1\r\n\r\n'],
    ['bytes beyond ASCII in the address', 'GET /v1/comments/caf\xe9 HTTP/1.1\r\nHost: x\r\n\r\n'],
  ])('%s is a problem with status 400', async (_name, bytes) => {
    const answer = await callRaw(service, Buffer.from(bytes, 'latin1'));
    expect([answer.status, answer.body['type']]).toEqual([400, '/problems/malformed-request']);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  test('too many bytes of headers are 431', async () => {
    const answer = await callRaw(
      service,
      `GET /livez HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`,
    );
    expect([answer.status, answer.body['type']]).toEqual([431, '/problems/headers-too-large']);
  });

  test('a body that is shorter than its length is 400, and leaves nothing', async () => {
    const body = '{"articleId":"cut","author":{"id":"u"},"text":"whole"}';
    const answer = await callRaw(service, post(`Content-Length: ${body.length + 10}\r\n`, body));
    expect([answer.status, answer.body['type']]).toEqual([400, '/problems/malformed-request']);
    expect(await walk(service, '/v1/comments?articleId=cut', 'moderator', 10)).toEqual([]);
  });

  test('a chunked body that is cut is 400', async () => {
    const answer = await callRaw(service, post('Transfer-Encoding: chunked\r\n', '5\r\n{"art'));
    expect([answer.status, answer.body['type']]).toEqual([400, '/problems/malformed-request']);
  });

  test('a length together with chunks is 400', async () => {
    const answer = await callRaw(
      service,
      post('Content-Length: 5\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n'),
    );
    expect([answer.status, answer.body['type']]).toEqual([400, '/problems/malformed-request']);
  });

  test('a connection is of use again after a body that was too large', async () => {
    const large = ' '.repeat(1_100_000);
    const head = post(`Content-Length: ${large.length}\r\n`, '').replace(
      'Connection: close',
      'Connection: keep-alive',
    );
    const next = 'GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
    const { status, bytes } = await sendBytes(service.port, head + large + next);
    expect(status).toBe(413);
    expect(bytes.toString()).toContain('HTTP/1.1 200 OK');
  });

  test('an expectation that nobody knows is ignored', async () => {
    const answer = await call(service, { path: '/livez', headers: { expect: 'the-unexpected' } });
    expect(answer.status).toBe(200);
  });

  test('the service goes on', async () => {
    expect((await call(service, { path: '/livez' })).status).toBe(200);
  });
});
