import { describe, expect, test } from '@jest/globals';
import { checkText } from '../../../src/guidelines/check.ts';
import { createRuleset } from '../../../src/guidelines/ruleset.ts';

const ruleset = createRuleset();

describe('short clauses', () => {
  test.each([
    ['fr', 'putain de merde'],
    ['es', 'buenos días a todos'],
    ['nl', 'ga toch weg man'],
    ['sq', 'turp i madh'],
    ['so', 'aad baan u mahadsantahay'],
    ['id', 'terima kasih banyak'],
    ['ar-Latn', 'el moslemeen erhabeyeen'],
  ])('%s is not taken for English: %s', (language, text) => {
    expect(checkText(text, ruleset).language).toBe(language);
  });

  test.each([['Chin is a complete moron'], ['W o m e n are disgusting'], ['Ra is such a killer']])(
    'words that other languages write too leave English to the English pack: %s',
    (text) => {
      expect(['en', 'und']).toContain(checkText(text, ruleset).language);
    },
  );
});
