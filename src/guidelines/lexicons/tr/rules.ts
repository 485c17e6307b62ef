import type { LexiconSource } from '../../patterns/source.ts';

const source = 'Written for this project, MIT. A starting pack, to be extended by a native speaker.';

export const turkishProfanity: LexiconSource = {
  file: 'tr/rules.ts (profanity)',
  source,
  lines: `
misspell amk aq mk = amina koyayim
misspell oc = orospu cocugu
rule profanity.tr.strong profanity high
  says Uses the swear word {term}.
  low quoted
  term orospu, orospu cocugu, orospu evladi, piç, piçler, siktir, siktir git, sikerim, sikeyim, sikik, amına koyayım, amina koyim, yarrak, yarak, göt, götveren, ibne, ibneler, kahpe, pezevenk, gavat, puşt, amcık, taşak, kaltak | masked
`,
};
export const turkishThreat: LexiconSource = {
  file: 'tr/rules.ts (threat)',
  source,
  lines: `
rule threat.tr.intent threat high
  says Threatens a person with death or violence.
  low quoted
  term seni öldüreceğim, öldürürüm seni, seni gebertirim, gebertirim, geber, seni bulacağım, kafanı keserim, hepinizi öldüreceğim, ölümü hak ediyorlar, ölmeyi hak ediyorsun
`,
};
export const turkishPersonalAttack: LexiconSource = {
  file: 'tr/rules.ts (personal attack)',
  source,
  lines: `
rule personal_attack.tr.insult personal_attack medium
  says Insults a person with {term}.
  low quoted
  term aptal, salak, gerizekalı, geri zekalı, embesil, ahmak, dangalak, şerefsiz, haysiyetsiz, alçak herif, it oğlu it, köpek soyu, mal herif, beyinsiz, ezik
`,
};
