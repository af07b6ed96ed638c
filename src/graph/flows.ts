import type { Element, ElementOf } from '../model/architecture.ts';
import type { Graph } from './graph.ts';
import type { Parties } from './parties.ts';
import { createParties } from './parties.ts';

/** A flow of data that exists or will: sender → (platform) → receiver. Without data sets it may carry anything. */
export type Flow = {
  readonly integration: ElementOf<'integrations'>;
  readonly from: Element;
  readonly via: Element | undefined;
  readonly to: Element;
  readonly data: readonly Element[];
};

/** The flows of data, in the model's order; those that ended or do not exist are no flows. */
export function flowsOf(graph: Graph): readonly Flow[] {
  const flows: Flow[] = [];
  for (const integration of graph.of('integrations')) {
    const { kind = 'data', status } = integration.value;
    if (kind !== 'data' || status === 'ended' || status === 'none') continue;
    const [from] = graph.targets(integration, 'from');
    const [via] = graph.targets(integration, 'via');
    const [to] = graph.targets(integration, 'to');
    if (from === undefined || to === undefined) continue;
    flows.push({ integration, from, via, to, data: graph.targets(integration, 'data') });
  }
  return flows;
}

/** Answers whether a reader gets a data set from a master of it. */
export type Supply = {
  readonly parties: Parties;
  /** The systems and projects that master a data set and are not gone. */
  mastersOf(dataset: Element): readonly Element[];
  /**
   * Whether the data set comes from a master to the reader: over any number of flows that name it, or over one flow, or two
   * with a platform between, of which some name no data set and so may carry it. Not enough information counts as brought.
   */
  brings(dataset: Element, reader: Element): boolean;
};

type Links = Map<Element, Set<Element>>;

/** The flows as neighbours: `named` for each data set, `open` for flows that name none. */
type FlowIndex = {
  readonly named: ReadonlyMap<Element, { readonly out: Links; readonly in: Links }>;
  readonly openOut: Links;
  readonly openIn: Links;
};

const NONE: ReadonlySet<Element> = new Set();

type Reach = { readonly first: ReadonlySet<Element>; readonly all: ReadonlySet<Element> };

/**
 * Costs what the flows and the questions cost: a hub's neighbours are gathered once, and sets are compared from the smaller.
 */
export function createSupply(graph: Graph, flows: readonly Flow[] = flowsOf(graph)): Supply {
  const parties = createParties(graph);
  const { partyOf, gone } = parties;
  const index = indexFlows(flows);
  const mastersOf = remember((dataset: Element) =>
    [...new Set(graph.sources(dataset, 'masters'))].filter((master) => !gone.has(master)),
  );
  const reachOf = remember((dataset: Element) => reach(mastersOf(dataset), index.named.get(dataset)?.out, partyOf));
  const openFrom = remember((master: Element) => gather(partyOf(master), index.openOut));
  const openTo = remember((reader: Element) => gather(partyOf(reader), index.openIn));
  /** What any master sends to, unnamed. One master's set is shared by all it masters. */
  const openFromMasters = remember((dataset: Element): ReadonlySet<Element> => {
    const [first, ...others] = mastersOf(dataset).map(openFrom);
    return others.length === 0 ? (first ?? new Set()) : new Set([first ?? [], ...others].flatMap((set) => [...set]));
  });
  const platforms = (ends: ReadonlySet<Element>): ReadonlySet<Element> =>
    new Set([...ends].filter(mayBePlatform).flatMap((end) => [end, ...parties.above(end)]));
  /** For sets that many questions share. */
  const platformsOf = rememberSet(platforms);

  const viaPlatform = (dataset: Element, reader: Element): boolean => {
    const readers = partyOf(reader);
    const namedIn = index.named.get(dataset)?.in;
    const comesNamed = namedIn === undefined ? NONE : gather(readers, namedIn);
    const comesOpen = platformsOf(openTo(reader));
    const goesOpen = platformsOf(openFromMasters(dataset));
    return (
      meet(platforms(comesNamed), goesOpen) ||
      meet(comesOpen, goesOpen) ||
      meet(comesOpen, platformsOf(reachOf(dataset).first))
    );
  };

  return {
    parties,
    mastersOf,
    brings: (dataset, reader) =>
      meet(partyOf(reader), reachOf(dataset).all) ||
      meet(partyOf(reader), openFromMasters(dataset)) ||
      viaPlatform(dataset, reader),
  };
}

function indexFlows(flows: readonly Flow[]): FlowIndex {
  const named = new Map<Element, { out: Links; in: Links }>();
  const openOut: Links = new Map();
  const openIn: Links = new Map();
  for (const { from, via, to, data } of flows) {
    if (data.length === 0) {
      link(openOut, from, to);
      // What the platform passes on is the sender's: the second leg is open to nobody else.
      if (via !== undefined) link(openOut, from, via);
      link(openIn, to, from);
    }
    for (const dataset of data) {
      const links = named.get(dataset) ?? { out: new Map(), in: new Map() };
      named.set(dataset, links);
      const legs: readonly (readonly [Element, Element])[] =
        via === undefined
          ? [[from, to]]
          : [
              [from, via],
              [via, to],
              [from, to],
            ];
      for (const [sender, receiver] of legs) {
        link(links.out, sender, receiver);
        link(links.in, receiver, sender);
      }
    }
  }
  return { named, openOut, openIn };
}

function link(links: Links, key: Element, end: Element): void {
  const ends = links.get(key);
  if (ends === undefined) links.set(key, new Set([end]));
  else ends.add(end);
}

/** Where a data set comes to from its masters over the flows that name it: by one flow, and by any number. */
function reach(masters: readonly Element[], out: Links | undefined, partyOf: Parties['partyOf']): Reach {
  if (out === undefined) return { first: NONE, all: NONE };
  const all = new Set<Element>();
  const first = new Set<Element>();
  for (const master of masters) for (const end of gather(partyOf(master), out)) first.add(end);
  const queue = [...first];
  for (const end of first) all.add(end);
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const end of gather(partyOf(at), out)) {
      if (all.has(end)) continue;
      all.add(end);
      queue.push(end);
    }
  }
  return { first, all };
}

/** The neighbours of any of the elements. */
function gather(elements: ReadonlySet<Element>, links: Links): ReadonlySet<Element> {
  const found = new Set<Element>();
  if (elements.size <= links.size) {
    for (const element of elements) for (const end of links.get(element) ?? []) found.add(end);
  } else {
    for (const [element, ends] of links) if (elements.has(element)) for (const end of ends) found.add(end);
  }
  return found;
}

function meet(a: ReadonlySet<Element>, b: ReadonlySet<Element>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const element of small) if (large.has(element)) return true;
  return false;
}

/** False only for what is known to be something else than a platform. */
export function mayBePlatform(element: Element): boolean {
  if (element.collection !== 'systems') return true;
  return element.value.kind === undefined || element.value.kind === 'platform';
}

function remember<T>(find: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, T>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const found = find(element);
    known.set(element, found);
    return found;
  };
}

function rememberSet(find: (set: ReadonlySet<Element>) => ReadonlySet<Element>): typeof find {
  const known = new WeakMap<ReadonlySet<Element>, ReadonlySet<Element>>();
  return (set) => {
    const before = known.get(set);
    if (before !== undefined) return before;
    const found = find(set);
    known.set(set, found);
    return found;
  };
}
