import type { Box } from '../views/picture.ts';
import { cleanText, shorten } from './clean-text.ts';
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

export type Tile = {
  readonly box: Box;
  readonly lines: readonly string[];
  readonly details: readonly string[];
  readonly height: number;
};

/** The box in a width. */
export type Tiler = (width: number) => Tile;

/** The lines of a column's name in a column of this width. */
export type Header = (width: number) => readonly string[];

/** Breaks and measures texts; a matrix is tried in many widths, so each text is read once and broken as seldom as can be. */
export type Measure = {
  tiler(box: Box): Tiler;
  header(label: string): Header;
};

export function createMeasure(): Measure {
  const tilers = new Map<Box, Tiler>();
  const headers = new Map<string, Header>();
  return {
    tiler: (box) => remembered(tilers, box, tilerOf),
    header: (label) => remembered(headers, label, headerOf),
  };
}

function remembered<K, V>(known: Map<K, V>, key: K, create: (key: K) => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const created = create(key);
  known.set(key, created);
  return created;
}

function headerOf(label: string): Header {
  const wrap = createWrapper(shorten(cleanText(label), MAX_LABEL), { size: SIZES.header, bold: true });
  return (width) => wrap(width - 16);
}

function tilerOf(box: Box): Tiler {
  const left = box.stage === null ? 0 : SIZES.sign;
  const right = (box.illustrative ? 13 : 0) + (box.finding === null ? 0 : 19);
  const label = createWrapper(shorten(cleanText(box.label), MAX_LABEL), { size: SIZES.label });
  const text = box.detail === null ? '' : shorten(cleanText(box.detail), MAX_LABEL);
  const detail = text === '' ? () => [] : createWrapper(text, { size: SIZES.detail });
  return (width) => {
    const room = width - 2 * SIZES.padX - left;
    const lines = label(room, room - right);
    const details = detail(room);
    const height = lines.length * SIZES.line + details.length * SIZES.detailLine + 2 * SIZES.padY;
    return { box, lines, details, height };
  };
}
