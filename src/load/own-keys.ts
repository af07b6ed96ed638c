import type { Event } from 'js-yaml';
import { EVENT_ID } from 'js-yaml';
import type { Range } from './yaml-problem.ts';
import { scalarRange, scalarValue } from './yaml-scalar.ts';

/** The keys of the map that event `opened` begins, each where it first stands. One pass over the map. */
export function ownKeys(text: string, events: readonly Event[], opened: number): Map<string, Range> {
  const places = new Map<string, Range>();
  let depth = 0;
  let isKey = true;
  for (let index = opened + 1; index < events.length; index++) {
    const event = events[index];
    if (event === undefined) break;
    if (event.type === EVENT_ID.POP) {
      if (depth === 0) break;
      depth--;
    } else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      depth++;
      continue;
    }
    if (depth > 0) continue;
    if (isKey && event.type === EVENT_ID.SCALAR) {
      const range = scalarRange(event, undefined, text);
      const name = String(scalarValue(text, event));
      if (!places.has(name)) places.set(name, range);
    }
    isKey = !isKey;
  }
  return places;
}
