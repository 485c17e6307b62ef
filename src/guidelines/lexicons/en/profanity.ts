import type { LexiconSource } from '../../patterns/source.ts';

/** Swear words. What may be undone to see a word stands after the bar. */
export const englishProfanity: LexiconSource = {
  file: 'en/profanity.ts',
  source: 'Written for this project, MIT.',
  lines: `
misspell fuk fck fuq phuck phuk fcuk fuxk fukc fuckk fvck = fuck
misspell fukin fckin fking fkn fuckn fcking fukking fuking phucking fkin effin effing = fucking
misspell fuked fcked = fucked
misspell fuker fukker fcker = fucker
misspell mothafucka muthafucka mofo mofos mfs mfer mfers muthafucker mothafucker = motherfucker
masked f*** f** f****** f*****g f-ing f----- f---ing f_ck = fuck
masked f'ing = fucking
masked s*** s**t s--t s**t = shit
masked b**** b***h b-tch = bitch
masked a** a**hole = ass
masked n***** n****r n-word = nigger
masked c*** c**t = cunt
misspell sht shyt shiit = shit
misspell bullsht = bullshit
misspell biotch beotch bich bytch = bitch
misspell ahole arsehole a-hole azzhole ashole = asshole
misspell kunt = cunt
misspell dik = dick
misspell azz = ass

rule profanity.strong profanity medium
  says Uses the swear word {term}.
  low quoted mentioned
  term fuck/vn, fucka, fucktard/n, fuckwit/n, fuckface/n, fuckhead/n, fuckup/n, fuckery, clusterfuck, mindfuck, fuckboy/n | joined masked reversed split
  term motherfuck/vn, motherfuckin | joined masked
  term shit/vv, shitty, bullshit/vv, shithead/n, shithole/n, dipshit/n, horseshit, batshit, shitface, shitshow, shite, apeshit, shitbag/n, chickenshit | joined masked reversed split
  term sonofabitch, son of a bitch, sons of bitches, bitching, bitched, stfu, gtfo | masked
  term asshole/n, arsehole/n, dumbass, jackass, jackasses, smartass, fatass, asshat/n, asswipe/n, dumbasses | joined masked split
  term ass, asses | masked
  term arse, arses, shitter/n, shitfaced
  term piss/v, pissed off, piss off | masked
  term bastard/n, gobshite/n, shitload/n, fuckload/n, dumbshit/n, shithouse/n | masked joined
  term cock, cocks, dick, dicks, prick, pricks, dickhead/n, cockhead/n, dickwad/n, dickface | masked
  term wank/vn, tosser/n, bollocks, twat/n, bellend/n, knobhead/n | masked
  term goddamned, goddammit | masked
  except jackass penguin|penguins
  except dick cheney|van|tracy|clark|smith|turpin|whittington|durbin|dale|grayson
  except moby dick
  except cock of|crow|crows|crowed|crowing|robin|pheasant|bird|sparrow|a|up|your|his|its|fighting
  except turn|ball|stop|pet|game|fighting cock|cocks
  except bastard file|cut|son|child|sword|children|title|daughter|wing|toadflax|of
  except ass of|be_s|was|and|or ..3 ox|donkey|horse|ancestor|mule|camel
  except ox|donkey|horse|mule and|or ass
  except prick of|up|the|my|your|his|her|its ..2 needle|finger|ears|conscience|pin|skin|dough|potatoes|sausages|seeds|pastry
  except finger|pin|skin|needle|heel|blood prick|pricks
  except spotted|tom|uncle|private|mr|deadeye|major dick
  except cock and bull
  except my ass off
  except kick|kicks|kicked|kicking|whoop|haul|hauled|hauling|bust|busting ..2 ass
  except ass of|backwards
  except wild|jack|she|donkey|she-ass ass
rule profanity.bitch profanity medium
  says Uses the swear word {term}.
  low quoted mentioned self
  term bitch, bitches, bitchy, bitchass, biatch | joined masked reversed split
  except bad|baddest|cutest|prettiest bitch|bitches
  except bitch|bitches like me|us
  except the bitch won|had
rule profanity.cunt profanity high
  says Uses the strong swear word {term}.
  low quoted mentioned
  term cunt/n, cuntface, cunty | joined masked reversed split
  term cocksuck/vn, motherfucker/n, fuckfest | joined masked
rule profanity.crap profanity medium
  says Uses the crude word {term}.
  low quoted mentioned
  term crap, crappy, craphole, crapola, craptastic, crapload, goddamn, goddam | masked
  except oh|holy|well|aw|ah|argh|aww crap
  except ^ crap $
  except this|that|all|same|more crap $
rule profanity.expletive profanity medium
  says Swears with the word {term}.
  low quoted mentioned
  term damnit, dammit, dammitt, goddamnit, gosh darn you | masked
  term sucked ass, sucks, sux
  match your|his|her|their|you|this|that|these|those|the|any|a damn _
  match damn you|him|her|them|@insult_noun|@public|liar/n|fool/n|politician/n|stupid|dumb
  match sucks|sux that? you|to|ass|balls
  match what|who|why|how|where the hell ..3 you|u|ur|your|he|she|they|them|wrong|kind
  match the hell are|is|do|did|does|were|was|would|r you|u|he|she|they|wrong
  term hell is wrong, hell out of, the hell off|up|away, to hell with, fucking hell, god damn, goddamn, omfg, fjb, lmfao, pos president, pos like, a pos, this pos, that pos, you pos, these pos, an sob, lying sob
  except damn good|thing|shame|fine|near|well|the|sure|if|him|proud|close|hard|cold|right|straight|funny|interesting|nice|great|cool
  except give|gives|gave|giving|care|worth a damn
  except i|me|we ..5 what|why|how|where|who the hell
  except sucks air|water|blood|up|in|out|all|dry|on|from|nectar|and blows|his|her|its thumb
  except vacuum|pump|mosquito|tick|leech ..2 sucks
  except weather|heat|cold|rain|snow|monday|mondays|winter|job|game|season|life|team|traffic|parking|wifi|timetable|commute|work|school|food|coffee|battery|phone|winter|summer ..2 sucks|sux
  except losing|having|being|getting|waiting|paying|moving ..3 sucks|sux
  except it|that|which|what ..1 sucks|sux
  except this|these|everything sucks|suck|sux
rule profanity.mild profanity low
  says Uses the mild swear word {term}, which is often meant literally or as a filler.
  term wtf, ffs, wtaf, lmao, sucks, sux, damnation, hell, damn, damned, bloody, bugger, heck, freaking, fricking, frigging, frickin, screwed, fart/v, farty, darn, bs, sob, pos, jeez, shucks, turd/n
`,
};
