import type { FastifyReply, FastifyRequest } from 'fastify';
import type { LoggerOptions } from 'pino';

/**
 * What the log says of a failure. A database error's message, detail and parameters may hold values of
 * a row, and the first line of its stack repeats the message: its code and place have to do.
 */
function serializeError(
  error: Error & { code?: string; constraint?: string; table?: string; severity?: string },
) {
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  const fromDatabase = error.severity !== undefined;
  return {
    type: error.name,
    message: fromDatabase ? 'a database error' : error.message,
    code: error.code,
    ...(fromDatabase ? { table: error.table, constraint: error.constraint } : {}),
    stack: frames.join('\n'),
  };
}

/**
 * JSON lines on standard output, with no personal data in them: of a request its method and route,
 * never its address, headers or body, for these hold texts, keys and the ids of people.
 */
export function loggerOptions(level: string): LoggerOptions {
  return {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    serializers: {
      req: ({ method, routeOptions }: FastifyRequest) => ({ method, route: routeOptions?.url ?? null }),
      res: ({ statusCode }: FastifyReply) => ({ statusCode }),
      err: serializeError,
    },
  };
}
