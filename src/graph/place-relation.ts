import type { Element } from '../model/architecture.ts';
import type { Graph } from './graph.ts';

/**
 * How two places stand to each other: one place; one in the other (a former unit lies in its successor, a new one in what it
 * was made of); two former units merged into one; two units of one province; two that share nothing.
 */
export type PlaceRelation = 'equal' | 'nested' | 'twins' | 'siblings' | 'apart' | 'unknown';

/** Areas that lie deeper within each other, or in more places at once, are a mistake and not worth a slow run. */
const DEEPEST = 50;
const MOST_AROUND = 200;

export type PlaceRelations = {
  readonly between: (a: readonly Element[], b: readonly Element[]) => PlaceRelation;
  /** The areas that an area lies in, through time; not itself. */
  readonly around: (area: Element) => ReadonlySet<Element>;
};

/** Relates places by the areas of the model. An area that was merged or split lies in its successors. */
export function createPlaceRelations(graph: Graph): PlaceRelations {
  const known = new Map<Element, ReadonlySet<Element>>();
  const outer = createOuter(graph);
  const around = (area: Element): ReadonlySet<Element> => {
    const before = known.get(area) ?? areasAround(area, outer);
    known.set(area, before);
    return before;
  };
  const successorsOf = (areas: readonly Element[]): ReadonlySet<Element> =>
    new Set(areas.flatMap((area) => graph.targets(area, 'mergedInto')));
  /** The closest relation of any two; one look at each, not at each with each. */
  const relateMany = (a: readonly Element[], b: readonly Element[]): PlaceRelation => {
    const inB = new Set(b);
    if (a.some((area) => inB.has(area))) return 'equal';
    const [aroundA, aroundB] = [new Set(a.flatMap((x) => [...around(x)])), new Set(b.flatMap((x) => [...around(x)]))];
    if (b.some((area) => aroundA.has(area)) || a.some((area) => aroundB.has(area))) return 'nested';
    const successors = successorsOf(a);
    if ([...successorsOf(b)].some((area) => successors.has(area))) return 'twins';
    return [...aroundA].some((area) => aroundB.has(area) && !isCountry(area)) ? 'siblings' : 'apart';
  };
  const relate = (a: Element, b: Element): PlaceRelation => {
    if (a === b) return 'equal';
    const [aroundA, aroundB] = [around(a), around(b)];
    if (aroundA.has(b) || aroundB.has(a)) return 'nested';
    const successors = new Set(graph.targets(a, 'mergedInto'));
    if (graph.targets(b, 'mergedInto').some((area) => successors.has(area))) return 'twins';
    for (const area of aroundA) if (aroundB.has(area) && !isCountry(area)) return 'siblings';
    return 'apart';
  };
  return {
    around,
    between: (a, b) => {
      if (a.length === 0 || b.length === 0) return 'unknown';
      const [x] = a;
      const [y] = b;
      if (a.length === 1 && b.length === 1 && x !== undefined && y !== undefined) return relate(x, y);
      return relateMany(a, b);
    },
  };
}

function isCountry({ collection, value }: Element): boolean {
  return collection === 'areas' && (value.kind === 'country' || value.tier === 'central');
}

/** What a unit lies in at once: what it is within, its successors, and what those lay in that were merged into it. Asks each unit once. */
function createOuter(graph: Graph): (unit: Element) => readonly Element[] {
  const known = new Map<Element, readonly Element[]>();
  return (unit) => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const merged = graph.sources(unit, 'mergedInto').slice(0, MOST_AROUND);
    const lived = merged.flatMap((old) => graph.targets(old, 'within'));
    const found = [...new Set([...graph.targets(unit, 'within', 'mergedInto'), ...lived])];
    known.set(unit, found);
    return found;
  };
}

function areasAround(area: Element, outerOf: (unit: Element) => readonly Element[]): ReadonlySet<Element> {
  const around = new Set<Element>();
  let inner: readonly Element[] = [area];
  for (let depth = 0; depth < DEEPEST && inner.length > 0; depth++) {
    const outer: Element[] = [];
    for (const found of inner.flatMap((unit) => outerOf(unit).slice(0, MOST_AROUND))) {
      if (found === area || around.has(found)) continue;
      if (around.size >= MOST_AROUND) return around;
      around.add(found);
      outer.push(found);
    }
    inner = outer;
  }
  return around;
}
