import type { AuthorMessages } from '../pack.ts';

export const turkishMessages: AuthorMessages = {
  frame:
    'Yorumunuz bekletilebilir ya da yayımlanmayabilir: {reasons} içeriyor olabilir. Aynı düşünceyi başka sözlerle ifade edebilirsiniz.',
  separator: ', ',
  phrases: {
    profanity: 'küfür',
    vulgarity: 'kaba ifadeler',
    threat: 'tehdit olarak anlaşılabilecek sözler',
    personal_attack: 'kişiye yönelik hakaret',
    abuse: 'insanları kimliklerinden dolayı aşağılayan sözler',
    promotion: 'tanıtım',
  },
};
