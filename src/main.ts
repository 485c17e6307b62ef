import { type Logger, pino } from 'pino';
import { buildApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { locateDatabase, migrateDatabase, openRuntime } from './database.ts';
import { loggerOptions } from './logging.ts';
import { type IssuedKey, openDefaultSite } from './moderation/access.ts';
import { purgeExpired } from './moderation/purge.ts';
import { openModeration } from './process-moderation.ts';
import { drain, stopOnSignal } from './shutdown.ts';
import { VERSION } from './version.ts';

const PURGE_INTERVAL_MS = 10 * 60_000;

/** Starts the service and has it run until a signal ends it. */
async function serve(config: Config): Promise<void> {
  const log = pino(loggerOptions(config.logLevel));
  const aborting = new AbortController();
  const closers: (() => Promise<void>)[] = [];
  let stopping: Promise<void> | undefined;
  const closeAll = async (): Promise<void> => {
    aborting.abort();
    for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
  };
  const stop = (): Promise<void> => {
    stopping ??= closeAll();
    return stopping;
  };
  const fail = stopOnSignal(log, stop);
  try {
    await start(config, log, { starting: aborting.signal, closers, fail });
  } catch (error) {
    // A signal makes a start that is under way fail; the exit is the signal's.
    if (aborting.signal.aborted) return;
    await stop();
    throw error;
  }
}

interface Lifetime {
  /** Aborted when the service is to stop before it has started. */
  readonly starting: AbortSignal;
  /** What has been opened so far, to be closed in reverse. */
  readonly closers: (() => Promise<void>)[];
  readonly fail: (failure: Error) => void;
}

async function start(config: Config, log: Logger, { starting, closers, fail }: Lifetime): Promise<void> {
  const locating = locateDatabase(config, log, starting);
  // Only when an aborted start has ended is nothing of it left running.
  closers.push(() =>
    locating.then(
      ({ embedded }) => embedded?.stop(),
      () => undefined,
    ),
  );
  const address = await locating;
  address.embedded?.failed.then(() => fail(new Error('the embedded PostgreSQL has ended')));
  await migrateDatabase(address, log);
  const db = openRuntime(config, address, log);
  closers.push(() => db.close());

  const moderation = openModeration(db, config, log);
  showKeys(await openDefaultSite(moderation));
  const purge = setInterval(() => {
    purgeExpired(moderation).catch((err: unknown) => log.error({ err }, 'expired rows were not removed'));
  }, PURGE_INTERVAL_MS);
  closers.push(async () => clearInterval(purge));

  const app = await buildApp(moderation, { version: VERSION, rateLimit: config.rateLimit, log });
  starting.throwIfAborted();
  closers.push(() => drain(app));
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
