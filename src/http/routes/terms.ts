import type { FastifyRequest } from 'fastify';
import type { StoredTerm } from '../../domain/term.ts';
import type { Reply } from '../../moderation/command.ts';
import type { Moderation } from '../../moderation/context.ts';
import {
  type AddedTerm,
  addTerm,
  pageOfTerms,
  removeTerm,
  type TermDraft,
  tryTerm,
} from '../../moderation/terms.ts';
import { commandOf, jsonReply, problemReply, sendPerformed } from '../answer.ts';
import type { App } from '../app-type.ts';
import { sendProblem } from '../failures.ts';
import { answers, answersPage } from '../openapi.ts';
import { sendPage } from '../page.ts';
import { principalOf } from '../principal.ts';
import { type FieldError, ProblemError } from '../problems.ts';
import {
  headersOf,
  IdempotencyHeader,
  IdParams,
  ModeratorHeader,
  PageQuery,
  ref,
  strict,
} from '../schemas/primitives.ts';
import { TermPage, TermRequest, TermSchema, TriedTerm } from '../schemas/term.ts';
import { isUuid } from '../validation.ts';

const TRIED_DEFAULT = 1_000;
const UNREADABLE: FieldError = {
  pointer: '/phrase',
  detail: 'holds no word that a text could be searched for',
};

/** The words that a site adds to the rules, and what it takes out of them. */
export function termRoutes(app: App, moderation: Moderation): void {
  app.get(
    '/v1/terms',
    {
      config: { role: 'admin' },
      schema: {
        operationId: 'listTerms',
        summary: 'List the terms of the site',
        description: 'Those in force, oldest first.',
        tags: ['terms'],
        querystring: strict(PageQuery),
        response: {
          200: answersPage('A page of terms.', TermPage),
        },
      },
    },
    (request, reply) =>
      sendPage(
        request,
        reply,
        ({ after, limit }) => pageOfTerms(moderation, principalOf(request).siteId, after, limit),
        (term) => ({ rank: 0, time: term.createdAt, id: term.id }),
        wireTerm,
      ),
  );

  app.post(
    '/v1/terms',
    {
      config: { role: 'admin' },
      schema: {
        operationId: 'addTerm',
        summary: 'Add a word, a phrase or an exception',
        description:
          'In force for every text that is checked after the answer, in every instance. With `dryRun` nothing is stored: the answer is 200 and shows what it would have matched. To change a term, withdraw it and add another.',
        tags: ['terms'],
        headers: headersOf(IdempotencyHeader, ModeratorHeader),
        body: ref(TermRequest),
        problems: ['term-exists', 'term-unusable', 'too-many-terms'],
        response: {
          200: answers('What it would have matched (`dryRun`).', TriedTerm),
          201: answers('The term.', TermSchema),
        },
      },
    },
    async (request, reply) => {
      const draft = draftOf(request.body);
      if (request.body.dryRun === true) {
        const most = request.body.comments ?? TRIED_DEFAULT;
        const tried = await tryTerm(moderation, principalOf(request).siteId, draft, most);
        if (tried.kind === 'unusable') {
          return sendProblem(request, reply, 'term-unusable', `/phrase ${UNREADABLE.detail}.`, {
            errors: [UNREADABLE],
          });
        }
        const { examined, matched, examples } = tried;
        return { examined, matched, examples };
      }
      const performed = await addTerm(moderation, commandOf(request), draft, (added) =>
        addedReply(request, added),
      );
      return sendPerformed(request, reply, performed);
    },
  );

  app.delete(
    '/v1/terms/:id',
    {
      config: { role: 'admin' },
      schema: {
        operationId: 'deleteTerm',
        summary: 'Withdraw a term',
        description: 'What it found in comments stays.',
        tags: ['terms'],
        params: IdParams,
        problems: ['not-found'],
        response: { 204: { description: 'It is in force no more.', type: 'null' } },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const removed = isUuid(id) && (await removeTerm(moderation, principalOf(request).siteId, id));
      if (!removed) throw new ProblemError('not-found', 'The site has no term with this id.');
      return reply.code(204).send(null);
    },
  );
}

/** The draft of a request; throws the problem of one whose fields do not go together. */
function draftOf(body: TermRequest): TermDraft {
  const { phrase, guideline, severity, dryRun } = body;
  const kind = body.kind ?? 'term';
  const errors: FieldError[] = [];
  const wants = (pointer: string, value: unknown): void => {
    if (kind === 'term' && value == null) errors.push({ pointer, detail: 'is needed for a term' });
    if (kind === 'exception' && value != null)
      errors.push({ pointer, detail: 'does not go with an exception' });
  };
  wants('/guideline', guideline);
  wants('/severity', severity);
  if (body.comments != null && dryRun !== true)
    errors.push({ pointer: '/comments', detail: 'goes with dryRun only' });
  if (errors.length > 0) {
    throw new ProblemError('validation-failed', 'The fields of the term do not go together.', { errors });
  }
  const language = body.language ?? null;
  if (guideline == null || severity == null) return { kind: 'exception', phrase, language };
  return { kind: 'term', phrase, language, guideline, severity };
}

function addedReply(request: FastifyRequest, added: AddedTerm): Reply {
  switch (added.kind) {
    case 'added':
      return jsonReply(request, 201, wireTerm(added.term));
    case 'exists':
      return problemReply(request, 'term-exists', 'The site has this phrase already.', {
        errors: [{ pointer: '/phrase', detail: 'is in force already' }],
      });
    case 'too-many':
      return problemReply(request, 'too-many-terms', `The site has ${added.most} terms in force.`);
    case 'unusable':
      return problemReply(request, 'term-unusable', `/phrase ${UNREADABLE.detail}.`, {
        errors: [UNREADABLE],
      });
  }
}

function wireTerm(term: StoredTerm) {
  const { id, kind, phrase, language, by, createdAt } = term;
  const guideline = term.kind === 'term' ? term.guideline : null;
  const severity = term.kind === 'term' ? term.severity : null;
  return { id, kind, phrase, guideline, severity, language, by, createdAt };
}
