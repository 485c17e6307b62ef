import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Moderation } from '../../moderation/context.ts';
import {
  type FeedItem,
  type FeedStart,
  followEvents,
  type LogPosition,
  openFeed,
  watchEvents,
} from '../../moderation/event-feed.ts';
import type { App } from '../app-type.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { eventStreamAnswer } from '../openapi.ts';
import { principalOf, stillHolds } from '../principal.ts';
import { ProblemError } from '../problems.ts';
import { enumeration, headersOf, LastEventIdHeader, strict } from '../schemas/primitives.ts';
import { wireEvent } from '../wire.ts';

/** How the streams keep time, in milliseconds. */
export interface EventTimes {
  /** How often the database is asked for news of a site that somebody follows. */
  readonly lookMs: number;
  /** How often a stream says that it is alive and how far it is. */
  readonly heartbeatMs: number;
  /** A client that takes nothing for so long is cut off; it resumes where it was. */
  readonly stalledMs: number;
}

export const EVENT_TIMES: EventTimes = { lookMs: 250, heartbeatMs: 15_000, stalledMs: 45_000 };

/** What a client is told to wait before it connects anew (milliseconds). */
const RETRY_MS = 1_000;

/** What happens, live. */
export function eventRoutes(app: App, moderation: Moderation, times: EventTimes): void {
  const watch = watchEvents(moderation, times.lookMs, (err) =>
    app.log.warn({ err }, 'the event log was not read'),
  );
  const stopping = new AbortController();
  // A stream has no end of its own: the service would wait for it when it stops.
  app.addHook('preClose', async () => stopping.abort());

  app.get(
    '/v1/events',
    {
      config: { role: 'submitter' },
      exposeHeadRoute: false,
      schema: {
        operationId: 'streamEvents',
        summary: 'Follow what happens, live',
        description:
          'Server-Sent Events: `id` is a place to resume from, `event` the type, `data` an Event. A message with an `id` alone, sent at first and every 15 seconds, is a place without an event. Moderators see all events, submitters the outcomes (`comment.approved`, `comment.rejected`, `comment.erased`), without notes. A key that is withdrawn ends the stream: it tells nothing that happens from then on. Each comes once and in order, whichever instance is asked; after a disconnect, `Last-Event-ID` resumes behind the last one received. Without it the stream begins now, with `from=start` at the first event.',
        tags: ['events'],
        problems: ['invalid-cursor'],
        querystring: strict({
          from: Type.Optional(enumeration(['start'], 'Begins at the first event; `Last-Event-ID` wins.')),
        }),
        headers: headersOf(LastEventIdHeader),
        response: { 200: eventStreamAnswer('The events, until one side ends the connection.') },
      },
    },
    async (request, reply) => {
      const start = await openFeed(moderation, startOf(request));
      if (start === null) throw unknownPlace();
      const ending = new AbortController();
      reply.raw.on('close', () => ending.abort());
      reply.raw.setTimeout(times.stalledMs);
      const signal = AbortSignal.any([ending.signal, stopping.signal]);
      const { siteId, role } = principalOf(request);
      const mayRead = () => stillHolds(moderation, request);
      const feed = followEvents(moderation, watch, siteId, start, times.heartbeatMs, { mayRead, signal });
      reply
        .type('text/event-stream; charset=utf-8')
        .header('cache-control', 'no-store')
        // Proxies that buffer would hold events back.
        .header('x-accel-buffering', 'no');
      return reply.send(Readable.from(messages(feed, siteId, start, role !== 'submitter')));
    },
  );
}

/**
 * The messages of a stream. The place is told at the start
 * and with each heartbeat too: a client that is cut off before its first event misses none, and one that is shown
 * few of them does not read all the others again.
 */
async function* messages(
  feed: AsyncIterable<FeedItem>,
  siteId: string,
  start: LogPosition,
  isModerator: boolean,
): AsyncGenerator<string> {
  yield `retry: ${RETRY_MS}\n${idLine(siteId, start)}\n`;
  for await (const item of feed) {
    if (item.kind === 'heartbeat') {
      yield `:\n${idLine(siteId, item.position)}\n`;
      continue;
    }
    const { event, position } = item;
    if (!isModerator && event.decision === null && event.type !== 'comment.erased') continue;
    const data = JSON.stringify(wireEvent(event, isModerator));
    yield `${idLine(siteId, position)}event: ${event.type}\ndata: ${data}\n\n`;
  }
}

/** A place has no time; a cursor does. */
const idLine = (siteId: string, { xid, id }: LogPosition): string =>
  `id: ${encodeCursor(logOf(siteId), { rank: xid, time: new Date(0), id })}\n`;

const logOf = (siteId: string): string => JSON.stringify([siteId, '/v1/events']);

function startOf(request: FastifyRequest): FeedStart {
  const last = request.headers['last-event-id'];
  if (last === undefined) {
    return { kind: (request.query as { from?: string }).from === 'start' ? 'first' : 'now' };
  }
  const { rank, id } = decodeCursor(
    logOf(principalOf(request).siteId),
    String(last),
    undefined,
    unknownPlace,
  );
  return { kind: 'after', position: { xid: rank, id } };
}

function unknownPlace(): ProblemError {
  const detail = 'Last-Event-ID is not the id of an event of this stream.';
  return new ProblemError('invalid-cursor', detail);
}
