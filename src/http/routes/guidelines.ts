import type { Moderation } from '../../moderation/context.ts';
import { guidelinesInForce } from '../../moderation/guidelines.ts';
import type { App } from '../app-type.ts';
import { answers } from '../openapi.ts';
import { principalOf } from '../principal.ts';
import { GuidelineList } from '../schemas/site.ts';

/** What comments are checked against, and rejected for. */
export function guidelineRoutes(app: App, moderation: Moderation): void {
  app.get(
    '/v1/guidelines',
    {
      config: { role: 'submitter' },
      schema: {
        operationId: 'listGuidelines',
        summary: 'The guidelines in force',
        description:
          'Codes with titles and texts, those of the site where it has its own. `off_topic` and `other` are only used by moderators.',
        tags: ['guidelines'],
        response: { 200: answers('All of them.', GuidelineList) },
      },
    },
    async (request) => ({
      items: await guidelinesInForce(moderation, principalOf(request).siteId),
      nextCursor: null,
    }),
  );
}
