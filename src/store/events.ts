import type { Actor } from '../domain/comment.ts';
import type { Event, EventType } from '../domain/event.ts';
import type { Executor, Transaction } from './database.ts';
import { DECISION_COLUMNS, type DecisionRow, decisionOf } from './decisions.ts';
import { pageClause, Values } from './page.ts';

/** An event to be stored; a decision is named by its id. */
export interface NewEvent extends Omit<Event, 'decision'> {
  readonly decisionId: string | null;
}

export interface EventRow extends DecisionRow {
  readonly id: string;
  readonly type: EventType;
  readonly at: Date;
  readonly comment_id: string;
  readonly by_type: Actor['type'];
  readonly by_id: string;
  readonly by_name: string | null;
}

const INSERT = {
  name: 'events.insert',
  text: `
    INSERT INTO events (site_id, id, comment_id, type, at, by_type, by_id, by_name, decision_id)
    SELECT $1, id, comment_id, type, at, by_type, by_id, by_name, decision_id
    FROM jsonb_to_recordset($2::jsonb) AS event (
      id uuid, comment_id uuid, type text, at timestamptz, by_type text, by_id text, by_name text,
      decision_id uuid)`,
};

export function eventOf(row: EventRow): Event {
  return {
    id: row.id,
    type: row.type,
    at: row.at,
    commentId: row.comment_id,
    by: { type: row.by_type, id: row.by_id, name: row.by_name },
    decision: decisionOf(row),
  };
}

/** Appends events of one site, in the transaction that makes what they tell. */
export async function insertEvents(
  tx: Transaction,
  siteId: string,
  events: readonly NewEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event) => ({
    id: event.id,
    comment_id: event.commentId,
    type: event.type,
    at: event.at,
    by_type: event.by.type,
    by_id: event.by.id,
    by_name: event.by.name,
    decision_id: event.decisionId,
  }));
  await tx.query(INSERT, [siteId, JSON.stringify(rows)]);
}

/** One page of what happened to a comment, oldest first; `after` is the last event of the page before. */
export async function listHistory(
  db: Executor,
  siteId: string,
  commentId: string,
  after: { readonly at: Date; readonly id: string } | null,
  limit: number,
): Promise<Event[]> {
  const values = new Values();
  values.add(siteId);
  const comment = values.add(commentId);
  const page = pageClause(
    values,
    { columns: ['e.at', 'e.id'], direction: 'ASC' },
    after && [after.at, after.id],
    limit,
  );
  const statement = {
    name: after ? 'events.list-history.after' : 'events.list-history',
    text: `
      SELECT e.id, e.type, e.at, e.comment_id, e.by_type, e.by_id, e.by_name, ${DECISION_COLUMNS}
      FROM events e LEFT JOIN decisions d ON d.site_id = $1 AND d.id = e.decision_id
      WHERE e.site_id = $1 AND e.comment_id = ${comment} ${page}`,
  };
  const rows = await db.query<EventRow>(statement, values.list);
  return rows.map(eventOf);
}
