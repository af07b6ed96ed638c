import type { MatrixColumn, MatrixRow, MatrixView } from '../views/picture.ts';
import { cleanText } from './clean-text.ts';
import type { Header, Measure, Tiler } from './matrix-measure.ts';
import { SIZES } from './matrix-measure.ts';
import { wrapText } from './wrap-text.ts';

/** What stands where, before anything has a size. Columns that are no domain are strips across all others. */
export type Plan = {
  readonly domains: readonly { readonly column: MatrixColumn; readonly header: Header }[];
  readonly rows: readonly PlanRow[];
};

type PlanRow = {
  readonly row: MatrixRow;
  readonly lines: readonly string[];
  /** The boxes of each domain. */
  readonly cells: readonly (readonly Tiler[])[];
  readonly strips: readonly { readonly column: MatrixColumn; readonly boxes: readonly Tiler[] }[];
};

export function planOf(view: MatrixView, measure: Measure): Plan {
  const cells = new Map(view.cells.map(({ row, column, boxes }) => [`${row} ${column}`, boxes]));
  const boxesOf = (row: MatrixRow, column: MatrixColumn): readonly Tiler[] =>
    (cells.get(`${row.id} ${column.id}`) ?? []).map(measure.tiler);
  const domains = view.columns.filter(({ kind }) => kind === 'domain');
  const others = view.columns.filter(({ kind }) => kind !== 'domain');
  const rows = view.rows.map((row) => ({
    row,
    lines: wrapText(cleanText(row.label), SIZES.layerWidth - 16, { size: SIZES.header, bold: true }),
    cells: domains.map((column) => boxesOf(row, column)),
    strips: others.map((column) => ({ column, boxes: boxesOf(row, column) })).filter(({ boxes }) => boxes.length > 0),
  }));
  return { domains: domains.map((column) => ({ column, header: measure.header(column.label) })), rows };
}

export function heightsOf(boxes: readonly Tiler[], tileWidth: number): readonly number[] {
  return boxes.map(({ heightIn }) => heightIn(tileWidth));
}

/** The boxes that stand side by side from `at` on are as high as the highest of them. */
export function lineHeight(heights: readonly number[], at: number, across: number): number {
  const end = Math.min(at + across, heights.length);
  let highest = 0;
  for (let index = at; index < end; index++) highest = Math.max(highest, heights[index] ?? 0);
  return highest;
}

function cellHeight(heights: readonly number[], across: number): number {
  if (heights.length === 0) return 0;
  let height = 2 * SIZES.cellPad - SIZES.tileGap;
  for (let at = 0; at < heights.length; at += across) height += lineHeight(heights, at, across) + SIZES.tileGap;
  return height;
}

function cellWidth(across: number, tileWidth: number): number {
  return across * tileWidth + (across - 1) * SIZES.tileGap + 2 * SIZES.cellPad;
}

/** A domain with so many boxes side by side. */
export type LaneSize = {
  readonly span: number;
  readonly width: number;
  readonly headerHeight: number;
  /** Of its cell in each row. */
  readonly cellHeights: readonly number[];
};

/** `heights` are those of its boxes in each row. */
export function laneSizeOf(
  { column, header }: Plan['domains'][number],
  heights: readonly (readonly number[])[],
  tileWidth: number,
  span: number,
): LaneSize {
  const width = cellWidth(span, tileWidth);
  const detail = column.detail === null ? 0 : SIZES.detailLine;
  return {
    span,
    width,
    headerHeight: header.countIn(width) * SIZES.headerLine + detail + 14,
    cellHeights: heights.map((inRow) => cellHeight(inRow, span)),
  };
}

export type RowSize = {
  /** Height of the cells of the lanes; 0 when no lane has one. */
  readonly cellsHeight: number;
  readonly stripHeights: readonly number[];
  readonly height: number;
};

/** How the boxes of strips stand. */
type StripLayout = { readonly x: number; readonly across: number; readonly tileWidth: number };

export type GridSize = {
  readonly rows: readonly RowSize[];
  readonly strip: StripLayout;
  readonly headerHeight: number;
  readonly width: number;
  readonly height: number;
};

export function gridSizeOf(plan: Plan, lanes: readonly LaneSize[], tileWidth: number, bare: number): GridSize {
  const width = gridWidth(lanes, tileWidth, bare);
  const x = SIZES.layerWidth + SIZES.columnGap + SIZES.cellPad;
  const room = width - x - SIZES.cellPad;
  const across = Math.max(1, Math.floor((room + SIZES.tileGap) / (tileWidth + SIZES.tileGap)));
  const strip = { x, across, tileWidth: (room - (across - 1) * SIZES.tileGap) / across };
  const rows = plan.rows.map((row, index) => rowSizeOf(row, lanes, index, strip));
  let headerHeight = 0;
  for (const lane of lanes) headerHeight = Math.max(headerHeight, lane.headerHeight);
  let height = (headerHeight > 0 ? headerHeight + SIZES.rowGap : 0) - SIZES.rowGap;
  for (const row of rows) height += row.height + SIZES.rowGap;
  return { rows, strip, headerHeight, width, height };
}

/** `bare` boxes side by side where there are no domains: strips need a width of their own then. */
export function gridWidth(lanes: readonly LaneSize[], tileWidth: number, bare: number): number {
  let width: number = SIZES.layerWidth;
  if (lanes.length === 0) width += SIZES.columnGap + cellWidth(bare, tileWidth);
  for (const lane of lanes) width += SIZES.columnGap + lane.width;
  return width;
}

function rowSizeOf(
  { lines, strips }: PlanRow,
  lanes: readonly LaneSize[],
  index: number,
  { across, tileWidth }: StripLayout,
): RowSize {
  const stripHeights = strips.map(({ boxes }) => cellHeight(heightsOf(boxes, tileWidth), across) + SIZES.stripTitle);
  let content = 0;
  for (const { cellHeights } of lanes) content = Math.max(content, cellHeights[index] ?? 0);
  const cellsHeight = lanes.length === 0 || (content === 0 && strips.length > 0) ? 0 : Math.max(content, 34);
  let needed = cellsHeight;
  // A gap stands between any two.
  for (const height of stripHeights) needed += (needed > 0 ? SIZES.columnGap : 0) + height;
  const height = Math.max(needed, lines.length * SIZES.headerLine + 16);
  // What the layer's own name needs more than its boxes goes to the cells.
  return { cellsHeight: cellsHeight > 0 ? cellsHeight + height - needed : 0, stripHeights, height };
}
