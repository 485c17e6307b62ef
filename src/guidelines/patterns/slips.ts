/** Shorter words have too many neighbours that are words as well. */
const SHORTEST_SWAPPED = 4;
const SHORTEST_SHORTENED = 6;

/** A word with two neighbouring letters swapped, or one inner letter left out. */
export function slipsOf(word: string): string[] {
  if (!/^[a-z]+$/.test(word) || word.length < SHORTEST_SWAPPED) return [];
  const slips: string[] = [];
  for (let i = 0; i + 1 < word.length; i += 1) {
    const swapped = word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
    if (i > 0) slips.push(swapped);
    if (i > 0 && word.length >= SHORTEST_SHORTENED) slips.push(word.slice(0, i) + word.slice(i + 1));
  }
  return slips.filter((slip) => slip !== word);
}
