import type { Graph } from '../graph/graph.ts';
import type { Party } from '../graph/investments.ts';
import type { ElementOf } from '../model/architecture.ts';
import { tierOf } from '../model/area.ts';
import { functionByWords } from './function-by-words.ts';
import type { Head } from './heads.ts';
import { headsOf, namedHeads } from './heads.ts';
import type { Concept } from './lexicon.ts';
import type { Meaning } from './meaning.ts';

/** Where an investment says what it is for: an entry of `realizes`, a name, a description. */
export type Holder = { readonly element: Party; readonly path: readonly (string | number)[] };

/** How the keys of names begin. */
export const NAME = 'name:';

/** One function of an investment, and how it is known. */
export type FunctionClaim = {
  /** `function:<capability or component>`, `name:<words>` or `data:<data set>`. */
  readonly key: string;
  readonly basis: 'stated' | 'name' | 'description' | 'words' | 'data';
  readonly holder: Holder;
  /** The claim is of the wider function of which its own is a part. */
  readonly isPart: boolean;
  readonly component: ElementOf<'components'> | null;
  readonly concept: Concept | null;
  /** What it keeps the master of, where that is all that is known. */
  readonly dataset: ElementOf<'datasets'> | null;
  /** Further functions said of the same thing: a data centre for backup is no data centre. */
  readonly modifiers: readonly string[];
  /** A platform layer that it brings along for a function of its own: a server, a licence. */
  readonly isLayer: boolean;
  /** Where one platform serves many needs, the other words of its name; where it serves only where it stands, those that name a spot. Sorted, by spaces. */
  readonly need: string;
  /** The words that speak for it, where nothing says it. */
  readonly words: readonly string[];
};

/** The meaning of what a part of an investment says about itself. */
export type PartMeaning = {
  readonly part: Party;
  readonly names: readonly Meaning[];
  /** Read when first asked for: most descriptions never are. */
  readonly description: () => Meaning | null;
  /** Whether it is worth reading for what it brings along. */
  readonly mayTellLayer: () => boolean;
};

/** A part of an investment being read; lives for one call. */
type Source = PartMeaning & {
  readonly graph: Graph;
  readonly keyOf: (component: ElementOf<'components'>) => string | null;
};

type NamedHead = { readonly head: Head; readonly need: string };

/** The functions that one part claims, each once: what it states, else what its name says, else its description. */
export function claimsOfPart(source: Source): readonly FunctionClaim[] {
  const named = source.names.flatMap((meaning) =>
    namedHeads(meaning).map((head) => ({ head, need: needOf(head.concept, meaning) })),
  );
  const claims = [...statedClaims(source, named), ...named.flatMap((each) => namedClaims(source, each))];
  if (named.length === 0) {
    if (claims.length === 0) claims.push(...toldClaims(source));
    if (claims.length === 0) claims.push(...spokenClaims(source));
    claims.push(...wordClaims(source));
  }
  claims.push(...layerClaims(source), ...servedClaims(source), ...dataClaims(source));
  const seen = new Set<string>();
  return claims.filter(({ key }) => !seen.has(key) && seen.add(key));
}

function needOf({ entry }: Concept, { words, purpose, proper }: Meaning): string {
  if (entry.local === true) return [...proper].sort().join(' ');
  return entry.horizontal === true ? [...words, ...purpose].sort().join(' ') : '';
}

const BARE = {
  isPart: false,
  isLayer: false,
  component: null,
  dataset: null,
  concept: null,
  modifiers: [],
  need: '',
  words: [],
} as const;

function statedClaims(source: Source, named: readonly NamedHead[]): readonly FunctionClaim[] {
  const { part, graph, keyOf } = source;
  return (part.value.realizes ?? []).flatMap((id, at): FunctionClaim[] => {
    const component = graph.element(id);
    if (component?.collection !== 'components') return [];
    const key = keyOf(component);
    if (key === null || contradicts(source, id, key, named)) return [];
    const same = named.find(({ head }) => keyOfConcept(head.concept) === key);
    return [
      {
        ...BARE,
        key,
        basis: 'stated',
        holder: { element: part, path: ['realizes', at] },
        component,
        concept: same?.head.concept ?? null,
        modifiers: same?.head.modifiers ?? [],
        need: same?.need ?? '',
      },
    ];
  });
}

function namedClaims({ part }: Source, { head: { concept, modifiers }, need }: NamedHead): readonly FunctionClaim[] {
  const holder: Holder = { element: part, path: IN_NAME };
  const own: FunctionClaim = { ...BARE, key: keyOfConcept(concept), basis: 'name', holder, concept, modifiers, need };
  const { partOf } = concept.entry;
  if (partOf === undefined) return [own];
  return [own, { ...BARE, key: `function:${partOf}`, basis: 'name', holder, isPart: true, concept }];
}

const IN_NAME: readonly string[] = ['name'];

