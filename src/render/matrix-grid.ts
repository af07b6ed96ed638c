import type { MatrixColumn, MatrixRow } from '../views/picture.ts';
import type { Tile, Tiler } from './matrix-measure.ts';
import { SIZES } from './matrix-measure.ts';
import type { GridSize, LaneSize, Plan } from './matrix-sizes.ts';
import { heightsOf, lineHeight } from './matrix-sizes.ts';

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

/** Everything in its place, once the sizes are found. */
export function gridOf(plan: Plan, laneSizes: readonly LaneSize[], tileWidth: number, size: GridSize): Grid {
  const lanes: Lane[] = [];
  let x: number = SIZES.layerWidth + SIZES.columnGap;
  for (const [index, { column, header }] of plan.domains.entries()) {
    const { width = 0, span = 1 } = laneSizes[index] ?? {};
    lanes.push({ column, x, width, span, lines: header.linesIn(width) });
    x += width + SIZES.columnGap;
  }
  const { strip } = size;
  const rows = plan.rows.map(({ row, lines, cells, strips }, at): GridRow => {
    const { cellsHeight = 0, stripHeights = [], height = 0 } = size.rows[at] ?? {};
    return {
      row,
      lines,
      cellsHeight,
      tiles: lanes.map((lane, index) => place(cells[index] ?? [], lane.x + SIZES.cellPad, lane.span, tileWidth)),
      strips: strips.map(({ column, boxes }, index) => ({
        column,
        height: stripHeights[index] ?? 0,
        tiles: place(boxes, strip.x, strip.across, strip.tileWidth),
      })),
      height,
    };
  });
  return { lanes, rows, headerHeight: size.headerHeight, width: size.width, height: size.height };
}

/** Boxes from left to right, then down; those side by side get one height. `y` counts from the top of the cell. */
function place(boxes: readonly Tiler[], x: number, across: number, width: number): readonly PlacedTile[] {
  const tiles: PlacedTile[] = [];
  const heights = heightsOf(boxes, width);
  let y: number = SIZES.cellPad;
  for (let at = 0; at < boxes.length; at += across) {
    const tileHeight = lineHeight(heights, at, across);
    for (const [index, tiler] of boxes.slice(at, at + across).entries()) {
      tiles.push({ ...tiler.tileIn(width), x: x + index * (width + SIZES.tileGap), y, width, tileHeight });
    }
    y += tileHeight + SIZES.tileGap;
  }
  return tiles;
}
