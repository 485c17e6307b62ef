import type { Finding } from '../domain/checked.ts';
import { turnedOff } from '../domain/policy.ts';
import type { SiteTerm, StoredTerm, TermMeaning } from '../domain/term.ts';
import {
  compileTerms,
  findTerms,
  isReadable,
  NO_TERMS,
  type SiteTerms,
  withoutExceptions,
  wordingOf,
} from '../guidelines/site-terms.ts';
import type { TimePosition } from '../store/page.ts';
import { versionsInForce } from '../store/sites.ts';
import { allTerms, insertTerm, listTerms, raiseTermsVersion, withdrawTerm } from '../store/terms.ts';
import type { Command, Performed, Render } from './command.ts';
import { newestComments } from './comments.ts';
import type { Moderation } from './context.ts';
import { perform } from './perform.ts';
import { policyInForce } from './policy/policies.ts';
import { KeptByDatabase } from './recently-used.ts';

/** A term as an admin words it. */
export type TermDraft = TermMeaning & { readonly phrase: string; readonly language: string | null };

export type AddedTerm =
  | { readonly kind: 'added'; readonly term: StoredTerm }
  | { readonly kind: 'unusable' }
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'exists' };

/** What a draft would have done to comments that are stored already. */
export type TriedTerm =
  | {
      readonly kind: 'tried';
      readonly examined: number;
      readonly matched: number;
      /** The newest of those that matched; of an exception, the findings that it would take away. */
      readonly examples: readonly { readonly commentId: string; readonly findings: readonly Finding[] }[];
    }
  | { readonly kind: 'unusable' };

/** Examples that a try shows. */
const EXAMPLES = 50;
/** Terms of a site: they are compiled anew with each change, in every instance. */
const MOST_TERMS = 5_000;

/** Adds a term, in force for each submission that comes after it, in every instance. */
export function addTerm(
  moderation: Moderation,
  command: Command,
  draft: TermDraft,
  render: Render<AddedTerm>,
): Promise<Performed> {
  const { siteId, actor } = command;
  const term: StoredTerm = { ...draft, id: moderation.newId(), by: actor, createdAt: moderation.now() };
  return perform(moderation, command, async (tx) => {
    const add = async (): Promise<AddedTerm> => {
      if (!isReadable(term, moderation.ruleset)) return { kind: 'unusable' };
      // Locks the site's row first: of two who add the last one, one sees the other.
      await raiseTermsVersion(tx, siteId);
      const inForce = await allTerms(tx, siteId);
      if (inForce.length >= MOST_TERMS) return { kind: 'too-many', most: MOST_TERMS };
      const isSame = ({ phrase, language }: SiteTerm): boolean =>
        language === term.language && wordingOf(phrase) === wordingOf(term.phrase);
      if (inForce.some(isSame)) return { kind: 'exists' };
      if (!(await insertTerm(tx, siteId, term))) return { kind: 'exists' };
      return { kind: 'added', term };
    };
    return { reply: render(await add()), authorIds: [] };
  });
}

/** Tries a term on the newest comments of the site, and stores nothing. */
export async function tryTerm(
  moderation: Moderation,
  siteId: string,
  draft: TermDraft,
  comments: number,
): Promise<TriedTerm> {
  const term: SiteTerm = { ...draft, id: 'draft' };
  if (!isReadable(term, moderation.ruleset)) return { kind: 'unusable' };
  // A term finds nothing within an exception, nor for a guideline that is turned off.
  const exceptions = (await allTerms(moderation.db, siteId)).filter(({ kind }) => kind === 'exception');
  const terms = compileTerms(term.kind === 'term' ? [...exceptions, term] : [term], moderation.ruleset);
  const { document } = await policyInForce(moderation, siteId, moderation.db);
  const off = turnedOff(document);
  const examples: { commentId: string; findings: readonly Finding[] }[] = [];
  let examined = 0;
  let matched = 0;
  for await (const { id, text, language, findings } of newestComments(moderation, siteId, {}, comments)) {
    if (text === null) continue;
    examined += 1;
    const found = findTerms(text, terms, language);
    const looked = term.kind === 'term' ? found.findings : findings;
    const kept = new Set(withoutExceptions(looked, found.exceptions));
    const hits = looked.filter((one) => kept.has(one) === (term.kind === 'term') && !off.has(one.guideline));
    if (hits.length === 0) continue;
    matched += 1;
    if (examples.length < EXAMPLES) examples.push({ commentId: id, findings: hits });
  }
  return { kind: 'tried', examined, matched, examples };
}

/** False where the site has no such term. */
export function removeTerm(moderation: Moderation, siteId: string, id: string): Promise<boolean> {
  return moderation.db.transaction(async (tx) => {
    if (!(await withdrawTerm(tx, siteId, id, moderation.now()))) return false;
    await raiseTermsVersion(tx, siteId);
    return true;
  });
}

/** At most `limit` terms in force, oldest first. */
export function pageOfTerms(
  { db }: Moderation,
  siteId: string,
  after: TimePosition | null,
  limit: number,
): Promise<StoredTerm[]> {
  return listTerms(db, siteId, after, limit);
}

interface Compiled {
  readonly version: number;
  readonly terms: SiteTerms;
}
/** By site. */
const kept = new KeptByDatabase<Compiled>(500);

/** The terms in force now. Their version is looked at each time, so a change holds at once in every instance. */
export async function termsInForce(moderation: Moderation, siteId: string): Promise<SiteTerms> {
  const { termsVersion } = await versionsInForce(moderation.db, siteId);
  return termsOfVersion(moderation, siteId, termsVersion);
}

/** The terms of the version in force, which the caller has just read. */
export async function termsOfVersion(
  { db, ruleset }: Moderation,
  siteId: string,
  version: number,
): Promise<SiteTerms> {
  if (version === 0) return NO_TERMS;
  const store = kept.of(db);
  const known = store.get(siteId);
  if (known?.version === version) return known.terms;
  // Read behind the version: newer terms under an older number are read again with the next call.
  const terms = compileTerms(await allTerms(db, siteId), ruleset);
  store.set(siteId, { version, terms });
  return terms;
}
