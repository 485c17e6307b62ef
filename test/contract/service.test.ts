import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { call } from '../support/client.ts';
import { startService, type TestService } from '../support/service.ts';

describe('what needs no key', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  test.each(['/livez', '/readyz'])('%s says that all is well', async (path) => {
    const answer = await call(service, { path });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ status: 'ok' });
  });
});
