import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ROOT, run } from './planted-project.ts';

const script = readFileSync(join(ROOT, '.ci/run'), 'utf8');

test('.ci/run is an executable script that stops at the first failure', () => {
  expect(statSync(join(ROOT, '.ci/run')).mode & 0o111).toBe(0o111);
  expect(run('bash', ['-n', '.ci/run'], ROOT).code).toBe(0);
  expect(script).toMatch(/^set -euo pipefail$/m);
});

test('.ci/run calls scripts that exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const called = [...script.matchAll(/^\s*(?:step )?npm (?:run )?([\w:-]+)/gm)].map(([, name]) => name ?? '');
  expect(called).toEqual(expect.arrayContaining(['ci', 'lint', 'typecheck', 'import-law', 'unused', 'test']));
  expect(called.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
});

describe('the closing line', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-counts-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function close(results: string | undefined, status: number) {
    const path = join(folder, `${Math.abs(status)}.json`);
    rmSync(path, { force: true });
    if (results !== undefined) writeFileSync(path, results);
    const { code, stdout } = run('node', ['.ci/counts.mjs', path, String(status)], ROOT);
    return { code, line: stdout };
  }
  const results = (passed: number, failed: number, skipped: number, brokenFiles: number) =>
    JSON.stringify({
      numPassedTests: passed,
      numFailedTests: failed,
      numPendingTests: skipped,
      numRuntimeErrorTestSuites: brokenFiles,
      success: failed + brokenFiles === 0,
    });

  test('counts what passed and was skipped', () => {
    expect(close(results(12, 0, 0, 0), 0)).toEqual({ code: 0, line: '12 passed, 0 failed\n' });
    expect(close(results(12, 0, 2, 0), 0)).toEqual({ code: 0, line: '12 passed, 0 failed, 2 skipped\n' });
  });

  test('is no success where a test failed, a file could not run, or the run ended badly', () => {
    expect(close(results(12, 1, 0, 0), 1)).toEqual({ code: 1, line: '12 passed, 1 failed\n' });
    expect(close(results(12, 0, 0, 1), 1)).toEqual({ code: 1, line: '12 passed, 1 failed\n' });
    expect(close(results(12, 0, 0, 0), 1)).toEqual({ code: 1, line: '12 passed, 1 failed\n' });
    expect(close(results(12, 1, 0, 0), 0)).toEqual({ code: 1, line: '12 passed, 1 failed\n' });
  });

  test('is no success where no test ran or no results were left', () => {
    expect(close(results(0, 0, 0, 0), 0)).toEqual({ code: 1, line: '0 passed, 0 failed\n' });
    expect(close(undefined, 0)).toEqual({ code: 1, line: '0 passed, 0 failed\n' });
    expect(close('{"numPassed', 0)).toEqual({ code: 1, line: '0 passed, 0 failed\n' });
    expect(close(undefined, 1)).toEqual({ code: 1, line: '0 passed, 1 failed\n' });
  });
});
