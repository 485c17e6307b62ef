/**
 * Why the embedded PostgreSQL did not start:
 * - `data-dir-in-use`: another living process serves this data directory;
 * - `unsupported-platform`: there are no binaries for it, or a program of the system is missing;
 * - `no-place`: no directory that the server's user may enter, or the data belong to another user;
 * - `orphan-remains`: a server of an earlier run still has the data open and did not stop;
 * - `binaries-unusable`, `initialisation-failed`, `start-failed`: what the program said is in the message.
 */
type EmbeddedPostgresErrorCode =
  | 'data-dir-in-use'
  | 'unsupported-platform'
  | 'no-place'
  | 'orphan-remains'
  | 'binaries-unusable'
  | 'initialisation-failed'
  | 'start-failed';

export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
  readonly code: EmbeddedPostgresErrorCode;

  constructor(code: EmbeddedPostgresErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
