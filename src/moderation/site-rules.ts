import { type Policy, turnedOff } from '../domain/policy.ts';
import type { CheckOptions } from '../guidelines/check.ts';
import type { Moderation } from './context.ts';
import { policyInForce } from './policy/policies.ts';
import { termsInForce } from './terms.ts';

/** What holds at a site now, for the checks and for what comes of them. */
export interface SiteRules {
  readonly policy: Policy;
  readonly check: Required<Pick<CheckOptions, 'terms' | 'without'>>;
}

export async function siteRulesInForce(moderation: Moderation, siteId: string): Promise<SiteRules> {
  const [policy, terms] = await Promise.all([
    policyInForce(moderation, siteId),
    termsInForce(moderation, siteId),
  ]);
  return { policy, check: { terms, without: turnedOff(policy.document) } };
}
