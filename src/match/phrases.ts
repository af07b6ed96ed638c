import type { Syllable } from './syllables.ts';
import type { TermTrie } from './term-trie.ts';
import { addTerm, createTrie } from './term-trie.ts';

/** Phrases by their syllables, and by those without marks for whoever asks. */
export type Phrases<T> = {
  readonly trie: TermTrie<T>;
  readonly add: (items: readonly Syllable[], value: T) => void;
  readonly folded: () => TermTrie<T>;
};

export function createPhrases<T>(): Phrases<T> {
  const trie = createTrie<T>();
  const added: { readonly items: readonly Syllable[]; readonly value: T }[] = [];
  let folded: TermTrie<T> | undefined;
  return {
    trie,
    add: (items, value) => {
      addTerm(trie, items, 'key', value);
      added.push({ items, value });
    },
    folded: () => {
      if (folded !== undefined) return folded;
      folded = createTrie<T>();
      for (const { items, value } of added) addTerm(folded, items, 'folded', value);
      return folded;
    },
  };
}
