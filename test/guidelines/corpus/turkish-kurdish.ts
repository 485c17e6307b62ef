/** Written for this project; the format is explained in corpus.ts. */
export const TURKISH_CORPUS = `
== profanity.tr.strong
+ siktir git lan
+ amk böyle işin
+ orospu çocukları
- kitabı geri götürdü
- klasik müzik çok güzel
- bu sorunu çözmek çok sıkıcı
- iş sıklıkla şikâyet konusu oluyor

== threat.tr.intent
+ seni öldüreceğim
+ hepinizi gebertirim
- Ankara'da bir kadın öldürüldü, polis iki kişiyi gözaltına aldı

== personal_attack.tr.insult
+ sen aptalsın
+ mal mısın sen
- ben çok aptaldım
- mali tablolar açıklandı ve bu yıl bir artış var

== abuse.tr.slur
+ ibneler

== abuse.tr.contempt
+ Suriyeliler pislik
+ Suriyeliler ülkelerine dönsün
- ırkçı olmayın, Suriyeliler de insan
`;

export const KURDISH_CORPUS = `
== profanity.ku.strong
+ kurê kerê tu çi dibêjî
+ سەگباب تۆ چی دەڵێیت

== threat.ku.intent
+ ez ê te bikujim
- ez ji te hez dikim û tu baş î

== personal_attack.ku.insult
+ bêşeref
+ گەمژەیت تۆ
- ئەم هەواڵە زۆر باشە بۆ کوردستان
`;
