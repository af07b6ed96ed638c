import { distance } from 'fastest-levenshtein';
import type { Syllable } from './syllables.ts';

/** A tree of phrases by their syllables, in which the longest phrase that begins somewhere is found by walking. */
export type TermTrie<T> = {
  /** Undefined where no phrase goes on: most nodes are ends, and a map each would cost more than all else. */
  next: Map<string, TermTrie<T>> | undefined;
  values: T[] | undefined;
  /** Words looked up here before, each with what it may be a slip of. */
  near?: Map<string, readonly string[]>;
};

export type Spelling = 'key' | 'folded';

export type TermMatch<T> = { readonly values: readonly T[]; readonly length: number };

/** Of so many words that may follow, a misspelt one is looked for among all. */
const MOST_BRANCHES = 60;

export function createTrie<T>(): TermTrie<T> {
  return { next: undefined, values: undefined };
}

export function addTerm<T>(trie: TermTrie<T>, syllables: readonly Syllable[], spelling: Spelling, value: T): void {
  let node = trie;
  for (const syllable of syllables) {
    node.next ??= new Map();
    let step = node.next.get(syllable[spelling]);
    if (step === undefined) {
      step = createTrie<T>();
      node.next.set(syllable[spelling], step);
    }
    node = step;
  }
  if (node === trie) return;
  node.values ??= [];
  if (!node.values.includes(value)) node.values.push(value);
}

/** The longest phrase of the tree that begins at a syllable. */
export function longestTerm<T>(
  trie: TermTrie<T>,
  items: readonly Syllable[],
  start: number,
  spelling: Spelling,
): TermMatch<T> | undefined {
  let found: TermMatch<T> | undefined;
  let node: TermTrie<T> | undefined = trie;
  for (let at = start; at < items.length; at++) {
    node = node.next?.get(items[at]?.[spelling] ?? '');
    if (node === undefined) break;
    if (node.values !== undefined) found = { values: node.values, length: at - start + 1 };
  }
  return found;
}

/** What is no slip of the pen: a word of the vocabulary, or two that follow each other in it. */
export type Vocabulary = {
  readonly isWord: (key: string) => boolean;
  readonly isPair: (first: string, second: string) => boolean;
  /** A word of the vocabulary without its marks. */
  readonly foldedOf: (key: string) => string;
};

/**
 * The longest phrase of which one syllable, not the first, is misspelt: a wrong mark or one wrong letter. A word of the vocabulary
 * is no slip of another, unless the phrase is a long one and the word does not follow the one before it anywhere: Chỉnh quyền is
 * not Chính quyền, but truy suất nguồn gốc is truy xuất nguồn gốc.
 */
export function misspeltTerm<T>(
  trie: TermTrie<T>,
  items: readonly Syllable[],
  start: number,
  { isWord, isPair, foldedOf }: Vocabulary,
): TermMatch<T> | undefined {
  let node: TermTrie<T> | undefined = trie.next?.get(items[start]?.key ?? '');
  let found: TermMatch<T> | undefined;
  for (let at = start + 1; node !== undefined && at < items.length; at++) {
    const item = items[at];
    if (item === undefined) break;
    if (node.next === undefined) break;
    if (node.next.size <= MOST_BRANCHES) {
      for (const key of nearKeys(node, item, foldedOf)) {
        if (isPair(items[at - 1]?.key ?? '', item.key)) break;
        const branch = node.next.get(key);
        const rest = branch === undefined ? undefined : longestFrom(branch, items, at + 1);
        const length = at - start + 1 + (rest?.length ?? 0);
        const values = rest?.values ?? branch?.values;
        if (length < SURE && (isWord(item.key) || !isNearWord(foldedOf(key), item))) continue;
        if (values !== undefined && length >= 2 && length > (found?.length ?? 0)) found = { values, length };
      }
    }
    node = node.next.get(item.key);
  }
  return found;
}

/** So many words are remembered in one place; a model of random words must not fill the memory. */
const MOST_REMEMBERED = 200;

/** What may follow here that a word may be a slip of. */
function nearKeys<T>(node: TermTrie<T>, item: Syllable, foldedOf: Vocabulary['foldedOf']): readonly string[] {
  node.near ??= new Map();
  const before = node.near.get(item.key);
  if (before !== undefined) return before;
  const found = [...(node.next?.keys() ?? [])].filter(
    (key) => key !== item.key && Math.abs(key.length - item.key.length) <= MOST_LONGER && isNear(foldedOf(key), item),
  );
  if (node.near.size >= MOST_REMEMBERED) node.near.clear();
  node.near.set(item.key, found);
  return found;
}

function longestFrom<T>(node: TermTrie<T>, items: readonly Syllable[], start: number): TermMatch<T> | undefined {
  return start >= items.length ? undefined : longestTerm(node, items, start, 'key');
}

/** A slip adds or loses one letter, and perhaps the sign of a tone. */
const MOST_LONGER = 2;

/** Of a phrase so long the other syllables leave little doubt. */
const SURE = 4;

/** The same but for marks, or but for one letter of three or more. */
function isNear(bare: string, item: Syllable): boolean {
  if (bare === item.folded) return true;
  return bare.length >= 3 && Math.abs(bare.length - item.folded.length) <= 1 && distance(bare, item.folded) === 1;
}

/** In a short phrase a wrong letter counts only in a long syllable. */
function isNearWord(bare: string, item: Syllable): boolean {
  return bare === item.folded || bare.length >= 4;
}
