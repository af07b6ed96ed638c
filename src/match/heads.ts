import type { Concept } from './lexicon.ts';
import type { Meaning } from './meaning.ts';

/** A thing that a text names as a function, with the further functions said of it. */
export type Head = { readonly concept: Concept; readonly modifiers: readonly string[] };

/** The function heads of a name: a form (website, app) counts only where the name says nothing else. */
export function namedHeads(meaning: Meaning): readonly Head[] {
  const heads = headsOf(meaning);
  const others = heads.filter(({ concept }) => concept.entry.form !== true);
  if (others.length > 0) return others;
  return meaning.words.length + meaning.purpose.length > 0 ? [] : heads;
}

/** The things that a text names as its function, each with what else is said of the same thing. */
export function headsOf({ concepts }: Meaning): readonly Head[] {
  const parts = new Map<number, Concept[]>();
  for (const { concept, role, part } of concepts) {
    if (role !== 'function' || concept.entry.capability === undefined) continue;
    const same = parts.get(part);
    if (same === undefined) parts.set(part, [concept]);
    else same.push(concept);
  }
  return [...parts.values()].flatMap((all) => {
    const [concept, ...others] = [
      ...all.filter(({ entry }) => entry.form !== true),
      ...all.filter(({ entry }) => entry.form === true),
    ];
    if (concept === undefined) return [];
    // A map or a warehouse for something is that something too.
    const [next] = others;
    const second = concept.entry.horizontal === true && next !== undefined ? [{ concept: next, modifiers: [] }] : [];
    const added = new Set(
      others
        .filter(({ entry }) => entry.kind === 'capability' || concept.entry.horizontal === true)
        .map(({ entry }) => entry.capability ?? ''),
    );
    added.delete(concept.entry.capability ?? '');
    return [{ concept, modifiers: [...added].sort() }, ...second];
  });
}
