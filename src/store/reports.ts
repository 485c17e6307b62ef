import type { ReasonCode } from '../domain/guideline.ts';
import type { Appeal, Report } from '../domain/report.ts';
import type { Executor, Transaction } from './database.ts';
import { readPage, type TimePosition } from './page.ts';

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
    SELECT
      (SELECT count(*) FROM (
         SELECT FROM reports WHERE site_id = $1 AND comment_id = $2 AND decision_id IS NULL LIMIT $3
       ) open) AS reports,
      EXISTS (SELECT FROM appeals WHERE site_id = $1 AND comment_id = $2 AND decision_id IS NULL) AS appealed`,
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

/** What no decision about a comment has answered: how many reports, counted up to `most`, and whether an appeal. */
export async function countOpen(
  tx: Transaction,
  siteId: string,
  commentId: string,
  most: number,
): Promise<{ readonly reports: number; readonly appealed: boolean }> {
  const [row] = await tx.query<{ reports: number; appealed: boolean }>(COUNT_OPEN, [siteId, commentId, most]);
  if (row === undefined) throw new Error('a count has no row');
  return row;
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
  const list = {
    name: 'reports.list',
    select: `${REPORTS} AND r.comment_id = $2`,
    values: [siteId, commentId],
    order: ['r.created_at', 'r.id'],
  } as const;
  const rows = await readPage<ReportRow>(db, list, after, limit);
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
  const list = {
    name: 'appeals.list',
    select: `${APPEALS} AND a.comment_id = $2`,
    values: [siteId, commentId],
    order: ['a.created_at', 'a.id'],
  } as const;
  const rows = await readPage<AppealRow>(db, list, after, limit);
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
  const list = {
    name: 'reports-by.list',
    select: `${REPORTS} AND r.reporter_id = $2`,
    values: [siteId, reporterId],
    order: ['r.created_at', 'r.id'],
  } as const;
  const rows = await readPage<ReportRow>(db, list, after, limit);
  return rows.map(reportOf);
}
