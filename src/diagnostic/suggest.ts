import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a typing error most likely meant, or undefined when nothing is near.
 * Two slips (a swap counts as two) are near in a word of four letters or more, and one more for every three letters beyond
 * six; a difference in case or in `-`/`_` alone always is.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const plain = fold(word);
  const reach = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = reach + 1;
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) > reach) continue;
    const folded = fold(candidate);
    const steps = folded === plain ? 0 : distance(plain, folded);
    if (steps < bestDistance || (steps === bestDistance && best !== undefined && candidate < best)) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll(/[-_ ]/g, '');
}
