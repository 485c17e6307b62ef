import type { Site } from '../domain/site.ts';
import type { Executor } from './database.ts';
import { pageText, Values } from './page.ts';

interface SiteRow {
  readonly id: string;
  readonly name: string;
  readonly created_at: Date;
}

const INSERT = {
  name: 'sites.insert',
  text: 'INSERT INTO sites (id, name, created_at) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING RETURNING id',
};
const EXISTS = {
  name: 'sites.exists',
  text: 'SELECT id FROM sites WHERE id = $1',
};

const VERSIONS = {
  name: 'sites.versions',
  text: 'SELECT policy_version, terms_version FROM sites WHERE id = $1',
};

function siteOf(row: SiteRow): Site {
  return { id: row.id, name: row.name, createdAt: row.created_at };
}

/** False if the id is taken. */
export async function insertSite(tx: Executor, site: Site): Promise<boolean> {
  const inserted = await tx.query(INSERT, [site.id, site.name, site.createdAt]);
  return inserted.length === 1;
}

export async function siteExists(db: Executor, id: string): Promise<boolean> {
  const found = await db.query(EXISTS, [id]);
  return found.length === 1;
}

/** One page of all sites in the order of their ids; `after` is the last id of the page before. */
export async function listSites(db: Executor, after: string | null, limit: number): Promise<Site[]> {
  const values = new Values();
  const select = 'SELECT id, name, created_at FROM sites WHERE true';
  const order = { columns: ['id'], direction: 'ASC' } as const;
  const statement = {
    name: after === null ? 'sites.list' : 'sites.list.after',
    text: pageText(values, select, order, after === null ? null : [after], limit),
  };
  const rows = await db.query<SiteRow>(statement, values.list);
  return rows.map(siteOf);
}

/** Which policy and which terms are in force at a site; those of every new site where there is none. */
export async function versionsInForce(
  db: Executor,
  siteId: string,
): Promise<{ policyVersion: number; termsVersion: number }> {
  const [row] = await db.query<{ policy_version: number; terms_version: number }>(VERSIONS, [siteId]);
  return { policyVersion: row?.policy_version ?? 1, termsVersion: row?.terms_version ?? 0 };
}
