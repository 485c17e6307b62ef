import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { makeDataDir, removeDataDir } from '../support/data-dir.ts';
import { ServiceProcess } from '../support/service-process.ts';
import { fairContest, holdContest } from './contrary-decisions.ts';

jest.setTimeout(180_000);

const ROUNDS = 5;

let dataDir: string;
let service: ServiceProcess;
beforeAll(async () => {
  dataDir = await makeDataDir();
  service = await ServiceProcess.start({ DATA_DIR: dataDir, RATE_LIMIT: '0', LOG_LEVEL: 'warn' });
});
afterAll(async () => {
  await ServiceProcess.killAll();
  await removeDataDir(dataDir);
});

test('of 200 simultaneous contrary decisions one side wins, with one entry', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const contest = await holdContest({ key: service.key('moderator'), urls: [service.url] }, 200);
    expect(['approved', 'rejected']).toContain(contest.winner);
    expect(contest).toEqual(fairContest(contest));
  }
});
