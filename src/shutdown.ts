/** The signals that end the service; SIGHUP comes when its terminal is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How long requests in flight may take to end (milliseconds). */
const DRAIN_TIMEOUT_MS = 10_000;
/** How long they and the database together may take (milliseconds). */
const STOP_TIMEOUT_MS = 20_000;

interface ShutdownLog {
  info(details: object, message: string): void;
  error(details: object, message: string): void;
}

/**
 * Runs `stop` once, at the first signal, and ends the process with it. Further signals change nothing:
 * npm passes on the Ctrl-C that the terminal has sent to the service already.
 * Answers a function that stops the service because of a failure.
 */
export function stopOnSignal(log: ShutdownLog, stop: () => Promise<void>): (failure: Error) => void {
  let stopping = false;
  const begin = (reason: object, exitCode: number): void => {
    if (stopping) return;
    stopping = true;
    log.info(reason, 'stopping');
    setTimeout(() => {
      log.error({}, 'stopping took too long');
      process.exit(1);
    }, STOP_TIMEOUT_MS).unref();
    stop().then(
      () => process.exit(exitCode),
      (err: unknown) => {
        log.error({ err }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  const fail = (err: unknown): void => {
    log.error({ err }, 'a failure that nothing handles');
    begin({}, 1);
  };
  for (const signal of SIGNALS) process.on(signal, () => begin({ signal }, 0));
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  return fail;
}

interface Drainable {
  close(): PromiseLike<void>;
  readonly server: { closeAllConnections(): void };
}

/**
 * Takes no new requests, answers those in flight and closes. A client that does not finish its request
 * in time is cut off, lest it keep the database from being stopped in order.
 */
export async function drain(app: Drainable): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), DRAIN_TIMEOUT_MS);
  await app.close();
  clearTimeout(cut);
}
