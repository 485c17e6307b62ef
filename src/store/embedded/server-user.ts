import { readFile, stat } from 'node:fs/promises';
import { runProgram, type ServerUser } from './program.ts';

/** The ids of `nobody` on Debian, Alpine, Fedora and their kin, should /etc/passwd not name it. */
const NOBODY: ServerUser = { uid: 65_534, gid: 65_534 };

export function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}

async function nobody(): Promise<ServerUser> {
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(passwd) ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : NOBODY;
}

/**
 * Whom the server runs as: undefined (this process's user) unless that is root, as which PostgreSQL
 * refuses to run. Then it is who owns the data in `pgdata`, so that a start as root between two starts
 * as an ordinary user leaves the data to that user; `nobody` where there are none yet.
 */
export async function chooseServerUser(pgdata: string): Promise<ServerUser | undefined> {
  if (!runsAsRoot()) return undefined;
  const owner = await stat(pgdata).catch(() => undefined);
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody();
}

/** True where `user` can enter `directory`. Asked of the system, which knows of ACLs and mount options. */
export async function canEnter(directory: string, user: ServerUser | undefined): Promise<boolean> {
  return (await runProgram('test', ['-x', directory], { user })).code === 0;
}
