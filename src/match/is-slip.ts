import { distance } from 'fastest-levenshtein';
import { fold } from './syllables.ts';

/** In a shorter word one other letter makes another word. */
const LEAST_LETTERS = 4;

/** Whether two words are one, misspelt once: the same but for marks, or but for one letter. */
export function isSlip(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return true;
  return Math.min(x.length, y.length) >= LEAST_LETTERS && Math.abs(x.length - y.length) <= 1 && distance(x, y) === 1;
}
