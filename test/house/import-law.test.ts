import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type PlantedProject, plantProject, ROOT } from './planted-project.ts';

/** The smallest tree that has every layer, obeys the law, and that the planted violations are added to. */
const LAWFUL = {
  'src/domain/comment.ts': "export const PENDING = 'pending';\n",
  'src/guidelines/check.ts':
    "import { Filter } from 'bad-words';\nimport { PENDING } from '../domain/comment.ts';\nexport const checked = [Filter, PENDING];\n",
  'src/store/comments.ts':
    "import { readFileSync } from 'node:fs';\nimport pg from 'pg';\nimport { PENDING } from '../domain/comment.ts';\nexport const stored = [pg, PENDING, readFileSync];\n",
  'src/moderation/submit.ts':
    "import { createHash } from 'node:crypto';\nimport { checked } from '../guidelines/check.ts';\nimport { stored } from '../store/comments.ts';\nexport const submitted = [checked, stored, createHash];\n",
  'src/http/comments.ts':
    "import type { FastifyInstance } from 'fastify';\nimport { submitted } from '../moderation/submit.ts';\nexport const route = (app: FastifyInstance) => [app, submitted];\n",
  'src/client/client.ts': 'export const client = 1;\n',
  'src/dashboard/page.ts': "import { client } from '../client/client.ts';\nexport const page = client;\n",
  'src/config.ts': "import { Type } from 'typebox';\nexport const config = Type;\n",
  'src/app.ts':
    "import { page } from './dashboard/page.ts';\nimport { route } from './http/comments.ts';\nexport const app = [route, page];\n",
  'src/main.ts':
    "import { app } from './app.ts';\nimport { config } from './config.ts';\nimport { stored } from './store/comments.ts';\nvoid [app, config, stored];\n",
  'src/cli/migrate.ts': "import { stored } from '../store/comments.ts';\nvoid stored;\n",
  'test/submit.test.ts': "import { stored } from '../src/store/comments.ts';\nvoid stored;\n",
};

/** `rule: from -> to`, sorted; of the rules of the configuration, none may be missing here. */
const EXPECTED = [
  'browser-without-node: src/dashboard/uses-node.ts -> path',
  'browser-without-server-packages: src/client/uses-fastify.ts -> fastify',
  'cli-is-a-top: src/app.ts -> src/cli/migrate.ts',
  'http-without-database: src/http/uses-pg.ts -> pg',
  'law-of-client: src/client/uses-dashboard.ts -> src/dashboard/page.ts',
  'law-of-config: src/config.ts -> src/domain/comment.ts',
  'law-of-dashboard: src/dashboard/uses-server.ts -> src/domain/comment.ts',
  'law-of-domain: src/domain/clock.ts -> process',
  'law-of-guidelines: src/guidelines/files.ts -> fs',
  'law-of-guidelines: src/guidelines/uses-package.ts -> uuid',
  'law-of-guidelines: src/guidelines/uses-store.ts -> src/store/comments.ts',
  'law-of-http: src/http/uses-config.ts -> src/config.ts',
  'law-of-http: src/http/uses-store.ts -> src/store/comments.ts',
  'law-of-moderation: src/moderation/uses-framework.ts -> fastify',
  'law-of-moderation: src/moderation/uses-route.ts -> src/http/comments.ts',
  'law-of-store: src/store/uses-use-case.ts -> src/moderation/submit.ts',
  'main-is-not-imported: src/cli/uses-main.ts -> src/main.ts',
  'no-cycles: src/store/first.ts -> src/store/second.ts',
  'no-development-packages-in-service: src/http/uses-development.ts -> fast-check',
  'no-orphans: src/store/dead.ts -> src/store/dead.ts',
  'no-tests-in-service: src/cli/uses-test.ts -> test/submit.test.ts',
  'no-undeclared-packages: test/undeclared.ts -> badwords-list',
  'no-unknown-layer: src/helpers/thing.ts -> uuid',
  'no-unresolved: src/store/lost.ts -> ./gone.ts',
];

const law = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as {
  forbidden: { name: string; from: { pathNot?: string } }[];
};

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

let project: PlantedProject | undefined;
afterEach(() => project?.remove());

