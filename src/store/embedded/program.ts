import { spawn } from 'node:child_process';

/** Whom PostgreSQL runs as when it is not the user of this process. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

export interface ProgramRun {
  /** The exit code, or -1 where the program did not start or was ended by a signal. */
  readonly code: number;
  /** Standard output and standard error, as they came. */
  readonly output: string;
}

export interface ProgramOptions {
  /** Whom it runs as; undefined is whom this process runs as. */
  readonly user?: ServerUser | undefined;
  /** Written to its standard input. */
  readonly input?: string;
  readonly signal?: AbortSignal | undefined;
}

// Nothing of the service's own environment: it holds keys, and PGDATA, PGPORT or LC_* would steer PostgreSQL.
export const PROGRAM_ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** Runs a program to its end. Its failure is a value; only an abort by `signal` throws. */
export async function runProgram(
  file: string,
  args: readonly string[],
  { user, input = '', signal }: ProgramOptions = {},
): Promise<ProgramRun> {
  signal?.throwIfAborted();
  const child = spawn(file, [...args], { ...user, cwd: '/', env: PROGRAM_ENVIRONMENT, detached: true });
  const abort = (): void => {
    child.kill('SIGTERM');
  };
  signal?.addEventListener('abort', abort, { once: true });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  // A program that ends without reading its input breaks the pipe; its exit code tells what happened.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const run = await new Promise<ProgramRun>((resolve) => {
    child.once('error', (error) => resolve({ code: -1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? -1, output: output.trim() }));
  });
  signal?.removeEventListener('abort', abort);
  signal?.throwIfAborted();
  return run;
}
