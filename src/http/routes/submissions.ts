import type { FastifyRequest } from 'fastify';
import type { Reply } from '../../moderation/command.ts';
import type { Moderation } from '../../moderation/context.ts';
import { type Submission, type Submitted, submitBatch, submitComment } from '../../moderation/submit.ts';
import { commandOf, jsonReply, problemReply, sendPerformed } from '../answer.ts';
import type { App } from '../app-type.ts';
import { type BatchKind, readBatch } from '../batch.ts';
import { answers, header } from '../openapi.ts';
import { BatchRequest, BatchResults, CommentSchema, CommentSubmission } from '../schemas/comment.ts';
import { headersOf, IdempotencyHeader, ModeratorHeader, ref } from '../schemas/primitives.ts';
import { readSubmission, showSubmitted } from '../submission.ts';
import { etagOf } from '../wire.ts';

const BATCH_BODY_LIMIT = 32 * 1024 * 1024;
const SUBMISSIONS: BatchKind<CommentSubmission, Submission, Submitted> = {
  member: 'items',
  status: 201,
  read: readSubmission,
  show: showSubmitted,
};

/** How comments come in. */
export function submissionRoutes(app: App, moderation: Moderation): void {
  app.post(
    '/v1/comments',
    {
      config: { role: 'submitter' },
      schema: {
        operationId: 'submitComment',
        summary: 'Submit a comment',
        description: 'Stores the text byte for byte, checks it and has it wait for a moderator.',
        tags: ['comments'],
        headers: headersOf(IdempotencyHeader, ModeratorHeader),
        body: ref(CommentSubmission),
        problems: [
          'external-id-taken',
          'article-closed',
          'text-empty',
          'text-too-long',
          'text-unstorable',
          'unknown-parent',
        ],
        response: {
          201: answers('The comment as it was stored.', CommentSchema, {
            ...header('Location', 'Where the comment is.'),
            ...header('ETag', 'Its version.'),
          }),
        },
      },
    },
    async (request, reply) => {
      const submission = readSubmission(request.body);
      const performed = await submitComment(moderation, commandOf(request), submission, (submitted) =>
        submittedReply(request, submitted),
      );
      return sendPerformed(request, reply, performed);
    },
  );

  app.post(
    '/v1/comments/batch',
    {
      config: { role: 'submitter' },
      bodyLimit: BATCH_BODY_LIMIT,
      attachValidation: true,
      schema: {
        operationId: 'submitBatch',
        summary: 'Submit up to 500 comments in one transaction',
        description: 'Only a malformed envelope is refused as a whole; each item has a result of its own.',
        tags: ['comments'],
        headers: headersOf(IdempotencyHeader, ModeratorHeader),
        body: ref(BatchRequest),
        response: { 200: answers('One result an item, in their order.', BatchResults) },
      },
    },
    async (request, reply) => {
      const batch = readBatch(request, SUBMISSIONS);
      const performed = await submitBatch(moderation, commandOf(request), batch.reads, (outcomes) =>
        jsonReply(request, 200, { results: batch.results(outcomes) }),
      );
      return sendPerformed(request, reply, performed);
    },
  );
}

function submittedReply(request: FastifyRequest, submitted: Submitted): Reply {
  const shown = showSubmitted(submitted);
  if ('refusal' in shown) {
    const { code, detail, members } = shown.refusal;
    return problemReply(request, code, detail, members);
  }
  const { comment } = shown;
  return jsonReply(request, 201, comment, {
    location: `/v1/comments/${comment.id}`,
    etag: etagOf(comment.version),
  });
}
