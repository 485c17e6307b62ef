import { types } from 'node:util';
import { sqlStateOf } from './database.ts';

/** The database cannot be reached or cannot take the work now; the same request may succeed later. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';

  constructor(cause: unknown) {
    super('the database is not available', { cause });
  }
}

/** SQLSTATEs after which the same request may succeed later (PostgreSQL's Appendix A). */
const UNAVAILABLE_STATES = new Set([
  '25006', // read-only: a standby, during a failover
  '40001', // serialization_failure, after all retries
  '40P01', // deadlock_detected, after all retries
  '55P03', // lock_not_available
  '57014', // query_canceled: statement_timeout
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now: starting up or recovering
  '57P05', // idle_session_timeout
  '25P03', // idle_in_transaction_session_timeout
  '25P04', // transaction_timeout
  '58030', // io_error
]);
/** Classes: connection exceptions, and resources used up (53300 is too_many_connections). */
const UNAVAILABLE_CLASSES = new Set(['08', '53']);

/** Codes of Node's network errors. */
const NETWORK_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
// pg gives these errors of its own neither a class nor a code.
const DRIVER_MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Query read timeout|Cannot use a pool after calling end)/;

function isUnavailable(error: unknown): boolean {
  const state = sqlStateOf(error);
  if (state !== undefined) return UNAVAILABLE_STATES.has(state) || UNAVAILABLE_CLASSES.has(state.slice(0, 2));
  if (!types.isNativeError(error)) return false;
  if (!('code' in error)) return DRIVER_MESSAGES.test(error.message);
  // A file that is missing has the same code as a Unix socket that is.
  const isMissingSocket = error.code === 'ENOENT' && 'syscall' in error && error.syscall === 'connect';
  return isMissingSocket || NETWORK_CODES.has(String(error.code));
}

/** What an error of the store means to its callers: {@link StoreUnavailable}, or the error itself. */
export function translateStoreError(error: unknown): unknown {
  return isUnavailable(error) ? new StoreUnavailable(error) : error;
}
