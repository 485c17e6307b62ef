import type { AuthorMessages } from '../pack.ts';

export const arabicMessages: AuthorMessages = {
  frame: 'قد لا يُنشر تعليقك أو يتأخر نشره، فقد يتضمن {reasons}. يسعدنا أن تعبّر عن رأيك بكلمات أخرى.',
  separator: '، ',
  phrases: {
    profanity: 'ألفاظًا نابية',
    vulgarity: 'كلامًا فاحشًا',
    threat: 'كلامًا قد يُفهم على أنه تهديد',
    personal_attack: 'إساءة إلى شخص بدلًا من مناقشة رأيه',
    abuse: 'إساءة إلى أناس بسبب هويتهم',
    promotion: 'ترويجًا',
  },
};
