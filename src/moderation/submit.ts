import { setImmediate as nextTurn } from 'node:timers/promises';
import { severityOf } from '../domain/checked.ts';
import type { Author, Comment } from '../domain/comment.ts';
import { queueRankOf } from '../domain/queue-rank.ts';
import { faultOfText, type TextFault } from '../domain/text.ts';
import type { TextLink } from '../guidelines/links.ts';
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
import { insertEvents, type NewEvent } from '../store/events.ts';
import { insertTextBands, type TextBands } from '../store/text-bands.ts';
import { checkSafely } from './check-safely.ts';
import type { Command, Performed, Render } from './command.ts';
import type { Moderation } from './context.ts';
import { perform } from './perform.ts';
import { decideByPolicy, linksFor } from './policy/decide-by-policy.ts';
import { findRepeats } from './repeats/find-repeats.ts';
import { signatureOf, type TextSignature } from './repeats/text-signature.ts';
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
  | {
      readonly kind: 'new';
      readonly comment: NewComment;
      readonly signature: TextSignature | null;
      readonly links: readonly TextLink[];
    }
  | { readonly kind: 'text-refused'; readonly fault: TextFault; readonly limit: number };

/** All that needs no database: the text is judged storable, hashed, checked, and read for what comes later. */
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
    signature: signatureOf(text),
    links: linksFor(policy, text),
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

type Refusal = Extract<Submitted, { kind: 'article-closed' | 'unknown-parent' }>;

async function store(
  moderation: Moderation,
  command: Command,
  prepared: readonly Prepared[],
  { policy }: SiteRules,
  tx: Transaction,
): Promise<Submitted[]> {
  const { siteId } = command;
  const news = prepared.flatMap((item) => (item.kind === 'new' ? [item] : []));
  const authors = [...new Set(news.map(({ comment }) => comment.author.id))];
  await lockAuthors(tx, siteId, authors, 'shared', moderation.now());
  const refusals = await refusalsOf(
    tx,
    siteId,
    news.map(({ comment }) => comment),
  );
  const allowed = news.filter(({ comment }) => !refusals.has(comment.id));
  const { comments, bands } = await withCircumstances(moderation, siteId, allowed, authors, tx);
  const inserted = await insertComments(tx, comments);
  const created = comments.filter(({ id }) => inserted.has(id));
  await insertEvents(
    tx,
    siteId,
    created.map((comment) => createdEvent(moderation, command, comment)),
  );
  await insertTextBands(
    tx,
    siteId,
    bands.filter(({ commentId }) => inserted.has(commentId)),
  );

  const links = new Map(news.map(({ comment, links: found }) => [comment.id, found]));
  const settled = await decideByPolicy(moderation, siteId, policy, created, links, tx);
  const stored = new Map(settled.map((comment) => [comment.id, comment]));
  const outcomes: Submitted[] = [];
  for (const item of prepared) {
    const comment = item.kind === 'new' ? stored.get(item.comment.id) : undefined;
    if (item.kind === 'text-refused') outcomes.push(item);
    else if (comment !== undefined) outcomes.push({ kind: 'created', comment });
    else outcomes.push(refusals.get(item.comment.id) ?? (await takenBy(tx, item.comment)));
  }
  return outcomes;
}

/** What the site has against some of the comments, by their ids. */
async function refusalsOf(
  tx: Transaction,
  siteId: string,
  comments: readonly NewComment[],
): Promise<ReadonlyMap<string, Refusal>> {
  const closed = await closedArticles(tx, siteId, [...new Set(comments.map(({ articleId }) => articleId))]);
  const parentIds = new Set(comments.flatMap(({ parentId }) => parentId ?? []));
  const parents = await existingParents(tx, siteId, [...parentIds]);
  const refusalOf = ({ articleId, parentId }: NewComment): Refusal | null => {
    if (closed.has(articleId)) return { kind: 'article-closed' };
    const isKnown = parentId === null || parents.get(parentId)?.articleId === articleId;
    return isKnown ? null : { kind: 'unknown-parent' };
  };
  return new Map(
    comments.flatMap((comment) => {
      const refusal = refusalOf(comment);
      return refusal === null ? [] : [[comment.id, refusal] as const];
    }),
  );
}

/** The comments with what is known beside their texts: who repeats what, and who their authors are to the site. */
async function withCircumstances(
  moderation: Moderation,
  siteId: string,
  news: readonly Extract<Prepared, { kind: 'new' }>[],
  authors: readonly string[],
  tx: Transaction,
): Promise<{ comments: NewComment[]; bands: readonly TextBands[] }> {
  const candidates = news.map(({ comment, signature }) => ({
    ...comment,
    authorId: comment.author.id,
    signature,
  }));
  const { signals, bands } = await findRepeats(moderation, tx, siteId, candidates);
  const standings = await standingsNow(tx, siteId, authors, moderation.now());
  const approved = await authorsApproved(tx, siteId, authors);
  const comments = news.map(({ comment }) => ({
    ...comment,
    signals: signals.get(comment.id) ?? [],
    authorStanding: standings.get(comment.author.id) ?? ('normal' as const),
    firstTimeAuthor: !approved.has(comment.author.id),
  }));
  return { comments, bands };
}

function createdEvent(moderation: Moderation, { actor }: Command, { id, createdAt }: NewComment): NewEvent {
  return {
    id: moderation.newId(),
    type: 'comment.created',
    at: createdAt,
    commentId: id,
    by: actor,
    decisionId: null,
  };
}

async function takenBy(tx: Transaction, { siteId, externalId }: NewComment): Promise<Submitted> {
  const commentId = externalId === null ? null : await findCommentIdByExternalId(tx, siteId, externalId);
  if (commentId === null) throw new Error('a comment was neither inserted nor in conflict');
  return { kind: 'external-id-taken', commentId };
}
