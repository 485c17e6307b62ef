import type { Actor } from '../domain/comment.ts';

/** The key of a client that retries, with the digest of all that makes two requests the same one. */
export interface Idempotency {
  readonly key: string;
  readonly fingerprint: Buffer;
}

/** Who asks for something to be done, and where. */
export interface Command {
  readonly siteId: string;
  readonly actor: Actor;
  readonly idempotency: Idempotency | null;
}

/** An answer as it goes over the wire, and as it is kept for a retry. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Turns the outcome of a use case into the answer that is sent and kept. */
export type Render<Outcome> = (outcome: Outcome) => Reply;

export type Performed =
  | { readonly kind: 'replied'; readonly reply: Reply; readonly replayed: boolean }
  /** The idempotency key belongs to another request. */
  | { readonly kind: 'key_reused' }
  /** The first request with this key is still running. */
  | { readonly kind: 'in_progress' }
  /** The kept answer showed a person whose data has been erased since. */
  | { readonly kind: 'erased' };
