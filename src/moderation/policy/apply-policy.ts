import { type Finding, SEVERITIES } from '../../domain/checked.ts';
import { familyOf, type ReasonCode } from '../../domain/guideline.ts';
import { type PolicyAction, type PolicyDocument, turnedOff } from '../../domain/policy.ts';
import type { Signal } from '../../domain/signal.ts';
import type { Standing } from '../../domain/standing.ts';
import { isWithin, type TextLink } from '../../guidelines/links.ts';
import { primaryOf } from '../../guidelines/site-terms.ts';

/** All that a policy looks at. */
export interface Case {
  readonly findings: readonly Finding[];
  /** Whether a check was not evaluated. */
  readonly isOpen: boolean;
  readonly language: string;
  readonly links: readonly TextLink[];
  readonly signals: readonly Signal[];
  readonly standing: Standing;
  readonly isFirstTime: boolean;
}

/** What a policy wants. `reasons` and `note` are those of a rejection. */
export interface Verdict {
  readonly action: PolicyAction;
  readonly reasons: readonly ReasonCode[];
  readonly note: string | null;
  /** One sentence: what of the policy was decisive. */
  readonly because: string;
}

interface Vote {
  readonly action: PolicyAction;
  readonly because: string;
  readonly reason?: ReasonCode;
  readonly note?: string;
}

const STRICTNESS: Readonly<Record<PolicyAction, number>> = { publish: 0, hold: 1, reject: 2 };

/** What a policy does with a comment. Pure. All that has a say votes, and the strictest action wins. */
export function applyPolicy(policy: PolicyDocument, one: Case): Verdict {
  // What a human is always to see is not rejected unseen either.
  if (one.standing === 'always_hold') return hold('The comments of this author are always held.');
  const votes = [
    ...ofAuthor(policy, one),
    ...ofLinks(policy, one),
    ...ofRepeats(policy, one),
    ...ofText(policy, one),
  ];
  const [first, ...others] = votes.sort((a, b) => STRICTNESS[b.action] - STRICTNESS[a.action]);
  if (first === undefined) throw new Error('nothing has a say in a comment');
  const agreed = [first, ...others.filter(({ action }) => action === first.action)];
  const reasons = [...new Set(agreed.flatMap(({ reason }) => reason ?? []))];
  const note = [...new Set(agreed.flatMap((vote) => vote.note ?? []))].join(' ');
  return { action: first.action, reasons, note: note === '' ? null : note, because: first.because };
}

const hold = (because: string): Verdict => ({ action: 'hold', reasons: [], note: null, because });

/** A rejection for which no guideline stands says why in its note. */
function rejection(note: string): Vote {
  return { action: 'reject', because: note, reason: 'other', note };
}

function ofAuthor({ standings, firstTimeAuthors }: PolicyDocument, { standing, isFirstTime }: Case): Vote[] {
  if (standing === 'banned') {
    const because = 'The author is banned.';
    return [standings.banned === 'reject' ? rejection(because) : { action: 'hold', because }];
  }
  if (isFirstTime && firstTimeAuthors === 'hold' && standing !== 'trusted') {
    return [{ action: 'hold', because: 'No comment of this author has been approved yet.' }];
  }
  return [];
}

function ofLinks(policy: PolicyDocument, { links: found }: Case): Vote[] {
  const { links } = policy;
  const reject = (because: string): Vote =>
    turnedOff(policy).has('promotion.commercial')
      ? rejection(because)
      : { action: 'reject', because, reason: 'promotion.commercial' };
  const blocked = new Set(links.blockedDomains);
  const allowed = new Set(links.allowedDomains);
  return found.flatMap(({ host }): Vote[] => {
    if (isWithin(host, blocked)) return [reject('A link leads to a blocked domain.')];
    if (links.action === 'ignore' || isWithin(host, allowed)) return [];
    const because = 'A link leads to a domain that is not allowed.';
    return [links.action === 'hold' ? { action: 'hold', because } : reject(because)];
  });
}

function ofRepeats({ repeats }: PolicyDocument, { signals }: Case): Vote[] {
  if (repeats === 'ignore' || signals.length === 0) return [];
  const because = 'The text repeats another comment.';
  return [repeats === 'reject' ? rejection(because) : { action: 'hold', because }];
}

function ofText(policy: PolicyDocument, one: Case): Vote[] {
  const isAllowed = allowedPlaces(policy, one);
  const counted = one.findings.filter((finding) => !isAllowed(finding));
  const isTrusted = one.standing === 'trusted' && policy.standings.trusted === 'publish';
  const votes = counted.flatMap((finding) => ofFinding(policy, finding, isTrusted));
  if (one.isOpen) votes.push({ action: 'hold', because: 'A check was not evaluated.' });
  if (policy.languages !== null && !policy.languages.includes(primaryOf(one.language))) {
    votes.push({ action: 'hold', because: 'The comment is in a language that the policy does not name.' });
  }
  if (counted.some(({ severity }) => severity !== 'low')) return votes;
  votes.push(
    isTrusted
      ? { action: 'publish', because: 'The author is trusted.' }
      : { action: policy.clean, because: 'Nothing of medium or high severity was found.' },
  );
  return votes;
}

/**
 * The most specific entry counts: a code before a family, then the highest severity that the finding reaches. A low
 * finding without one has no say, and of a trusted author it holds nothing.
 */
function ofFinding(
  { flagged }: PolicyDocument,
  { guideline, severity, rule }: Finding,
  isTrusted: boolean,
): Vote[] {
  const level = SEVERITIES.indexOf(severity);
  const rank = (entry: PolicyDocument['flagged'][number]): number =>
    (entry.guideline === guideline ? SEVERITIES.length : 0) + SEVERITIES.indexOf(entry.severity);
  const [best] = flagged
    .filter((entry) => entry.guideline === guideline || entry.guideline === familyOf(guideline))
    .filter((entry) => SEVERITIES.indexOf(entry.severity) <= level)
    .sort((a, b) => rank(b) - rank(a) || STRICTNESS[b.action] - STRICTNESS[a.action]);
  const action = best?.action ?? 'hold';
  if (severity === 'low' && (best === undefined || (isTrusted && action === 'hold'))) return [];
  const because = `The rule ${rule} has found something of ${severity} severity.`;
  return [action === 'reject' ? { action, because, reason: guideline } : { action, because }];
}

/** Whether a finding of promotion lies within a link to an allowed domain, and no other link within the finding. */
function allowedPlaces({ links }: PolicyDocument, one: Case): (finding: Finding) => boolean {
  const domains = new Set(links.allowedDomains);
  const sorted = [...one.links].sort((a, b) => a.start - b.start);
  const isAllowed = ({ host }: TextLink): boolean => isWithin(host, domains);
  const allowed = sorted.filter(isAllowed);
  const others = sorted.filter((link) => !isAllowed(link)).map(({ start }) => start);
  const starts = allowed.map(({ start }) => start);
  // How far the links that begin up to each of them reach.
  const reach: number[] = [];
  for (const { end } of allowed) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ guideline, start, end }) =>
    familyOf(guideline) === 'promotion' &&
    (reach[countBelow(starts, start + 1) - 1] ?? 0) >= end &&
    countBelow(others, end) === countBelow(others, start);
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
