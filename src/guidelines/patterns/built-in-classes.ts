import { BIG_NUMBER, HANDLE, LINK, NUMBER, UNKNOWN } from '../text/vocabulary.ts';

/** Classes that no lexicon declares: what is no word of it. Name to word id. */
export const BUILT_IN_CLASSES: Readonly<Record<string, number>> = {
  unknown: UNKNOWN,
  number: NUMBER,
  big_number: BIG_NUMBER,
  link: LINK,
  handle: HANDLE,
};
