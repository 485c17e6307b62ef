import type { Span } from '../rules/guideline-rules.ts';

/**
 * Prices per message or minute as advertisers set them, with no space before what follows: `£1.50pm`,
 * `150ppmmore`, `10p/min`. A currency sign or the letters `pp` must stand there: `5pm` is a time.
 */
const TARIFF =
  /^(?:£\d{1,2}(?:\.\d\d)?\s?(?:pm|pw|p\/|\/)(?:msg|min|wk|week|txt|sms)?|\d{2,3}p(?:pm|\/?(?:msg|min|txt|sms|wk)))/i;
const LONGEST = 16;
const MOST = 4;

export function tariffsIn(text: string): Span[] {
  const found: Span[] = [];
  for (let at = nextDigit(text, 0); at < text.length && found.length < MOST; ) {
    const start = text[at - 1] === '£' ? at - 1 : at;
    const price = TARIFF.exec(text.slice(start, start + LONGEST));
    if (price !== null) found.push({ start, end: start + price[0].length });
    at = nextDigit(text, afterDigits(text, at));
  }
  return found;
}

function nextDigit(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isDigit(text, at)) at += 1;
  return at;
}

function afterDigits(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isDigit(text, at) || text[at] === '.')) at += 1;
  return at;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}
