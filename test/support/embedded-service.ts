import { startEmbeddedPostgres } from '../../src/store/embedded/embedded-postgres.ts';

/**
 * A service with nothing but the embedded PostgreSQL, as a process of its own that a test can kill:
 * `node --import tsx embedded-service.ts DATA_DIR`. Prints one line of JSON: its URL, or the error's code.
 */
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const [, , dataDir = ''] = process.argv;

try {
  const { ownerUrl } = await startEmbeddedPostgres({ dataDir, log });
  process.stdout.write(`${JSON.stringify({ ownerUrl })}\n`);
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : String(error);
  process.stdout.write(`${JSON.stringify({ code })}\n`);
}
