import { createHash } from 'node:crypto';
import { ProblemError } from './problems.ts';
import { isUuid } from './validation.ts';

/**
 * A place in an ordered list, behind which the next page begins. Every list is ordered by a time and
 * an id; the queue by a rank in front of them.
 */
export interface Position {
  readonly rank: number;
  readonly at: Date;
  readonly id: string;
}

const DIGEST_BYTES = 12;
/** The end of the year 9999; what the database can hold ends later. */
const LAST_TIME_MS = Date.UTC(10_000, 0) - 1;

/**
 * The cursor for a position of one list. It carries a digest over the position and the list (site,
 * address, filters, order), so that a changed or misplaced cursor is noticed. The digest is no secret:
 * who computes one anew gets another page of what the key may read anyway.
 */
export function encodeCursor(list: string, { rank, at, id }: Position): string {
  const payload = Buffer.from(JSON.stringify([rank, at.getTime(), id]));
  return Buffer.concat([digest(list, payload), payload]).toString('base64url');
}

/**
 * The position in a cursor of this list, whose ids have the form that `isId` knows. Throws the problem
 * `invalid-cursor` for any other, since the database is never asked for a place that cannot be.
 */
export function decodeCursor(
  list: string,
  cursor: string,
  isId: (id: string) => boolean = isUuid,
  refusal: () => ProblemError = notOfThisList,
): Position {
  const bytes = Buffer.from(cursor, 'base64url');
  const payload = bytes.subarray(DIGEST_BYTES);
  const intact =
    bytes.toString('base64url') === cursor && digest(list, payload).equals(bytes.subarray(0, DIGEST_BYTES));
  const position = intact ? positionIn(payload, isId) : null;
  if (position === null) throw refusal();
  return position;
}

function notOfThisList(): ProblemError {
  return new ProblemError('invalid-cursor', 'The cursor was changed, or it belongs to another list.', {
    errors: [{ pointer: '/cursor', detail: 'is not a cursor of this list' }],
  });
}

function positionIn(payload: Buffer, isId: (id: string) => boolean): Position | null {
  let value: unknown;
  try {
    value = JSON.parse(payload.toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(value)) return null;
  const [rank, time, id] = value as unknown[];
  const isTime = typeof time === 'number' && Number.isInteger(time) && time >= 0 && time <= LAST_TIME_MS;
  const known = Number.isSafeInteger(rank) && isTime && typeof id === 'string' && isId(id);
  return known ? { rank: rank as number, at: new Date(time), id } : null;
}

function digest(list: string, payload: Buffer): Buffer {
  const hash = createHash('sha256').update(`${list}\n`, 'utf8').update(payload);
  return hash.digest().subarray(0, DIGEST_BYTES);
}
