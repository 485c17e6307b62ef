import type { LexiconSource } from '../../patterns/source.ts';

const source = 'Written for this project, MIT. A starting pack, not reviewed by a native speaker.';

export const kurdishProfanity: LexiconSource = {
  file: 'ku/rules.ts (profanity)',
  source,
  lines: `
class report = got gotin dibêje dibêjin نووسی وتی گوتی دەڵێت
rule profanity.ku.strong profanity medium
  says Uses the swear word {term}.
  low quoted
  term qehpik, qehpikê, qehpe, qûn, qûnek, qûnde, gû bixwe, kurê kerê, kurê kûçik, kurê kûçikan, kurê qehpikê, bênamûs, namûssiz, devê te bigêm, diya te bigêm
  term قەحبە, قەحپە, گەواد, گەوواد, حیز, حیزباب, سەگباب, گوو بخۆ, دایکت بگێم, قوون, بێناموس, کوڕی سەگ, کوڕی قەحبە
`,
};
export const kurdishThreat: LexiconSource = {
  file: 'ku/rules.ts (threat)',
  source,
  lines: `
rule threat.ku.intent threat high
  says Threatens with death.
  low quoted reported
  term ez ê te bikujim, ezê te bikujim, ez te dikujim, te bikujim, serê te jê bikim, ez ê we bikujim, em ê we bikujin
  term دەتکوژم, دەتانکوژم, سەرت دەبڕم, ئەتکوژم
`,
};
export const kurdishPersonalAttack: LexiconSource = {
  file: 'ku/rules.ts (personal attack)',
  source,
  lines: `
rule personal_attack.ku.insult personal_attack medium
  says Insults a person with {term}.
  low quoted reported
  term bêaqil, ehmeq, bêşeref, bêesl, tu ker î, tu kûçik î, kerê kurê keran, kûçikê, heywanê, bêmêjî, gêj î, devê xwe bigire, devê xwe bigre
  term گەمژە, گەمژەیت, بێشەرەف, بێ شەرەف, بێ ئەخلاق, تۆ سەگی, تۆ کەری, بێ مێشک, دەمت داخە, بێ ئەقڵ
`,
};
