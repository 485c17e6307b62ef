import path from 'node:path';
import { Type } from 'typebox';
import { Check } from 'typebox/value';

/** The validated settings of one process, frozen. The README lists the variables. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where the runtime role connects; null means the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** Where the role that migrates connects; null means `databaseUrl`. */
  readonly databaseOwnerUrl: string | null;
  /** False turns named statements off (PgBouncer below 1.21 in transaction mode). */
  readonly databasePrepare: boolean;
  readonly databasePoolSize: number;
  /** Absolute path of the folder in which the embedded PostgreSQL lives. */
  readonly dataDir: string;
  readonly adminKey: string | null;
  readonly logLevel: string;
  /** Requests a minute and key; 0 turns the limit off. */
  readonly rateLimit: number;
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly mistakes: readonly string[] };

const variable = (pattern: string, expected: string) => ({ schema: Type.String({ pattern }), expected });
const POSTGRES_URL = '^postgres(ql)?://.+$';

const Environment = {
  PORT: variable('^\\d{1,5}$', 'a port number from 0 to 65535'),
  HOST: variable('^\\S+$', 'a host name or an address'),
  DATABASE_URL: variable(POSTGRES_URL, 'a URL that begins with postgres:// or postgresql://'),
  DATABASE_OWNER_URL: variable(POSTGRES_URL, 'a URL that begins with postgres:// or postgresql://'),
  DB_PREPARE: variable('^(on|off)$', '"on" or "off"'),
  DB_POOL_SIZE: variable('^[1-9]\\d{0,2}$', 'a whole number from 1 to 999'),
  DATA_DIR: variable('^[^\\0]+$', 'the path of a folder'),
  ADMIN_KEY: variable('^[\\x21-\\x7e]{32,}$', 'at least 32 printable ASCII characters without spaces'),
  LOG_LEVEL: variable('^(fatal|error|warn|info|debug|trace|silent)$', 'a level of pino, from fatal to trace'),
  RATE_LIMIT: variable('^\\d{1,9}$', 'a whole number of requests a minute; 0 turns the limit off'),
};
type VariableName = keyof typeof Environment;

/**
 * Reads the environment. All mistakes are reported at once, each a sentence that names the variable;
 * a value is never repeated, since it may be a secret. An empty variable counts as absent.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): ConfigResult {
  const names = Object.keys(Environment) as VariableName[];
  const given: Partial<Record<VariableName, string>> = {};
  for (const name of names) {
    const value = env[name];
    if (value !== undefined && value !== '') given[name] = value;
  }

  const mistakes = new Set<string>();
  for (const name of names) {
    const { schema, expected } = Environment[name];
    const value = given[name];
    if (value !== undefined && !Check(schema, value)) mistakes.add(`${name} must be ${expected}.`);
  }
  if (Number(given.PORT ?? 0) > 65_535) mistakes.add('PORT must be a port number from 0 to 65535.');
  if (given.DATABASE_OWNER_URL !== undefined && given.DATABASE_URL === undefined) {
    mistakes.add(
      'DATABASE_OWNER_URL is set without DATABASE_URL: set both, or neither for the embedded PostgreSQL.',
    );
  }
  if (mistakes.size > 0) return { ok: false, mistakes: [...mistakes] };

  return {
    ok: true,
    config: Object.freeze({
      host: given.HOST ?? '127.0.0.1',
      port: Number(given.PORT ?? 3000),
      databaseUrl: given.DATABASE_URL ?? null,
      databaseOwnerUrl: given.DATABASE_OWNER_URL ?? null,
      databasePrepare: given.DB_PREPARE !== 'off',
      databasePoolSize: Number(given.DB_POOL_SIZE ?? 20),
      dataDir: path.resolve(given.DATA_DIR ?? 'data'),
      adminKey: given.ADMIN_KEY ?? null,
      logLevel: given.LOG_LEVEL ?? 'info',
      rateLimit: Number(given.RATE_LIMIT ?? 6000),
    }),
  };
}
