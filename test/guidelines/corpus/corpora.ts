import { ARABIC_CORPUS, ARABIC_NEWS, ARABIZI_CORPUS } from './arabic.ts';
import { ARABIC_COVERAGE } from './arabic-coverage.ts';
import { ARABIC_EXCEPTIONS } from './arabic-exceptions.ts';
import { ARABIC_GROUP_BELITTLING } from './arabic-group-belittling.ts';
import { ARABIC_GROUP_STATEMENTS } from './arabic-group-statements.ts';
import { ARABIC_HARDSHIP } from './arabic-hardship.ts';
import { ARABIC_INNOCENT } from './arabic-innocent.ts';
import { ARABIC_INNOCENT_MORE } from './arabic-innocent-more.ts';
import { ARABIC_NEWS_REPORTS } from './arabic-news-reports.ts';
import { ARABIC_PEOPLE } from './arabic-people.ts';
import { ARABIC_SOUNDED } from './arabic-sounded.ts';
import { ENGLISH_CORPUS } from './english.ts';
import { ENGLISH_ABUSE_CORPUS } from './english-abuse.ts';
import { ENGLISH_ABUSE_GUARD_COVERAGE } from './english-abuse-guard-coverage.ts';
import { ENGLISH_COUNTER_SPEECH_CORPUS } from './english-counter-speech.ts';
import { ENGLISH_COVERAGE } from './english-coverage.ts';
import { ENGLISH_EXCEPTIONS } from './english-exceptions.ts';
import { ENGLISH_GROUP_ABUSE_CORPUS } from './english-group-abuse.ts';
import { ENGLISH_GUARD_COVERAGE } from './english-guard-coverage.ts';
import { ENGLISH_IMPLIED_ABUSE_CORPUS } from './english-implied-abuse.ts';
import { ENGLISH_INNOCENT_MENTION_CORPUS } from './english-innocent-mention.ts';
import { ENGLISH_INSULT_COVERAGE } from './english-insult-coverage.ts';
import { ENGLISH_MORE_PLAIN_TALK_CORPUS } from './english-more-plain-talk.ts';
import { ENGLISH_NEWS_CORPUS } from './english-news.ts';
import { ENGLISH_NEWS_ARTICLES } from './english-news-articles.ts';
import { ENGLISH_PLAIN_TALK_CORPUS } from './english-plain-talk.ts';
import { ENGLISH_PROMOTION_CORPUS } from './english-promotion.ts';
import { ENGLISH_PROMOTION_ADVERTS_CORPUS } from './english-promotion-adverts.ts';
import { ENGLISH_PROMOTION_INNOCENT_CORPUS } from './english-promotion-innocent.ts';
import { ENGLISH_PROMOTION_OWN_CORPUS } from './english-promotion-own.ts';
import { ENGLISH_PROMOTION_SCHEMES_CORPUS } from './english-promotion-schemes.ts';
import { ENGLISH_RIDICULE_CORPUS } from './english-ridicule.ts';
import { ENGLISH_RUDE_TALK_CORPUS } from './english-rude-talk.ts';
import { ENGLISH_THREAT_CORPUS } from './english-threat.ts';
import { KURDISH_CORPUS, TURKISH_CORPUS } from './turkish-kurdish.ts';
import { KURDISH_COVERAGE, TURKISH_COVERAGE } from './turkish-kurdish-coverage.ts';
import { KURDISH_EVERYDAY, TURKISH_EVERYDAY } from './turkish-kurdish-everyday.ts';

