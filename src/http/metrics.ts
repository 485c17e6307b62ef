import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Moderation } from '../moderation/context.ts';

/** Counts requests and shows them, with the process's own figures, in the Prometheus text format. */
export function exposeMetrics(app: FastifyInstance, { db }: Moderation): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'verbatim_http_request_duration_seconds',
    help: 'Time from the head of a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  const replayed = new Counter({
    name: 'verbatim_idempotent_replays_total',
    help: 'Answers that were given again to a retry.',
    registers: [registry],
  });
  new Gauge({
    name: 'verbatim_database_connections',
    help: 'Connections to PostgreSQL, and requests that wait for one.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const { total, idle, waiting } = db.stats();
      this.set({ state: 'idle' }, idle);
      this.set({ state: 'busy' }, total - idle);
      this.set({ state: 'waiting' }, waiting);
    },
  });

  app.addHook('onResponse', async (request, reply) => {
    // The route, never the address: addresses hold ids of people and articles.
    const route = request.routeOptions.url ?? 'none';
    duration.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    if (reply.hasHeader('idempotent-replayed')) replayed.inc();
  });

  app.get(
    '/metrics',
    {
      schema: {
        operationId: 'getMetrics',
        summary: 'Figures for Prometheus',
        description:
          "Counts and times of requests by route and status, and the process's own figures. Holds no address and no id.",
        tags: ['service'],
        security: [],
        response: {
          200: {
            description: 'Prometheus text format.',
            content: { 'text/plain': { schema: { type: 'string' } } },
          },
        },
      },
    },
    async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()),
  );
}
