import type { LexiconSource } from '../../patterns/source.ts';

/** Words that every Turkish rule shares. */
export const turkishClasses: LexiconSource = {
  file: 'tr/classes.ts',
  source: 'Written for this project, MIT. A starting pack, not reviewed by a native speaker.',
  lines: `
common ve bir bu da de için çok ama ne gibi daha var ben sen o biz siz onlar mi mu ile kadar olarak sonra her şey ki hiç olan

# words that losing an ending would turn into another word
class own_word = mali mala malum malumat piclik kirli kirler sunni oldu oldur itin ite ita ezikler arapca turkce kurtce kurtulus kurtul kurtar kurtlar salata aptes domates
class own_word = gotur goturmek goturdu goturur goten klasik fizik muzik sikayet siklik sikinti sikma siki sikici sikildim amac aman ami pisi pisman kopru kopuk kadin kadina

class neg = değil değiller hayır asla hiç
class report = dedi diyor diyen demiş söyledi söyleyen yazdı yazmış iddia haber mahkeme polis tutuklandı gözaltı dava sanık tehdit
class mention = kelimesi kelime küfrü sözü diyor dedi denir demek
class counter = ırkçılık ırkçı ayrımcılık kınıyorum kınıyoruz ayıp
class self = ben biz
class other_subject = sen o siz onlar

class group_sexism = kadın kadınlar karı karılar kız kızlar feminist feministler
class group_homophobia = eşcinsel eşcinseller gey gay lezbiyen lezbiyenler lgbt lgbtli homoseksüel
class group_transphobia = trans translar transseksüel travesti travestiler
class group_racism = kürt kürtler arap araplar zenci zenciler siyahi siyahiler çingene çingeneler roman romanlar yahudi yahudiler ermeni ermeniler rum rumlar yunan afrikalı
class group_xenophobia = suriyeli suriyeliler mülteci mülteciler sığınmacı sığınmacılar göçmen göçmenler afgan afganlar yabancı yabancılar pakistanlı iraklı
class group_religion = alevi aleviler müslüman müslümanlar hristiyan hristiyanlar sünni sünniler ateist ateistler şii şiiler
class group_ableism = engelli engelliler sakat sakatlar özürlü otistik
class group = @group_sexism @group_homophobia @group_transphobia @group_racism @group_xenophobia @group_religion @group_ableism
let group = @group

class animal = köpek köpekler domuz domuzlar it itler eşek eşekler hayvan hayvanlar maymun maymunlar sıçan fare fareler böcek böcekler haşere haşereler yılan öküz sürüngen
class filth = pislik pislikler çöp mikrop mikroplar parazit parazitler asalak asalaklar virüs kanser bela lağım bok leş
class bad = terörist kafir kafirler iğrençler sapkın sapkınlar cani caniler kalleş
class bad = pis iğrenç aşağılık şerefsiz şerefsizler namussuz namussuzlar alçak alçaklar gerizekalı aptal aptallar salak salaklar cahil cahiller hırsız hırsızlar hain hainler
class bad = ahlaksız ahlaksızlar sapık sapıklar tecavüzcü terörist teröristler yobaz yobazlar nankör nankörler vahşi vahşiler barbar barbarlar adi kahpe haysiyetsiz karaktersiz soysuz
class kill_you = öldüreceğiz öldürürüz gebertiriz geberteceğiz keseriz keseceğiz vuracağız yakacağız boğarım boğacağım gömerim gömeceğim parçalarım parçalayacağım doğrarım
class killing = öldürmek gebertmek yakmak asmak kesmek vurmak kurşunlamak temizlemek sürmek kovmak
class needed = lazım gerek şart gerekir gerekiyor
class unable = kullanamaz süremez anlamaz beceremez yapamaz yönetemez bilmez düşünemez
class burden = yükü kamburu utancı belası kanseri
class kill_you = öldüreceğim öldürürüm öldürecem gebertirim geberteceğim gebertecem keseceğim keserim vuracağım vururum yakacağım yakarım
class dead = asılsın asılsınlar yakılsın yakılsınlar kesilsin kesilmeli vurulsun vurulmalı geberecek gebermeli sürülsün gebersin gebersinler öldürülsün öldürülmeli ölmeli yakılmalı asılmalı kurşuna geberin geber
class out = gönderin yollayın yollansın sürgün kovun kovalım atalım atın gönderelim sürelim dökelim
class out = defolsun defolsunlar defolun defol gitsin gitsinler dönsün dönsünler kovulsun kovulmalı gönderilmeli gönderilsin istemiyoruz atılsın
`,
};
