import type { Event, ScalarEvent } from 'js-yaml';
import { COLLECTION_STYLE, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import { LIMITS } from './compose-yaml.ts';
import type { Range } from './yaml-problem.ts';

export type PathPart = string | number;

/** The key and the value at the deepest part of a path that exists. `depth` says how many parts were found. */
export type FoundRange = { readonly key: Range | undefined; readonly value: Range; readonly depth: number };

/** A YAML text and the events of parsing it; `events` is empty when it does not parse. */
export type ParsedText = { readonly text: string; readonly events: readonly Event[] };

export function parseText(text: string): ParsedText {
  try {
    return { text, events: parseEvents(text, { maxDepth: LIMITS.depth }) };
  } catch {
    return { text, events: [] };
  }
}

/** Finds a path in a YAML text, from the root of a document. Undefined when the text does not parse. */
export function findRange(
  { text, events }: ParsedText,
  document: number,
  path: readonly PathPart[],
): FoundRange | undefined {
  let index = 0;
  for (let seen = -1; index < events.length; index++) {
    if (events[index]?.type === EVENT_ID.DOCUMENT && ++seen === document) break;
  }
  return index + 1 < events.length ? descend(text, events, index + 1, path) : undefined;
}

function descend(text: string, events: readonly Event[], root: number, path: readonly PathPart[]): FoundRange {
  let at = root;
  let key: Range | undefined;
  for (const [depth, part] of path.entries()) {
    const child = childOf(text, events, at, part);
    if (child === undefined) return { key, value: rangeOf(text, events, at), depth };
    ({ at, key } = child);
    if (child.isMerged) return { key, value: rangeOf(text, events, at), depth: depth + 1 };
  }
  return { key, value: rangeOf(text, events, at), depth: path.length };
}

type Child = { readonly at: number; readonly key: Range | undefined; readonly isMerged: boolean };

function childOf(text: string, events: readonly Event[], parent: number, part: PathPart): Child | undefined {
  const isMap = events[parent]?.type === EVENT_ID.MAPPING;
  if (!isMap && events[parent]?.type !== EVENT_ID.SEQUENCE) return undefined;
  let merged: Child | undefined;
  let count = 0;
  for (let at = parent + 1; events[at] !== undefined && events[at]?.type !== EVENT_ID.POP; ) {
    const after = skip(events, at);
    if (isMap) {
      const key = events[at];
      if (key?.type === EVENT_ID.SCALAR) {
        const name = key.valueStart < 0 ? '' : getScalarValue(text, key).normalize('NFC');
        const child = { at: after, key: scalarRange(key), isMerged: name === '<<' };
        if (name === String(part)) return { ...child, isMerged: false };
        if (child.isMerged) merged ??= child;
      }
      at = skip(events, after);
    } else {
      if (count === part) return { at, key: undefined, isMerged: false };
      count++;
      at = after;
    }
  }
  return merged;
}

/** The index of the event after the node that begins at `at`. */
function skip(events: readonly Event[], at: number): number {
  let depth = 0;
  for (let index = at; index < events.length; index++) {
    const type = events[index]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth++;
    else if (type === EVENT_ID.POP) depth--;
    if (depth === 0) return index + 1;
  }
  return events.length;
}

/** A scalar's own range; of a flow collection its brackets; of a block collection its first key or item. */
function rangeOf(text: string, events: readonly Event[], at: number): Range {
  const event = events[at];
  if (event?.type === EVENT_ID.SCALAR) return scalarRange(event) ?? before(events, at);
  if (event?.type === EVENT_ID.ALIAS) return { start: event.anchorStart - 1, end: event.anchorEnd };
  if (event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE) {
    if (event.style === COLLECTION_STYLE.FLOW) return { start: event.start, end: closeOf(text, events, at) };
    return { start: event.start, end: lineEnd(text, event.start) };
  }
  return { start: 0, end: 0 };
}

/** A value that is empty is shown at its key. */
function before(events: readonly Event[], at: number): Range {
  const key = events[at - 1];
  return (key?.type === EVENT_ID.SCALAR ? scalarRange(key) : undefined) ?? { start: 0, end: 0 };
}

function closeOf(text: string, events: readonly Event[], at: number): number {
  let last = 0;
  const after = skip(events, at);
  for (let index = at; index < after; index++) {
    const event = events[index];
    if (event?.type === EVENT_ID.SCALAR) last = Math.max(last, event.valueEnd);
  }
  const end = text.slice(last).search(/[\]}]/);
  return end < 0 ? last : last + end + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.slice(offset).search(/\r?\n|$/);
  return offset + end;
}

function scalarRange(event: ScalarEvent): Range | undefined {
  if (event.valueStart < 0) return undefined;
  const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return isQuoted
    ? { start: event.valueStart - 1, end: event.valueEnd + 1 }
    : { start: event.valueStart, end: event.valueEnd };
}
