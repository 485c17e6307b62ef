import type { Actor } from '../domain/comment.ts';
import type { Transaction } from './database.ts';

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
