import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { createEmptyDatabase, type TestDatabase } from '../support/postgres.ts';
import { ServiceProcess } from '../support/service-process.ts';
import { clearQueue } from './moderators-run.ts';

jest.setTimeout(180_000);

const ADMIN_KEY = 'the-admin-of-the-moderators-holds-this-key';

let database: TestDatabase;
beforeAll(async () => {
  database = await createEmptyDatabase();
});
afterAll(async () => {
  await ServiceProcess.killAll();
  await database.drop();
});

test('ten moderators clear a queue at two instances, one of them killed: each comment is decided once', async () => {
  const settings = {
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    DB_POOL_SIZE: '10',
    ADMIN_KEY,
    RATE_LIMIT: '0',
    LOG_LEVEL: 'warn',
  };
  const first = await ServiceProcess.start(settings);
  const second = await ServiceProcess.start(settings);
  const report = await clearQueue({
    services: [first, second],
    adminKey: ADMIN_KEY,
    comments: 300,
    moderators: 10,
  });
  expect(report.faults).toEqual([]);
  expect(report.decided.reduce((sum, count) => sum + count, 0)).toBe(300);
});
