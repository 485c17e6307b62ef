import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { call, expectJson } from '../support/api-client.ts';
import { makeDataDir, removeDataDir } from '../support/data-dir.ts';
import { beginPost } from '../support/post-in-flight.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { isGone, ServiceProcess } from '../support/service-process.ts';

jest.setTimeout(180_000);

const SUBMISSION = { articleId: 'a-1', author: { id: 'u-1' }, text: 'Sent while the service stops.' };
const OPERATOR_KEY = 'the-operator-of-the-tests-holds-this-key';

let dataDir: string;
/** What the first start on the data directory printed. */
let keys: { readonly submitter: string; readonly moderator: string; readonly admin: string };

const spawn = (settings: Readonly<Record<string, string>> = {}): ServiceProcess =>
  ServiceProcess.spawn({ DATA_DIR: dataDir, ...settings });
const start = (settings: Readonly<Record<string, string>> = {}): Promise<ServiceProcess> =>
  ServiceProcess.start({ DATA_DIR: dataDir, ...settings });

beforeAll(async () => {
  dataDir = await makeDataDir();
});
afterEach(() => ServiceProcess.killAll());
afterAll(() => removeDataDir(dataDir));

/** A port that somebody else listens on. */
async function takenPort(): Promise<{ port: number; free(): Promise<unknown> }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not a port');
  return { port: address.port, free: () => once(server.close(), 'close') };
}

describe('the first start', () => {
  test('on a taken port says so, prints the keys all the same and leaves no PostgreSQL behind', async () => {
    const { port, free } = await takenPort();
    const service = spawn({ PORT: String(port), LOG_LEVEL: 'trace' });
    expect(await service.exit).toEqual({ code: 1, signal: null });
    await free();
    expect(service.stderr).toBe(
      `Verbatim could not start: listen EADDRINUSE: address already in use 127.0.0.1:${port}\n`,
    );
    expect(isGone(service.postgresPid)).toBe(true);
    expect(service.printedKeys.map(([role]) => role)).toEqual(['submitter', 'moderator', 'admin']);
    const [submitter, moderator, admin] = service.printedKeys.map(([, key]) => key);
    keys = { submitter: submitter ?? '', moderator: moderator ?? '', admin: admin ?? '' };
    const log = service.lines.filter((line) => line.startsWith('{')).join('\n');
    for (const key of Object.values(keys)) expect(log).not.toContain(key);
  });

  test('is the only one that prints keys, and they do what their role may', async () => {
    const service = await start({ LOG_LEVEL: 'trace' });
    expect(service.printedKeys).toEqual([]);
    const { url } = service;
    const statuses = async (method: string, path: string, body?: unknown): Promise<number[]> => {
      const answers = Object.values(keys).map((key) => call({ url, key }, method, path, { body }));
      return (await Promise.all(answers)).map(({ status }) => status);
    };
    expect(await statuses('POST', '/v1/comments', SUBMISSION)).toEqual([201, 201, 201]);
    expect(await statuses('GET', '/v1/comments')).toEqual([403, 200, 200]);
    expect(await statuses('GET', '/v1/keys')).toEqual([403, 403, 200]);
    expect(await statuses('GET', '/v1/sites')).toEqual([403, 403, 403]);
    for (const key of Object.values(keys)) expect(service.lines.join('\n')).not.toContain(key);
  });
});

describe('a signal', () => {
  /** Ids of comments whose submission was in flight when the signal came. */
  const answered: string[] = [];

  test.each([
    { name: 'SIGTERM', signals: ['SIGTERM'] },
    { name: 'SIGINT, which npm passes on once more,', signals: ['SIGINT', 'SIGINT'] },
  ] as const)('$name lets requests in flight end, then PostgreSQL', async ({ signals }) => {
    const service = await start();
    const { url } = service;
    // Connections that are kept alive must not keep the service.
    await call({ url, key: keys.moderator }, 'GET', '/v1/comments');
    const batch = { items: new Array(200).fill(SUBMISSION) };
    const inFlight = await Promise.all([
      ...Array.from({ length: 20 }, () => beginPost(url, keys.submitter, '/v1/comments', SUBMISSION)),
      beginPost(url, keys.submitter, '/v1/comments/batch', batch),
    ]);
    for (const signal of signals) {
      service.signal(signal);
      await service.untilLogged('stopping');
    }
    const answers = await Promise.all(inFlight.map((post) => post.finish()));

    expect(answers.map(({ status }) => status)).toEqual([...new Array(20).fill(201), 200]);
    expect(await service.exit).toEqual({ code: 0, signal: null });
    expect(isGone(service.postgresPid)).toBe(true);
    expect(service.stderr).toBe('');
    const bodies = answers.map(({ body }) => JSON.parse(body));
    answered.push(...bodies.slice(0, 20).map(({ id }) => id), bodies[20].results[199].comment.id);
  });

  test('leaves every comment that was answered to the next start', async () => {
    const { url } = await start();
    expect(answered).toHaveLength(42);
    for (const id of answered) {
      const reader = { url, key: keys.submitter };
      expect(await expectJson(reader, 'GET', `/v1/comments/${id}`)).toMatchObject({ text: SUBMISSION.text });
    }
  });

  test('during a start ends it, without a PostgreSQL left', async () => {
    const service = spawn();
    await service.untilLogged('embedded PostgreSQL started');
    expect(await service.stop()).toEqual({ code: 0, signal: null });
    expect(isGone(service.postgresPid)).toBe(true);
    expect(service.stderr).toBe('');
  });
});

