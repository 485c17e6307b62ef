import type { Severity } from './checked.ts';

const MINUTE_MS = 60_000;
/** How much earlier a comment is shown than it came, by the severest of its findings. */
const BONUS_MS: Record<Severity, number> = {
  low: 15 * MINUTE_MS,
  medium: 2 * 60 * MINUTE_MS,
  high: 12 * 60 * MINUTE_MS,
};

/**
 * The place in the queue, ascending: creation time (epoch milliseconds) less a bonus for severity.
 * A stored constant, so the order needs no clock: a clean comment that has waited for longer than
 * the bonus is in front of a severe one that has just come.
 */
export function queueRankOf(createdAt: Date, severity: Severity | null): number {
  return createdAt.getTime() - (severity === null ? 0 : BONUS_MS[severity]);
}
