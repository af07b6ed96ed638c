import type { Element } from '../model/architecture.ts';
import type { Graph } from './graph.ts';

/** Where something serves: the areas of today, and those they lie in. */
export type Place = { readonly own: ReadonlySet<Element>; readonly around: ReadonlySet<Element> };

/** Finds the place that areas make up together. An area that was merged or split stands for its successors. */
export type Places = (areas: readonly Element[]) => Place;

export function createPlaces(graph: Graph): Places {
  const known = new Map<Element, Place>();
  const placeOf = (area: Element): Place => {
    const before = known.get(area);
    if (before !== undefined) return before;
    const own = successors(graph, [area]);
    const around = new Set<Element>();
    let inner: Iterable<Element> = own;
    for (;;) {
      const outer = [
        ...successors(
          graph,
          [...inner].flatMap((unit) => graph.targets(unit, 'within')),
        ),
      ];
      const unseen = outer.filter((unit) => !around.has(unit));
      if (unseen.length === 0) break;
      for (const unit of unseen) around.add(unit);
      inner = unseen;
    }
    const place = { own, around };
    known.set(area, place);
    return place;
  };
  return (areas) => {
    const [first, ...others] = areas.map(placeOf);
    if (first === undefined) return { own: new Set(), around: new Set() };
    if (others.length === 0) return first;
    const all = [first, ...others];
    return {
      own: new Set(all.flatMap(({ own }) => [...own])),
      around: new Set(all.flatMap(({ around }) => [...around])),
    };
  };
}

/** Whether two places share ground: one area of the one equals, contains or lies in an area of the other. */
export function overlap(a: Place, b: Place): boolean {
  return (
    [...a.own].some((area) => b.own.has(area) || b.around.has(area)) || [...b.own].some((area) => a.around.has(area))
  );
}

/** The areas that stand where these stood; an area without successor stands for itself. */
function successors(graph: Graph, areas: readonly Element[]): ReadonlySet<Element> {
  const seen = new Set(areas);
  const last = new Set<Element>();
  const queue = [...areas];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const next = graph.targets(at, 'mergedInto');
    if (next.length === 0) last.add(at);
    for (const area of next) {
      if (seen.has(area)) continue;
      seen.add(area);
      queue.push(area);
    }
  }
  // Only where areas name each other as successors is there no last one.
  return last.size > 0 ? last : seen;
}
