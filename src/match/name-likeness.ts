import { isSlip } from './is-slip.ts';
import { fold } from './syllables.ts';

/** A name as its words: keys of syllables, or `#id` of what a glossary knows. */
export type Words = readonly string[];

export type NameLikeness = {
  /** How alike others are to a name, from 0, nothing in common, to 1; what is known of the name is worked out once. */
  readonly to: (name: Words) => (other: Words) => number;
  /** How much a word tells: the rarer, the more. */
  readonly rarityOf: (word: string) => number;
  /** How many names have a word. */
  readonly countOf: (word: string) => number;
};

/** A part of a word says less than the word. */
const PART = 1 / 3;

/**
 * How alike names of one collection are: the cosine of their words and of the three-letter parts of their words without marks, each
 * weighted by how rare it is. Words tell titles apart; parts hold spelling variants, compounds and slips together.
 *
 * @example createNameLikeness([['ruong', 'bac', 'thang']]).to(['ruong', 'bac'])(['ruong', 'bac']) // 1
 */
export function createNameLikeness(names: Iterable<Words>): NameLikeness {
  const counts = new Map<string, number>();
  let all = 0;
  for (const words of names) {
    all++;
    for (const feature of featuresOf(words)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const rarityOf = (feature: string): number => Math.log((all + 1) / ((counts.get(feature) ?? 0) + 0.5));
  const vectorOf = (words: Words): ReadonlyMap<string, number> => {
    const vector = new Map<string, number>();
    for (const feature of featuresOf(words)) {
      vector.set(feature, feature.startsWith('~') ? rarityOf(feature) * PART : rarityOf(feature));
    }
    return vector;
  };
  return {
    rarityOf,
    countOf: (word) => counts.get(word) ?? 0,
    to: (a) => {
      const x = vectorOf(a);
      const length = Math.hypot(...x.values());
      return (b) => {
        const y = vectorOf(b);
        let shared = 0;
        for (const [feature, weight] of x) shared += weight * (y.get(feature) ?? 0);
        for (const [word, slip] of slipsBetween(a, b)) shared += SLIP * (x.get(word) ?? 0) * (y.get(slip) ?? 0);
        const lengths = length * Math.hypot(...y.values());
        return lengths === 0 ? 0 : shared / lengths;
      };
    },
  };
}

/** A word misspelt once is nearly the word. */
const SLIP = 0.8;

/** Words that only one of two names has, each with the one of the other that it may be a slip of. */
function slipsBetween(a: Words, b: Words): readonly (readonly [string, string])[] {
  const [inA, inB] = [new Set(a), new Set(b)];
  const open = [...inB].filter((word) => !inA.has(word) && !word.startsWith('#'));
  if (open.length === 0 || open.length > MOST_OPEN) return [];
  return [...inA].flatMap((word) => {
    if (inB.has(word) || word.startsWith('#')) return [];
    const at = open.findIndex((other) => isSlip(word, other));
    return at < 0 ? [] : [[word, open.splice(at, 1)[0] ?? ''] as const];
  });
}

/** Names that differ in more words are not alike by slips. */
const MOST_OPEN = 6;

function featuresOf(words: Words): ReadonlySet<string> {
  const features = new Set<string>(words);
  for (const word of words) {
    if (word.startsWith('#')) continue;
    const bare = fold(word);
    for (let at = 0; at + 3 <= bare.length; at++) features.add(`~${bare.slice(at, at + 3)}`);
  }
  return features;
}