function cruise(planted: Readonly<Record<string, string>>) {
  project = plantProject(['.dependency-cruiser.cjs', 'package.json', 'tsconfig.json'], {
    ...LAWFUL,
    ...planted,
  });
  const command = ['--config', '.dependency-cruiser.cjs', '-T', 'err', 'src', 'test'];
  const { code } = project.tool('depcruise', command);
  const { stdout } = project.tool('depcruise', command.with(3, 'json'));
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[]; totalCruised: number } };
  const named = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${plain(to)}`);
  return { code, violations: [...new Set(named)].sort(), cruised: summary.totalCruised };
}

/** Paths of packages differ with the way in which they are linked; their names do not. */
function plain(to: string): string {
  return to.replace(/^.*node_modules\/((?:@[^/]+\/)?[^/]+).*$/, '$1');
}

describe('the import law', () => {
  test('lets a lawful tree pass', () => {
    const { code, violations, cruised } = cruise({});
    expect(violations).toEqual([]);
    expect(code).toBe(0);
    expect(cruised).toBeGreaterThanOrEqual(Object.keys(LAWFUL).length);
  });

  test('fails on a planted violation of each of its rules', () => {
    const { code, violations } = cruise({
      'src/domain/clock.ts': "import { hrtime } from 'node:process';\nexport const now = hrtime;\n",
      'src/guidelines/files.ts':
        "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
      'src/guidelines/uses-package.ts': "import { v7 } from 'uuid';\nexport const id = v7;\n",
      'src/guidelines/uses-store.ts':
        "import { stored } from '../store/comments.ts';\nexport const s = stored;\n",
      'src/store/uses-use-case.ts':
        "import type { submitted } from '../moderation/submit.ts';\nexport type S = typeof submitted;\n",
      'src/moderation/uses-framework.ts': "import fastify from 'fastify';\nexport const f = fastify;\n",
      'src/moderation/uses-route.ts':
        "import { route } from '../http/comments.ts';\nexport const r = route;\n",
      'src/http/uses-pg.ts': "import pg from 'pg';\nexport const p = pg;\n",
      'src/http/uses-store.ts': "import { stored } from '../store/comments.ts';\nexport const s = stored;\n",
      'src/http/uses-config.ts': "import { config } from '../config.ts';\nexport const c = config;\n",
      'src/dashboard/uses-server.ts':
        "import { PENDING } from '../domain/comment.ts';\nexport const p = PENDING;\n",
      'src/dashboard/uses-node.ts': "import { join } from 'node:path';\nexport const j = join;\n",
      'src/client/uses-fastify.ts': "import fastify from 'fastify';\nexport const f = fastify;\n",
      'src/client/uses-dashboard.ts':
        "import { page } from '../dashboard/page.ts';\nexport const p = page;\n",
      'src/cli/uses-main.ts': "import '../main.ts';\n",
      'src/app.ts': "import './cli/migrate.ts';\nimport './config.ts';\nexport const app = 1;\n",
      'src/config.ts': "import { PENDING } from './domain/comment.ts';\nexport const config = PENDING;\n",
      'src/helpers/thing.ts': "import { v7 } from 'uuid';\nexport const thing = v7;\n",
      'src/store/first.ts': "import { second } from './second.ts';\nexport const first = () => second;\n",
      'src/store/second.ts': "import { first } from './first.ts';\nexport const second = () => first;\n",
      'src/store/dead.ts': 'export const dead = 1;\n',
      'src/store/lost.ts': "import { gone } from './gone.ts';\nexport const lost = gone;\n",
      'test/undeclared.ts': "import words from 'badwords-list';\nexport const w = words;\n",
      'src/http/uses-development.ts': "import fc from 'fast-check';\nexport const f = fc;\n",
      'src/cli/uses-test.ts': "import '../../test/submit.test.ts';\n",
    });
    expect(code).not.toBe(0);
    expect(violations).toEqual(EXPECTED);
  });

  test('has no rule that has never been seen failing', () => {
    const seen = new Set(EXPECTED.map((line) => line.slice(0, line.indexOf(':'))));
    expect(law.forbidden.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
  });

  test('knows every folder of the tree', () => {
    const { pathNot } = law.forbidden.find(({ name }) => name === 'no-unknown-layer')?.from ?? {};
    expect(pathNot).toBeDefined();
    const entries = readdirSync(join(ROOT, 'src'), { withFileTypes: true });
    const paths = entries.map((entry) => `src/${entry.name}${entry.isDirectory() ? '/' : ''}`);
    expect(paths).toContain('src/domain/');
    expect(paths.filter((path) => !new RegExp(pathNot ?? '').test(path))).toEqual([]);
  });
});
