import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { locateDatabase, migrateDatabase, openRuntime } from '../database.ts';
import { ROLES, type Role } from '../domain/site.ts';
import { loggerOptions } from '../logging.ts';
import { DEFAULT_SITE_ID, issueKey } from '../moderation/access.ts';
import { openModeration } from '../process-moderation.ts';
import { siteExists } from '../store/sites.ts';

const USAGE = `usage: keys --role ${ROLES.join('|')} --name NAME [--site ID]`;

/**
 * Makes a key straight in the database, for who has lost the last admin's key:
 * `keys --role admin --name "who it is for"`. With the embedded PostgreSQL, stop the service first.
 */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      role: { type: 'string' },
      name: { type: 'string' },
      site: { type: 'string', default: DEFAULT_SITE_ID },
    },
  });
  const { role, name, site } = values;
  if (!ROLES.includes(role as Role) || name === undefined || name === '') throw new Error(USAGE);
  const read = readConfig();
  if (!read.ok) throw new Error(read.mistakes.join(' '));
  const { config } = read;
  const log = pino(loggerOptions(config.logLevel), pino.destination(2));
  const address = await locateDatabase(config, log, new AbortController().signal);
  try {
    await migrateDatabase(address, log);
    const db = openRuntime(config, address, log);
    try {
      if (!(await siteExists(db, site))) throw new Error(`There is no site "${site}".`);
      const { secret } = await issueKey(openModeration(db, config, log), site, name, role as Role);
      process.stdout.write(`${secret}\n`);
    } finally {
      await db.close();
    }
  } finally {
    await address.embedded?.stop();
  }
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
