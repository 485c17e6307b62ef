import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Severity } from '../../src/domain/checked.ts';
import type { RuleCode } from '../../src/domain/guideline.ts';
import { DEFAULT_DOCUMENT, type PolicyDocument } from '../../src/domain/policy.ts';
import { applyPolicy, type Case } from '../../src/moderation/policy/apply-policy.ts';
import { finding, link, one, policy, repeat } from './policy-cases.ts';

const anyFinding = fc
  .tuple(
    fc.constantFrom<RuleCode>('threat', 'abuse.racism', 'promotion.commercial'),
    fc.constantFrom<Severity>('low', 'medium', 'high'),
  )
  .map(([guideline, severity]) => finding(guideline, severity));
const anyCase = fc.record<Case>({
  findings: fc.array(anyFinding, { maxLength: 3 }),
  isOpen: fc.boolean(),
  language: fc.constantFrom('en', 'fr'),
  links: fc.constantFrom([], [link]),
  signals: fc.constantFrom([], [repeat]),
  standing: fc.constantFrom('normal', 'trusted', 'always_hold', 'banned'),
  isFirstTime: fc.boolean(),
});
const anyPolicy = fc.record<PolicyDocument>({
  clean: fc.constantFrom('hold', 'publish'),
  flagged: fc.array(
    fc.record({
      guideline: fc.constantFrom('threat' as const, 'abuse' as const, 'abuse.racism' as const),
      severity: fc.constantFrom<Severity>('low', 'medium', 'high'),
      action: fc.constantFrom('hold' as const, 'publish' as const, 'reject' as const),
    }),
    { maxLength: 4 },
  ),
  firstTimeAuthors: fc.constantFrom('hold', 'as_others'),
  standings: fc.record({
    trusted: fc.constantFrom('as_others' as const, 'publish' as const),
    banned: fc.constantFrom('reject' as const, 'hold' as const),
  }),
  links: fc.record({
    action: fc.constantFrom('ignore' as const, 'hold' as const, 'reject' as const),
    allowedDomains: fc.constantFrom([], ['shop.example']),
    blockedDomains: fc.constantFrom([], ['example']),
  }),
  repeats: fc.constantFrom('ignore', 'hold', 'reject'),
  guidelines: fc.constant([]),
  textLimit: fc.constant(5_000),
  languages: fc.constantFrom(null, ['en']),
});
const stricter: ((document: PolicyDocument) => PolicyDocument)[] = [
  (document) => ({
    ...document,
    clean: 'hold',
    standings: { ...document.standings, trusted: 'as_others' },
  }),
  (document) => ({ ...document, firstTimeAuthors: 'hold' }),
  (document) => ({ ...document, repeats: 'reject' }),
  (document) => ({ ...document, languages: [] }),
  (document) => ({ ...document, links: { ...document.links, action: 'reject' } }),
  (document) => ({ ...document, links: { ...document.links, allowedDomains: [] } }),
  (document) => ({ ...document, links: { ...document.links, blockedDomains: ['example'] } }),
  (document) => ({
    ...document,
    flagged: document.flagged.map((entry) => ({ ...entry, action: 'reject' })),
  }),
];

test('a policy that is stricter never publishes more', () => {
  const property = fc.property(anyPolicy, anyCase, fc.constantFrom(...stricter), (document, of, change) => {
    if (applyPolicy(document, of).action === 'publish') return;
    expect(applyPolicy(change(document), of).action).not.toBe('publish');
  });
  fc.assert(property, { seed: 11, numRuns: 3_000 });
});

test('a policy never publishes what was not evaluated, and gives a reason for each rejection', () => {
  const property = fc.property(anyPolicy, anyCase, (document, of) => {
    const { action, reasons } = applyPolicy(document, of);
    if (of.isOpen) expect(action).not.toBe('publish');
    expect(reasons.length > 0).toBe(action === 'reject');
  });
  fc.assert(property, { seed: 12, numRuns: 3_000 });
});

test('findings of promotion count unless they lie within a link to an allowed domain, and hold no other', () => {
  const places = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 30 }), fc.boolean()), {
    maxLength: 6,
  });
  const property = fc.property(places, places, (linkPlaces, findingPlaces) => {
    const links = linkPlaces.map(([start, length, isAllowed]) => ({
      start,
      end: start + length,
      host: isAllowed ? 'www.shop.example' : 'other.example',
    }));
    const findings = findingPlaces.map(([start, length]) =>
      finding('promotion.commercial', 'high', start, start + length),
    );
    const [allowed, others] = [true, false].map((isAllowed) =>
      links.filter(({ host }) => (host === 'www.shop.example') === isAllowed),
    );
    const isCovered = findings.every(
      ({ start, end }) =>
        allowed?.some((one) => one.start <= start && end <= one.end) &&
        !others?.some((one) => start <= one.start && one.start < end),
    );
    const document = policy({
      clean: 'publish',
      links: { ...DEFAULT_DOCUMENT.links, allowedDomains: ['shop.example'] },
    });
    expect(applyPolicy(document, one({ links, findings })).action).toBe(isCovered ? 'publish' : 'hold');
  });
  fc.assert(property, { seed: 13, numRuns: 3_000 });
});
