/**
 * Replays the Dockerfile without Docker: its COPY and RUN steps in clean folders, one a stage, then loads every
 * module of the final stage but the entry points, which shows that nothing it needs was left out. What only an
 * engine can show stays open: the base images, the user, the health check. `npm run image:replay`.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Copy, DockerfileParser, type From, type Instruction } from 'dockerfile-ast';
import { ROOT, run } from './planted-project.ts';

interface Stage {
  readonly directory: string;
  workdir: string;
}

const scratch = mkdtempSync(join(tmpdir(), 'verbatim-image-'));
const stages = new Map<string, Stage>();

/** What the build context has: the paths that .dockerignore lets through. */
function context(): ReadonlySet<string> {
  const lines = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n');
  return new Set(lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1)));
}

function copy(instruction: Copy, stage: Stage): void {
  const paths = instruction.getArguments().map((argument) => argument.getValue());
  const to = join(stage.directory, stage.workdir, paths.pop() ?? '.');
  const from = instruction.getFromFlag()?.getValue();
  for (const path of paths) {
    if (!from && !context().has(path)) throw new Error(`${path} is not in the build context`);
    const source = from ? join(stages.get(from)?.directory ?? '', path) : join(ROOT, path);
    if (!existsSync(source)) throw new Error(`COPY of a path that does not exist: ${path}`);
    const single = paths.length === 1 && !to.endsWith('/');
    mkdirSync(single ? dirname(to) : to, { recursive: true });
    cpSync(source, single ? to : join(to, basename(path)), { recursive: true, verbatimSymlinks: true });
  }
}

function execute(instruction: Instruction, stage: Stage): void {
  const command = instruction.getArgumentsContent() ?? '';
  console.log(`RUN ${command}`);
  const { code, stdout, stderr } = run('sh', ['-ec', command], join(stage.directory, stage.workdir));
  if (code !== 0) throw new Error(`RUN ${command} ended with ${code}\n${stdout}${stderr}`);
}

function replay(instructions: readonly Instruction[]): Stage {
  let stage: Stage | undefined;
  for (const instruction of instructions) {
    const keyword = instruction.getKeyword();
    if (keyword === 'FROM') {
      const name = (instruction as From).getBuildStage() ?? 'final';
      stage = { directory: mkdtempSync(join(scratch, `${name}-`)), workdir: '/' };
      stages.set(name, stage);
      continue;
    }
    if (!stage) throw new Error(`${keyword} before the first FROM`);
    if (keyword === 'WORKDIR') {
      stage.workdir = instruction.getArgumentsContent() ?? '/';
      mkdirSync(join(stage.directory, stage.workdir), { recursive: true });
    } else if (keyword === 'COPY') copy(instruction as Copy, stage);
    else if (keyword === 'RUN') execute(instruction, stage);
  }
  if (!stage) throw new Error('The Dockerfile has no stage.');
  return stage;
}

/** Loads each module of the image in a process that sees the image's packages only. */
function loadAll(app: string): number {
  const modules = readdirSync(join(app, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js') && path !== 'main.js' && !path.startsWith('cli/'))
    .map((path) => pathToFileURL(join(app, 'dist', path)).href);
  const load = `for (const url of ${JSON.stringify(modules)}) await import(url); process.exit(0);`;
  const { code, stderr } = run('node', ['--input-type=module', '--eval', load], app);
  if (code !== 0) throw new Error(`a module of the image does not load\n${stderr}`);
  return modules.length;
}

try {
  const final = replay(
    DockerfileParser.parse(readFileSync(join(ROOT, 'Dockerfile'), 'utf8')).getInstructions(),
  );
  const app = join(final.directory, final.workdir);
  for (const path of ['dist/main.js', 'migrations']) {
    if (!existsSync(join(app, path))) throw new Error(`${path} is missing from the image`);
  }
  const loaded = loadAll(app);
  const size = run('du', ['-sm', app], ROOT).stdout.split('\t')[0];
  console.log(`The image's steps run; ${loaded} modules load from its ${size} MB.`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
