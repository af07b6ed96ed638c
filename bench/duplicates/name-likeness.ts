import type { Lexicon } from '../../src/match/lexicon.ts';
import { readMeaning } from '../../src/match/meaning.ts';
import { readSyllables } from '../../src/match/syllables.ts';

/**
 * How alike names of one collection are, from 0 to 1: words weighted by how rare they are, and parts of words, so that
 * spelling variants and compounds count too.
 *
 * @example nameLikeness(['Photo editor 5', 'photo editor v5'], lexicon)('Photo editor 5', 'photo editor v5') // near 1
 */
export function nameLikeness(names: readonly string[], lexicon: Lexicon): (a: string, b: string) => number {
  const known = new Map<string, ReadonlyMap<string, number>>();
  const counts = new Map<string, number>();
  const featuresOf = (name: string): ReadonlySet<string> => {
    const features = new Set<string>();
    for (const { concept } of readMeaning(name, lexicon).concepts) features.add(`#${concept.id}`);
    for (const { key } of readSyllables(name, lexicon.memory).items) {
      features.add(key);
      for (let at = 0; at + 3 <= key.length; at++) features.add(`~${key.slice(at, at + 3)}`);
    }
    return features;
  };
  const distinct = new Set(names);
  for (const name of distinct)
    for (const feature of featuresOf(name)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const vectorOf = (name: string): ReadonlyMap<string, number> => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const weights = new Map<string, number>();
    for (const feature of featuresOf(name)) {
      const rarity = Math.log((distinct.size + 1) / ((counts.get(feature) ?? 0) + 0.5));
      // A part of a word says less than the word.
      weights.set(feature, feature.startsWith('~') ? rarity / 3 : rarity);
    }
    const length = Math.hypot(...weights.values()) || 1;
    const vector = new Map([...weights].map(([feature, weight]) => [feature, weight / length]));
    known.set(name, vector);
    return vector;
  };
  return (a, b) => {
    const [x, y] = [vectorOf(a), vectorOf(b)];
    let sum = 0;
    for (const [feature, weight] of x) sum += weight * (y.get(feature) ?? 0);
    return sum;
  };
}
