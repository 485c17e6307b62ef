import type { FastifyRequest } from 'fastify';
import type { Appeal, Report } from '../../domain/report.ts';
import type { Reply } from '../../moderation/command.ts';
import type { Moderation } from '../../moderation/context.ts';
import {
  type Appealed,
  appealComment,
  pageOfAppeals,
  pageOfReports,
  type Reported,
  reportComment,
} from '../../moderation/report.ts';
import { commandOf, jsonReply, problemReply, sendPerformed } from '../answer.ts';
import type { App } from '../app-type.ts';
import type { Position } from '../cursor.ts';
import { COMMENT_ERASED } from '../decided.ts';
import { answers, answersPage } from '../openapi.ts';
import { sendPage } from '../page.ts';
import { principalOf } from '../principal.ts';
import { ProblemError } from '../problems.ts';
import {
  headersOf,
  IdempotencyHeader,
  IdParams,
  ModeratorHeader,
  PageQuery,
  ref,
  strict,
} from '../schemas/primitives.ts';
import {
  AppealPage,
  AppealRequest,
  AppealSchema,
  ReportPage,
  ReportRequest,
  ReportSchema,
} from '../schemas/report.ts';
import { knownId } from '../validation.ts';
import { wireAppeal, wireReport } from '../wire-author.ts';

const NO_COMMENT = 'The site has no comment with this id.';

/** What readers and authors say of a comment, which brings it back to the queue. */
export function reportRoutes(app: App, moderation: Moderation): void {
  app.post(
    '/v1/comments/:id/reports',
    {
      config: { role: 'submitter' },
      schema: {
        operationId: 'reportComment',
        summary: 'Report a comment',
        description:
          'The comment is back in the queue, whatever its status, which stays. The next decision answers the report. A reader reports a comment once.',
        tags: ['reports'],
        params: IdParams,
        headers: headersOf(IdempotencyHeader, ModeratorHeader),
        body: ref(ReportRequest),
        problems: ['not-found', 'comment-erased', 'already-reported', 'unknown-guideline'],
        response: { 201: answers('The report.', ReportSchema) },
      },
    },
    async (request, reply) => {
      const { reporterId, reason, text } = request.body;
      const report = { commentId: knownId(request.params.id), reporterId, reason, text: text ?? null };
      const performed = await reportComment(moderation, commandOf(request), report, (reported) =>
        saidReply(request, reported),
      );
      return sendPerformed(request, reply, performed);
    },
  );

  app.post(
    '/v1/comments/:id/appeals',
    {
      config: { role: 'submitter' },
      schema: {
        operationId: 'appealComment',
        summary: 'Appeal against a decision, for the author',
        description:
          'The comment is back in the queue, its status stays. There is one appeal against each version of a comment; the next decision answers it. A comment that nobody has decided keeps awaiting its first decision.',
        tags: ['reports'],
        params: IdParams,
        headers: headersOf(IdempotencyHeader, ModeratorHeader),
        body: ref(AppealRequest),
        problems: ['not-found', 'comment-erased', 'already-appealed'],
        response: { 201: answers('The appeal.', AppealSchema) },
      },
    },
    async (request, reply) => {
      const appeal = { commentId: knownId(request.params.id), text: request.body.text ?? null };
      const performed = await appealComment(moderation, commandOf(request), appeal, (appealed) =>
        saidReply(request, appealed),
      );
      return sendPerformed(request, reply, performed);
    },
  );

  app.get(
    '/v1/comments/:id/reports',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'listReports',
        summary: 'What readers have against a comment',
        description: 'Oldest first, the answered ones too.',
        tags: ['reports'],
        params: IdParams,
        querystring: strict(PageQuery),
        problems: ['not-found'],
        response: { 200: answersPage('A page of reports.', ReportPage) },
      },
    },
    (request, reply) =>
      sendPage(
        request,
        reply,
        ({ after, limit }) =>
          found(pageOfReports, moderation, principalOf(request).siteId, request.params.id, after, limit),
        placeOf,
        wireReport,
      ),
  );

  app.get(
    '/v1/comments/:id/appeals',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'listAppeals',
        summary: 'What the author has against the decisions',
        description: 'Oldest first, the answered ones too.',
        tags: ['reports'],
        params: IdParams,
        querystring: strict(PageQuery),
        problems: ['not-found'],
        response: { 200: answersPage('A page of appeals.', AppealPage) },
      },
    },
    (request, reply) =>
      sendPage(
        request,
        reply,
        ({ after, limit }) =>
          found(pageOfAppeals, moderation, principalOf(request).siteId, request.params.id, after, limit),
        placeOf,
        wireAppeal,
      ),
  );
}

const placeOf = ({ createdAt, id }: Report | Appeal) => ({ rank: 0, time: createdAt, id });

async function found<Item>(
  read: (...of: Parameters<typeof pageOfReports>) => Promise<Item[] | null>,
  moderation: Moderation,
  siteId: string,
  id: string,
  after: Position | null,
  limit: number,
): Promise<Item[]> {
  const items = await read(moderation, siteId, knownId(id), after, limit);
  if (items === null) throw new ProblemError('not-found', NO_COMMENT);
  return items;
}

function saidReply(request: FastifyRequest, said: Reported | Appealed): Reply {
  switch (said.kind) {
    case 'reported':
      return jsonReply(request, 201, wireReport(said.report));
    case 'appealed':
      return jsonReply(request, 201, wireAppeal(said.appeal));
    case 'not-found':
      return problemReply(request, 'not-found', NO_COMMENT);
    case 'erased':
      return problemReply(request, 'comment-erased', COMMENT_ERASED);
    case 'already-reported':
      return problemReply(request, 'already-reported', 'This reader has reported the comment before.');
    case 'already-appealed':
      return problemReply(
        request,
        'already-appealed',
        'This version of the comment has been appealed against.',
      );
  }
}
