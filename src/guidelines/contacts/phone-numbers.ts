import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Span } from '../rules/guideline-rules.ts';

/**
 * Phone numbers in a text, checked by libphonenumber. The library costs 10 to 200 µs a question, so it is
 * asked only where a run of digits has the shape of a number people write: `+44 20 7946 0018`,
 * `08712 402050`, `(212) 555-0142`. Eleven plain digits that begin with neither 0 nor + are an id.
 */
const SHORTEST = 9;
const LONGEST = 15;
/** A digit run of this length is a number of its own: what follows it is a tariff or a code. */
const COMPLETE = 10;
/** Numbers of one text the library is asked about: one is enough for a rule, four bound the time. */
const MOST_QUESTIONS = 4;
/** Where a number without a country code may be from; the first that accepts it ends the search. */
const NATIONAL: readonly CountryCode[] = ['GB', 'TR', 'IQ', 'IN', 'NG'];
const NORTH_AMERICAN: readonly CountryCode[] = ['US'];

const ISBN_REACH = 16;

const ZERO = 48;
const NINE = 57;
const PLUS = 43;
const OPEN = 40;

export function phoneNumbersIn(text: string): Span[] {
  const found: Span[] = [];
  let questions = 0;
  for (let at = 0; at < text.length && questions < MOST_QUESTIONS; ) {
    const unit = text.charCodeAt(at);
    if (!isDigit(unit) && unit !== PLUS && unit !== OPEN) {
      at += 1;
      continue;
    }
    const end = runEnd(text, at);
    const countries = end > at && !isBookNumber(text, at) ? countriesFor(text.slice(at, end)) : null;
    if (countries !== null) {
      questions += 1;
      if (isNumber(text.slice(at, end), countries)) found.push({ start: at, end });
    }
    at = Math.max(end, at + 1);
  }
  return found;
}

/** `ISBN-13: 978-…`, `ISBN 0306…`: the number of a book has the shape of one of a phone. */
function isBookNumber(text: string, at: number): boolean {
  return /isbn\W*(?:1[03])?\W*$/i.test(text.slice(Math.max(0, at - ISBN_REACH), at));
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE;
}

/** Space, hyphen, dot, brackets: what stands between the digits of one number. */
function isSeparator(unit: number): boolean {
  return unit === 32 || unit === 45 || unit === 46 || unit === OPEN || unit === 41;
}

/** End of the run of digit groups that begins at `start`, after its last digit. */
function runEnd(text: string, start: number): number {
  let end = start;
  let digits = 0;
  let group = 0;
  let gap = 0;
  for (let i = start; i < text.length && digits <= LONGEST; i += 1) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) {
      if (gap > 0 && group >= COMPLETE) break;
      group = gap > 0 ? 1 : group + 1;
      digits += 1;
      gap = 0;
      end = i + 1;
    } else if (i === start) {
      gap = 0;
    } else if (isSeparator(unit) && gap < 2) {
      gap += 1;
    } else {
      break;
    }
  }
  return end;
}

/** Which countries' numbers the run looks like; null where it looks like no number of a phone. */
function countriesFor(run: string): readonly CountryCode[] | null {
  const groups = run.split(/\D+/).filter((group) => group !== '');
  const digits = groups.join('');
  if (digits.length < SHORTEST || digits.length > LONGEST) return null;
  // An ISBN: 0-306-40615-2.
  if (run.startsWith('0-')) return null;
  if (run.startsWith('+')) return NORTH_AMERICAN;
  if (digits.startsWith('0') && digits.length >= COMPLETE) return NATIONAL;
  const shape = groups.map((group) => group.length).join('-');
  return shape === '3-3-4' || shape === '1-3-3-4' ? NORTH_AMERICAN : null;
}

function isNumber(run: string, countries: readonly CountryCode[]): boolean {
  const written = run.startsWith('00') ? `+${run.slice(2)}` : run;
  return countries.some((country) => parsePhoneNumberFromString(written, country)?.isValid() === true);
}
