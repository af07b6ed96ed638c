import type { Element } from '../model/architecture.ts';
import type { Edge, Graph } from './graph.ts';
import type { Step } from './impact.ts';
import { affectedBy, affectedEnd } from './impact.ts';

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
  const reaches = search(from, to, (element) => affectedBy(graph, element));
  const depends = search(from, to, (element) => neededBy(graph, element));
  if (reaches !== undefined && (depends === undefined || reaches.length <= depends.length)) {
    return { relation: 'reaches', way: reaches };
  }
  if (depends !== undefined) return { relation: 'depends', way: depends };
  const way = search(from, to, (element) => [...affectedBy(graph, element), ...neededBy(graph, element)]);
  return way === undefined ? undefined : { relation: 'connected', way };
}

/** The edges over which something affects an element, and where from. */
function neededBy(graph: Graph, element: Element): readonly Step[] {
  const steps: Step[] = [];
  for (const edge of graph.outEdges(element)) {
    if (affectedEnd(edge) === 'source') steps.push({ edge, to: edge.target });
  }
  for (const edge of graph.inEdges(element)) {
    if (affectedEnd(edge) === 'target') steps.push({ edge, to: edge.source });
  }
  return steps;
}

/** Breadth first; of two ways as short the one that the model writes first. */
function search(
  from: Element,
  goal: Element,
  stepsFrom: (element: Element) => readonly Step[],
): readonly Edge[] | undefined {
  const cameBy = new Map<Element, { readonly edge: Edge; readonly from: Element } | undefined>([[from, undefined]]);
  const queue = [from];
  for (const at of queue) {
    if (at === goal) break;
    for (const { edge, to } of stepsFrom(at)) {
      if (cameBy.has(to)) continue;
      cameBy.set(to, { edge, from: at });
      queue.push(to);
    }
  }
  if (!cameBy.has(goal)) return undefined;
  const way: Edge[] = [];
  for (let step = cameBy.get(goal); step !== undefined; step = cameBy.get(step.from)) way.push(step.edge);
  return way.reverse();
}
