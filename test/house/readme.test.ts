import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeDataDir, removeDataDir } from '../support/data-dir.ts';
import { codeBlocks, readDocument } from './markdown.ts';
import { ROOT, run } from './planted-project.ts';

/** The address in the README, and what stands for the key that the reader puts in. */
const ADDRESS = 'http://127.0.0.1:3000';
const KEY_LINE = /^export KEY=.*$/m;
const START_LIMIT_MS = 120_000;

interface Step {
  readonly command: string;
  /** The answer that the README shows; it may leave fields out. */
  readonly shown: unknown;
}

/** The README's shell blocks from the first request on, each with the answer that it shows. */
function steps(): Step[] {
  const blocks = codeBlocks(readDocument('README.md'));
  const first = blocks.findIndex(({ language, code }) => language === 'sh' && code.includes('curl'));
  const found: Step[] = [];
  for (const [place, { language, code }] of blocks.entries()) {
    if (place < first || language !== 'sh') continue;
    const answer = blocks[place + 1];
    if (answer?.language !== 'json') throw new Error(`The README shows no answer to: ${code}`);
    found.push({ command: code, shown: JSON.parse(answer.code) });
  }
  return found;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** What is shown has to be in the answer: each member of an object, each element of an array. */
function containing(shown: unknown): unknown {
  if (Array.isArray(shown)) return shown.map(containing);
  if (shown === null || typeof shown !== 'object') return shown;
  return expect.objectContaining(
    Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, containing(value)])),
  );
}

let service: ChildProcess;
let exited: Promise<unknown>;
let data: string;
let address: string;
let adminKey: string | undefined;

beforeAll(async () => {
  data = await makeDataDir();
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  const started = spawn('env', [`PORT=${port}`, `DATA_DIR=${data}`, 'LOG_LEVEL=warn', 'npm', 'start'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  service = started;
  exited = once(started, 'exit');
  const lines: string[] = [];
  for await (const line of createInterface(started.stdout)) {
    lines.push(line);
    adminKey ??= /^\s*admin\s+(\S+)$/.exec(line)?.[1];
    if (line.startsWith('Verbatim serves ')) return;
  }
  throw new Error(`npm start ended before it served:\n${lines.join('\n')}`);
}, START_LIMIT_MS);

afterAll(async () => {
  service.kill('SIGTERM');
  await exited;
  await removeDataDir(data);
});

test('npm start and the commands after it do what the README shows', () => {
  expect(adminKey).toBeDefined();
  expect(readDocument('README.md')).toMatch(KEY_LINE);
  const todo = steps();
  expect(todo.length).toBeGreaterThan(3);

  const separator = '\u001e';
  const script = todo
    .map(({ command }) => `${command.replaceAll(ADDRESS, address)}\nprintf '${separator}'\n`)
    .join('');
  const { code, stdout, stderr } = run(
    'bash',
    ['-euo', 'pipefail', '-c', `export KEY=${adminKey}\n${script}`],
    ROOT,
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });

  const answers = stdout.split(separator).slice(0, -1);
  expect(answers).toHaveLength(todo.length);
  // The first answer, a check, is shown whole; of the others what matters there.
  expect(JSON.parse(answers[0] ?? '')).toEqual(todo[0]?.shown);
  for (const [place, { shown }] of todo.entries()) {
    expect(JSON.parse(answers[place] ?? '')).toEqual(containing(shown));
  }
});
