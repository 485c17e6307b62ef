import { parse } from 'tldts';
import { linkAt, unseenLinks } from './rules/promotion-links.ts';
import { createFolded, fold } from './text/fold.ts';
import { linkSpans } from './text/link-spans.ts';
import { scan } from './text/scan.ts';
import { createTokens } from './text/tokens.ts';

/** A link of a text, in UTF-16 code units of it. */
export interface TextLink {
  readonly start: number;
  readonly end: number;
  /** In the ASCII form of the DNS, in lower case: `www.xn--bcher-kva.de`; empty where none can be made out. */
  readonly host: string;
}

/** Buffers that every call fills anew: reading is synchronous, so calls never meet. */
const folded = createFolded();
const tokens = createTokens();

/** How an address begins that says that it is one; `www.` only where no scheme stands before it. */
const BEGINNING = /(?:[a-z][a-z0-9+.-]{1,15}:\/\/|https?:)[/\\]*|(?<![/\\.\w])www\./gi;
/** Behind these any host will do, `localhost` too; behind others only a name with a dot is meant as an address. */
const OF_THE_WEB = /^(?:h(?:tt|xx)ps?|ftps?):[/\\]{2}/i;
const END_OF_ADDRESS = /[\s"<>]/;
const END_OF_AUTHORITY = /[\s"<>/\\?#]/;
/** Signs that writers put behind an address or around it. */
const END_OF_HOST = /[()[\]{}|`^*,;!'=&$~+（）“”‘’«»…，、；！？「」『』《》]/;
const IPV6 = /^\[[^\]]*\]/;
/** Of the DNS. */
const LONGEST_HOST = 253;
/** With a name and a password before the host, its letters encoded, and a port. */
const LONGEST_AUTHORITY = 400;
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/;
const ASCII_NAME = /[a-z0-9.-]+/gi;
/** Names with other letters, other dots, or signs that nobody sees. */
const OTHER_NAME = /[\p{L}\p{N}.\u3002\uff0e\uff61\u00ad\u200b\u2060\ufeff-]+/gu;
const NOT_ASCII = /[^\0-\x7f]/;
/** A sentence that begins right behind the dot: `example.org.See`. */
const NEXT_SENTENCE = /\.(?=\p{Lu}\p{Ll})/u;

/**
 * All links of a text: addresses with a scheme or `www.`, whatever they lead to (an address within another one
 * counts too), and names that the public suffix list knows. A name of `listed` or below one of them is a link
 * wherever it stands.
 */
export function linksIn(text: string, listed: ReadonlySet<string>): TextLink[] {
  return [...saidLinks(text), ...bareLinks(text), ...listedNames(text, listed)];
}

/** Addresses that say that they are one. */
function saidLinks(text: string): TextLink[] {
  const links: TextLink[] = [];
  let next = text.length;
  let nextEnd = text.length;
  // From the last to the first: one that has another one within it ends where that ends.
  for (const { 0: beginning, index } of [...text.matchAll(BEGINNING)].reverse()) {
    const from = index + (beginning.toLowerCase() === 'www.' ? 0 : beginning.length);
    const ending = text.slice(from, next).search(END_OF_ADDRESS);
    const end = ending === -1 ? nextEnd : from + ending;
    const host = hostOf(text.slice(from, Math.min(end, next)));
    const isMeant = OF_THE_WEB.test(beginning) ? host !== null : host?.includes('.');
    if (isMeant) links.push({ start: index, end, host: host ?? '' });
    next = index;
    nextEnd = end;
  }
  return links;
}

/** Names that the public suffix list knows, where no address says that it is one. */
function bareLinks(text: string): TextLink[] {
  fold(text, folded);
  scan(folded, tokens);
  const spans = linkSpans(folded, tokens);
  return [...spans, ...unseenLinks(text, spans, Number.POSITIVE_INFINITY)].flatMap(({ start, end }) => {
    const said = text.slice(start, end).search(BEGINNING);
    const span = { start, end: said === -1 ? end : trimmedEnd(text, start, start + said) };
    const known = said === 0 ? null : linkAt(text, span);
    return known === null ? [] : [{ ...span, host: hostOf(known.hostname) ?? '' }];
  });
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{Cs}]/u;

/** Where a span ends without the signs that stand behind its last letter or digit. */
function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && !LETTER_OR_DIGIT.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The host of an address without its scheme, as a browser reads it: empty where no browser takes it, null where there is none. */
function hostOf(address: string): string | null {
  const authority = upTo(END_OF_AUTHORITY, address.slice(0, LONGEST_AUTHORITY + 1));
  if (authority.length > LONGEST_AUTHORITY) return '';
  const named = authority.slice(authority.lastIndexOf('@') + 1);
  const name = IPV6.exec(named)?.[0] ?? trimmedName(upTo(END_OF_HOST, named));
  if (name === '') return null;
  const host = browserHost(name);
  if (!NOT_ASCII.test(name) || isPublic(host)) return host;
  // `example.orgです`: what a writer puts right behind an address is no part of it.
  const ascii = trimmedName(/^[a-z0-9.-]*/i.exec(name)?.[0] ?? '').toLowerCase();
  return isPublic(ascii) ? ascii : host;
}

/** Whether the public suffix list knows where a name belongs. */
function isPublic(host: string): boolean {
  const { domain, isIcann } = parse(host);
  return isIcann === true && domain !== null;
}

function upTo(ending: RegExp, text: string): string {
  const at = text.search(ending);
  return at === -1 ? text : text.slice(0, at);
}

function trimmedName(name: string): string {
  const rest = name.replace(/^[.-]+/, '');
  return rest.slice(0, trimmedEnd(rest, 0, rest.length));
}

function browserHost(name: string): string {
  const url = `https://${name}`;
  if (!URL.canParse(url)) return '';
  const host = new URL(url).hostname.replace(/\.$/, '');
  return HOST.test(host) && host.length <= LONGEST_HOST ? host : '';
}

function listedNames(text: string, listed: ReadonlySet<string>): TextLink[] {
  if (listed.size === 0) return [];
  const links: TextLink[] = [];
  const add = (start: number, name: string, host: string): void => {
    if (isWithin(host, listed)) links.push({ start, end: start + name.length, host });
  };
  for (const { 0: name, index } of text.matchAll(ASCII_NAME)) {
    if (name.length > LONGEST_HOST || !name.includes('.')) continue;
    add(index, name, trimmedName(name).toLowerCase());
    const sentence = name.search(NEXT_SENTENCE);
    if (sentence !== -1) add(index, name, name.slice(0, sentence).toLowerCase());
  }
  for (const { 0: name, index } of text.matchAll(OTHER_NAME)) {
    if (!NOT_ASCII.test(name) || name.length > LONGEST_HOST) continue;
    const host = hostOf(name);
    if (host?.includes('.')) add(index, name, host);
  }
  return links;
}

/** Whether a host is one of the domains or below one. */
export function isWithin(host: string, domains: ReadonlySet<string>): boolean {
  let at = 0;
  do {
    if (domains.has(host.slice(at))) return true;
    at = host.indexOf('.', at) + 1;
  } while (at > 0);
  return false;
}
