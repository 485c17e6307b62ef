import { type Element, LexiconError } from './source.ts';
import { wordForms } from './word-forms.ts';

/** Words with their forms: `kill/v` as all of them. */
export function forms(items: string, at: string): string[] {
  return items.split(/\s+/).flatMap((item) => {
    const words = wordForms(item);
    if (words === null) throw new LexiconError(at, `unknown form "${item}"`);
    return words;
  });
}

/** A pattern's elements, as patterns/parse.ts explains them. */
export function elements(pattern: string, at: string): Element[] {
  return pattern.split(/\s+/).map((item): Element => {
    if (item === '_') return { kind: 'any' };
    if (item === '^') return { kind: 'start' };
    if (item === '$') return { kind: 'end' };
    const gap = /^(\.{2,3})(\d{1,2})$/.exec(item);
    if (gap !== null) return { kind: gap[1] === '..' ? 'gap' : 'leap', most: Number(gap[2]) };
    if (item.startsWith('!') && item.length > 1) return { ...named(item.slice(1), at), kind: 'not' };
    return wordsElement(item, at);
  });
}

/** `word`, `a|b/v|@class`, `x?`. */
export function wordsElement(item: string, at: string): Element {
  const isOptional = item.endsWith('?') && item.length > 1;
  return { kind: 'words', ...named(isOptional ? item.slice(0, -1) : item, at), optional: isOptional };
}

function named(item: string, at: string): { words: string[]; classes: string[] } {
  const words: string[] = [];
  const classes: string[] = [];
  for (const part of item.split('|')) {
    if (part === '') throw new LexiconError(at, `an alternative of "${item}" is empty`);
    if (part.startsWith('@')) classes.push(part.slice(1));
    else words.push(...forms(part, at));
  }
  return { words, classes };
}
