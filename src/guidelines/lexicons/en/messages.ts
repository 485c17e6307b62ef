import type { AuthorMessages } from '../pack.ts';

export const englishMessages: AuthorMessages = {
  frame:
    'Your comment may be held back: it may contain {reasons}. You are welcome to say the same in other words.',
  separator: ', ',
  phrases: {
    profanity: 'swear words',
    vulgarity: 'crude language',
    threat: 'words that can be read as a threat',
    personal_attack: 'words aimed at a person rather than at what was said',
    abuse: 'words that demean people for who they are',
    promotion: 'promotion',
  },
};
