import { parse } from 'tldts';
import { isArticleAddress } from '../contacts/article-address.ts';
import {
  CONTACT_HOSTS,
  FUNDING_HOSTS,
  OWN_PAGE_HOSTS,
  REFERENCE_HOSTS,
  REFERENCE_SUFFIX,
  RUN_ON_SUFFIXES,
  SHOP_NAME,
  SHOP_SUFFIXES,
} from '../contacts/link-hosts.ts';
import type { Evidence, Sighting, Signal, Span } from './guideline-rules.ts';

const AFFILIATE =
  /[?&;](?:aff|aff_?id|affiliateid|affiliate|referral|refid|refer|partner|rrid)=|\/(?:aff|refer)\//i;
const REFERRAL = /[?&;](?:ref|r|hlr|tag)=|\/(?:ref|invite)\//i;

const GLUED = /^www\.[a-z0-9-]+\.(?:com|net|org|info|biz|tv|co\.uk)(?=[a-z])/i;

/** A text of nothing but links must not cost more than another one of its length. */
const MOST_LINKS = 20;
const LONGEST_NAME = 64;
/** The same address so often is no longer a source; in markup it stands in the tag and beside it. */
const REPEATED = 3;
/** Letters beside a link to a page or with a code of who sent it, below which the link is all there is. */
const HARDLY_A_WORD = 16;

export interface LinkEvidence {
  readonly sightings: readonly Sighting[];
  readonly signals: readonly Signal[];
}

/** A link as the rules see it. */
interface Link extends Span {
  readonly address: string;
  readonly hostname: string;
  readonly domain: string;
  readonly kind: 'email' | 'reference' | 'own_page' | 'shop' | 'referral' | 'link' | 'site';
}

/** What the links of a comment say by themselves, and what they add to other signs. */
export function inspectLinks({ text, links }: Evidence): LinkEvidence {
  const spans = spansOf(text, links);
  const known = spans.flatMap((span) => linkAt(text, span) ?? []);
  const letters = known.length > 0 ? lettersBeside(text, spans) : 0;
  const times = new Map<string, number>();
  const sites = new Map<string, number>();
  const sightings: Sighting[] = [];
  const signals: Signal[] = [...hiddenLinks(text), ...gluedLinks(text, links)];
  for (const link of known) {
    const { kind, start, end } = link;
    if (kind !== 'reference') signals.push({ name: kind, start, end });
    if (kind === 'email') continue;
    const site = count(sites, link.domain);
    if (site === REPEATED && kind !== 'reference' && kind !== 'site')
      signals.push({ name: 'same_site', start, end });
    sightings.push({ start, end, ...judge(link, count(times, link.address), letters) });
  }
  return { sightings, signals };
}

function spansOf(text: string, links: readonly Span[]): Span[] {
  const seen = links.slice(0, MOST_LINKS).map((link) => addressIn(text, link));
  return [...seen, ...unseenLinks(text, links, MOST_LINKS - links.length)];
}

function count(counts: Map<string, number>, key: string): number {
  const times = (counts.get(key) ?? 0) + 1;
  counts.set(key, times);
  return times;
}

/** A link that stands in the span; null where the public suffix list knows no such name. */
export function linkAt(text: string, { start, end }: Span): Link | null {
  const address = text.slice(start, end);
  const { hostname, domain, isIcann, publicSuffix } = parse(address);
  if (domain === null || hostname === null || publicSuffix === null || isIcann !== true) return null;
  const isPlainName = !/\/|^www\./i.test(address);
  if (isPlainName && !address.includes('@') && RUN_ON_SUFFIXES.has(publicSuffix)) return null;
  const isIn = (hosts: ReadonlySet<string>): boolean => hosts.has(domain) || hosts.has(hostname);
  const kind = () => {
    if (isPlainName && address.includes('@')) return 'email';
    if (isIn(REFERENCE_HOSTS) || REFERENCE_SUFFIX.test(publicSuffix)) return 'reference';
    if (isIn(OWN_PAGE_HOSTS)) return 'own_page';
    if (REFERRAL.test(address)) return 'referral';
    if (SHOP_SUFFIXES.has(publicSuffix) || SHOP_NAME.test(domain)) return 'shop';
    return isPlainName || isArticleAddress(address) ? 'site' : 'link';
  };
  return { start, end, address, hostname, domain, kind: kind() };
}

