/** What the tests of policies are made of. */
import type { Finding, Severity } from '../../src/domain/checked.ts';
import type { RuleCode } from '../../src/domain/guideline.ts';
import { DEFAULT_DOCUMENT, type PolicyDocument } from '../../src/domain/policy.ts';
import type { Case } from '../../src/moderation/policy/apply-policy.ts';

export const finding = (guideline: RuleCode, severity: Severity, start = 0, end = 4): Finding => ({
  guideline,
  rule: `${guideline}.rule`,
  severity,
  start,
  end,
  match: 'text',
  via: [],
  explanation: 'Made up.',
});
export const one = (changes: Partial<Case> = {}): Case => ({
  findings: [],
  isOpen: false,
  language: 'en',
  links: [],
  signals: [],
  standing: 'normal',
  isFirstTime: false,
  ...changes,
});
export const policy = (changes: Partial<PolicyDocument> = {}): PolicyDocument => ({
  ...DEFAULT_DOCUMENT,
  ...changes,
});
export const repeat = { signal: 'repeat_of_others', commentIds: ['x'], similarity: 1 } as const;
export const link = { start: 0, end: 20, host: 'www.shop.example' };
