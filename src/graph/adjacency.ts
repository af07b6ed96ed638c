import type { EdgeName } from '../model/edge-names.ts';
import { EDGE_NAMES } from '../model/edge-names.ts';

/** The edges at each node in one direction, by number, in the order of the model. */
export type Adjacency = {
  /** The edges of a node by any of these keys; all when none is given. */
  edges(node: number, wanted: readonly EdgeName[]): readonly number[];
};

/** From so many edges on a node's edges are kept by key, so that one with a hundred thousand is not searched for each question. */
const HUB = 64;

/** Sorts edges by the node at one of their ends: adjacency lists in typed arrays. */
export function adjacencyOf(nodes: Int32Array, names: Uint8Array, count: number): Adjacency {
  const starts = startsOf(nodes, count);
  const order = orderBy(nodes, starts);
  const hubs = new Map<number, ReadonlyMap<EdgeName, readonly number[]>>();

  const search = (node: number, wanted: readonly EdgeName[]): readonly number[] => {
    const found: number[] = [];
    const stop = starts[node + 1] ?? 0;
    for (let at = starts[node] ?? 0; at < stop; at++) {
      const edge = order[at] ?? -1;
      const name = EDGE_NAMES[names[edge] ?? -1];
      if (name !== undefined && (wanted.length === 0 || wanted.includes(name))) found.push(edge);
    }
    return found;
  };

  const byName = (node: number): ReadonlyMap<EdgeName, readonly number[]> => {
    const known = hubs.get(node);
    if (known !== undefined) return known;
    const found = new Map<EdgeName, number[]>();
    for (const edge of search(node, [])) {
      const name = EDGE_NAMES[names[edge] ?? -1];
      const same = name === undefined ? undefined : found.get(name);
      if (same !== undefined) same.push(edge);
      else if (name !== undefined) found.set(name, [edge]);
    }
    hubs.set(node, found);
    return found;
  };

  return {
    edges: (node, wanted) => {
      const size = (starts[node + 1] ?? 0) - (starts[node] ?? 0);
      if (wanted.length === 0 || size < HUB) return search(node, wanted);
      const kept = byName(node);
      const [first = [], ...others] = wanted.flatMap((name) => {
        const same = kept.get(name);
        return same === undefined ? [] : [same];
      });
      return others.length === 0 ? first : [...first, ...others.flat()].sort((a, b) => a - b);
    },
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
