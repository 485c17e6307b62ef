import type { Event } from '../domain/event.ts';
import type { Executor } from './database.ts';
import { DECISION_COLUMNS } from './decisions.ts';
import { type EventRow, eventOf } from './events.ts';

/**
 * A place in the log of a site's events: the transaction that wrote an event, and the event. Neither an id nor a
 * time is in the order of commits; below the oldest transaction that still runs, transaction ids are.
 */
export interface LogPosition {
  readonly xid: number;
  readonly id: string;
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';
/** Before the first event. */
export const LOG_START: LogPosition = { xid: 0, id: FIRST_ID };

const READ = {
  name: 'event-log.read',
  text: `
    SELECT e.xid::text AS xid, e.id, e.type, e.at, e.comment_id, e.by_type, e.by_id, e.by_name, ${DECISION_COLUMNS}
    FROM events e LEFT JOIN decisions d ON d.site_id = $1 AND d.id = e.decision_id
    WHERE e.site_id = $1 AND (e.xid, e.id) > ($2::xid8, $3::uuid)
      AND e.xid < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY e.xid, e.id LIMIT $4`,
};
const HAS_NEWS = {
  name: 'event-log.has-news',
  text: `
    SELECT EXISTS (
      SELECT FROM events e
      WHERE e.site_id = $1 AND (e.xid, e.id) > ($2::xid8, $3::uuid)
        AND e.xid < pg_snapshot_xmin(pg_current_snapshot())
    ) AS news`,
};
const HORIZON = {
  name: 'event-log.horizon',
  text: `
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS oldest,
      pg_snapshot_xmax(pg_current_snapshot())::text AS next`,
};

/** The next events of a site behind a place, in the order of the log; none that a slow transaction may come before. */
export async function readLog(
  db: Executor,
  siteId: string,
  after: LogPosition,
  limit: number,
): Promise<{ event: Event; position: LogPosition }[]> {
  const rows = await db.query<EventRow & { readonly xid: string }>(READ, [
    siteId,
    String(after.xid),
    after.id,
    limit,
  ]);
  return rows.map((row) => ({ event: eventOf(row), position: { xid: Number(row.xid), id: row.id } }));
}

/** Whether there is something to read behind a place. */
export async function logHasNews(db: Executor, siteId: string, after: LogPosition): Promise<boolean> {
  const [row] = await db.query<{ news: boolean }>(HAS_NEWS, [siteId, String(after.xid), after.id]);
  return row?.news === true;
}

/**
 * The end of the log now: whatever is committed from now on comes behind it. `isReached` says whether a place is
 * one that this cluster has given out; after a restore into another one it may not be.
 */
export async function logEnd(
  db: Executor,
): Promise<{ end: LogPosition; isReached: (position: LogPosition) => boolean }> {
  const [row] = await db.query<{ oldest: string; next: string }>(HORIZON);
  if (row === undefined) throw new Error('event-log.horizon answered no row');
  return {
    end: { xid: Number(row.oldest), id: FIRST_ID },
    // The end itself is given out too, before the first event.
    isReached: ({ xid }) => xid <= Number(row.next),
  };
}
