import type { Graph } from '../graph/graph.ts';
import type { Investment, Party } from '../graph/investments.ts';
import { systemsOf } from '../graph/investments.ts';
import type { ElementOf } from '../model/architecture.ts';
import { wordings } from '../model/text.ts';
import type { FunctionClaim, PartMeaning } from './claims.ts';
import type { ComponentIndex } from './component-index.ts';
import { createComponentIndex, FITS } from './component-index.ts';
import { conceptWords } from './concept-words.ts';
import { functionTitle } from './evidence.ts';
import type { FunctionOptions, FunctionReader } from './functions.ts';
import { createFunctionReader } from './functions.ts';
import { createLexicon } from './lexicon.ts';
import type { Meaning, MeantConcept } from './meaning.ts';
import type { Profile } from './profile.ts';
import { createProfiles } from './profile.ts';
import type { Candidate, RankedCandidate, Said, Saying } from './rank-components.ts';
import { rankComponents, SAYINGS } from './rank-components.ts';
import { NOT_BUILDING } from './signals.ts';

/** An element without a function of its own, and the components that its name or description says, best first. */
export type Proposal = {
  readonly element: Party;
  readonly components: readonly RankedCandidate[];
  /** The one that nothing speaks against. */
  readonly chosen: ElementOf<'components'> | null;
};

/** A component that an element states, though name and description say something else. */
export type Doubt = {
  readonly element: Party;
  /** The place of the entry in `realizes`. */
  readonly at: number;
  readonly stated: ElementOf<'components'>;
  /** What the name says instead, known to a framework or not. */
  readonly says: readonly Said[];
  readonly components: readonly RankedCandidate[];
};

/** `nothing-said`: no function of a framework in use; `not-building`: it trains, connects …; `by-systems`: what it delivers says it. */
export type WhyUnclassified = 'nothing-said' | 'not-building' | 'by-systems';

export type Unclassified = { readonly element: Party; readonly why: WhyUnclassified };

export type Classification = {
  readonly proposals: readonly Proposal[];
  readonly doubtful: readonly Doubt[];
  readonly unclassified: readonly Unclassified[];
};

/**
 * What projects and systems should realize by their names and descriptions, where they state nothing or only a shelf, and
 * which stated components these speak against. Linear in the model.
 *
 * @example proposeRealizes(graph).proposals.filter(({ chosen }) => chosen !== null) // those that can be written
 */
export function proposeRealizes(graph: Graph, options: FunctionOptions = {}): Classification {
  const lexicon = createLexicon(graph.architecture.glossary, graph);
  const reader = createFunctionReader(graph, lexicon, options);
  const context: Context = {
    graph,
    reader,
    index: createComponentIndex(graph, reader),
    profileOf: createProfiles(graph, reader),
  };
  const proposals: Proposal[] = [];
  const doubtful: Doubt[] = [];
  const unclassified: Unclassified[] = [];
  const told = new Set<Party>();
  const visit = (element: Party): void => {
    const stated = statedFunctions(context, element);
    if (stated.length > 0) {
      told.add(element);
      for (const doubt of doubtsOf(context, element, stated)) doubtful.push(doubt);
      return;
    }
    const found = element.collection === 'projects' && systemsOf(graph, element).some((system) => told.has(system));
    const answer = found ? 'by-systems' : answerFor(context, element);
    if (typeof answer === 'string') {
      unclassified.push({ element, why: answer });
      return;
    }
    told.add(element);
    proposals.push({
      element,
      components: answer,
      chosen: answer.find(({ reason }) => reason === null)?.component ?? null,
    });
  };
  // Systems first: a project needs none where what it delivers has one.
  for (const system of graph.of('systems')) visit(system);
  for (const project of graph.of('projects')) visit(project);
  return { proposals: inOrder(proposals), doubtful: inOrder(doubtful), unclassified: inOrder(unclassified) };
}

type Context = {
  readonly graph: Graph;
  readonly reader: FunctionReader;
  readonly index: ComponentIndex;
  readonly profileOf: (investment: Investment) => Profile;
};

function inOrder<T extends { readonly element: Party }>(found: readonly T[]): readonly T[] {
  return [...found].sort((a, b) => a.element.index - b.element.index);
}

type Stated = { readonly component: ElementOf<'components'>; readonly key: string; readonly at: number };

/** The components an element states, shelves apart. */
function statedFunctions({ graph, reader }: Context, { value }: Party): readonly Stated[] {
  return (value.realizes ?? []).flatMap((id, at) => {
    const component = graph.element(id);
    if (component?.collection !== 'components') return [];
    const key = reader.keyOf(component);
    return key === null ? [] : [{ component, key, at }];
  });
}

function answerFor(context: Context, element: Party): readonly RankedCandidate[] | WhyUnclassified {
  const profile = context.profileOf(alone(element));
  const candidates = candidatesOf(context, element, [...profile.claims.values()]);
  if (candidates.length === 0) return 'nothing-said';
  return NOT_BUILDING.has(profile.details.intent) ? 'not-building' : ranked(context, profile, candidates);
}

