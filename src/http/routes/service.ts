import { type Static, Type } from 'typebox';
import type { Moderation } from '../../moderation/context.ts';
import { isReady } from '../../moderation/readiness.ts';
import type { App } from '../app-type.ts';
import { sendProblem } from '../failures.ts';
import { answers } from '../openapi.ts';
import { PROBLEMS } from '../problem-kinds.ts';
import { strict } from '../schemas/primitives.ts';
import { Health, ProblemDescription } from '../schemas/problem.ts';

const CodeParams = strict({ code: Type.String({ description: 'The code of a problem.' }) });

/** Health, and what the problems mean. */
export function serviceRoutes(app: App, moderation: Moderation): void {
  app.get(
    '/livez',
    {
      schema: {
        operationId: 'getLiveness',
        summary: 'Whether the process answers',
        description: 'For the probe that restarts the process. The database is not asked.',
        tags: ['service'],
        security: [],
        response: { 200: answers('It does.', Health) },
      },
    },
    async () => ({ status: 'ok' }),
  );

  app.get(
    '/readyz',
    {
      schema: {
        operationId: 'getReadiness',
        summary: 'Whether the service can do its work',
        description: 'For the probe that sends requests elsewhere. Asks the database.',
        tags: ['service'],
        security: [],
        problems: ['unavailable'],
        response: { 200: answers('It can.', Health) },
      },
    },
    async (request, reply) => {
      if (await isReady(moderation)) return { status: 'ok' };
      return sendProblem(
        request,
        reply.header('retry-after', '2'),
        'unavailable',
        'The database does not answer.',
      );
    },
  );

  app.get<{ Params: Static<typeof CodeParams> }>(
    '/problems/:code',
    {
      schema: {
        operationId: 'getProblem',
        summary: 'What a problem means',
        description: 'Where the `type` of a problem leads.',
        tags: ['service'],
        security: [],
        params: CodeParams,
        problems: ['not-found'],
        response: { 200: answers('Its meaning.', ProblemDescription) },
      },
    },
    async (request, reply) => {
      const { code } = request.params;
      if (!Object.hasOwn(PROBLEMS, code)) {
        return sendProblem(request, reply, 'not-found', 'There is no problem with this code.');
      }
      return { type: `/problems/${code}`, ...PROBLEMS[code as keyof typeof PROBLEMS] };
    },
  );
}
