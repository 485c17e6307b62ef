import fastifyHelmet from '@fastify/helmet';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { type FastifyBaseLogger, fastify, LogController } from 'fastify';
import { logRequests } from './http/access-log.ts';
import type { App } from './http/app-type.ts';
import { answerConnectionError, answerFailures, handleError } from './http/failures.ts';
import { acceptJsonBodies } from './http/json-body.ts';
import { exposeMetrics } from './http/metrics.ts';
import { describeApi } from './http/openapi.ts';
import { authorize, requireKeys } from './http/principal.ts';
import { limitRates } from './http/rate-limits.ts';
import { accessRoutes } from './http/routes/access.ts';
import { articleRoutes } from './http/routes/articles.ts';
import { authorRoutes } from './http/routes/authors.ts';
import { bulkDecisionRoutes } from './http/routes/bulk-decisions.ts';
import { checkRoutes } from './http/routes/checks.ts';
import { claimRoutes } from './http/routes/claims.ts';
import { commentRoutes } from './http/routes/comments.ts';
import { decisionRoutes } from './http/routes/decisions.ts';
import { EVENT_TIMES, type EventTimes, eventRoutes } from './http/routes/events.ts';
import { guidelineRoutes } from './http/routes/guidelines.ts';
import { noteRoutes } from './http/routes/notes.ts';
import { policyRoutes } from './http/routes/policy.ts';
import { queueRoutes } from './http/routes/queue.ts';
import { reportRoutes } from './http/routes/reports.ts';
import { serviceRoutes } from './http/routes/service.ts';
import { statsRoutes } from './http/routes/stats.ts';
import { submissionRoutes } from './http/routes/submissions.ts';
import { termRoutes } from './http/routes/terms.ts';
import { checkUrls, routableUrl } from './http/urls.ts';
import { validateRequests } from './http/validation.ts';
import type { Moderation } from './moderation/context.ts';

/** What the application is made of besides the use cases. */
export interface AppOptions {
  /** The version of the service, for its OpenAPI document. */
  readonly version: string;
  /** Requests a minute and key; 0 turns the limit off. */
  readonly rateLimit: number;
  readonly log: FastifyBaseLogger;
  /** How the streams of events keep time; for tests. */
  readonly eventTimes?: EventTimes;
}

/** How long a whole request may take to arrive (milliseconds). */
const REQUEST_TIMEOUT_MS = 60_000;
/** As long as a whole request head may be in Node: a longer parameter never arrives, a shorter one is validated. */
const MAX_PARAM_LENGTH = 16_384;

/** Builds the application: plugins, then every route. It does not listen yet. */
export async function buildApp(moderation: Moderation, options: AppOptions): Promise<App> {
  const app = fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => moderation.newId(),
    requestIdHeader: false,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    // Node would refuse these two with empty answers: checkUrls looks at Host, and other expectations are ignored.
    http: { requireHostHeader: false },
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH },
    rewriteUrl: routableUrl,
    frameworkErrors: handleError,
    clientErrorHandler: (error, socket) => answerConnectionError(moderation.newId, error, socket),
  }).withTypeProvider<TypeBoxTypeProvider>();
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));

  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  // Plain HTTP on a trusted network is served too: telling a browser to upgrade would break the documentation.
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
  });
  validateRequests(app);
  answerFailures(app);
  requireKeys(app, moderation);
  await limitRates(app, options.rateLimit);
  checkUrls(app);
  authorize(app);
  acceptJsonBodies(app);
  await describeApi(app, options.version);

  logRequests(app);
  exposeMetrics(app, moderation);
  serviceRoutes(app, moderation);
  checkRoutes(app, moderation);
  submissionRoutes(app, moderation);
  commentRoutes(app, moderation);
  decisionRoutes(app, moderation);
  reportRoutes(app, moderation);
  noteRoutes(app, moderation);
  authorRoutes(app, moderation);
  bulkDecisionRoutes(app, moderation);
  claimRoutes(app, moderation);
  queueRoutes(app, moderation);
  articleRoutes(app, moderation);
  statsRoutes(app, moderation);
  eventRoutes(app, moderation, options.eventTimes ?? EVENT_TIMES);
  guidelineRoutes(app, moderation);
  policyRoutes(app, moderation);
  termRoutes(app, moderation);
  accessRoutes(app, moderation);
  return app;
}
