import type { AliasEvent, Event, ScalarEvent } from 'js-yaml';
import {
  boolCoreTag,
  EVENT_ID,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  parseEvents,
  SCALAR_STYLE,
} from 'js-yaml';
import { syntaxProblem } from './syntax-problem.ts';
import type { Range, YamlProblem } from './yaml-problem.ts';

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

export type ComposedYaml = { readonly documents: readonly YamlDocument[]; readonly problems: readonly YamlProblem[] };

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
    return { documents: [], problems: [syntaxProblem(text, error)] };
  }
  return { documents: [...compose(text, events, problems)], problems };
}

type Anchor = { readonly value: unknown; readonly size: number };

/** A collection being filled. `size` counts its nodes with aliases expanded. */
type Frame = {
  readonly target: Record<string, unknown> | unknown[];
  readonly isMap: boolean;
  readonly anchor: string | undefined;
  readonly depth: number;
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

function* compose(text: string, events: readonly Event[], problems: YamlProblem[]): Generator<YamlDocument> {
  const anchors = new Map<string, Anchor>();
  const stack: Frame[] = [];
  let aliases = 0;
  let budget = LIMITS.expandedNodes;
  let sections = new Map<string, Section>();
  let root: unknown;
  let rootStart = 0;

  const report = (kind: YamlProblem['kind'], start: number, end: number, detail = ''): void => {
    problems.push({ kind, start, end, detail });
  };

  /** Puts a finished node into the collection on top of the stack. */
  const place = (value: unknown, start: number, end: number, size: number, isMergeKey = false): void => {
    const frame = stack.at(-1);
    if (frame === undefined) {
      root = value;
      return;
    }
    frame.size += size;
    if (!frame.isMap) {
      const list = frame.target as unknown[];
      frame.entries?.set(list.length, start);
      list.push(value);
    } else if (!frame.awaitsValue) {
      takeKey(frame, value, start, end, isMergeKey);
    } else {
      frame.awaitsValue = false;
      if (!frame.skipValue) putPair(frame, value);
      frame.skipValue = false;
    }
  };

  const takeKey = (frame: Frame, value: unknown, start: number, end: number, isMergeKey: boolean): void => {
    frame.awaitsValue = true;
    frame.keyStart = start;
    frame.keyEnd = end;
    if (isMergeKey) {
      frame.key = undefined;
      return;
    }
    if (typeof value === 'object' && value !== null) {
      report('complex-key', start, end);
      frame.skipValue = true;
      return;
    }
    const name = value === null ? '' : String(value);
    frame.key = name;
    if (name === '__proto__') {
      report('forbidden-key', start, end, name);
      frame.skipValue = true;
    } else if (value === null || name === '') {
      report('empty-key', start, end);
      frame.skipValue = true;
    } else if (Object.hasOwn(frame.target, name)) {
      problems.push({ kind: 'duplicate-key', start, end, detail: name, first: firstKey(frame, name) });
      frame.skipValue = true;
    } else {
      frame.entries?.set(name, start);
    }
  };

  const firstKey = (frame: Frame, name: string): Range => {
    frame.keyPlaces ??= ownKeys(text, events, frame.opened);
    return frame.keyPlaces.get(name) ?? { start: frame.start, end: frame.start + 1 };
  };

  const putPair = (frame: Frame, value: unknown): void => {
    if (frame.key === undefined) {
      frame.merges ??= [];
      const parts = Array.isArray(value) ? value : [value];
      const maps = parts.filter((part) => typeof part === 'object' && part !== null && !Array.isArray(part));
      if (maps.length < parts.length) report('merge', frame.keyStart, frame.keyEnd);
      for (const map of maps) frame.merges.push(map);
    } else {
      (frame.target as Record<string, unknown>)[frame.key] = value;
    }
  };

  /** Merged keys give way to a map's own and to those merged before. */
  const finish = (frame: Frame): void => {
    const target = frame.target as Record<string, unknown>;
    for (const part of frame.merges ?? []) {
      for (const [name, value] of Object.entries(part as Record<string, unknown>)) {
        if (Object.hasOwn(target, name)) continue;
        target[name] = value;
        frame.entries?.set(name, frame.keyStart);
      }
    }
  };

  for (const [index, event] of events.entries()) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        anchors.clear();
        sections = new Map();
        root = undefined;
        rootStart = 0;
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const isMap = event.type === EVENT_ID.MAPPING;
        const anchor = event.anchorStart >= 0 ? text.slice(event.anchorStart, event.anchorEnd) : undefined;
        const depth = stack.length;
        if (depth === 0) rootStart = event.start;
        // Only the second level is indexed: the keys of `systems`, the items of `integrations`.
        const parent = depth === 1 ? stack[0] : undefined;
        const entries =
          parent?.isMap && parent.awaitsValue && !parent.skipValue ? new Map<string | number, number>() : undefined;
        if (entries !== undefined && parent?.key !== undefined)
          sections.set(parent.key, { offset: parent.keyStart, entries });
        stack.push({
          target: isMap ? {} : [],
          isMap,
          anchor,
          depth,
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
          entries,
        });
        break;
      }
      case EVENT_ID.POP: {
        const frame = stack.pop();
        if (frame === undefined) {
          yield { value: root ?? null, start: rootStart, sections };
          break;
        }
        if (frame.merges !== undefined) finish(frame);
        if (frame.anchor !== undefined) anchors.set(frame.anchor, { value: frame.target, size: frame.size });
        place(frame.target, frame.start, frame.start + 1, frame.size);
        break;
      }
      case EVENT_ID.ALIAS: {
        const name = text.slice(event.anchorStart, event.anchorEnd);
        const anchor = anchors.get(name);
        const { start, end } = aliasRange(event);
        aliases++;
        if (anchor === undefined) report('unknown-alias', start, end, name);
        if (aliases === LIMITS.aliases + 1) report('too-many-aliases', start, end);
        const size = anchor?.size ?? 1;
        if (budget >= 0 && budget < size) report('too-large', start, end);
        budget -= size;
        place(
          aliases > LIMITS.aliases || budget < 0 ? null : (anchor?.value ?? null),
          start,
          end,
          budget < 0 ? 1 : size,
        );
        break;
      }
      case EVENT_ID.SCALAR: {
        const { start, end } = scalarRange(event, stack.at(-1), text);
        if (end - start > LIMITS.scalar) report('too-long', start, start + 1);
        const isKeyPosition = stack.at(-1)?.isMap === true && stack.at(-1)?.awaitsValue === false;
        const isMergeKey = isKeyPosition && event.style === SCALAR_STYLE.PLAIN && text.slice(start, end) === '<<';
        const value = isMergeKey ? '<<' : scalarValue(text, event);
        if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), { value, size: 1 });
        if (isKeyPosition && stack.length === 1 && typeof value === 'string' && !isMergeKey && !sections.has(value)) {
          sections.set(value, { offset: start, entries: NO_ENTRIES });
        }
        place(value, start, end, 1, isMergeKey);
        break;
      }
    }
  }
}

