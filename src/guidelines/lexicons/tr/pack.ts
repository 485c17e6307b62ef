import type { LanguagePack } from '../pack.ts';
import { turkishMessages } from './messages.ts';

/** Turkish: a starting pack, to be extended by a native speaker. Accents fall to the general folding. */
export const turkish: LanguagePack = {
  language: 'tr',
  shared: [],
  folding: new Map(),
  prefixes: [],
  suffixes: [],
  messages: turkishMessages,
};
