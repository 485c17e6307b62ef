import { randomBytes } from 'node:crypto';
import { v7 as uuidV7 } from 'uuid';
import type { Config } from './config.ts';
import { createRuleset } from './guidelines/ruleset.ts';
import { hashOfKey } from './moderation/access.ts';
import type { Moderation } from './moderation/context.ts';
import type { Database } from './store/database.ts';
import type { Log } from './store/log.ts';

/** The use cases on a database, with the process's own clock, ids and randomness. */
export function openModeration(db: Database, config: Pick<Config, 'adminKey'>, log: Log): Moderation {
  return {
    db,
    ruleset: createRuleset(),
    operatorKeySha256: config.adminKey === null ? null : hashOfKey(config.adminKey),
    now: () => new Date(),
    newId: uuidV7,
    onCheckFailure: (err) => log.error({ err }, 'the checks failed on a comment'),
    newSecret: () => randomBytes(32),
  };
}
