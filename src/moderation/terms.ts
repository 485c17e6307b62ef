import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Finding } from '../domain/checked.ts';
import type { SiteTerm, StoredTerm, TermMeaning } from '../domain/term.ts';
import {
  compileTerms,
  findTerms,
  isReadable,
  NO_TERMS,
  type SiteTerms,
  withoutExceptions,
} from '../guidelines/site-terms.ts';
import { listComments } from '../store/comment-pages.ts';
import {
  allTerms,
  countTerms,
  insertTerm,
  listTerms,
  raiseTermsVersion,
  termsVersion,
  withdrawTerm,
} from '../store/terms.ts';
import type { Command, Performed, Render } from './command.ts';
import type { Moderation } from './context.ts';
import { perform } from './perform.ts';

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
const PAGE = 200;
/** Texts after which others get a turn: of the longest, ten take some 20 ms. */
const TURN = 10;
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
      if ((await countTerms(tx, siteId, MOST_TERMS)) === MOST_TERMS)
        return { kind: 'too-many', most: MOST_TERMS };
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
  const terms = compileTerms([term], moderation.ruleset);
  const examples: { commentId: string; findings: readonly Finding[] }[] = [];
  let examined = 0;
  let matched = 0;
  for await (const page of newestComments(moderation, siteId, comments)) {
    for (const { id, text, language, findings } of page) {
      if (text === null) continue;
      examined += 1;
      if (examined % TURN === 0) await nextTurn();
      const found = findTerms(text, terms, language);
      const kept = withoutExceptions(findings, found.exceptions);
      const hits = term.kind === 'term' ? found.findings : findings.filter((one) => !kept.includes(one));
      if (hits.length === 0) continue;
      matched += 1;
      if (examples.length < EXAMPLES) examples.push({ commentId: id, findings: hits });
    }
  }
  return { kind: 'tried', examined, matched, examples };
}

async function* newestComments({ db }: Moderation, siteId: string, most: number) {
  let after: Parameters<typeof listComments>[4] = null;
  for (let left = most; left > 0; left -= PAGE) {
    const page = await listComments(db, siteId, {}, 'newest', after, Math.min(left, PAGE));
    yield page.map(({ comment }) => comment);
    after = page.at(-1)?.position ?? null;
    if (page.length < PAGE) return;
  }
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
  after: { createdAt: Date; id: string } | null,
  limit: number,
): Promise<StoredTerm[]> {
  return listTerms(db, siteId, after, limit);
}

/** Sites whose compiled terms a process keeps; the one that was asked for longest ago goes first. */
const KEPT_SITES = 500;
interface Compiled {
  readonly version: number;
  readonly terms: SiteTerms;
}
const kept = new WeakMap<Moderation['db'], Map<string, Compiled>>();

/** The terms in force now. Their version is looked at each time, so a change holds at once in every instance. */
export async function termsInForce(moderation: Moderation, siteId: string): Promise<SiteTerms> {
  const { db, ruleset } = moderation;
  const version = await termsVersion(db, siteId);
  if (version === 0) return NO_TERMS;
  const bySite = kept.get(db) ?? new Map<string, Compiled>();
  kept.set(db, bySite);
  const known = bySite.get(siteId);
  // Read behind the version: newer terms under an older number are read again with the next call.
  const current =
    known?.version === version
      ? known
      : { version, terms: compileTerms(await allTerms(db, siteId), ruleset) };
  bySite.delete(siteId);
  bySite.set(siteId, current);
  const [oldest] = bySite.keys();
  if (bySite.size > KEPT_SITES && oldest !== undefined) bySite.delete(oldest);
  return current.terms;
}
