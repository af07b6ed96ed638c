/** Shorter lists are searched as they are. */
const LONG = 50;

/**
 * Where an id stands in a list of an element; 0 when it does not. A long list is read once, so that a finding at each of fifty
 * thousand entries costs one pass.
 */
export function createPositions(): (ids: readonly string[] | undefined, id: string) => number {
  const known = new Map<readonly string[], ReadonlyMap<string, number>>();
  return (ids = [], id) => {
    if (ids.length < LONG) return Math.max(0, ids.indexOf(id));
    let places = known.get(ids);
    if (places === undefined) {
      places = new Map(ids.map((each, at) => [each, at] as const).toReversed());
      known.set(ids, places);
    }
    return places.get(id) ?? 0;
  };
}
