import { purgeReplies } from '../store/idempotency.ts';
import type { Moderation } from './context.ts';
import { purgeRepeats } from './repeats/find-repeats.ts';

/** How long the answer to a request with an idempotency key is kept (milliseconds). */
const KEPT_MS = 24 * 60 * 60_000;
/** The database refuses to remove younger ones by its own clock, which may be behind ours. */
const CLOCK_MARGIN_MS = 10 * 60_000;

/** Removes the kept answers that have expired; answers how many. */
export function purgeKeptReplies({ db, now }: Moderation): Promise<number> {
  return purgeReplies(db, new Date(now().getTime() - KEPT_MS - CLOCK_MARGIN_MS));
}

/** Removes all that is kept for a while only: run every few minutes. */
export async function purgeExpired(moderation: Moderation): Promise<void> {
  await purgeKeptReplies(moderation);
  await purgeRepeats(moderation);
}
