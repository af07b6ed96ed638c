import type { LineIndex } from '../diagnostic/line-index.ts';
import { indexLines, placeOf } from '../diagnostic/line-index.ts';
import type { Place } from '../diagnostic/place.ts';
import { fileStart } from '../diagnostic/place.ts';
import type { Origin } from '../model/architecture.ts';
import type { CollectionName } from '../model/collection-name.ts';
import { LISTS } from '../model/collections.ts';
import type { FoundRange, ParsedText, PathPart } from './find-range.ts';
import { findRange, parseText } from './find-range.ts';
import { createSlices } from './parsed-slices.ts';
import type { Range } from './yaml-problem.ts';

/** What can be pointed at: an element, or a path from the root of a file. */
export type Target = { readonly collection: CollectionName; readonly origin: Origin };

/**
 * Finds the place of any value of the loaded files. Keeps the texts, not the places: a finding's element is parsed again,
 * alone, when it is needed (about 12 µs), which costs healthy elements nothing. The texts are in memory anyway, since the
 * model's strings are slices of them.
 */
export type Locator = {
  /** The place of an element (its key) or of a value in it; the nearest enclosing value when the path ends early. */
  element(target: Target, path?: readonly PathPart[], part?: 'key' | 'value'): Place;
  /** The place of a value, by its path from the root of a document. */
  value(file: string, document: number, path: readonly PathPart[], part?: 'key' | 'value'): Place;
  /** The place of a range of offsets. */
  range(file: string, start: number, end: number): Place;
  /** The text of a file, for code frames; undefined when it could not be read. */
  text(file: string): string | undefined;
};

type OpenFile = { readonly text: string; readonly lines: LineIndex };

export function createLocator(textOf: (file: string) => string | undefined): Locator {
  const open = new Map<string, OpenFile>();
  /** The file last parsed as a whole: findings come file by file, and a file in flow style has no slices. */
  let whole: ParsedText | undefined;
  const sliceOf = createSlices();

  const wholeOf = (text: string): ParsedText => {
    if (whole?.text !== text) whole = parseText(text);
    return whole;
  };

  const read = (file: string): OpenFile | undefined => {
    const known = open.get(file);
    if (known !== undefined) return known;
    const text = textOf(file);
    if (text === undefined) return undefined;
    const opened = { text, lines: indexLines(text) };
    open.set(file, opened);
    return opened;
  };

  const range = (file: string, start: number, end: number): Place => {
    const source = read(file);
    return source === undefined ? fileStart(file) : placeOf(file, source.lines, start, end);
  };

  const pick = (file: string, found: FoundRange | undefined, wanted: number, part: 'key' | 'value'): Place => {
    if (found === undefined) return fileStart(file);
    const chosen = (part === 'key' || found.depth < wanted ? found.key : undefined) ?? found.value;
    return range(file, chosen.start, chosen.end);
  };

  return {
    range,
    text: textOf,
    value: (file, document, path, part = 'value') =>
      pick(file, findRange(wholeOf(textOf(file) ?? ''), document, path), path.length, part),
    element({ collection, origin }, path = [], part = 'value') {
      const source = read(origin.file);
      if (source === undefined) return fileStart(origin.file);
      if (path.length === 0) {
        const own = LISTS.has(collection) ? undefined : keyAt(source.text, origin);
        if (own !== undefined) return range(origin.file, own.start, own.end);
      }
      const near = sliceOf(source, origin, LISTS.has(collection));
      const found = near === undefined ? undefined : findRange(near.parsed, 0, [near.entry, ...path]);
      if (near !== undefined && found !== undefined && found.depth > 0) {
        return pick(origin.file, shift(found, near.start), path.length + 1, path.length === 0 ? 'key' : part);
      }
      const fromRoot = [collection, origin.entry, ...path];
      const inWhole = findRange(wholeOf(source.text), origin.document, fromRoot);
      return pick(origin.file, inWhole, fromRoot.length, path.length === 0 ? 'key' : part);
    },
  };
}

/** The key of an element stands at its offset as it is written: no parsing needed. */
function keyAt(text: string, { offset, entry }: Origin): Range | undefined {
  const name = String(entry);
  if (text.startsWith(name, offset)) return { start: offset, end: offset + name.length };
  if (text.startsWith(name, offset + 1)) return { start: offset, end: offset + name.length + 2 };
  return undefined;
}

function shift(found: FoundRange, by: number): FoundRange {
  const move = ({ start, end }: Range): Range => ({ start: start + by, end: end + by });
  return { ...found, key: found.key === undefined ? undefined : move(found.key), value: move(found.value) };
}
