import type { LexiconSource } from '../../patterns/source.ts';
import { groupExceptionsOfHatred } from './group-exceptions.ts';

/** Migrants as invaders or a burden to be got rid of; Muslims as violent. Criticism of a faith or a law is no finding. */
export const englishXenophobia: LexiconSource = {
  file: 'en/xenophobia.ts',
  source: 'Written for this project, MIT.',
  lines: `
rule abuse.xenophobia.invasion abuse.xenophobia medium
  says Speaks of migrants as invaders or a burden to be got rid of.
  low quoted reported counter
  match invasion ..3 immigrants|migrants|refugees|foreigners|immigration|mexicans|africans
  match immigrant|immigration|migrant|refugee|alien|foreign|third-world invasion|invaders|invader|horde|hordes|scum|filth|trash|vermin|infestation|parasites|plague
  match muslim|islamic|mexican|african|moslem|brown|arab|somali invaders|hordes|scum|filth|trash|vermin|infestation|parasites|plague
  match these|those|foreign|brown invaders
  match immigrants|migrants|muslims|refugees|foreigners|illegals|they|scum|invaders|nonwhites|blacks|mexicans ..3 flood|flooding|swarm|swarming|invade|invading|overrun|overrunning|pouring|infesting|swamping ..1 into? ..1 our|white|western|european
  match flood|flooding|swarm|swarming|overrun|invade|invading|invaded|overrunning ..1 our country|countries|borders|border|land|shores|nation|streets
  match send|ship|kick|throw|deport|round ..1 them|these|those|all|illegals|muslims|immigrants|every ..2 back|out of|home|up
  match kick|throw|deport ..1 them all out|of
  match go|get|gone|run|went back to africa|mexico|pakistan|india|syria|somalia|arabia|china|turkey|nigeria|iraq|iran|afghanistan|europe
  match go|get back to|where ..1 your|ur own? country|homeland|shithole|desert|cave|jungle|caves
  match go|get back to? where you came|belong|crawled
  match go|fuck|crawl ..1 back to the? desert|jungle|cave|caves|zoo|swamp|trees
  match go back home ..2 @race_plural|immigrant|foreigner
  match go home immigrants|muslims|foreigners|refugees|migrants|invaders|pakis|mexicans
  match speak|learn english or ..1 leave|go|get
  match run|drive|get these|them|the ..1 out of ..1 our|my|this country|land|nation|neighborhood
  match they|immigrants|foreigners|illegals|migrants|mexicans|muslims|these ..3 taking|take|took|stealing|steal|stole|ruining|ruin|destroying|destroy|raping our|my ..1 jobs|country|land|women|homes|houses|livelihoods|culture|way|nation|heritage
  match illegals ..3 @race_bad|leech|leeching|mooch|freeload|freeloading|sponging|deported|rapists|rape|free|welfare|vote|coddling|running|jobs
  match coddling|coddle|pandering|shelter|hiding ..2 illegals
  match immigrants|migrants|refugees|foreigners|illegals|aliens leech|leeching|mooch|mooching|freeload|freeloading|sponge|sponging
  match deport them|illegals|muslims|mexicans|immigrants all|every|now|back|and
  match deport all|every illegals|muslims|mexicans|immigrants|illegal|them|indians|migrants|foreigners|arabs|africans|blacks
  match no more muslims|refugees|mexicans|migrants|foreigners|africans|blacks|jews|immigrants
  match we|i|us do not want|need any? more|these|those|slavs|immigrants|muslims|migrants|foreigners|refugees|scum|blacks|asians
  match belong|belongs in africa|jungle|mexico|pakistan|asia
  match rapefugee/n
  match rapeugee/n
  match londonistan|eurabia|swedistan|germanistan|mexishit
  match diversity|multiculturalism|multicultural ..2 cancer|disease|crap|genocide|poison|plague
  match cultural enricher|enrichers
  match dieversity|diversifuck|multicult
  match anti-white|white? replacement|genocide agenda|policy|policies
  match destroying|destruction|destroy ..3 white|european|western civilization|civilisation|race
  match white|european|western countries|civilization|nations ..4 destroyed|flooded|invaded|overrun|taken
  # politics told, not wished for
  except president|minister|government|trump|party|he|she|bill|administration|they|republicans|congress|court|plan|plans|policy|regime wants|want|wanted|plans|plan|planned|vowed|promised|promises|voted|ordered|pledged|trying|to|would|will|decided to? ..1 deport|deporting|send|ship
rule abuse.religion.islam abuse.religion medium
  says Speaks of Muslims with contempt, as violent or as vermin.
  low quoted reported counter
  drop negated
  match religion of pieces|piece|hate|death|rape|pedophiles|satan|terror
  match religion of peace ..8 bomb|bombs|bombing|kill|kills|killed|rape|raped|behead|beheads|strikes|again|murder|murders|stab|stabbed|terror|🙄|😂|🤣
  match bomb|bombs|bombing|kill|kills|killed|rape|raped|behead|beheads|rapist|rapists|murder|murders|stab|stabbed|terror ..8 religion of peace
  match creeping sharia|shariah
  match goat fucker|fuckers|fucking|humper|humpers|shagger|shaggers|lover|lovers|raping
  match camel|pig|goat fucker|jockey|jockeys|raper|shagger|shaggers|humpers
  match muslim|muslims|moslem|moslems|islamic ..1 filth|scum|vermin|savages|dogs|pigs|rapists|barbarians|trash|shit|garbage|swine|parasites|murderers|cunt|cunts|bastard|bastards|goat|pedophiles|rats|animals
  match muslims ..1 @race_are ..2 terrorists|rapists|evil|animals|savages|cancer|taking|invading|violent|pedophiles|enemy|barbarians|murderers|killers
  match muslims ..1 want|will|rape|only|just|hate|breed ..3 kill|rape|us|infidels|jihad|conquer|destroy|west|take
  match all|most muslims ..1 @race_are|want|should|must|support|hate
  match muslims should ..2 @killed|banned|deported|burned|nuked|expelled|removed|die
  match pedo|pedophile|paedophile|child prophet|mohammed|muhammad|mohammad|molesters
  match muzzie/n|muzrat/n|muzzrat/n|muslime/n|mussie/n|muzz|islamonazi/n|islamotard/n|koranimal/n|musrat/n|pisslam|musloid/n
  match ban|nuke|bomb|exterminate|deport|expel|nuked|bombed islam|muslims|mecca|mosques
${groupExceptionsOfHatred}`,
};
