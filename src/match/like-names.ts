import { compareText } from '../diagnostic/order.ts';
import type { NameLikeness, Words } from './name-likeness.ts';
import { createNameLikeness } from './name-likeness.ts';

export type LikeNames = {
  /** For each name the one whose group it is in: itself, or an earlier one that is much like it. */
  readonly leaders: ReadonlyMap<string, string>;
  /** Names that were not held against all others they share words with: too many have those words. */
  readonly notSearched: number;
};

/** A name is searched by its rarest words; one that more names share than this says nothing. */
const SEARCHED_BY = 5;
const MOST_SHARING = 200;

/** Names are compared that share so many of the words searched by. */
const LEAST_SHARED = 2;

/** Of those a name is compared with so many, the ones that share most. */
const MOST_COMPARED = 24;

/** See name-likeness.ts. */
const ALIKE = 0.75;

type Named = { readonly name: string; readonly words: Words };

/**
 * Gathers names that no glossary knows around the first of each kind. A name is compared with the first one of a group alone, so
 * that no chain of likenesses grows. Names are their words, joined by spaces.
 */
export function likeNames(names: readonly string[]): LikeNames {
  const distinct = [...new Set(names)].map((name): Named => ({ name, words: name.split(' ') }));
  const likeness = createNameLikeness(distinct.map(({ words }) => words));
  const byWord = new Map<string, Named[]>();
  const leaders = new Map<string, string>();
  let notSearched = 0;
  // The shortest first: what a longer one adds is then a matter of the longer one.
  const sorted = distinct.sort((a, b) => a.name.length - b.name.length || compareText(a.name, b.name));
  for (const own of sorted) {
    const keys = searchWords(own.words, likeness);
    const others = sharing(keys, byWord);
    if (keys.length === 0 || others.length > MOST_COMPARED) notSearched++;
    const leader = closest(own, others.slice(0, MOST_COMPARED), likeness);
    leaders.set(own.name, leader?.name ?? own.name);
    if (leader !== undefined) continue;
    for (const word of keys) {
      const same = byWord.get(word);
      if (same === undefined) byWord.set(word, [own]);
      else same.push(own);
    }
  }
  return { leaders, notSearched };
}

function searchWords(words: Words, { rarityOf, countOf }: NameLikeness): Words {
  return [...new Set(words)]
    .filter((word) => countOf(word) <= MOST_SHARING)
    .sort((a, b) => rarityOf(b) - rarityOf(a) || compareText(a, b))
    .slice(0, SEARCHED_BY);
}

/** The names that share enough of the words searched by, most first; of one who has but one such word, that one. */
function sharing(keys: Words, byWord: ReadonlyMap<string, readonly Named[]>): readonly Named[] {
  const counts = new Map<Named, number>();
  for (const key of keys) for (const other of byWord.get(key) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
  const least = Math.min(LEAST_SHARED, keys.length);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([, a], [, b]) => b - a)
    .map(([other]) => other);
}

/** School 12 is not school 13, however long the rest of the name. */
function isNumberedAlike(a: Words, b: Words): boolean {
  const numbers = (words: Words): string => words.filter((word) => NUMBER.test(word)).join(' ');
  return numbers(a) === numbers(b);
}

const NUMBER = /^\p{N}+$|^\p{L}$/u;

function closest(own: Named, others: readonly Named[], { to }: NameLikeness): Named | undefined {
  const alikeTo = to(own.words);
  let found: Named | undefined;
  let most = ALIKE;
  for (const other of others) {
    const alike = isNumberedAlike(own.words, other.words) ? alikeTo(other.words) : 0;
    if (alike < most) continue;
    most = alike;
    found = other;
  }
  return found;
}
