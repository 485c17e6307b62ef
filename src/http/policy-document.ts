import { DEFAULT_DOCUMENT, type Policy, type PolicyDocument } from '../domain/policy.ts';
import { type FieldError, ProblemError } from './problems.ts';
import type { PolicyDraft } from './schemas/policy.ts';

/** The document of a draft, with the defaults for what is absent. `at` is the pointer to the draft. */
export function documentOf(draft: PolicyDraft, at = ''): PolicyDocument {
  const { standings, links, guidelines } = draft;
  const house = DEFAULT_DOCUMENT;
  const entries = (guidelines ?? []).map(({ code, enabled, title, text }) => ({
    code,
    enabled: enabled ?? true,
    title: title ?? null,
    text: text ?? null,
  }));
  const codes = entries.map(({ code }) => code);
  const errors: FieldError[] = entries.flatMap(({ code, enabled }, index) => [
    ...(codes.indexOf(code) === index
      ? []
      : [{ pointer: `${at}/guidelines/${index}/code`, detail: 'is there already' }]),
    // Rejections of the policy for which no guideline stands carry it.
    ...(code === 'other' && !enabled
      ? [{ pointer: `${at}/guidelines/${index}/enabled`, detail: 'must be true for "other"' }]
      : []),
  ]);
  if (errors.length > 0) {
    const places = errors.map(({ pointer, detail }) => `${pointer} ${detail}`);
    throw new ProblemError('validation-failed', `${places.join('; ')}.`, { errors });
  }
  return {
    clean: draft.clean ?? house.clean,
    flagged: draft.flagged ?? house.flagged,
    firstTimeAuthors: draft.firstTimeAuthors ?? house.firstTimeAuthors,
    standings: {
      trusted: standings?.trusted ?? house.standings.trusted,
      banned: standings?.banned ?? house.standings.banned,
    },
    links: {
      action: links?.action ?? house.links.action,
      allowedDomains: links?.allowedDomains ?? house.links.allowedDomains,
      blockedDomains: links?.blockedDomains ?? house.links.blockedDomains,
    },
    repeats: draft.repeats ?? house.repeats,
    guidelines: entries,
    textLimit: draft.textLimit ?? house.textLimit,
    languages: draft.languages ?? house.languages,
  };
}

export function wirePolicy({ version, createdAt, by, document }: Policy) {
  const { clean, flagged, firstTimeAuthors, standings, links, repeats, guidelines, textLimit, languages } =
    document;
  return {
    version,
    createdAt,
    by,
    clean,
    flagged: flagged.map(({ guideline, severity, action }) => ({ guideline, severity, action })),
    firstTimeAuthors,
    standings: { trusted: standings.trusted, banned: standings.banned },
    links: {
      action: links.action,
      allowedDomains: links.allowedDomains,
      blockedDomains: links.blockedDomains,
    },
    repeats,
    guidelines: guidelines.map(({ code, enabled, title, text }) => ({ code, enabled, title, text })),
    textLimit,
    languages,
  };
}
