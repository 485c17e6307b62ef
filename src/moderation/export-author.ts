import type { AuthorRecord, StandingEntry } from '../domain/author.ts';
import type { Comment } from '../domain/comment.ts';
import type { Event } from '../domain/event.ts';
import type { Note } from '../domain/note.ts';
import type { Appeal, Report } from '../domain/report.ts';
import { findAuthor, listStandings } from '../store/authors.ts';
import { listComments } from '../store/comment-pages.ts';
import { listHistory } from '../store/events.ts';
import { listNotes } from '../store/notes.ts';
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
/** Of one comment or author: more are not made by people. */
const MOST = 10_000;

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
    standings: await listStandings(db, siteId, authorId, MOST),
    notes: await listNotes(db, siteId, { authorId }, null, MOST),
    reportsMade: await listReportsBy(db, siteId, authorId, null, MOST),
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
      yield {
        comment,
        history: await listHistory(db, siteId, comment.id, null, MOST),
        reports: await listReports(db, siteId, comment.id, null, MOST),
        appeals: await listAppeals(db, siteId, comment.id, null, MOST),
        notes: await listNotes(db, siteId, { commentId: comment.id }, null, MOST),
      };
    }
    after = page.length < PAGE ? null : (page.at(-1)?.position ?? null);
  } while (after !== null);
}
