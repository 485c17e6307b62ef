import type { LanguagePack } from '../pack.ts';
import { englishAbuseWords } from './abuse-words.ts';
import { englishClasses } from './classes.ts';
import { englishGroups } from './groups.ts';
import { englishMessages } from './messages.ts';
import { englishRealWords } from './real-words.ts';

/** English: the complete pack. */
export const english: LanguagePack = {
  language: 'en',
  shared: [englishClasses, englishGroups, englishAbuseWords, englishRealWords],
  folding: new Map(),
  prefixes: [],
  suffixes: [],
  messages: englishMessages,
};
