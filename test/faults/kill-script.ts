import { parseArgs } from 'node:util';
import { makeDataDir, removeDataDir } from '../support/data-dir.ts';
import { killUnderLoad } from './kill-run.ts';

/** Kills the service under load, 20 times unless told otherwise: `npm run test:kill -- --kills 50`. */
const { values } = parseArgs({ options: { kills: { type: 'string', default: '20' } } });
const kills = Number(values.kills);
const dataDir = await makeDataDir();
try {
  const restarts: number[] = [];
  const report = await killUnderLoad({
    dataDir,
    kills,
    onRestart(kill, milliseconds) {
      restarts.push(milliseconds);
      process.stdout.write(`kill ${kill}: serves again after ${(milliseconds / 1000).toFixed(1)} s\n`);
    },
  });
  const { attempts, unanswered, unansweredButDone, comments, decisions, faults } = report;
  process.stdout.write(
    `${kills} kills, ${attempts} attempts, ${unanswered} without an answer (${unansweredButDone} of them done), ` +
      `${comments} comments, ${decisions} decisions, slowest restart ${(Math.max(...restarts) / 1000).toFixed(1)} s, ` +
      `${faults.length} faults\n`,
  );
  for (const fault of faults.slice(0, 20)) process.stdout.write(`  ${fault}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await removeDataDir(dataDir);
}
