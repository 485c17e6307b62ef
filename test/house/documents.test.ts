import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { codeBlocks, inlineCode, localLinks, readDocument } from './markdown.ts';
import { ROOT } from './planted-project.ts';

const PAGES = [
  'README.md',
  'ACCURACY.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
];
const ADRS = readdirSync(join(ROOT, 'docs/adr')).filter((name) => /^\d{4}-/.test(name));
const DOCUMENTS = [...PAGES, 'docs/adr/README.md', ...ADRS.map((name) => `docs/adr/${name}`)];

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** The commands of npm that a text names, without their arguments: `npm run lint`, `npm ci`. */
function npmCommands(text: string): string[] {
  return [...text.matchAll(/\bnpm (?:run [\w:-]+|ci\b|test\b|start\b)/g)].map(([command]) => command);
}

function isKnown(command: string): boolean {
  return command === 'npm ci' || command.replace(/^npm (run )?/, '') in scripts;
}

describe.each(DOCUMENTS)('%s', (path) => {
  const markdown = readDocument(path);

  test('links to what exists', () => {
    const missing = localLinks(markdown).filter((target) => !existsSync(join(ROOT, dirname(path), target)));
    expect(missing).toEqual([]);
  });

  test('names commands that exist', () => {
    expect(npmCommands(markdown).filter((command) => !isKnown(command))).toEqual([]);
  });

  test('names files that exist', () => {
    const paths = inlineCode(markdown).filter((code) =>
      /^(src|test|migrations|openapi|docs|docker|bench|\.ci|\.github)\/[\w./-]*$/.test(code),
    );
    expect(paths.filter((named) => !named.includes('NNNN') && !existsSync(join(ROOT, named)))).toEqual([]);
  });
});

test('the checks above see a planted mistake', () => {
  expect(npmCommands('Run `npm run nothing`, then npm test.')).toEqual(['npm run nothing', 'npm test']);
  expect(isKnown('npm run nothing')).toBe(false);
  expect(localLinks('[a](gone.md#place) [b](https://example.org) [c](#here)')).toEqual(['gone.md']);
  expect(inlineCode('`src/gone.ts`\n```sh\n`x`\n```\n')).toEqual(['src/gone.ts']);
});

test('CI runs each command that README and CONTRIBUTING tell to type', () => {
  const ci = readFileSync(join(ROOT, '.ci/run'), 'utf8');
  const typed = ['README.md', 'CONTRIBUTING.md'].flatMap((path) =>
    codeBlocks(readDocument(path))
      .filter(({ language }) => language === 'sh')
      .flatMap(({ code }) => npmCommands(code)),
  );
  expect(typed).toEqual(expect.arrayContaining(['npm ci', 'npm start', 'npm test']));
  // readme.test.ts, which CI runs, does "npm start" and the requests after it.
  const runElsewhere = new Set(['npm start']);
  expect(typed.filter((command) => !runElsewhere.has(command) && !ci.includes(`step ${command}`))).toEqual(
    [],
  );
});

test('the decisions are numbered without gaps and listed', () => {
  const index = readDocument('docs/adr/README.md');
  expect(ADRS.map((name) => Number(name.slice(0, 4)))).toEqual(ADRS.map((_, place) => place + 1));
  expect(localLinks(index)).toEqual(ADRS);
});

test('the settings of the README are those of the service', () => {
  const known = [...readDocument('src/config.ts').matchAll(/^ {2}([A-Z_]+): variable\(/gm)].map(
    ([, name]) => name,
  );
  const settings = readDocument('README.md').split('## Settings')[1]?.split('\n## ')[0] ?? '';
  const rows = settings.split('\n').filter((line) => line.startsWith('| `'));
  const documented = rows.flatMap((row) => inlineCode(row.split('|')[1] ?? ''));
  expect(known.length).toBeGreaterThan(0);
  expect([...documented].sort()).toEqual([...known].sort());
});

test('each package has its reason in the decision on dependencies', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const table = readDocument('docs/adr/0011-dependencies.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| package |'));
  const reasoned = table.flatMap(
    (row) =>
      row
        .split('|')[1]
        ?.replaceAll(/\([^)]*\)/g, '')
        .split(',') ?? [],
  );
  const names = reasoned.map((name) => name.trim()).filter((name) => /^[@a-z]/.test(name));
  expect(names.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});
