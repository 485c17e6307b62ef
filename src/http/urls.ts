import type { FastifyInstance } from 'fastify';
import { ProblemError } from './problems.ts';

/** Refuses queries whose percent-encoding does not decode, which would be read as other text otherwise. */
export function checkUrls(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    const query = request.url.split('?').slice(1).join('?');
    try {
      decodeURIComponent(query);
    } catch {
      throw new ProblemError(
        'malformed-url',
        'The query holds percent-encoding that does not decode to UTF-8.',
      );
    }
  });
}
