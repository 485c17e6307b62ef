import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { call } from '../support/api-client.ts';
import { makeDataDir, removeDataDir } from '../support/data-dir.ts';
import { createEmptyDatabase, type TestDatabase } from '../support/postgres.ts';
import { ServiceProcess } from '../support/service-process.ts';
import { killUnderLoad } from './kill-run.ts';

jest.setTimeout(180_000);

let dataDir: string;
beforeEach(async () => {
  dataDir = await makeDataDir();
});
afterEach(async () => {
  await ServiceProcess.killAll();
  await removeDataDir(dataDir);
});

/** Sees that a service has come up with keys of its first start, and takes comments. */
async function expectFirstStart(service: ServiceProcess): Promise<void> {
  await service.untilServing();
  expect(service.printedKeys.map(([role]) => role)).toEqual(['submitter', 'moderator', 'admin']);
  const body = { articleId: 'a-1', author: { id: 'u-1' }, text: 'First.' };
  const target = { url: service.url, key: service.key('submitter') };
  expect((await call(target, 'POST', '/v1/comments', { body })).status).toBe(201);
}

test('killed under load, the service keeps every acknowledged comment and does nothing twice', async () => {
  const report = await killUnderLoad({ dataDir, kills: 3 });
  expect(report.faults).toEqual([]);
  expect(report.unanswered).toBeGreaterThan(0);
  expect(report.comments).toBeGreaterThan(50);
});

test('killed while the cluster is made, it starts afresh', async () => {
  const first = ServiceProcess.spawn({ DATA_DIR: dataDir });
  const home = join(dataDir, 'postgres');
  while (!(existsSync(home) && readdirSync(home).some((name) => name.startsWith('cluster.new-'))))
    await delay(5);
  await first.kill();
  await expectFirstStart(ServiceProcess.spawn({ DATA_DIR: dataDir }));
});

test('killed within a migration, it has done all of it or nothing', async () => {
  const database = await createEmptyDatabase();
  const settings = { DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl };
  const blocker = new pg.Client({ connectionString: database.ownerUrl });
  try {
    await blocker.connect();
    // Of the same name as a table in the middle of the first migration, which so waits for this transaction.
    await blocker.query('BEGIN; CREATE TABLE decisions ()');
    const first = ServiceProcess.spawn(settings);
    while (!(await isMigrationWaiting(database))) await delay(20);
    await first.kill();
    await blocker.query('ROLLBACK');
    await expectFirstStart(ServiceProcess.spawn(settings));
  } finally {
    await blocker.end();
    await ServiceProcess.killAll();
    await database.drop();
  }
});

async function isMigrationWaiting({ ownerUrl }: TestDatabase): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rowCount } = await client.query(
    `SELECT FROM pg_stat_activity WHERE datname = current_database()
       AND application_name = 'verbatim-migrate' AND wait_event_type = 'Lock'`,
  );
  await client.end();
  return rowCount === 1;
}
