import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { createEmptyDatabase, type TestDatabase } from '../support/postgres.ts';
import { ServiceProcess } from '../support/service-process.ts';
import { fairContest, holdContest } from './contrary-decisions.ts';

jest.setTimeout(180_000);

let database: TestDatabase;
const services: ServiceProcess[] = [];
beforeAll(async () => {
  database = await createEmptyDatabase();
  for (let instance = 0; instance < 3; instance += 1) {
    // Smaller pools than usual: three and the rest of the tests share the 100 connections of one server.
    services.push(
      ServiceProcess.spawn({
        DATABASE_URL: database.url,
        DATABASE_OWNER_URL: database.ownerUrl,
        DB_POOL_SIZE: '10',
        RATE_LIMIT: '0',
        LOG_LEVEL: 'warn',
      }),
    );
  }
});
afterAll(async () => {
  await ServiceProcess.killAll();
  await database.drop();
});

test('three instances that start at once on an empty database all serve, and one prints the keys', async () => {
  await Promise.all(services.map((service) => service.untilServing()));
  const printed = services.map(({ printedKeys }) => printedKeys.length).sort();
  expect(printed).toEqual([0, 0, 3]);
  expect(services.map(({ stderr }) => stderr)).toEqual(['', '', '']);
});

test('of contrary decisions through three instances one side wins, with one entry', async () => {
  const key = services.find(({ printedKeys }) => printedKeys.length > 0)?.key('moderator') ?? '';
  const urls = services.map(({ url }) => url);
  for (let round = 0; round < 3; round += 1) {
    const contest = await holdContest({ key, urls }, 200);
    expect(['approved', 'rejected']).toContain(contest.winner);
    expect(contest).toEqual(fairContest(contest));
  }
});
