import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Note } from '../../domain/note.ts';
import type { Moderation } from '../../moderation/context.ts';
import { addNote, type NoteSubject, pageOfNotes } from '../../moderation/notes.ts';
import { commandOf, jsonReply, problemReply, sendPerformed } from '../answer.ts';
import type { App } from '../app-type.ts';
import { COMMENT_ERASED } from '../decided.ts';
import { answers, answersPage } from '../openapi.ts';
import { sendPage } from '../page.ts';
import { principalOf } from '../principal.ts';
import { ProblemError } from '../problems.ts';
import { AuthorParams, NotePage, NoteRequest, NoteSchema } from '../schemas/author.ts';
import {
  headersOf,
  IdempotencyHeader,
  IdParams,
  ModeratorHeader,
  PageQuery,
  ref,
  strict,
} from '../schemas/primitives.ts';
import { knownId } from '../validation.ts';
import { wireNote } from '../wire-author.ts';

const UNKNOWN = 'The site knows nothing with this id.';
const POST = {
  description: 'Other moderators see it, submitters never do.',
  tags: ['notes'],
  headers: headersOf(IdempotencyHeader, ModeratorHeader),
  body: ref(NoteRequest),
  problems: ['not-found', 'comment-erased'] as const,
  response: { 201: answers('The note.', NoteSchema) },
};
const GET = {
  description: 'Oldest first.',
  tags: ['notes'],
  querystring: strict(PageQuery),
  problems: ['not-found'] as const,
  response: { 200: answersPage('A page of notes.', NotePage) },
};

/** What moderators tell each other about comments and authors. */
export function noteRoutes(app: App, moderation: Moderation): void {
  app.post(
    '/v1/comments/:id/notes',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'addCommentNote',
        summary: 'Add a note on a comment',
        ...POST,
        params: IdParams,
      },
    },
    (request, reply) =>
      add(moderation, request, reply, { commentId: knownId(request.params.id) }, request.body.text),
  );
  app.get(
    '/v1/comments/:id/notes',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'listCommentNotes',
        summary: 'The notes on a comment',
        ...GET,
        params: IdParams,
      },
    },
    (request, reply) => list(moderation, request, reply, { commentId: knownId(request.params.id) }),
  );
  app.post(
    '/v1/authors/:id/notes',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'addAuthorNote',
        summary: 'Add a note on an author',
        ...POST,
        params: AuthorParams,
      },
    },
    (request, reply) => add(moderation, request, reply, { authorId: request.params.id }, request.body.text),
  );
  app.get(
    '/v1/authors/:id/notes',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'listAuthorNotes',
        summary: 'The notes on an author',
        ...GET,
        params: AuthorParams,
      },
    },
    (request, reply) => list(moderation, request, reply, { authorId: request.params.id }),
  );
}

async function add(
  moderation: Moderation,
  request: FastifyRequest,
  reply: FastifyReply,
  subject: NoteSubject,
  text: string,
): Promise<FastifyReply> {
  const performed = await addNote(moderation, commandOf(request), subject, text, (noted) => {
    switch (noted.kind) {
      case 'noted':
        return jsonReply(request, 201, wireNote(noted.note));
      case 'not-found':
        return problemReply(request, 'not-found', UNKNOWN);
      case 'erased':
        return problemReply(request, 'comment-erased', COMMENT_ERASED);
    }
  });
  return sendPerformed(request, reply, performed);
}

function list(moderation: Moderation, request: FastifyRequest, reply: FastifyReply, subject: NoteSubject) {
  return sendPage(
    request,
    reply,
    async ({ after, limit }) => {
      const notes = await pageOfNotes(moderation, principalOf(request).siteId, subject, after, limit);
      if (notes === null) throw new ProblemError('not-found', UNKNOWN);
      return notes;
    },
    ({ at, id }: Note) => ({ rank: 0, time: at, id }),
    wireNote,
  );
}
