import type { Event } from '../domain/event.ts';
import { LOG_START, type LogPosition, logEnd, logHasNews, readLog } from '../store/event-log.ts';
import type { Moderation } from './context.ts';
import { EventWatch } from './event-watch.ts';

export type { LogPosition };

/** Where a stream begins. */
export type FeedStart =
  | { readonly kind: 'now' }
  | { readonly kind: 'first' }
  | { readonly kind: 'after'; readonly position: LogPosition };

/** What a stream tells: an event with its place, or that it is time for a sign of life, and how far it has read. */
export type FeedItem =
  | { readonly kind: 'event'; readonly event: Event; readonly position: LogPosition }
  | { readonly kind: 'heartbeat'; readonly position: LogPosition };

/** Events that a stream holds in memory. */
const PAGE = 100;

/** What wakes the streams of a process. */
export function watchEvents(
  { db }: Moderation,
  intervalMs: number,
  onError: (error: unknown) => void,
): EventWatch {
  return new EventWatch((siteId, after) => logHasNews(db, siteId, after), intervalMs, onError);
}

/** The place to begin at; null where it is none of this database. */
export async function openFeed({ db }: Moderation, start: FeedStart): Promise<LogPosition | null> {
  if (start.kind === 'first') return LOG_START;
  const { end, isReached } = await logEnd(db);
  if (start.kind === 'now') return end;
  return isReached(start.position) ? start.position : null;
}

/** Who follows, and for how long. */
export interface Follower {
  /** Asked before what was read is told, and with each heartbeat; false ends the stream. */
  readonly mayRead: () => Promise<boolean>;
  readonly signal: AbortSignal;
}

/**
 * The events of a site behind a place, each once and in the order of the log, and then those to come, until the
 * follower ends it. Nothing is read before it is asked for: a slow reader costs one page of memory.
 *
 * @param heartbeatMs how often `heartbeat` is told, also of a site where something always happens
 */
export async function* followEvents(
  { db }: Moderation,
  watch: EventWatch,
  siteId: string,
  from: LogPosition,
  heartbeatMs: number,
  { mayRead, signal }: Follower,
): AsyncGenerator<FeedItem> {
  let position = from;
  let isDue = false;
  const beat = setInterval(() => {
    isDue = true;
  }, heartbeatMs);
  try {
    while (!signal.aborted) {
      if (isDue) {
        isDue = false;
        if (!(await mayRead())) return;
        yield { kind: 'heartbeat', position };
      }
      const page = await readLog(db, siteId, position, PAGE);
      // Behind the reading: nothing that was committed after the right to read ended is told.
      if (page.length > 0 && !(await mayRead())) return;
      for (const item of page) {
        if (signal.aborted) return;
        position = item.position;
        yield { kind: 'event', ...item };
      }
      if (page.length === PAGE || isDue) continue;
      if (!(await watch.wait(siteId, position, heartbeatMs, signal))) isDue = true;
    }
  } finally {
    clearInterval(beat);
  }
}
