import type { LanguagePack } from '../pack.ts';
import { kurdishMessages } from './messages.ts';

/**
 * Kurdish, Kurmanji in Latin script and Sorani in Arabic script: a starting pack. No native speaker has
 * written or reviewed it; it holds a few dozen frequent insults and threats, and a comment without them
 * is only known to be free of those. To extend it, add to the lists in rules.ts, with lines in the
 * tests' corpus.
 */
export const kurdish: LanguagePack = {
  language: 'ku',
  shared: [],
  folding: new Map(),
  prefixes: [],
  suffixes: ['an', 'en', 'in', 'e', 'o', 'ەکان', 'ان', 'ە', 'یت', 'ت'],
  messages: kurdishMessages,
};
