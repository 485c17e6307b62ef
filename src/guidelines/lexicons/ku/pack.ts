import type { LanguagePack } from '../pack.ts';
import { kurdishMessages } from './messages.ts';

/** Kurdish (Kurmanji, Latin script): a starting pack, to be extended by a native speaker. */
export const kurdish: LanguagePack = {
  language: 'ku',
  shared: [],
  folding: new Map(),
  prefixes: [],
  suffixes: [],
  messages: kurdishMessages,
};
