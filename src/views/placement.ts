import type { Graph } from '../graph/graph.ts';
import type { Element, ElementOf } from '../model/architecture.ts';
import type { Axis } from './axis.ts';
import { axisOf } from './axis.ts';

export type Investment = ElementOf<'projects'> | ElementOf<'systems'>;

/** Kinds of systems that serve every domain unless they name one. */
const SHARED_KINDS: ReadonlySet<string> = new Set([
  'platform',
  'datastore',
  'infrastructure',
  'channel',
  'device',
  'service',
]);

export type Placement = {
  readonly layers: Axis;
  readonly domains: Axis;
  /** The layer it stands in, undefined when nothing tells. */
  layerOf(element: Investment): Element | undefined;
  /** The domain it serves, or `shared`; undefined when nothing tells. */
  domainOf(element: Investment): Element | 'shared' | undefined;
};

/**
 * Where projects and systems stand. What they do not say themselves follows from the functions they realize, from what a
 * project delivers, and for a system's domain from the project that delivers it.
 */
export function placementOf(graph: Graph, elements: readonly Investment[]): Placement {
  const layers = axisOf(graph, 'layers', elements);
  const domains = axisOf(graph, 'domains', elements);

  const ownLayer = (element: Element): Element | undefined =>
    firstBand(layers, graph.targets(element, 'layer')) ??
    firstBand(
      layers,
      graph.targets(element, 'realizes').flatMap((component) => graph.targets(component, 'layer')),
    );
  const ownDomain = (element: Element): Element | undefined => firstBand(domains, graph.targets(element, 'domain'));
  const firstOf = <T>(elements: readonly Element[], ask: (element: Element) => T | undefined): T | undefined => {
    for (const element of elements) {
      const answer = ask(element);
      if (answer !== undefined) return answer;
    }
    return undefined;
  };

  return {
    layers,
    domains,
    layerOf: (element) => ownLayer(element) ?? firstOf(graph.targets(element, 'delivers'), ownLayer),
    domainOf: (element) => {
      const own = ownDomain(element);
      if (own !== undefined) return own;
      if (element.collection === 'systems') {
        return isShared(element) ? 'shared' : firstOf(graph.sources(element, 'delivers'), ownDomain);
      }
      const delivered = graph.targets(element, 'delivers');
      return firstOf(delivered, ownDomain) ?? (delivered.some(isShared) ? 'shared' : undefined);
    },
  };
}

function firstBand(axis: Axis, named: readonly Element[]): Element | undefined {
  for (const element of named) {
    const band = axis.bandOf(element);
    if (band !== undefined) return band;
  }
  return undefined;
}

function isShared(element: Element): boolean {
  return element.collection === 'systems' && element.value.kind !== undefined && SHARED_KINDS.has(element.value.kind);
}
