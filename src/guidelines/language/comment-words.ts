/**
 * Words that short comments are made of beside the frequent ones of seen-words.ts: greetings, praise,
 * scorn, swear words. None is a word of English. Written for this project from general knowledge.
 */
export const COMMENT_WORDS: Readonly<Record<string, string>> = {
  de: `warum wieso wer wann dieses jetzt danke guten gute guter gutes schön scheiße scheiss scheiß fresse arsch
    arschloch idioten dumm quatsch unsinn artikel regierung politik politiker leute menschen wirklich genau
    richtig falsch endlich natürlich vielleicht leider wieder einfach typisch schlecht deutsche deutschland ihre
    seine euch unsere halt's halts maul verdammt verdammte ganz solche welche muss müssen sollte hätte wäre gibt
    macht machen geht sagt`,
  fr: `merde putain connard connards salope gueule tes quelle quel quels quoi vous racontez importe encore madame
    monsieur bonjour bonne bon jamais toujours honte gouvernement loi gens monde vraiment trop cet ces ceux
    celui voilà alors parce pourquoi où ferme toute toutes aucun aucune rien homme étranger vive vie aller vas
    allez fait faut veut voir vrai être avoir était c'était n'importe qu'est quelque assez`,
  es: `menuda vaya qué buenos días buenas tardes noches hijos hijo putas joder coño cabrón gilipollas payaso
    vergüenza gobierno país todos todas bien mejor peor siempre nunca también porque pero eres está están
    estamos tiene tienen hacer decir verdad mentira ladrones políticos bueno buena muchas muchos señor señora
    menudo claro nadie algo aquí allí así artículo pues vamos nosotros ustedes sinvergüenza asco idiotas tonto
    tonta imbécil`,
  it: `governo schifo porca puttana miseria buongiorno buonasera grazie bravissimo davvero tutti tutte tutto cazzo
    stronzo vaffanculo merda vergogna italia italiani perché perchè cosa bello bella bene sempre mai niente
    questo questa questi quella quello sei siamo sono hanno fanno gente paese articolo politici ladri basta
    anche ancora adesso oggi molto troppo meglio peggio nessuno ogni senza dopo vostra nostro`,
  pt: `vergonha desse dessa deste nesse nessa bom boa dia noite pessoal muito muita artigo vai tomar caralho porra
    merda foda você vocês eles elas nós governo país gente tudo todos nunca sempre ladrão ladrões burro idiota
    obrigada parabéns verdade mentira porque quando onde quem fazer dizer está estão foi ser tem têm isso isto
    esse essa aqui agora ainda também mesmo melhor pior bolsonaro brasil povo senhor filho viado`,
  nl: `onzin zeg godverdomme verdomme hou kut klootzak goed artikel hoor toch weg schande dit deze mensen regering
    niets niemand altijd nooit waarom wie wanneer echt gewoon helemaal eigenlijk alleen mijn jouw onze haar zijn
    moet moeten kunnen willen gaan zo'n lekker dank bedankt mooi slecht belachelijk sukkel bek jullie zal doen
    komt komen laat iets veel weer steeds uit maar omdat geen vuile`,
  sv: `vilken vilket vilka jävla jävlar håll käften skrivet skit helt otroligt dåligt varför hur när där här också
    bara alla inget ingen aldrig alltid mycket mer mest måste borde skulle kanske själv sluta idioter regeringen
    sverige människor artikel eller efter utan hela göra gör säger ser får oss vårt vår ditt bort snälla
    underbart hemskt`,
  no: `jeg deg meg seg ikke hva hvor hvem hvorfor noen alle dette denne disse veldig også mye mer drittsekk dritt
    faen sykt skrevet takk kjeft helt det på med være blir ble gjør kan skal vil må norge regjeringen artikkel
    aldri alltid kanskje fordi når nå ut opp inn`,
  da: `sikke noget nogen lort kæft tak dårligt dårlig jer jeres mig hvad hvorfor hvordan hvem altid aldrig også
    meget mest må skal kan ville kunne blev bliver gør regeringen danmark mennesker fordi når ud ind sgu pis røv
    fandens godt artikel uhyggelig`,
  fi: `voi vittu vitun perkele saatana paska paskaa mitä hyvä hyvää kirjoitus kiitos haista totta olla olen olet
    olemme ovat kuka missä milloin miksi miten tämä tämän nämä hän minä sinä joka jos niin kuin sitten aina
    koskaan kaikki mikään ihan todella hallitus suomi ihmiset ihmisiä idiootti hullu turpa kiinni pois`,
  pl: `kurwa mać chuj pierdol pierdolić spierdalaj dobry dobra artykuł pozdrawiam zamknij się idioto idiota skandal
    wstyd rząd polska ludzie człowiek bzdura bzdury dlaczego czemu kiedy gdzie kto wszystko wszyscy nic nigdy
    zawsze bardzo tylko jeszcze już teraz tutaj tam wam nas jego jej swoje moje dziękuję brawo prawda kłamstwo`,
  cs: `prdele kurva dobrý dobrá článek díky děkuji drž držte hubu hanba vládou vláda proč kdy kde kdo všechno
    všichni nic nikdy vždy velmi jenom ještě teď tady tam vás nás jejich jeho její lež lidé lidi člověk strašná
    prajem deň prečo všetko nikto toto tento tieto idioti blbost kokot piča taký`,
  hu: `menj picsába kurva anyád jó cikk köszönöm micsoda szégyen kormány ország emberek miért mikor hol mindenki
    senki semmi soha mindig nagyon itt ezek azok neki nekem neked vagyok vagyunk vannak lesz lett szép rossz
    hülye hülyék fasz geci baromság igaz hazugság akkor után előtt`,
  ro: `rusine rușine dracului dracu pula muie pizda buna articol felicitari felicitări toti toți hoti hoți guvern
    guvernul țara oameni oamenii nimeni nimic niciodata mereu foarte acum aici acolo mie lui noi voi
    dumneavoastra domnule prost prosti proști idioti adevarat minciuna multumesc mulțumesc cand când unde`,
  hr: `koja koji kakva kakav glupost odličan odlican članak clanak hvala jebem jebote jebi mater majku sram vas
    bilo nas vlada država ljudi čovjek covjek ništa nista nitko niko uvijek uvek nikad vrlo jako sada ovdje tamo
    gdje zašto zasto kurac pička picka budala idioti istina laž kakšna neumnost dober članek zakaj kdo vsi nič`,
  sq: `turp turpi madh artikull artikulli shume shumë mire mirë mbylle gojen gojën faleminderit qeveria shqiperia
    njerez njerëz asgje asgjë kurre gjithmone tani ketu këtu aty pse kush kur eshte dhe nje edhe keq budalla
    qifsha karin muti hajvan hajvane gjithe gjithë tyre tij saj`,
  id: `dasar anjing goblok bangsat kontol memek tolol bodoh artikel bagus sekali betul pemerintah memang terima
    kasih banyak kenapa mengapa bagaimana siapa kapan dimana semua selalu tidak pernah sangat sekarang begitu
    begini jangan harus mau lebih paling hanya cuma sama sebagai kepada tentang teruk kerajaan tu lah korang
    awak`,
  tl: `putang tangina gago bobo ulol magandang umaga hapon gabi galing naman maganda salamat bakit sino kailan saan
    lahat wala lagi talaga dapat gusto yung nila natin namin ninyo kanila tayo kami nyo pero dahil kaya pag
    kapag pilipinas pinoy gobyerno`,
  vi: `bai ngu nhu khong duoc nguoi chung toi rất đồ như bò bài viết cảm ơn tại sao đúng sai địt mẹ đéo chính phủ
    nước nói làm thì mà vì`,
  sw: `habari njema sana mjinga kabisa serikali mbaya asante nzuri kweli uongo mtu nchi kila siku kesho nini nani
    wapi lini vizuri pia tu ndiyo hapana yako yangu yao wetu huu huo haya hayo malaya mavi`,
  so: `aad iyo baan waan waad wuu wey maqaal fiican mahadsantahay nacas yahow aamus dawladdu tuug laga xumaado
    salaamayaa dhammaan maxaa sidee goorma yaa halkan halkaas waayo inaan inay inuu laakiin haddii marka dadka
    nin naag wiil gabar soomaali soomaaliya hadda maanta badan kuwa kan sheeg isla`,
  eu: `lotsagarria benetan artikulu ona eskerrik asko kaixo agur zergatik noiz nork guztiak inor beti oraindik
    hemendik gobernua jendea herria txarra`,
  ca: `quina vergonya bon bona gràcies calla imbècil país tothom mai sempre molt gent lladres veritat mentida avui
    ara aquí allà perquè què qui quan dir collons merda`,
  gl: `pouca vergonza boa artigo iso isto sentido ningún boas noites amigos xente goberno país todos nunca sempre
    graças grazas máis tamén porque cando onde quen facer dicir está están foi unha unhas dos nos nas polo pola
    galego galicia carallo merda`,
  af: `klomp gemors baie goeie dankie jou poes nie dit vir ook hulle ons julle hy sy ek sal kan moet wees het
    regering mense niks niemand altyd nooit hoekom wie wanneer regtig`,
  tr: `kürt kürtler kürtlerden araplar zenciler suriyelileri suriyelilere afganlar yahudiler ermeni ermeniler aleviler alevilerin engelliler
    göçmenler göçmenleri mülteciler eşcinseller travestiler çingeneler ibne ibneler yavşak terörist teröristler gebersin
    geberin gavur piçi köpek köpekler eşek herif beyinsiz sürüsü nefret hepsi hepiniz sesini kes toplum toplumun dölü lgbtliler
    şerefsizler yazıklar olsun güzel guzel yazı yazi olmuş olmus hadi oradan alaka şimdi simdi teşekkürler tesekkurler
    rezalet saçmalık sacmalik çok cok degil değil iyi kotu herkes kimse hiçbir hicbir zaten devlet hükümet
    insanlar insanları gerçekten gercekten haklısınız haklisin defol utanın utanmaz yalan yalancı`,
  ku: `ereb erebên tirk tirkên cihû penaber penaberan heywan bêaqil bêaqilê ehmeq bigire kûçik hemû bimirin divê
    kuştin bikujim herin bila jinên dikim nefret bixwe mirin înê serê spas ji gotara baş zor gelê kurd kurdan dijmin rast rastî derew derewîn bijî biji hebin heval hevalno xweş
    xwes mala ava dayik bav zimanê hikûmet dewlet xelk`,
  az: `çox cox gözəl gozel yazı ayıb ayib olsun sizə təşəkkürlər hamı heç niyə niye indi yaxşı yaxsi pis adamlar
    azərbaycan xalq dövlət yalan doğru`,
};

/** Words of English that other languages write too: alone they tell nothing. */
export const WEAK_ENGLISH = `a i an as at am on in is it to me he we do no so be by or all for of man men die has her his will was war
  want had bad god big see say may more most son last one under still sick text video idiot fan pay per via
  also here free win best dad mom let but out up us if go state find hell car team part place`;
