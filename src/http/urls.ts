import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { NO_ENDPOINT } from './failures.ts';
import { ProblemError } from './problems.ts';

/** An address that no endpoint has. */
const NOWHERE = '/malformed-url';

/**
 * For the router, which would answer a path that does not decode without any of our hooks: such a request goes
 * the way of one that finds no endpoint, where {@link checkUrls} refuses it with all the headers an answer has.
 */
export function routableUrl({ url = '/' }: IncomingMessage): string {
  return decodes(url.split('?', 1)[0] ?? '') ? url : NOWHERE;
}

/**
 * Refuses requests without a Host, addresses that do not decode, which would be read as other text, and those that
 * no endpoint has, whatever their bodies are.
 */
export function checkUrls(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (request.headers.host === undefined && request.raw.httpVersion === '1.1') {
      throw new ProblemError('malformed-request', 'The header Host is missing.');
    }
    if (!decodes(request.originalUrl)) {
      throw new ProblemError(
        'malformed-url',
        'The URL holds percent-encoding that does not decode to UTF-8.',
      );
    }
    if (request.is404) throw new ProblemError('not-found', NO_ENDPOINT);
  });
}

function decodes(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}
