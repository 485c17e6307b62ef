import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SiteTerm } from '../../src/domain/term.ts';
import { checkText } from '../../src/guidelines/check.ts';
import { createRuleset } from '../../src/guidelines/ruleset.ts';
import { compileTerms, isReadable } from '../../src/guidelines/site-terms.ts';

const ruleset = createRuleset();
const term = (phrase: string, changes: Partial<SiteTerm> = {}): SiteTerm =>
  ({
    id: phrase,
    phrase,
    kind: 'term',
    guideline: 'personal_attack',
    severity: 'medium',
    language: null,
    ...changes,
  }) as SiteTerm;
const exception = (phrase: string): SiteTerm => ({ id: phrase, phrase, kind: 'exception', language: null });

function found(text: string, terms: readonly SiteTerm[], language?: string) {
  return checkText(text, ruleset, { language, terms: compileTerms(terms, ruleset) }).findings;
}

describe('the terms of a site', () => {
  test.each([
    ['as it is', 'What a snollygoster he is.'],
    ['in capitals', 'SNOLLYGOSTER!'],
    ['through leet', 'sn0llyg0st3r'],
    ['spelled out', 's n o l l y g o s t e r'],
    ['with dots', 's.n.o.l.l.y.g.o.s.t.e.r'],
    ['with an invisible character', 'snolly\u200bgoster'],
    ['in fullwidth letters', 'ｓｎｏｌｌｙｇｏｓｔｅｒ'],
    ['with a look-alike letter', 'snollygоster'],
    ['stretched', 'snollygooooster'],
  ])('are seen %s', (_how, text) => {
    const [finding, ...others] = found(text, [term('Snollygoster')]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'site.Snollygoster',
      guideline: 'personal_attack',
      severity: 'medium',
      explanation: expect.stringContaining('Snollygoster'),
    });
    expect(text.slice(finding?.start, finding?.end)).toBe(finding?.match);
  });

  test.each([
    ['a longer word', 'The colander is in the sink.', 'cola'],
    ['a word with a letter twice', 'That is a good idea.', 'god'],
    ['a plain number', 'It costs 1001 euros.', 'lol'],
    ['the words in another order', 'The party of tea.', 'tea party'],
    ['words with others between', 'The tea at the party.', 'tea party'],
  ])('are not seen in %s', (_what, text, phrase) => {
    expect(found(text, [term(phrase)])).toEqual([]);
  });

  test('may be phrases, with signs between their words or without', () => {
    for (const text of ['The tea party again.', 'tea-party people', 'TEA PARTY!']) {
      expect(found(text, [term('Tea-Party')]).map(({ match }) => match.toLowerCase())).toEqual([
        text.includes('-') ? 'tea-party' : 'tea party',
      ]);
    }
  });

  test('are seen in languages that no pack speaks, and in no other than their own where they name one', () => {
    const text = 'Quel snollygoster, je ne sais pas pourquoi les gens sont comme ça ici';
    expect(found(text, [term('snollygoster')])).toHaveLength(1);
    expect(found(text, [term('snollygoster', { language: 'fr' })])).toHaveLength(1);
    expect(found(text, [term('snollygoster', { language: 'en' })])).toHaveLength(0);
    expect(found('snollygoster', [term('snollygoster', { language: 'en' })], 'en-GB')).toHaveLength(1);
  });

  test('may be Arabic, with what is written onto the word', () => {
    expect(found('هذا كتابٌ عن القسطنطينية', [term('قسطنطينيه', { language: 'ar' })], 'ar')).toHaveLength(1);
  });

  test('an exception takes what lies within it, of the house and of the site, and nothing else', () => {
    expect(found('The Shit Museum is open.', []).map(({ guideline }) => guideline)).toEqual(['profanity']);
    expect(found('The Shit Museum is open.', [exception('Shit Museum')])).toEqual([]);
    expect(found('The Shit Museum is shit.', [exception('Shit Museum')])).toHaveLength(1);
    expect(found('Tea party!', [term('party'), exception('tea party')])).toEqual([]);
  });

  test.each(['...', '42', '—', '  '])('%j holds no word that a text could be searched for', (phrase) => {
    expect(isReadable(term(phrase), ruleset)).toBe(false);
  });

  test('a readable phrase is found wherever it stands, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (phrase) => {
        if (!isReadable(term(phrase), ruleset)) return;
        const text = `It says ${phrase} here.`;
        const own = found(text, [term(phrase)], 'en').filter(({ rule }) => rule.startsWith('site.'));
        expect(own).not.toEqual([]);
        for (const { start, end, match } of own) expect(text.slice(start, end)).toBe(match);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