const NO_ENTRIES: ReadonlyMap<string | number, number> = new Map();

/**
 * The value of a scalar by the core schema: plain `12`, `true`, `~` are typed, quoted ones are text unless a tag of the schema
 * says otherwise. A tag that is not of the schema means nothing here and what it marks is text. Text is NFC.
 */
function scalarValue(text: string, event: ScalarEvent): unknown {
  const source = event.valueStart < 0 ? '' : getScalarValue(text, event);
  const isTyped =
    event.tagStart < 0 ? event.style === SCALAR_STYLE.PLAIN : TYPED_TAG.test(text.slice(event.tagStart, event.tagEnd));
  return isTyped ? plainValue(source) : nfc(source);
}

const TYPED_TAG = /^(!!|!<tag:yaml\.org,2002:)(null|bool|int|float)>?$/;

/** Digits, signs, dots, and the first letters of null, true, false in any case: all that the core schema can type. */
const TYPED_START = /^[-+.0-9~nNtTfF]/;

function plainValue(source: string): unknown {
  if (source === '') return null;
  if (!TYPED_START.test(source)) return nfc(source);
  for (const tag of [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]) {
    const value = tag.resolve(source, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return nfc(source);
}

/** Signs outside Latin, Vietnamese and the usual punctuation, which alone can make a text other than NFC. */
const MAY_COMPOSE = /[\u0300-\u1dff\u1f00-\u200f\u2060-\u20aa\u20ac-\uffff]/;

/** Most texts are NFC as they are; asking that is cheaper than normalizing. */
function nfc(source: string): string {
  return MAY_COMPOSE.test(source) ? source.normalize('NFC') : source;
}

function scalarRange(event: ScalarEvent, frame: Frame | undefined, text: string): Range {
  if (event.valueStart < 0) {
    const at = frame === undefined ? 0 : frame.awaitsValue ? frame.keyStart : emptyKey(text, frame);
    return { start: at, end: at + 1 };
  }
  const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return isQuoted
    ? { start: event.valueStart - 1, end: event.valueEnd + 1 }
    : { start: event.valueStart, end: event.valueEnd };
}

/** How far to look for the colon of an empty key, so that a file full of them is still read at once. */
const NEAR = 1000;

/** An empty key has no text of its own; its colon is the nearest thing to point at. */
function emptyKey(text: string, { start, keyEnd }: Frame): number {
  const from = Math.max(start, keyEnd);
  const near = text.slice(from, from + NEAR);
  const pattern = text.charAt(start) === '{' ? /[{,]\s*:/ : keyEnd > start ? /\n[ \t]*:/ : /^[ \t]*:/;
  const found = near.search(pattern);
  return found < 0 ? from : from + near.indexOf(':', found);
}

function aliasRange(event: AliasEvent): Range {
  return { start: event.anchorStart - 1, end: event.anchorEnd };
}

/** The keys of the map that event `opened` begins, each where it first stands. One pass over the map. */
function ownKeys(text: string, events: readonly Event[], opened: number): Map<string, Range> {
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
