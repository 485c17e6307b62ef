import { parseArgs } from 'node:util';
import { migrateDatabase } from '../../src/database.ts';
import { startEmbeddedPostgres } from '../../src/store/embedded/embedded-postgres.ts';
import type { Log } from '../../src/store/log.ts';
import { makeDataDir, removeDataDir } from '../support/data-dir.ts';
import { ServiceProcess } from '../support/service-process.ts';
import { clearQueue } from './moderators-run.ts';

/**
 * Ten moderators clear a queue at two instances on one database, of which one is killed in the middle:
 * `npm run test:moderators -- --comments 5000`.
 */
const { values } = parseArgs({
  options: {
    comments: { type: 'string', default: '5000' },
    moderators: { type: 'string', default: '10' },
  },
});
const ADMIN_KEY = 'the-admin-of-the-moderators-holds-this-key';
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

const dataDir = await makeDataDir();
const embedded = await startEmbeddedPostgres({ dataDir, log: silent });
try {
  await migrateDatabase({ ...embedded, embedded }, silent);
  const settings = {
    DATABASE_URL: embedded.runtimeUrl,
    DATABASE_OWNER_URL: embedded.ownerUrl,
    ADMIN_KEY,
    RATE_LIMIT: '0',
    LOG_LEVEL: 'warn',
  };
  const first = await ServiceProcess.start(settings);
  const second = await ServiceProcess.start(settings);
  const began = performance.now();
  const { comments, decided, unanswered, refused, faults } = await clearQueue({
    services: [first, second],
    adminKey: ADMIN_KEY,
    comments: Number(values.comments),
    moderators: Number(values.moderators),
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(
    `${comments} comments by ${decided.length} moderators (${decided.join(', ')}), ${unanswered} unanswered ` +
      `requests, ${refused} refused decisions, ${faults.length} faults, ${seconds} s\n`,
  );
  for (const fault of faults.slice(0, 20)) process.stdout.write(`  ${fault}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await ServiceProcess.killAll();
  await embedded.stop();
  await removeDataDir(dataDir);
}
