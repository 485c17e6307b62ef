import { abuse } from './abuse.ts';
import type { GuidelineRules } from './guideline-rules.ts';
import { personalAttack } from './personal-attack.ts';
import { profanity } from './profanity.ts';
import { promotion } from './promotion.ts';
import { threat } from './threat.ts';
import { vulgarity } from './vulgarity.ts';

/** The policy's table of contents, in the order in which guidelines are shown. Every one always runs. */
export const GUIDELINE_RULES: readonly GuidelineRules[] = [
  profanity,
  vulgarity,
  threat,
  personalAttack,
  abuse,
  promotion,
];
