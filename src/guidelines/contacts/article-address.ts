/**
 * Whether an address looks like that of an article or a document, whoever publishes it: a date or a
 * section in the path, a headline with hyphens, a file to read. No list of newsrooms is ever complete.
 */
const SECTION =
  /\/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-]|$)|\/(?:19|20)\d{6}(?:\/|$)|\/article-\d|\/(?:news|politics|politi[kqc]\w*|inland|ausland|inter(?:national|nacional|nationales)|mundo|monde|esteri|gundem|dunya|nation(?:al)?|business|culture|middle-?east|opinion|editorials?|articles?|stor(?:y|ies)|world|sports?|health|science|research|report(?:s|age)?|publications?|environment|education|commentisfree)\//i;
const HEADLINE_WORDS = 5;
const DOCUMENT = /\.pdf$/i;
/** What sells has headlines too. */
const SHOP = /\/(?:products?|shop|store|cart|deals?|offers?|buy|order|promo|item|dp|sale)\b/i;

export function isArticleAddress(address: string): boolean {
  const path = address
    .slice(0, LONGEST)
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[?#].*$/, '');
  const slash = path.indexOf('/');
  if (slash === -1) return false;
  const rest = path.slice(slash);
  if (SHOP.test(rest)) return false;
  return SECTION.test(rest) || DOCUMENT.test(rest) || rest.split('/').some(isHeadline);
}

/** So much of an address tells what it is. */
const LONGEST = 300;

function isHeadline(part: string): boolean {
  return part.split('-').filter((word) => /^[a-z]{2,}/i.test(word)).length >= HEADLINE_WORDS;
}
