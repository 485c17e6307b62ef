import type { LexiconSource } from '../../patterns/source.ts';

const source = 'Written for this project, MIT. A starting pack, to be extended by a native speaker.';

export const kurdishProfanity: LexiconSource = {
  file: 'ku/rules.ts (profanity)',
  source,
  lines: `
rule profanity.ku.strong profanity medium
  says Uses the swear word {term}.
  low quoted
  term qehpik, qehpe, qûn, kurê kerê, kurê kûçik, bênamûs, namûssiz
`,
};
export const kurdishPersonalAttack: LexiconSource = {
  file: 'ku/rules.ts (personal attack)',
  source,
  lines: `
rule personal_attack.ku.insult personal_attack medium
  says Insults a person with {term}.
  low quoted
  term bêaqil, ehmeq, bêşeref, tu ker î, kerê kurê keran, kûçikê
`,
};
