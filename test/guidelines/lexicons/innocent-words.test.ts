import { expect, test } from '@jest/globals';
import words from 'an-array-of-english-words' with { type: 'json' };
import { checkText } from '../../../src/guidelines/check.ts';
import { createRuleset } from '../../../src/guidelines/ruleset.ts';

const ruleset = createRuleset();
/** Dictionary words that hold a term openly, as derivations or compounds of it. */
const RUDE =
  /fuck|shit|bitch|whor|cunt|nigg|bastard|idiot|jackass|piss|slut|faggot|fagot|wank|arse|ass|cock|crap|mofo|biatch|clown|coward|dumb|dunc|fool|boob|dyke|dick|goddam|twat|spazz|spick|tard|schmuck|shmuck/;
/** A sample, so that the test stays quick; the letters are those that the terms begin with or hold. */
const LIKELY =
  /^(?:psych|homo|twit|among|apa|asp|hears|pratt|persec|sand|lump|goat|stop|weather|wood|tick|ped|hose|swind)/;

test('a word of the dictionary is not taken for a disguise of a term', () => {
  const taken = (words as readonly string[])
    .filter((word) => LIKELY.test(word) && !RUDE.test(word))
    .filter((word) =>
      checkText(word, ruleset, { language: 'en' }).findings.some(
        ({ severity, via }) => severity !== 'low' && via.length > 0,
      ),
    );
  expect(taken).toEqual([]);
});

test.each([
  'Scunthorpe',
  'stopcock',
  'Hitchcock',
  'Pratt',
  'Kshitij',
  'Cnut',
  'psychotherapist',
  'among',
  'hose',
])('%s is an innocent word', (word) => {
  const { findings } = checkText(`${word} was there`, ruleset, { language: 'en' });
  expect(findings.filter(({ severity }) => severity !== 'low')).toEqual([]);
});
