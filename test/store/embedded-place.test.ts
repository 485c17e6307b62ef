import { chmod, chown, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findPlace } from '../../src/store/embedded/place.ts';

const isRoot = process.getuid?.() === 0;
const asRoot = isRoot ? test : test.skip;
const asUser = isRoot ? test.skip : test;

let base: string;
let closed: string;
let outside: string;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'verbatim-test-place-'));
  await chmod(base, 0o711);
  closed = join(base, 'closed');
  outside = join(base, 'outside');
  await mkdir(closed, { mode: 0o700 });
});
afterEach(() => rm(base, { recursive: true, force: true }));

describe('findPlace', () => {
  test('is in the data directory where PostgreSQL can enter that', async () => {
    const place = await findPlace(join(base, 'data'), outside);
    expect(place.home).toBe(join(base, 'data/postgres'));
    expect(place.user === undefined).toBe(!isRoot);
  });

  asUser('is in the data directory below a folder that only its user can enter', async () => {
    expect((await findPlace(join(closed, 'data'), outside)).home).toBe(join(closed, 'data/postgres'));
  });

  asRoot('is outside below a folder that PostgreSQL cannot enter, the same one each time', async () => {
    const first = await findPlace(join(closed, 'data'), outside);
    const other = await findPlace(join(closed, 'other'), outside);
    expect(first.home.startsWith(`${outside}/`)).toBe(true);
    expect(other.home).not.toBe(first.home);
    expect(await findPlace(join(closed, 'data'), outside)).toEqual(first);
    expect(await readFile(join(closed, 'data/postgres-is-in.txt'), 'utf8')).toBe(`${first.home}\n`);
  });

  asRoot('stays outside with its data when the folder can be entered later', async () => {
    const { home, cluster } = await findPlace(join(closed, 'data'), outside);
    await mkdir(cluster);
    await chmod(closed, 0o711);
    expect((await findPlace(join(closed, 'data'), outside)).home).toBe(home);
  });

  asRoot('refuses rather than begin afresh when the data can no longer be entered', async () => {
    const { cluster } = await findPlace(join(base, 'data'), outside);
    await mkdir(cluster);
    await chmod(join(base, 'data'), 0o700);
    await expect(findPlace(join(base, 'data'), outside)).rejects.toMatchObject({ code: 'no-place' });
  });

  asRoot('runs PostgreSQL as the user who owns the data', async () => {
    const { pgdata } = await findPlace(join(base, 'data'), outside);
    await mkdir(pgdata, { recursive: true });
    await chown(pgdata, 12_345, 12_346);
    expect((await findPlace(join(base, 'data'), outside)).user).toEqual({ uid: 12_345, gid: 12_346 });
    expect((await stat(pgdata)).uid).toBe(12_345);
  });
});
