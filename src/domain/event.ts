import type { Actor, Decision } from './comment.ts';

export const EVENT_TYPES = [
  'comment.created',
  'comment.approved',
  'comment.rejected',
  'comment.reported',
  'comment.appealed',
  'comment.escalated', // into a named queue
  'comment.taken_back', // out of it, into the site's own
  'comment.erased', // with the data of its author: a tombstone is left
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** An entry of a comment's history. `decision` is null unless the event is a decision. */
export interface Event {
  readonly id: string;
  readonly type: EventType;
  readonly at: Date;
  readonly commentId: string;
  readonly by: Actor;
  readonly decision: Decision | null;
}
