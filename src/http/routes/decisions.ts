import type { FastifyRequest } from 'fastify';
import type { Reply } from '../../moderation/command.ts';
import type { Moderation } from '../../moderation/context.ts';
import { type Decided, decideComment } from '../../moderation/decide.ts';
import { commandOf, jsonReply, problemReply, sendPerformed } from '../answer.ts';
import type { App } from '../app-type.ts';
import { showDecided } from '../decided.ts';
import { ifMatchOf } from '../if-match.ts';
import { answers, header } from '../openapi.ts';
import { CommentSchema } from '../schemas/comment.ts';
import { ApproveRequest, RejectRequest } from '../schemas/decision.ts';
import {
  headersOf,
  IdempotencyHeader,
  IdParams,
  IfMatchHeader,
  ModeratorHeader,
  ref,
} from '../schemas/primitives.ts';
import { knownId } from '../validation.ts';
import { etagOf } from '../wire.ts';

const PROBLEMS = ['not-found', 'already-decided', 'claimed', 'comment-erased', 'stale-version'] as const;
const DECISION = {
  tags: ['decisions'],
  params: IdParams,
  headers: headersOf(IdempotencyHeader, IfMatchHeader, ModeratorHeader),
  response: { 200: answers('The comment as it stands now.', CommentSchema, header('ETag', 'Its version.')) },
};

/** How comments are approved and rejected. */
export function decisionRoutes(app: App, moderation: Moderation): void {
  app.post(
    '/v1/comments/:id/approve',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'approveComment',
        summary: 'Approve a comment',
        description:
          'On a comment that awaits a decision, decides it. On a decided one the same again changes nothing; another decision is 409, unless `If-Match` names the current version.',
        ...DECISION,
        problems: PROBLEMS,
        body: ref(ApproveRequest),
      },
    },
    async (request, reply) => {
      const performed = await decideComment(
        moderation,
        commandOf(request),
        {
          commentId: knownId(request.params.id),
          outcome: 'approved',
          reasons: [],
          note: request.body.note ?? null,
          ifMatch: ifMatchOf(request),
        },
        (decided) => decidedReply(request, decided),
      );
      return sendPerformed(request, reply, performed);
    },
  );

  app.post(
    '/v1/comments/:id/reject',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'rejectComment',
        summary: 'Reject a comment',
        description: 'Like approving, for one or more guidelines as `reasons`.',
        ...DECISION,
        problems: [...PROBLEMS, 'unknown-guideline', 'note-required'],
        body: ref(RejectRequest),
      },
    },
    async (request, reply) => {
      const { reasons, note } = request.body;
      const performed = await decideComment(
        moderation,
        commandOf(request),
        {
          commentId: knownId(request.params.id),
          outcome: 'rejected',
          reasons,
          note: note ?? null,
          ifMatch: ifMatchOf(request),
        },
        (decided) => decidedReply(request, decided),
      );
      return sendPerformed(request, reply, performed);
    },
  );
}

function decidedReply(request: FastifyRequest, decided: Decided): Reply {
  const shown = showDecided(decided);
  if ('refusal' in shown) {
    const { code, detail, members } = shown.refusal;
    return problemReply(request, code, detail, members);
  }
  return jsonReply(request, 200, shown.comment, { etag: etagOf(shown.comment.version) });
}
