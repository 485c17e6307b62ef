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

/** Runs a command of src/cli on the database, which both roles reach. */
const run = (name: string, ...args: string[]) => runAs({ DATABASE_OWNER_URL: database.ownerUrl }, name, args);

/** The same, with other settings than the owner's. */
async function runAs(settings: Readonly<Record<string, string>>, name: string, args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', `src/cli/${name}.ts`, ...args], {
    cwd: ROOT,
    env: {
      // biome-ignore lint/style/noProcessEnv: a process needs the path of its programs
      PATH: process.env['PATH'],
      DATABASE_URL: database.url,
      LOG_LEVEL: 'warn',
      ...settings,
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

describe('the runtime role alone, where the owner migrates from elsewhere', () => {
  test('serves what is up to date, and warns of nothing', async () => {
    expect(await runAs({}, 'migrate', [])).toEqual({ code: 0, stdout: 'Nothing to apply.\n', stderr: '' });
  });

  test('says what is missing', async () => {
    const owner = openDatabase({
      url: database.ownerUrl,
      poolSize: 1,
      prepare: true,
      onIdleError: () => undefined,
    });
    const [last] = await owner.query<{ version: number; name: string; sha256: string }>({
      name: 'last',
      text: `
        DELETE FROM schema_migrations WHERE version = (SELECT max(version) FROM schema_migrations)
        RETURNING version, name, sha256`,
    });
    const behind = await runAs({}, 'migrate', []);
    await owner.query(
      { name: 'again', text: 'INSERT INTO schema_migrations (version, name, sha256) VALUES ($1, $2, $3)' },
      [last?.version, last?.name, last?.sha256],
    );
    await owner.close();
    expect(behind).toEqual({
      code: 1,
      stdout: '',
      stderr: `The database lacks migrations: ${last?.name}.\n`,
    });
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
