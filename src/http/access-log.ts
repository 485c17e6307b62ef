import type { FastifyInstance } from 'fastify';

/** Logs one line a request when it has been answered: its route, never its address or what it carried. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? null;
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info({ method: request.method, route, status: reply.statusCode, milliseconds }, 'answered');
  });
}
