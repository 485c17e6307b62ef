import type { CommentFilter } from '../../moderation/comments.ts';
import { getComment, pageOfComments, pageOfHistory } from '../../moderation/comments.ts';
import type { Moderation } from '../../moderation/context.ts';
import type { App } from '../app-type.ts';
import { answers, answersPage, header } from '../openapi.ts';
import { sendPage } from '../page.ts';
import { principalOf } from '../principal.ts';
import { ProblemError } from '../problems.ts';
import { CommentPage, CommentQuery, CommentSchema } from '../schemas/comment.ts';
import { EventPage } from '../schemas/decision.ts';
import { IdParams, PageQuery, strict } from '../schemas/primitives.ts';
import { isUuid } from '../validation.ts';
import { etagOf, wireComment, wireEvent } from '../wire.ts';

const timeOf = (given: string | undefined): Date | undefined =>
  given === undefined ? undefined : new Date(given.toUpperCase());

function noSuchComment(): ProblemError {
  return new ProblemError('not-found', 'The site has no comment with this id.');
}

/** How comments and what happened to them are read. */
export function commentRoutes(app: App, moderation: Moderation): void {
  app.get(
    '/v1/comments/:id',
    {
      config: { role: 'submitter' },
      schema: {
        operationId: 'getComment',
        summary: 'Read a comment',
        description: 'Submitters do not see notes.',
        tags: ['comments'],
        params: IdParams,
        problems: ['not-found'],
        response: { 200: answers('The comment.', CommentSchema, header('ETag', 'Its version.')) },
      },
    },
    async (request, reply) => {
      const { siteId, role } = principalOf(request);
      const { id } = request.params;
      const comment = isUuid(id) ? await getComment(moderation, siteId, id) : null;
      if (comment === null) throw noSuchComment();
      reply.header('etag', etagOf(comment.version));
      return wireComment(comment, role !== 'submitter');
    },
  );

  app.get(
    '/v1/comments',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'listComments',
        summary: 'List comments',
        description:
          'All filters must hold. Without `sort`, oldest first; `priority` is the order of the queue. In both orders a page of what waits (`awaiting=any`) costs the same however much there is: of all, or by one of `guideline` (a family), `articleId`, `authorId` and `queue`.',
        tags: ['comments'],
        querystring: CommentQuery,
        response: { 200: answersPage('A page of comments.', CommentPage) },
      },
    },
    (request, reply) => {
      const { siteId } = principalOf(request);
      const {
        sort = 'oldest',
        limit: _limit,
        cursor: _cursor,
        createdAfter,
        createdBefore,
        ...given
      } = request.query;
      const filter: CommentFilter = {
        ...given,
        createdAfter: timeOf(createdAfter),
        createdBefore: timeOf(createdBefore),
      };
      return sendPage(
        request,
        reply,
        ({ after, limit }) => pageOfComments(moderation, siteId, filter, sort, after, limit),
        ({ position }) => position,
        ({ comment }) => wireComment(comment, true),
      );
    },
  );

  app.get(
    '/v1/comments/:id/history',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'getHistory',
        summary: 'What happened to a comment',
        description: 'Every event of the comment, oldest first, with the decisions and their notes.',
        tags: ['comments'],
        params: IdParams,
        querystring: strict(PageQuery),
        problems: ['not-found'],
        response: { 200: answersPage('A page of events, oldest first.', EventPage) },
      },
    },
    (request, reply) => {
      const { siteId } = principalOf(request);
      const { id } = request.params;
      return sendPage(
        request,
        reply,
        async ({ after, limit }) => {
          const events = isUuid(id) ? await pageOfHistory(moderation, siteId, id, after, limit) : null;
          if (events === null) throw noSuchComment();
          return events;
        },
        (event) => ({ rank: 0, time: event.at, id: event.id }),
        (event) => wireEvent(event, true),
      );
    },
  );
}
