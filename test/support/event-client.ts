import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { Json } from './client.ts';
import type { TestService } from './service.ts';

/** An event as a client of the stream dispatches it. */
export interface StreamedEvent {
  readonly id: string;
  readonly type: string;
  readonly data: Json & { readonly id: string; readonly commentId: string; readonly decision: Json | null };
}

interface Options {
  readonly secret: string;
  readonly lastEventId?: string | null;
  readonly query?: string;
  /** Hangs up right behind this many events. */
  readonly limit?: number;
}

/** One connection to the stream, read as the standard's section 9.2.6 says; what it needs of it. */
export class EventClient {
  readonly events: StreamedEvent[] = [];
  /** Comments, which are the signs of life. */
  readonly comments: string[] = [];
  retry: string | null = null;
  lastEventId: string | null;
  headers: IncomingMessage['headers'] = {};
  status = 0;
  ended = false;
  readonly #request: ClientRequest;
  #response: IncomingMessage | null = null;
  #rest = '';
  readonly #limit: number;
  readonly #watchers = new Set<() => void>();

  constructor(
    { port }: Pick<TestService, 'port'>,
    { secret, lastEventId = null, query = '', limit = Number.POSITIVE_INFINITY }: Options,
  ) {
    this.#limit = limit;
    this.lastEventId = lastEventId;
    this.#request = request({
      host: '127.0.0.1',
      port,
      path: `/v1/events${query}`,
      agent: false,
      headers: {
        authorization: `Bearer ${secret}`,
        ...(lastEventId === null ? {} : { 'last-event-id': lastEventId }),
      },
    });
    const end = (): void => {
      this.ended = true;
      this.#notify();
    };
    this.#request.on('error', end);
    this.#request.on('response', (response) => {
      this.#response = response;
      this.status = response.statusCode ?? 0;
      this.headers = response.headers;
      response.setEncoding('utf8');
      response.on('data', (text: string) => this.#read(text));
      response.on('error', end);
      response.on('close', end);
      this.#notify();
    });
    this.#request.end();
  }

  /** Opens a stream and waits for its first bytes. */
  static async open(service: Pick<TestService, 'port'>, options: Options): Promise<EventClient> {
    const client = new EventClient(service, options);
    await client.until(() => client.retry !== null || client.ended);
    return client;
  }

  until(isReached: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!isReached()) return;
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
      look();
    });
  }

  async untilEvents(count: number): Promise<readonly StreamedEvent[]> {
    await this.until(() => this.events.length >= count || this.ended);
    return this.events;
  }

  /** Takes nothing more from the connection, as a client that hangs. */
  pause(): void {
    this.#response?.pause();
  }

  resume(): void {
    this.#response?.resume();
  }

  close(): void {
    this.#request.destroy();
  }

  #read(text: string): void {
    this.#rest += text;
    for (let end = this.#rest.indexOf('\n\n'); end !== -1; end = this.#rest.indexOf('\n\n')) {
      this.#dispatch(this.#rest.slice(0, end).split('\n'));
      this.#rest = this.#rest.slice(end + 2);
      if (this.events.length === this.#limit) {
        this.close();
        break;
      }
    }
    this.#notify();
  }

  #dispatch(lines: readonly string[]): void {
    let type = 'message';
    let data: string | null = null;
    for (const line of lines) {
      const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
      if (field === '') this.comments.push(value);
      else if (field === 'id') this.lastEventId = value;
      else if (field === 'retry') this.retry = value;
      else if (field === 'event') type = value;
      else if (field === 'data') data = data === null ? value : `${data}\n${value}`;
      else throw new Error(`an unknown field: ${line}`);
    }
    if (data !== null) {
      const parsed = JSON.parse(data) as StreamedEvent['data'];
      this.events.push({ id: this.lastEventId ?? '', type, data: parsed });
    }
  }

  #notify(): void {
    for (const watcher of this.#watchers) watcher();
  }
}
