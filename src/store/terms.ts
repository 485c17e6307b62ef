import type { Severity } from '../domain/checked.ts';
import type { Actor } from '../domain/comment.ts';
import type { RuleCode } from '../domain/guideline.ts';
import type { SiteTerm, StoredTerm, TermKind } from '../domain/term.ts';
import type { Executor, Transaction } from './database.ts';
import { pageClause, type TimePosition, Values } from './page.ts';

interface TermRow {
  readonly id: string;
  readonly kind: TermKind;
  readonly phrase: string;
  readonly guideline: RuleCode | null;
  readonly severity: Severity | null;
  readonly language: string | null;
  readonly by_type: Actor['type'];
  readonly by_id: string;
  readonly by_name: string | null;
  readonly created_at: Date;
}

const COLUMNS = 'id, kind, phrase, guideline, severity, language, by_type, by_id, by_name, created_at';
const INSERT = {
  name: 'terms.insert',
  text: `
    INSERT INTO terms (site_id, ${COLUMNS})
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    ON CONFLICT (site_id, phrase, coalesce(language, '')) WHERE withdrawn_at IS NULL DO NOTHING
    RETURNING id`,
};
const WITHDRAW = {
  name: 'terms.withdraw',
  text: `
    UPDATE terms SET withdrawn_at = $3
    WHERE site_id = $1 AND id = $2 AND withdrawn_at IS NULL RETURNING id`,
};
const ALL = {
  name: 'terms.all',
  text: `SELECT ${COLUMNS} FROM terms WHERE site_id = $1 AND withdrawn_at IS NULL ORDER BY created_at, id`,
};
const VERSION = {
  name: 'terms.version',
  text: 'SELECT terms_version FROM sites WHERE id = $1',
};
const RAISE_VERSION = {
  name: 'terms.raise-version',
  text: 'UPDATE sites SET terms_version = terms_version + 1 WHERE id = $1',
};

function termOf(row: TermRow): StoredTerm {
  const { id, phrase, language, guideline, severity } = row;
  const stored = {
    id,
    phrase,
    language,
    by: { type: row.by_type, id: row.by_id, name: row.by_name },
    createdAt: row.created_at,
  };
  if (guideline === null || severity === null) return { ...stored, kind: 'exception' };
  return { ...stored, kind: 'term', guideline, severity };
}

/** False where the site has a term with this phrase and language in force. */
export async function insertTerm(tx: Transaction, siteId: string, term: StoredTerm): Promise<boolean> {
  const isTerm = term.kind === 'term';
  const inserted = await tx.query(INSERT, [
    siteId,
    term.id,
    term.kind,
    term.phrase,
    isTerm ? term.guideline : null,
    isTerm ? term.severity : null,
    term.language,
    term.by.type,
    term.by.id,
    term.by.name,
    term.createdAt,
  ]);
  return inserted.length === 1;
}

/** False where the site has no such term in force. */
export async function withdrawTerm(tx: Transaction, siteId: string, id: string, at: Date): Promise<boolean> {
  const withdrawn = await tx.query(WITHDRAW, [siteId, id, at]);
  return withdrawn.length === 1;
}

/** One page of the terms in force, oldest first. */
export async function listTerms(
  db: Executor,
  siteId: string,
  after: TimePosition | null,
  limit: number,
): Promise<StoredTerm[]> {
  const values = new Values();
  values.add(siteId);
  const page = pageClause(
    values,
    { columns: ['created_at', 'id'], direction: 'ASC' },
    after && [after.createdAt, after.id],
    limit,
  );
  const statement = {
    name: after === null ? 'terms.list' : 'terms.list.after',
    text: `SELECT ${COLUMNS} FROM terms WHERE site_id = $1 AND withdrawn_at IS NULL ${page}`,
  };
  const rows = await db.query<TermRow>(statement, values.list);
  return rows.map(termOf);
}

const COUNT = {
  name: 'terms.count',
  text: `
    SELECT count(*) AS terms FROM (
      SELECT FROM terms WHERE site_id = $1 AND withdrawn_at IS NULL LIMIT $2
    ) capped`,
};

/** How many terms are in force, counted up to `most`. */
export async function countTerms(db: Executor, siteId: string, most: number): Promise<number> {
  const [row] = await db.query<{ terms: number }>(COUNT, [siteId, most]);
  return row?.terms ?? 0;
}

/** All terms in force. */
export async function allTerms(db: Executor, siteId: string): Promise<SiteTerm[]> {
  const rows = await db.query<TermRow>(ALL, [siteId]);
  return rows.map(termOf);
}

/** Which terms are in force: raised by each change of them. */
export async function termsVersion(db: Executor, siteId: string): Promise<number> {
  const [row] = await db.query<{ terms_version: number }>(VERSION, [siteId]);
  return row?.terms_version ?? 0;
}

/** To be called with each change, in its transaction: the row it locks puts changes into an order. */
export async function raiseTermsVersion(tx: Transaction, siteId: string): Promise<void> {
  await tx.query(RAISE_VERSION, [siteId]);
}
