import type { Syllable } from './syllables.ts';
import { fold } from './syllables.ts';
import type { Vocabulary } from './term-trie.ts';

/** The words of phrases and which follow each other, gathered when a slip is first suspected: most texts have none. */
export function createVocabulary(spellings: readonly (readonly Syllable[])[]): Vocabulary {
  let known: { readonly words: ReadonlyMap<string, string>; readonly pairs: ReadonlySet<string> } | undefined;
  const gather = (): NonNullable<typeof known> => {
    const words = new Map<string, string>();
    const pairs = new Set<string>();
    for (const items of spellings) {
      for (const [at, { key, folded }] of items.entries()) {
        words.set(key, folded);
        if (at > 0) pairs.add(`${items[at - 1]?.key} ${key}`);
      }
    }
    return { words, pairs };
  };
  const words = (): ReadonlyMap<string, string> => {
    known ??= gather();
    return known.words;
  };
  return {
    isWord: (key) => words().has(key),
    isPair: (first, second) => {
      known ??= gather();
      return known.pairs.has(`${first} ${second}`);
    },
    foldedOf: (key) => words().get(key) ?? fold(key),
  };
}
