import type { TextFault } from '../domain/text.ts';
import type { Submission, Submitted } from '../moderation/submit.ts';
import type { ErrorCode } from './problem-kinds.ts';
import type { FieldError } from './problems.ts';
import type { CommentSubmission } from './schemas/comment.ts';
import { wireComment } from './wire.ts';

/** A submission out of its wire shape; absent and `null` are the same. */
export function readSubmission(body: CommentSubmission): Submission {
  return {
    articleId: body.articleId,
    author: { id: body.author.id, name: body.author.name ?? null },
    text: body.text,
    externalId: body.externalId ?? null,
    parentId: body.parentId?.toLowerCase() ?? null,
    language: body.language ?? null,
    submittedAt: body.submittedAt == null ? null : new Date(body.submittedAt.toUpperCase()),
  };
}

const TEXT_DETAILS: Record<TextFault, (limit: number) => string> = {
  'text-empty': () => 'must hold something other than white space',
  'text-too-long': (limit) => `must have at most ${limit} Unicode code points`,
  'text-unstorable': () => 'must not hold U+0000 or a lone surrogate, which cannot be kept as they are',
};

export const textDetail = (fault: TextFault, limit: number): string => TEXT_DETAILS[fault](limit);

/** A refusal of a submission, with the place that it is about. */
export interface SubmissionRefusal {
  readonly code: ErrorCode;
  readonly detail: string;
  readonly members: Readonly<Record<string, unknown>>;
}

/** The wire shape of a comment that was created, or the refusal. */
export function showSubmitted(
  submitted: Submitted,
): { readonly comment: ReturnType<typeof wireComment> } | { readonly refusal: SubmissionRefusal } {
  const refuse = (code: ErrorCode, field: FieldError, members: Record<string, unknown> = {}) => ({
    refusal: { code, detail: `${field.pointer} ${field.detail}.`, members: { errors: [field], ...members } },
  });
  switch (submitted.kind) {
    case 'created':
      return { comment: wireComment(submitted.comment, false) };
    case 'text-refused':
      return refuse(submitted.fault, {
        pointer: '/text',
        detail: textDetail(submitted.fault, submitted.limit),
      });
    case 'article-closed':
      return refuse('article-closed', {
        pointer: '/articleId',
        detail: 'is an article that takes no new comments',
      });
    case 'unknown-parent':
      return refuse('unknown-parent', { pointer: '/parentId', detail: 'is not a comment on this article' });
    case 'external-id-taken':
      return refuse(
        'external-id-taken',
        { pointer: '/externalId', detail: 'belongs to another comment' },
        { commentId: submitted.commentId },
      );
  }
}
