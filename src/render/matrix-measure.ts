import type { Box } from '../views/picture.ts';
import { cleanText, shorten } from './clean-text.ts';
import type { Font } from './text-width.ts';
import { createTextWidth } from './text-width.ts';
import type { Wrapper } from './wrap-text.ts';
import { createWrapper } from './wrap-text.ts';

/** Measures of the matrix, in units of the picture; text sizes are what all else follows from. */
export const SIZES = {
  label: 13,
  line: 16,
  detail: 12,
  detailLine: 15,
  header: 14,
  headerLine: 17,
  padX: 8,
  padY: 6,
  sign: 16,
  tileGap: 6,
  cellPad: 6,
  columnGap: 6,
  rowGap: 8,
  layerWidth: 140,
  stripTitle: 19,
} as const;

/** The smallest text drawn. */
export const SMALLEST = SIZES.detail;

/** No name is this long; what is, must not fill the sheet. */
const MAX_LABEL = 240;

/** A box in some width. */
export type Tile = {
  readonly box: Box;
  readonly lines: readonly string[];
  readonly details: readonly string[];
  readonly height: number;
};

/** A box that is tried in many widths. */
export type Tiler = {
  heightIn(width: number): number;
  tileIn(width: number): Tile;
};

/** A name at the head of a column. */
export type Header = {
  countIn(width: number): number;
  linesIn(width: number): readonly string[];
};

/** Breaks and measures texts; each is read once, and broken as seldom as can be. */
export type Measure = {
  tiler(box: Box): Tiler;
  header(label: string): Header;
};

export function createMeasure(): Measure {
  const widthOf = createTextWidth();
  const wrapper = (text: string, font: Font): Wrapper => createWrapper(text, (part) => widthOf(part, font));
  const tilers = new Map<Box, Tiler>();
  const headers = new Map<string, Header>();
  return {
    tiler: (box) => remembered(tilers, box, () => tilerOf(box, wrapper)),
    header: (label) => remembered(headers, label, () => headerOf(label, wrapper)),
  };
}

function remembered<K, V>(known: Map<K, V>, key: K, create: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const created = create();
  known.set(key, created);
  return created;
}

type WrapperOf = (text: string, font: Font) => Wrapper;

function headerOf(label: string, wrapper: WrapperOf): Header {
  const { count, lines } = wrapper(shorten(cleanText(label), MAX_LABEL), { size: SIZES.header, bold: true });
  return { countIn: (width) => count(width - 16), linesIn: (width) => lines(width - 16) };
}

function tilerOf(box: Box, wrapper: WrapperOf): Tiler {
  const signs = (box.illustrative ? 13 : 0) + (box.finding === null ? 0 : 19);
  const around = 2 * SIZES.padX + (box.stage === null ? 0 : SIZES.sign);
  const label = wrapper(shorten(cleanText(box.label), MAX_LABEL), { size: SIZES.label });
  const detailText = box.detail === null ? '' : shorten(cleanText(box.detail), MAX_LABEL);
  const detail = detailText === '' ? undefined : wrapper(detailText, { size: SIZES.detail });
  const heights = new Map<number, number>();
  const heightIn = (width: number): number => {
    const before = heights.get(width);
    if (before !== undefined) return before;
    const room = width - around;
    const details = detail === undefined ? 0 : detail.count(room);
    const height = label.count(room, room - signs) * SIZES.line + details * SIZES.detailLine + 2 * SIZES.padY;
    heights.set(width, height);
    return height;
  };
  const tileIn = (width: number): Tile => {
    const room = width - around;
    return { box, lines: label.lines(room, room - signs), details: detail?.lines(room) ?? [], height: heightIn(width) };
  };
  return { heightIn, tileIn };
}
