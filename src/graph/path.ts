import { MultiDirectedGraph, MultiUndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted.js';
import type { Element } from '../model/architecture.ts';
import type { Edge, Graph } from './graph.ts';
import { affectedEnd } from './impact.ts';

/**
 * How two elements hang together, by a shortest way. `reaches`: what happens to the first reaches the second. `depends`: the
 * other way round. `connected`: only when directions are not minded. The way leads from the first to the second, its edges as
 * they are written in the model.
 */
export type Path = { readonly relation: 'reaches' | 'depends' | 'connected'; readonly way: readonly Edge[] };

/**
 * The shortest connection of two elements over dependencies and flows; edges that classify (owner, layer, area …) connect
 * nothing. A way that keeps its direction goes before a shorter one that does not. Undefined when there is none.
 */
export function pathBetween(graph: Graph, from: Element, to: Element): Path | undefined {
  const directed = influences(graph, new MultiDirectedGraph<NoAttributes, Named>());
  const reaches = wayThrough(directed, from, to);
  const depends = wayThrough(directed, to, from)?.toReversed();
  if (reaches !== undefined && (depends === undefined || reaches.length <= depends.length)) {
    return { relation: 'reaches', way: reaches };
  }
  if (depends !== undefined) return { relation: 'depends', way: depends };
  const way = wayThrough(influences(graph, new MultiUndirectedGraph<NoAttributes, Named>()), from, to);
  return way === undefined ? undefined : { relation: 'connected', way };
}

type NoAttributes = Record<string, unknown>;
type Named = { readonly edge: Edge };
type Influences = MultiDirectedGraph<NoAttributes, Named> | MultiUndirectedGraph<NoAttributes, Named>;

/** Who affects whom: an edge of the model from the end that changes to the end that feels it. */
function influences<G extends Influences>(graph: Graph, into: G): G {
  for (const element of graph.architecture.elements) {
    for (const edge of graph.outEdges(element)) {
      const end = affectedEnd(edge);
      if (end === undefined) continue;
      const [cause, effect] = end === 'source' ? [edge.target, edge.source] : [edge.source, edge.target];
      into.mergeNode(cause.id);
      into.mergeNode(effect.id);
      into.addEdge(cause.id, effect.id, { edge });
    }
  }
  return into;
}

function wayThrough(graph: Influences, from: Element, to: Element): readonly Edge[] | undefined {
  if (from === to) return [];
  if (!graph.hasNode(from.id) || !graph.hasNode(to.id)) return undefined;
  const nodes = bidirectional(graph, from.id, to.id);
  return nodes?.slice(1).map((node, at) => {
    const [key] = graph.edges(nodes[at], node);
    return graph.getEdgeAttribute(key, 'edge');
  });
}
