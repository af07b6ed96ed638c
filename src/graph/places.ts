import type { Element } from '../model/architecture.ts';
import type { Graph } from './graph.ts';

/** Where something serves: the areas of today, and those they lie in. */
export type Place = { readonly own: ReadonlySet<Element>; readonly around: ReadonlySet<Element> };

/** Finds the place that areas make up together. An area that was merged or split stands for its successors. */
export type Places = (areas: readonly Element[]) => Place;

/** Areas that lie deeper within each other, or in more places at once, are a mistake and not worth a slow run. */
const DEEPEST = 50;
const MOST_AROUND = 1000;

export function createPlaces(graph: Graph): Places {
  const known = new Map<Element, Place>();
  const placeOf = (area: Element): Place => {
    // What was merged into one area alone has its place: a long row of mergers is walked once.
    const passed = new Set<Element>();
    let last = area;
    for (;;) {
      const [next, ...others] = known.has(last) ? [] : graph.targets(last, 'mergedInto');
      passed.add(last);
      if (next === undefined || others.length > 0 || passed.has(next)) break;
      last = next;
    }
    const place = known.get(last) ?? findPlace(graph, last);
    for (const each of passed) known.set(each, place);
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

function findPlace(graph: Graph, area: Element): Place {
  const own = successors(graph, [area]);
  const around = new Set<Element>();
  let inner: Iterable<Element> = own;
  for (let depth = 0; depth < DEEPEST && around.size < MOST_AROUND; depth++) {
    const within = [...inner].flatMap((unit) => graph.targets(unit, 'within'));
    const unseen = [...successors(graph, within)].filter((unit) => !around.has(unit));
    if (unseen.length === 0) break;
    for (const unit of unseen) around.add(unit);
    inner = unseen;
  }
  return { own, around };
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
  // Grows while it is walked.
  const queue = [...areas];
  for (const at of queue) {
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
