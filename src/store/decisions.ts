import type { Actor, CommentStatus, Decision, Outcome } from '../domain/comment.ts';
import type { ReasonCode } from '../domain/guideline.ts';
import type { Transaction } from './database.ts';

/** A decision with the id under which it is stored (UUID v7). */
export interface NewDecision extends Decision {
  readonly id: string;
}

/** The columns of a decision as a statement that joins `decisions d` answers them; all null without one. */
export interface DecisionRow {
  readonly outcome: Outcome | null;
  readonly reasons: ReasonCode[];
  readonly note: string | null;
  readonly decided_by_type: Actor['type'];
  readonly decided_by_id: string;
  readonly decided_by_name: string | null;
  readonly decided_at: Date;
  readonly decided_text_sha256: string;
}

export const DECISION_COLUMNS = `
  d.outcome, d.reasons, d.note, d.by_type AS decided_by_type, d.by_id AS decided_by_id,
  d.by_name AS decided_by_name, d.at AS decided_at, encode(d.text_sha256, 'hex') AS decided_text_sha256`;

export function decisionOf(row: DecisionRow): Decision | null {
  if (row.outcome === null) return null;
  return {
    outcome: row.outcome,
    reasons: row.reasons,
    note: row.note,
    by: { type: row.decided_by_type, id: row.decided_by_id, name: row.decided_by_name },
    at: row.decided_at,
    textSha256: row.decided_text_sha256,
  };
}

// One statement: the update waits for a decision that is being made, looks at the version again, and only
// its winner writes a row.
const MAKE = {
  name: 'decisions.make',
  text: `
    WITH decided AS (
      UPDATE comments
      SET status = $5, awaiting = NULL, queue = NULL, decision_id = $4, version = version + 1, updated_at = $6
      WHERE site_id = $1 AND id = $2 AND version = $3 AND text_sha256 = decode($7, 'hex')
      RETURNING site_id, id, version, text_sha256
    )
    INSERT INTO decisions (site_id, id, comment_id, comment_version, outcome, reasons, note,
                           by_type, by_id, by_name, at, text_sha256)
    SELECT site_id, $4, id, version, $8, $9, $10, $11, $12, $13, $14, text_sha256
    FROM decided WHERE site_id = $1
    RETURNING id`,
};

/**
 * Decides a comment if it is still at `expectedVersion`: stores the decision, makes it the standing one, adds 1
 * to the version and takes the comment out of the queue. False if another decision came first, or if the
 * decision names the hash of another text.
 */
export async function applyDecision(
  tx: Transaction,
  change: {
    readonly siteId: string;
    readonly commentId: string;
    readonly expectedVersion: number;
    readonly decision: NewDecision;
    readonly status: CommentStatus;
    readonly at: Date;
  },
): Promise<boolean> {
  const { decision } = change;
  const made = await tx.query(MAKE, [
    change.siteId,
    change.commentId,
    change.expectedVersion,
    decision.id,
    change.status,
    change.at,
    decision.textSha256,
    decision.outcome,
    decision.reasons,
    decision.note,
    decision.by.type,
    decision.by.id,
    decision.by.name,
    decision.at,
  ]);
  return made.length === 1;
}

// As MAKE, for many comments that nobody has decided: new ones of this transaction, which nobody else sees.
const MAKE_FIRST = {
  name: 'decisions.make-first',
  text: `
    WITH made AS (
      SELECT * FROM jsonb_to_recordset($2::jsonb) AS made (
        id uuid, "commentId" uuid, outcome text, reasons text[], note text, by jsonb, at timestamptz,
        "textSha256" text)
    ), decided AS (
      UPDATE comments c
      SET status = m.outcome, awaiting = NULL, queue = NULL, decision_id = m.id, version = c.version + 1,
        updated_at = m.at
      FROM made m
      WHERE c.site_id = $1 AND c.id = m."commentId" AND c.version = 1
        AND c.text_sha256 = decode(m."textSha256", 'hex')
      RETURNING c.id, c.version, c.text_sha256
    )
    INSERT INTO decisions (site_id, id, comment_id, comment_version, outcome, reasons, note,
                           by_type, by_id, by_name, at, text_sha256)
    SELECT $1, m.id, d.id, d.version, m.outcome, m.reasons, m.note,
      m.by->>'type', m.by->>'id', m.by->>'name', m.at, d.text_sha256
    FROM made m JOIN decided d ON d.id = m."commentId"
    RETURNING id`,
};

/** Makes the first decisions about comments of a site, in one statement. Throws where one was decided before. */
export async function applyFirstDecisions(
  tx: Transaction,
  siteId: string,
  decisions: readonly (NewDecision & { readonly commentId: string })[],
): Promise<void> {
  if (decisions.length === 0) return;
  const made = await tx.query(MAKE_FIRST, [siteId, JSON.stringify(decisions)]);
  if (made.length !== decisions.length) throw new Error('a new comment had been decided before');
}
