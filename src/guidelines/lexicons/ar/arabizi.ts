import type { LexiconSource } from '../../patterns/source.ts';
import { soundedAliases } from './sounded-words.ts';

/**
 * Arabic in Latin letters and digits. Spellings vary without end: most come from a word's sounds
 * (sounded-words.ts); listed are those that sounds do not give, and only such as are no word of English. Nothing here is read in a comment
 * that the language detector does not take for Arabic (language/detect.ts).
 */
export const arabizi: LexiconSource = {
  file: 'ar/arabizi.ts',
  source: 'Written for this project, MIT. Not reviewed by a native speaker.',
  lines: `
${soundedAliases()}
alias ana = انا
alias enta enti inta inti enty ente = انت
alias ento entu intu intou entom = انتم
alias homa humma = هما
alias ya = يا
alias kol kul kull = كل
alias mn men mein = من
alias bas bs = بس
alias dol dool hadol hadool = دول
alias lazm lazem lazim laazim = لازم
alias mesh mish mosh msh mush = مش
alias la2 = لا
alias ibn ebn = ابن
alias bent bint bnt = بنت
alias wlad awlad wilad = ولاد
alias 3iyal 3yal = عيال
alias walad weld wld = ولد

alias nsa2 nesa2 nisa2 nisaa nesaa niswan neswan nswan = نساء
alias banat bnat = بنات
alias settat setat stat = ستات
alias 7areem 7arim hareem = حريم
alias yahood yahud yehud yhood yehood = يهود
alias yahoodi yahudi = يهودي
alias sood soud = سود
alias 3abeed 3abid abeed = عبيد
alias 3abd = عبد
alias mithliyeen methlyeen mithleen mthlyeen = مثليين
alias shawaz shwaz shawath = شواذ
alias mota7awleen = متحولين
alias mo3akeen mo3aqeen mo3a2een mu3aqeen m3a2een = معاقين
alias mo3a2 mo3aq mu3aq mo3ak = معاق
alias lag2een laji2een lage2een lajeen = لاجئين
alias moslmeen muslimeen moslemeen mslmeen = مسلمين
alias masi7yeen masi7iyeen mase7yeen masihiyeen = مسيحيين
alias shi3a shee3a = شيعة
alias rawafed rawafid rafidi = روافض
alias aqbat a2bat akbat = اقباط
alias baladhom baladhum = بلدهم
alias baladna bladna = بلدنا
alias yerga3o yerja3o yrj3o yirja3u = يرجعوا
alias ra7 rah = راح
alias 2a2tolak 2a2tlak a2tlak aqtolak a2tolak = اقتلك
alias 2a2tol a2tol aqtol = اقتل
alias ymoto ymouto yemoto = يموتوا
alias sooreyeen sooriyeen = سوريين
alias sharmout sharmoot sharmut = شرموط
alias 7ayawanat hayawanat = حيوانات
alias 7ad 7add = حد
alias fel fil = في
alias 3ayez 3awez 3ayz 3awz 3ayza = عايز
alias bedi baddi biddi bdi = بدي
alias yewla3 ywl3 ywalla3 ywala3 = يولع
alias wasa5a wasakha wasa5et wasakhet = وساخة
alias sa5afa sakhafa s5afa = سخافة
alias y5raso y5rso yekhraso y5rsoo = يخرسوا
alias e5ras ekhras 5ras = اخرس
alias yet3edmo yet3edemo = يتعدموا
alias yt2tlo yet2atlo yet2etlo = يتقتلوا
alias ymoutou = يموتوا
alias ymoot ymout yemoot = يموت
alias tmoot tmout temoot = تموت
alias 2atl katl = قتل
alias ne2tel na2tol = نقتل
alias ha2tel hayeqtel = هقتل
alias bte2refni = بتقرفني
alias mab7ebsh matee2sh = مبطقش
alias 7asharat 7shrat = حشرات
alias afa 2afa = آفة
alias 2azreen = قذرين
alias 8abeya ghabeya = غبية
alias mota5alef mota5alfeen motakhalef = متخلف
alias marah mar2a mara2a = مرأة
alias mithly methly mathly = مثلي
alias aswad eswed = اسود
alias laj2 lage2 lag2 = لاجئ
alias mota7awel motahawel = متحول
alias soryeen suriyeen soriyeen sooryeen = سوريين

alias bakrah bakra7 bakrahkom bakrahak = بكره
alias ba2raf bat2araf bet2aref bt2araf = بتقرف
alias bet2refoni = بتقرفوني
alias mo2ref mo2refeen mo2rfeen mo2rf = مقرف
alias zebala zbala zebaleh zibala = زبالة
alias kalb kelb = كلب
alias klab kelab klaab = كلاب
alias 7mar 7omar homar 7imar = حمار
alias 7ameer 7amir = حمير
alias 5anzeer khanzeer khanzir 5anzir khenzir = خنزير
alias 5anazeer khanazeer khanazir 5anazir = خنازير
alias 7ayawan 7aywan haywan 7aiwan = حيوان
alias 7asharat 7ashara = حشرات
alias ghabi 8abi 3'abi ghaby 8aby = غبي
alias aghbiya 2a8biya a8beya aghbya = اغبياء
alias gahel jahel gahl = جاهل
alias gahleen jahleen gahlin jahlin = جاهلين
alias kazab kaddab kazzab kaddeb = كذاب
alias kazabeen kaddabeen kazzabeen = كذابين
alias 7a2eer 7aqeer ha2eer 7a2ir 7aqir = حقير
alias 2azer 2azr qazer qather = قذر
alias wesekh weskh wese5 wes5 wsekh ws5 = وسخ
alias safel saafel = سافل
alias a8ba aghba a3'ba = اغبى
alias aswa2 2aswa2 = اسوء

alias sharmouta sharmuta sharmota sharmoota charmouta shrmota shrmuta sharmoutah = شرموطة
alias sharameet sharamit shrameet = شراميط
alias 2a7ba 2ahba qahba ga7ba ka7ba gahba kahba ka7beh = قحبة
alias khawal 5awal khawel 5wal 5awel = خول
alias khawalat 5awalat = خولات
alias 3ars 3ares m3arras me3arras m3ars = عرص
alias manyak manyek manyuk manyook mnyk manyoukeh = منيك
alias metnak mtnak metnaka mitnak mtnaka = متناك
alias ksomak kosomak kosomk kosommak kosomek ksmk kosmak kosmik koskhtak kosokhtak 2osomak kosomo kosomha = كسمك
alias kos kuss koss kus = كس
alias omak ommak omk ummak immak emmak = امك
alias okhtak o5tak ukhtak ikhtak = اختك
alias ayre ayri ayreh 2ayre = ايري
alias teezak tizak teezi tizi = طيزك
alias zebi zebbi zobri zeby zebak zobrak zoby = زبي
alias khara 5ara khra 5ra = خرا
alias a7a a7aa a77a = احا
alias nik neek anikak aneekak bneek = نيك
alias tfou tfoo tfo = تفو
alias lo6i looti louti luti = لوطي
alias zamel = زامل
alias dayouth dayooth = ديوث
alias yel3an yil3an yl3an yela3an = يلعن
alias abouk abook abok abuk = ابوك
alias hatlak h2tlak ha2tlak ha2tolak hamawtak hmwtk = هقتلك
alias e3dam e3daam i3dam = اعدام
`,
};
