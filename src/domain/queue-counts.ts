import type { CappedCount } from './capped-count.ts';
import type { Awaiting } from './comment.ts';
import type { CheckName } from './guideline.ts';

/** What waits for a moderator. */
export interface QueueCounts {
  readonly waiting: CappedCount;
  readonly byAwaiting: Readonly<Record<Awaiting, CappedCount>>;
  /** A comment counts for each family of guidelines of which it has a finding. */
  readonly byGuideline: Readonly<Record<CheckName, CappedCount>>;
  /** Null where nothing waits. */
  readonly oldestCreatedAt: Date | null;
  /** What somebody has a live claim on. */
  readonly claimed: CappedCount;
}
