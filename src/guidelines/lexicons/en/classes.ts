import type { LexiconSource } from '../../patterns/source.ts';

/** Words that every English rule shares: grammar, contexts that guards look for, verbs, people. */
export const englishClasses: LexiconSource = {
  file: 'en/classes.ts',
  source: 'Written for this project, MIT.',
  lines: `
common the a an of and to in is that it for you was with on as are this be at have from or had by not but what all were
common we when your can said there each which she do how their if will up other about out many then them these so some
common her would make like him into has two more go see no way could people my than been who now did get come made may
common i he they me us just know think want why because should here really very never ever too only even most still
common going being does am let one any good time say use work day man take new well also back after its our those
common made should need much right where please thank thanks us off over own same through before here own

# what is attached to a word, or run together with it
alias 's = be_s
alias 're = are
class be = is are was were be been being am be_s becoming remain remains r
alias isnt aint = is not
alias arent = are not
alias wasnt = was not
alias werent = were not
alias dont = do not
alias doesnt = does not
alias didnt = did not
alias cant cannot = can not
alias couldnt = could not
alias wont = will not
alias wouldnt = would not
alias shouldnt = should not
alias mustnt = must not
alias havent = have not
alias hasnt = has not
alias im iam = i am
alias ive = i have

alias youre = you are
alias ur = your
alias youve = you have
alias youll = you will
alias theyre = they are
alias theyll = they will
alias hes = he is
alias shes = she is
alias thats = that is
alias whats = what is
alias lets = let us
alias ya yall y'all = you
alias u = you
alias 'm = am
alias 'll = will
alias 'd = would
alias 've = have
alias n't = not

class neg = refuse refuses refused untrue myth absurd far hardly nonsense disbelieve doubt deny denies
class neg = not no never none nobody neither nor without hardly n't opposite
class neg = false incorrect
class not_only = only just
class but = but because who which realise realize understand know see obvious clear
class condition = if unless whether
class self = i me myself we am
class being = am was were be being been feel felt become look sound 'm
class other_subject = you he she they it your his their who that those these people
class report = said say/v saying tells told tell telling claim/v claimed claims claiming called calling call calls tweet/v retweet/v
class report = wrote write writes writing written shout/v shouted yell/v scream/v describe/v describing quote/v quoted quotes
class report = comment/v comments post/v posts posted message/n tweets allege/v accuse/v accused reported report/v statement/n
class report = word words term terms phrase phrases slur slurs insult insults headline headlines title titled lyrics song
class mention = say saying call calling called calls word words term slur slurs insult described describe telling phrase says said saying
class report = threaten/v threat/n vow/v plot/vv plan/vv attempt/v fear/v warn/v charge/v convict/v suspect/v arrest/v
class report = compare/v comparing label/v labelled labeling refer/v referred referring chant/v chanting heard hear repeat/v definition according
# condemns by itself; condemns only together with a word of saying
class counter = racist racism sexist sexism bigot/n bigoted bigotry homophobic homophobia homophobe/n transphobic transphobia transphobe/n islamophobic
class counter = islamophobia antisemitic antisemitism anti-semitic anti-semitism xenophobic xenophobia ableist ableism misogynist/n misogyny misogynistic
class counter = hate-speech hateful hurtful intolerance intolerant prejudice prejudiced misguided condemn/v denounce/v inappropriate disrespectful
class counter = unacceptable appalled outraged horrified hatred discrimination discriminate/v discriminatory dehumanising dehumanizing derogatory demeaning
class condemn = offensive wrong okay ok tolerate/v tolerated tolerable disgrace shame ashamed ignorant apologize/v apologise/v apology police court prison
class condemn = banned ban illegal crime stop stopped sad consequences disagree dangerous harmful terrible awful disgusting horrible outdated fired
class condemn = sacked suspended report rude false untrue lie myth nonsense insulting unfair kicked expelled ridiculous cruel dare
class saying = say saying says said call calling called calls telling tell tells told treat treating treats treated describe describing described write
class saying = writing wrote post posting posted tweeting tweeted shout shouting shouted chant chanting claim claiming claims refer referring compare
class saying = comparing labelling labeling label joke joking jokes suggest suggesting imply implying comment comments hearing heard insult insulting
class yet = but however
class adds = and or
# a sentence that speaks of the one before, and rejects it
class refers = that this what such how
class rebuts = racist racism sexist sexism bigoted bigotry bigot/n homophobic homophobia transphobic transphobia islamophobic islamophobia antisemitic antisemitism
class rebuts = anti-semitic xenophobic ableist misogynistic misogyny hateful prejudice prejudiced ignorant untrue false lie lies myth nonsense offensive hurtful
class rebuts = unacceptable rubbish hate-speech stereotype stereotypes discrimination appalling inexcusable outrageous insulting cruel slander
class asked = you it we they he she
class agree = true agreed exactly correct indeed based amen lol facts truth preach yes haha
class i = i we
class you = you u ye
class am = am was 'm
class will = will would gonna shall
class must = should must need needs ought deserve deserves deserved oughta gotta
class modal = can could may might should would must will shall
class want = want wants wanted wish wishes hope hopes hoping wanna love like
class det = a an the these those this that all any some such every each most many your our my his her their no another other both
class very = very so really fucking fuckin such quite just totally absolutely truly extremely completely utterly pretty damn bloody too rather all simply
class very = seriously incredibly literally total absolute complete utter real right big huge massive little freaking fricking effing goddamn most
class him = him her them you u ya it us me everyone everybody someone somebody yourself himself themselves herself
class person_pronoun = you he she they u him her them everyone everybody
class them = them him her you u ya

class kill = kill/v murder/v slaughter/v execute/v exterminate/v massacre/v assassinate/v behead/v lynch/v eradicate/v strangle/v annihilate/v
class kill = gas gassed gassing shoot shoots shot shooting hang hanged hung hanging drown/v drowned stab/vv stabbed burn/v burned burnt decapitate/v
class kill = wipe wiped nuke/v nuked bomb/v bombed 🔪 🔫 💣 🗡 ⚔ 🪓 🧨 ☠ 💀 ⚰
class hurt = @kill rape/v torture/v attack/v beat beats beating beaten punch/v kick/v slap/vv smash/v hurt hurts hurting harm/v harmed maim/v
class hurt = cripple/v choke/v crush/v destroy/v punish/v whip/vv castrate/v mutilate/v dismember/v skin cut gut break bash/v whack/v
class hurt = 👊 🤛 🤜 🔥 🥊 🔨 ✊
class killed = killed murdered slaughtered executed exterminated massacred assassinated beheaded lynched eradicated strangled gassed shot hanged hung
class killed = 👊 🤛 🤜 🔥 🥊 🔨 attacked punched
class killed = drowned stabbed burned burnt wiped nuked bombed annihilated decapitated 🔪 🔫 💣 💀 ⚰ raped tortured beaten hurt punished castrated crucified
class killed = neutered sterilized sterilised deported expelled attacked destroyed eliminated removed dead caged
class die = die dies died dying perish suffer suffers suffering burn rot bleed hang hanged 💀 ⚰ ☠ hell

class animal = rat/n pig/n dog/n monkey/n ape/n cockroach/n roach/n vermin insect/n parasite/n snake/n maggot/n leech/n animal/n beast/n baboon/n
class animal = gorilla/n rodent/n worm/n swine locust/n hyena/n 🐀 🐖 🐷 🐒 🐵 🦍 🐍 🐛 🐜 🪳 🦟 🐶 🐕 🐁 🐭 🐽 🦠 🪱 🦧 🐄 🐮 🐴 🐐 🦗 🕷 🐪 🐫 🐊 🦎 🐺 👹 👺 👿
class filth = trash garbage scum filth vermin waste dirt cancer/n plague/n disease/n virus/n pest/n parasite/n subhuman/n sub-human/n scumbag/n shit
class filth = piece/n crap turd/n 💩 🗑 🚮 🦠 🤮 🤢 rubbish abomination/n disgrace/n burden/n curse savage/n barbarian/n degenerate/n lowlife/n
class filth = infestation scourge demon/n devil/n evil monster/n

class disgust = disgusting repulsive revolting worst despicable vile sickening filthy gross nasty loathsome repugnant abhorrent detestable contemptible
class disgust = disgraceful subhuman inhuman uncivilised uncivilized barbaric savage primitive inferior worthless useless pathetic hideous ugly
class disgust = dirty stupid dumb retarded idiotic moronic evil rotten horrible awful terrible lazy violent cruel criminal/n dangerous sick
class disgust = deranged perverted perverse unnatural degenerate abnormal mental crazy insane brainless ignorant immoral sinful repellent
class disgust = unattractive unintelligent untrustworthy incompetent weak greedy sneaky smelly stinky toxic poisonous bad 🤮 🤢 💩 😷 🤡 👎
class insult_adj = stupid dumb idiotic moronic retarded pathetic disgusting worthless useless ugly filthy dirty vile brainless clueless ignorant
class insult_adj = miserable despicable fat rotten repulsive lousy sick sad sorry sorry-ass imbecilic spineless gutless cowardly smelly nasty horrible awful terrible
class hate = hate/v hates hated hating despise/v detest/v loathe/v abhor/v abhors 😡 🤬 😤 🤮 🤢 disdain contempt hatred
class thing = idea/n rule/n law/n movie/n film/n show/n game/n book/n article/n question/n thing/n mistake/n decision/n policy policies argument/n
class thing = reason/n excuse/n comment/n post/n word/n story stories song/n video/n car/n food weather day/n time/n joke/n place/n house/n way/n
class thing = site/n page/n name/n title/n news report/n statement/n plan/n war/n system/n crime/n act/n action/n situation/n feeling/n job/n work
class thing = edit/n link/n list/n section/n template/n piece remark/n view/n opinion/n behavior behaviour conduct secret/n language tactic/n
class person = people person persons man men woman women boy/n girl/n guy/n kid/n child children lady ladies folk/n male/n female/n couple/n
class person = individual/n citizen/n community communities culture/n parent/n student/n family families men teen/n teenager/n adult/n
class occupation = architect/n actor/n actress/n farmer/n reporter/n hairstylist/n teacher/n nurse/n doctor/n lawyer/n writer/n artist/n engineer/n
class occupation = driver/n cook/n chef/n barber/n waiter/n waitress judge/n poet/n journalist/n editor/n author/n politician/n student/n manager/n
class occupation = secretary senator/n banker/n baker/n butcher/n dentist/n scientist/n singer/n dancer/n model/n plumber/n police officer/n soldier/n
class occupation = professor/n accountant/n librarian/n carpenter/n mechanic/n therapist/n musician/n painter/n photographer/n programmer/n designer/n
class occupation = president/n minister/n mayor/n governor/n admin/n moderator/n
`,
};
