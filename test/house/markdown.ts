import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './planted-project.ts';

export interface CodeBlock {
  /** What stands behind the opening fence. */
  readonly language: string;
  readonly code: string;
}

export function readDocument(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The fenced code blocks of a document, in order. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const fenced = markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm);
  return [...fenced].map(([, language = '', code = '']) => ({ language, code }));
}

/** What a document links to, without addresses elsewhere and places within a page. */
export function localLinks(markdown: string): string[] {
  const links = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return links.filter((target) => !/^(https?:|#)/.test(target)).map((target) => target.replace(/#.*$/, ''));
}

/** What a document sets in backticks outside of its code blocks. */
export function inlineCode(markdown: string): string[] {
  const prose = markdown.replaceAll(/^```[\s\S]*?^```$/gm, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}
