import { describe, expect, test } from '@jest/globals';
import { checkText } from '../../../src/guidelines/check.ts';
import { createRuleset } from '../../../src/guidelines/ruleset.ts';
import { CORPORA } from './corpora.ts';
import { parseCorpus } from './corpus.ts';

const ruleset = createRuleset();

describe.each(CORPORA)('corpus: $name', ({ language, source }) => {
  test.each(parseCorpus(source))('$rule $expects: $text', ({ rule, expects, text }) => {
    const { findings } = checkText(text, ruleset, { language });
    const serious = findings.filter((f) => f.severity !== 'low').map((f) => f.rule);
    if (expects === 'found') expect(serious).toContain(rule);
    else expect(serious).toEqual([]);
    if (expects === 'low') expect(findings.map((f) => f.rule)).toContain(rule);
  });
});
