import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { REASON_CODES } from '../../src/domain/guideline.ts';
import { approve, submit } from '../support/api-calls.ts';
import { call, type Json } from '../support/client.ts';
import { send } from '../support/http.ts';
import { startService, type TestService } from '../support/service.ts';

describe('the service itself', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  test.each(['/livez', '/readyz'])('%s says that all is well', async (path) => {
    const answer = await call(service, { path });
    expect([answer.status, answer.body]).toEqual([200, { status: 'ok' }]);
  });

  test('/metrics counts requests by their route, never by what they were about', async () => {
    const comment = await submit(service, { articleId: 'counted', author: { id: 'counted-author' } });
    await approve(service, comment.id, { headers: { 'idempotency-key': 'k' } });
    await approve(service, comment.id, { headers: { 'idempotency-key': 'k' } });
    const { status, headers, text } = await call(service, { path: '/metrics' });
    expect([status, headers['content-type']]).toEqual([200, expect.stringMatching(/^text\/plain; version=/)]);
    expect(text).toMatch(
      /verbatim_http_request_duration_seconds_count\{method="POST",route="\/v1\/comments\/:id\/approve",status="200"\} 2/,
    );
    expect(text).toContain('verbatim_idempotent_replays_total 1');
    expect(text).toMatch(/verbatim_database_connections\{state="idle"\} \d+/);
    for (const personal of [comment.id, 'counted']) expect(text).not.toContain(personal);
  });

  test('/docs shows the document, and loads nothing from elsewhere', async () => {
    const page = await send(service.port, { method: 'GET', path: '/docs/' });
    const html = page.bytes.toString('utf8');
    expect([page.status, page.headers['content-type']]).toEqual([200, expect.stringContaining('text/html')]);
    const sources = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) {
      const { pathname, origin } = new URL(source, `${service.url}/docs/`);
      expect(origin).toBe(service.url);
      expect([source, (await send(service.port, { method: 'GET', path: pathname })).status]).toEqual([
        source,
        200,
      ]);
    }
    expect((await send(service.port, { method: 'GET', path: '/docs' })).status).toBeLessThan(400);
  });

  test('the documentation works over plain HTTP and names no other host', async () => {
    const { headers } = await send(service.port, { method: 'GET', path: '/docs' });
    const policy = headers['content-security-policy'];
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/upgrade-insecure-requests|swagger\.io/);
  });

  test('every answer has the headers that protect a browser', async () => {
    for (const path of ['/livez', '/v1/guidelines', '/nowhere', '/%zz']) {
      const { headers } = await call(service, { path });
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'strict-transport-security': expect.any(String),
      });
      expect(headers['content-security-policy']).toContain("default-src 'self'");
      expect(headers['x-powered-by'] ?? headers['server']).toBeUndefined();
    }
  });

  test('each request has an id of its own, which the client cannot choose', async () => {
    const ids = new Set<unknown>();
    for (let n = 0; n < 5; n += 1) {
      const { headers } = await call(service, { path: '/livez', headers: { 'x-request-id': 'chosen' } });
      ids.add(headers['x-request-id']);
    }
    expect(ids.size).toBe(5);
    expect(ids.has('chosen')).toBe(false);
  });

  test('/v1/guidelines has every guideline that a moderator may name', async () => {
    const { body } = await call<{ items: Json[]; nextCursor: null }>(service, {
      path: '/v1/guidelines',
      key: 'submitter',
    });
    expect(body.items.map(({ code }) => code)).toEqual([...REASON_CODES]);
    for (const { title, text } of body.items)
      expect([title, text].every((said) => String(said).length > 3)).toBe(true);
    expect(body.nextCursor).toBeNull();
  });

  test('HEAD answers like GET, without the body', async () => {
    const { status, bytes } = await send(service.port, { method: 'HEAD', path: '/livez' });
    expect([status, bytes.length]).toEqual([200, 0]);
  });
});
