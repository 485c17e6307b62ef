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
const ENDING = /[\s"<>]/;
const IN_ADDRESS = /[\p{L}\p{N}/\p{Cs}]/u;
/** Of the DNS. */
const LONGEST_HOST = 254;
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])/;
const NAME = /[\p{L}\p{N}.-]+/gu;

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
  let nextEnd = trimmedEnd(text, 0, text.length);
  // From the last to the first: one that has another one within it ends where that ends.
  for (const { 0: beginning, index } of [...text.matchAll(BEGINNING)].reverse()) {
    const from = index + (beginning.toLowerCase() === 'www.' ? 0 : beginning.length);
    const address = text.slice(from, next);
    const ending = address.search(ENDING);
    const end = ending === -1 ? nextEnd : trimmedEnd(text, from, from + ending);
    links.push({ start: index, end, host: hostOf(ending === -1 ? address : address.slice(0, ending)) });
    next = index;
    nextEnd = end;
  }
  return links.reverse();
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
    return known === null ? [] : [{ ...span, host: hostOf(known.hostname) }];
  });
}

/** Where a span ends without the signs that close a sentence or a bracket. */
function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && !IN_ADDRESS.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The host of an address without its scheme, as a browser reads it. */
function hostOf(address: string): string {
  const url = `https://${address}`;
  if (!URL.canParse(url)) return '';
  const [host = ''] = HOST.exec(new URL(url).hostname) ?? [];
  return host.length > LONGEST_HOST ? '' : host.replace(/\.$/, '');
}

function listedNames(text: string, listed: ReadonlySet<string>): TextLink[] {
  if (listed.size === 0) return [];
  return [...text.matchAll(NAME)].flatMap(({ 0: name, index }): TextLink[] => {
    if (!name.includes('.') || name.length > LONGEST_HOST) return [];
    const host = hostOf(name);
    return isWithin(host, listed) ? [{ start: index, end: index + name.length, host }] : [];
  });
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
