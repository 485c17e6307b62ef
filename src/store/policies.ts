import type { Actor } from '../domain/comment.ts';
import type { Policy, PolicyDocument } from '../domain/policy.ts';
import type { Executor, Transaction } from './database.ts';
import { pageClause, Values } from './page.ts';

interface PolicyRow {
  readonly version: number;
  readonly document: PolicyDocument;
  readonly by_type: Actor['type'];
  readonly by_id: string;
  readonly by_name: string | null;
  readonly created_at: Date;
}

const COLUMNS = 'version, document, by_type, by_id, by_name, created_at';
const CURRENT = { name: 'policies.current', text: 'SELECT policy_version FROM sites WHERE id = $1' };
const LOCK = {
  name: 'policies.lock',
  text: 'SELECT policy_version FROM sites WHERE id = $1 FOR NO KEY UPDATE',
};
const FIND = {
  name: 'policies.find',
  text: `SELECT ${COLUMNS} FROM policies WHERE site_id = $1 AND version = $2`,
};
const INSERT = {
  name: 'policies.insert',
  text: `INSERT INTO policies (site_id, ${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
};
const PUT_IN_FORCE = {
  name: 'policies.put-in-force',
  text: 'UPDATE sites SET policy_version = $2 WHERE id = $1',
};

function policyOf(row: PolicyRow): Policy {
  return {
    version: row.version,
    document: row.document,
    by: { type: row.by_type, id: row.by_id, name: row.by_name },
    createdAt: row.created_at,
  };
}

/** The version that is in force; 1 where the site has made none. */
export async function currentPolicyVersion(db: Executor, siteId: string): Promise<number> {
  const [row] = await db.query<{ policy_version: number }>(CURRENT, [siteId]);
  return row?.policy_version ?? 1;
}

/** The same, and nobody else puts another into force until the transaction ends. */
export async function lockPolicyVersion(tx: Transaction, siteId: string): Promise<number> {
  const [row] = await tx.query<{ policy_version: number }>(LOCK, [siteId]);
  if (row === undefined) throw new Error('the site is not there');
  return row.policy_version;
}

/** A version that the site has made; null where it has not, as with version 1. */
export async function findPolicy(db: Executor, siteId: string, version: number): Promise<Policy | null> {
  const [row] = await db.query<PolicyRow>(FIND, [siteId, version]);
  return row === undefined ? null : policyOf(row);
}

/** Stores a new version and puts it into force; the caller has locked the one before. */
export async function insertPolicy(
  tx: Transaction,
  siteId: string,
  { version, document, by, createdAt }: Policy & { readonly by: Actor; readonly createdAt: Date },
): Promise<void> {
  const values = [siteId, version, JSON.stringify(document), by.type, by.id, by.name, createdAt];
  await tx.query(INSERT, values);
  await tx.query(PUT_IN_FORCE, [siteId, version]);
}

/** One page of the versions that the site has made, the newest first, behind a version. */
export async function listPolicies(
  db: Executor,
  siteId: string,
  after: number | null,
  limit: number,
): Promise<Policy[]> {
  const values = new Values();
  values.add(siteId);
  const order = { columns: ['version'], direction: 'DESC' } as const;
  const page = pageClause(values, order, after === null ? null : [after], limit);
  const statement = {
    name: after === null ? 'policies.list' : 'policies.list.after',
    text: `SELECT ${COLUMNS} FROM policies WHERE site_id = $1 ${page}`,
  };
  const rows = await db.query<PolicyRow>(statement, values.list);
  return rows.map(policyOf);
}
