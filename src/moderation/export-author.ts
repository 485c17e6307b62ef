import type { AuthorRecord, StandingEntry } from '../domain/author.ts';
import type { Comment } from '../domain/comment.ts';
import type { Event } from '../domain/event.ts';
import type { Note } from '../domain/note.ts';
import type { Appeal, Report } from '../domain/report.ts';
import { findAuthor, listStandings } from '../store/authors.ts';
import { type CommentPosition, listComments } from '../store/comment-pages.ts';
import { listHistory } from '../store/events.ts';
import { listNotes } from '../store/notes.ts';
import type { TimePosition } from '../store/page.ts';
import { listAppeals, listReports, listReportsBy } from '../store/reports.ts';
import type { Moderation } from './context.ts';

/** One comment with all that was said of it. */
export interface ExportedComment {
  readonly comment: Comment;
  readonly history: readonly Event[];
  readonly reports: readonly Report[];
  readonly appeals: readonly Appeal[];
  readonly notes: readonly Note[];
}

/** All that is stored of a person; the comments come a page at a time, however many there are. */
export interface AuthorExport {
  readonly author: AuthorRecord;
  readonly standings: readonly StandingEntry[];
  readonly notes: readonly Note[];
  readonly reportsMade: readonly Report[];
  comments(): AsyncGenerator<ExportedComment>;
}

const PAGE = 100;

/** All that is stored of a person; null where the site knows nothing. */
export async function exportAuthor(
  moderation: Moderation,
  siteId: string,
  authorId: string,
): Promise<AuthorExport | null> {
  const { db } = moderation;
  const author = await findAuthor(db, siteId, authorId, moderation.now());
  if (author === null) return null;
  return {
    author,
    standings: await listStandings(db, siteId, authorId, null),
    notes: await all((after) => listNotes(db, siteId, { authorId }, after, PAGE), byAt),
    reportsMade: await all((after) => listReportsBy(db, siteId, authorId, after, PAGE), byCreatedAt),
    comments: () => commentsOf(moderation, siteId, authorId),
  };
}

async function* commentsOf(
  { db }: Moderation,
  siteId: string,
  authorId: string,
): AsyncGenerator<ExportedComment> {
  const pages = (after: CommentPosition | null) =>
    listComments(db, siteId, { authorId }, 'oldest', after, PAGE);
  for await (const { comment } of each(pages, ({ position }) => position)) {
    const { id } = comment;
    yield {
      comment,
      history: await all((after) => listHistory(db, siteId, id, after, PAGE), byAt),
      reports: await all((after) => listReports(db, siteId, id, after, PAGE), byCreatedAt),
      appeals: await all((after) => listAppeals(db, siteId, id, after, PAGE), byCreatedAt),
      notes: await all((after) => listNotes(db, siteId, { commentId: id }, after, PAGE), byAt),
    };
  }
}

const byAt = ({ at, id }: { readonly at: Date; readonly id: string }): TimePosition => ({ time: at, id });
const byCreatedAt = ({ createdAt, id }: { readonly createdAt: Date; readonly id: string }): TimePosition => ({
  time: createdAt,
  id,
});

/** Each item of a list that is read in pages of `PAGE`. */
async function* each<Item, Place>(
  read: (after: Place | null) => Promise<readonly Item[]>,
  place: (item: Item) => Place,
): AsyncGenerator<Item, void> {
  let page = await read(null);
  yield* page;
  for (let last = page.at(-1); page.length === PAGE && last !== undefined; last = page.at(-1)) {
    page = await read(place(last));
    yield* page;
  }
}

async function all<Item>(
  read: (after: TimePosition | null) => Promise<readonly Item[]>,
  place: (item: Item) => TimePosition,
): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of each(read, place)) items.push(item);
  return items;
}
