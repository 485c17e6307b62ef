import { afterEach, expect, test } from '@jest/globals';
import { type PlantedProject, plantProject } from './planted-project.ts';

let project: PlantedProject | undefined;
afterEach(() => project?.remove());

const USED = {
  'src/main.ts': "import pg from 'pg';\nimport { used } from './used.ts';\nvoid [pg, used];\n",
  'src/used.ts': 'export const used = 1;\n',
};

function unused(files: Readonly<Record<string, string>>, packages: readonly string[]) {
  const dependencies = Object.fromEntries(packages.map((name) => [name, '1.0.0']));
  const manifest = { name: 'planted', type: 'module', dependencies };
  project = plantProject(['knip.json', 'tsconfig.json'], {
    'package.json': JSON.stringify(manifest),
    ...USED,
    ...files,
  });
  const { code, stdout } = project.tool('knip', ['--reporter', 'compact', '--no-config-hints']);
  return { code, stdout };
}

test('a project that uses all that it has passes', () => {
  expect(unused({}, ['pg'])).toEqual({ code: 0, stdout: '' });
});

test('a planted dead file, dead export, unused package and undeclared package are seen', () => {
  const { code, stdout } = unused(
    {
      'src/dead.ts': 'export const dead = 1;\n',
      'src/used.ts': "import 'fastify';\nexport const used = 1;\nexport const spare = 2;\n",
    },
    ['pg', 'uuid'],
  );
  expect(code).not.toBe(0);
  for (const finding of ['src/dead.ts', 'spare', 'uuid', 'fastify']) expect(stdout).toContain(finding);
});
