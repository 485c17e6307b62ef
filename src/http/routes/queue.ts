import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Moderation } from '../../moderation/context.ts';
import { countWaiting } from '../../moderation/queue-counts.ts';
import { type Moved, moveToQueue, skipComment, unskipComment } from '../../moderation/queue-moves.ts';
import type { App } from '../app-type.ts';
import { refuseClaimed } from '../decided.ts';
import { answers, header } from '../openapi.ts';
import { actorOf, principalOf } from '../principal.ts';
import { ProblemError } from '../problems.ts';
import { CommentSchema } from '../schemas/comment.ts';
import { headersOf, IdParams, ModeratorHeader, ref } from '../schemas/primitives.ts';
import { EscalationRequest, QueueCountsQuery, QueueCountsSchema } from '../schemas/queue.ts';
import { knownId } from '../validation.ts';
import { etagOf, wireComment } from '../wire.ts';

const SKIP = {
  tags: ['queue'],
  params: IdParams,
  headers: headersOf(ModeratorHeader),
  problems: ['not-found'] as const,
};
const MOVE = {
  ...SKIP,
  problems: ['not-found', 'not-waiting', 'claimed'] as const,
  response: { 200: answers('The comment as it stands now.', CommentSchema, header('ETag', 'Its version.')) },
};

function noSuchComment(): ProblemError {
  return new ProblemError('not-found', 'The site has no comment with this id.');
}

/** What waits, and how a moderator passes a comment over or on. */
export function queueRoutes(app: App, moderation: Moderation): void {
  app.get(
    '/v1/queue/counts',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'countQueue',
        summary: 'How much waits',
        description:
          'No count goes beyond 1,000, and of the kinds none beyond 200, so that asking costs the same however much waits; where `capped` is true there are at least so many. With a filter, the kinds are those of the first 200; with `severity` or a code of `abuse` or `promotion`, what waits is counted as far as the first 2,000. Without `queue`, what waits in any queue counts, also what was escalated, which a claim without `queue` does not lease.',
        tags: ['queue'],
        querystring: QueueCountsQuery,
        response: { 200: answers('The counts.', QueueCountsSchema) },
      },
    },
    (request) => countWaiting(moderation, principalOf(request).siteId, request.query),
  );

  app.put(
    '/v1/comments/:id/skip',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'skipComment',
        summary: 'Skip a comment',
        description:
          'The moderator is not given it again for 24 hours, whatever it awaits by then; an own claim on it ends.',
        ...SKIP,
        response: { 204: { description: 'It is skipped.', type: 'null' } },
      },
    },
    async (request, reply) => {
      const { siteId } = principalOf(request);
      const id = knownId(request.params.id);
      if (!(await skipComment(moderation, siteId, actorOf(request), id))) throw noSuchComment();
      return reply.code(204).send(null);
    },
  );

  app.delete(
    '/v1/comments/:id/skip',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'unskipComment',
        summary: 'Take a skip back',
        description: 'The moderator may be given the comment again.',
        ...SKIP,
        response: { 204: { description: 'It is not skipped.', type: 'null' } },
      },
    },
    async (request, reply) => {
      const { siteId } = principalOf(request);
      const id = knownId(request.params.id);
      if (!(await unskipComment(moderation, siteId, actorOf(request), id))) throw noSuchComment();
      return reply.code(204).send(null);
    },
  );

  app.put(
    '/v1/comments/:id/escalation',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'escalateComment',
        summary: 'Escalate a comment into a named queue',
        description:
          'For a comment that awaits something. Ends an own claim on it. In the queue where it is already, only a new note is kept; sent again, nothing changes.',
        ...MOVE,
        body: ref(EscalationRequest),
      },
    },
    async (request, reply) => {
      const { queue, note = null } = request.body;
      const move = { commentId: knownId(request.params.id), queue, note };
      const { siteId } = principalOf(request);
      return showMoved(reply, await moveToQueue(moderation, siteId, actorOf(request), move));
    },
  );

  app.delete(
    '/v1/comments/:id/escalation',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'takeCommentBack',
        summary: 'Take a comment back into the site’s own queue',
        description: 'Ends an own claim on it. Where it is there already, nothing changes.',
        ...MOVE,
      },
    },
    async (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
      const move = { commentId: knownId(request.params.id), queue: null, note: null };
      const { siteId } = principalOf(request);
      return showMoved(reply, await moveToQueue(moderation, siteId, actorOf(request), move));
    },
  );
}

function showMoved(reply: FastifyReply, moved: Moved) {
  switch (moved.kind) {
    case 'moved':
      reply.header('etag', etagOf(moved.comment.version));
      return wireComment(moved.comment, true);
    case 'not-found':
      throw noSuchComment();
    case 'not-waiting':
      throw new ProblemError('not-waiting', 'The comment awaits nothing, so it is in no queue.');
    case 'claimed': {
      const { code, detail, members } = refuseClaimed(moved).refusal;
      throw new ProblemError(code, detail, members);
    }
  }
}
