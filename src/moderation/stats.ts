import type { Stats } from '../domain/stats.ts';
import { countQueue } from '../store/queue-counts.ts';
import { readStats } from '../store/stats.ts';
import type { Moderation } from './context.ts';

const DAY_MS = 24 * 60 * 60_000;
/** The longest range, in days: what it costs grows with the decisions in it. */
export const LONGEST_RANGE_DAYS = 31;

export type StatsAnswer =
  | { readonly kind: 'stats'; readonly stats: Stats }
  | { readonly kind: 'no-range' }
  | { readonly kind: 'range-too-long' };

/** What happened at a site from a time (a day before the end where it is null) to another (now). */
export async function statsOf(
  { db, now }: Moderation,
  siteId: string,
  range: { readonly from: Date | null; readonly to: Date | null },
): Promise<StatsAnswer> {
  const at = now();
  const to = range.to ?? at;
  const from = range.from ?? new Date(to.getTime() - DAY_MS);
  if (from >= to) return { kind: 'no-range' };
  if (to.getTime() - from.getTime() > LONGEST_RANGE_DAYS * DAY_MS) return { kind: 'range-too-long' };
  const { waiting, oldestCreatedAt } = await countQueue(db, siteId, {}, at);
  const decided = await readStats(db, siteId, { from, to });
  return { kind: 'stats', stats: { from, to, waiting, oldestWaitingAt: oldestCreatedAt, ...decided } };
}
