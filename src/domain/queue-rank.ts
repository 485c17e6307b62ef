import type { Severity } from './checked.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** How much earlier a comment is shown than it came, by the severest of its findings. */
const BONUS_MS: Record<Severity, number> = {
  low: 15 * MINUTE_MS,
  medium: 2 * HOUR_MS,
  high: 12 * HOUR_MS,
};
const REPORT_BONUS_MS = HOUR_MS;
/** Seven reports say hardly more than six, and are as easily made by one group. */
const REPORTS_COUNTED = 6;
const APPEAL_BONUS_MS = 4 * HOUR_MS;

/**
 * The place in the queue, ascending: creation time (epoch milliseconds) less a bonus for severity.
 * A stored constant, so the order needs no clock: a clean comment that has waited for longer than
 * the bonus is in front of a severe one that has just come.
 */
export function queueRankOf(createdAt: Date, severity: Severity | null): number {
  return createdAt.getTime() - (severity === null ? 0 : BONUS_MS[severity]);
}

/**
 * The place of a comment that a report or an appeal brings back: the time of that, less the bonus for severity,
 * less an hour for each open report (six at most), less four hours for an open appeal. `waitingRank` is the place
 * that it has while it still waits (null where it waits for nothing): it never falls behind it.
 */
export function rankOfReopened(
  at: Date,
  severity: Severity | null,
  reports: number,
  appealed = false,
  waitingRank: number | null = null,
): number {
  const bonus = Math.min(reports, REPORTS_COUNTED) * REPORT_BONUS_MS + (appealed ? APPEAL_BONUS_MS : 0);
  return Math.min(queueRankOf(at, severity) - bonus, waitingRank ?? Number.POSITIVE_INFINITY);
}