function judge(link: Link, times: number, letters: number): Omit<Sighting, 'start' | 'end'> {
  const { address, hostname, domain, kind } = link;
  const isIn = (hosts: ReadonlySet<string>): boolean => hosts.has(domain) || hosts.has(hostname);
  if (AFFILIATE.test(address)) return commercial('affiliate', 'Links with an affiliate code.');
  if (isIn(CONTACT_HOSTS))
    return commercial('contact', 'Links to a messenger contact or hides where the link leads.');
  if (isIn(FUNDING_HOSTS)) {
    return {
      guideline: 'promotion.personal',
      rule: 'promotion.personal.page',
      severity: 'medium',
      explanation: 'Links to a page on which one person sells, asks or collects money.',
    };
  }
  if (times >= REPEATED && address.includes('/')) return commercial('repeated', 'Repeats a link.');
  const least = kind === 'own_page' || kind === 'shop' || kind === 'referral' ? HARDLY_A_WORD : 1;
  if (letters < least && kind !== 'reference' && !isArticleAddress(address))
    return commercial('bare_link', 'Is hardly more than a link, with no word about the article.');
  return {
    guideline: 'promotion.commercial',
    rule: 'promotion.link',
    severity: 'low',
    explanation: 'Contains a link; whether it is a source or promotion only a person can tell.',
  };
}

function commercial(name: string, explanation: string): Omit<Sighting, 'start' | 'end'> {
  return {
    guideline: 'promotion.commercial',
    rule: `promotion.commercial.${name}`,
    severity: 'medium',
    explanation,
  };
}

/**
 * Addresses that the scanner of words takes for words: `t.me/name`, an ending it does not know, `www.shop.comfree`.
 *
 * @param links what the scanner has found, in the order of the text
 */
export function unseenLinks(text: string, links: readonly Span[], most: number): Span[] {
  const found: Span[] = [];
  let next = 0;
  for (let at = text.indexOf('/'); at >= 0 && found.length < most; at = text.indexOf('/', at + 1)) {
    while ((links[next]?.end ?? text.length) <= at) next += 1;
    if ((links[next]?.start ?? text.length) <= at) continue;
    const start = nameStart(text, at);
    const name = text.slice(start, at);
    if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(name) || parse(name).isIcann !== true) continue;
    const path = /^[\w+@.-]+/.exec(text.slice(at + 1, at + 1 + LONGEST_NAME));
    if (path !== null) found.push({ start, end: at + 1 + path[0].length });
  }
  return found;
}

/** Where the run of letters, digits, dots and hyphens that ends before `end` begins. */
function nameStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && /[\w.-]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** The address without the markup around it: `href="https://example.org/a">`. */
function addressIn(text: string, { start, end }: Span): Span {
  const link = text.slice(start, end);
  const scheme = link.search(/https?:\/\/|www\./i);
  const from = scheme === -1 ? 0 : scheme;
  const rest = link.slice(from).search(/["<>]/);
  return { start: start + from, end: rest <= 0 ? end : start + from + rest };
}

const MARKUP_OR_LETTER = /https?:\/\/[^\s<>"]+|<[^<>]*>|&[a-z]{2,6};|(\p{L})/gu;

/** How many letters stand outside of the links and of markup; counts no further than is asked for. */
function lettersBeside(text: string, links: readonly Span[]): number {
  let rest = '';
  let at = 0;
  for (const { start, end } of links) {
    rest += `${text.slice(at, start)} `;
    at = Math.max(at, end);
  }
  rest += text.slice(at);
  let letters = 0;
  for (const [, letter] of rest.matchAll(MARKUP_OR_LETTER)) {
    if (letter !== undefined) letters += 1;
    if (letters === HARDLY_A_WORD) break;
  }
  return letters;
}

/** `www.example.comfree`: an address run together with the word after it. */
function gluedLinks(text: string, links: readonly Span[]): Signal[] {
  const found: Signal[] = [];
  for (
    let at = text.indexOf('www.');
    at >= 0 && found.length < MOST_LINKS;
    at = text.indexOf('www.', at + 1)
  ) {
    const address = GLUED.exec(text.slice(at, at + LONGEST_NAME));
    if (address === null || links.some(({ start, end }) => start <= at && at < end)) continue;
    found.push({ name: 'link', start: at, end: at + address[0].length });
  }
  return found;
}

/** `example . com`, `example. com/page`: an address written so that no program sees it. */
function hiddenLinks(text: string): Signal[] {
  const found: Signal[] = [];
  for (
    let dot = text.indexOf('. ');
    dot > 0 && found.length < MOST_LINKS;
    dot = text.indexOf('. ', dot + 1)
  ) {
    if (!'cnoibtrx'.includes(text.charAt(dot + 2))) continue;
    const ending = /^\. (?:com|net|org|info|biz|tv|co|ru|xyz)(?=([^a-z0-9]|$))/.exec(
      text.slice(dot, dot + 8),
    );
    const isSpaced = text[dot - 1] === ' ';
    if (ending === null || !(isSpaced || ending[1] === '/')) continue;
    const nameEnd = isSpaced ? dot - 1 : dot;
    const start = nameStart(text, nameEnd);
    if (start < nameEnd) found.push({ name: 'hidden_link', start, end: dot + ending[0].length });
  }
  return found;
}
