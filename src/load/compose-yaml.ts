import type { AliasEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { EVENT_ID, parseEvents, SCALAR_STYLE } from 'js-yaml';
import { ownKeys } from './own-keys.ts';
import { syntaxProblem } from './syntax-problem.ts';
import type { Range, YamlProblem } from './yaml-problem.ts';
import { scalarRange, scalarValue } from './yaml-scalar.ts';

/**
 * One document: its value, and the offset of every key down to the second level, which is where elements stand.
 * `sections` maps a top-level key to its offset and to the offsets of its entries (by key, or by index in a list).
 */
export type YamlDocument = {
  readonly value: unknown;
  readonly start: number;
  readonly sections: ReadonlyMap<string, Section>;
};

export type Section = { readonly offset: number; readonly entries: ReadonlyMap<string | number, number> };

export type ComposedYaml = {
  readonly documents: readonly YamlDocument[];
  readonly problems: readonly YamlProblem[];
  /** Where numbers stand that are written like `1.200`: a decimal to YAML, twelve hundred to a Vietnamese reader. */
  readonly pointed: readonly Range[];
};

/** Limits of design.md §8; `expandedNodes` is what aliases may swell one file to. */
export const LIMITS = { aliases: 10_000, depth: 100, scalar: 1024 * 1024, expandedNodes: 1_000_000 } as const;

/**
 * Reads a YAML text into plain values (YAML 1.2 core schema and merge keys).
 *
 * js-yaml parses; this walks its events, since the parser lets duplicate keys pass, expands aliases without a limit and
 * knows no places. Problems are values; what could be read is returned beside them.
 */
export function composeYaml(text: string): ComposedYaml {
  const problems: YamlProblem[] = [];
  let events: readonly Event[];
  try {
    events = parseEvents(text, { maxDepth: LIMITS.depth });
  } catch (error) {
    return { documents: [], problems: [syntaxProblem(text, error)], pointed: [] };
  }
  const pointed: Range[] = [];
  return { documents: [...compose(text, events, problems, pointed)], problems, pointed };
}

type Anchor = { readonly value: unknown; readonly size: number };

/** A collection being filled. `size` counts its nodes with aliases expanded. */
type Frame = {
  readonly target: Record<string, unknown> | unknown[];
  readonly isMap: boolean;
  readonly anchor: string | undefined;
  readonly start: number;
  size: number;
  /** In a map: the key that waits for its value. */
  key: string | undefined;
  keyStart: number;
  keyEnd: number;
  awaitsValue: boolean;
  skipValue: boolean;
  /** The index of the event that opened it. */
  readonly opened: number;
  /** Where each own key stands, to name the first of two; made when the first double is met. */
  keyPlaces: Map<string, Range> | undefined;
  merges: unknown[] | undefined;
  entries: Map<string | number, number> | undefined;
};

/** A text on its way to values; lives for one call. */
type Composition = {
  readonly text: string;
  readonly events: readonly Event[];
  readonly problems: YamlProblem[];
  readonly pointed: Range[];
  readonly anchors: Map<string, Anchor>;
  readonly stack: Frame[];
  /** How many aliases have been met, and how many values they may still swell the text to. */
  aliases: number;
  budget: number;
  sections: Map<string, Section>;
  root: unknown;
  rootStart: number;
};

function* compose(
  text: string,
  events: readonly Event[],
  problems: YamlProblem[],
  pointed: Range[],
): Generator<YamlDocument> {
  const state: Composition = {
    text,
    events,
    problems,
    pointed,
    anchors: new Map(),
    stack: [],
    aliases: 0,
    budget: LIMITS.expandedNodes,
    sections: new Map(),
    root: undefined,
    rootStart: 0,
  };
  for (const [index, event] of events.entries()) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        state.anchors.clear();
        state.sections = new Map();
        state.root = undefined;
        state.rootStart = 0;
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        open(state, event, index);
        break;
      case EVENT_ID.POP: {
        const frame = state.stack.pop();
        if (frame !== undefined) close(state, frame);
        else yield { value: state.root ?? null, start: state.rootStart, sections: state.sections };
        break;
      }
      case EVENT_ID.ALIAS:
        placeAlias(state, event);
        break;
      case EVENT_ID.SCALAR:
        placeScalar(state, event);
        break;
    }
  }
}

function open(state: Composition, event: MappingEvent | SequenceEvent, index: number): void {
  const { text, stack } = state;
  const isMap = event.type === EVENT_ID.MAPPING;
  if (stack.length === 0) state.rootStart = event.start;
  stack.push({
    target: isMap ? {} : [],
    isMap,
    anchor: event.anchorStart >= 0 ? text.slice(event.anchorStart, event.anchorEnd) : undefined,
    start: event.start,
    opened: index,
    keyPlaces: undefined,
    size: 1,
    key: undefined,
    keyStart: event.start,
    keyEnd: event.start,
    awaitsValue: false,
    skipValue: false,
    merges: undefined,
    entries: stack.length === 1 ? newSection(state, stack[0]) : undefined,
  });
}

/** Only the second level is indexed: the keys of `systems`, the items of `integrations`. */
function newSection({ sections }: Composition, parent: Frame | undefined): Frame['entries'] {
  if (parent?.isMap !== true || !parent.awaitsValue || parent.skipValue) return undefined;
  const entries = new Map<string | number, number>();
  if (parent.key !== undefined) sections.set(parent.key, { offset: parent.keyStart, entries });
  return entries;
}

