import type { LineIndex } from '../diagnostic/line-index.ts';
import { lineStartOf } from '../diagnostic/line-index.ts';
import type { Origin } from '../model/architecture.ts';
import type { ElementSlice } from './element-slice.ts';
import { sliceElement } from './element-slice.ts';
import type { ParsedText } from './find-range.ts';
import { parseText } from './find-range.ts';

export type ParsedSlice = ElementSlice & { readonly parsed: ParsedText };

/** With more characters of parsed elements than this, but no fewer elements, the ones before them are forgotten. */
const KEPT_CHARACTERS = 256 * 1024;
const KEPT_SLICES = 4;

/** Parses one element alone. Findings come element by element, so the last ones are kept: many in one cost one parse. */
export function createSlices(): (
  file: { readonly text: string; readonly lines: LineIndex },
  origin: Origin,
  isList: boolean,
) => ParsedSlice | undefined {
  let older = new Map<string, ParsedSlice>();
  let young = new Map<string, ParsedSlice>();
  let characters = 0;
  const keep = (key: string, slice: ParsedSlice): void => {
    young.set(key, slice);
    characters += slice.text.length;
    if (characters <= KEPT_CHARACTERS || young.size < KEPT_SLICES) return;
    older = young;
    young = new Map();
    characters = 0;
  };
  return ({ text, lines }, origin, isList) => {
    const key = `${origin.offset} ${origin.file}`;
    const fresh = young.get(key);
    if (fresh !== undefined) return fresh;
    const known = older.get(key);
    if (known !== undefined) {
      keep(key, known);
      return known;
    }
    const slice = sliceElement(text, lineStartOf(lines, origin.offset), origin, isList);
    if (slice === undefined) return undefined;
    const parsed = { ...slice, parsed: parseText(slice.text) };
    keep(key, parsed);
    return parsed;
  };
}
