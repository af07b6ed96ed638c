import type { Graph } from '../graph/graph.ts';
import type { Element, ElementOf } from '../model/architecture.ts';
import { createTopmost } from './scope.ts';

type Named = 'layers' | 'domains';
type Band = ElementOf<'layers'> | ElementOf<'domains'>;

/** The layers or the domains that a picture is ruled by. */
export type Axis = {
  /** The top-level ones, in the framework's order of writing. */
  readonly bands: readonly Band[];
  /** The band that a layer or domain lies in; undefined when it belongs to another framework. */
  bandOf(named: Element): Element | undefined;
};

/** The axis of the framework that most elements name; that of the first framework when nobody names any. */
export function axisOf(graph: Graph, collection: Named, elements: readonly Element[]): Axis {
  const all: readonly Band[] = graph.of(collection);
  const framework = mostNamed(graph, collection === 'layers' ? 'layer' : 'domain', elements, all[0]?.framework ?? null);
  const bands = new Set<Band>();
  const bandOf = new Map<Element, Band>();
  const topmost = createTopmost(graph);
  for (const named of all) {
    if (named.framework !== framework) continue;
    const top = topmost(named);
    if (top.collection !== 'layers' && top.collection !== 'domains') continue;
    bands.add(top);
    bandOf.set(named, top);
    bandOf.set(top, top);
  }
  return { bands: [...bands], bandOf: (named) => bandOf.get(named) };
}

function mostNamed(
  graph: Graph,
  key: 'layer' | 'domain',
  elements: readonly Element[],
  fallback: string | null,
): string | null {
  const counts = new Map<string | null, number>();
  for (const element of elements) {
    for (const { framework } of graph.targets(element, key)) counts.set(framework, (counts.get(framework) ?? 0) + 1);
  }
  let best = fallback;
  for (const [framework, count] of counts) {
    const most = counts.get(best) ?? 0;
    // Of two named equally often the first id wins, so that the order of elements changes nothing.
    if (count > most || (count === most && (framework ?? '') < (best ?? ''))) best = framework;
  }
  return best;
}

/** Layers from the top down: the highest order first, those without an order as written, cross-cutting ones last. */
export function fromTop(layers: readonly Band[]): readonly Band[] {
  const rank = ({ value }: Band): number => {
    const order = value.order ?? -1;
    return 'crossCutting' in value && value.crossCutting === true ? 1_000_000 + order : -order;
  };
  return [...layers].sort((a, b) => rank(a) - rank(b) || a.index - b.index);
}

/** Domains in their order, those without one last, as written. */
export function fromFirst(domains: readonly Band[]): readonly Band[] {
  const rank = ({ value }: Band): number => value.order ?? Number.MAX_SAFE_INTEGER;
  return [...domains].sort((a, b) => rank(a) - rank(b) || a.index - b.index);
}
