import { type Policy, turnedOff } from '../domain/policy.ts';
import type { CheckOptions } from '../guidelines/check.ts';
import { versionsInForce } from '../store/sites.ts';
import type { Moderation } from './context.ts';
import { policyOfVersion } from './policy/policies.ts';
import { termsOfVersion } from './terms.ts';

/** What holds at a site now, for the checks and for what comes of them. */
export interface SiteRules {
  readonly policy: Policy;
  readonly check: Required<Pick<CheckOptions, 'terms' | 'without'>>;
}

export async function siteRulesInForce(moderation: Moderation, siteId: string): Promise<SiteRules> {
  const { policyVersion, termsVersion } = await versionsInForce(moderation.db, siteId);
  const policy = await policyOfVersion(moderation, siteId, policyVersion);
  const terms = await termsOfVersion(moderation, siteId, termsVersion);
  return { policy, check: { terms, without: turnedOff(policy.document) } };
}
