import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { locateDatabase, migrateDatabase } from '../database.ts';
import { loggerOptions } from '../logging.ts';

/** Brings the database of the configuration up to date and ends. */
async function run(): Promise<void> {
  const read = readConfig();
  if (!read.ok) throw new Error(read.mistakes.join(' '));
  const log = pino(loggerOptions(read.config.logLevel), pino.destination(2));
  const address = await locateDatabase(read.config, log, new AbortController().signal);
  try {
    const applied = await migrateDatabase(address, log);
    process.stdout.write(applied.length === 0 ? 'Nothing to apply.\n' : `Applied ${applied.join(', ')}.\n`);
  } finally {
    await address.embedded?.stop();
  }
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
