import type { Decided } from '../moderation/decide.ts';
import type { FieldError, Refusal } from './problems.ts';
import { wireClaimHolder, wireComment, wireDecision } from './wire.ts';

/** Why nothing more is said of a tombstone. */
export const COMMENT_ERASED = 'The text of the comment has been erased.';

/** The wire shape of a comment that was decided on, or the refusal. */
export function showDecided(
  decided: Decided,
): { readonly comment: ReturnType<typeof wireComment> } | { readonly refusal: Refusal } {
  switch (decided.kind) {
    case 'decided':
      return { comment: wireComment(decided.comment, true) };
    case 'not-found':
      return refuse('not-found', 'The site has no comment with this id.');
    case 'erased':
      return refuse('comment-erased', COMMENT_ERASED);
    case 'stale-version':
      return refuse('stale-version', `The comment has version ${decided.version}.`, {
        version: decided.version,
      });
    case 'unknown-guideline':
      return refuseField('unknown-guideline', {
        pointer: `/reasons/${decided.index}`,
        detail: 'is not the code of a guideline',
      });
    case 'note-required':
      return refuseField('note-required', {
        pointer: '/note',
        detail: 'is needed where a reason is "other"',
      });
    case 'claimed':
      return refuseClaimed(decided);
    case 'already-decided':
      return refuse('already-decided', 'Another decision stands.', {
        decision: wireDecision(decided.decision, true),
        version: decided.version,
      });
  }
}

function refuse(code: Refusal['code'], detail: string, members: Refusal['members'] = {}) {
  return { refusal: { code, detail, members } };
}

const refuseField = (code: Refusal['code'], field: FieldError) =>
  refuse(code, `${field.pointer} ${field.detail}.`, { errors: [field] });

/** The refusal of what a comment leased to somebody else is asked for. */
export const refuseClaimed = ({ claim }: Extract<Decided, { kind: 'claimed' }>) =>
  refuse('claimed', 'Another moderator works on the comment.', { claim: wireClaimHolder(claim) });
