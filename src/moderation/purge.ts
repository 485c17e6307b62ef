import { removeExpiredClaims } from '../store/claims.ts';
import { purgeReplies } from '../store/idempotency.ts';
import { listSites } from '../store/sites.ts';
import { removeOldSkips } from '../store/skips.ts';
import { removeOldTextBands } from '../store/text-bands.ts';
import { SKIPPED_MS } from './claims.ts';
import type { Moderation } from './context.ts';
import { LOOK_BACK_MS } from './repeats/find-repeats.ts';

/** How long the answer to a request with an idempotency key is kept (milliseconds). */
const KEPT_MS = 24 * 60 * 60_000;
/** The database refuses to remove younger ones by its own clock, which may be behind ours. */
const CLOCK_MARGIN_MS = 10 * 60_000;

/** Rows that one statement removes at most: it holds its locks for some milliseconds. */
const REMOVED_AT_ONCE = 1_000;
const SITES_AT_ONCE = 200;

/** Removes the kept answers that have expired; answers how many. */
function purgeKeptReplies({ db, now }: Moderation): Promise<number> {
  return purgeReplies(db, new Date(now().getTime() - KEPT_MS - CLOCK_MARGIN_MS));
}

/** Removes all that is kept for a while only: run every few minutes. */
export async function purgeExpired(moderation: Moderation): Promise<void> {
  await purgeKeptReplies(moderation);
  await purgeBySite(moderation);
}

/** Removes expired claims, skips that hold no more and bands of old texts, site by site; answers how many. */
export async function purgeBySite({ db, now }: Moderation): Promise<number> {
  const at = now();
  const writtenBefore = new Date(at.getTime() - LOOK_BACK_MS);
  const skippedBefore = new Date(at.getTime() - SKIPPED_MS);
  let removed = 0;
  for (let after: string | null = null; ; ) {
    const sites = await listSites(db, after, SITES_AT_ONCE);
    for (const { id } of sites) {
      removed += await drained(() => removeExpiredClaims(db, id, at, REMOVED_AT_ONCE));
      removed += await drained(() => removeOldSkips(db, id, skippedBefore, REMOVED_AT_ONCE));
      removed += await drained(() => removeOldTextBands(db, id, writtenBefore, REMOVED_AT_ONCE));
    }
    after = sites.at(-1)?.id ?? null;
    if (sites.length < SITES_AT_ONCE || after === null) return removed;
  }
}

/** Removes until less than a full load was there. */
async function drained(remove: () => Promise<number>): Promise<number> {
  let total = 0;
  for (let removed = REMOVED_AT_ONCE; removed === REMOVED_AT_ONCE; total += removed) removed = await remove();
  return total;
}
