import { pingDatabase } from '../store/ping.ts';
import type { Moderation } from './context.ts';

/** True where the database answers. */
export function isReady({ db }: Moderation): Promise<boolean> {
  return pingDatabase(db).then(
    () => true,
    () => false,
  );
}
