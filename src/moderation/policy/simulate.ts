import type { Comment } from '../../domain/comment.ts';
import type { Policy, PolicyAction, PolicyDocument } from '../../domain/policy.ts';
import { turnedOff } from '../../domain/policy.ts';
import { faultOfText } from '../../domain/text.ts';
import { leaveOut } from '../../guidelines/turned-off.ts';
import type { CommentFilter } from '../../store/comment-filter.ts';
import { checkSafely } from '../check-safely.ts';
import { newestComments } from '../comments.ts';
import type { Moderation } from '../context.ts';
import { termsInForce } from '../terms.ts';
import { applyPolicy, type Verdict } from './apply-policy.ts';
import { caseOf, linksFor } from './decide-by-policy.ts';
import { policyOfVersion } from './policies.ts';

/** What a draft would have done with comments that are stored. */
export interface Simulation {
  /** Comments looked at; those whose text was erased are none of them. */
  readonly examined: number;
  /** Of them, those that are longer than the draft allows: they would not be stored, and nothing below counts them. */
  readonly refused: number;
  /** How many went from what the policy of their time did to what the draft would do. */
  readonly matrix: Readonly<Record<PolicyAction, Readonly<Record<PolicyAction, number>>>>;
  /** The newest of those that would change, at most 100. */
  readonly changes: readonly {
    readonly commentId: string;
    readonly from: PolicyAction;
    readonly to: PolicyAction;
    readonly because: string;
  }[];
  readonly agreement: Agreement;
  readonly rules: readonly RuleRecord[];
}

/** The draft beside what moderators have decided, where they have. */
export interface Agreement {
  /** Comments about which a moderator's decision stands. */
  readonly decided: number;
  /** Of those that the draft rejects: the share that moderators rejected. Null without any. */
  readonly precision: number | null;
  /** Of those that moderators rejected: the share that the draft rejects or holds. Null without any. */
  readonly recall: number | null;
}

/** A rule beside what moderators have decided about the comments it has found something in. */
export interface RuleRecord {
  readonly rule: string;
  readonly hits: number;
  readonly rejected: number;
  readonly approved: number;
  readonly precision: number | null;
}

const CHANGES = 100;

/** Runs a draft over the newest comments that fit a filter, and stores nothing. */
export async function simulatePolicy(
  moderation: Moderation,
  siteId: string,
  document: PolicyDocument,
  filter: CommentFilter,
  comments: number,
): Promise<Simulation> {
  const draft: Policy = { version: 0, document, by: null, createdAt: null };
  const terms = await termsInForce(moderation, siteId);
  const tally = new Tally();
  for await (const comment of newestComments(moderation, siteId, filter, comments)) {
    if (comment.text === null) continue;
    if (faultOfText(comment.text, document.textLimit) !== null) {
      tally.refuse();
      continue;
    }
    const handled = await policyOfVersion(moderation, siteId, comment.policyVersion);
    const seen = seenBy(moderation, draft, handled, comment, terms);
    const did = applyPolicy(handled.document, caseOf(comment, linksFor(handled, comment.text)));
    const would = applyPolicy(document, caseOf(seen, linksFor(draft, comment.text)));
    tally.add(comment, seen, did.action, would);
  }
  return tally.result();
}

/** The comment with the findings that the draft would have had; its text is checked anew only where they are lacking. */
function seenBy(
  moderation: Moderation,
  draft: Policy,
  handled: Policy,
  comment: Comment,
  terms: Awaited<ReturnType<typeof termsInForce>>,
): Comment {
  const off = turnedOff(draft.document);
  const lacks = [...turnedOff(handled.document)].some((code) => !off.has(code));
  if (lacks) {
    const text = comment.text ?? '';
    return { ...comment, ...checkSafely(moderation, text, comment.language, { terms, without: off }) };
  }
  return off.size === 0 ? comment : { ...comment, ...leaveOut(comment, off, moderation.ruleset) };
}

class Tally {
  #examined = 0;
  #refused = 0;
  readonly #matrix = matrix();
  readonly #changes: Simulation['changes'][number][] = [];
  #decided = 0;
  #rejectedByDraft = 0;
  #rejectedByBoth = 0;
  #rejected = 0;
  #caught = 0;
  readonly #rules = new Map<string, { hits: number; rejected: number; approved: number }>();

  refuse(): void {
    this.#examined += 1;
    this.#refused += 1;
  }

  add(comment: Comment, seen: Comment, from: PolicyAction, { action: to, because }: Verdict): void {
    this.#examined += 1;
    this.#matrix[from][to] += 1;
    if (from !== to && this.#changes.length < CHANGES) {
      this.#changes.push({ commentId: comment.id, from, to, because });
    }
    const standing = comment.decision?.by.type === 'moderator' ? comment.decision.outcome : null;
    for (const rule of new Set(seen.findings.map((finding) => finding.rule))) {
      const record = this.#rules.get(rule) ?? { hits: 0, rejected: 0, approved: 0 };
      record.hits += 1;
      if (standing !== null) record[standing] += 1;
      this.#rules.set(rule, record);
    }
    if (standing === null) return;
    this.#decided += 1;
    if (to === 'reject') this.#rejectedByDraft += 1;
    if (standing !== 'rejected') return;
    this.#rejected += 1;
    if (to === 'reject') this.#rejectedByBoth += 1;
    if (to !== 'publish') this.#caught += 1;
  }

  result(): Simulation {
    return {
      examined: this.#examined,
      refused: this.#refused,
      matrix: this.#matrix,
      changes: this.#changes,
      agreement: {
        decided: this.#decided,
        precision: share(this.#rejectedByBoth, this.#rejectedByDraft),
        recall: share(this.#caught, this.#rejected),
      },
      rules: [...this.#rules]
        .map(([rule, record]) => ({
          rule,
          ...record,
          precision: share(record.rejected, record.rejected + record.approved),
        }))
        .sort((a, b) => b.hits - a.hits || (a.rule < b.rule ? -1 : 1)),
    };
  }
}

const share = (part: number, of: number): number | null => (of === 0 ? null : part / of);

function matrix(): Record<PolicyAction, Record<PolicyAction, number>> {
  const row = () => ({ hold: 0, publish: 0, reject: 0 });
  return { hold: row(), publish: row(), reject: row() };
}
