import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hashOfKey } from '../../src/moderation/access.ts';
import { openDatabase } from '../../src/store/database.ts';
import { findKeyByHash } from '../../src/store/keys.ts';
import { insertSite } from '../../src/store/sites.ts';
import { createEmptyDatabase, type TestDatabase } from '../support/postgres.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let database: TestDatabase;
beforeAll(async () => {
  database = await createEmptyDatabase();
});
afterAll(() => database.drop());

/** Runs a command of src/cli on the database. */
async function run(name: string, ...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', `src/cli/${name}.ts`, ...args], {
    cwd: ROOT,
    env: {
      // biome-ignore lint/style/noProcessEnv: a process needs the path of its programs
      PATH: process.env['PATH'],
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: database.ownerUrl,
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await closed;
  return { code, stdout, stderr };
}

describe('migrate', () => {
  test('applies what the database lacks and says what that was', async () => {
    const applied = await run('migrate');
    expect(applied).toMatchObject({ code: 0, stderr: '' });
    expect(applied.stdout).toMatch(/^Applied 0001_tables\.sql, .+\.sql\.\n$/);
    expect(await run('migrate')).toEqual({ code: 0, stdout: 'Nothing to apply.\n', stderr: '' });
  });
});

describe('keys', () => {
  test('says that there is no such site', async () => {
    const refused = await run('keys', '--role', 'admin', '--name', 'lost', '--site', 'nowhere');
    expect(refused).toEqual({ code: 1, stdout: '', stderr: 'There is no site "nowhere".\n' });
  });

  test('says how it is used', async () => {
    const refused = await run('keys', '--role', 'king');
    expect(refused).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^usage: keys --role /),
    });
  });

  test('makes a key that is in force at once', async () => {
    const db = openDatabase({ url: database.url, poolSize: 1, prepare: true, onIdleError: () => undefined });
    await insertSite(db, { id: 'default', name: 'Default', createdAt: new Date() });
    const made = await run('keys', '--role', 'moderator', '--name', 'Night desk');
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const stored = await findKeyByHash(db, hashOfKey(made.stdout.trim()));
    expect(stored).toMatchObject({ siteId: 'default', name: 'Night desk', role: 'moderator' });
    await db.close();
  });
});
