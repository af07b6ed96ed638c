import type { Box, MatrixColumn, MatrixRow, MatrixView } from '../views/picture.ts';
import { cleanText, shorten } from './clean-text.ts';
import { wrapText } from './wrap-text.ts';

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

export type PlacedTile = Tile & {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly tileHeight: number;
};

/** A column of the sheet; shared and unplaced ones are strips across all others and not among them. */
export type Lane = {
  readonly column: MatrixColumn;
  readonly x: number;
  readonly width: number;
  readonly span: number;
  readonly lines: readonly string[];
};

export type GridRow = {
  readonly row: MatrixRow;
  readonly lines: readonly string[];
  /** Height of the cells of the lanes; 0 when no lane has one. */
  readonly cellsHeight: number;
  readonly tiles: readonly (readonly PlacedTile[])[];
  readonly strips: readonly {
    readonly column: MatrixColumn;
    readonly height: number;
    readonly tiles: readonly PlacedTile[];
  }[];
  readonly height: number;
};

export type Grid = {
  readonly lanes: readonly Lane[];
  readonly rows: readonly GridRow[];
  readonly headerHeight: number;
  readonly width: number;
  readonly height: number;
};

/** Breaks and measures texts; a grid is tried in many widths, so each box is measured once for each. */
export type Measure = (box: Box, width: number) => Tile;

export function createMeasure(): Measure {
  const known = new Map<string, Tile>();
  return (box, width) => {
    const key = `${width} ${box.id}`;
    const tile = known.get(key) ?? tileOf(box, width);
    known.set(key, tile);
    return tile;
  };
}

function tileOf(box: Box, width: number): Tile {
  const left = box.stage === null ? 0 : SIZES.sign;
  const right = (box.illustrative ? 13 : 0) + (box.finding === null ? 0 : 19);
  const room = width - 2 * SIZES.padX - left;
  const lines = wrapText(shorten(cleanText(box.label), MAX_LABEL), room, { size: SIZES.label }, room - right);
  const detail = box.detail === null ? '' : shorten(cleanText(box.detail), MAX_LABEL);
  const details = detail === '' ? [] : wrapText(detail, room, { size: SIZES.detail });
  return {
    box,
    lines,
    details,
    height: lines.length * SIZES.line + details.length * SIZES.detailLine + 2 * SIZES.padY,
  };
}

/** The boxes of a view by cell. */
export type Cells = ReadonlyMap<string, readonly Box[]>;

export function cellsOf(view: MatrixView): Cells {
  return new Map(view.cells.map(({ row, column, boxes }) => [`${row} ${column}`, boxes]));
}

/** A matrix laid out with boxes of one width: `spans` says how many boxes stand side by side in each domain. */
export function gridOf(
  view: MatrixView,
  cells: Cells,
  tileWidth: number,
  spans: readonly number[],
  measure: Measure,
): Grid {
  const domains = view.columns.filter(({ kind }) => kind === 'domain');
  const others = view.columns.filter(({ kind }) => kind !== 'domain');
  const lanes: Lane[] = [];
  let x: number = SIZES.layerWidth + SIZES.columnGap;
  for (const [index, column] of domains.entries()) {
    const span = spans[index] ?? 1;
    const width = span * tileWidth + (span - 1) * SIZES.tileGap + 2 * SIZES.cellPad;
    lanes.push({ column, x, width, span, lines: headerLines(column.label, width) });
    x += width + SIZES.columnGap;
  }
  // Without domains the strips need a width of their own.
  const bare = spans.reduce((sum, span) => sum + span, 0);
  if (lanes.length === 0) x += bare * tileWidth + (bare - 1) * SIZES.tileGap + 2 * SIZES.cellPad + SIZES.columnGap;
  const width = x - SIZES.columnGap;
  const stripX = SIZES.layerWidth + SIZES.columnGap + SIZES.cellPad;
  const stripWidth = width - stripX - SIZES.cellPad;
  const across = Math.max(1, Math.floor((stripWidth + SIZES.tileGap) / (tileWidth + SIZES.tileGap)));
  const stripTile = (stripWidth - (across - 1) * SIZES.tileGap) / across;

  const rows = view.rows.map((row): GridRow => {
    const lines = wrapText(cleanText(row.label), SIZES.layerWidth - 16, { size: SIZES.header, bold: true });
    const placed = lanes.map((lane) => {
      const boxes = cells.get(`${row.id} ${lane.column.id}`) ?? [];
      return place(boxes, lane.x + SIZES.cellPad, lane.span, tileWidth, measure);
    });
    const strips = others.flatMap((column) => {
      const boxes = cells.get(`${row.id} ${column.id}`) ?? [];
      if (boxes.length === 0) return [];
      const { tiles, height } = place(boxes, stripX, across, stripTile, measure);
      return [{ column, tiles, height: height + SIZES.stripTitle }];
    });
    const content = Math.max(0, ...placed.map(({ height }) => height));
    const cellsHeight = lanes.length === 0 || (content === 0 && strips.length > 0) ? 0 : Math.max(content, 34);
    const stripsHeight = strips.reduce((sum, { height }) => sum + height, 0) + SIZES.columnGap * (strips.length - 1);
    const gap = cellsHeight > 0 && strips.length > 0 ? SIZES.columnGap : 0;
    const needed = cellsHeight + gap + (strips.length > 0 ? stripsHeight : 0);
    const height = Math.max(needed, lines.length * SIZES.headerLine + 16);
    // What the layer's own name needs more than its boxes goes to the cells.
    return {
      row,
      lines,
      cellsHeight: cellsHeight > 0 ? cellsHeight + height - needed : 0,
      tiles: placed.map(({ tiles }) => tiles),
      strips,
      height,
    };
  });

  const headerHeight = lanes.length === 0 ? 0 : Math.max(...lanes.map(headerHeightOf));
  const height =
    (headerHeight > 0 ? headerHeight + SIZES.rowGap : 0) +
    rows.reduce((sum, row) => sum + row.height + SIZES.rowGap, 0) -
    SIZES.rowGap;
  return { lanes, rows, headerHeight, width, height };
}

function headerLines(label: string, width: number): readonly string[] {
  return wrapText(shorten(cleanText(label), MAX_LABEL), width - 16, { size: SIZES.header, bold: true });
}

function headerHeightOf({ lines, column }: Lane): number {
  return lines.length * SIZES.headerLine + (column.detail === null ? 0 : SIZES.detailLine) + 14;
}

/** Boxes from left to right, then down; those side by side get one height. `y` counts from the top of the cell. */
function place(
  boxes: readonly Box[],
  x: number,
  across: number,
  width: number,
  measure: Measure,
): { readonly tiles: readonly PlacedTile[]; readonly height: number } {
  const tiles: PlacedTile[] = [];
  let y: number = SIZES.cellPad;
  for (let at = 0; at < boxes.length; at += across) {
    const line = boxes.slice(at, at + across).map((box) => measure(box, width));
    const tileHeight = Math.max(...line.map(({ height }) => height));
    for (const [index, tile] of line.entries()) {
      tiles.push({ ...tile, x: x + index * (width + SIZES.tileGap), y, width, tileHeight });
    }
    y += tileHeight + SIZES.tileGap;
  }
  return { tiles, height: boxes.length === 0 ? 0 : y - SIZES.tileGap + SIZES.cellPad };
}
