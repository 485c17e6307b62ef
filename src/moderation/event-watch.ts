type Look = () => Promise<boolean>;

interface Watched {
  /** Asks the database for the one that has waited longest; the others of the site wait for the same. */
  readonly waiting: Map<(news: boolean) => void, Look>;
  readonly timer: NodeJS.Timeout;
}

/**
 * Wakes those who wait for events: one look at the database for each site and interval, however many wait. A
 * stream that is woken reads for itself, so nothing depends on which process wrote an event.
 */
export class EventWatch {
  readonly #intervalMs: number;
  readonly #onError: (error: unknown) => void;
  readonly #sites = new Map<string, Watched>();

  /** @param onError is told that a look failed; the next one comes after the interval */
  constructor(intervalMs: number, onError: (error: unknown) => void) {
    this.#intervalMs = intervalMs;
    this.#onError = onError;
  }

  /** True when there is something to read, false when the time is over or the signal ends the waiting. */
  wait(siteId: string, look: Look, forMs: number, signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return Promise.resolve(false);
    const watched = this.#sites.get(siteId) ?? this.#watch(siteId);
    return new Promise((resolve) => {
      const done = (news: boolean): void => {
        clearTimeout(timeout);
        signal.removeEventListener('abort', end);
        watched.waiting.delete(done);
        if (watched.waiting.size === 0) this.#forget(siteId, watched);
        resolve(news);
      };
      const end = (): void => done(false);
      const timeout = setTimeout(end, forMs);
      signal.addEventListener('abort', end);
      watched.waiting.set(done, look);
    });
  }

  #watch(siteId: string): Watched {
    let looking = false;
    const timer = setInterval(() => {
      if (looking) return;
      looking = true;
      this.#look(watched)
        .catch(this.#onError)
        .finally(() => {
          looking = false;
        });
    }, this.#intervalMs);
    const watched: Watched = { waiting: new Map(), timer };
    this.#sites.set(siteId, watched);
    return watched;
  }

  async #look({ waiting }: Watched): Promise<void> {
    const [first] = waiting.values();
    if (first === undefined || !(await first())) return;
    for (const wake of [...waiting.keys()]) wake(true);
  }

  #forget(siteId: string, watched: Watched): void {
    clearInterval(watched.timer);
    if (this.#sites.get(siteId) === watched) this.#sites.delete(siteId);
  }
}
