import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/store/embedded/embedded-postgres.ts';
import type { Log } from '../../src/store/log.ts';

const SERVICE = fileURLToPath(new URL('../support/embedded-service.ts', import.meta.url));
const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The group's folder, which is the data directory of most tests. */
let base: string;
let dataDir: string;
let home: string;
const started: { stop(): Promise<void> }[] = [];
const services: ChildProcess[] = [];

/** Makes an empty data directory for the tests of one group. */
async function makeDataDir(): Promise<void> {
  // By its name the next run finds and removes it, should this one be killed.
  base = await mkdtemp(join(tmpdir(), 'verbatim-test-'));
  dataDir = base;
  // So that PostgreSQL's own user may enter when the tests run as root.
  await chmod(base, 0o711);
  home = join(base, 'postgres');
}

const stopAll = async (): Promise<void> => {
  await Promise.all(started.splice(0).map((postgres) => postgres.stop()));
};

/** Kills the services and ends the servers that outlive them, by a start and a stop. */
async function endServices(): Promise<void> {
  if (services.length === 0) return;
  for (const service of services.splice(0)) service.kill('SIGKILL');
  if (started.length === 0) await start();
  await stopAll();
}

const removeDataDir = (): Promise<void> => rm(base, { recursive: true, force: true });

async function start(signal?: AbortSignal) {
  const options = { dataDir, log, durable: false };
  const postgres = await startEmbeddedPostgres(signal ? { ...options, signal } : options);
  started.push(postgres);
  return postgres;
}

