import { readFileSync } from 'node:fs';
import { checkText } from '../../../src/guidelines/check.ts';
import type { Pattern } from '../../../src/guidelines/patterns/compiled-pack.ts';
import { createRuleset, type Ruleset, type RulesetPack } from '../../../src/guidelines/ruleset.ts';
import { createFolded, fold } from '../../../src/guidelines/text/fold.ts';
import { scan } from '../../../src/guidelines/text/scan.ts';
import { Streamer } from '../../../src/guidelines/text/streamer.ts';
import { createTokens } from '../../../src/guidelines/text/tokens.ts';
import { CORPORA } from '../corpus/corpora.ts';
import { type CorpusLine, parseCorpus } from '../corpus/corpus.ts';
import { type Mutant, mutantsOf, mutate } from './mutants.ts';

/**
 * Takes each rule, each line of exceptions and each guard out of the rules in turn, and shows that a line
 * of the corpus notices. What none notices must stand in survivors.txt, which is to shrink only.
 *
 *   npm run test:mutation            exits with 1 where a mutant survives, or no longer does
 *   npm run test:mutation -- --list  prints what survivors.txt should hold
 */
interface Line extends CorpusLine {
  readonly language: string;
  readonly patterns: ReadonlySet<Pattern>;
}

const ruleset = createRuleset();
const streamer = new Streamer();
const lines = CORPORA.flatMap(({ language, source }) =>
  parseCorpus(source).map((line): Line => ({ ...line, language, patterns: patternsIn(line.text) })),
);
const broken = lines.filter((line) => !holds(line, ruleset)).map(({ text }) => text);
const survivors = [
  ...new Set(
    [...ruleset.packs.values()].flatMap((pack) =>
      mutantsOf(pack).flatMap((mutant) => (survives(pack, mutant) ? [nameOf(pack, mutant)] : [])),
    ),
  ),
].sort();
report();

function nameOf(pack: RulesetPack, mutant: Mutant): string {
  return `${pack.language} ${mutant.name}`;
}

/** What matches in the text, whichever pack would be asked. */
function patternsIn(text: string): ReadonlySet<Pattern> {
  const folded = fold(text, createFolded(text.length * 2 + 64));
  const tokens = scan(folded, createTokens(text.length + 64));
  const found = [...ruleset.packs.values()].flatMap(({ compiled, matcher }) =>
    matcher.run(streamer.build({ ...compiled, folded, tokens })).map(({ pattern }) => pattern),
  );
  return new Set(found);
}

function holds(
  { rule, expects, text, language }: CorpusLine & { language: string },
  rules: Ruleset,
): boolean {
  const { findings } = checkText(text, rules, { language });
  const serious = findings.filter((f) => f.severity !== 'low').map((f) => f.rule);
  if (expects === 'found') return serious.includes(rule);
  return serious.length === 0 && (expects === 'clean' || findings.some((f) => f.rule === rule));
}

/** Only lines in which a concerned pattern matches can notice. */
function survives(pack: RulesetPack, mutant: Mutant): boolean {
  const concerned = lines.filter(({ patterns }) => [...patterns].some(mutant.concerns));
  if (concerned.length === 0) return true;
  const mutated = { ...ruleset, packs: new Map(ruleset.packs).set(pack.language, mutate(pack, mutant)) };
  return concerned.every((line) => holds(line, mutated));
}

function report(): void {
  if (process.argv.includes('--list')) {
    for (const name of survivors) console.log(name);
    return;
  }
  const listed = readFileSync(new URL('survivors.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  const fresh = survivors.filter((name) => !listed.includes(name));
  const gone = listed.filter((name) => !survivors.includes(name));
  for (const text of broken) console.error(`fails without any mutation: ${text}`);
  for (const name of fresh) console.error(`no line notices that it is gone: ${name}`);
  for (const name of gone) console.error(`is noticed now, take it off survivors.txt: ${name}`);
  const total = [...ruleset.packs.values()].reduce((sum, pack) => sum + mutantsOf(pack).length, 0);
  console.log(`${total} mutants, ${total - survivors.length} noticed, ${survivors.length} known not to be`);
  process.exitCode = broken.length + fresh.length + gone.length > 0 ? 1 : 0;
}