test('the end of its PostgreSQL ends the service, and the next start recovers', async () => {
  const service = await start();
  process.kill(service.postgresPid, 'SIGKILL');
  expect(await service.exit).toEqual({ code: 1, signal: null });
  expect(service.log.map(({ msg }) => msg)).toContain('embedded PostgreSQL ended unexpectedly');
  const next = await start();
  const reader = { url: next.url, key: keys.moderator };
  expect(await expectJson(reader, 'GET', '/v1/comments?limit=1')).toMatchObject({ items: [SUBMISSION] });
});

describe('a start that cannot be', () => {
  test('on a data directory in use is refused, while the first service goes on', async () => {
    const first = await start();
    const second = spawn();
    expect(await second.exit).toEqual({ code: 1, signal: null });
    expect(second.stderr).toMatch(
      /^Verbatim could not start: Another process already serves the data in \S+\.\n$/,
    );
    const { url } = first;
    expect(
      (await call({ url, key: keys.submitter }, 'POST', '/v1/comments', { body: SUBMISSION })).status,
    ).toBe(201);
    expect(await first.stop()).toEqual({ code: 0, signal: null });
  });

  test('names all mistakes of the configuration at once, and no secret', async () => {
    const service = spawn({ PORT: '70000', ADMIN_KEY: 'too short', LOG_LEVEL: 'loud', RATE_LIMIT: '-1' });
    expect(await service.exit).toEqual({ code: 1, signal: null });
    for (const name of ['PORT', 'ADMIN_KEY', 'LOG_LEVEL', 'RATE_LIMIT'])
      expect(service.stderr).toContain(name);
    expect(service.stderr).not.toContain('too short');
    expect(service.lines).toEqual([]);
  });

  test('names a database that does not answer', async () => {
    const { port, free } = await takenPort();
    await free();
    const service = spawn({ DATABASE_URL: `postgres://nobody:secret@127.0.0.1:${port}/none` });
    expect(await service.exit).toEqual({ code: 1, signal: null });
    expect(service.stderr).toContain(`127.0.0.1:${port}`);
    expect(service.stderr + service.lines.join('\n')).not.toContain('secret');
  });
});

test('with ADMIN_KEY no keys are printed, and it is the admin and the operator', async () => {
  const database = await cloneDatabase();
  const settings = { DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl };
  const service = await start({ ...settings, ADMIN_KEY: OPERATOR_KEY, LOG_LEVEL: 'trace' });
  const operator = { url: service.url, key: OPERATOR_KEY };
  await expectJson(operator, 'POST', '/v1/comments', { body: SUBMISSION, status: 201 });
  expect(await expectJson(operator, 'GET', '/v1/keys')).toEqual({ items: [], nextCursor: null });
  const site = { id: 'second', name: 'Second' };
  const { adminKey } = await expectJson<{ adminKey: string }>(operator, 'POST', '/v1/sites', {
    body: site,
    status: 201,
  });
  const admin = { url: service.url, key: adminKey };
  expect(await expectJson(admin, 'GET', '/v1/comments')).toEqual({ items: [], nextCursor: null });
  expect(await service.stop()).toEqual({ code: 0, signal: null });
  expect(service.printedKeys).toEqual([]);
  expect(service.lines.join('\n')).not.toContain(OPERATOR_KEY);
  expect(service.lines.join('\n')).not.toContain(adminKey);
  await database.drop();
});
