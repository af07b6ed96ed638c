import { compareText } from '../diagnostic/order.ts';
import type { Element } from '../model/architecture.ts';
import type { EdgeName } from '../model/edge-names.ts';
import type { Edge, Graph } from './graph.ts';
import { goneOf } from './investments.ts';

/** Something that is affected, how many steps away, and a shortest way: the edges as written, from the start to it. */
export type Impact = {
  readonly element: Element;
  readonly distance: number;
  /** At most `LONGEST_WAY` edges: the last ones, where the way is longer. */
  readonly way: readonly Edge[];
};

/** The way of something very far is cut, so that a chain of 100,000 does not print the square of its length. */
export const LONGEST_WAY = 30;

/** Keys whose holder is affected when what they name changes: who names it needs it. */
const NEEDS: ReadonlySet<EdgeName> = new Set([
  'data',
  'dependsOn',
  'inherits',
  'partOf',
  'phaseOf',
  'reads',
  'reuses',
  'via',
]);

/** Keys whose target is affected when their holder changes: it comes from there. */
const GIVES: ReadonlySet<EdgeName> = new Set(['delivers', 'masters']);

/** Keys by which something belongs to a unit, a place, a part of a framework or a goal. */
const BELONGS: ReadonlySet<EdgeName> = new Set([
  'area',
  'domain',
  'layer',
  'operator',
  'owner',
  'realizes',
  'supports',
  'within',
]);

/**
 * Which end of an edge is affected by a change of the other; undefined for edges that classify. Data flows from sender to
 * receiver; who uses a service depends on its provider. Flows that ended or do not exist carry nothing.
 */
export function affectedEnd({ source, name }: Edge): 'source' | 'target' | undefined {
  if (source.collection === 'integrations') {
    const { kind, status } = source.value;
    if (status === 'ended' || status === 'none') return undefined;
    const input = kind === 'service' ? 'to' : 'from';
    if (name === 'from' || name === 'to') return name === input ? 'source' : 'target';
  }
  if (NEEDS.has(name)) return 'source';
  return GIVES.has(name) ? 'target' : undefined;
}

/** The edges over which a change of an element goes on, and where to. */
function affectedBy(graph: Graph, element: Element): readonly Step[] {
  const steps: Step[] = [];
  for (const edge of graph.outEdges(element)) {
    if (affectedEnd(edge) === 'target') steps.push({ edge, to: edge.target });
  }
  for (const edge of graph.inEdges(element)) {
    if (affectedEnd(edge) === 'source') steps.push({ edge, to: edge.source });
  }
  return steps;
}

type Step = { readonly edge: Edge; readonly to: Element };

/**
 * What is affected when an element changes, fails or is dropped, the nearest first. Of a unit, place, layer, domain,
 * component or goal it is what belongs to it, then what those affect. What is over is not affected. Visits each element and
 * each edge once.
 *
 * @example impactOf(graph, lgsp).map(({ element, distance }) => `${distance} ${element.id}`)
 */
export function impactOf(graph: Graph, start: Element): readonly Impact[] {
  const gone = goneOf(graph);
  const cameBy = new Map<Element, Step & { readonly from: Element; readonly distance: number }>();
  const groups = new Set([start]);
  const queue = [start];
  for (const from of queue) {
    const distance = (cameBy.get(from)?.distance ?? 0) + 1;
    const steps = groups.has(from)
      ? [...belongingTo(graph, from), ...affectedBy(graph, from)]
      : affectedBy(graph, from);
    for (const { edge, to } of steps) {
      if (to === start || cameBy.has(to) || gone.has(to)) continue;
      cameBy.set(to, { edge, to, from, distance });
      queue.push(to);
      // What belongs to a part of a unit or place belongs to the whole.
      if (edge.name === 'within' && groups.has(from)) groups.add(to);
    }
  }
  const found = [...cameBy].map(([element, { distance }]) => ({ element, distance, way: wayTo(element, cameBy) }));
  return found.sort((a, b) => a.distance - b.distance || compareText(a.element.id, b.element.id));
}

function belongingTo(graph: Graph, element: Element): readonly Step[] {
  return graph
    .inEdges(element)
    .filter(({ source, name }) => BELONGS.has(name) && source.collection !== 'views')
    .map((edge) => ({ edge, to: edge.source }));
}

/** The edges by which something was reached, the first one first. */
function wayTo(
  element: Element,
  cameBy: ReadonlyMap<Element, { readonly edge: Edge; readonly from: Element }>,
): readonly Edge[] {
  const way: Edge[] = [];
  for (let at = cameBy.get(element); at !== undefined && way.length < LONGEST_WAY; at = cameBy.get(at.from))
    way.push(at.edge);
  return way.reverse();
}
