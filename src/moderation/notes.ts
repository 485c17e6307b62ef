import type { Note } from '../domain/note.ts';
import { lockAuthors } from '../store/author-locks.ts';
import { findAuthor } from '../store/authors.ts';
import { findComment } from '../store/comments.ts';
import type { Executor } from '../store/database.ts';
import { insertNote, listNotes } from '../store/notes.ts';
import type { TimePosition } from '../store/page.ts';
import type { Command, Performed, Render } from './command.ts';
import type { Moderation } from './context.ts';
import { perform } from './perform.ts';

/** What a note is on. */
export type NoteSubject = { readonly commentId: string } | { readonly authorId: string };

export type Noted =
  | { readonly kind: 'noted'; readonly note: Note }
  | { readonly kind: 'not-found' }
  /** The comment is a tombstone: what would be said of it is said of a person who was erased. */
  | { readonly kind: 'erased' };

/** Adds a note on a comment with a text, or on an author of whom the site knows something. */
export function addNote(
  moderation: Moderation,
  command: Command,
  subject: NoteSubject,
  text: string,
  render: Render<Noted>,
): Promise<Performed> {
  const { siteId, actor } = command;
  return perform(moderation, command, async (tx) => {
    const authorId = await authorOf(moderation, tx, siteId, subject);
    if (authorId === null) return { reply: render({ kind: 'not-found' }), authorIds: [] };
    // No erasure of the author ends before the transaction does.
    await lockAuthors(tx, siteId, [authorId], 'shared', moderation.now());
    if ('commentId' in subject && (await findComment(tx, siteId, subject.commentId))?.text == null) {
      return { reply: render({ kind: 'erased' }), authorIds: [] };
    }
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