function spawnService(): ChildProcess {
  const service = spawn(process.execPath, ['--import', 'tsx', SERVICE, dataDir], {
    cwd: REPOSITORY,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  services.push(service);
  return service;
}

/** What the service says of its start. */
async function answerOf(service: ChildProcess): Promise<{ ownerUrl: string } | { code: string }> {
  if (!service.stdout) throw new Error('the service has no standard output');
  const [line] = await once(createInterface(service.stdout), 'line');
  return JSON.parse(line);
}

async function kill(service: ChildProcess): Promise<void> {
  const ended = once(service, 'exit');
  service.kill('SIGKILL');
  await ended;
}

async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const postmasterPid = async (): Promise<number> =>
  Number.parseInt(await readFile(join(home, 'cluster/pgdata/postmaster.pid'), 'utf8'), 10);

async function serviceWithRow(): Promise<ChildProcess> {
  const service = spawnService();
  const answer = await answerOf(service);
  if (!('ownerUrl' in answer)) throw new Error(`the service did not start: ${answer.code}`);
  await query(answer.ownerUrl, "DROP TABLE IF EXISTS kept; CREATE TABLE kept AS SELECT 'كما كُتب' AS text");
  return service;
}

/** Waits until a file of that prefix is in the home. */
async function appearanceOf(prefix: string): Promise<void> {
  while (!(await readdir(home).catch(() => [])).some((name) => name.startsWith(prefix))) await delay(5);
}

describe('the embedded PostgreSQL', () => {
  beforeAll(makeDataDir);
  afterEach(async () => {
    await endServices();
    await stopAll();
  });
  afterAll(removeDataDir);

  test('makes a database with an owner and a runtime role, neither a superuser', async () => {
    const { ownerUrl, runtimeUrl } = await start();
    const sql = `SELECT rolname AS role, rolsuper AS super, pg_get_userbyid(datdba) AS owner,
        pg_encoding_to_char(encoding) AS encoding, datlocprovider AS provider, datlocale AS locale,
        current_setting('listen_addresses') AS tcp
      FROM pg_roles, pg_database WHERE rolname = current_user AND datname = current_database()`;
    const common = { super: false, owner: 'verbatim_owner', encoding: 'UTF8', provider: 'b' };
    const expected = { ...common, locale: 'C.UTF-8', tcp: '' };
    expect(await query(ownerUrl, sql)).toEqual([{ ...expected, role: 'verbatim_owner' }]);
    expect(await query(runtimeUrl, sql)).toEqual([{ ...expected, role: 'verbatim_app' }]);
    await expect(query(runtimeUrl, 'CREATE TABLE forbidden ()')).rejects.toMatchObject({ code: '42501' });
  });

  test('asks for the password, which only the owner of the files can read', async () => {
    const { ownerUrl } = await start();
    const wrong = new URL(ownerUrl);
    wrong.password = 'wrong';
    await expect(query(wrong.href, 'SELECT')).rejects.toMatchObject({ code: '28P01' });
    expect((await stat(join(home, 'cluster/passwords.json'))).mode & 0o777).toBe(0o600);
  });

  test('keeps data and passwords over a stop and a start', async () => {
    const first = await start();
    await query(first.ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS one');
    await first.stop();
    const second = await start();
    expect(second.ownerUrl).toBe(first.ownerUrl);
    expect(await query(second.ownerUrl, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
  });

  test('runs in a process group of its own, so that Ctrl-C does not end it', async () => {
    await start();
    const pid = await postmasterPid();
    expect(() => process.kill(-pid, 0)).not.toThrow();
  });

  test('tells when the server ends by itself', async () => {
    const { failed } = await start();
    process.kill(await postmasterPid(), 'SIGINT');
    await expect(failed).resolves.toBeUndefined();
  });

  test('says why PostgreSQL did not start', async () => {
    await (await start()).stop();
    const settings = join(home, 'cluster/pgdata/postgresql.conf');
    const before = await readFile(settings);
    await writeFile(settings, 'no_such_setting = 1\n');
    await expect(start()).rejects.toMatchObject({
      code: 'start-failed',
      message: expect.stringContaining('no_such_setting'),
    });
    await writeFile(settings, before);
  });

  test('refuses a second process while the first lives, and not after it was killed', async () => {
    const service = spawnService();
    await answerOf(service);
    await expect(start()).rejects.toMatchObject({ code: 'data-dir-in-use' });
    expect(await answerOf(spawnService())).toEqual({ code: 'data-dir-in-use' });
    await kill(service);
    await expect(start()).resolves.toHaveProperty('ownerUrl');
  });

  test('refuses all but one of those who start at once', async () => {
    const outcomes = await Promise.allSettled([start(), start(), start()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const codes = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []));
    expect(codes).toEqual(['data-dir-in-use', 'data-dir-in-use']);
  });

  test('stops the server that outlived a killed service and has all data', async () => {
    const service = await serviceWithRow();
    const orphan = await postmasterPid();
    await kill(service);
    expect(() => process.kill(orphan, 0)).not.toThrow();
    const { ownerUrl } = await start();
    expect(await postmasterPid()).not.toBe(orphan);
    expect(await query(ownerUrl, 'SELECT text FROM kept')).toEqual([{ text: 'كما كُتب' }]);
  });

  test('recovers when service and server were killed', async () => {
    const service = await serviceWithRow();
    const orphan = await postmasterPid();
    await kill(service);
    process.kill(orphan, 'SIGKILL');
    const { ownerUrl } = await start();
    expect(await query(ownerUrl, 'SELECT text FROM kept')).toEqual([{ text: 'كما كُتب' }]);
  });

  test('is not misled by a pid that another process has now', async () => {
    await (await start()).stop();
    const pidFile = join(home, 'cluster/pgdata/postmaster.pid');
    await writeFile(pidFile, `${process.pid}\n${join(home, 'cluster/pgdata')}\n1\n5432\n\n\n\nready\n`);
    const { ownerUrl } = await start();
    expect(await query(ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('the first start', () => {
  beforeEach(makeDataDir);
  afterEach(async () => {
    await endServices();
    await stopAll();
    await removeDataDir();
  });

  test('listens elsewhere where the path is too long for a socket', async () => {
    dataDir = join(base, 'a-long-name'.repeat(10));
    const { ownerUrl } = await start();
    expect(await query(ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('ends what it began when the start is aborted', async () => {
    const abort = new AbortController();
    const starting = start(abort.signal);
    await appearanceOf('cluster.new-');
    abort.abort();
    await expect(starting).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  });

  test('begins again where an earlier one was killed half-way', async () => {
    const service = spawnService();
    await appearanceOf('cluster.new-');
    await kill(service);
    const { ownerUrl } = await start();
    expect(await query(ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});
