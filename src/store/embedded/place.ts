import { createHash } from 'node:crypto';
import { access, chmod, mkdir, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import type { ServerUser } from './program.ts';
import { canEnter, chooseServerUser, runsAsRoot } from './server-user.ts';

/** Where the files of one embedded PostgreSQL are, all absolute, and whom it runs as. */
export interface Place {
  /** Holds all the others. */
  readonly home: string;
  readonly user: ServerUser | undefined;
  /** Appears complete or not at all: PostgreSQL's own files and the roles' passwords. */
  readonly cluster: string;
  readonly pgdata: string;
  readonly passwords: string;
  readonly serviceLock: string;
  readonly serverLock: string;
  readonly log: string;
}

/** Where data go that cannot lie in DATA_DIR. Not the temporary folder, which a reboot may empty. */
const OUTSIDE = '/var/lib/verbatim';

function placeAt(home: string, user: ServerUser | undefined): Place {
  const cluster = join(home, 'cluster');
  return {
    home,
    user,
    cluster,
    pgdata: join(cluster, 'pgdata'),
    passwords: join(cluster, 'passwords.json'),
    serviceLock: join(home, 'service.lock'),
    serverLock: join(home, 'server.lock'),
    log: join(home, 'postgres.log'),
  };
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Makes the directory so that the server's user may pass through it, whatever the umask is. */
async function makePassable(directory: string): Promise<void> {
  if (await mkdir(directory, { recursive: true })) await chmod(directory, 0o711);
}

/**
 * Finds the place of a data directory's cluster and makes its home. It is `postgres/` in the data
 * directory. Only for root, when the unprivileged user that PostgreSQL must then run as cannot enter
 * that, it lies under `outside`, in a folder named by a hash of the data directory's path. Where a
 * cluster exists already it stays, even if permissions have changed since: a fresh, empty one would
 * look like lost data.
 */
export async function findPlace(dataDir: string, outside = OUTSIDE): Promise<Place> {
  await makePassable(dataDir);
  const root = await realpath(dataDir);
  const within = join(root, 'postgres');
  const inside = placeAt(within, await chooseServerUser(placeAt(within, undefined).pgdata));
  if (!runsAsRoot()) {
    await makePassable(inside.home);
    return inside;
  }
  const enterable = await canEnter(root, inside.user);
  if (await exists(inside.cluster)) {
    if (enterable) return inside;
    throw new EmbeddedPostgresError(
      'no-place',
      `The data are in ${inside.cluster}, which the user who owns them (uid ${inside.user?.uid}) can no longer enter.`,
    );
  }
  const key = createHash('sha256').update(root).digest('hex').slice(0, 16);
  const home = join(outside, key);
  const apart = placeAt(home, await chooseServerUser(placeAt(home, undefined).pgdata));
  if (enterable && !(await exists(apart.cluster))) {
    await makePassable(inside.home);
    return inside;
  }
  return goOutside(apart, outside, root);
}

async function goOutside(place: Place, outside: string, root: string): Promise<Place> {
  try {
    await makePassable(outside);
    await makePassable(place.home);
    await writeFile(join(place.home, 'data-dir.txt'), `${root}\n`);
    await writeFile(join(root, 'postgres-is-in.txt'), `${place.home}\n`);
  } catch (cause) {
    const uid = place.user?.uid;
    throw new EmbeddedPostgresError(
      'no-place',
      `PostgreSQL cannot run as root, its user (uid ${uid}) cannot enter ${root}, and ${place.home} cannot be made: choose another DATA_DIR.`,
      { cause },
    );
  }
  if (await canEnter(place.home, place.user)) return place;
  throw new EmbeddedPostgresError(
    'no-place',
    `PostgreSQL's user (uid ${place.user?.uid}) can enter neither ${root} nor ${place.home}: choose another DATA_DIR.`,
  );
}
