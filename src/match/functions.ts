import type { Graph } from '../graph/graph.ts';
import type { Party } from '../graph/investments.ts';
import type { ElementOf } from '../model/architecture.ts';
import { wordings } from '../model/text.ts';
import type { FunctionClaim, PartMeaning } from './claims.ts';
import { claimsOfPart } from './claims.ts';
import { headsOf } from './heads.ts';
import type { Lexicon } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { readMeaning } from './meaning.ts';

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
      mayTellLayer: () => text !== undefined && lexicon.speaksOfLayers(text),
    };
  };
  return {
    lexicon,
    meaningsOf,
    keyOf,
    claimsOf: (meanings) => meanings.flatMap((meaning) => claimsOfPart({ ...meaning, graph, keyOf })),
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
