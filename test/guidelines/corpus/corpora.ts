import { ARABIC_CORPUS, ARABIC_NEWS, ARABIZI_CORPUS } from './arabic.ts';
import { ARABIC_COVERAGE } from './arabic-coverage.ts';
import { ENGLISH_CORPUS } from './english.ts';
import { ENGLISH_ABUSE_CORPUS } from './english-abuse.ts';
import { ENGLISH_ABUSE_GUARD_COVERAGE } from './english-abuse-guard-coverage.ts';
import { ENGLISH_COUNTER_SPEECH_CORPUS } from './english-counter-speech.ts';
import { ENGLISH_COVERAGE } from './english-coverage.ts';
import { ENGLISH_GROUP_ABUSE_CORPUS } from './english-group-abuse.ts';
import { ENGLISH_GUARD_COVERAGE } from './english-guard-coverage.ts';
import { ENGLISH_IMPLIED_ABUSE_CORPUS } from './english-implied-abuse.ts';
import { ENGLISH_INNOCENT_MENTION_CORPUS } from './english-innocent-mention.ts';
import { ENGLISH_NEWS_CORPUS } from './english-news.ts';
import { ENGLISH_PROMOTION_CORPUS } from './english-promotion.ts';
import { ENGLISH_THREAT_CORPUS } from './english-threat.ts';
import { KURDISH_CORPUS, TURKISH_CORPUS } from './turkish-kurdish.ts';
import { KURDISH_COVERAGE, TURKISH_COVERAGE } from './turkish-kurdish-coverage.ts';

/** Every corpus of the project with the language that its lines are read in. */
export const CORPORA: readonly { name: string; language: string; source: string }[] = [
  { name: 'English, abuse', language: 'en', source: ENGLISH_ABUSE_CORPUS },
  { name: 'English, abuse of groups in natural text', language: 'en', source: ENGLISH_GROUP_ABUSE_CORPUS },
  { name: 'English, abuse and threats implied', language: 'en', source: ENGLISH_IMPLIED_ABUSE_CORPUS },
  { name: 'English, counter-speech', language: 'en', source: ENGLISH_COUNTER_SPEECH_CORPUS },
  { name: 'English, news prose', language: 'en', source: ENGLISH_NEWS_CORPUS },
  { name: 'English, promotion', language: 'en', source: ENGLISH_PROMOTION_CORPUS },
  { name: 'English, groups named innocently', language: 'en', source: ENGLISH_INNOCENT_MENTION_CORPUS },
  { name: 'English, threats', language: 'en', source: ENGLISH_THREAT_CORPUS },
  { name: 'English', language: 'en', source: ENGLISH_CORPUS },
  { name: 'Arabic', language: 'ar', source: ARABIC_CORPUS },
  { name: 'Arabic, news prose', language: 'ar', source: ARABIC_NEWS },
  { name: 'Arabic in Latin letters', language: 'ar-Latn', source: ARABIZI_CORPUS },
  { name: 'Turkish', language: 'tr', source: TURKISH_CORPUS },
  { name: 'Kurdish', language: 'ku', source: KURDISH_CORPUS },
  { name: 'English, one line for each rule and exception', language: 'en', source: ENGLISH_COVERAGE },
  { name: 'English, one line for each guard', language: 'en', source: ENGLISH_GUARD_COVERAGE },
  { name: 'English, one line for each guard of abuse', language: 'en', source: ENGLISH_ABUSE_GUARD_COVERAGE },
  { name: 'Arabic, one line for each rule and guard', language: 'ar', source: ARABIC_COVERAGE },
  { name: 'Turkish, one line for each rule and guard', language: 'tr', source: TURKISH_COVERAGE },
  { name: 'Kurdish, one line for each guard', language: 'ku', source: KURDISH_COVERAGE },
];
