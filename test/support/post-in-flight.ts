import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';

/** A POST whose head the service has read and whose body it waits for. */
export interface PostInFlight {
  /** Sends the body and answers what comes back. */
  finish(): Promise<{ readonly status: number; readonly body: string }>;
}

/** Begins a POST. The service's "100 Continue" tells that it is in flight, so nothing is left to chance. */
export async function beginPost(
  url: string,
  key: string,
  path: string,
  body: unknown,
): Promise<PostInFlight> {
  const bytes = Buffer.from(JSON.stringify(body));
  const post = request(url + path, {
    method: 'POST',
    agent: false,
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'content-length': bytes.length,
      expect: '100-continue',
    },
  });
  const answered = once(post, 'response') as Promise<[IncomingMessage]>;
  // Where it fails before `finish`, `finish` says so.
  answered.catch(() => undefined);
  post.flushHeaders();
  await Promise.race([once(post, 'continue'), answered]);
  return {
    async finish() {
      post.end(bytes);
      const [response] = await answered;
      return { status: response.statusCode ?? 0, body: await text(response) };
    },
  };
}
