import type { ApiKey, Role } from '../domain/site.ts';
import type { Executor } from './database.ts';
import { readPage, type TimePosition } from './page.ts';

/** A key with the hash of its secret (SHA-256, 32 bytes); the secret itself is stored nowhere. */
export interface NewApiKey extends ApiKey {
  readonly keySha256: Buffer;
}

interface KeyRow {
  readonly id: string;
  readonly site_id: string;
  readonly name: string;
  readonly role: Role;
  readonly created_at: Date;
}

const INSERT = {
  name: 'keys.insert',
  text: `
    INSERT INTO api_keys (id, site_id, name, role, key_sha256, created_at)
    VALUES ($1, $2, $3, $4, $5, $6)`,
};
const FIND_BY_HASH = {
  name: 'keys.find-by-hash',
  text: `
    SELECT id, site_id, name, role, created_at FROM api_keys
    WHERE key_sha256 = $1 AND revoked_at IS NULL`,
};
const REVOKE = {
  name: 'keys.revoke',
  text: `
    UPDATE api_keys SET revoked_at = $3 WHERE site_id = $1 AND id = $2 AND revoked_at IS NULL
    RETURNING id`,
};
const COUNT = { name: 'keys.count', text: 'SELECT count(*) AS count FROM api_keys' };

function keyOf(row: KeyRow): ApiKey {
  return { id: row.id, siteId: row.site_id, name: row.name, role: row.role, createdAt: row.created_at };
}

/** Stores a key. Throws where the site does not exist (23503) or the hash is taken (23505). */
export async function insertKey(tx: Executor, key: NewApiKey): Promise<void> {
  await tx.query(INSERT, [key.id, key.siteId, key.name, key.role, key.keySha256, key.createdAt]);
}

/** The key of any site whose secret has this hash, unless it was revoked. */
export async function findKeyByHash(db: Executor, sha256: Buffer): Promise<ApiKey | null> {
  const [row] = await db.query<KeyRow>(FIND_BY_HASH, [sha256]);
  return row ? keyOf(row) : null;
}

/** One page of a site's keys that are not revoked, oldest first. */
export async function listKeys(
  db: Executor,
  siteId: string,
  after: TimePosition | null,
  limit: number,
): Promise<ApiKey[]> {
  const list = {
    name: 'keys.list',
    select: `
      SELECT id, site_id, name, role, created_at FROM api_keys
      WHERE site_id = $1 AND revoked_at IS NULL`,
    values: [siteId],
    order: ['created_at', 'id'],
  } as const;
  const rows = await readPage<KeyRow>(db, list, after, limit);
  return rows.map(keyOf);
}

/** False where the site has no such key, or it was revoked before. */
export async function revokeKey(db: Executor, siteId: string, id: string, at: Date): Promise<boolean> {
  const revoked = await db.query(REVOKE, [siteId, id, at]);
  return revoked.length === 1;
}

/** How many keys were ever made, of all sites, the revoked ones too: 0 only on a new database. */
export async function countKeys(db: Executor): Promise<number> {
  const [row] = await db.query<{ count: number }>(COUNT);
  return row?.count ?? 0;
}
