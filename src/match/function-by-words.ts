import type { Concept } from './lexicon.ts';
import type { Meaning } from './meaning.ts';

/** A function that no name says, and the words that speak for it. */
export type SpokenFunction = {
  readonly concept: Concept;
  /** As they stand in the name, then in the description. */
  readonly words: readonly string[];
  /** Where the first of them stands. */
  readonly field: 'name' | 'description';
  /** More speaks for it than it takes. */
  readonly isStrong: boolean;
};

/** A word of the name counts for two of the description; two in the description are as good as one in the name. */
const IN_NAME = 2;
const ENOUGH = 3;
const STRONG = 4;
/** The next best function may have so much of what the best one has. */
const MOST_OF_NEXT = 0.5;

type Votes = {
  readonly concept: Concept;
  score: number;
  readonly words: string[];
  readonly field: 'name' | 'description';
};

/**
 * The function that the words of names and description speak for: enough of them, and clearly more than for any other. A word that
 * speaks for several functions counts for each in part.
 */
export function functionByWords(names: readonly Meaning[], description: Meaning | null): SpokenFunction | undefined {
  const byFunction = new Map<string, Votes>();
  const vote = (concepts: readonly Concept[], words: string, weight: number, field: Votes['field']): void => {
    const functions = new Map(concepts.map((concept) => [concept.entry.capability ?? concept.id, concept]));
    for (const [key, concept] of functions) {
      const votes = byFunction.get(key) ?? { concept, score: 0, words: [], field };
      byFunction.set(key, votes);
      if (votes.words.includes(words)) continue;
      votes.words.push(words);
      votes.score += weight / functions.size;
    }
  };
  for (const { cues } of names) for (const { concepts, words } of cues()) vote(concepts, words, IN_NAME, 'name');
  // “Kết nối hệ thống …” names what is there already.
  const told = description?.actions[0] === 'integrate' ? null : description;
  for (const { concepts, words } of told?.cues() ?? []) vote(concepts, words, 1, 'description');
  for (const found of told?.concepts ?? []) {
    const { capability, form } = found.concept.entry;
    if (found.role === 'use' || capability === undefined || form === true) continue;
    vote([found.concept], told?.wordsOf(found) ?? '', 1, 'description');
  }
  const [best, next] = [...byFunction.values()].sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < ENOUGH) return undefined;
  if (next !== undefined && next.score > best.score * MOST_OF_NEXT) return undefined;
  const { concept, words, field, score } = best;
  return { concept, words, field, isStrong: score >= STRONG };
}
