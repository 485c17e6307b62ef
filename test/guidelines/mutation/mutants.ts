import type { CompiledRule, Pattern } from '../../../src/guidelines/patterns/compiled-pack.ts';
import { Matcher } from '../../../src/guidelines/patterns/match.ts';
import { GUARDS, type Guard } from '../../../src/guidelines/patterns/source.ts';
import type { RulesetPack } from '../../../src/guidelines/ruleset.ts';

/** A pack with one thing taken out of it. */
export interface Mutant {
  /** What is missing: `rule threat.intent`, `except moby dick`, `guard threat.intent negated`. */
  readonly name: string;
  /** The patterns whose findings it may change. */
  readonly concerns: (pattern: Pattern) => boolean;
  /** The pattern as the mutant has it, null where it is gone. */
  readonly change: (pattern: Pattern) => Pattern | null;
}

/** One mutant for each rule, each line of exceptions, and each guard of a rule. */
export function mutantsOf({ compiled }: RulesetPack): Mutant[] {
  const rules = new Map(compiled.patterns.map(({ rule }) => [rule.name, rule]));
  const exceptions = new Map(compiled.patterns.filter((p) => p.isException).map((p) => [keyOf(p), p]));
  const blocks = new Set(compiled.patterns.map(({ rule }) => rule));
  return [
    ...[...rules.keys()].map(withoutRule),
    ...[...exceptions.keys()].map(withoutException),
    ...[...blocks].flatMap((rule) =>
      GUARDS.filter((g) => rule.low.includes(g) || rule.drop.includes(g)).map((g) => withoutGuard(rule, g)),
    ),
  ];
}

function withoutRule(name: string): Mutant {
  return {
    name: `rule ${name}`,
    concerns: ({ rule }) => rule.name === name,
    change: (pattern) => (pattern.rule.name === name ? null : pattern),
  };
}

/**
 * A line that several rules read from one place is one exception. Names hold no line numbers: an edit above an
 * exception is no news.
 */
function keyOf({ source }: Pattern): string {
  return `except ${source}`;
}

function withoutException(name: string): Mutant {
  const isIt = (pattern: Pattern): boolean => pattern.isException && keyOf(pattern) === name;
  return { name, concerns: isIt, change: (pattern) => (isIt(pattern) ? null : pattern) };
}

function withoutGuard(rule: CompiledRule, guard: Guard): Mutant {
  const bare = {
    ...rule,
    low: rule.low.filter((g) => g !== guard),
    drop: rule.drop.filter((g) => g !== guard),
  };
  return {
    name: `guard ${rule.name} ${guard}`,
    concerns: (pattern) => pattern.rule === rule,
    change: (pattern) => (pattern.rule === rule ? { ...pattern, rule: bare } : pattern),
  };
}

/** The pack as the mutant has it; what is not changed is shared with the pack. */
export function mutate(pack: RulesetPack, { change }: Mutant): RulesetPack {
  // A pattern that needs what no text has never matches: as good as gone.
  const never = [{ atom: pack.compiled.atoms.none, from: 1, to: 1 }];
  const patterns = pack.compiled.patterns.map((pattern) => change(pattern) ?? { ...pattern, needs: never });
  const compiled = { ...pack.compiled, patterns };
  return { ...pack, compiled, matcher: new Matcher(compiled) };
}