/** Every corpus of the project with the language that its lines are read in. */
export const CORPORA: readonly { name: string; language: string; source: string }[] = [
  { name: 'English, abuse', language: 'en', source: ENGLISH_ABUSE_CORPUS },
  { name: 'English, abuse of groups in natural text', language: 'en', source: ENGLISH_GROUP_ABUSE_CORPUS },
  { name: 'English, abuse and threats implied', language: 'en', source: ENGLISH_IMPLIED_ABUSE_CORPUS },
  { name: 'English, counter-speech', language: 'en', source: ENGLISH_COUNTER_SPEECH_CORPUS },
  { name: 'English, news prose', language: 'en', source: ENGLISH_NEWS_CORPUS },
  { name: 'English, news articles', language: 'en', source: ENGLISH_NEWS_ARTICLES },
  { name: 'English, ridicule', language: 'en', source: ENGLISH_RIDICULE_CORPUS },
  { name: 'English, rude talk', language: 'en', source: ENGLISH_RUDE_TALK_CORPUS },
  { name: 'English, plain talk', language: 'en', source: ENGLISH_PLAIN_TALK_CORPUS },
  { name: 'English, more plain talk', language: 'en', source: ENGLISH_MORE_PLAIN_TALK_CORPUS },
  { name: 'English, promotion', language: 'en', source: ENGLISH_PROMOTION_CORPUS },
  { name: 'English, promotion of oneself', language: 'en', source: ENGLISH_PROMOTION_OWN_CORPUS },
  { name: 'English, schemes and services', language: 'en', source: ENGLISH_PROMOTION_SCHEMES_CORPUS },
  { name: 'English, small advertisements', language: 'en', source: ENGLISH_PROMOTION_ADVERTS_CORPUS },
  { name: 'English, no promotion', language: 'en', source: ENGLISH_PROMOTION_INNOCENT_CORPUS },
  { name: 'English, groups named innocently', language: 'en', source: ENGLISH_INNOCENT_MENTION_CORPUS },
  { name: 'English, threats', language: 'en', source: ENGLISH_THREAT_CORPUS },
  { name: 'English, exceptions', language: 'en', source: ENGLISH_EXCEPTIONS },
  { name: 'Arabic, exceptions', language: 'ar', source: ARABIC_EXCEPTIONS },
  { name: 'English', language: 'en', source: ENGLISH_CORPUS },
  { name: 'Arabic', language: 'ar', source: ARABIC_CORPUS },
  { name: 'Arabic, news prose', language: 'ar', source: ARABIC_NEWS },
  { name: 'Arabic, group statements', language: 'ar', source: ARABIC_GROUP_STATEMENTS },
  { name: 'Arabic, group belittling', language: 'ar', source: ARABIC_GROUP_BELITTLING },
  { name: 'Arabic, people', language: 'ar', source: ARABIC_PEOPLE },
  { name: 'Arabic, innocent', language: 'ar', source: ARABIC_INNOCENT },
  { name: 'Arabic, innocent more', language: 'ar', source: ARABIC_INNOCENT_MORE },
  { name: 'Turkish, everyday comments', language: 'tr', source: TURKISH_EVERYDAY },
  { name: 'Kurdish, everyday comments', language: 'ku', source: KURDISH_EVERYDAY },
  { name: 'Arabic, hardship of groups', language: 'ar', source: ARABIC_HARDSHIP },
  { name: 'Arabic, news reports', language: 'ar', source: ARABIC_NEWS_REPORTS },
  { name: 'Arabic in Latin letters, by sound', language: 'ar-Latn', source: ARABIC_SOUNDED },
  { name: 'Arabic in Latin letters', language: 'ar-Latn', source: ARABIZI_CORPUS },
  { name: 'Turkish', language: 'tr', source: TURKISH_CORPUS },
  { name: 'Kurdish', language: 'ku', source: KURDISH_CORPUS },
  { name: 'English, one line for each rule and exception', language: 'en', source: ENGLISH_COVERAGE },
  { name: 'English, one line for each exception of insult', language: 'en', source: ENGLISH_INSULT_COVERAGE },
  { name: 'English, one line for each guard', language: 'en', source: ENGLISH_GUARD_COVERAGE },
  { name: 'English, one line for each guard of abuse', language: 'en', source: ENGLISH_ABUSE_GUARD_COVERAGE },
  { name: 'Arabic, one line for each rule and guard', language: 'ar', source: ARABIC_COVERAGE },
  { name: 'Turkish, one line for each rule and guard', language: 'tr', source: TURKISH_COVERAGE },
  { name: 'Kurdish, one line for each guard', language: 'ku', source: KURDISH_COVERAGE },
];
