import type { Architecture, Element, ElementOf } from '../model/architecture.ts';
import type { CollectionName } from '../model/collection-name.ts';
import type { EdgeName } from '../model/edge-names.ts';
import { EDGE_NAMES } from '../model/edge-names.ts';
import { adjacencyOf } from './adjacency.ts';

/** One key of one element that names another: `source` names `target` by key `name`. */
export type Edge = { readonly source: Element; readonly name: EdgeName; readonly target: Element };

/**
 * The architecture as a directed graph: elements are nodes, the keys that name other elements are edges, nothing else is.
 * Neighbours are looked up in arrays of numbers (adjacency lists), so that a model of 100,000 elements and half a million
 * edges is ready in milliseconds; `relationGraph` makes graphology graphs of it for algorithms. See graph-rationale.md.
 */
export type Graph = {
  readonly architecture: Architecture;
  /** The elements of a collection, in the model's order. */
  of<C extends CollectionName>(collection: C): readonly ElementOf<C>[];
  element(id: string): Element | undefined;
  /** What an element names by any of these keys (all keys when none is given), in the order written. */
  targets(element: Element, ...names: readonly EdgeName[]): readonly Element[];
  /** What names an element by any of these keys (all keys when none is given), in the model's order. */
  sources(element: Element, ...names: readonly EdgeName[]): readonly Element[];
  outEdges(element: Element): readonly Edge[];
  inEdges(element: Element): readonly Edge[];
};

export function buildGraph(architecture: Architecture): Graph {
  const { elements, references, byId } = architecture;
  const { sources, names, targets } = references;
  const out = adjacencyOf(sources, names, elements.length);
  const into = adjacencyOf(targets, names, elements.length);
  const collections = new Map<CollectionName, Element[]>();
  for (const element of elements) {
    const same = collections.get(element.collection);
    if (same === undefined) collections.set(element.collection, [element]);
    else same.push(element);
  }

  const edgeAt = (index: number): Edge | undefined => {
    const source = elements[sources[index] ?? -1];
    const target = elements[targets[index] ?? -1];
    const name = EDGE_NAMES[names[index] ?? -1];
    return source === undefined || target === undefined || name === undefined ? undefined : { source, name, target };
  };

  // Loops, since rules ask a million times.
  const ends = (edges: readonly number[], at: Int32Array): readonly Element[] => {
    const found: Element[] = [];
    for (const index of edges) {
      const end = elements[at[index] ?? -1];
      if (end !== undefined) found.push(end);
    }
    return found;
  };

  const written = (edges: readonly number[]): readonly Edge[] => {
    const found: Edge[] = [];
    for (const index of edges) {
      const edge = edgeAt(index);
      if (edge !== undefined) found.push(edge);
    }
    return found;
  };

  return {
    architecture,
    of: <C extends CollectionName>(collection: C) =>
      (collections.get(collection) ?? []) as unknown as readonly ElementOf<C>[],
    element: (id) => byId.get(id),
    targets: ({ index }, ...wanted) => ends(out.edges(index, wanted), targets),
    sources: ({ index }, ...wanted) => ends(into.edges(index, wanted), sources),
    outEdges: ({ index }) => written(out.edges(index, [])),
    inEdges: ({ index }) => written(into.edges(index, [])),
  };
}
