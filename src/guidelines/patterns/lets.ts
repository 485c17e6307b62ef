import { LexiconError } from './source.ts';
import { halves } from './statement-parts.ts';

/** A `let` used in a pattern multiplies it; more than this is a mistake. */
const MOST_VARIANTS = 200;

/** Phrases with alternatives that patterns refer to as `$name`. */
export class Lets {
  readonly #variants = new Map<string, string[]>();

  /** @param rest of the statement: `name = a phrase | another` */
  add(rest: string, at: string): void {
    const [name, phrases] = halves(rest, at);
    const variants = phrases.split(/\s\|\s/).flatMap((phrase) => this.expand(phrase.trim(), at));
    this.#variants.set(name, [...(this.#variants.get(name) ?? []), ...variants]);
  }

  /** A phrase with every `$name` replaced by each of its alternatives. */
  expand(phrase: string, at: string): string[] {
    let variants = [''];
    for (const item of phrase.split(/\s+/)) {
      const options = item.length > 1 && item.startsWith('$') ? this.#alternatives(item, at) : [item];
      variants = variants.flatMap((head) => options.map((option) => `${head} ${option}`.trim()));
      if (variants.length > MOST_VARIANTS) throw new LexiconError(at, `more than ${MOST_VARIANTS} variants`);
    }
    return variants;
  }

  #alternatives(item: string, at: string): string[] {
    const isOptional = item.endsWith('?');
    const name = item.slice(1, isOptional ? -1 : undefined);
    const known = this.#variants.get(name);
    if (known === undefined) throw new LexiconError(at, `$${name} is not defined`);
    return isOptional ? ['', ...known] : known;
  }
}
