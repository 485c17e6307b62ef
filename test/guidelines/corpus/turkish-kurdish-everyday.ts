/** Everyday comments in Turkish and Kurdish; the format is explained in corpus.ts. */
export const TURKISH_EVERYDAY = `
== personal_attack.tr.insult
+ sen ne biçim bir şerefsizsin
+ senin gibi aptalı görmedim
+ yavşak herif ya
+ kes sesini it
+ mal mısın nesin
+ beyinsiz sürüsü
+ Allah belanı versin
+ feministler geri zekalı
+ eşek herif

== profanity.tr.strong
+ ananın amına koyayım
+ amına koduğumun çocuğu
+ siktir ol git buradan
+ lanet olsun size orospu çocukları
+ ağzına sıçayım
+ sıçarım böyle işe

== threat.tr.intent
+ sizi geberteceğim
+ seni bulup öldüreceğim
+ kafanı kırarım senin
+ Yahudiler yakılmalı
+ eşcinseller asılsın
+ bütün Yahudileri öldürmek lazım
+ köpek gibi geberin
+ senin ağzını burnunu kırarım
+ hepiniz öleceksiniz şerefsizler

== abuse.tr.contempt
+ Suriyeliler böcek gibi çoğalıyor
+ Suriyeliler ülkemizden defolsun
+ bütün mülteciler gitsin artık
+ eşcinseller hasta ruhlu sapıklar
+ kadınlar araba kullanamaz
+ kadının yeri mutfak
+ Kürtlerden nefret ediyorum
+ Kürtler terörist
+ Araplar pis
+ zenciler maymun
+ Ermeni dölü
+ travestiler iğrenç yaratıklar
+ Alevilerin hepsi kafir
+ engelliler toplumun yükü
+ göçmenleri denize dökelim
+ kadınlardan tiksiniyorum
+ Afganlar insan değil
+ Çingeneler hırsız
+ trans kadınlar kadın değil erkek
+ bu ülkede Araplara yer yok
+ Suriyelileri geri gönderin
+ gavur tohumu
+ dönme piçi

== abuse.tr.slur
+ ibneler her yerde

== abuse.tr.contempt
- Suriyeliler de insan
- kadınlar günü kutlu olsun
- Kürtler bu ülkenin parçası
- komşum Ermeni, çok iyi biri
- eşcinsel olmak suç değil
- mülteciler için yardım toplandı
- mahkeme katile müebbet verdi
- polis iki kişiyi öldüren zanlıyı yakaladı
- göçmenleri taşıyan tekne battı
- maymun çiçeği virüsü yayılıyor
- köpekler çok sadık hayvanlar
- kuzu eti çok pahalandı
- bu karar çok aptalca
- film berbattı
- hakem maçı katletti
- ırkçılığa hayır
- Suriyelilere böcek demek ırkçılıktır
- kimseden nefret etmiyorum
- engelliler günü etkinlikleri
- kadın cinayetleri politiktir
- kadına şiddete hayır
- rakibi ezdik geçtik
- seni çok özledim
- canım sıkıldı
- sıkı bir çalışma oldu
- piknik yaptık
- götürdü beni eve
- amaç farklı
- Ali'nin amcası geldi
- ne güzel bir yazı
- bu gazeteci taraflı yazıyor
- bakan istifa etmeli
- hükümetin politikası yanlış
- sakatlanan oyuncu sahayı terk etti
- travma geçiren kadınlar
- domuz eti haram
- yabancı dil öğreniyorum
- Arap mutfağı lezzetli
- Yahudi soykırımı anıldı
- kız kardeşim geldi
- geri dönüşüm çöp kutusu
- yılan soktu
- hasta ziyaretine gittik
- Roman vatandaşlar oy kullandı
- roman okumayı severim
`;

export const KURDISH_EVERYDAY = `
== profanity.ku.strong
+ kurê kerê tu çi dibêjî
+ qehpika bêşeref
+ gû bixwe lo
+ سەگباب بڕۆ
+ قەحبە

== personal_attack.ku.insult
+ tu ker î lo
+ devê xwe bigire kûçik
+ tu heywan î
+ hûn hemû kûçik in
+ bêaqilê ehmeq
+ تۆ کەری
+ تۆ گەمژەی
+ هەمووتان سەگن
+ دەمت داخە حەیوان

== threat.ku.intent
+ ez ê te bikujim
+ ez ê serê te jêkim
+ bila bimirin hemû
+ cihû divê bên kuştin
+ ez ê mala te bişewitînim
+ دەتکوژم
+ کافرەکان دەبێت بکوژرێن

== abuse.ku.contempt
+ ez ji ereban nefret dikim
+ jin bêaqil in
+ ereb pîs in
+ tirk kûçik in
+ penaber bila herin welatê xwe
+ ژنان بێ ئەقڵن
+ عەرەبەکان پیسن
+ ڕقم لە عەرەبە
+ ئاوارەکان دەربکەن

== abuse.ku.contempt
- ez ji te hez dikim
- kûçikê min winda bû
- ker heywanekî bi sebir e
- jin azadî ye
- penaber jî mirov in
- dadgehê ceza da kujer
- polîs sê kes girtin
- di şer de deh kes hatin kuştin
- gotareke pir baş bû
- ereb û kurd bira ne
- heywanên kovî
- spas ji bo nûçeyê
- ez ne ehmeq im
- سەگەکەم ون بوو
- ژنان نیوەی کۆمەڵگان
- ئاوارەکان مرۆڤن
- لە شەڕەکەدا دە کەس کوژران
- دادگا سزای بکوژەکەی دا
- هەواڵێکی خۆش بوو
- عەرەب و کورد بران
- کەرەکە لە باخەکەیە
- ئەمە هەڵەیە
`;
