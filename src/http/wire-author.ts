import type { AuthorRecord, StandingEntry } from '../domain/author.ts';
import type { Note } from '../domain/note.ts';
import type { Appeal, Report } from '../domain/report.ts';
import type { AuthorExport, ExportedComment } from '../moderation/export-author.ts';
import { wireComment, wireEvent } from './wire.ts';

/** What is said of comments and authors, as it goes over the wire, field by field. */

export function wireReport({ id, commentId, reporterId, reason, text, createdAt, answeredAt }: Report) {
  return { id, commentId, reporterId, reason, text, createdAt, answeredAt };
}

export function wireAppeal({ id, commentId, commentVersion, text, createdAt, answeredAt }: Appeal) {
  return { id, commentId, commentVersion, text, createdAt, answeredAt };
}

export function wireNote({ id, text, by, at }: Note) {
  return { id, text, by, at };
}

function wireStanding(entry: StandingEntry | null) {
  if (entry === null) return { standing: 'normal', reason: null, expiresAt: null, by: null, at: null };
  const { standing, reason, expiresAt, by, at } = entry;
  return { standing, reason, expiresAt, by, at };
}

export function wireAuthor({ id, name, standing, comments, firstCommentAt, lastCommentAt }: AuthorRecord) {
  return { id, name, standing: wireStanding(standing), comments, firstCommentAt, lastCommentAt };
}

function wireExportedComment({ comment, history, reports, appeals, notes }: ExportedComment) {
  return {
    comment: wireComment(comment, true),
    history: history.map((event) => wireEvent(event, true)),
    reports: reports.map(wireReport),
    appeals: appeals.map(wireAppeal),
    notes: notes.map(wireNote),
  };
}

/** One JSON object, in pieces: however much a person has written, a page of it is in memory. */
export async function* wireExport(of: AuthorExport): AsyncGenerator<string> {
  const head = {
    author: wireAuthor(of.author),
    standings: of.standings.map(wireStanding),
    notes: of.notes.map(wireNote),
    reportsMade: of.reportsMade.map(wireReport),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"comments":[`;
  let separator = '';
  for await (const exported of of.comments()) {
    yield separator + JSON.stringify(wireExportedComment(exported));
    separator = ',';
  }
  yield ']}';
}
