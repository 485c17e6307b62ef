import { readFileSync, writeFileSync } from 'node:fs';
import { checkText } from '../src/guidelines/check.ts';
import { createRuleset } from '../src/guidelines/ruleset.ts';
import { CORPORA } from '../test/guidelines/corpus/corpora.ts';
import { parseCorpus } from '../test/guidelines/corpus/corpus.ts';
import { count, type Half, halfOf, percent, type Row, setsIn, type Tally } from './labelled-sets.ts';

/**
 * Writes the figures of ACCURACY.md anew, between its two marks:
 *
 *   node --import tsx bench/accuracy-report.ts DIR
 *
 * DIR holds the labelled sets; see bench/accuracy.ts.
 */
const DOCUMENT = new URL('../ACCURACY.md', import.meta.url);
const BEGIN = '<!-- figures: written by npm run accuracy -->';
const END = '<!-- end of the figures -->';
/** Below this a functionality is named in the report (percent of its rows judged rightly). */
const WEAK_PERCENT = 70;

const ruleset = createRuleset();

interface Scores {
  readonly tally: Tally;
  readonly functions: Map<string, { n: number; right: number }>;
}

function score(rows: readonly Row[]): Scores {
  const tally: Tally = { tp: 0, fp: 0, fn: 0, tn: 0 };
  const functions: Scores['functions'] = new Map();
  for (const { text, labels, functionality } of rows) {
    const { flag } = labels;
    if (flag === undefined) continue;
    const flagged = checkText(text, ruleset).verdict === 'flagged';
    count(tally, flag, flagged);
    if (functionality === undefined) continue;
    const seen = functions.get(functionality) ?? { n: 0, right: 0 };
    functions.set(functionality, { n: seen.n + 1, right: seen.right + (flag === flagged ? 1 : 0) });
  }
  return { tally, functions };
}

/** How well the findings of one family foretell one label; for sets that are labelled for that family alone. */
function lineOfFamily(rows: readonly Row[], label: string, family: string): string {
  const cells = (['a', 'b'] as Half[]).map((half) => {
    const tally: Tally = { tp: 0, fp: 0, fn: 0, tn: 0 };
    for (const row of rows) {
      const expected = (row.labels as Readonly<Record<string, boolean | undefined>>)[label];
      if (expected === undefined || halfOf(row) !== half) continue;
      count(
        tally,
        expected,
        checkText(row.text, ruleset).findings.some((f) => f.guideline === family),
      );
    }
    return columns(tally);
  });
  const [a = [], b = []] = cells;
  return `| ${[`label \`${label}\`, findings of \`${family}\``, rows.length, ...pair(a, b)].join(' | ')} |`;
}

function columns({ tp, fp, fn, tn }: Tally): string[] {
  return [
    percent(tp, tp + fp),
    percent(tp, tp + fn),
    percent(2 * tp, 2 * tp + fp + fn),
    percent(fp, fp + tn),
    percent(tp + tn, tp + fp + fn + tn),
  ];
}

/** Both halves of a figure in one cell. */
const pair = (a: readonly string[], b: readonly string[]): string[] =>
  a.map((cell, i) => `${cell} / ${b[i]}`);

function tableOfSets(directory: string): string[] {
  const lines = [
    '| set | rows | precision | recall | F1 | false alarms | accuracy |',
    '| --- | --- | --- | --- | --- | --- | --- |',
  ];
  const families: string[] = [];
  const weak: string[] = [];
  for (const { name, rows } of setsIn(directory)) {
    const [a, b] = (['a', 'b'] as Half[]).map((half) => score(rows.filter((row) => halfOf(row) === half)));
    if (a === undefined || b === undefined) continue;
    if (name === 'edos') families.push(lineOfFamily(rows, 'sexism', 'abuse.sexism'));
    lines.push(`| ${[name, rows.length, ...pair(columns(a.tally), columns(b.tally))].join(' | ')} |`);
    for (const [functionality, { n, right }] of score(rows).functions) {
      if ((100 * right) / n < WEAK_PERCENT)
        weak.push(`${name}: \`${functionality}\` ${percent(right, n)} % of ${n}`);
    }
  }
  return [
    ...lines,
    '',
    `Capabilities below ${WEAK_PERCENT} %: ${weak.length === 0 ? 'none' : weak.join('; ')}.`,
  ];
}

function sentenceOnCorpus(): string {
  const tally: Tally = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (const { language, source } of CORPORA) {
    for (const { expects, text } of parseCorpus(source)) {
      count(tally, expects === 'found', checkText(text, ruleset, { language }).verdict === 'flagged');
    }
  }
  const { tp, fp, fn, tn } = tally;
  return `Our own corpus, which is a regression test and no sample, ${tp + fp + fn + tn} lines: precision ${percent(tp, tp + fp)} %, recall ${percent(tp, tp + fn)} %.`;
}

const directory = process.argv[2];
if (directory === undefined) throw new Error('usage: bench/accuracy-report.ts DIR');
const document = readFileSync(DOCUMENT, 'utf8');
const [head, rest] = document.split(BEGIN);
const tail = rest?.split(END)[1];
if (head === undefined || tail === undefined) throw new Error('ACCURACY.md has lost its marks');
const figures = [`Engine \`${ruleset.engine}\`.`, '', ...tableOfSets(directory), '', sentenceOnCorpus()].join(
  '\n',
);
writeFileSync(DOCUMENT, `${head}${BEGIN}\n\n${figures}\n\n${END}${tail}`);
