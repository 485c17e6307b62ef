import { isDeepStrictEqual } from 'node:util';
import { DEFAULT_POLICY, type Policy, type PolicyDocument } from '../../domain/policy.ts';
import type { Executor } from '../../store/database.ts';
import { findPolicy, insertPolicy, listPolicies, lockPolicyVersion } from '../../store/policies.ts';
import { versionsInForce } from '../../store/sites.ts';
import type { Command } from '../command.ts';
import type { Moderation } from '../context.ts';
import { KeptByDatabase } from '../recently-used.ts';

/** Versions never change. */
const kept = new KeptByDatabase<Policy>(1_000);

/**
 * The policy in force now. Its version is looked at each time, so a change holds at once in every instance.
 *
 * @param executor the transaction, where one is open: to wait in it for a second connection could be for ever
 */
export async function policyInForce(
  moderation: Moderation,
  siteId: string,
  executor: Executor = moderation.db,
): Promise<Policy> {
  const { policyVersion } = await versionsInForce(executor, siteId);
  return policyOfVersion(moderation, siteId, policyVersion, executor);
}

/** A version of a site's policy; throws where there is none, since versions are never removed. */
export async function policyOfVersion(
  { db }: Moderation,
  siteId: string,
  version: number,
  executor: Executor = db,
): Promise<Policy> {
  if (version === DEFAULT_POLICY.version) return DEFAULT_POLICY;
  const store = kept.of(db);
  const key = JSON.stringify([siteId, version]);
  const known = store.get(key);
  if (known !== undefined) return known;
  const policy = await findPolicy(executor, siteId, version);
  if (policy === null) throw new Error('a version of the policy is not there');
  store.set(key, policy);
  return policy;
}

export type PutPolicy =
  | { readonly kind: 'in-force'; readonly policy: Policy }
  | { readonly kind: 'stale-version'; readonly version: number };

/** Puts a policy into force, as a new version unless it says the same as the one in force. */
export function putPolicy(
  moderation: Moderation,
  { siteId, actor }: Command,
  document: PolicyDocument,
  ifMatch: readonly number[] | 'any' | null,
): Promise<PutPolicy> {
  return moderation.db.transaction(async (tx): Promise<PutPolicy> => {
    const version = await lockPolicyVersion(tx, siteId);
    if (Array.isArray(ifMatch) && !ifMatch.includes(version)) return { kind: 'stale-version', version };
    const current = await policyOfVersion(moderation, siteId, version, tx);
    if (isDeepStrictEqual(current.document, document)) return { kind: 'in-force', policy: current };
    const policy = { version: version + 1, document, by: actor, createdAt: moderation.now() };
    await insertPolicy(tx, siteId, policy);
    return { kind: 'in-force', policy };
  });
}

/** At most `limit` of the versions that the site has made, the newest first. */
export function pageOfPolicies(
  { db }: Moderation,
  siteId: string,
  after: number | null,
  limit: number,
): Promise<Policy[]> {
  return listPolicies(db, siteId, after, limit);
}
