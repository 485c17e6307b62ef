import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { v7 as uuidV7 } from 'uuid';
import { buildApp } from '../../src/app.ts';
import type { Role } from '../../src/domain/site.ts';
import { createRuleset } from '../../src/guidelines/ruleset.ts';
import type { App } from '../../src/http/app-type.ts';
import type { EventTimes } from '../../src/http/routes/events.ts';
import { loggerOptions } from '../../src/logging.ts';
import { hashOfKey, issueKey, openDefaultSite } from '../../src/moderation/access.ts';
import type { Moderation } from '../../src/moderation/context.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { VERSION } from '../../src/version.ts';
import { cloneDatabase, type TestDatabase } from './postgres.ts';

export type Holder = Role | 'operator';

/** A service that listens on a port of 127.0.0.1, with a database of its own. */
export interface TestService {
  readonly url: string;
  readonly port: number;
  /** A key of each role in the site `default`, and the operator's. */
  readonly keys: Readonly<Record<Holder, string>>;
  /** The lines of its log, at its most talkative level. */
  readonly log: readonly string[];
  readonly rateLimit: number;
  readonly moderation: Moderation;
  readonly database: TestDatabase;
  /** The same database behind a new process, so to speak: nothing of this one's memory is shared. */
  restart(): Promise<TestService>;
  close(): Promise<void>;
}

export interface ServiceOptions {
  /** Requests a minute and key; 0 turns the limit off. */
  readonly rateLimit?: number;
  /** Without it, each reading of the clock is a millisecond later than the one before. */
  readonly now?: () => Date;
  /** How the streams of events keep time; quick where nothing is said. */
  readonly eventTimes?: EventTimes;
  /** Replaces what the use cases work with. */
  readonly change?: (moderation: Moderation) => Moderation;
  /** Adds a defect to the application, or something to look at. */
  readonly plant?: (app: App) => void;
}

const OPERATOR_KEY = 'the operator of the tests holds this'.replaceAll(' ', '-');
const START = Date.parse('2026-03-01T10:00:00.000Z');
/** Far above what a test file sends in a minute, so that every answer has the headers and none is refused. */
const AMPLE = 1_000_000;

/** Compiling the rules takes half a second: once a test file is enough. */
const ruleset = createRuleset();

export async function startService(options: ServiceOptions = {}): Promise<TestService> {
  const database = await cloneDatabase();
  try {
    return await serve(database, null, options);
  } catch (error) {
    await database.drop();
    throw error;
  }
}

async function serve(
  database: TestDatabase,
  givenKeys: TestService['keys'] | null,
  options: ServiceOptions,
): Promise<TestService> {
  const opened = openDatabase({
    url: database.url,
    poolSize: 10,
    prepare: true,
    onIdleError: () => undefined,
  });
  let closed: Promise<void> | undefined;
  // A test may close it before the service does.
  const db: Database = {
    ...opened,
    close: () => {
      closed ??= opened.close();
      return closed;
    },
  };
  const lines: string[] = [];
  const log = pino(loggerOptions('trace'), { write: (line: string) => void lines.push(line) });
  const own: Moderation = {
    db,
    ruleset,
    operatorKeySha256: hashOfKey(OPERATOR_KEY),
    now: options.now ?? tickingClock(),
    newId: uuidV7,
    onCheckFailure: (error) => {
      throw error;
    },
    newSecret: secrets(),
  };
  const keys = givenKeys ?? (await makeKeys(own));
  const moderation = options.change?.(own) ?? own;
  const rateLimit = options.rateLimit ?? AMPLE;
  const app = await buildApp(moderation, {
    version: VERSION,
    rateLimit,
    log,
    eventTimes: options.eventTimes ?? { lookMs: 5, heartbeatMs: 20 },
  });
  options.plant?.(app);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const stop = async () => {
    await app.close();
    await db.close();
  };
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    keys,
    log: lines,
    rateLimit,
    moderation,
    database,
    restart: async () => {
      await stop();
      return serve(database, keys, options);
    },
    close: async () => {
      await stop();
      await database.drop();
    },
  };
}

async function makeKeys(moderation: Moderation): Promise<TestService['keys']> {
  await openDefaultSite(moderation);
  const issue = async (role: Role) => (await issueKey(moderation, 'default', `the ${role}`, role)).secret;
  return {
    submitter: await issue('submitter'),
    moderator: await issue('moderator'),
    admin: await issue('admin'),
    operator: OPERATOR_KEY,
  };
}

function tickingClock(): () => Date {
  let ticks = 0;
  return () => new Date(START + ticks++);
}

/** Secrets that differ from one another, and from run to run do not. */
function secrets(): () => Buffer {
  let made = 0;
  return () => {
    const bytes = Buffer.alloc(32, 7);
    bytes.writeUInt32BE(made++);
    return bytes;
  };
}
