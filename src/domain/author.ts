import type { CappedCount } from './capped-count.ts';
import type { Actor } from './comment.ts';
import type { Standing } from './standing.ts';

/** How a site stands to an author, who said so, and until when. */
export interface StandingEntry {
  readonly standing: Standing;
  readonly reason: string | null;
  /** From then on the author is `normal` again; null: until it is changed. */
  readonly expiresAt: Date | null;
  readonly by: Actor;
  readonly at: Date;
}

/** What a site knows of an author. */
export interface AuthorRecord {
  readonly id: string;
  /** As the newest comment says. */
  readonly name: string | null;
  /** The entry that holds now; null where none does, and the author is `normal`. */
  readonly standing: StandingEntry | null;
  readonly comments: Readonly<Record<'pending' | 'approved' | 'rejected', CappedCount>>;
  readonly firstCommentAt: Date | null;
  readonly lastCommentAt: Date | null;
}
