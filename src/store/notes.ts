import type { Actor } from '../domain/comment.ts';
import type { Note } from '../domain/note.ts';
import type { Executor, Transaction } from './database.ts';
import { readPage, type TimePosition } from './page.ts';

/** A moderator's note on a comment or on an author: one of the two ids is null. */
export interface NewNote {
  readonly siteId: string;
  readonly id: string;
  readonly commentId: string | null;
  readonly authorId: string | null;
  readonly text: string;
  readonly by: Actor;
  readonly at: Date;
}

const INSERT = {
  name: 'notes.insert',
  text: `
    INSERT INTO notes (site_id, id, comment_id, author_id, text, by_type, by_id, by_name, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};

export async function insertNote(tx: Transaction, note: NewNote): Promise<void> {
  const { siteId, id, commentId, authorId, text, by, at } = note;
  await tx.query(INSERT, [siteId, id, commentId, authorId, text, by.type, by.id, by.name, at]);
}

const EXISTS = {
  name: 'notes.exists',
  text: `
    SELECT FROM notes
    WHERE site_id = $1 AND comment_id = $2 AND by_type = $3 AND by_id = $4 AND text = $5 LIMIT 1`,
};

/** Whether somebody has noted the same on a comment before. */
export async function noteExists(
  tx: Transaction,
  siteId: string,
  commentId: string,
  by: Actor,
  text: string,
): Promise<boolean> {
  return (await tx.query(EXISTS, [siteId, commentId, by.type, by.id, text])).length === 1;
}

interface NoteRow {
  readonly id: string;
  readonly text: string | null;
  readonly by_type: Actor['type'];
  readonly by_id: string;
  readonly by_name: string | null;
  readonly at: Date;
}

/** One page of the notes on a comment or on an author, oldest first. */
export async function listNotes(
  db: Executor,
  siteId: string,
  subject: { readonly commentId: string } | { readonly authorId: string },
  after: TimePosition | null,
  limit: number,
): Promise<Note[]> {
  const [column, id] =
    'commentId' in subject ? ['comment_id', subject.commentId] : ['author_id', subject.authorId];
  const list = {
    name: `notes.list.${column}`,
    select: `
      SELECT id, text, by_type, by_id, by_name, at FROM notes
      WHERE site_id = $1 AND ${column} = $2`,
    values: [siteId, id],
    order: ['at', 'id'],
  } as const;
  const rows = await readPage<NoteRow>(db, list, after, limit);
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    by: { type: row.by_type, id: row.by_id, name: row.by_name },
    at: row.at,
  }));
}
