import type { MatrixView } from '../views/picture.ts';
import { foldCells } from './fold-cells.ts';
import type { Fit } from './matrix-fit.ts';
import { fitMatrix } from './matrix-fit.ts';
import type { Measure } from './matrix-measure.ts';
import { createMeasure } from './matrix-measure.ts';

/** Text below this can't be read on a wall. */
export const MIN_POINTS = 7;
/** More boxes than a person will look through sheet by sheet: counts say more. */
const MAX_BOXES = 600;

export type Page = { readonly view: MatrixView; readonly fit: Fit };

/** The sheets of a matrix: one where its text is large enough on A3, else parts of it by domain, then by layer. */
export function pagesOf(view: MatrixView): readonly Page[] {
  return split(boxesIn(view) > MAX_BOXES ? foldCells(view) : view, createMeasure());
}

function boxesIn(view: MatrixView): number {
  return view.cells.reduce((sum, { boxes }) => sum + boxes.length, 0);
}

function split(view: MatrixView, measure: Measure): readonly Page[] {
  const fit = fitMatrix(view, measure);
  if (fit.fontPt >= MIN_POINTS) return [{ view, fit }];
  const halves = splitBands(view, 'columns') ?? splitBands(view, 'rows') ?? splitCell(view);
  return halves === undefined ? [{ view, fit }] : halves.flatMap((half) => split(half, measure));
}

type Halves = readonly [MatrixView, MatrixView];

/** Cuts the columns or rows where both sides have about as many boxes. */
function splitBands(view: MatrixView, which: 'columns' | 'rows'): Halves | undefined {
  const bands: readonly { readonly id: string }[] = view[which];
  if (bands.length < 2) return undefined;
  const sizes = new Map<string, number>();
  for (const cell of view.cells) {
    const id = which === 'columns' ? cell.column : cell.row;
    sizes.set(id, (sizes.get(id) ?? 0) + cell.boxes.length);
  }
  const total = boxesIn(view);
  let before = 0;
  let cut = 1;
  for (const [index, { id }] of bands.entries()) {
    // One more for each band, so that empty ones are shared out too.
    before += (sizes.get(id) ?? 0) + total / bands.length / 10;
    cut = Math.min(Math.max(1, index + 1), bands.length - 1);
    if (before * 2 >= total * 1.1) break;
  }
  const first = new Set(bands.slice(0, cut).map(({ id }) => id));
  return [part(view, which, (id) => first.has(id)), part(view, which, (id) => !first.has(id))];
}

function part(view: MatrixView, which: 'columns' | 'rows', keeps: (id: string) => boolean): MatrixView {
  const cells = view.cells.filter(({ row, column }) => keeps(which === 'columns' ? column : row));
  if (which === 'columns') return { ...view, cells, columns: view.columns.filter(({ id }) => keeps(id)) };
  return { ...view, cells, rows: view.rows.filter(({ id }) => keeps(id)) };
}

/** One cell that is too full for a sheet: its first half and the rest. */
function splitCell(view: MatrixView): Halves | undefined {
  const [cell] = view.cells;
  if (cell === undefined || cell.boxes.length < 2) return undefined;
  const middle = Math.ceil(cell.boxes.length / 2);
  return [
    { ...view, cells: [{ ...cell, boxes: cell.boxes.slice(0, middle) }] },
    { ...view, cells: [{ ...cell, boxes: cell.boxes.slice(middle) }] },
  ];
}
