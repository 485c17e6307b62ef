import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Role } from '../../src/domain/site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SERVES = /^Verbatim serves (http:\S+)$/;
const KEY = /^ {2}(submitter|moderator|admin) +(vb_\S+)$/;

/** How a process ended: by itself with a code, or by a signal. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A line of the service's log, as JSON. */
export interface LogLine {
  readonly msg: string;
  readonly pid?: number;
}

/** The service as a process of its own, as `npm start` runs it, but from its TypeScript sources. */
export class ServiceProcess {
  static readonly #living = new Set<ServiceProcess>();

  /** All lines on standard output so far; those of the log begin with a brace. */
  readonly lines: string[] = [];
  /** The first keys by role, in the order in which they were printed. */
  readonly printedKeys: [Role, string][] = [];
  /** All that it said on standard error. */
  stderr = '';
  readonly exit: Promise<Exit>;
  readonly #child: ChildProcess;
  readonly #watchers = new Set<() => void>();
  #ended = false;

  private constructor(child: ChildProcess) {
    const { stdout, stderr } = child;
    if (stdout === null || stderr === null) throw new Error('the service has no standard streams');
    this.#child = child;
    ServiceProcess.#living.add(this);
    createInterface(stdout).on('line', (line) => this.#read(line));
    stderr.setEncoding('utf8').on('data', (said: string) => {
      this.stderr += said;
    });
    this.exit = once(child, 'close').then(([code, signal]) => {
      this.#ended = true;
      ServiceProcess.#living.delete(this);
      this.#notify();
      return { code, signal };
    });
  }

  /** Spawns the service with these settings and no others; port 0 unless they name one. */
  static spawn(settings: Readonly<Record<string, string>>): ServiceProcess {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      cwd: ROOT,
      // biome-ignore lint/style/noProcessEnv: a process needs the path of its programs
      env: { PATH: process.env['PATH'], PORT: '0', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new ServiceProcess(child);
  }

  /** Spawns the service and waits until it serves. */
  static async start(settings: Readonly<Record<string, string>>): Promise<ServiceProcess> {
    const service = ServiceProcess.spawn(settings);
    await service.untilServing();
    return service;
  }

  /** Kills every service that was spawned and has not ended: for `afterEach`, however the test went. */
  static async killAll(): Promise<void> {
    await Promise.all([...ServiceProcess.#living].map((service) => service.kill()));
  }

  get url(): string {
    for (const line of this.lines) {
      const url = SERVES.exec(line)?.[1];
      if (url !== undefined) return url;
    }
    throw new Error('the service has not printed its URL');
  }

  /** A first key that was printed. */
  key(role: Role): string {
    const found = this.printedKeys.find(([printed]) => printed === role);
    if (found === undefined) throw new Error(`the service has printed no key for ${role}`);
    return found[1];
  }

  get log(): LogLine[] {
    return this.lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as LogLine);
  }

  /** The process id of the embedded PostgreSQL that it started. */
  get postgresPid(): number {
    const pid = this.log.find(({ msg }) => msg === 'embedded PostgreSQL started')?.pid;
    if (pid === undefined) throw new Error('the service has started no PostgreSQL');
    return pid;
  }

  untilServing(): Promise<void> {
    return this.#until('serving', () => this.lines.some((line) => SERVES.test(line)));
  }

  /** Waits for a line of the log with this message. */
  untilLogged(message: string): Promise<void> {
    return this.#until(`logged "${message}"`, () => this.log.some(({ msg }) => msg === message));
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Ends it as SIGTERM does; answers how it ended. */
  stop(): Promise<Exit> {
    this.#child.kill('SIGTERM');
    return this.exit;
  }

  /** Ends it as a power cut would, but for the PostgreSQL that it started, which lives on. */
  kill(): Promise<Exit> {
    this.#child.kill('SIGKILL');
    return this.exit;
  }

  #read(line: string): void {
    this.lines.push(line);
    const [, role, key] = KEY.exec(line) ?? [];
    if (role !== undefined && key !== undefined) this.printedKeys.push([role as Role, key]);
    this.#notify();
  }

  #notify(): void {
    for (const watcher of this.#watchers) watcher();
  }

  #until(what: string, isReached: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        if (isReached()) resolve();
        else if (this.#ended) reject(new Error(`the service ended before it was ${what}: ${this.stderr}`));
        else return;
        this.#watchers.delete(look);
      };
      this.#watchers.add(look);
      look();
    });
  }
}

/** True where no process has this id; a zombie counts as alive. */
export function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}
