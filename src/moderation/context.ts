import type { Ruleset } from '../guidelines/ruleset.ts';
import type { Database } from '../store/database.ts';

/** What every use case works with: the house's only doors to the world, injected so that tests own them. */
export interface Moderation {
  readonly db: Database;
  readonly ruleset: Ruleset;
  /** SHA-256 of `ADMIN_KEY`, which is the operator's; null where none is set. */
  readonly operatorKeySha256: Buffer | null;
  /** The current time, to the millisecond. */
  now(): Date;
  /** A fresh UUID v7; those of one process ascend. */
  newId(): string;
  /** Told when a check itself fails, which is a defect of ours; the error holds no text. */
  onCheckFailure(error: unknown): void;
  /** 32 random bytes, for the secret of a key. */
  newSecret(): Buffer;
}
