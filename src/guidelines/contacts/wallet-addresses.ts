import type { Span } from '../rules/guideline-rules.ts';

/** Addresses of Bitcoin and Ethereum wallets, by their alphabets and lengths; checksums are not computed. */
const SHORTEST = 26;
const LONGEST = 62;
const BITCOIN = /^[13][1-9A-HJ-NP-Za-km-z]{25,34}$/;
const BITCOIN_SEGWIT = /^bc1[02-9ac-hj-np-z]{23,59}$/;
const ETHEREUM = /^0x[0-9a-fA-F]{40}$/;

export function walletAddressesIn(text: string): Span[] {
  const found: Span[] = [];
  for (let at = 0; at + SHORTEST <= text.length; ) {
    // Looked at from its end, a run that is too short is left after a few letters, and all before with it.
    const gap = lastGap(text, at, at + SHORTEST);
    if (gap >= 0) {
      at = gap + 1;
      continue;
    }
    let end = at + SHORTEST;
    while (end < text.length && isAlphanumeric(text.charCodeAt(end))) end += 1;
    if (end - at <= LONGEST && isAddress(text.slice(at, end))) found.push({ start: at, end });
    at = end + 1;
  }
  return found;
}

/** The last place before `to` that holds no letter or digit, -1 if all do. */
function lastGap(text: string, from: number, to: number): number {
  for (let i = to - 1; i >= from; i -= 1) if (!isAlphanumeric(text.charCodeAt(i))) return i;
  return -1;
}

/** A real one mixes capitals, small letters and digits; a long number or a stretched cry does not. */
function isAddress(token: string): boolean {
  if (BITCOIN_SEGWIT.test(token) || ETHEREUM.test(token)) return true;
  return BITCOIN.test(token) && /[A-Z]/.test(token) && /[a-z]/.test(token) && /\d/.test(token.slice(1));
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}
