import type { LexiconSource } from '../../patterns/source.ts';

/**
 * Real words that are one slip away from a fuzzy word and keep their own meaning. Found by comparing
 * every slip with a dictionary (`an-array-of-english-words`, a development dependency; the test
 * test/guidelines/lexicons/real-words.test.ts does it again), obscure words left out by hand.
 */
export const englishRealWords: LexiconSource = {
  file: 'en/real-words.ts',
  source: 'Written for this project, MIT.',
  lines: `
real animas apse arba arbas baboos backs based bases basin basing basts bating beast beats besat bests beta betas
real beting bigos brunt burin caner caners carp clons cloured clows coked cokes coking colored coupe coupes crees crepe
real crepes creps cruse cruses cures cushes deils demos downed downing downs droned droning drownd drows duces dunes
real eradiate eradiated eradiates eradiating fraus garage hamed haming hared haring
real hated hinds hurst hyens inane incle incles indias inset insets lades lair lairs lathe lathed lathes lathing leches
real lira liras loses lyches metal mimed miming money moneys moons morns morons naive
real part parts pets picks plage plages prent prents psychs punced punces puncing raches rast refuge refuges
real roches sabbed sabbing sakes salp salps sapped sapping sashed sashes sashing shooing shoos
real shots sinky sisses snaky sooting soots strange stranges tarns teenages tene tenes tolls
real twist violet wacks waker wakers weirds weka whacks worts
`,
};
