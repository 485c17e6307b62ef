import type { LexiconSource } from '../../patterns/source.ts';

/**
 * English words and names that hold a term of some guideline by chance, or fall apart into one (`a` + `mong`).
 * They are entered as known words, so that no disguise is looked for in them. Found by checking every word of
 * a dictionary; the test test/guidelines/lexicons/innocent-words.test.ts does it again.
 */
export const englishInnocentWords: LexiconSource = {
  file: 'en/innocent-words.ts',
  source: 'Written for this project, MIT.',
  lines: `
# The country, its people and its river.
common niger nigerien nigeriens
common acock akshit among amongst ampule apathetic ashill asperse aspic aspick aspicks aspics backhoes bastardisation
common bastardise bastardised bastardization bastardize bastardized bastardy bitternuts blackcock blackcocks
common bloodsuckers blowballs bullcock cockbill cockbilled cockbills cockbird cockbirds cockboat cockburn cockeyes
common cockfight cockfights cockhorse cocklike cockmatch cockmatches cockshot cockshut cockshy cocksure cockup cooncan
common cooncans coondogs coonskin cowardship crapshoot crapshoots crookback dickens dickinson dickson dotard dotards
common dumbwaiters faena faenas foolfish foolscaps gamecock gamecocks gangliar goatsuckers hearse hitchcock homologic
common homophone homophones homophony homotype hornyhead hornyheads jaaps jerkin jerkwater kshitij kshitiz lumpsuckers
common matsushita medick medicks mibuna mibunas mishit mishits mishitting ninnyhammers offscum peckerwood pedologic
common penistone perseline perselines pickaback pickapack pratchett pratt prickwood psychohistory psychologic
common psychopathological psychophysical psychosis psychosurgery psychotherapist psychotherapists psychotherapy
common moong shiite shiites psychotoxic pussycats pussytoes putois rakshit sandsuckers scumfish scumless scumlike scunthorpe shiitake shitake
common shitakes shital shitala shittah shittim shitzu simpson sniggerer spaza spica spicas stopcock stopcocks stormcocks
common thother tittup toeshoes turda twitching weathercock weathercocks woodcock woodcocks
common antipathetic antispastic backslapper backslappers bemuds boonga boongas coonskins crookneck cummingtonite
common harpylike homoerotic homological homosocial homotaxes homotypes hooknosed markhoor mudstone mudstones mudscows
common multiculti multicultis oversubscribe paedogenetically paedological pedological persecute psychoactive psychodrama
common psychodramatic psychosexual psychosocial pussyfoot pussyfooted pussyfooting rearranger sharksuckers slobland
common ticktock jihads hearses bushtits pratfell homologs psychoneurotic psychoneurotics psychosurgeon psychosurgeons assessing compasses ballcock ballcocks cockeyed cocksfoot turncock turncocks retardants retardant
common shittahs shittims shitzus shist dumbfound dumbfounds arseno bastardising bastardizing bastardises bastardizes
# a slip away from a term
real cnut hose prev prevs swindles
`,
};
