import type { Note } from '../domain/note.ts';
import { lockAuthors } from '../store/author-locks.ts';
import { findAuthor } from '../store/authors.ts';
import { findComment } from '../store/comments.ts';
import type { Executor, Transaction } from '../store/database.ts';
import { insertNote, listNotes } from '../store/notes.ts';
import type { TimePosition } from '../store/page.ts';
import type { Command, Performed, Render } from './command.ts';
import type { Moderation } from './context.ts';
import { perform } from './perform.ts';

/** What a note is on. */
export type NoteSubject = { readonly commentId: string } | { readonly authorId: string };

export type Noted = { readonly kind: 'noted'; readonly note: Note } | { readonly kind: 'not-found' };

/** Adds a note on a comment, or on an author of whom the site knows something. */
export function addNote(
  moderation: Moderation,
  command: Command,
  subject: NoteSubject,
  text: string,
  render: Render<Noted>,
): Promise<Performed> {
  const { siteId, actor } = command;
  return perform(moderation, command, async (tx) => {
    const authorId = await lockedAuthorOf(moderation, tx, siteId, subject);
    if (authorId === null) return { reply: render({ kind: 'not-found' }), authorIds: [] };
    const note: Note = { id: moderation.newId(), text, by: actor, at: moderation.now() };
    const of = { commentId: null, authorId: null, ...subject };
    await insertNote(tx, { ...note, ...of, siteId, text });
    return { reply: render({ kind: 'noted', note }), authorIds: [authorId] };
  });
}

/** At most `limit` notes, oldest first; null where the site does not know the comment or the author. */
export async function pageOfNotes(
  moderation: Moderation,
  siteId: string,
  subject: NoteSubject,
  after: TimePosition | null,
  limit: number,
): Promise<Note[] | null> {
  const { db } = moderation;
  if ((await authorOf(moderation, db, siteId, subject)) === null) return null;
  return listNotes(db, siteId, subject, after, limit);
}

/** The same, and no erasure of the author ends before the transaction does. */
async function lockedAuthorOf(
  moderation: Moderation,
  tx: Transaction,
  siteId: string,
  subject: NoteSubject,
): Promise<string | null> {
  const authorId = await authorOf(moderation, tx, siteId, subject);
  if (authorId !== null) await lockAuthors(tx, siteId, [authorId], 'shared', moderation.now());
  return authorId;
}

/** The author whom a note tells of. */
async function authorOf(
  moderation: Moderation,
  db: Executor,
  siteId: string,
  subject: NoteSubject,
): Promise<string | null> {
  if ('commentId' in subject) return (await findComment(db, siteId, subject.commentId))?.author.id ?? null;
  return (await findAuthor(db, siteId, subject.authorId, moderation.now()))?.id ?? null;
}
