/**
 * The most frequent short words of languages that readers write in, folded on load: enough to tell a
 * sentence's language without a library. Written for this project from general knowledge of the languages.
 */
export const SEEN_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to a in is that it for you was with on as are this be at have from or had by not but what all were
    we when your can said there an each which she do how their if will up other about out many then them these so some
    her would make like him into has two more go see no way could people my than been who now did get come made may
    i he they me us our don't just know think want why because should here really very never ever too only even most
    still going being does isn't can't won't i'm it's you're they're that's what's let's please thanks good bad hate
    love stop shut go fuck shit kill women men black white gay muslims people person guy man woman check out subscribe
    free video channel call text call reply send claim win won txt u ur r im dont its thats cant one any someone nothing`,
  tr: `ve bir bu da de için çok ama ne gibi daha var ben sen o biz siz onlar mi mı değil ile kadar olarak sonra her şey
    şu ki hiç neden nasıl evet hayır olan oldu olur kendi sana bana bizim senin benim lan ya yok artık`,
  ku: `û li ji bi di ku ez tu ew em hûn ev jî na ne her gelek wek heye nîne dibe kir bû çi kî min te wî wê me we wan
    kurdî kurd lê belê`,
  de: `der die das und ist nicht ein eine ich du er sie es wir ihr mit auf für von den dem zu im auch aber wie so nur
    noch nach bei aus wenn oder hat war sind sich dass kein keine mich mir dich`,
  fr: `le la les des un une et est pas que qui dans pour sur avec ce cette il elle nous vous ils je tu ne du au aux
    mais ou où sont être plus fait comme tout bien très c'est j'ai`,
  es: `el la los las de que y en un una es no por con para su se lo como más pero sus le ya o este sí porque esta muy
    sin sobre también me hasta hay donde todo nos eres está yo tú`,
  it: `il lo la gli le di che e un una è non per con del della sono mi ma come anche più questo questa ho ha si ci
    perché molto tutto bene io tu lui`,
  pt: `o os as de que e um uma é não por com para se na no do da mais mas como foi ele ela você eu tem muito isso já
    são está também só meu sua`,
  nl: `de het een en van is niet dat die in te op voor met zijn ik je hij ze wij er maar ook als aan dit naar bij nog
    heeft wat kan geen`,
  sv: `och att det som en är på för med han inte jag den till av om har ett men var de du så från vi kan nu`,
  pl: `i w na z do nie się to jest że o jak po co tak za od ale już tylko jego przez dla czy ma był`,
  id: `yang dan di ini itu dengan untuk tidak dari dalam akan pada juga saya kamu aku ada bisa sudah orang karena apa`,
  vi: `và của là không có cho một người được với các trong những này đó tôi bạn`,
  eu: `eta da ez bat dira hau hori izan du ere baina egin oso zer zuen dut dute`,
};
