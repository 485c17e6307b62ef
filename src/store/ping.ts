import type { Executor, Statement } from './database.ts';

const PING: Statement = { name: 'database.ping', text: 'SELECT 1' };

/** Asks the database for an answer; throws where there is none. */
export async function pingDatabase(db: Executor): Promise<void> {
  await db.query(PING);
}
