import { createHash, timingSafeEqual } from 'node:crypto';
import type { ApiKey, Role, Site } from '../domain/site.ts';
import type { Database, Executor } from '../store/database.ts';
import { findKeyByHash, insertKey, listKeys, revokeKey } from '../store/keys.ts';
import type { TimePosition } from '../store/page.ts';
import { insertSite, listSites } from '../store/sites.ts';
import type { Moderation } from './context.ts';

/** The site of a publisher that has only one, and of `ADMIN_KEY`. */
export const DEFAULT_SITE_ID = 'default';

/** Who holds a key: one role in one site. The operator may also make sites. */
export interface Principal {
  readonly keyId: string;
  readonly siteId: string;
  readonly name: string;
  readonly role: Role;
  readonly operator: boolean;
}

const OPERATOR: Principal = {
  keyId: 'operator',
  siteId: DEFAULT_SITE_ID,
  name: 'operator',
  role: 'admin',
  operator: true,
};

/** SHA-256 of a key: keys carry 256 random bits, so a slow hash would add nothing. */
export function hashOfKey(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}

/** Who holds this key, or null where nobody does. */
export async function authenticate(moderation: Moderation, secret: string): Promise<Principal | null> {
  const hash = hashOfKey(secret);
  const { operatorKeySha256 } = moderation;
  if (operatorKeySha256 !== null && timingSafeEqual(hash, operatorKeySha256)) return OPERATOR;
  const key = await findKeyByHash(moderation.db, hash);
  if (key === null) return null;
  return { keyId: key.id, siteId: key.siteId, name: key.name, role: key.role, operator: false };
}

/** A new key with its secret, which is shown this once and stored only as a hash. */
export interface IssuedKey extends ApiKey {
  readonly secret: string;
}

export function issueKey(
  moderation: Moderation,
  siteId: string,
  name: string,
  role: Role,
  executor: Executor = moderation.db,
): Promise<IssuedKey> {
  const secret = `vb_${moderation.newSecret().toString('base64url')}`;
  const key: ApiKey = { id: moderation.newId(), siteId, name, role, createdAt: moderation.now() };
  return insertKey(executor, { ...key, keySha256: hashOfKey(secret) }).then(() => ({ ...key, secret }));
}

export function pageOfKeys(
  { db }: Moderation,
  siteId: string,
  after: TimePosition | null,
  limit: number,
): Promise<ApiKey[]> {
  return listKeys(db, siteId, after, limit);
}

/** False where the site has no such key, or it has been withdrawn already. */
export function withdrawKey(moderation: Moderation, siteId: string, id: string): Promise<boolean> {
  return revokeKey(moderation.db, siteId, id, moderation.now());
}

/** A new site with its first key, which is an admin's; null where the id is taken. */
export async function createSite(
  moderation: Moderation,
  id: string,
  name: string,
): Promise<{ site: Site; adminKey: IssuedKey } | null> {
  return moderation.db.transaction(async (tx) => {
    const site: Site = { id, name, createdAt: moderation.now() };
    if (!(await insertSite(tx, site))) return null;
    return { site, adminKey: await issueKey(moderation, id, 'admin', 'admin', tx) };
  });
}

export function pageOfSites({ db }: { db: Database }, after: string | null, limit: number): Promise<Site[]> {
  return listSites(db, after, limit);
}

/**
 * Makes the default site where the database is empty. Without an operator's key, its first keys are
 * made with it, one a role, in the same transaction: of several instances that start at once,
 * one makes them. Answers the keys that were made.
 */
export async function openDefaultSite(moderation: Moderation): Promise<IssuedKey[]> {
  return moderation.db.transaction(async (tx) => {
    const site: Site = { id: DEFAULT_SITE_ID, name: 'Default', createdAt: moderation.now() };
    const empty = await insertSite(tx, site);
    if (!empty || moderation.operatorKeySha256 !== null) return [];
    const keys: IssuedKey[] = [];
    for (const role of ['submitter', 'moderator', 'admin'] as const) {
      keys.push(await issueKey(moderation, DEFAULT_SITE_ID, role, role, tx));
    }
    return keys;
  });
}
