import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { readEverywhere, submitAndDecide } from './verbatim-run.ts';

/**
 * Submits 500 messy texts to a running service, decides half of them each way and compares every byte that
 * it shows: `npm run verbatim -- --url http://127.0.0.1:3000 --key KEY`. The key may be a moderator's; its
 * site keeps the comments. About 3,900 requests; below 6,000 a minute, no limit stands in the way.
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:3000' },
    key: { type: 'string', default: '' },
  },
});
const { url, key } = values;
const target = { url, submitterKey: key, moderatorKey: key };
const began = performance.now();
const run = await submitAndDecide(target, `verbatim-${randomUUID()}`);
const read = await readEverywhere(target, run);
const differences = [...run.differences, ...read.differences];
const seconds = ((performance.now() - began) / 1000).toFixed(1);
process.stdout.write(
  `${run.items.length} texts, ${run.compared + read.compared} comparisons, ` +
    `${differences.length} differences, ${seconds} s\n`,
);
for (const difference of differences.slice(0, 20)) process.stdout.write(`  ${difference}\n`);
process.exitCode = differences.length === 0 ? 0 : 1;
