import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { makeDataDir, removeDataDir } from '../support/data-dir.ts';
import { ServiceProcess } from '../support/service-process.ts';
import { readEverywhere, submitAndDecide } from './verbatim-run.ts';

jest.setTimeout(180_000);

let dataDir: string;
beforeAll(async () => {
  dataDir = await makeDataDir();
});
afterAll(async () => {
  await ServiceProcess.killAll();
  await removeDataDir(dataDir);
});

const start = () => ServiceProcess.start({ DATA_DIR: dataDir, RATE_LIMIT: '0', LOG_LEVEL: 'warn' });

test('500 messy texts come back byte for byte from every endpoint, also after a restart', async () => {
  const first = await start();
  const keys = { submitterKey: first.key('submitter'), moderatorKey: first.key('moderator') };
  const run = await submitAndDecide({ url: first.url, ...keys }, 'run');
  expect(run.items).toHaveLength(500);
  expect(run.differences).toEqual([]);
  // Of 500 decisions 250 each way; then every fifth was turned round, 50 of each.
  expect(run.items.filter(({ status }) => status === 'approved')).toHaveLength(250);

  const before = await readEverywhere({ url: first.url, ...keys }, run);
  expect(before.differences).toEqual([]);
  expect(before.compared).toBeGreaterThan(500 * 20);
  await first.stop();

  const second = await start();
  const after = await readEverywhere({ url: second.url, ...keys }, run);
  expect(after.differences).toEqual([]);
  expect(after.compared).toBe(before.compared);
});
