import type { Actor } from '../domain/comment.ts';
import type { Note } from '../domain/note.ts';
import type { Executor, Transaction } from './database.ts';
import { pageClause, type TimePosition, Values } from './page.ts';

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
  const values = new Values();
  values.add(siteId);
  values.add(id);
  const position = after && [after.createdAt, after.id];
  const page = pageClause(values, { columns: ['at', 'id'], direction: 'ASC' }, position, limit);
  const rows = await db.query<NoteRow>(
    {
      name: `notes.list.${column}${after === null ? '' : '.after'}`,
      text: `
        SELECT id, text, by_type, by_id, by_name, at FROM notes
        WHERE site_id = $1 AND ${column} = $2 ${page}`,
    },
    values.list,
  );
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    by: { type: row.by_type, id: row.by_id, name: row.by_name },
    at: row.at,
  }));
}
