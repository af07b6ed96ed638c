import type { Graph } from '../graph/graph.ts';
import type { Party } from '../graph/investments.ts';
import type { ElementOf } from '../model/architecture.ts';
import { wordings } from '../model/text.ts';
import type { Concept, Lexicon } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { readMeaning } from './meaning.ts';

/** Where an investment says what it is for: an entry of `realizes`, a name, a description. */
export type Holder = { readonly element: Party; readonly path: readonly (string | number)[] };

/** One function of an investment, and how it is known. */
export type FunctionClaim = {
  /** `function:<capability or component>` or `name:<words>`. */
  readonly key: string;
  readonly basis: 'stated' | 'name' | 'description';
  readonly holder: Holder;
  /** The claim is of the wider function of which its own is a part. */
  readonly isPart: boolean;
  readonly component: ElementOf<'components'> | null;
  readonly concept: Concept | null;
  /** Further functions said of the same thing: a data centre for backup is no data centre. */
  readonly modifiers: readonly string[];
  /** What else its name says, sorted: the need, where one platform serves many. */
  readonly need: readonly string[];
};

/** The meaning of what a part of an investment says about itself. */
export type PartMeaning = {
  readonly part: Party;
  readonly names: readonly Meaning[];
  /** Read when first asked for: most descriptions never are. */
  readonly description: () => Meaning | null;
};

export type FunctionReader = {
  readonly lexicon: Lexicon;
  readonly meaningsOf: (part: Party) => PartMeaning;
  /** The key of a component's function; null for a shelf. */
  readonly keyOf: (component: ElementOf<'components'>) => string | null;
  readonly claimsOf: (meanings: readonly PartMeaning[]) => readonly FunctionClaim[];
};

export type FunctionOptions = {
  /** Components, by id with or without the framework, that are shelves rather than functions. */
  readonly ignore?: readonly string[] | undefined;
};

/** Reads the functions of investments: what they state, unless that is a shelf or speaks against all they say, and their names. */
export function createFunctionReader(graph: Graph, lexicon: Lexicon, { ignore = [] }: FunctionOptions): FunctionReader {
  const ignored = new Set(ignore);
  const capabilities = capabilitiesOf(graph, lexicon);
  const keyOf = (component: ElementOf<'components'>): string | null =>
    isShelf(component, ignored) ? null : `function:${capabilities.get(component.id) ?? component.id}`;
  const meaningsOf = (part: Party): PartMeaning => {
    const [text] = wordings(part.value.description);
    let description: Meaning | null | undefined;
    return {
      part,
      names: wordings(part.value.name).map((name) => readMeaning(name, lexicon)),
      description: () => {
        description ??= text === undefined ? null : readMeaning(text, lexicon);
        return description;
      },
    };
  };
  return {
    lexicon,
    meaningsOf,
    keyOf,
    claimsOf: (meanings) => meanings.flatMap((meaning) => claimsOfPart(graph, meaning, keyOf)),
  };
}

/** “Other systems” is a place to put things, no function. */
function isShelf({ id, framework, value }: ElementOf<'components'>, ignored: ReadonlySet<string>): boolean {
  const local = framework === null ? id : id.slice(framework.length + 1);
  return value.shelf === true || value.requirement === 'catch-all' || ignored.has(id) || ignored.has(local);
}

/** What each component does, by the glossary or by its name. Two components of one framework are two functions. */
function capabilitiesOf(graph: Graph, lexicon: Lexicon): ReadonlyMap<string, string> {
  const given = graph.architecture.glossary.components;
  const found = new Map<string, string>();
  const holders = new Map<string, string[]>();
  for (const component of graph.of('components')) {
    const capability = given[component.id] ?? capabilityByName(component, lexicon);
    if (capability === undefined) continue;
    found.set(component.id, capability);
    if (given[component.id] !== undefined) continue;
    const key = `${component.framework ?? ''} ${capability}`;
    const same = holders.get(key);
    if (same === undefined) holders.set(key, [component.id]);
    else same.push(component.id);
  }
  for (const ids of holders.values()) if (ids.length > 1) for (const id of ids) found.delete(id);
  return found;
}

function capabilityByName({ value }: ElementOf<'components'>, lexicon: Lexicon): string | undefined {
  for (const name of wordings(value.name)) {
    const heads = headsOf(readMeaning(name, lexicon));
    const capabilities = new Set(heads.map(({ concept }) => concept.entry.capability));
    const [only] = heads;
    if (capabilities.size === 1 && only !== undefined && only.modifiers.length === 0)
      return only.concept.entry.capability;
  }
  return undefined;
}

