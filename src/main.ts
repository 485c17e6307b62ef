import { type Logger, pino } from 'pino';
import { buildApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { locateDatabase, migrateDatabase, openRuntime } from './database.ts';
import { loggerOptions } from './logging.ts';
import { type IssuedKey, openDefaultSite } from './moderation/access.ts';
import { purgeKeptReplies } from './moderation/purge.ts';
import { openModeration } from './process-moderation.ts';
import { stopOnSignal } from './shutdown.ts';
import { VERSION } from './version.ts';

const PURGE_INTERVAL_MS = 10 * 60_000;

/** Starts the service and has it run until a signal ends it. */
async function serve(config: Config): Promise<void> {
  const log = pino(loggerOptions(config.logLevel));
  const starting = new AbortController();
  const closers: (() => Promise<void>)[] = [() => Promise.resolve(starting.abort())];
  const stop = async (): Promise<void> => {
    for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
  };
  const fail = stopOnSignal(log, stop);
  try {
    await start(config, log, { starting: starting.signal, closers, fail });
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Lifetime {
  readonly starting: AbortSignal;
  /** What has been opened so far, to be closed in reverse. */
  readonly closers: (() => Promise<void>)[];
  readonly fail: (failure: Error) => void;
}

async function start(config: Config, log: Logger, { starting, closers, fail }: Lifetime): Promise<void> {
  const address = await locateDatabase(config, log, starting);
  const { embedded } = address;
  if (embedded !== null) {
    closers.push(() => embedded.stop());
    embedded.failed.then(() => fail(new Error('the embedded PostgreSQL has ended')));
  }
  await migrateDatabase(address, log);
  const db = openRuntime(config, address, log);
  closers.push(() => db.close());

  const moderation = openModeration(db, config);
  showKeys(await openDefaultSite(moderation));
  const purge = setInterval(() => {
    purgeKeptReplies(moderation).catch((err: unknown) =>
      log.error({ err }, 'expired answers were not removed'),
    );
  }, PURGE_INTERVAL_MS);
  closers.push(async () => clearInterval(purge));

  const app = await buildApp(moderation, { version: VERSION, rateLimit: config.rateLimit, log });
  closers.push(() => app.close());
  const url = await app.listen({ host: config.host, port: config.port });
  process.stdout.write(`\nVerbatim serves ${url}\n  documentation  ${url}/docs\n\n`);
}

/** The first keys, in plain lines that are not part of the log; before anything else can fail. */
function showKeys(keys: readonly IssuedKey[]): void {
  if (keys.length === 0) return;
  const lines = keys.map(({ role, secret }) => `  ${role.padEnd(10)} ${secret}`);
  const title = 'Keys of the site "default", shown this once and stored only as hashes:';
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`);
}

const read = readConfig();
if (read.ok) {
  serve(read.config).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`Verbatim could not start: ${reason}\n`, () => process.exit(1));
  });
} else {
  process.stderr.write(`Verbatim could not start, its configuration has mistakes:\n`);
  for (const mistake of read.mistakes) process.stderr.write(`  ${mistake}\n`);
  process.exitCode = 1;
}
