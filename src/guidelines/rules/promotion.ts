import { parse } from 'tldts';
import { englishPromotion } from '../lexicons/en/promotion.ts';
import type { GuidelineRules, Sighting } from './guideline-rules.ts';

/**
 * Advertising, offers, contact details, affiliate links; invitations to one's own channel or cause.
 * Must match: `earn $500 a day from home`. Must not: `the report is at https://example.org/report`.
 * Known misses: a product praised by somebody who does not say that it is theirs.
 */
export const promotion: GuidelineRules = {
  check: 'promotion',
  lexicons: { en: [englishPromotion] },
  inspect: inspectLinks,
};

/** Services that shorten links, and messengers whose links are contacts: no source is given with them. */
const CONTACT_HOSTS = new Set([
  'wa.me',
  't.me',
  'bit.ly',
  'goo.gl',
  'tinyurl.com',
  'ow.ly',
  'adf.ly',
  'is.gd',
  'cutt.ly',
  'shorturl.at',
]);
/** Pages of one's own: profiles, shops, crowdfunding, petitions, surveys. */
const OWN_PAGE_HOSTS = new Set(
  'facebook.com instagram.com tiktok.com soundcloud.com reverbnation.com patreon.com gofundme.com kickstarter.com indiegogo.com paypal.me change.org teespring.com ebay.com etsy.com surveymonkey.com tsu.co twitch.tv onlyfans.com bandcamp.com fiverr.com linktr.ee flipagram.com'.split(
    ' ',
  ),
);
const AFFILIATE = /(?:[?&;](?:ref|aff|affiliate|affiliateid|referral|partner|rrid|tag)=|\/(?:ref|aff)\/)/i;
/** A host's own line of explanation costs little, but a text of nothing but links should not cost more than another. */
const MOST_LINKS = 20;

function inspectLinks(text: string, links: readonly { start: number; end: number }[]): Sighting[] {
  const seen = new Map<string, number>();
  return links.slice(0, MOST_LINKS).flatMap(({ start, end }) => {
    const link = text.slice(start, end);
    const { domain, isIcann } = parse(link);
    if (domain === null || isIcann !== true) return [];
    const times = (seen.get(domain) ?? 0) + 1;
    seen.set(domain, times);
    const sighting = { start, end, ...judge(link, domain, times) };
    return [sighting];
  });
}

function judge(link: string, domain: string, times: number): Omit<Sighting, 'start' | 'end'> {
  if (AFFILIATE.test(link)) {
    return {
      guideline: 'promotion.commercial',
      rule: 'promotion.commercial.affiliate',
      severity: 'medium',
      explanation: 'Links with an affiliate code.',
    };
  }
  if (CONTACT_HOSTS.has(domain)) {
    return {
      guideline: 'promotion.commercial',
      rule: 'promotion.commercial.contact',
      severity: 'medium',
      explanation: 'Links to a messenger contact or through a shortener that hides where it leads.',
    };
  }
  if (times > 2) {
    return {
      guideline: 'promotion.commercial',
      rule: 'promotion.commercial.repeated',
      severity: 'medium',
      explanation: 'Repeats a link to the same site.',
    };
  }
  if (OWN_PAGE_HOSTS.has(domain)) {
    return {
      guideline: 'promotion.personal',
      rule: 'promotion.personal.page',
      severity: 'medium',
      explanation: 'Links to a profile, shop, petition or collection of money.',
    };
  }
  return {
    guideline: 'promotion.commercial',
    rule: 'promotion.link',
    severity: 'low',
    explanation: 'Contains a link; whether it is a source or promotion only a person can tell.',
  };
}
