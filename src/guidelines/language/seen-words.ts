import { arabiziSigns } from './arabizi-spellings.ts';

/**
 * The most frequent short words of languages that readers write in, folded on load: enough to tell a
 * sentence's language without a library. At most 31 languages, one bit each. Written for this project
 * from general knowledge of the languages.
 */
export const SEEN_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to a in is that it for you was with on as are this be at have from or had by not but what all were
    we when your can said there an each which she do how their if will up other about out many then them these so some
    her would make like him into has two more go see no way could people my than been who now did get come made may
    i he they me us our don't just know think want why because should here really very never ever too only even most
    still going being does isn't can't won't i'm it's you're they're that's what's let's please thanks good bad hate
    love stop shut go fuck shit kill women men black white gay muslims people person guy man woman check out subscribe
    free video channel call text call reply send claim win won txt u ur r im dont its thats cant one any someone nothing
    am also again always another around away back before better between big both call came day days down during every
    everyone everything find first found give god got great had has hey his hope house i'll i've if its keep last left
    let life little long look lot mean might much must name need new news next nice off oh old once own part place
    please put read right same saw say says school seen since something stay sure take talk tell than thing things those
    though thought three through time times today told true trying under until use used using wait was watch week well
    went were where while whole without wonder work world wrong year years yes yet wtf guys girl girls boy die
    dead dumb stupid idiot ugly sick ass bitch damn hell racist pay money jobs country state states war law vote white
    government president party article comment story trump obama america american americans english song music play
    game team fan movie best worst happy sad sorry yeah nah dude kids family mother father mom dad
    son wife husband friend friends home food car water city street police story gonna wanna gotta till per via`,
  tr: `ve bir bu da de için çok ama ne gibi daha var ben sen o biz siz onlar mi mı değil ile kadar olarak sonra her şey
    şu ki hiç neden nasıl evet hayır olan oldu olur kendi sana bana bizim senin benim lan ya yok artık bile şimdi sadece
    önce böyle öyle işte zaten çünkü ise veya hem bunu bunun onun onu beni seni sizin bizi sizi tüm bütün insan adam
    kadın diye yani niye nerede kim bunlar hep hala yine bence lazım gerek iyi kötü güzel oğlum abi kardeşim allah
    aptal salak pislik suriyeliler kürtler türk türkiye defolsun oluyor ediyor yapıyor olsun eder misin mısın`,
  ku: `û li ji bi di ku ez tu ew em hûn jî na ne her gelek wek heye nîne dibe kir bû çi kî min te wî wê me we wan
    kurdî kurd lê belê erê çima çawa kengî kî ev ewê vî vê wisa pir baş xwe xwedê ser bin nav berî piştî hemû kes tişt
    mirov gel welat dikin dike dikim dibêje dibêjin tune nabe nakin nake heta jibo ya yên yê yekî hev spas bira`,
  'ar-Latn': `${arabiziSigns()} ana ento entu intu enta enti inta inti e7na ehna 7na homa howa howwe heya el ely elly elli illi mn kol kull kda
    keda kida heik hek mesh mish msh mosh mush bas dee dol feha fiha hena hina hnak ya wallah wallahi walla yalla habibi
    7abibi 7abibti habibti inshallah mashallah alhamdulillah hamdulillah khalas 5alas shu shou eih leh leish lesh kif
    keef kefak ezay ezayak 3ala 3la 3alek 3aleik ma3 ma3a ba3d b3d ktir kteer ktr awi 2awi awy gedan jiddan lazm lazem
    lazim mafi mafish mafeesh wen wein fein akid kaman kman la2 aywa sa7 shwaya shway 7aga haga haja kalam rabena allah
    akhi okhti 3arab 3aib 3eb 7aram haram bta3 bta3t btaa3 kalb ibn ebn bent bint omak ommak kos kuss koss
    okhtak 7mar 7omar homar 5anzeer khanzeer klab zbala zebala wesekh wes5 nsa2 banat yahood yahud abook abouk yel3an
    el3an ahbal 3abeed 3abid 5ara khara`,
  de: `der die das und ist nicht ein eine ich du er sie es wir ihr mit auf für von den dem zu im auch aber wie so nur
    noch nach bei aus wenn oder hat war sind sich dass kein keine mich mir dich einen einem einer haben wird werden
    was mehr schon immer kann man über doch mal ja nein sehr hier jetzt alle alles diese dieser wieder durch gegen`,
  fr: `le la les des un une et est pas que qui dans pour sur avec ce cette il elle nous vous ils je tu ne du au aux
    mais ou où sont être plus fait comme tout bien très c'est j'ai en se sa son ses leur leurs y d'un d'une qu'il n'est
    moi toi lui même aussi sans peut quand faire rien tous deux ça cela votre notre mon ma mes encore contre après`,
  es: `el la los las de que y en un una es no por con para su se lo como más pero sus le ya o este sí porque esta muy
    sin sobre también me hasta hay donde todo nos eres está yo tú mi si ni fue son ser han todos cuando hace nada quien
    ahora eso esto estos ese esa del al son soy negro negra mierda puta gente años`,
  it: `il lo la gli le di che e un una è non per con del della sono mi ma come anche più questo questa ho ha si ci
    perché molto tutto bene io tu lui nel nella dei delle al alla da se cosa solo sei loro noi hai quando fatto essere
    negro i su degli dal ne`,
  pt: `o os as de que e um uma é não por com para se na no do da mais mas como foi ele ela você eu tem muito isso já
    são está também só meu sua em ao dos das pelo pela ou quando sem nos ser esse essa voce nao`,
  nl: `de het een en van is niet dat die in te op voor met zijn ik je hij ze wij er maar ook als aan dit naar bij nog
    heeft wat kan geen wel om uit dan door over of worden deze zo meer moet heb ben wordt jij mijn`,
  sv: `och att det som en är på för med han inte jag den till av om har ett men var de du så från vi kan nu slut fart
    också eller mycket bara mig dig sig skulle när detta vad alla ska hade`,
  da: `og at det som en er på for med han ikke jeg den til av om har et men var de du så fra vi kan nu slut fart også
    eller meget bare mig dig sig skulle når dette hvad alle skal havde af jeg være noe bli mer seg hva etter`,
  fi: `ja on ei se että hän oli mutta niin kun kuin myös ovat tai mitä minä sinä me he tämä jos vain nyt olen ole joka
    sitä siitä mukaan`,
  pl: `i w na z do nie się to jest że o jak po co tak za od ale już tylko jego przez dla czy ma był są być który które
    ten tego jestem mnie mi ci`,
  cs: `a se v na je že to s z do o i k ve jsem by ale jak tak pro si co už jen když není jsou který nebo také bylo má
    protože jako`,
  hu: `a az és hogy nem is egy ez volt van meg csak de mint már ha még ki mi el ezt azt kell vagy olyan minden fel`,
  ro: `și de a în la cu nu pe un o este că să se din mai sunt care pentru dar ce lui au fost sau asta eu tu el ea ei`,
  hr: `i u je da se na za su od ne s što kao o ali to sam si nije bio kako samo ako više biti jer još sve koji`,
  sq: `dhe të e në i për një me që nga është ka nuk si por do ishte kjo ky më ne ju ata janë`,
  id: `yang dan di ini itu dengan untuk tidak dari dalam akan pada juga saya kamu aku ada bisa sudah orang karena apa
    ya nggak gak dia mereka kita tapi lagi`,
  tl: `ang ng sa na mga ay at ako ikaw siya hindi ito para kung may ni ko mo naman lang kayo sila wala`,
  vi: `và của là không có cho một người được với các trong những này đó tôi bạn`,
  eu: `eta da ez bat dira hau hori izan du ere baina egin oso zer zuen dut dute dago daude zen non nor ni zu gu haiek
    bai edo gabe gero orain hemen hor han nola zergatik dela ditu nire zure bere batzuk asko dagoen gaur`,
  ca: `el la els les de que i en un una és no per amb del al se més com però si va són aquest aquesta molt ha hi està
    també això perquè jo tu nosaltres`,
  so: `waa oo iyo in ka ku la uu ay ah wax aan ma waxaa soo kale si ayaa isku`,
  sw: `na ya wa kwa ni katika la za kuwa hii hiyo lakini kama si yake sana watu mimi wewe huyu`,
  az: `və bir bu da də üçün çox ki ilə deyil var olan o mən sən biz siz nə kimi daha amma yox bunu`,
};

/**
 * Swear words that are words of one language only: one of them tells the language of a comment that
 * says little else, and has the language's pack read a comment that is mostly in another.
 */
export const UNMISTAKABLE: Readonly<Record<string, string>> = {
  tr: `orospu orospunun orospuçocuğu siktir siktirgit sikerim sikeyim siktiğimin amk amq amınakoyayım yarrak yarrağım
    pezevenk kahpe gavat götveren şerefsiz gerizekalı ananısikeyim ananı`,
  ku: `qehpik qehpe qehpikê bênamûs bêşeref`,
  'ar-Latn': `sharmout sharmoot sharmouta sharmuta sharmoota sharmota charmouta shrmota sharameet kosomak kosomk ksomak kosommak koskhtak
    kosokhtak 3ars 3ares m3ars me3arras a7a manyak manyek manyook mtnak metnak khawal 5awal 5wal khawalat 2a7ba ka7ba
    ga7ba qahba gahba 2ahba teezak ayre zobrak anikak`,
};
