import { phoneNumbersIn } from '../contacts/phone-numbers.ts';
import { tariffsIn } from '../contacts/tariffs.ts';
import { walletAddressesIn } from '../contacts/wallet-addresses.ts';
import { arabicPromotion } from '../lexicons/ar/promotion.ts';
import { englishAdverts } from '../lexicons/en/promotion-adverts.ts';
import { englishInvitations } from '../lexicons/en/promotion-invitations.ts';
import { englishOffers } from '../lexicons/en/promotion-offers.ts';
import { englishPromotionOwn } from '../lexicons/en/promotion-own.ts';
import { englishPromotionServices } from '../lexicons/en/promotion-services.ts';
import { englishPromotionSignals } from '../lexicons/en/promotion-signals.ts';
import { englishPromotionWares } from '../lexicons/en/promotion-wares.ts';
import type { Evidence, GuidelineRules, Sighting, Signal, Span } from './guideline-rules.ts';
import { inspectLinks } from './promotion-links.ts';
import { addUp } from './promotion-signals.ts';

/**
 * Advertising, offers, contact details, affiliate links; invitations to one's own channel or cause.
 * Must match: `earn $500 a day from home`. Must not: `the report is at https://example.org/report`.
 * Known misses: a product praised by somebody who does not say that it is theirs.
 */
export const promotion: GuidelineRules = {
  check: 'promotion',
  lexicons: {
    en: [
      englishInvitations,
      englishOffers,
      englishPromotionOwn,
      englishAdverts,
      englishPromotionServices,
      englishPromotionSignals,
      englishPromotionWares,
    ],
    ar: [arabicPromotion],
  },
  inspect,
};

function inspect(evidence: Evidence): Sighting[] {
  const { text } = evidence;
  const links = inspectLinks(evidence);
  const isInLink = ({ start }: Span): boolean =>
    evidence.links.some((l) => l.start <= start && start < l.end);
  // Most comments have no digit, and so no number of any kind.
  const hasNumbers = /\d/.test(text);
  const phones = hasNumbers ? phoneNumbersIn(text).filter((phone) => !isInLink(phone)) : [];
  const wallets = hasNumbers ? walletAddressesIn(text).filter((wallet) => !isInLink(wallet)) : [];
  const total = addUp([
    ...evidence.signals,
    ...links.signals,
    ...phones.map(named('phone')),
    ...wallets.map(named('wallet')),
    ...(hasNumbers ? [...tariffsIn(text).map(named('tariff')), ...ageLimitsIn(text)] : []),
  ]);
  return [...links.sightings, ...phones.map(phoneSighting), ...total];
}

function named(name: string): (span: Span) => Signal {
  return (span) => ({ name, ...span });
}

function phoneSighting(phone: Span): Sighting {
  return {
    ...phone,
    guideline: 'promotion.commercial',
    rule: 'promotion.phone',
    severity: 'low',
    explanation: 'Contains a phone number; whether it is an advertisement only a person can tell.',
  };
}

/** `16+`, `18+`: the small print of paid services. */
function ageLimitsIn(text: string): Signal[] {
  const found: Signal[] = [];
  for (const limit of ['16+', '18+', '21+']) {
    const start = text.indexOf(limit);
    if (start >= 0) found.push({ name: 'age_limit', start, end: start + limit.length });
  }
  return found;
}