/** The description speaks where the name says hardly anything, and only by what it begins with. */
function toldClaims({ part, names, description }: Source): readonly FunctionClaim[] {
  if (names.some(({ words }) => words.length > MOST_UNREAD)) return [];
  const text = description();
  const [told] = text === null ? [] : headsOf(text);
  // A website or an app is a form that any function can take.
  const first = text?.concepts.find(({ concept: { entry } }) => entry.form !== true) ?? text?.concepts[0];
  // A form for something is no function of its own: a website for visitors.
  if (told?.concept.entry.form === true && (text?.cues().length ?? 0) > 0) return [];
  // Devices are what is bought, not what for.
  if (told === undefined || told.concept.entry.kind === 'infrastructure') return [];
  if (first?.concept !== told.concept || first.part !== 0) return [];
  const holder: Holder = { element: part, path: ['description'] };
  const { concept, modifiers } = told;
  return [{ ...BARE, key: keyOfConcept(concept), basis: 'description', holder, concept, modifiers }];
}

/** A platform layer of one's own that the description speaks of; whoever says nothing of that uses what is there. */
function layerClaims({ part, names, description, mayTellLayer }: Source): readonly FunctionClaim[] {
  if (!mayTellLayer()) return [];
  if (!names.some(({ concepts, words }) => concepts.length + words.length > 0)) return [];
  const text = description();
  if (text === null || (!text.isOwn && !text.makes)) return [];
  const holder: Holder = { element: part, path: ['description'] };
  const need = [...new Set(names.flatMap(({ words, purpose }) => [...words, ...purpose]))].sort().join(' ');
  return headsOf(text).flatMap(({ concept }): FunctionClaim[] => {
    if (concept.entry.kind !== 'platform' && concept.entry.horizontal !== true) return [];
    return [{ ...BARE, key: keyOfConcept(concept), basis: 'description', holder, concept, need, isLayer: true }];
  });
}

/** A central facility that keeps what devices of the whole country record: localities need no store of their own. */
function servedClaims({ part, graph, description }: Source): readonly FunctionClaim[] {
  if (part.value.description === undefined || !('area' in part.value)) return [];
  const isCentral = graph
    .targets(part, 'area')
    .some((area) => area.collection === 'areas' && tierOf(area.value) === 'central');
  const text = isCentral ? description() : null;
  if (text?.isNational !== true) return [];
  const holder: Holder = { element: part, path: ['description'] };
  return headsOf(text).flatMap(({ concept }): FunctionClaim[] => {
    if (concept.entry.local !== true) return [];
    return [{ ...BARE, key: keyOfConcept(concept), basis: 'description', holder, concept, isLayer: true }];
  });
}

/** Whoever keeps the master of a data set builds its register. */
function dataClaims({ part, graph }: Source): readonly FunctionClaim[] {
  return (part.value.masters ?? []).flatMap((id, at): FunctionClaim[] => {
    const dataset = graph.element(id);
    if (dataset?.collection !== 'datasets') return [];
    return [{ ...BARE, key: `data:${id}`, basis: 'data', holder: { element: part, path: ['masters', at] }, dataset }];
  });
}

/** Words that speak for a function without naming it. */
function spokenClaims({ part, names, description }: Source): readonly FunctionClaim[] {
  const spoken = functionByWords(names, description());
  if (spoken === undefined) return [];
  const { concept, words, field } = spoken;
  return [
    { ...BARE, key: keyOfConcept(concept), basis: 'words', holder: { element: part, path: [field] }, concept, words },
  ];
}

/** A name that no glossary knows is the function itself. */
function wordClaims({ part, names }: Source): readonly FunctionClaim[] {
  return names.flatMap(({ concepts, words, purpose }): FunctionClaim[] => {
    const known = concepts.filter(({ role }) => role !== 'use').map(({ concept }) => `#${concept.id}`);
    const all = [...known, ...words, ...purpose];
    if (all.length === 0) return [];
    return [
      { ...BARE, key: `${NAME}${all.sort().join(' ')}`, basis: 'name', holder: { element: part, path: IN_NAME } },
    ];
  });
}

function keyOfConcept({ entry, id }: Concept): string {
  return `function:${entry.capability ?? id}`;
}

/** A name with more words than this that no glossary knows says a function of its own. */
const MOST_UNREAD = 2;

/** Whether a stated component is spoken against by name and description alike, neither of which has to do with it. */
function contradicts({ description }: Source, id: string, key: string, named: readonly NamedHead[]): boolean {
  if (named.length === 0) return false;
  const speaksFor = (concept: Concept): boolean =>
    keyOfConcept(concept) === key || concept.entry.refs?.includes(id) === true;
  if (named.some(({ head }) => speaksFor(head.concept))) return false;
  return description()?.concepts.some(({ concept }) => speaksFor(concept)) !== true;
}
