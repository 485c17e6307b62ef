import type { Moderation } from '../../moderation/context.ts';
import { LONGEST_RANGE_DAYS, statsOf } from '../../moderation/stats.ts';
import type { App } from '../app-type.ts';
import { answers } from '../openapi.ts';
import { principalOf } from '../principal.ts';
import { ProblemError } from '../problems.ts';
import { StatsQuery, StatsSchema } from '../schemas/stats.ts';

const timeOf = (given: string | undefined): Date | null =>
  given === undefined ? null : new Date(given.toUpperCase());

/** How moderation goes. */
export function statsRoutes(app: App, moderation: Moderation): void {
  app.get(
    '/v1/stats',
    {
      config: { role: 'moderator' },
      schema: {
        operationId: 'getStats',
        summary: 'What was decided, how quickly, and which rules moderators agree with',
        description:
          'Over the decisions in a range of time, and what waits now. What it costs grows with the decisions in the range.',
        tags: ['stats'],
        querystring: StatsQuery,
        response: { 200: answers('The statistics.', StatsSchema) },
      },
    },
    async (request) => {
      const range = { from: timeOf(request.query.from), to: timeOf(request.query.to) };
      const answer = await statsOf(moderation, principalOf(request).siteId, range);
      if (answer.kind === 'stats') return answer.stats;
      const detail =
        answer.kind === 'no-range'
          ? 'must be before the end of the range'
          : `must be at most ${LONGEST_RANGE_DAYS} days before the end of the range`;
      throw new ProblemError('validation-failed', `/from ${detail}.`, {
        errors: [{ pointer: '/from', detail }],
      });
    },
  );
}
