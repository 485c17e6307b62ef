import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { createEmptyDatabase, type TestDatabase } from '../support/postgres.ts';
import { ServiceProcess } from '../support/service-process.ts';
import { clearQueue } from './moderators-run.ts';

jest.setTimeout(180_000);

let database: TestDatabase;
beforeAll(async () => {
  database = await createEmptyDatabase();
});
afterAll(async () => {
  await ServiceProcess.killAll();
  await database.drop();
});

test('ten moderators clear a queue through two instances, one of them killed: each comment decided once', async () => {
  const { url: databaseUrl, ownerUrl: databaseOwnerUrl } = database;
  const report = await clearQueue({ databaseUrl, databaseOwnerUrl, comments: 300 });
  expect(report.faults).toEqual([]);
  // Somebody forgot the first twenty, which came back when their lease had ended.
  expect(report.handedOut).toBeGreaterThanOrEqual(320);
  expect(report.unanswered).toBeGreaterThan(0);
  // What a killed instance did without an answer was decided as well.
  expect(report.decided).toBeGreaterThan(200);
  expect(report.decided).toBeLessThanOrEqual(300);

  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    const left = await client.query('SELECT FROM claims');
    expect(left.rowCount).toBe(0);
  } finally {
    await client.end();
  }
});