/** What the duplicate checker does not take at its word, either. */
function doubtsOf(context: Context, element: Party, stated: readonly Stated[]): readonly Doubt[] {
  const profile = context.profileOf(alone(element));
  const believed = new Set(
    [...profile.claims.values()].filter(({ basis }) => basis === 'stated').map(({ key }) => key),
  );
  const doubted = stated.filter(({ key }) => !believed.has(key));
  if (doubted.length === 0) return [];
  const candidates = candidatesOf(context, element, [...profile.claims.values()]);
  // Where no component is said, the one that is stated may well be the nearest there is.
  if (candidates.every(({ fit }) => fit === 'glossary')) return [];
  const meaning = context.reader.meaningsOf(element);
  const says = [...profile.claims.values()]
    .filter((claim) => claim.basis === 'name' && claim.concept !== null && !claim.isPart)
    .map((claim) => saidBy(claim, meaning, context.reader));
  return doubted
    .filter(({ component }) => !candidates.some((candidate) => candidate.component === component))
    .map(({ component, at }) => ({
      element,
      at,
      stated: component,
      says,
      components: ranked(context, profile, candidates),
    }));
}

function ranked({ graph }: Context, profile: Profile, candidates: readonly Candidate[]): readonly RankedCandidate[] {
  const { tier, isNational } = profile.details;
  return rankComponents(graph, candidates, tier ?? (isNational ? 'central' : undefined));
}

/** An element as an investment of its own: what it says by itself is asked for. */
function alone(element: Party): Investment {
  return {
    index: 0,
    project: element.collection === 'projects' ? element : null,
    systems: element.collection === 'systems' ? [element] : [],
    head: element,
    parts: [element],
    realizes: [],
    masters: [],
    reads: [],
  };
}

function candidatesOf(
  { index, reader }: Context,
  element: Party,
  claims: readonly FunctionClaim[],
): readonly Candidate[] {
  const meaning = reader.meaningsOf(element);
  const found = claims.flatMap((claim): readonly Candidate[] => {
    const saying = sayingOf(claim);
    if (saying === undefined) return [];
    const fitting = index.ofFunction(claim.key, claim.isPart ? null : claim.concept);
    if (fitting.length === 0) return [];
    const said = saidBy(claim, meaning, reader);
    return fitting.map((each) => ({ ...each, ...said, saying, key: claim.key }));
  });
  const isRead = claims.some(({ basis, concept }) => basis === 'name' && concept !== null);
  return bestOfEach(isRead ? found : [...namesakes(index, meaning), ...found]);
}

/** A name that no glossary knows can be that of a component. */
function namesakes(index: ComponentIndex, { part, names }: PartMeaning): readonly Candidate[] {
  const texts = wordings(part.value.name);
  return names.flatMap((name, at) =>
    index.ofWords(name).map((fitting): Candidate => {
      const said: Said = { words: texts[at] ?? '', field: 'name', concept: null };
      return { ...fitting, ...said, saying: 'name', key: `function:${fitting.component.id}` };
    }),
  );
}

/** Undefined for what is stated, and for names of which no word is known. */
function sayingOf({ isPart, basis, modifiers, concept }: FunctionClaim): Saying | undefined {
  if (concept === null) return undefined;
  if (basis === 'words' || basis === 'description') return basis;
  if (basis !== 'name') return undefined;
  if (isPart) return 'part';
  if (modifiers.length > 0) return 'modified';
  return concept.entry.form === true ? 'form' : 'name';
}

function saidBy(claim: FunctionClaim, { part, names, description }: PartMeaning, { lexicon }: FunctionReader): Said {
  const concept = functionTitle({ ...claim, component: null });
  const find = ({ concepts }: Meaning): MeantConcept | undefined =>
    concepts.find((meant) => meant.concept === claim.concept && meant.role === 'function');
  if (claim.basis === 'words') {
    const field = claim.holder.path[0] === 'description' ? 'description' : 'name';
    return { words: claim.words.join(', '), field, concept };
  }
  if (claim.basis === 'description') {
    const meaning = description();
    const meant = meaning === null ? undefined : find(meaning);
    const [text = ''] = wordings(part.value.description);
    return { words: meant === undefined ? '' : conceptWords(text, meant, lexicon), field: 'description', concept };
  }
  const texts = wordings(part.value.name);
  for (const [at, name] of names.entries()) {
    const meant = find(name);
    if (meant !== undefined) return { words: conceptWords(texts[at] ?? '', meant, lexicon), field: 'name', concept };
  }
  return { words: texts[0] ?? '', field: 'name', concept };
}

/** Each component once, as it is said best. */
function bestOfEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const before = best.get(candidate.component.id);
    if (before === undefined || weight(candidate) < weight(before)) best.set(candidate.component.id, candidate);
  }
  return [...best.values()];
}

function weight({ saying, fit }: Candidate): number {
  return SAYINGS.indexOf(saying) * FITS.length + FITS.indexOf(fit);
}
