import type { MatrixView } from '../views/picture.ts';
import type { Frame } from './matrix-frame.ts';
import { frameOf } from './matrix-frame.ts';
import type { Cells, Grid, Measure } from './matrix-grid.ts';
import { cellsOf, createMeasure, gridOf, SIZES, SMALLEST } from './matrix-grid.ts';

/** A3 landscape without its margins, in millimetres. */
export const PAPER = { width: 420, height: 297, margin: 10 } as const;
const INNER = { width: PAPER.width - 2 * PAPER.margin, height: PAPER.height - 2 * PAPER.margin } as const;
export const RATIO = INNER.width / INNER.height;
const MM_PER_POINT = 0.3528;

/** What the title above and the legend below take, about, while widths are still tried. */
const AROUND = 150;
/** A sheet narrower than this would have letters like a poster's. */
const MIN_WIDTH = 1150;

const TILE_WIDTHS: readonly number[] = Array.from({ length: 15 }, (_, index) => 136 + 8 * index);
const MAX_ACROSS = 40;

/** `width` and `height` are those of all that is drawn; `fontPt` is the smallest text's size on paper. */
export type Fit = {
  readonly grid: Grid;
  readonly frame: Frame;
  readonly width: number;
  readonly height: number;
  readonly fontPt: number;
};

/** The size in points of a text of `size` units when a sheet of this size is printed on A3. */
export function pointsOf(size: number, width: number, height: number): number {
  return (size * Math.min(INNER.width / width, INNER.height / height)) / MM_PER_POINT;
}

/** The layout whose letters are largest on A3: how wide the boxes are, and how many stand side by side in each domain. */
export function fitMatrix(view: MatrixView): Fit {
  const cells = cellsOf(view);
  const measure = createMeasure();
  const domains = view.columns.filter(({ kind }) => kind === 'domain').length;
  let best: { readonly tileWidth: number; readonly spans: readonly number[]; readonly fontPt: number } | undefined;
  for (const tileWidth of TILE_WIDTHS) {
    let spans: readonly number[] = Array.from({ length: Math.max(1, domains) }, () => 1);
    for (;;) {
      const { width, height } = gridOf(view, cells, tileWidth, spans, measure);
      const fontPt = pointsOf(SMALLEST, Math.max(width, MIN_WIDTH), height + AROUND);
      if (best === undefined || fontPt > best.fontPt + 0.01) best = { tileWidth, spans, fontPt };
      const across = spans.reduce((sum, span) => sum + span, 0);
      // Once the sheet is wider than the paper, more columns only make the letters smaller.
      if (width / (height + AROUND) > RATIO || across >= MAX_ACROSS) break;
      spans = widened(view, cells, tileWidth, spans, measure);
    }
  }
  const { tileWidth = 190, spans = [] } = best ?? {};
  const grid = fillWidth(view, cells, tileWidth, spans, measure);
  const width = Math.max(grid.width, MIN_WIDTH);
  const frame = frameOf(view, width);
  const height = frame.head.height + grid.height + frame.foot.height;
  return { grid, frame, width, height, fontPt: pointsOf(SMALLEST, width, height) };
}

/** Gives one more box side by side to the domain where that saves most; high cells weigh more than low ones. */
function widened(
  view: MatrixView,
  cells: Cells,
  tileWidth: number,
  spans: readonly number[],
  measure: Measure,
): readonly number[] {
  const domains = view.columns.filter(({ kind }) => kind === 'domain');
  let best = 0;
  let saving = -1;
  for (const [index, { id }] of domains.entries()) {
    const span = spans[index] ?? 1;
    let saved = 0;
    for (const row of view.rows) {
      const boxes = cells.get(`${row.id} ${id}`) ?? [];
      const total = boxes.reduce((sum, box) => sum + measure(box, tileWidth).height + SIZES.tileGap, 0);
      const [now, then] = [total / span, boxes.length > span ? total / (span + 1) : total / span];
      saved += now * now * now - then * then * then;
    }
    if (saved > saving) {
      best = index;
      saving = saved;
    }
  }
  return spans.map((span, index) => (index === best ? span + 1 : span));
}

/** Widens the boxes until the sheet is as wide as its height asks for on paper. */
function fillWidth(
  view: MatrixView,
  cells: Cells,
  tileWidth: number,
  spans: readonly number[],
  measure: Measure,
): Grid {
  const grid = gridOf(view, cells, tileWidth, spans, measure);
  const wanted = Math.max(MIN_WIDTH, (grid.height + AROUND) * RATIO);
  const across = spans.reduce((sum, span) => sum + span, 0);
  if (wanted <= grid.width || across === 0) return grid;
  return gridOf(view, cells, tileWidth + Math.floor((wanted - grid.width) / across), spans, measure);
}
