import { describe, expect, test } from '@jest/globals';
import { DEFAULT_DOCUMENT, type PolicyDocument } from '../../src/domain/policy.ts';
import { applyPolicy, type Case } from '../../src/moderation/policy/apply-policy.ts';
import { finding, link, one, policy, repeat } from './policy-cases.ts';

const threat = one({ findings: [finding('threat', 'high')] });
const linked = one({ links: [link], findings: [finding('promotion.commercial', 'medium', 0, 20)] });
const links = (changes: Partial<PolicyDocument['links']>) =>
  policy({ clean: 'publish', links: { ...DEFAULT_DOCUMENT.links, ...changes } });

describe('a policy', () => {
  test.each<[string, PolicyDocument, Case, string, string[]]>([
    ['holds what is clean, by default', policy(), one(), 'hold', []],
    ['holds what is flagged, by default', policy(), threat, 'hold', []],
    ['publishes what is clean', policy({ clean: 'publish' }), one(), 'publish', []],
    [
      'takes a low finding for clean',
      policy({ clean: 'publish' }),
      one({ findings: [finding('threat', 'low')] }),
      'publish',
      [],
    ],
    [
      'holds a low finding that an entry names',
      policy({
        clean: 'publish',
        flagged: [{ guideline: 'promotion', severity: 'low', action: 'hold' }],
      }),
      one({ findings: [finding('promotion.commercial', 'low')] }),
      'hold',
      [],
    ],
    [
      'rejects for a low finding that an entry names',
      policy({ flagged: [{ guideline: 'promotion', severity: 'low', action: 'reject' }] }),
      one({ findings: [finding('promotion.commercial', 'low'), finding('threat', 'medium')] }),
      'reject',
      ['promotion.commercial'],
    ],
    [
      'publishes no low finding where it holds what is clean',
      policy({ flagged: [{ guideline: 'threat', severity: 'low', action: 'publish' }] }),
      one({ findings: [finding('threat', 'low')] }),
      'hold',
      [],
    ],
    [
      'publishes what the trusted write with a low finding, held of others',
      policy({
        flagged: [{ guideline: 'threat', severity: 'low', action: 'hold' }],
        standings: { trusted: 'publish', banned: 'reject' },
      }),
      one({ findings: [finding('threat', 'low')], standing: 'trusted' }),
      'publish',
      [],
    ],
    [
      'rejects what the trusted write with a low finding, rejected of others',
      policy({
        flagged: [{ guideline: 'threat', severity: 'low', action: 'reject' }],
        standings: { trusted: 'publish', banned: 'reject' },
      }),
      one({ findings: [finding('threat', 'low')], standing: 'trusted' }),
      'reject',
      ['threat'],
    ],
    ['holds what no entry names', policy({ clean: 'publish' }), threat, 'hold', []],
    [
      'never publishes what was not evaluated',
      policy({ clean: 'publish' }),
      one({ isOpen: true }),
      'hold',
      [],
    ],
    [
      'rejects, for the codes that caused it',
      policy({ flagged: [{ guideline: 'abuse', severity: 'medium', action: 'reject' }] }),
      one({
        findings: [
          finding('abuse.racism', 'high'),
          finding('abuse.sexism', 'medium'),
          finding('profanity', 'high'),
        ],
      }),
      'reject',
      ['abuse.racism', 'abuse.sexism'],
    ],
    [
      'asks for the severity of an entry at least',
      policy({ flagged: [{ guideline: 'threat', severity: 'high', action: 'reject' }] }),
      one({ findings: [finding('threat', 'medium')] }),
      'hold',
      [],
    ],
    [
      'looks at the code before the family',
      policy({
        flagged: [
          { guideline: 'abuse', severity: 'high', action: 'reject' },
          { guideline: 'abuse.sexism', severity: 'medium', action: 'publish' },
        ],
      }),
      one({ findings: [finding('abuse.sexism', 'high')] }),
      'publish',
      [],
    ],
    [
      'looks at the highest severity that is reached',
      policy({
        flagged: [
          { guideline: 'threat', severity: 'medium', action: 'hold' },
          { guideline: 'threat', severity: 'high', action: 'reject' },
        ],
      }),
      threat,
      'reject',
      ['threat'],
    ],
    [
      'publishes what is flagged only if all of it may be',
      policy({ flagged: [{ guideline: 'profanity', severity: 'low', action: 'publish' }] }),
      one({ findings: [finding('profanity', 'medium'), finding('vulgarity', 'medium')] }),
      'hold',
      [],
    ],
    [
      'holds a first comment',
      policy({ clean: 'publish', firstTimeAuthors: 'hold' }),
      one({ isFirstTime: true }),
      'hold',
      [],
    ],
    [
      'publishes the clean ones of the trusted',
      policy({ firstTimeAuthors: 'hold', standings: { trusted: 'publish', banned: 'reject' } }),
      one({ standing: 'trusted', isFirstTime: true }),
      'publish',
      [],
    ],
    [
      'holds the flagged ones of the trusted',
      policy({ standings: { trusted: 'publish', banned: 'reject' } }),
      { ...threat, standing: 'trusted' },
      'hold',
      [],
    ],
    ['rejects the banned', policy(), one({ standing: 'banned' }), 'reject', ['other']],
    [
      'holds the banned if it is told to',
      policy({ clean: 'publish', standings: { trusted: 'as_others', banned: 'hold' } }),
      one({ standing: 'banned' }),
      'hold',
      [],
    ],
    [
      'holds those who are always held, whatever they write',
      policy({ clean: 'publish', flagged: [{ guideline: 'threat', severity: 'low', action: 'reject' }] }),
      { ...threat, standing: 'always_hold' },
      'hold',
      [],
    ],
    ['ignores links by default', links({}), one({ links: [link] }), 'publish', []],
    ['holds a link to where nobody said', links({ action: 'hold' }), one({ links: [link] }), 'hold', []],
    ['rejects it', links({ action: 'reject' }), one({ links: [link] }), 'reject', ['promotion.commercial']],
    [
      'lets an allowed one be, subdomains too',
      links({ action: 'reject', allowedDomains: ['shop.example'] }),
      linked,
      'publish',
      [],
    ],
    [
      'knows no other domain by its end',
      links({ action: 'hold', allowedDomains: ['hop.example'] }),
      one({ links: [link] }),
      'hold',
      [],
    ],
    [
      'rejects a blocked one',
      links({ blockedDomains: ['shop.example'] }),
      one({ links: [link] }),
      'reject',
      ['promotion.commercial'],
    ],
    [
      'names no guideline that is turned off, but says what it was',
      {
        ...links({ blockedDomains: ['shop.example'] }),
        guidelines: [{ code: 'promotion.commercial', enabled: false, title: null, text: null }],
      },
      one({ links: [link, link] }),
      'reject',
      ['other'],
    ],
    ['ignores repeats by default', policy({ clean: 'publish' }), one({ signals: [repeat] }), 'publish', []],
    ['holds repeats', policy({ clean: 'publish', repeats: 'hold' }), one({ signals: [repeat] }), 'hold', []],
    ['rejects repeats', policy({ repeats: 'reject' }), one({ signals: [repeat] }), 'reject', ['other']],
    [
      'publishes in its languages',
      policy({ clean: 'publish', languages: ['en'] }),
      one({ language: 'en-GB' }),
      'publish',
      [],
    ],
    [
      'holds other languages',
      policy({ clean: 'publish', languages: ['en'] }),
      one({ language: 'fr' }),
      'hold',
      [],
    ],
  ])('%s', (_name, document, of, action, reasons) => {
    const { because, note, ...verdict } = applyPolicy(document, of);
    expect(verdict).toEqual({ action, reasons });
    expect(because).not.toBe('');
    expect(note !== null).toBe(reasons.includes('other'));
  });
});
