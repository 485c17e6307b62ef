import { parseArgs } from 'node:util';
import { onEmptyDatabase } from './database.ts';
import { fillComments } from './queue/fill.ts';
import { type Costs, measureQueue } from './queue/measure.ts';

/**
 * What a moderator's acts cost while the table grows: prints the lower quartile of each at every size, in milliseconds and
 * as a ratio to the first size. 10 million comments take about 15 GB below the temporary folder.
 *
 *   npm run bench:queue [-- --sizes 10000,1000000,10000000]
 */
const { values: args } = parseArgs({
  options: { sizes: { type: 'string', default: '10000,1000000,10000000' } },
});
const sizes = args.sizes.split(',').map(Number);

await onEmptyDatabase(async (moderation, superuser) => {
  const measured: { size: number; costs: Costs }[] = [];
  let have = 0;
  for (const size of sizes) {
    const began = performance.now();
    await fillComments(superuser, have, size);
    have = size;
    console.log(`${size} comments, filled in ${((performance.now() - began) / 1000).toFixed(0)} s`);
    measured.push({ size, costs: await measureQueue(moderation) });
  }
  print(measured);
});

function print(rows: readonly { size: number; costs: Costs }[]): void {
  const [first] = rows;
  console.log(`\n${''.padEnd(34)}${rows.map(({ size }) => String(size).padStart(20)).join('')}`);
  for (const name of Object.keys(first?.costs ?? {})) {
    const base = first?.costs[name] ?? Number.NaN;
    const cells = rows.map(({ costs }) => {
      const cost = costs[name] ?? Number.NaN;
      return `${cost.toFixed(2)} ms ${(cost / base).toFixed(2)}x`.padStart(20);
    });
    console.log(`${name.padEnd(34)}${cells.join('')}`);
  }
}
