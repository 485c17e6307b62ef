import type { LogPosition } from '../store/event-log.ts';

type HasNews = (siteId: string, after: LogPosition) => Promise<boolean>;

interface Waiting {
  /** How far the stream has read. */
  readonly after: LogPosition;
  readonly wake: (news: boolean) => void;
}
interface Watched {
  readonly waiting: Set<Waiting>;
  readonly timer: NodeJS.Timeout;
}

/**
 * Wakes those who wait for events: one look at the database for each site and interval, however many wait. A
 * stream that is woken reads for itself, so nothing depends on which process wrote an event.
 */
export class EventWatch {
  readonly #hasNews: HasNews;
  readonly #intervalMs: number;
  readonly #onError: (error: unknown) => void;
  readonly #sites = new Map<string, Watched>();

  /**
   * @param hasNews looks at the database
   * @param onError is told that a look failed; the next one comes after the interval
   */
  constructor(hasNews: HasNews, intervalMs: number, onError: (error: unknown) => void) {
    this.#hasNews = hasNews;
    this.#intervalMs = intervalMs;
    this.#onError = onError;
  }

  /** True when there is something to read, false when the time is over or the signal ends the waiting. */
  wait(siteId: string, after: LogPosition, forMs: number, signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return Promise.resolve(false);
    const watched = this.#sites.get(siteId) ?? this.#watch(siteId);
    return new Promise((resolve) => {
      const wake = (news: boolean): void => {
        clearTimeout(timeout);
        signal.removeEventListener('abort', end);
        watched.waiting.delete(waiting);
        if (watched.waiting.size === 0) this.#forget(siteId, watched);
        resolve(news);
      };
      const end = (): void => wake(false);
      const waiting = { after, wake };
      const timeout = setTimeout(end, forMs);
      signal.addEventListener('abort', end);
      watched.waiting.add(waiting);
    });
  }

  #watch(siteId: string): Watched {
    let looking = false;
    const timer = setInterval(() => {
      if (looking) return;
      looking = true;
      this.#look(siteId, watched)
        .catch(this.#onError)
        .finally(() => {
          looking = false;
        });
    }, this.#intervalMs);
    const watched: Watched = { waiting: new Set(), timer };
    this.#sites.set(siteId, watched);
    return watched;
  }

  /** Looks behind the one that has read least: what is news to any is news to it. */
  async #look(siteId: string, { waiting }: Watched): Promise<void> {
    const [first, ...others] = [...waiting].map(({ after }) => after);
    if (first === undefined) return;
    const least = others.reduce((a, b) => (isBehind(b, a) ? b : a), first);
    if (!(await this.#hasNews(siteId, least))) return;
    for (const { wake } of [...waiting]) wake(true);
  }

  #forget(siteId: string, watched: Watched): void {
    clearInterval(watched.timer);
    if (this.#sites.get(siteId) === watched) this.#sites.delete(siteId);
  }
}

function isBehind(a: LogPosition, b: LogPosition): boolean {
  return a.xid < b.xid || (a.xid === b.xid && a.id < b.id);
}
