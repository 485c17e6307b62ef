import type { Claim } from '../domain/claim.ts';
import type { Actor } from '../domain/comment.ts';
import { claimsOf } from '../store/claims.ts';
import type { Transaction } from '../store/database.ts';

/**
 * The live claims that others than `actor` have on comments, by comment. Asked for after the comments are locked:
 * nobody can claim them any more.
 */
export async function foreignClaims(
  tx: Transaction,
  siteId: string,
  actor: Actor,
  at: Date,
  commentIds: readonly string[],
): Promise<ReadonlyMap<string, Claim>> {
  const claims = await claimsOf(tx, siteId, commentIds);
  return new Map([...claims].filter(([, { by, expiresAt }]) => by.id !== actor.id && expiresAt > at));
}
