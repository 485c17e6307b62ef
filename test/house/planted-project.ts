import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, without a trailing slash. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export interface Ran {
  /** The exit code; null where a signal ended the command. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A temporary project with the house's own settings and files written for one test. */
export interface PlantedProject {
  readonly directory: string;
  /** Runs one of the repository's installed tools inside the project. */
  tool(name: string, args: readonly string[]): Ran;
  remove(): void;
}

/** Runs a command to its end, without a standard input. Throws only where it cannot be started. */
export function run(command: string, args: readonly string[], cwd: string): Ran {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}

/**
 * Makes a project in a temporary folder: `settings` are copied from the repository, `files` (path to
 * content) are written, and the installed packages are linked.
 */
export function plantProject(
  settings: readonly string[],
  files: Readonly<Record<string, string>>,
): PlantedProject {
  const directory = mkdtempSync(join(tmpdir(), 'verbatim-house-'));
  for (const name of settings) cpSync(join(ROOT, name), join(directory, name), { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(directory, 'node_modules'));
  return {
    directory,
    tool: (name, args) => run(join(ROOT, 'node_modules', '.bin', name), args, directory),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
