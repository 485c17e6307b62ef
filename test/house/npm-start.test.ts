import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, test } from '@jest/globals';
import { type PlantedProject, plantProject, ROOT } from './planted-project.ts';

/** Stands in for the service: says its process id, and ends in its own time when asked to. */
const PROCESS = `
process.once('SIGTERM', () => setTimeout(() => { console.log('stopped'); process.exit(0); }, 50));
setInterval(() => {}, 1000);
console.log('ready ' + process.pid);
`;

let project: PlantedProject | undefined;
afterEach(() => project?.remove());

test('npm start passes SIGTERM on, waits for the service to stop and leaves no process behind', async () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const manifest = { name: 'planted', type: 'module', scripts: { start: scripts['start'] } };
  project = plantProject([], { 'package.json': JSON.stringify(manifest), 'dist/main.js': PROCESS });

  const npm = spawn('npm', ['start'], { cwd: project.directory, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(npm, 'exit');
  const lines: string[] = [];
  for await (const line of createInterface(npm.stdout)) {
    lines.push(line);
    if (line.startsWith('ready ')) npm.kill('SIGTERM');
  }
  await exited;

  expect(lines).toContain('stopped');
  const pid = Number(lines.find((line) => line.startsWith('ready '))?.slice('ready '.length));
  expect(pid).toBeGreaterThan(0);
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});
