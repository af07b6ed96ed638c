import type { Element } from '../model/architecture.ts';
import type { EdgeName } from '../model/edge-names.ts';
import { EDGE_NAMES } from '../model/edge-names.ts';
import type { Deliverers, Project } from './delivery.ts';
import { bringersOf, bringsAbout, deliverersOf } from './delivery.ts';
import type { Graph } from './graph.ts';
import { arcsOf, shortestCycle, strongComponents } from './strong-components.ts';

/** The keys that set one thing before or above another, so that a way round contradicts itself. */
export const ORDERING_KEYS = [
  'dependsOn',
  'within',
  'partOf',
  'phaseOf',
  'replaces',
  'mergedInto',
] as const satisfies readonly EdgeName[];

export type OrderingKey = (typeof ORDERING_KEYS)[number];

/** One step of a cycle: an entry of `from` names `named`, which means `to` (the project behind a named system). */
export type Step = {
  readonly from: Element;
  readonly path: readonly (string | number)[];
  readonly named: Element;
  readonly to: Element;
};

/** Elements that all come before each other by one key. */
export type Cycle = {
  readonly key: OrderingKey;
  /** Everything that is caught in it, in the model's order. */
  readonly members: readonly Element[];
  /** A shortest way round from the first member; the last step leads back to it. */
  readonly steps: readonly Step[];
};

/**
 * The cycles of one key, in the model's order; one for each set of elements that lead to each other. By `dependsOn` the
 * members are projects: a named system stands for the projects that bring it about.
 */
export function cyclesBy(graph: Graph, key: OrderingKey): readonly Cycle[] {
  const { elements } = graph.architecture;
  const { sources, targets } = key === 'dependsOn' ? needs(graph) : references(graph, key);
  if (sources.length === 0) return [];
  const arcs = arcsOf(sources, targets, elements.length);
  const isMember = (node: number): boolean => key !== 'dependsOn' || elements[node]?.collection === 'projects';
  return strongComponents(arcs).flatMap((nodes) => {
    const members = nodes.filter(isMember);
    const [first] = members;
    if (first === undefined) return [];
    const way = shortestCycle(arcs, nodes, first);
    const found = { key, members: elementsAt(graph, members), steps: stepsOf(graph, elementsAt(graph, way), key) };
    return [found];
  });
}

type Pairs = { readonly sources: number[]; readonly targets: number[] };

function references({ architecture }: Graph, key: OrderingKey): Pairs {
  const { sources, names, targets } = architecture.references;
  const wanted = EDGE_NAMES.indexOf(key);
  const pairs: Pairs = { sources: [], targets: [] };
  for (let at = names.indexOf(wanted); at >= 0; at = names.indexOf(wanted, at + 1)) {
    pairs.sources.push(sources[at] ?? 0);
    pairs.targets.push(targets[at] ?? 0);
  }
  return pairs;
}

/**
 * What waits for what: project → project, project → system → the projects that bring it about. The system stays a node
 * of its own, so that a thousand projects behind a platform and a thousand that need it are two thousand arcs, not a million.
 */
function needs(graph: Graph): Pairs {
  const deliverers = deliverersOf(graph);
  const pairs: Pairs = { sources: [], targets: [] };
  const add = (source: Element, target: Element): void => {
    pairs.sources.push(source.index);
    pairs.targets.push(target.index);
  };
  for (const project of graph.of('projects')) {
    if (project.value.dependsOn === undefined || project.value.status === 'cancelled') continue;
    const own = new Set(graph.targets(project, 'delivers'));
    for (const needed of graph.targets(project, 'dependsOn')) {
      if (needed.collection === 'projects' && needed.value.status !== 'cancelled') add(project, needed);
      else if (needed.collection !== 'systems') continue;
      else if (!own.has(needed)) add(project, needed);
      else if (isAlone(project, needed, deliverers)) add(project, project);
    }
  }
  for (const [system, projects] of deliverers) {
    for (const { index } of bringersOf(projects)) {
      pairs.sources.push(system);
      pairs.targets.push(index);
    }
  }
  return pairs;
}

/** Who extends what is there, or builds it with others, may need it; who alone makes it can't. */
function isAlone(project: Project, system: Element, deliverers: Deliverers): boolean {
  return bringsAbout(project) && deliverers.get(system.index)?.length === 1;
}

function elementsAt({ architecture }: Graph, nodes: readonly number[]): readonly Element[] {
  return nodes.flatMap((node) => architecture.elements[node] ?? []);
}

/** Folds `project → system → project` into one step and finds the entry behind each step. */
function stepsOf(graph: Graph, way: readonly Element[], key: OrderingKey): readonly Step[] {
  const isPassage = ({ collection }: Element): boolean => key === 'dependsOn' && collection === 'systems';
  return way.flatMap((from, at) => {
    const next = way[(at + 1) % way.length];
    if (isPassage(from) || next === undefined) return [];
    const to = isPassage(next) ? (way[(at + 2) % way.length] ?? next) : next;
    return [{ from, ...entryOf(graph, from, key, next), to }];
  });
}

/** The entry of a key that names an element; where a project waits for itself, that may be a system which it makes. */
function entryOf(graph: Graph, from: Element, key: OrderingKey, named: Element): Pick<Step, 'path' | 'named'> {
  const written: unknown = (from.value as Readonly<Record<string, unknown>>)[key];
  if (!Array.isArray(written)) return { path: [key], named };
  const index = written.indexOf(named.id);
  if (index >= 0) return { path: [key, index], named };
  const own = new Set(graph.targets(from, 'delivers').map(({ id }) => id));
  const ownIndex = written.findIndex((id: string) => own.has(id));
  return { path: [key, ownIndex], named: graph.element(String(written[ownIndex])) ?? named };
}
