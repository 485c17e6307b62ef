import type { LexiconSource } from '../../patterns/source.ts';

const source = 'Written for this project, MIT. A starting pack, not reviewed by a native speaker.';

export const turkishProfanity: LexiconSource = {
  file: 'tr/rules.ts (profanity)',
  source,
  lines: `
misspell amk aq amq amınakoyim = amına koyayım
misspell orspu orosbu = orospu
misspell siktr sktr = siktir
rule profanity.tr.strong profanity high
  says Uses the swear word {term}.
  low quoted mentioned
  term orospu, orospuluk, orospu çocuğu, orospu çocukları, orospu evladı, oç, oçlar, piç, piçler, piçi, siktir, siktir git, siktirgit, siktirip, siktirin, sikerim, sikerler, sikeyim, sikiyim, sikik, sikim, sikimde, siktiğimin, siktiğim, sikecem, sikeceğim, sikiş, sikişmek | masked
  term amına koyayım, amına koyim, amına koyarım, amına koydum, amına koyduğum, amına koyduğumun, amınakoyayım, ananı sikeyim, ananı sikerim, ananın amı, anasını sikeyim, anasını satayım, ananı avradını, amcık, amcıklar, yarrak, yarak, yarrağım, yarrağı, taşak, taşşak, göt, götün, götüne, götveren, götlek, götoş, puşt, puştlar | masked
  term koduğumun, kodumun, amına koduğumun, amına kodumun, sıçayım, sıçarım, sıçtığımın, ağzına sıçayım, ağzına sıçarım, hassiktir, hasiktir, siktir ol, siktirol, sikiğin | masked
  term kahpe, kahpenin, pezevenk, pezevenkler, gavat, gavatlar, kaltak, kaltaklar, sürtük, fahişenin dölü, dalyarak, dallama, kavat, it oğlu it, ebeni sikeyim, bok ye, boktan | masked
`,
};
export const turkishThreat: LexiconSource = {
  file: 'tr/rules.ts (threat)',
  source,
  lines: `
rule threat.tr.intent threat high
  says Threatens with death or violence, or wishes it on somebody.
  low quoted reported
  match seni|sizi|hepinizi|onu|onları|hepsini ..2 @kill_you
  match @kill_you seni|sizi|hepinizi|ulan|lan
  match kafanı|kafanızı|boğazını|ağzını|ağzınızı|bacaklarını ..1 keserim|keseceğim|kıracağım|kırarım|kırarız|dağıtırım
  match seni|sizi ..2 bulacağım|bulurum|bulacaz ..2 keser|öldür|pişman|yaşatmam
  match öleceksin|öleceksiniz|gebereceksin|gebereceksiniz
  match kafana|kafanıza|alnına ..1 sıkarım|sıkacağım|sıkarlar
  match leşini|leşinizi|kanını|kanınızı ..1 sereceğim|sererim|dökerim|dökeceğim|içerim
  match $group ..2 @killing @needed
  match geber|geberin|gebersin|gebersinler
  match $group ..4 @dead
  match ölümü|ölmeyi hak ediyorsun|ediyor|ediyorlar|ediyorsunuz
  match hepsi|hepsini|hepiniz ..1 @dead
  match evini|adresini biliyorum
`,
};
export const turkishPersonalAttack: LexiconSource = {
  file: 'tr/rules.ts (personal attack)',
  source,
  lines: `
rule personal_attack.tr.insult personal_attack medium
  says Insults a person with {term}.
  low quoted reported mentioned
  term aptal, aptallar, salak, salaklar, gerizekalı, gerizekalılar, geri zekalı, geri zekalılar, embesil, embesiller, ahmak, ahmaklar, dangalak, şerefsiz, şerefsizler, haysiyetsiz, namussuz, namussuzlar, alçak herif, köpek soyu, mal herif, beyinsiz, beyinsizler, ezik, karaktersiz, soysuz, soysuzlar, aşağılık, it sürüsü, hayvan herif, eşşek herif, kansız, andaval, öküz herif, yavşak, yavşaklar
  match sen|siz|sana|ulan|lan ..1 @animal|@filth
  match mal mısın|misin|mısınız
  match belanı|belanızı ..1 versin
  match eşek|it|domuz|öküz|hayvan|mal|köpek herif|karı|evladı|sürüsü
  match kes|kapat ..1 sesini|çeneni
  except aptal|salak değilim|değil
  except ben ..2 aptal|salak
rule abuse.tr.slur abuse.homophobia high
  says Uses the slur {term} for gay people.
  low quoted reported mentioned
  term ibne, ibneler, ibnelik, nonoş, götçü, top herif
`,
};
export const turkishAbuse: LexiconSource = {
  file: 'tr/rules.ts (abuse)',
  source,
  lines: `
rule abuse.tr.contempt abuse.* high
  says Insults a group of people, or denies it a place in the country.
  low quoted reported counter
  match $group ..3 @animal|@filth|@bad
  match pis|iğrenç|lanet|kahrolası|kahrolsun|şerefsiz $group
  match $group ..3 nefret|tiksiniyorum|iğreniyorum|iğreniyoruz ediyorum|ediyoruz?
  match $group ..4 @out
  match $group ..2 yer yok|yoktur
  match kadın|kadınlar|kızlar|karı|karılar ..1 yeri mutfak|ev|evi|mutfağı
  match kadın|kadınlar|karı|karılar ..3 @unable
  match $group ..3 insan değil|değiller|değildir
  match trans|travesti|travestiler|transseksüel ..2 kadın|erkek değil|değiller
  match $group ..2 @burden
  match $group ..3 denize|ateşe dökelim|dökün|atalım|atın
  match ermeni|yahudi|rum|gavur|yunan|kürt|arap|çingene|dönme dölü|tohumu|piçi|köpeği|iti|bozuntusu
  match $group ..2 ülkemizden|ülkeden|ülkesine|ülkelerine|memleketine ..2 @out|gönderin|atın|sürün
  match defol|defolun|defolsun ..3 $group
  except $group ..3 @animal|@filth|@bad değil|değiller|değildir
  except $group ..3 hakkı|hakları|karşı|yönelik|için
`,
};
