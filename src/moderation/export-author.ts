import type { AuthorRecord, StandingEntry } from '../domain/author.ts';
import type { Comment } from '../domain/comment.ts';
import type { Event } from '../domain/event.ts';
import type { Note } from '../domain/note.ts';
import type { Appeal, Report } from '../domain/report.ts';
import { findAuthor, listStandings } from '../store/authors.ts';
import { listComments } from '../store/comment-pages.ts';
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
  let after: Parameters<typeof listComments>[4] = null;
  do {
    const page = await listComments(db, siteId, { authorId }, 'oldest', after, PAGE);
    for (const { comment } of page) {
      const { id } = comment;
      yield {
        comment,
        history: await all((place) => listHistory(db, siteId, id, place, PAGE), byAt),
        reports: await all((place) => listReports(db, siteId, id, place, PAGE), byCreatedAt),
        appeals: await all((place) => listAppeals(db, siteId, id, place, PAGE), byCreatedAt),
        notes: await all((place) => listNotes(db, siteId, { commentId: id }, place, PAGE), byAt),
      };
    }
    after = page.length < PAGE ? null : (page.at(-1)?.position ?? null);
  } while (after !== null);
}

const byAt = ({ at, id }: { readonly at: Date; readonly id: string }): TimePosition => ({ time: at, id });
const byCreatedAt = ({ createdAt, id }: { readonly createdAt: Date; readonly id: string }): TimePosition => ({
  time: createdAt,
  id,
});

/** The whole of a list that is read in pages of `PAGE`. */
async function all<Item>(
  read: (after: TimePosition | null) => Promise<readonly Item[]>,
  place: (item: Item) => TimePosition,
): Promise<Item[]> {
  const items: Item[] = [];
  let after: TimePosition | null = null;
  for (;;) {
    const page = await read(after);
    items.push(...page);
    const last = page.at(-1);
    if (page.length < PAGE || last === undefined) return items;
    after = place(last);
  }
}
