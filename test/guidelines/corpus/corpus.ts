/**
 * The project's own test lines. A block opens with `== <rule>`; below it, `+` a line that this rule must
 * find at medium or high, `-` a line in which nothing at medium or high may be found, `~` a line that the
 * rule must find, and only at low severity. `#` begins a comment.
 */
export interface CorpusLine {
  readonly rule: string;
  readonly expects: 'found' | 'clean' | 'low';
  readonly text: string;
}

const SIGNS = { '+': 'found', '-': 'clean', '~': 'low' } as const;

export function parseCorpus(source: string): CorpusLine[] {
  const lines: CorpusLine[] = [];
  let rule = '';
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('# ')) continue;
    if (line.startsWith('== ')) {
      rule = line.slice(3);
      continue;
    }
    const expects = SIGNS[line.charAt(0) as keyof typeof SIGNS];
    if (expects === undefined || rule === '' || line.charAt(1) !== ' ')
      throw new Error(`corpus: cannot read "${line}"`);
    lines.push({ rule, expects, text: line.slice(2) });
  }
  return lines;
}
