import type { FastifyRequest } from 'fastify';
import type { Reply } from '../../moderation/command.ts';
import type { Moderation } from '../../moderation/context.ts';
import { type Decided, decideComment } from '../../moderation/decide.ts';
import { commandOf, jsonReply, problemReply, sendPerformed } from '../answer.ts';
import type { App } from '../app-type.ts';
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
import { etagOf, wireComment, wireDecision } from '../wire.ts';

const DECISION = {
  tags: ['decisions'],
  params: IdParams,
  headers: headersOf(IdempotencyHeader, IfMatchHeader, ModeratorHeader),
  problems: [404, 409, 412, 422],
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
  switch (decided.kind) {
    case 'decided':
      return jsonReply(request, 200, wireComment(decided.comment, true), {
        etag: etagOf(decided.comment.version),
      });
    case 'not-found':
      return problemReply(request, 'not-found', 'The site has no comment with this id.');
    case 'stale-version':
      return problemReply(request, 'stale-version', `The comment has version ${decided.version}.`, {
        version: decided.version,
      });
    case 'unknown-guideline': {
      const field = { pointer: `/reasons/${decided.index}`, detail: 'is not the code of a guideline' };
      return problemReply(request, 'unknown-guideline', `${field.pointer} ${field.detail}.`, {
        errors: [field],
      });
    }
    case 'note-required': {
      const field = { pointer: '/note', detail: 'is needed where a reason is "other"' };
      return problemReply(request, 'note-required', `${field.pointer} ${field.detail}.`, { errors: [field] });
    }
    case 'already-decided':
      return problemReply(request, 'already-decided', 'Another decision stands.', {
        decision: wireDecision(decided.decision, true),
        version: decided.version,
      });
  }
}
