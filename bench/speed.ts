import { parseArgs } from 'node:util';
import { ADVERSARIAL_KINDS, adversarialText } from './speed/adversarial.ts';
import { ordinaryComment } from './speed/comments.ts';
import { mean, quantile, timesOf } from './speed/measure.ts';
import { otherPeers, ours } from './speed/peers.ts';
import { seeded } from './speed/random.ts';

/**
 * How long a check takes, beside what users would pick instead, on the same comments in this process.
 * Prints ratios: they hold on another machine, microseconds do not.
 *
 *   npm run bench:speed [-- --only peers|flat|adversarial] [--kinds 'a.b.c.d,masks']
 */
const SIZES = [20, 100, 300, 1000, 5000];
const FLAT_SIZES = [200, 300, 500, 1000, 2000, 5000];
const ADVERSARIAL_SIZES = [300, 5000];
const WARM_UP_ROUNDS = 40;
/** About this many code points are measured for each size, in at least 12 texts. */
const POINTS_PER_SIZE = 40_000;

const { values: args } = parseArgs({
  options: { only: { type: 'string' }, kinds: { type: 'string' } },
});
const random = seeded(20);
const textsOf = (size: number): string[] =>
  Array.from({ length: Math.min(150, Math.max(12, Math.round(POINTS_PER_SIZE / size))) }, () =>
    ordinaryComment(random, size),
  );

warmUp();
if (args.only === undefined || args.only === 'peers') comparePeers();
if (args.only === undefined || args.only === 'flat') compareSizes();
if (args.only === undefined || args.only === 'adversarial') compareAdversarial();

/** Every path is compiled before it is measured: a service checks for weeks, not for a second. */
function warmUp(): void {
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) {
    for (let i = 0; i < 20; i += 1) ours.run(ordinaryComment(random, 300));
    for (const kind of ADVERSARIAL_KINDS) ours.run(adversarialText(kind, random, 300));
  }
}

function ownTimes(texts: readonly string[]): number[] {
  return timesOf([ours], texts)[0] ?? [];
}

function comparePeers(): void {
  console.log('\nTimes as long as our check takes (above 1: slower than ours), and the spread of ours');
  const others = otherPeers();
  const slow = others.filter((peer) => peer.name === 'bad-words');
  const quick = others.filter((peer) => peer.name !== 'bad-words');
  console.log(row('code points', 'µs', 'p99/p50', ...[...quick, ...slow].map((peer) => peer.name)));
  for (const size of SIZES) {
    const texts = textsOf(size);
    const [own = [], ...times] = timesOf([ours, ...quick], texts);
    const few = texts.slice(0, 8);
    const [ownOfFew = [], ...slowTimes] = timesOf([ours, ...slow], few, 3);
    const ratios = [
      ...times.map((peer) => mean(peer) / mean(own)),
      ...slowTimes.map((peer) => mean(peer) / mean(ownOfFew)),
    ].map((ratio) => `${ratio.toFixed(2)}x`);
    const spread = quantile(own, 0.99) / quantile(own, 0.5);
    console.log(row(String(size), mean(own).toFixed(1), spread.toFixed(2), ...ratios));
  }
}

function compareSizes(): void {
  console.log('\nTime per code point, beside that of comments of 1000 code points');
  const per = FLAT_SIZES.map((size) => mean(ownTimes(textsOf(size))) / size);
  const base = per[FLAT_SIZES.indexOf(1000)] ?? Number.NaN;
  FLAT_SIZES.forEach((size, i) => {
    console.log(
      row(String(size), `${((per[i] ?? 0) * 1000).toFixed(0)} ns`, `${((per[i] ?? 0) / base).toFixed(2)}x`),
    );
  });
}

function compareAdversarial(): void {
  console.log('\nTime per code point of adversarial texts, beside ordinary comments as long');
  const bases = ADVERSARIAL_SIZES.map((size) => mean(ownTimes(textsOf(size))) / size);
  console.log(row('', ...ADVERSARIAL_SIZES.map(String)));
  const wanted = args.kinds?.split(',') ?? ADVERSARIAL_KINDS;
  const rows = wanted.map((kind) => ({
    kind,
    ratios: ADVERSARIAL_SIZES.map((size, i) => {
      const texts = Array.from({ length: 4 }, () => adversarialText(kind, random, size));
      return mean(ownTimes(texts)) / size / (bases[i] ?? Number.NaN);
    }),
  }));
  rows.sort((a, b) => Math.max(...b.ratios) - Math.max(...a.ratios));
  for (const { kind, ratios } of rows) console.log(row(kind, ...ratios.map((r) => `${r.toFixed(2)}x`)));
}

function row(...cells: string[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(20) : cell.padStart(18))).join('');
}
