import { arabiziSpellings } from '../../language/arabizi-spellings.ts';

/** Words by their sounds (language/arabizi-spellings.ts), with the Arabic that rules look for. */
const SOUNDED = `
muslimIn=مسلمين muslim=مسلم masIHIyIn=مسيحيين masIHI=مسيحي yahUd=يهود yahUdI=يهودي nasAra=نصارى
muhAJirIn=مهاجرين muhAJir=مهاجر lAJi'In=لاجئين lAJi'=لاجئ mithliyIn=مثليين mutaHawwilIn=متحولين
mutaHawwil=متحول mutaHawwilAt=متحولات mu3AqIn=معاقين mu3Aq=معاق nisA'=نساء niswAn=نسوان sittAt=ستات HarIm=حريم
sUriyIn=سوريين sUdAniyIn=سودانيين afAriq@=افارقة akrAd=اكراد falastIniyIn=فلسطينيين masriyIn=مصريين hunUd=هنود
shI3@=شيعة aqbAt=اقباط shawAz=شواذ luwtiyIn=لوطيين 3abId=عبيد zunUJ=زنوج HayawAn=حيوان HayawAnAt=حيوانات
XanAzIr=خنازير XanzIr=خنزير kilAb=كلاب Hasharat=حشرات HasharAt=حشرات sarAsIr=صراصير zibAl@=زبالة HuthAl@=حثالة
qurUd=قرود HamIr=حمير muqrifIn=مقرفين muqrif=مقرف muqrif@=مقرفة muqazizIn=مقززين muqaziz=مقزز aGbiya=اغبياء
GabI=غبي GabIyya=غبية JAhil=جاهل JahalIn=جاهلين mutaXallifIn=متخلفين mutaXallif=متخلف Haqrin=حقيرين HaqIr=حقير
wisXIn=وسخين wasAX@=وساخة wisiX=وسخ wisX@=وسخة kaddAbIn=كذابين kazzAbIn=كذابين munAfiqIn=منافقين
irhAbiyIn=ارهابيين irhAbI=ارهابي HaramIya=حرامية muJrimIn=مجرمين kuffAr=كفار majAnIn=مجانين magAnIn=مجانين
saratAn=سرطان la3n@=لعنة 3Al@=عالة bakrah=بكره bakrahum=بكرههم bakrahhum=بكرههم bikrah=اكره akrah=اكره
nikrah=نكره baHtaqir=بحتقر aHtaqir=احتقر bastaHqir=بستحقر baqraf=بقرف batqraf=بتقرف bitqraf=بتقرف
ashma'iz=اشمئز biyqrifUnI=بيقرفوني bitqrifUnI=بتقرفوني yiqrifUnI=يقرفوني biy3asabUnI=بيعصبوني mabtIqsh=مبطيقش
mabatIqsh=مبطيقش batIq=بطيق mabaHibbish=مبحبش mabHibbish=مبحبش lAzim=لازم lAzm=لازم mafrUd=مفروض yimUtu=يموتوا
yimUtU=يموتوا tamUtU=تموتوا yitqatlU=يتقتلوا yitqatil=يتقتل yitHarqU=يتحرقوا yinHarqU=ينحرقوا yit3idmU=يتعدموا
yin3idmU=ينعدموا yitHabsU=يتحبسوا yitrimU=يترموا yitridU=يتطردوا yirJa3U=يرجعوا yiXrasU=يخرسوا yiXtafU=يختفوا
yimshU=يمشوا haqtil=هقتل Haqtil=هقتل aqtil=اقتل hanqtil=هنقتل niqtil=نقتل aqtul=اقتل naqtul=نقتل
niqtilhum=نقتلهم hamawwit=هقتل nimawwit=نقتل nimawwithum=نقتلهم haqtilhum=هقتلهم haqtilak=هقتلك Haqtilak=هقتلك
hamawwitak=هموتك Hamawwitak=هموتك hadbaHak=هدبحك adbaHak=اذبحك hadrabak=هضربك hadrab=هضرب haksar=هكسر
niHriq=نحرق haHriq=هحرق nitrud=نطرد iqtilU=اقتلوا iqtulU=اقتلوا itrudU=اطردوا mawtU=موتوا qatl=قتل i3dAm=اعدام
baladna=بلدنا baladhum=بلدهم bilAdna=بلادنا 3ayyiz=عايز 3Ayiz=عايز 3Awiz=عاوز atmanna=اتمنى yArIt=ياريت
kulluhum=كلهم kulhum=كلهم malhumsh=ملهمش lazma=لازمة lizma=لازمة Ganam=غنم baHAyim=بهايم bahAyim=بهايم
HimAr=حمار XawalAt=خولات sharmUt@=شرموطة sharAmIt=شراميط qaHb@=قحبة qiHAb=قحاب metnAk=متناك metnAk@=متناكة
mitnAkIn=متناكين manyUk=منيوك manyUk@=منيوكة mu3arras=معرص 3arsAt=عرصات kussumak=كسمك kusummak=كسمك
kusuXtak=كسختك yil3an=يلعن yin3al=ينعل XarA=خرا iXras=اخرس sAfil=سافل saflIn=سافلين Hayawana=حيوانة tAfih=تافه
tafhIn=تافهين aHmaq=احمق majnUn=مجنون magnUn=مجنون mutawaHish=متوحش munHat=منحط waqiH=وقح najis=نجس
anJAs=انجاس Xawan@=خونة XAyin=خاين misliyIn=مثليين mitliyIn=مثليين misaliyIn=مثليين batqazziz=بتقرف
hanmawwit=هنقتل atqazziz=اشمئز
`;

/** The aliases of a lexicon: each way to write a word, for the word. */
export function soundedAliases(): string {
  return SOUNDED.trim()
    .split(/\s+/)
    .map((entry) => entry.split('='))
    .map(([sounds = '', word = '']) => `alias ${arabiziSpellings(sounds).join(' ')} = ${word}`)
    .join('\n');
}