function close(state: Composition, frame: Frame): void {
  if (frame.merges !== undefined) merge(frame, frame.merges);
  if (frame.anchor !== undefined) state.anchors.set(frame.anchor, { value: frame.target, size: frame.size });
  place(state, frame.target, frame, frame.size);
}

/** Merged keys give way to a map's own and to those merged before. */
function merge({ target, entries, keyStart }: Frame, parts: readonly unknown[]): void {
  const map = target as Record<string, unknown>;
  for (const part of parts) {
    for (const [name, value] of Object.entries(part as Record<string, unknown>)) {
      if (Object.hasOwn(map, name)) continue;
      map[name] = value;
      entries?.set(name, keyStart);
    }
  }
}

function placeAlias(state: Composition, event: AliasEvent): void {
  const name = state.text.slice(event.anchorStart, event.anchorEnd);
  const anchor = state.anchors.get(name);
  const range = { start: event.anchorStart - 1, end: event.anchorEnd };
  const size = anchor?.size ?? 1;
  state.aliases++;
  if (anchor === undefined) report(state, 'unknown-alias', range, name);
  if (state.aliases === LIMITS.aliases + 1) report(state, 'too-many-aliases', range);
  if (state.budget >= 0 && state.budget < size) report(state, 'too-large', range);
  state.budget -= size;
  const isOver = state.aliases > LIMITS.aliases || state.budget < 0;
  place(state, isOver ? null : (anchor?.value ?? null), range, state.budget < 0 ? 1 : size);
}

function placeScalar(state: Composition, event: ScalarEvent): void {
  const { text, stack, sections } = state;
  const frame = stack.at(-1);
  const range = scalarRange(event, frame, text);
  const { start, end } = range;
  if (end - start > LIMITS.scalar) report(state, 'too-long', { start, end: start + 1 });
  const isKey = frame?.isMap === true && !frame.awaitsValue;
  const isMergeKey = isKey && event.style === SCALAR_STYLE.PLAIN && text.slice(start, end) === '<<';
  const value = isMergeKey ? '<<' : scalarValue(text, event);
  if (typeof value === 'number' && POINTED.test(text.slice(start, end))) state.pointed.push(range);
  if (event.anchorStart >= 0) state.anchors.set(text.slice(event.anchorStart, event.anchorEnd), { value, size: 1 });
  if (isKey && stack.length === 1 && typeof value === 'string' && !isMergeKey && !sections.has(value)) {
    sections.set(value, { offset: start, entries: NO_ENTRIES });
  }
  place(state, value, range, 1, isMergeKey);
}

const POINTED = /^[0-9]{1,3}(\.[0-9]{3})+$/;

const NO_ENTRIES: ReadonlyMap<string | number, number> = new Map();

/** Puts a finished node into the collection on top of the stack. */
function place(
  state: Composition,
  value: unknown,
  range: Pick<Range, 'start'> & Partial<Range>,
  size: number,
  isMergeKey = false,
): void {
  const frame = state.stack.at(-1);
  if (frame === undefined) {
    state.root = value;
    return;
  }
  frame.size += size;
  const { start, end = start + 1 } = range;
  if (!frame.isMap) {
    const list = frame.target as unknown[];
    frame.entries?.set(list.length, start);
    list.push(value);
  } else if (!frame.awaitsValue) {
    frame.awaitsValue = true;
    frame.keyStart = start;
    frame.keyEnd = end;
    if (isMergeKey) frame.key = undefined;
    else takeKey(state, frame, value, { start, end });
  } else {
    frame.awaitsValue = false;
    if (!frame.skipValue) putPair(state, frame, value);
    frame.skipValue = false;
  }
}

function takeKey(state: Composition, frame: Frame, value: unknown, range: Range): void {
  const name = value === null ? '' : String(value);
  const isComplex = typeof value === 'object' && value !== null;
  frame.key = name;
  frame.skipValue = true;
  if (isComplex) report(state, 'complex-key', range);
  else if (name === '__proto__') report(state, 'forbidden-key', range, name);
  else if (name === '') report(state, 'empty-key', range);
  else if (Object.hasOwn(frame.target, name)) {
    frame.keyPlaces ??= ownKeys(state.text, state.events, frame.opened);
    const first = frame.keyPlaces.get(name) ?? { start: frame.start, end: frame.start + 1 };
    state.problems.push({ kind: 'duplicate-key', ...range, detail: name, first });
  } else {
    frame.skipValue = false;
    frame.entries?.set(name, range.start);
  }
}

function putPair(state: Composition, frame: Frame, value: unknown): void {
  if (frame.key !== undefined) {
    (frame.target as Record<string, unknown>)[frame.key] = value;
    return;
  }
  frame.merges ??= [];
  const parts = Array.isArray(value) ? value : [value];
  const maps = parts.filter((part) => typeof part === 'object' && part !== null && !Array.isArray(part));
  if (maps.length < parts.length) report(state, 'merge', { start: frame.keyStart, end: frame.keyEnd });
  for (const map of maps) frame.merges.push(map);
}

function report({ problems }: Composition, kind: YamlProblem['kind'], { start, end }: Range, detail = ''): void {
  problems.push({ kind, start, end, detail });
}
