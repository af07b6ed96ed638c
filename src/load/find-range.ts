import type { Event, ScalarEvent } from 'js-yaml';
import { COLLECTION_STYLE, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import { LIMITS } from './compose-yaml.ts';
import type { Range } from './yaml-problem.ts';

export type PathPart = string | number;

/** The key and the value at the deepest part of a path that exists. `depth` says how many parts were found. */
export type FoundRange = { readonly key: Range | undefined; readonly value: Range; readonly depth: number };

/**
 * A YAML text and the events of parsing it; `events` is empty when it does not parse. What is looked up is kept, so that a
 * hundred thousand findings in one list cost one pass over it.
 */
export type ParsedText = {
  readonly text: string;
  readonly events: readonly Event[];
  /** The events that begin the documents. */
  readonly documents: readonly number[];
  /** By the event that begins a collection. */
  readonly children: Map<number, Children>;
  readonly ranges: Map<number, Range>;
};

export function parseText(text: string): ParsedText {
  const events = eventsOf(text);
  const documents: number[] = [];
  for (const [index, { type }] of events.entries()) if (type === EVENT_ID.DOCUMENT) documents.push(index);
  return { text, events, documents, children: new Map(), ranges: new Map() };
}

function eventsOf(text: string): readonly Event[] {
  try {
    return parseEvents(text, { maxDepth: LIMITS.depth });
  } catch {
    return [];
  }
}

/** Finds a path in a YAML text, from the root of a document. Undefined when the text does not parse. */
export function findRange(parsed: ParsedText, document: number, path: readonly PathPart[]): FoundRange | undefined {
  const start = parsed.documents[document];
  return start === undefined || start + 1 >= parsed.events.length ? undefined : descend(parsed, start + 1, path);
}

function descend(parsed: ParsedText, root: number, path: readonly PathPart[]): FoundRange {
  let at = root;
  let key: Range | undefined;
  for (const [depth, part] of path.entries()) {
    const child = childOf(parsed, at, part);
    if (child === undefined) return { key, value: rangeOf(parsed, at), depth };
    ({ at, key } = child);
    if (child.isMerged) return { key, value: rangeOf(parsed, at), depth: depth + 1 };
  }
  return { key, value: rangeOf(parsed, at), depth: path.length };
}

type Child = { readonly at: number; readonly key: Range | undefined; readonly isMerged: boolean };

/** The children of a map by key (of two equal keys the first) or of a list by index; `merged` is what `<<` brings. */
type Children = { readonly byPart: ReadonlyMap<PathPart, Child>; readonly merged: Child | undefined };

function childOf(parsed: ParsedText, parent: number, part: PathPart): Child | undefined {
  const type = parsed.events[parent]?.type;
  if (type !== EVENT_ID.MAPPING && type !== EVENT_ID.SEQUENCE) return undefined;
  let children = parsed.children.get(parent);
  if (children === undefined) {
    children = type === EVENT_ID.MAPPING ? entriesOf(parsed, parent) : itemsOf(parsed, parent);
    parsed.children.set(parent, children);
  }
  return children.byPart.get(type === EVENT_ID.MAPPING ? String(part) : part) ?? children.merged;
}

function entriesOf({ text, events }: ParsedText, parent: number): Children {
  const byPart = new Map<PathPart, Child>();
  let merged: Child | undefined;
  for (let at = parent + 1; isInside(events, at); ) {
    const key = events[at];
    const after = skip(events, at);
    if (key?.type === EVENT_ID.SCALAR) {
      const name = key.valueStart < 0 ? '' : getScalarValue(text, key).normalize('NFC');
      const child = { at: after, key: scalarRange(key), isMerged: false };
      if (name === '<<') merged ??= { ...child, isMerged: true };
      if (!byPart.has(name)) byPart.set(name, child);
    }
    at = skip(events, after);
  }
  return { byPart, merged };
}

function itemsOf({ events }: ParsedText, parent: number): Children {
  const byPart = new Map<PathPart, Child>();
  for (let at = parent + 1; isInside(events, at); at = skip(events, at))
    byPart.set(byPart.size, { at, key: undefined, isMerged: false });
  return { byPart, merged: undefined };
}

function isInside(events: readonly Event[], at: number): boolean {
  return events[at] !== undefined && events[at]?.type !== EVENT_ID.POP;
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
function rangeOf(parsed: ParsedText, at: number): Range {
  const { text, events, ranges } = parsed;
  const event = events[at];
  if (event?.type === EVENT_ID.SCALAR) return scalarRange(event) ?? before(events, at);
  if (event?.type === EVENT_ID.ALIAS) return { start: event.anchorStart - 1, end: event.anchorEnd };
  if (event?.type !== EVENT_ID.MAPPING && event?.type !== EVENT_ID.SEQUENCE) return { start: 0, end: 0 };
  const known = ranges.get(at);
  if (known !== undefined) return known;
  const { start, style } = event;
  const range = {
    start,
    end: style === COLLECTION_STYLE.FLOW ? closeOf(text, events, at, start) : lineEnd(text, start),
  };
  ranges.set(at, range);
  return range;
}

/** A value that is empty is shown at its key. */
function before(events: readonly Event[], at: number): Range {
  const key = events[at - 1];
  return (key?.type === EVENT_ID.SCALAR ? scalarRange(key) : undefined) ?? { start: 0, end: 0 };
}

function closeOf(text: string, events: readonly Event[], at: number, start: number): number {
  let last = start + 1;
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
