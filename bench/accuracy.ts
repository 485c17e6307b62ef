import { parseArgs } from 'node:util';
import type { Checked } from '../src/domain/checked.ts';
import { checkText } from '../src/guidelines/check.ts';
import { createRuleset } from '../src/guidelines/ruleset.ts';
import { count, halfOf, percent, type Row, setsIn, type Tally } from './labelled-sets.ts';

/**
 * Scores the rules on labelled comments, in this process.
 *
 *   node --import tsx bench/accuracy.ts DIR [--half a|b] [--sets x,y] [--errors SET] [--rules] [--functionality]
 *
 * DIR holds `<set>.jsonl`, a row `{id, text, labels: {flag}, functionality?, group?}`. Halves are split by
 * SHA-1 of `group ?? id`: write rules on one half, report the other. `--rules` shows, per set and rule, how
 * often a rule alone at medium or high fires on rows to flag and on rows not to flag.
 */
const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string' },
    sets: { type: 'string', default: '' },
    errors: { type: 'string' },
    grep: { type: 'string' },
    rules: { type: 'boolean', default: false },
    functionality: { type: 'boolean', default: false },
  },
});

const ruleset = createRuleset();
const directory = positionals[0];
if (directory === undefined)
  throw new Error('usage: bench/accuracy.ts DIR [--half a|b] [--sets x,y] [--errors SET] [--rules]');
const wanted = args.sets.split(',').filter(Boolean);
for (const { name, rows } of setsIn(directory)) {
  if (wanted.length === 0 || wanted.includes(name)) scoreSet(name, rows);
}

function scoreSet(name: string, all: readonly Row[]): void {
  const rows = all.filter((row) => args.half === undefined || halfOf(row) === args.half);
  const tally: Tally = { tp: 0, fp: 0, fn: 0, tn: 0 };
  const rules = new Map<string, { hits: number; alarms: number; only: number }>();
  const functions = new Map<string, { n: number; right: number; flag: boolean }>();
  const times: number[] = [];
  for (const row of rows) {
    const { flag } = row.labels;
    if (flag === undefined) continue;
    const start = process.hrtime.bigint();
    const checked = checkText(row.text, ruleset);
    times.push(Number(process.hrtime.bigint() - start) / 1000);
    const flagged = checked.verdict === 'flagged';
    count(tally, flag, flagged);
    countRules(rules, checked, flag);
    const key = row.functionality ?? '';
    const seen = functions.get(key) ?? { n: 0, right: 0, flag };
    functions.set(key, { n: seen.n + 1, right: seen.right + (flag === flagged ? 1 : 0), flag });
    if (args.errors === name && flag !== flagged) printError(row, checked);
  }
  printTally(name, tally, times);
  if (args.rules) printRules(rules);
  if (args.functionality) {
    for (const [key, { n, right, flag }] of [...functions].sort(
      (x, y) => x[1].right / x[1].n - y[1].right / y[1].n,
    )) {
      console.log(
        `    ${percent(right, n).padStart(5)} %  ${key} (${n}, ${flag ? 'to flag' : 'not to flag'})`,
      );
    }
  }
}

function countRules(
  rules: Map<string, { hits: number; alarms: number; only: number }>,
  checked: Checked,
  flag: boolean,
): void {
  const fired = new Set(checked.findings.filter((f) => f.severity !== 'low').map((f) => f.rule));
  for (const rule of fired) {
    const entry = rules.get(rule) ?? { hits: 0, alarms: 0, only: 0 };
    if (flag) entry.hits += 1;
    else entry.alarms += 1;
    if (!flag && fired.size === 1) entry.only += 1;
    rules.set(rule, entry);
  }
}

function printError(row: Row, checked: Checked): void {
  const findings = checked.findings.map((f) => `${f.rule}/${f.severity}:${f.match}`).join(' ; ');
  const line = `${row.labels.flag ? 'MISS ' : 'FALSE'} [${row.functionality ?? ''}] ${JSON.stringify(row.text.slice(0, 300))} ${checked.language} {${findings}}`;
  if (args.grep === undefined || line.includes(args.grep)) console.log(line);
}

function printTally(name: string, { tp, fp, fn, tn }: Tally, times: number[]): void {
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
  console.log(
    `${name.padEnd(16)} n=${tp + fp + fn + tn} P=${percent(tp, tp + fp)} R=${percent(tp, tp + fn)} F1=${percent(2 * tp, 2 * tp + fp + fn)} ` +
      `acc=${percent(tp + tn, tp + fp + fn + tn)} FPR=${percent(fp, fp + tn)} p50=${at(0.5)}us p99=${at(0.99)}us`,
  );
}

function printRules(rules: Map<string, { hits: number; alarms: number; only: number }>): void {
  for (const [rule, { hits, alarms, only }] of [...rules].sort((x, y) => y[1].only - x[1].only)) {
    console.log(`    ${rule.padEnd(34)} flagged rightly ${hits}, wrongly ${alarms} (alone ${only})`);
  }
}
