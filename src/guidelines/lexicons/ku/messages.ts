import type { AuthorMessages } from '../pack.ts';

export const kurdishMessages: AuthorMessages = {
  frame:
    'Dibe ku şîroveya te bê rawestandin: dibe ku tê de {reasons} hebe. Tu dikarî heman tiştî bi gotinên din bibêjî.',
  separator: ', ',
  phrases: {
    profanity: 'çêr',
    vulgarity: 'gotinên nexweş',
    threat: 'gotinên wek gef',
    personal_attack: 'heqaret li kesekî',
    abuse: 'gotinên ku mirovan ji ber nasnameya wan biçûk dixin',
    promotion: 'reklam',
  },
};
