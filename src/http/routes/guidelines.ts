import { REASON_CODES } from '../../domain/guideline.ts';
import { GUIDELINE_TEXTS } from '../../domain/guideline-text.ts';
import type { App } from '../app-type.ts';
import { answers } from '../openapi.ts';
import { GuidelineList } from '../schemas/site.ts';

/** What comments are checked against, and rejected for. */
export function guidelineRoutes(app: App): void {
  const items = REASON_CODES.map((code) => ({ code, ...GUIDELINE_TEXTS[code] }));
  app.get(
    '/v1/guidelines',
    {
      config: { role: 'submitter' },
      schema: {
        operationId: 'listGuidelines',
        summary: 'The guidelines in force',
        description: 'Codes with titles and texts. `off_topic` and `other` are only used by moderators.',
        tags: ['guidelines'],
        response: { 200: answers('All of them.', GuidelineList) },
      },
    },
    async () => ({ items, nextCursor: null }),
  );
}
