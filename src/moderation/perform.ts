import type { Transaction } from '../store/database.ts';
import { findReply, insertReply, tryLockIdempotencyKey } from '../store/idempotency.ts';
import type { Command, Performed, Reply } from './command.ts';
import type { Moderation } from './context.ts';

/** What a use case leaves behind: its answer, and whose personal data the answer's body shows. */
export interface Work {
  readonly reply: Reply;
  readonly authorIds: readonly string[];
}

/** Refusals by the domain; like successes they are the answer to keep. Nothing else is. */
const KEPT_REFUSALS = new Set([404, 409, 412, 422]);

const isKept = (status: number): boolean => (status >= 200 && status < 300) || KEPT_REFUSALS.has(status);

/**
 * Runs the work of a command in one transaction. With an idempotency key, the answer is stored in
 * that same transaction, so the effect and the answer to a retry are there together or not at all,
 * whenever the process dies.
 */
export async function perform(
  moderation: Moderation,
  command: Command,
  work: (tx: Transaction) => Promise<Work>,
): Promise<Performed> {
  const { idempotency, siteId } = command;
  if (idempotency === null) {
    const { reply } = await moderation.db.transaction(work);
    return { kind: 'replied', reply, replayed: false };
  }
  return moderation.db.transaction<Performed>(async (tx) => {
    if (!(await tryLockIdempotencyKey(tx, siteId, idempotency.key))) return { kind: 'in_progress' };
    const stored = await findReply(tx, siteId, idempotency.key);
    if (stored !== null) {
      if (!stored.fingerprint.equals(idempotency.fingerprint)) return { kind: 'key_reused' };
      if (stored.body === null) return { kind: 'erased' };
      return {
        kind: 'replied',
        reply: { status: stored.status, headers: stored.headers, body: stored.body },
        replayed: true,
      };
    }
    const { reply, authorIds } = await work(tx);
    if (isKept(reply.status)) {
      await insertReply(tx, {
        siteId,
        key: idempotency.key,
        fingerprint: idempotency.fingerprint,
        ...reply,
        authorIds,
        createdAt: moderation.now(),
      });
    }
    return { kind: 'replied', reply, replayed: false };
  });
}
