import { type IncomingMessage, request } from 'node:http';

/** One message of a stream. */
export interface Message {
  readonly id: string;
  readonly event: string;
  readonly data: Record<string, unknown> & { readonly id: string; readonly type: string };
}

/** A connection to `GET /v1/events`, the way a dashboard holds one. */
export interface EventSource {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** The next message; null when the connection has ended. */
  next(): Promise<Message | null>;
  /** How many comment lines have come: the heartbeats. */
  heartbeats(): number;
  /** The body, of an answer that is no stream. */
  text(): Promise<string>;
  close(): void;
}

export interface EventSourceOptions {
  readonly secret: string;
  readonly lastEventId?: string | undefined;
  readonly query?: string;
}

/** Connects, and resolves once the answer has begun. */
export function openEventSource(port: number, options: EventSourceOptions): Promise<EventSource> {
  const { secret, lastEventId, query = '' } = options;
  return new Promise((resolve, reject) => {
    const asked = request({
      host: '127.0.0.1',
      port,
      path: `/v1/events${query}`,
      agent: false,
      headers: {
        authorization: `Bearer ${secret}`,
        ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
      },
    });
    asked.on('error', reject);
    asked.on('response', (response) => resolve(eventSourceOf(response)));
    asked.end();
  });
}

function eventSourceOf(response: IncomingMessage): EventSource {
  const blocks = blocksOf(response);
  let heartbeats = 0;
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    async next() {
      for (;;) {
        const { value, done } = await blocks.next();
        if (done === true) return null;
        if (value.startsWith(':')) heartbeats += 1;
        const message = messageOf(value);
        if (message !== null) return message;
      }
    },
    heartbeats: () => heartbeats,
    async text() {
      let all = '';
      for await (const block of blocks) all += block;
      return all;
    },
    close: () => response.destroy(),
  };
}

/** What stands between empty lines; what has not been ended by one is no message. */
async function* blocksOf(response: IncomingMessage): AsyncGenerator<string, void> {
  response.setEncoding('utf8');
  let buffer = '';
  try {
    for await (const chunk of response) {
      buffer += chunk as string;
      for (let end = buffer.indexOf('\n\n'); end !== -1; end = buffer.indexOf('\n\n')) {
        yield buffer.slice(0, end);
        buffer = buffer.slice(end + 2);
      }
    }
  } catch {
    // The connection was cut: what came is what there is.
  }
  if (!response.headers['content-type']?.startsWith('text/event-stream') && buffer !== '') yield buffer;
}

function messageOf(block: string): Message | null {
  const fields = new Map(
    block.split('\n').map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)] as const;
    }),
  );
  const id = fields.get('id');
  const event = fields.get('event');
  const data = fields.get('data');
  if (id === undefined || event === undefined || data === undefined) return null;
  return { id, event, data: JSON.parse(data) };
}
