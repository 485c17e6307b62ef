import { afterEach, expect, test } from '@jest/globals';
import { type PlantedProject, plantProject } from './planted-project.ts';

let project: PlantedProject | undefined;
afterEach(() => project?.remove());

interface Diagnostic {
  readonly severity: string;
  readonly category: string;
  readonly location: { readonly path: string };
}

function lint(files: Readonly<Record<string, string>>) {
  project = plantProject(['biome.json', '.gitignore'], files);
  const { code, stdout } = project.tool('biome', ['lint', '--reporter=json', '.']);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return { code, errors: errors.map(({ category, location }) => `${location.path} ${category}`).sort() };
}

const READS_ENVIRONMENT = "export const port = process.env['PORT'];\n";

test('the environment may be read by src/config.ts', () => {
  expect(lint({ 'src/config.ts': READS_ENVIRONMENT })).toEqual({ code: 0, errors: [] });
});

test('planted breaches of the house rules are errors', () => {
  const { code, errors } = lint({
    'src/http/reads-environment.ts': READS_ENVIRONMENT,
    'test/support/reads-environment.ts': READS_ENVIRONMENT,
    'src/guidelines/has-clock.ts': 'export const now = () => Date.now();\n',
    'src/moderation/writes-console.ts': "export const say = () => console.log('x');\n",
    'src/store/loose.ts': 'export const loose = (value: any) => value;\n',
    'src/store/asserts.ts': 'export const first = (list: string[]) => list[0]!;\n',
    'src/domain/default-export.ts': 'export default 1;\n',
    'src/domain/barrel.ts': "export * from './default-export.ts';\n",
    'src/domain/CamelCase.ts': 'export const camel = 1;\n',
  });
  expect(code).not.toBe(0);
  expect(errors).toEqual([
    'src/domain/CamelCase.ts lint/style/useFilenamingConvention',
    'src/domain/barrel.ts lint/performance/noBarrelFile',
    'src/domain/barrel.ts lint/performance/noReExportAll',
    'src/domain/default-export.ts lint/style/noDefaultExport',
    'src/guidelines/has-clock.ts lint/style/noRestrictedGlobals',
    'src/http/reads-environment.ts lint/style/noProcessEnv',
    'src/moderation/writes-console.ts lint/suspicious/noConsole',
    'src/store/asserts.ts lint/style/noNonNullAssertion',
    'src/store/loose.ts lint/suspicious/noExplicitAny',
    'test/support/reads-environment.ts lint/style/noProcessEnv',
  ]);
});
