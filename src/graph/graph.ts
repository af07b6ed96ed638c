import type { Architecture, Element, ElementOf } from '../model/architecture.ts';
import type { CollectionName } from '../model/collection-name.ts';
import type { EdgeName } from '../model/edge-names.ts';
import { EDGE_NAMES } from '../model/edge-names.ts';

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
  const outStart = startsOf(sources, elements.length);
  const outOrder = orderBy(sources, outStart);
  const inStart = startsOf(targets, elements.length);
  const inOrder = orderBy(targets, inStart);
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

  /** Walks the edges of one node in one direction. */
  const neighbours = (
    node: number,
    starts: Int32Array,
    order: Int32Array,
    ends: Int32Array,
    wanted: readonly EdgeName[],
  ): Element[] => {
    const found: Element[] = [];
    const stop = starts[node + 1] ?? 0;
    for (let at = starts[node] ?? 0; at < stop; at++) {
      const index = order[at] ?? -1;
      const name = EDGE_NAMES[names[index] ?? -1];
      if (name === undefined || (wanted.length > 0 && !wanted.includes(name))) continue;
      const end = elements[ends[index] ?? -1];
      if (end !== undefined) found.push(end);
    }
    return found;
  };

  const edges = (node: number, starts: Int32Array, order: Int32Array): Edge[] => {
    const found: Edge[] = [];
    const stop = starts[node + 1] ?? 0;
    for (let at = starts[node] ?? 0; at < stop; at++) {
      const edge = edgeAt(order[at] ?? -1);
      if (edge !== undefined) found.push(edge);
    }
    return found;
  };

  return {
    architecture,
    of: <C extends CollectionName>(collection: C) =>
      (collections.get(collection) ?? []) as unknown as readonly ElementOf<C>[],
    element: (id) => byId.get(id),
    targets: ({ index }, ...wanted) => neighbours(index, outStart, outOrder, targets, wanted),
    sources: ({ index }, ...wanted) => neighbours(index, inStart, inOrder, sources, wanted),
    outEdges: ({ index }) => edges(index, outStart, outOrder),
    inEdges: ({ index }) => edges(index, inStart, inOrder),
  };
}

/** Where each node's edges begin in an order by node: counting sort, first half. */
function startsOf(nodes: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (const node of nodes) starts[node + 1] = (starts[node + 1] ?? 0) + 1;
  for (let node = 0; node < count; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  return starts;
}

/** The edges in order of their node, stable: counting sort, second half. */
function orderBy(nodes: Int32Array, starts: Int32Array): Int32Array {
  const next = starts.slice();
  const order = new Int32Array(nodes.length);
  for (let edge = 0; edge < nodes.length; edge++) {
    const node = nodes[edge] ?? 0;
    const at = next[node] ?? 0;
    order[at] = edge;
    next[node] = at + 1;
  }
  return order;
}
