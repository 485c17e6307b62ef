import type { Peer } from './peers.ts';

/** Runs a text is given; the quickest counts, so that what else the machine does is not measured. */
const RUNS_PER_TEXT = 5;
/** A run is repeated until it lasts this long, in microseconds: what ran before no longer fills the caches. */
const SHORTEST_RUN = 300;

/**
 * Microseconds that each text takes each peer, the quickest of a few runs. Peers take turns, so that what
 * else the machine does meets them alike; not at every text, or one would collect the other's garbage.
 */
export function timesOf(peers: readonly Peer[], texts: readonly string[], runs = RUNS_PER_TEXT): number[][] {
  const best = peers.map(() => texts.map(() => Number.POSITIVE_INFINITY));
  for (let run = 0; run < runs; run += 1) {
    peers.forEach((peer, p) => {
      const times = best[p] ?? [];
      texts.forEach((text, i) => {
        times[i] = Math.min(times[i] ?? 0, timeOnce(peer, text));
      });
    });
  }
  return best;
}

function timeOnce(peer: Peer, text: string): number {
  const start = process.hrtime.bigint();
  let repeats = 0;
  let elapsed = 0;
  do {
    peer.run(text);
    repeats += 1;
    elapsed = Number(process.hrtime.bigint() - start) / 1000;
  } while (elapsed < SHORTEST_RUN);
  return elapsed / repeats;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which `share` of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
