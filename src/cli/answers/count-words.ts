import type { CollectionName, Lang } from '../../index.ts';
import { NOUNS } from '../../index.ts';

/** `3 systems`, `1 system`, `3 hệ thống`. */
export function countOf(count: number, collection: CollectionName, lang: Lang): string {
  const noun = NOUNS[collection][lang];
  return `${count} ${lang === 'en' && count !== 1 ? `${noun}s` : noun}`;
}

/** How many of each collection, in the order of the language: `2 projects, 5 systems`. */
export function countsOf(collections: readonly CollectionName[], lang: Lang): string {
  const counts = new Map<CollectionName, number>();
  for (const collection of collections) counts.set(collection, (counts.get(collection) ?? 0) + 1);
  const known = Object.keys(NOUNS) as CollectionName[];
  return known
    .flatMap((collection) => (counts.has(collection) ? [countOf(counts.get(collection) ?? 0, collection, lang)] : []))
    .join(', ');
}
