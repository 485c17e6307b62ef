import { describe, expect, test } from '@jest/globals';
import { compilePack } from '../../../src/guidelines/patterns/compile.ts';
import { parseLexicons } from '../../../src/guidelines/patterns/parse.ts';
import { wordForms } from '../../../src/guidelines/patterns/word-forms.ts';

const parse = (lines: string) => parseLexicons([{ file: 'test', source: 'test', lines }]);
const compile = (lines: string) => compilePack(parse(lines), { prefixes: [], suffixes: [] });
const RULE = 'rule x threat high\nsays Something.\n';

describe('parseLexicons', () => {
  test('reads classes, lets, and rules', () => {
    const lexicon = parse(
      `class hit = kick/v\nlet who = him | her there\n${RULE}low quoted\nmatch @hit ..2 $who`,
    );
    expect(lexicon.classes.get('hit')?.words).toEqual(['kick', 'kicks', 'kicked', 'kicking', 'kickin']);
    expect(lexicon.rules[0]).toMatchObject({
      name: 'x',
      guideline: 'threat',
      severity: 'high',
      low: ['quoted'],
    });
    expect(lexicon.rules[0]?.patterns).toHaveLength(2);
  });

  test.each([
    ['class a', 'test:1: an "=" is missing'],
    ['rule x nonsense high', 'test:1: a rule is'],
    ['match a', 'test:1: "match" stands outside of a rule'],
    [`${RULE}low sometimes`, 'test:3: unknown guard "sometimes"'],
    [`${RULE}match $who`, 'test:3: $who is not defined'],
    [`${RULE}term a/q`, 'test:3: unknown form "a/q"'],
    [`${RULE}term abc | magic`, 'test:3: unknown option "magic"'],
    [`${RULE}frob a`, 'test:3: unknown statement "frob"'],
    [`${RULE}match a||b`, 'test:3: an alternative of "a||b" is empty'],
    ['class link = url', 'test:1: class @link is built in'],
    ['class big_number = million', 'test:1: class @big_number is built in'],
    ['rule x threat high\nmatch a', 'test:1: rule x says nothing'],
    [RULE, 'test:1: rule x matches nothing'],
  ])('%j is refused with file and line', (lines, problem) => {
    expect(() => parse(lines)).toThrow(problem);
  });

  describe('an alias', () => {
    const parseBoth = (earlier: string, later: string) =>
      parseLexicons([
        { file: 'first', source: 'test', lines: earlier },
        { file: 'second', source: 'test', lines: later },
      ]);

    test.each([
      [
        `${RULE}match kick ass`,
        'misspell ass = donkey',
        '"ass" = "donkey" rewrites a word of lexicons/first:3',
      ],
      [
        `${RULE}term wanna`,
        'alias wanna = want to',
        '"wanna" = "want to" rewrites a word of lexicons/first:3',
      ],
      ['class pet = doggo cat', 'alias Doggo = dog', '"Doggo" = "dog" rewrites a word of lexicons/first:1'],
    ])('%j then %j is refused', (earlier, later, problem) => {
      expect(() => parseBoth(earlier, later)).toThrow(`lexicons/second:1: ${problem}`);
    });

    test.each([
      ['read before', 'alias doggo = dog', `${RULE}match doggo`],
      ['of a word that stands beside', `${RULE}match dog|doggo`, 'alias doggo = dog'],
      [
        'of a word of a class that has the other elsewhere',
        'class pet = doggo\nclass pet = dog',
        'alias doggo = dog',
      ],
      ['of a spare term', `${RULE}term cat\nspare doggo`, 'alias doggo = dog'],
      ['of a word that no rule names', `${RULE}match cat`, 'alias doggo = dog'],
    ])('%s is accepted', (_, earlier, later) => {
      expect(() => parseBoth(earlier, later)).not.toThrow();
    });
  });

  test.each([
    [`${RULE}match @nobody`, 'test:3: class @nobody is not defined'],
    [`${RULE}match a? ..2`, 'test:3: a pattern needs a word that is not optional'],
    [`class a = @b\nclass b = @a\n${RULE}match @a`, 'contains itself'],
  ])('%j does not compile', (lines, problem) => {
    expect(() => compile(lines)).toThrow(problem);
  });
});

test.each([
  ['idiot/n', ['idiot', 'idiots']],
  ['bully/n', ['bully', 'bullies']],
  ['hate/v', ['hate', 'hates', 'hated', 'hating', 'hatin']],
  ['stab/vv', ['stab', 'stabs', 'stabbed', 'stabbing', 'stabbin']],
  ['ugly/a', ['ugly', 'uglier', 'ugliest']],
  ['plain', ['plain']],
])('forms of %s', (item, forms) => {
  expect(wordForms(item)).toEqual(forms);
});
