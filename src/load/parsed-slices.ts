import type { LineIndex } from '../diagnostic/line-index.ts';
import { lineStartOf } from '../diagnostic/line-index.ts';
import type { Origin } from '../model/architecture.ts';
import type { ElementSlice } from './element-slice.ts';
import { sliceElement } from './element-slice.ts';
import type { ParsedText } from './find-range.ts';
import { parseText } from './find-range.ts';

export type ParsedSlice = ElementSlice & { readonly parsed: ParsedText };

/** So many characters of parsed elements are kept, and so many elements however large. */
const KEPT_CHARACTERS = 1024 * 1024;
const KEPT_SLICES = 4;

/** Parses one element alone. Findings come element by element, so the last ones are kept: many in one cost one parse. */
export function createSlices(): (
  file: { readonly text: string; readonly lines: LineIndex },
  origin: Origin,
  isList: boolean,
) => ParsedSlice | undefined {
  const slices = new Map<string, ParsedSlice>();
  let kept = 0;
  return ({ text, lines }, origin, isList) => {
    const key = `${origin.offset} ${origin.file}`;
    const known = slices.get(key);
    if (known !== undefined) {
      // What was asked for last is the last to go.
      slices.delete(key);
      slices.set(key, known);
      return known;
    }
    const slice = sliceElement(text, lineStartOf(lines, origin.offset), origin, isList);
    if (slice === undefined) return undefined;
    const parsed = { ...slice, parsed: parseText(slice.text) };
    slices.set(key, parsed);
    kept += slice.text.length;
    for (const [oldest, { text: gone }] of slices) {
      if (kept <= KEPT_CHARACTERS || slices.size <= KEPT_SLICES) break;
      slices.delete(oldest);
      kept -= gone.length;
    }
    return parsed;
  };
}
