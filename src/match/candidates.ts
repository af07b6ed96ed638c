import { NAME } from './claims.ts';
import { likeNames } from './like-names.ts';

/** Investments that may be of one function, by what they share; numbers are places in the list of investments. */
export type Candidates = {
  /** The keys of claims that make one group, by the key that names it. */
  readonly keysOf: ReadonlyMap<string, readonly string[]>;
  /** The key of the group that a key belongs to. */
  readonly groupKeyOf: (key: string) => string;
  /** The investments that make a claim. */
  readonly numbersOf: (key: string) => readonly number[];
  /** Names that were not held against all others they share words with: too many have those words. */
  readonly notSearched: number;
};

/**
 * An inverted index over all that investments claim: functions, data and names. Names that no glossary knows are gathered by
 * their rare words. Numbers only: most functions are of one investment, and what all say would fill the memory.
 */
export function findCandidates(count: number, keysAt: (at: number) => Iterable<string>): Candidates {
  const byKey = new Map<string, number[]>();
  for (let at = 0; at < count; at++) {
    for (const key of keysAt(at)) {
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [at]);
      else same.push(at);
    }
  }
  const names = [...byKey.keys()].filter((key) => key.startsWith(NAME)).map((key) => key.slice(NAME.length));
  const { leaders, notSearched } = likeNames(names);
  const groupKeyOf = (key: string): string => {
    const leader = key.startsWith(NAME) ? leaders.get(key.slice(NAME.length)) : undefined;
    return leader === undefined ? key : `${NAME}${leader}`;
  };
  const keysOf = new Map<string, string[]>();
  for (const key of byKey.keys()) {
    const leader = groupKeyOf(key);
    const same = keysOf.get(leader);
    if (same === undefined) keysOf.set(leader, [key]);
    else same.push(key);
  }
  return { keysOf, groupKeyOf, numbersOf: (key) => byKey.get(key) ?? [], notSearched };
}
