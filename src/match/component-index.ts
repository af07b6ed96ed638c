import type { Graph } from '../graph/graph.ts';
import type { ElementOf } from '../model/architecture.ts';
import { wordings } from '../model/text.ts';
import type { FunctionReader } from './functions.ts';
import { headsOf } from './heads.ts';
import type { Concept } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { readMeaning } from './meaning.ts';

type Component = ElementOf<'components'>;

/**
 * How a component belongs to what a text says, best first: the text has its official name; it is the component of that function,
 * or is called by those words; its own name says that function and no other; among others; the glossary says no more than
 * that such things belong to it.
 */
export const FITS = ['official-name', 'function', 'own-name', 'one-of-several', 'glossary'] as const;
export type Fit = (typeof FITS)[number];

/** Of more components of one function than this, none is meant; a list of thousands must not be walked for every element. */
const MOST_OF_ONE_FUNCTION = 25;

export type FittingComponent = { readonly component: Component; readonly fit: Fit };

/** The components of the frameworks in use, by what is said of a system. A shelf is no answer. */
export type ComponentIndex = {
  /** The components of a function, as the key of a claim has it, each once. */
  readonly ofFunction: (key: string, concept: Concept | null) => readonly FittingComponent[];
  /** The components that are called by the very words of a name which no glossary knows. */
  readonly ofWords: (name: Meaning) => readonly FittingComponent[];
};

export function createComponentIndex(graph: Graph, reader: FunctionReader): ComponentIndex {
  const byFunction = new Map<string, FittingComponent[]>();
  const byWords = new Map<string, FittingComponent[]>();
  const known = new Map<string, Component>();
  const speaking = new Set<Component>();
  for (const component of graph.of('components')) {
    const key = reader.keyOf(component);
    if (key === null) continue;
    known.set(component.id, component);
    addTo(byFunction, key, { component, fit: 'function' });
    // What its name says is news only where the engine knows no function of it.
    if (key !== `function:${component.id}`) {
      speaking.add(component);
      continue;
    }
    for (const name of [...wordings(component.value.name), ...(component.value.aliases ?? [])]) {
      const meaning = readMeaning(name, reader.lexicon);
      const said = functionsIn(meaning);
      if (said.size > 0) speaking.add(component);
      for (const capability of said)
        addTo(byFunction, `function:${capability}`, {
          component,
          fit: said.size === 1 ? 'own-name' : 'one-of-several',
        });
      const words = wordsIn(meaning);
      if (words !== '') addTo(byWords, words, { component, fit: 'function' });
    }
  }

  return {
    ofFunction: (key, concept) => {
      const refs = (concept?.entry.refs ?? []).flatMap((id) => known.get(id) ?? []);
      const named = concept === null ? undefined : known.get(concept.id);
      return distinct([
        ...(named === undefined ? [] : [{ component: named, fit: 'official-name' as const }]),
        ...(byFunction.get(key) ?? []),
        // A component whose own name says another function only has to do with it.
        ...refs
          .filter((component) => !speaking.has(component))
          .map((component) => ({ component, fit: 'glossary' as const })),
      ]);
    },
    ofWords: (name) => distinct(byWords.get(wordsIn(name)) ?? []),
  };
}

/** All functions that a name says, whatever further is said of them: a component is described, not announced. */
function functionsIn(name: Meaning): ReadonlySet<string> {
  return new Set(headsOf(name).flatMap(({ concept }) => concept.entry.capability ?? []));
}

/** The words of a name apart from places, owners and actions, in no order; '' where it has none of its own. */
function wordsIn({ concepts, words, purpose }: Meaning): string {
  if (words.length + purpose.length === 0) return '';
  const known = concepts.filter(({ role }) => role !== 'use').map(({ concept }) => `#${concept.id}`);
  return [...new Set([...known, ...words, ...purpose])].sort().join(' ');
}

/** Each component once, as it fits best. */
function distinct(fitting: readonly FittingComponent[]): readonly FittingComponent[] {
  const best = new Map<Component, FittingComponent>();
  for (const each of fitting) {
    const before = best.get(each.component);
    if (before === undefined || FITS.indexOf(each.fit) < FITS.indexOf(before.fit)) best.set(each.component, each);
  }
  return [...best.values()];
}

function addTo(lists: Map<string, FittingComponent[]>, key: string, fitting: FittingComponent): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [fitting]);
  else if (list.length < MOST_OF_ONE_FUNCTION) list.push(fitting);
}
