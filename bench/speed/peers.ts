import { Profanity } from '@2toad/profanity';
import { Filter } from 'bad-words';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { checkText } from '../../src/guidelines/check.ts';
import { createRuleset } from '../../src/guidelines/ruleset.ts';

/** Runs one checker over a text; the answer only keeps the work from being optimised away. */
export interface Peer {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

const ruleset = createRuleset();

/** Every rule of every guideline, language detected, all findings with spans and explanations. */
export const ours: Peer = { name: 'verbatim', run: (text) => checkText(text, ruleset) };

/** What users would pick instead, each in the mode its README shows first. */
export function otherPeers(): Peer[] {
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const filter = new Filter();
  const profanity = new Profanity();
  return [
    { name: 'obscenity', run: (text) => matcher.getAllMatches(text) },
    { name: 'bad-words', run: (text) => filter.isProfane(text) },
    { name: '@2toad/profanity', run: (text) => profanity.exists(text) },
    { name: 'normalize', run: (text) => text.normalize('NFKC').toLowerCase() },
  ];
}
