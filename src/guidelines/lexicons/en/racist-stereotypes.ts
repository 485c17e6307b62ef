import type { LexiconSource } from '../../patterns/source.ts';
import { groupExceptionsOfHatred } from './group-exceptions.ts';

/** A group of people by race, origin or religion, and what is said of it as a kind: animals, crime, contempt. */
export const englishRacistStereotypes: LexiconSource = {
  file: 'en/racist-stereotypes.ts',
  source: 'Written for this project, MIT.',
  lines: `
class race_noun = blacks negroes negros negroids groids jews asians mexicans africans arabs muslims moslems nonwhites non-whites
class race_noun = pakis hispanics latinos gypsies somalis immigrants migrants refugees foreigners illegals haitians nigerians kenyans
class race_noun = pakistanis syrians albanians romanians indians moroccans algerians aboriginals jew negro negroid groid kike paki
class race_noun = kaffir kaffirs homosexuals gays queers sodomites lesbians islamists browns
class contempt_word = lazy stupid dumb dumber filthy stink stinks stinky stinking smelly smell primitive inferior iq parasite parasites
class contempt_word = parasitic leech leeches cunning greedy filth scum trash garbage worthless useless degenerate degenerates degeneracy
class contempt_word = savages savagery uncivilized uncivilised beast beasts ape apes apelike monkey monkeys chimp chimps subhuman
class contempt_word = subhumans breed breeds breeding infest infested infesting infestation pollute mongrel mongrels swarm swarming thug
class contempt_word = thugs rapists criminals scammers traitors brainwash brainwashing liars hoax whores pathetic retarded retards retard
class contempt_word = moron morons idiots losers unintelligent cowards cowardly sneaky devious deceitful treacherous evil demonic satanic
class contempt_word = satan pervert perverts perverted perverse pedophiles paedophiles barbaric barbarians gangbangers crackheads junkies
class contempt_word = vermin cockroaches feral lust lusting inbred freeloaders moochers goat stoopid ignorant obnoxious unclean

rule abuse.racism.beasts abuse.racism high
  says Calls people of a race, origin or religion animals or filth.
  low quoted mentioned reported counter
  drop negated
  match @race_adj ..1 @race_beast
  match third|3rd world ..2 @race_beast|horde|hordes|invader|invaders|garbage|shithole|shitholes|begger|beggars|peasants|minions
  match these|those|feral|bunch|pack|filthy|disgusting|you|troop|fucking|damn|bloodthirsty ..1 savages|apes|subhumans|sub-humans|beasts|monkeys|chimps|baboons|mongrels|barbarians|orcs
  match these|disgusting|vile|filthy creatures
  match sub humans
  match feral|savage sub human
  match subhuman|sub-human|untermensch|untermenschen ..1 @race_plural|@race_adj|scum|filth|savages|trash|races|dogs|beasts|animals|creatures|@race_beast
  match @race_plural ..1 @race_are @very? ..1 @race_beast
  match @race_plural ..1 breed|breeding|multiply|multiplying ..1 like
  match breed|breeding|breeds|multiply|multiplying|reproduce like ..1 rats|cockroaches|rabbits|flies|vermin|roaches|animals|pigs|dogs|insects
  match back to|in|into the jungle|trees|zoo|cave|caves
  match out of the jungle
  match monkey|ape|chimp|apelike|simian|monkeys gibberish|noises|face|looking|negro|features
  match ape|chimp|monkey|baboon in|elected ..3 white house
  match @race_plural|they ..2 act|acts|behave|behaves|look|looks|live|smell|stink like ..2 apes|monkeys|animals|savages|chimps|baboons
  match that|the|another|this|big|angry|typical|young|old|fat|dumb ape|chimp|baboon|gorilla ..3 elected|obama|michelle|president|negro|hood|ghetto|welfare
${groupExceptionsOfHatred}
rule abuse.stereotype abuse.* medium
  says States a demeaning generalisation about a race, origin or religion as fact.
  low quoted reported counter
  drop negated
  match @race_plural ..1 @race_are @very? ..1 @race_bad
  match @race_plural @race_act
  match @race_plural ..1 only|just|always|all|constantly @race_act|want|know|care|come|complain|whine
  match blacks|negroes|negros|jews|muslims|mexicans|africans|arabs|pakis|gypsies can not ..1 swim|read|think|behave|control|assimilate|integrate|govern|build|function|maintain|survive|drive|even
  match blacks|negroes|negros|mexicans|africans|pakis|muslims|gypsies|immigrants do not ..1 assimilate|integrate|belong|respect|value|buy|want|like|care|understand|know|pay
  match blacks|negroes|negros ..1 always|never|love|commit|should|deserve|refuse|need
  match the blacks|negros|negroes|mexicans|muslims|pakis|gypsies ..1 are|always|want|will|do|commit|get|breed|have
  match @race_plural ..1 refuse|refuses to ..1 assimilate|integrate|work|learn
  match @race_plural ..1 have|has|got no|zero|little ..2 iq|intelligence|respect|morals|brain|brains|culture|civilization|honor|soul|right|business|impulse|self
  match @race_plural ..2 love|loves being victims|victim
  match low iq ..2 @race_plural|@race_adj|savages|negro
  match date|dating|marry|marrying|breeding|breed|sex|children|kids|procreate with ..1 negro|negroes|blacks|nonwhites|non-whites|jews|muds|monkeys|apes
  match stick|stay|date|marry|breed|live ..3 own kind|race
  match outbreed|outbreeding ..1 us|whites|white
  match typical ..1 @race_plural|nigger|negro|jew
  match typical black|muslim|african|mexican|arab|jewish|asian ..1 @race_beast|behavior|behaviour|thug|criminal|trash|attitude|crime
  match black on white savagery|rape|murders|beatdown|mob
  match too many|all|so|seeing|amount|number ..1 these|the|of ..1 blacks|negroes|negros|muslims|pakis|foreigners|jews|mexicans|asians|niggers|illegals
  match too many blacks|negroes|negros|muslims|pakis|foreigners|jews|mexicans|asians|niggers|illegals|immigrants|darkies
  match teeming|infested|crawling|overrun|filled|flooded|swarming|swamped|infected ..1 with|by|of ..3 @race_plural|scum|filth|disease
  match @race_plural|jew|negro|muslim|immigrant infested
  match inferior races|race|peoples|stock|blood|iq
  match lesser|useless races|race
  match watermelon ..4 chicken
  match chicken ..4 watermelon
  match pick|picking|picked ..1 my|some? cotton
  match bring|brought back|again slavery
  match black lies matter
  match blm ..2 @race_beast|terrorists|thugs
  match uppity|buck|house|field negro|black|nigger
  match back to ..2 mud ..1 huts|hut
${groupExceptionsOfHatred}
rule abuse.company abuse.* medium
  says Puts a group of people and words of contempt into one clause.
  low quoted reported counter
  drop negated
  match @race_noun ..4 @contempt_word
  match @contempt_word ..2 @race_noun
  # said of what others do to them, or think of them
  except @race_noun ..3 by ..3 @contempt_word
  except regard|regards|regarded|view|views|viewed|see|sees|saw|seen|portray|portrays|portrayed|depict|depicted|describe|describes|described|consider|considered ..3 @race_noun
${groupExceptionsOfHatred}
rule abuse.ours abuse.* low
  says Speaks of a group of people beside what is ours; whether it is held against them only a person can tell.
  match immigrants|foreigners|muslims|blacks|jews|migrants|asians|africans|mexicans|illegals ..3 our|white country|countries|land|nation|women|children|cities|jobs|culture|borders|girls|race|neighborhoods
`,
};
