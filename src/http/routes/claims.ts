import {
  type ClaimsRequest as ClaimsWanted,
  claimComments,
  pageOfClaims,
  renewLeases,
  returnClaims,
} from '../../moderation/claims.ts';
import type { Moderation } from '../../moderation/context.ts';
import { commandOf, jsonReply, sendPerformed } from '../answer.ts';
import type { App } from '../app-type.ts';
import { answers, answersPage } from '../openapi.ts';
import { sendPage } from '../page.ts';
import { actorOf, principalOf } from '../principal.ts';
import { ProblemError } from '../problems.ts';
import { headersOf, IdempotencyHeader, IdParams, ModeratorHeader, ref } from '../schemas/primitives.ts';
import {
  ClaimedComments,
  ClaimPage,
  ClaimQuery,
  ClaimsRequest,
  RenewedClaims,
  RenewRequest,
} from '../schemas/queue.ts';
import { isUuid } from '../validation.ts';
import { wireClaim, wireComment } from '../wire.ts';

/** How moderators share the queue without getting in each other's way. */
export function claimRoutes(app: App, moderation: Moderation): void {
  app.post(
    '/v1/queue/claims',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'claimComments',
        summary: 'Claim the next comments',
        description:
          'Leases comments that wait to the moderator: none that somebody else has, and none that the moderator has skipped. Without `queue`, of those that were not escalated. A claim ends with the decision, by being given back, or by itself.',
        tags: ['queue'],
        headers: headersOf(IdempotencyHeader, ModeratorHeader),
        body: ref(ClaimsRequest),
        response: { 200: answers('What was claimed; nothing where nothing is left.', ClaimedComments) },
      },
    },
    async (request, reply) => {
      const { limit, leaseSeconds, sort, ...filter } = request.body;
      const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));
      const wanted: ClaimsWanted = {
        limit,
        leaseSeconds: leaseSeconds ?? null,
        sort: sort ?? 'priority',
        filter: given,
      };
      const performed = await claimComments(moderation, commandOf(request), wanted, (claimed) =>
        jsonReply(request, 200, {
          items: claimed.comments.map((comment) => wireComment(comment, true)),
          expiresAt: claimed.expiresAt,
        }),
      );
      return sendPerformed(request, reply, performed);
    },
  );

  app.get(
    '/v1/queue/claims',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'listClaims',
        summary: 'Who works on what',
        description: 'The claims in force of all moderators, those that end first in front.',
        tags: ['queue'],
        headers: headersOf(ModeratorHeader),
        querystring: ClaimQuery,
        response: {
          200: answersPage('A page of claims.', ClaimPage),
        },
      },
    },
    (request, reply) => {
      const { siteId } = principalOf(request);
      const by = request.query.mine === 'true' ? actorOf(request) : null;
      return sendPage(
        request,
        reply,
        ({ after, limit }) => pageOfClaims(moderation, siteId, by, after, limit),
        (claim) => ({ rank: 0, time: claim.expiresAt, id: claim.commentId }),
        wireClaim,
      );
    },
  );

  app.post(
    '/v1/queue/claims/renew',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'renewClaims',
        summary: 'Renew own claims',
        description: 'Has them last for `leaseSeconds` from now. One that has expired must be made anew.',
        tags: ['queue'],
        headers: headersOf(IdempotencyHeader, ModeratorHeader),
        body: ref(RenewRequest),
        response: { 200: answers('What the moderator still has.', RenewedClaims) },
      },
    },
    async (request, reply) => {
      const { commentIds = null, leaseSeconds = null } = request.body;
      const performed = await renewLeases(
        moderation,
        commandOf(request),
        { commentIds, leaseSeconds },
        (renewed) =>
          jsonReply(request, 200, {
            items: renewed.claims.map(({ commentId, expiresAt }) => ({ commentId, expiresAt })),
            expiresAt: renewed.expiresAt,
          }),
      );
      return sendPerformed(request, reply, performed);
    },
  );

  app.delete(
    '/v1/queue/claims',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'returnClaims',
        summary: 'Give all own claims back',
        description: 'Others may have the comments at once.',
        tags: ['queue'],
        headers: headersOf(ModeratorHeader),
        response: { 204: { description: 'The moderator has none.', type: 'null' } },
      },
    },
    async (request, reply) => {
      await returnClaims(moderation, principalOf(request).siteId, actorOf(request), null);
      return reply.code(204).send(null);
    },
  );

  app.delete(
    '/v1/queue/claims/:id',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'returnClaim',
        summary: 'Give an own claim back',
        description: 'By the id of the comment.',
        tags: ['queue'],
        params: IdParams,
        headers: headersOf(ModeratorHeader),
        problems: ['not-found'],
        response: { 204: { description: 'It is given back.', type: 'null' } },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { siteId } = principalOf(request);
      const returned = isUuid(id) && (await returnClaims(moderation, siteId, actorOf(request), id)) > 0;
      if (!returned) throw new ProblemError('not-found', 'The moderator has no claim on such a comment.');
      return reply.code(204).send(null);
    },
  );
}
