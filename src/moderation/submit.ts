import { setImmediate as nextTurn } from 'node:timers/promises';
import { severityOf } from '../domain/checked.ts';
import type { Author, Comment } from '../domain/comment.ts';
import { queueRankOf } from '../domain/queue-rank.ts';
import { faultOfText, type TextFault } from '../domain/text.ts';
import { closedArticles } from '../store/articles.ts';
import { lockAuthors } from '../store/author-locks.ts';
import { authorsApproved, standingsNow } from '../store/authors.ts';
import {
  existingParents,
  findCommentIdByExternalId,
  insertComments,
  type NewComment,
} from '../store/comments.ts';
import type { Transaction } from '../store/database.ts';
import { insertEvents } from '../store/events.ts';
import { insertTextBands } from '../store/text-bands.ts';
import { checkSafely } from './check-safely.ts';
import type { Command, Performed, Render } from './command.ts';
import type { Moderation } from './context.ts';
import { perform } from './perform.ts';
import { decideByPolicy } from './policy/decide-by-policy.ts';
import { findRepeats } from './repeats/find-repeats.ts';
import { type SiteRules, siteRulesInForce } from './site-rules.ts';
import { sha256Of } from './text-hash.ts';

/** A reader's comment as a publisher's backend hands it in. */
export interface Submission {
  readonly articleId: string;
  readonly author: Author;
  readonly text: string;
  readonly externalId: string | null;
  readonly parentId: string | null;
  readonly language: string | null;
  readonly submittedAt: Date | null;
}

export type Submitted =
  | { readonly kind: 'created'; readonly comment: Comment }
  | { readonly kind: 'text-refused'; readonly fault: TextFault; readonly limit: number }
  | { readonly kind: 'article-closed' }
  | { readonly kind: 'unknown-parent' }
  | { readonly kind: 'external-id-taken'; readonly commentId: string };

/** Submits one comment. */
export function submitComment(
  moderation: Moderation,
  command: Command,
  submission: Submission,
  render: Render<Submitted>,
): Promise<Performed> {
  return submitBatch(moderation, command, [submission], ([outcome]) => {
    if (outcome === undefined) throw new Error('a submission has no outcome');
    return render(outcome);
  });
}

/** Submits many comments in one transaction; each has an outcome of its own, in order. */
export async function submitBatch(
  moderation: Moderation,
  command: Command,
  submissions: readonly Submission[],
  render: Render<readonly Submitted[]>,
): Promise<Performed> {
  const rules = await siteRulesInForce(moderation, command.siteId);
  const prepared: Prepared[] = [];
  for (const submission of submissions) {
    // A long text takes 2 ms. Without a turn for others in between, a full batch would have them wait for a second.
    if (prepared.length > 0) await nextTurn();
    prepared.push(prepare(moderation, command.siteId, submission, rules));
  }
  const authorIds = [...new Set(submissions.map(({ author }) => author.id))];
  return perform(moderation, command, async (tx) => ({
    reply: render(await store(moderation, command, prepared, rules, tx)),
    authorIds,
  }));
}

type Prepared =
  | { readonly kind: 'new'; readonly comment: NewComment }
  | { readonly kind: 'text-refused'; readonly fault: TextFault; readonly limit: number };

/** All that needs no database: the text is judged storable, hashed and checked. */
function prepare(
  moderation: Moderation,
  siteId: string,
  submission: Submission,
  { policy, check }: SiteRules,
): Prepared {
  const { text, language, submittedAt, ...given } = submission;
  const limit = policy.document.textLimit;
  const fault = faultOfText(text, limit);
  if (fault !== null) return { kind: 'text-refused', fault, limit };
  const checked = checkSafely(moderation, text, language, check);
  const createdAt = moderation.now();
  return {
    kind: 'new',
    comment: {
      ...given,
      ...checked,
      siteId,
      id: moderation.newId(),
      text,
      textSha256: sha256Of(text),
      status: 'pending',
      awaiting: 'first_decision',
      queue: null,
      signals: [],
      policyVersion: policy.version,
      authorStanding: 'normal',
      firstTimeAuthor: false,
      decision: null,
      version: 1,
      queueRank: queueRankOf(createdAt, severityOf(checked.findings)),
      submittedAt: submittedAt ?? createdAt,
      createdAt,
      updatedAt: createdAt,
    },
  };
}

async function store(
  moderation: Moderation,
  { siteId, actor }: Command,
  prepared: readonly Prepared[],
  { policy }: SiteRules,
  tx: Transaction,
): Promise<Submitted[]> {
  const news = prepared.flatMap((item) => (item.kind === 'new' ? [item.comment] : []));
  const authors = [...new Set(news.map(({ author }) => author.id))];
  await lockAuthors(tx, siteId, authors, 'shared', moderation.now());
  const closed = await closedArticles(tx, siteId, [...new Set(news.map((comment) => comment.articleId))]);
  const parentIds = new Set(news.flatMap(({ parentId }) => (parentId === null ? [] : [parentId])));
  const parents = parentIds.size === 0 ? new Map() : await existingParents(tx, siteId, [...parentIds]);
  const refusal = (comment: NewComment): Submitted | null => {
    if (closed.has(comment.articleId)) return { kind: 'article-closed' };
    if (comment.parentId !== null && parents.get(comment.parentId)?.articleId !== comment.articleId) {
      return { kind: 'unknown-parent' };
    }
    return null;
  };

  const allowed = news.filter((comment) => refusal(comment) === null);
  const { signals, bands } = await findRepeats(
    moderation,
    tx,
    siteId,
    allowed.map((comment) => ({ ...comment, authorId: comment.author.id })),
  );
  const standings = await standingsNow(tx, siteId, authors, moderation.now());
  const approved = await authorsApproved(tx, siteId, authors);
  const accepted = allowed.map((comment) => ({
    ...comment,
    signals: signals.get(comment.id) ?? [],
    authorStanding: standings.get(comment.author.id) ?? ('normal' as const),
    firstTimeAuthor: !approved.has(comment.author.id),
  }));
  const inserted = await insertComments(tx, accepted);
  const created = accepted.filter((comment) => inserted.has(comment.id));
  await insertEvents(
    tx,
    siteId,
    created.map((comment) => ({
      id: moderation.newId(),
      type: 'comment.created' as const,
      at: comment.createdAt,
      commentId: comment.id,
      by: actor,
      decisionId: null,
    })),
  );

  await insertTextBands(
    tx,
    siteId,
    bands.filter(({ commentId }) => inserted.has(commentId)),
  );

  const settled = await decideByPolicy(moderation, siteId, policy, created, tx);
  const stored = new Map(settled.map((comment) => [comment.id, comment]));
  const outcomes: Submitted[] = [];
  for (const item of prepared) {
    const comment = item.kind === 'new' ? stored.get(item.comment.id) : undefined;
    if (item.kind === 'text-refused') outcomes.push(item);
    else if (comment !== undefined) outcomes.push({ kind: 'created', comment });
    else outcomes.push(refusal(item.comment) ?? (await takenBy(tx, item.comment)));
  }
  return outcomes;
}

async function takenBy(tx: Transaction, { siteId, externalId }: NewComment): Promise<Submitted> {
  const commentId = externalId === null ? null : await findCommentIdByExternalId(tx, siteId, externalId);
  if (commentId === null) throw new Error('a comment was neither inserted nor in conflict');
  return { kind: 'external-id-taken', commentId };
}
