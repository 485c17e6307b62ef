import { type Claim, LEASE_SECONDS } from '../domain/claim.ts';
import type { Actor, Comment } from '../domain/comment.ts';
import { claimNext, giveBackClaims, listClaims, removeExpiredClaims, renewClaims } from '../store/claims.ts';
import type { QueueFilter } from '../store/comment-filter.ts';
import { findComments } from '../store/comments.ts';
import type { Transaction } from '../store/database.ts';
import type { Command, Performed, Render } from './command.ts';
import type { Moderation } from './context.ts';
import { perform } from './perform.ts';

export type { QueueFilter };

/** How long a comment that a moderator skipped is kept from them (milliseconds). */
export const SKIPPED_MS = 24 * 60 * 60_000;
/** Each attempt sees what the one before has lost to others. */
const ATTEMPTS = 10;
/** How many expired claims a claim removes at most. */
const REMOVED_AT_ONCE = 200;

/** What a moderator wants to work on. */
export interface ClaimsRequest {
  readonly limit: number;
  readonly leaseSeconds: number | null;
  readonly sort: 'priority' | 'oldest';
  /** Without `queue`, of the site's own queue. */
  readonly filter: QueueFilter;
}

export interface Claimed {
  /** In the order of the queue. */
  readonly comments: readonly Comment[];
  readonly expiresAt: Date;
}

export interface Renewed {
  readonly claims: readonly Claim[];
  readonly expiresAt: Date;
}

const endOfLease = (at: Date, seconds: number | null): Date =>
  new Date(at.getTime() + (seconds ?? LEASE_SECONDS.default) * 1_000);

/** Leases the next comments to a moderator: none that somebody has, none that was decided or erased. */
export function claimComments(
  moderation: Moderation,
  command: Command,
  request: ClaimsRequest,
  render: Render<Claimed>,
): Promise<Performed> {
  return perform(moderation, command, async (tx) => {
    const { siteId } = command;
    const at = moderation.now();
    const expiresAt = endOfLease(at, request.leaseSeconds);
    const ids = await pickClaims(tx, command, request, at, expiresAt);
    const found = new Map((await findComments(tx, siteId, ids)).map((comment) => [comment.id, comment]));
    const comments = ids.flatMap((id) => found.get(id) ?? []);
    // Last of all: who removes rows first may wait for somebody who waits for these rows.
    await removeExpiredClaims(tx, siteId, at, REMOVED_AT_ONCE);
    return {
      reply: render({ comments, expiresAt }),
      authorIds: [...new Set(comments.map(({ author }) => author.id))],
    };
  });
}

async function pickClaims(
  tx: Transaction,
  { siteId, actor }: Command,
  request: ClaimsRequest,
  at: Date,
  expiresAt: Date,
): Promise<string[]> {
  const ids: string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS && ids.length < request.limit; attempt += 1) {
    const { picked, claimed } = await claimNext(tx, {
      siteId,
      by: actor,
      filter: { ...request.filter, queue: request.filter.queue ?? null },
      sort: request.sort,
      limit: request.limit - ids.length,
      at,
      expiresAt,
      skippedSince: new Date(at.getTime() - SKIPPED_MS),
    });
    ids.push(...picked.filter((id) => claimed.has(id)));
    if (claimed.size === picked.length) break;
  }
  return ids;
}

/** Makes a moderator's live claims last longer, those on some comments or (null) all. */
export function renewLeases(
  moderation: Moderation,
  command: Command,
  request: { readonly commentIds: readonly string[] | null; readonly leaseSeconds: number | null },
  render: Render<Renewed>,
): Promise<Performed> {
  return perform(moderation, command, async (tx) => {
    const at = moderation.now();
    const expiresAt = endOfLease(at, request.leaseSeconds);
    const claim = { siteId: command.siteId, byId: command.actor.id, at, expiresAt };
    const claims = await renewClaims(tx, claim, request.commentIds);
    return { reply: render({ claims, expiresAt }), authorIds: [] };
  });
}

/** Gives back a moderator's claim on a comment, or (null) all of them; answers how many there were. */
export function returnClaims(
  { db, now }: Moderation,
  siteId: string,
  actor: Actor,
  commentId: string | null,
): Promise<number> {
  return giveBackClaims(db, siteId, actor.id, now(), commentId);
}

/** At most `limit` live claims of all moderators, or of one, those that end first in front. */
export function pageOfClaims(
  { db, now }: Moderation,
  siteId: string,
  by: Actor | null,
  after: { expiresAt: Date; commentId: string } | null,
  limit: number,
): Promise<Claim[]> {
  return listClaims(db, siteId, by?.id ?? null, now(), after, limit);
}
