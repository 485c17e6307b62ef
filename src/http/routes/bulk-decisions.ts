import type { Moderation } from '../../moderation/context.ts';
import { type Decided, type DecisionRequest, decideComments } from '../../moderation/decide.ts';
import { commandOf, jsonReply, sendPerformed } from '../answer.ts';
import type { App } from '../app-type.ts';
import { type BatchKind, readBatch } from '../batch.ts';
import { showDecided } from '../decided.ts';
import { answers } from '../openapi.ts';
import { type FieldError, ProblemError } from '../problems.ts';
import { headersOf, IdempotencyHeader, ModeratorHeader, ref } from '../schemas/primitives.ts';
import { DecisionResults, DecisionsRequest, type ItemDecision } from '../schemas/queue.ts';

const DECISIONS: BatchKind<ItemDecision, DecisionRequest, Decided> = {
  member: 'decisions',
  status: 200,
  faultsIn: faultsInReasons,
  read: readDecision,
  show: showDecided,
};

/** How many comments are decided on at once. */
export function bulkDecisionRoutes(app: App, moderation: Moderation): void {
  app.post(
    '/v1/decisions',
    {
      config: { role: 'moderator' },
      attachValidation: true,
      schema: {
        operationId: 'decideComments',
        summary: 'Decide on up to 200 comments in one transaction',
        description:
          'Only a malformed envelope is refused as a whole; each decision has a result of its own, which is what approving or rejecting the comment alone would have answered. If-Match is refused: each decision may name a `version`.',
        tags: ['decisions'],
        headers: headersOf(IdempotencyHeader, ModeratorHeader),
        body: ref(DecisionsRequest),
        response: { 200: answers('One result a decision, in their order.', DecisionResults) },
      },
    },
    async (request, reply) => {
      if (request.headers['if-match'] !== undefined) {
        const detail = 'If-Match names no comment here: each decision may have a `version`.';
        throw new ProblemError('malformed-request', detail);
      }
      const batch = readBatch(request, DECISIONS);
      const performed = await decideComments(moderation, commandOf(request), batch.reads, (outcomes) =>
        jsonReply(request, 200, { results: batch.results(outcomes) }),
      );
      return sendPerformed(request, reply, performed);
    },
  );
}

function faultsInReasons({ outcome, reasons }: ItemDecision): FieldError[] {
  const given = reasons?.length ?? 0;
  if (outcome === 'rejected' && given === 0) {
    return [{ pointer: '/reasons', detail: 'must name at least one guideline' }];
  }
  if (outcome === 'approved' && given > 0) {
    return [{ pointer: '/reasons', detail: 'must be empty for an approval' }];
  }
  return [];
}

function readDecision({ commentId, outcome, reasons, note, version }: ItemDecision): DecisionRequest {
  return {
    commentId: commentId.toLowerCase(),
    outcome,
    reasons: reasons ?? [],
    note: note ?? null,
    ifMatch: version == null ? null : [version],
  };
}
