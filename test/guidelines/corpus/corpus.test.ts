import { describe, expect, test } from '@jest/globals';
import { checkText } from '../../../src/guidelines/check.ts';
import { createRuleset } from '../../../src/guidelines/ruleset.ts';
import { parseCorpus } from './corpus.ts';
import { ENGLISH_CORPUS } from './english.ts';
import { ENGLISH_GROUP_ABUSE_CORPUS } from './english-group-abuse.ts';
import { ENGLISH_PROMOTION_CORPUS } from './english-promotion.ts';

const ruleset = createRuleset();

describe.each([
  ['English', 'en', ENGLISH_CORPUS],
  ['English, abuse of groups', 'en', ENGLISH_GROUP_ABUSE_CORPUS],
  ['English, promotion', 'en', ENGLISH_PROMOTION_CORPUS],
])('corpus: %s', (_name, language, source) => {
  test.each(parseCorpus(source))('$rule $expects: $text', ({ rule, expects, text }) => {
    const { findings } = checkText(text, ruleset, { language });
    const serious = findings.filter((f) => f.severity !== 'low').map((f) => f.rule);
    if (expects === 'found') expect(serious).toContain(rule);
    else expect(serious).toEqual([]);
    if (expects === 'low') expect(findings.map((f) => f.rule)).toContain(rule);
  });
});
