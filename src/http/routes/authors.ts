import { Readable } from 'node:stream';
import { erasePerson, getAuthor, setStanding } from '../../moderation/authors.ts';
import type { Moderation } from '../../moderation/context.ts';
import { exportAuthor } from '../../moderation/export-author.ts';
import { commandOf } from '../answer.ts';
import type { App } from '../app-type.ts';
import { answers } from '../openapi.ts';
import { principalOf } from '../principal.ts';
import { ProblemError } from '../problems.ts';
import { AuthorExportSchema, AuthorParams, AuthorRecordSchema, StandingRequest } from '../schemas/author.ts';
import { headersOf, ModeratorHeader, ref } from '../schemas/primitives.ts';
import { wireAuthor, wireExport } from '../wire-author.ts';

const noSuchAuthor = () => new ProblemError('not-found', 'The site knows no author with this id.');

/** The people who write: what is known of them, how the site stands to them, and their rights. */
export function authorRoutes(app: App, moderation: Moderation): void {
  app.get(
    '/v1/authors/:id',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'getAuthor',
        summary: 'What is known of an author',
        description:
          'Counts, times and standing. The comments are listed by `GET /v1/comments?authorId=`. Each count ends at 1,000.',
        tags: ['authors'],
        params: AuthorParams,
        problems: ['not-found'],
        response: { 200: answers('The author.', AuthorRecordSchema) },
      },
    },
    async (request) => {
      const author = await getAuthor(moderation, principalOf(request).siteId, request.params.id);
      if (author === null) throw noSuchAuthor();
      return wireAuthor(author);
    },
  );

  app.put(
    '/v1/authors/:id/standing',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'putStanding',
        summary: 'Say how the site stands to an author',
        description:
          'Holds for what the author submits from now on, also where nothing has been submitted yet.',
        tags: ['authors'],
        params: AuthorParams,
        headers: headersOf(ModeratorHeader),
        body: ref(StandingRequest),
        response: { 200: answers('The author.', AuthorRecordSchema) },
      },
    },
    async (request) => {
      const { standing, reason, expiresAt } = request.body;
      const wanted = {
        standing,
        reason: reason ?? null,
        expiresAt: expiresAt == null ? null : new Date(expiresAt.toUpperCase()),
      };
      const author = await setStanding(moderation, commandOf(request), request.params.id, wanted);
      if (author === 'past') {
        const errors = [{ pointer: '/expiresAt', detail: 'must be in the future' }];
        throw new ProblemError('validation-failed', '/expiresAt must be in the future.', { errors });
      }
      return wireAuthor(author);
    },
  );

  app.get(
    '/v1/authors/:id/export',
    {
      config: { role: 'admin' },
      schema: {
        operationId: 'exportAuthor',
        summary: 'All that is stored of a person',
        description:
          'Comments with their history, reports, appeals and notes; the reports that the person made; standings and notes on the author.',
        tags: ['authors'],
        params: AuthorParams,
        problems: ['not-found'],
        response: { 200: answers('All of it, as one document.', AuthorExportSchema) },
      },
    },
    async (request, reply) => {
      const exported = await exportAuthor(moderation, principalOf(request).siteId, request.params.id);
      if (exported === null) throw noSuchAuthor();
      reply.type('application/json; charset=utf-8');
      return reply.send(Readable.from(wireExport(exported)));
    },
  );

  app.delete(
    '/v1/authors/:id',
    {
      config: { role: 'admin' },
      schema: {
        operationId: 'eraseAuthor',
        summary: 'Erase what is stored of a person',
        description:
          'The comments stay as tombstones: `text` and `message` are null, `findings` empty, names gone; the hash, the verdict and the outcomes of the checks stay. What waited for a first decision is rejected for `other`, by `{"type": "policy", "id": "erasure"}`. Names, what the person reported and appealed, notes and reasons go. The erasure itself is recorded.',
        tags: ['authors'],
        params: AuthorParams,
        headers: headersOf(ModeratorHeader),
        problems: ['not-found'],
        response: { 204: { description: 'It is erased.', type: 'null' } },
      },
    },
    async (request, reply) => {
      if (!(await erasePerson(moderation, commandOf(request), request.params.id))) throw noSuchAuthor();
      return reply.code(204).send(null);
    },
  );
}
