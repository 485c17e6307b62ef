import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A labelled comment: `labels.flag` is what a moderator should see flagged. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly labels: { readonly flag?: boolean };
  readonly functionality?: string;
  readonly group?: string;
}

export interface Tally {
  tp: number;
  fp: number;
  fn: number;
  tn: number;
}

export type Half = 'a' | 'b';

/** The sets of a folder: `<set>.jsonl`, a row a line, in the order of their names. */
export function setsIn(directory: string): { name: string; rows: Row[] }[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({
      name: path.basename(file, '.jsonl'),
      rows: readFileSync(path.join(directory, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Row),
    }));
}

/** Rows of one group stay together; rules are written on `a` and reported on `b`. */
export function halfOf(row: Row): Half {
  const digest = createHash('sha1')
    .update(row.group ?? row.id)
    .digest();
  return (digest[0] ?? 0) % 2 === 0 ? 'a' : 'b';
}

export function count(tally: Tally, flag: boolean, flagged: boolean): void {
  tally[flag ? (flagged ? 'tp' : 'fn') : flagged ? 'fp' : 'tn'] += 1;
}

/** A share in percent with one decimal, `-` of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);
}
