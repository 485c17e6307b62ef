import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeDataDir, removeDataDir } from '../support/data-dir.ts';
import { ServiceProcess } from '../support/service-process.ts';
import { fairContest, holdContest } from './contrary-decisions.ts';

const ROUNDS = 5;

let dataDir: string;
let service: ServiceProcess | undefined;
beforeAll(async () => {
  dataDir = await makeDataDir();
  service = await ServiceProcess.start({ DATA_DIR: dataDir, RATE_LIMIT: '0', LOG_LEVEL: 'warn' });
});
afterAll(async () => {
  await service?.kill();
  await removeDataDir(dataDir);
});

test('of 200 simultaneous contrary decisions one side wins, with one entry', async () => {
  if (service === undefined) throw new Error('the service does not run');
  for (let round = 0; round < ROUNDS; round += 1) {
    const contest = await holdContest({ key: service.key('moderator'), urls: [service.url] }, 200);
    expect(['approved', 'rejected']).toContain(contest.winner);
    expect(contest).toEqual(fairContest(contest));
  }
});
