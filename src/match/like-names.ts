import { compareText } from '../diagnostic/order.ts';
import { fold } from './syllables.ts';

export type LikeNames = {
  /** For each name the one whose group it is in: itself, or an earlier one that is much like it. */
  readonly leaders: ReadonlyMap<string, string>;
  /** Names of which every word stands in too many others to search by: only equal ones were found. */
  readonly notSearched: number;
};

/** A name is searched by its rarest words; one that more names share than this says nothing. */
const SEARCHED_BY = 4;
const MOST_SHARING = 200;

/** So much of what the words of two names weigh is shared by both. */
const ALIKE = 0.75;
const LEAST_SHARED = 2;

/** A word that is the same only without its marks counts for less: folding merges different words. */
const FOLDED = 0.7;

type Named = { readonly name: string; readonly words: ReadonlyMap<string, string>; readonly weight: number };

/**
 * Gathers names that no glossary knows around the first of each kind. A name is compared with the first one of a group alone, so
 * that no chain of likenesses grows; shared words count by how rare they are. Names are their words, joined by spaces.
 */
export function likeNames(names: readonly string[]): LikeNames {
  const weigh = weightsOf(names);
  const byWord = new Map<string, Named[]>();
  const leaders = new Map<string, string>();
  let notSearched = 0;
  // The shortest first: what a longer one adds is then a matter of the longer one.
  const sorted = [...new Set(names)].sort((a, b) => a.length - b.length || compareText(a, b));
  for (const name of sorted) {
    const words = new Map(name.split(' ').map((word) => [fold(word), word]));
    const rare = [...words.keys()].sort((a, b) => weigh(b) - weigh(a) || compareText(a, b)).slice(0, SEARCHED_BY);
    const keys = rare.filter((word) => weigh(word) > 0);
    if (keys.length === 0) notSearched++;
    const own: Named = { name, words, weight: sum([...words.keys()].map(weigh)) };
    const leader = closest(own, new Set(keys.flatMap((word) => byWord.get(word) ?? [])), weigh);
    leaders.set(name, leader?.name ?? name);
    if (leader !== undefined) continue;
    for (const word of keys) {
      const others = byWord.get(word);
      if (others === undefined) byWord.set(word, [own]);
      else others.push(own);
    }
  }
  return { leaders, notSearched };
}

function closest(own: Named, others: ReadonlySet<Named>, weigh: (word: string) => number): Named | undefined {
  let found: Named | undefined;
  let most = ALIKE;
  for (const other of others) {
    let shared = 0;
    let count = 0;
    for (const [folded, word] of own.words) {
      const same = other.words.get(folded);
      if (same === undefined) continue;
      count++;
      shared += weigh(folded) * (same === word ? 1 : FOLDED);
    }
    const likeness = (2 * shared) / (own.weight + other.weight);
    if (count < LEAST_SHARED || likeness < most) continue;
    most = likeness;
    found = other;
  }
  return found;
}

/** What a word tells by how few names have it; nothing where too many do. */
function weightsOf(names: readonly string[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const name of new Set(names)) {
    for (const word of new Set(name.split(' ').map(fold))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const all = names.length;
  return (word) => {
    const count = counts.get(word) ?? 1;
    return count > MOST_SHARING ? 0 : Math.log(1 + all / count);
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
