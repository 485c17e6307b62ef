import type { ReasonCode } from '../domain/guideline.ts';
import type { Appeal, Report } from '../domain/report.ts';
import type { Executor, Transaction } from './database.ts';
import { pageClause, type TimePosition, Values } from './page.ts';

interface ReportRow {
  readonly id: string;
  readonly comment_id: string;
  readonly reporter_id: string;
  readonly reason: ReasonCode;
  readonly text: string | null;
  readonly created_at: Date;
  readonly answered_at: Date | null;
}
interface AppealRow {
  readonly id: string;
  readonly comment_id: string;
  readonly comment_version: number;
  readonly text: string | null;
  readonly created_at: Date;
  readonly answered_at: Date | null;
}

const INSERT_REPORT = {
  name: 'reports.insert',
  text: `
    INSERT INTO reports (site_id, id, comment_id, reporter_id, reason, text, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (site_id, comment_id, reporter_id) DO NOTHING RETURNING id`,
};
const INSERT_APPEAL = {
  name: 'appeals.insert',
  text: `
    INSERT INTO appeals (site_id, id, comment_id, comment_version, text, created_at)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (site_id, comment_id, comment_version) DO NOTHING RETURNING id`,
};
const COUNT_OPEN = {
  name: 'reports.count-open',
  text: `
    SELECT count(*) AS open FROM (
      SELECT FROM reports WHERE site_id = $1 AND comment_id = $2 AND decision_id IS NULL LIMIT $3
    ) open`,
};
const ANSWER = {
  name: 'reports.answer',
  text: `
    WITH answered AS (
      UPDATE reports SET decision_id = $3 WHERE site_id = $1 AND comment_id = $2 AND decision_id IS NULL
    )
    UPDATE appeals SET decision_id = $3 WHERE site_id = $1 AND comment_id = $2 AND decision_id IS NULL`,
};
const REPORTS = `
  SELECT r.id, r.comment_id, r.reporter_id, r.reason, r.text, r.created_at, d.at AS answered_at
  FROM reports r LEFT JOIN decisions d ON d.site_id = $1 AND d.id = r.decision_id
  WHERE r.site_id = $1`;
const APPEALS = `
  SELECT a.id, a.comment_id, a.comment_version, a.text, a.created_at, d.at AS answered_at
  FROM appeals a LEFT JOIN decisions d ON d.site_id = $1 AND d.id = a.decision_id
  WHERE a.site_id = $1`;

function reportOf(row: ReportRow): Report {
  return {
    id: row.id,
    commentId: row.comment_id,
    reporterId: row.reporter_id,
    reason: row.reason,
    text: row.text,
    createdAt: row.created_at,
    answeredAt: row.answered_at,
  };
}

function appealOf(row: AppealRow): Appeal {
  return {
    id: row.id,
    commentId: row.comment_id,
    commentVersion: row.comment_version,
    text: row.text,
    createdAt: row.created_at,
    answeredAt: row.answered_at,
  };
}

/** False where the reader has reported the comment before. */
export async function insertReport(tx: Transaction, siteId: string, report: Report): Promise<boolean> {
  const { id, commentId, reporterId, reason, text, createdAt } = report;
  const rows = await tx.query(INSERT_REPORT, [siteId, id, commentId, reporterId, reason, text, createdAt]);
  return rows.length === 1;
}

/** False where this version of the comment has been appealed against before. */
export async function insertAppeal(tx: Transaction, siteId: string, appeal: Appeal): Promise<boolean> {
  const { id, commentId, commentVersion, text, createdAt } = appeal;
  const rows = await tx.query(INSERT_APPEAL, [siteId, id, commentId, commentVersion, text, createdAt]);
  return rows.length === 1;
}

/** How many reports of a comment no decision has answered, counted up to `most`. */
export async function countOpenReports(
  tx: Transaction,
  siteId: string,
  commentId: string,
  most: number,
): Promise<number> {
  const [row] = await tx.query<{ open: number }>(COUNT_OPEN, [siteId, commentId, most]);
  return row?.open ?? 0;
}

/** Has a decision answer all that is open about its comment. */
export async function answerReports(
  tx: Transaction,
  siteId: string,
  commentId: string,
  decisionId: string,
): Promise<void> {
  await tx.query(ANSWER, [siteId, commentId, decisionId]);
}

/** One page of a comment's reports, oldest first. */
export async function listReports(
  db: Executor,
  siteId: string,
  commentId: string,
  after: TimePosition | null,
  limit: number,
): Promise<Report[]> {
  const rows = await listOf<ReportRow>(db, 'reports', `${REPORTS} AND r.comment_id = $2`, 'r', {
    siteId,
    of: commentId,
    after,
    limit,
  });
  return rows.map(reportOf);
}

/** One page of a comment's appeals, oldest first. */
export async function listAppeals(
  db: Executor,
  siteId: string,
  commentId: string,
  after: TimePosition | null,
  limit: number,
): Promise<Appeal[]> {
  const rows = await listOf<AppealRow>(db, 'appeals', `${APPEALS} AND a.comment_id = $2`, 'a', {
    siteId,
    of: commentId,
    after,
    limit,
  });
  return rows.map(appealOf);
}

/** One page of the reports that a reader has made, oldest first. */
export async function listReportsBy(
  db: Executor,
  siteId: string,
  reporterId: string,
  after: TimePosition | null,
  limit: number,
): Promise<Report[]> {
  const rows = await listOf<ReportRow>(db, 'reports-by', `${REPORTS} AND r.reporter_id = $2`, 'r', {
    siteId,
    of: reporterId,
    after,
    limit,
  });
  return rows.map(reportOf);
}

async function listOf<Row>(
  db: Executor,
  name: string,
  select: string,
  table: string,
  page: {
    readonly siteId: string;
    readonly of: string;
    readonly after: TimePosition | null;
    readonly limit: number;
  },
): Promise<Row[]> {
  const values = new Values();
  values.add(page.siteId);
  values.add(page.of);
  const after = page.after && [page.after.createdAt, page.after.id];
  const order = { columns: [`${table}.created_at`, `${table}.id`], direction: 'ASC' } as const;
  const clause = pageClause(values, order, after, page.limit);
  const statement = { name: `${name}.list${after === null ? '' : '.after'}`, text: `${select} ${clause}` };
  return db.query<Row>(statement, values.list);
}
