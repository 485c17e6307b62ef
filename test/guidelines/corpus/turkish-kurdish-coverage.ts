/** One line for each Turkish rule and guard that the other corpora do not notice. */
export const TURKISH_COVERAGE = `
== personal_attack.tr.insult
- Kimse aptal değil.
- Ben ne kadar aptal davrandım.
- Okulun duvarında "mal mısın sen" duruyor sabahtan beri.
- Sorulan kelime: sen aptalsın
- Gazete yazdı: sen aptalsın
== abuse.tr.contempt
- Mülteciler hayvan değil.
- Mültecilerin hakları için pis sokaklara çıktık.
- Okulun duvarında "Suriyeliler ülkelerine dönsün" duruyor sabahtan beri.
- Adam dedi ki: Suriyeliler pislik
- Suriyeliler pislik demek ırkçılıktır
== profanity.tr.strong
- Okulun duvarında "siktir git lan" duruyor sabahtan beri.
- Sorulan kelime: siktir git lan
== threat.tr.intent
- Adam "seni öldüreceğim" dedi.
- Adam dedi ki: seni öldüreceğim
== abuse.tr.slur
- Adam "ibneler" dedi.
- Sorulan kelime: ibneler
- Gazete yazdı: ibneler
`;

/** One line for each Kurdish guard that the other corpora do not notice. */
export const KURDISH_COVERAGE = `
== profanity.ku.strong
- Li ser dîwêr "سەگباب تۆ چی دەڵێیت" hebû îro.
== threat.ku.intent
- Li ser dîwêr "ez ê te bikujim" hebû îro.
- Wî got: ez ê te bikujim
== personal_attack.ku.insult
- "bêşeref" wî got.
- Wî got: bêşeref
`;