type Head = { readonly concept: Concept; readonly modifiers: readonly string[] };

/** The function heads of a name: a form (website, app) counts only where the name says nothing else. */
function namedHeads(meaning: Meaning): readonly Head[] {
  const heads = headsOf(meaning);
  const others = heads.filter(({ concept }) => concept.entry.form !== true);
  if (others.length > 0) return others;
  return meaning.words.length + meaning.purpose.length > 0 ? [] : heads;
}

/** The things that a text names as its function, each with what else is said of the same thing. */
function headsOf({ concepts }: Meaning): readonly Head[] {
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

function claimsOfPart(
  graph: Graph,
  { part, names, description }: PartMeaning,
  keyOf: FunctionReader['keyOf'],
): readonly FunctionClaim[] {
  const claims: FunctionClaim[] = [];
  const named = names.flatMap((meaning) =>
    namedHeads(meaning).map((head) => ({ head, need: [...meaning.words, ...meaning.purpose].sort() })),
  );
  const add = (claim: FunctionClaim): void => {
    if (!claims.some(({ key }) => key === claim.key)) claims.push(claim);
  };
  const [need = []] = names.map((meaning) => [...meaning.words, ...meaning.purpose].sort());
  const base = { isPart: false, component: null, concept: null, modifiers: [], need };
  for (const [at, id] of (part.value.realizes ?? []).entries()) {
    const component = graph.element(id);
    if (component?.collection !== 'components') continue;
    const key = keyOf(component);
    if (
      key === null ||
      contradicts(
        id,
        key,
        named.map(({ head }) => head.concept),
        description,
      )
    )
      continue;
    const same = named.find(({ head }) => `function:${head.concept.entry.capability}` === key);
    const holder = { element: part, path: ['realizes', at] };
    add({
      ...base,
      key,
      basis: 'stated',
      holder,
      component,
      concept: same?.head.concept ?? null,
      modifiers: same?.head.modifiers ?? [],
    });
  }
  for (const { head, need: own } of named) {
    const key = `function:${head.concept.entry.capability}`;
    add({
      ...base,
      key,
      basis: 'name',
      holder: { element: part, path: ['name'] },
      concept: head.concept,
      modifiers: head.modifiers,
      need: own,
    });
    const wider = head.concept.entry.partOf;
    if (wider !== undefined)
      add({
        ...base,
        key: `function:${wider}`,
        basis: 'name',
        holder: { element: part, path: ['name'] },
        isPart: true,
        concept: head.concept,
      });
  }
  if (named.length > 0) return claims;
  const spoken = names.reduce((most, { words }) => Math.max(most, words.length), 0);
  const text = claims.length > 0 || spoken > MOST_UNREAD ? null : description();
  const [told] = text === null ? [] : headsOf(text);
  const [first] = text?.concepts ?? [];
  if (told !== undefined && first?.concept === told.concept && first.part === 0) {
    const key = `function:${told.concept.entry.capability}`;
    add({
      ...base,
      key,
      basis: 'description',
      holder: { element: part, path: ['description'] },
      concept: told.concept,
      modifiers: told.modifiers,
    });
  }
  for (const meaning of names) {
    const words = [
      ...meaning.concepts.filter(({ role }) => role !== 'use').map(({ concept }) => `#${concept.id}`),
      ...meaning.words,
      ...meaning.purpose,
    ];
    if (words.length === 0) continue;
    add({
      ...base,
      key: `name:${[...words].sort().join(' ')}`,
      basis: 'name',
      holder: { element: part, path: ['name'] },
    });
  }
  return claims;
}

/** A name with more words than this that no glossary knows says a function of its own. */
const MOST_UNREAD = 2;

/** Whether a stated component is spoken against by name and description alike, neither of which has to do with it. */
function contradicts(id: string, key: string, named: readonly Concept[], description: () => Meaning | null): boolean {
  if (named.length === 0) return false;
  const speaksFor = ({ entry }: Concept): boolean =>
    `function:${entry.capability}` === key || entry.refs?.includes(id) === true;
  if (named.some(speaksFor)) return false;
  return description()?.concepts.some(({ concept }) => speaksFor(concept)) !== true;
}
