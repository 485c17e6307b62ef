import type { QueueCounts } from '../domain/queue-counts.ts';
import type { QueueFilter } from '../store/comment-filter.ts';
import { countQueue } from '../store/queue-counts.ts';
import type { Moderation } from './context.ts';

/** What waits and fits a filter. */
export function countWaiting(
  { db, now }: Moderation,
  siteId: string,
  filter: QueueFilter,
): Promise<QueueCounts> {
  return countQueue(db, siteId, filter, now());
}
