import type { Moderation } from '../../moderation/context.ts';
import { tryCheck } from '../../moderation/try-check.ts';
import type { App } from '../app-type.ts';
import { sendProblem } from '../failures.ts';
import { answers } from '../openapi.ts';
import { principalOf } from '../principal.ts';
import { CheckedSchema, CheckRequest } from '../schemas/checked.ts';
import { ref } from '../schemas/primitives.ts';
import { textDetail } from '../submission.ts';
import { wireChecked } from '../wire.ts';

/** Checks without storing. */
export function checkRoutes(app: App, moderation: Moderation): void {
  app.post(
    '/v1/checks',
    {
      config: { role: 'submitter' },
      schema: {
        operationId: 'checkText',
        summary: 'Check a text against the guidelines',
        description: 'Stores nothing.',
        tags: ['checks'],
        body: ref(CheckRequest),
        problems: ['text-empty', 'text-too-long', 'text-unstorable'],
        response: { 200: answers('What the guidelines have to say.', CheckedSchema) },
      },
    },
    async (request, reply) => {
      const { text, language } = request.body;
      const { siteId } = principalOf(request);
      const tried = await tryCheck(moderation, siteId, text, language ?? null);
      if (tried.kind === 'checked') return wireChecked(tried.checked, tried.signals);
      return sendProblem(request, reply, tried.fault, textDetail(tried.fault, tried.limit), {
        errors: [{ pointer: '/text', detail: textDetail(tried.fault, tried.limit) }],
      });
    },
  );
}
