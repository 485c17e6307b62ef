import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type FileLock, tryLockFile } from '../../src/store/embedded/file-lock.ts';

let directory: string;
let path: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'verbatim-test-lock-'));
  path = join(directory, 'the.lock');
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function lockFile(): Promise<FileLock> {
  const lock = await tryLockFile(path);
  if (!lock) throw new Error('the file is locked');
  return lock;
}

describe('tryLockFile', () => {
  test('gives the lock to one of those who ask at once, and again after it was closed', async () => {
    const locks = (await Promise.all(Array.from({ length: 8 }, () => tryLockFile(path)))).filter(Boolean);
    expect(locks).toHaveLength(1);
    locks[0]?.close();
    (await lockFile()).close();
  });

  test('stays locked while a process lives that inherited it', async () => {
    const lock = await lockFile();
    const heir = spawn('cat', [], { stdio: ['pipe', 'ignore', 'ignore', lock.fd] });
    lock.close();
    expect(await tryLockFile(path)).toBeUndefined();
    heir.kill('SIGKILL');
    await once(heir, 'exit');
    (await lockFile()).close();
  });

  test('is not inherited by other processes', async () => {
    const lock = await lockFile();
    const child = spawn('cat', [], { stdio: ['pipe', 'ignore', 'ignore'] });
    await once(child, 'spawn');
    lock.close();
    (await lockFile()).close();
    child.kill();
    await once(child, 'exit');
  });
});
