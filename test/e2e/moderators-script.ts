import { parseArgs } from 'node:util';
import { createEmptyDatabase } from '../support/postgres.ts';
import { startTestPostgres } from '../support/postgres-run.ts';
import { clearQueue } from './moderators-run.ts';

/** Has ten moderators clear a queue, of 5,000 comments unless told otherwise: `npm run test:moderators -- --comments 300`. */
const { values } = parseArgs({ options: { comments: { type: 'string', default: '5000' } } });
const postgres = await startTestPostgres();
try {
  const database = await createEmptyDatabase();
  const report = await clearQueue({
    databaseUrl: database.url,
    databaseOwnerUrl: database.ownerUrl,
    comments: Number(values.comments),
  });
  const { comments, milliseconds, handedOut, decided, refused, unanswered, shares, faults } = report;
  process.stdout.write(
    `${comments} comments in ${(milliseconds / 1000).toFixed(1)} s, one of two instances killed: ` +
      `${handedOut} handed out, ${decided} decisions acknowledged, refused ${JSON.stringify(refused)}, ` +
      `${unanswered} requests without an answer, ${shares.join(' ')} by moderator, ${faults.length} faults\n`,
  );
  for (const fault of faults.slice(0, 20)) process.stdout.write(`  ${fault}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await postgres.stop();
}
