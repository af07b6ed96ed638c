import type { MatrixView } from '../views/picture.ts';
import type { Frame } from './matrix-frame.ts';
import { frameOf } from './matrix-frame.ts';
import type { Grid } from './matrix-grid.ts';
import { gridOf } from './matrix-grid.ts';
import type { Measure } from './matrix-measure.ts';
import { SIZES, SMALLEST } from './matrix-measure.ts';
import type { GridSize, LaneSize, Plan } from './matrix-sizes.ts';
import { gridSizeOf, gridWidth, heightsOf, laneSizeOf, planOf } from './matrix-sizes.ts';

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
  readonly frame: Frame;
  readonly width: number;
  readonly height: number;
  readonly fontPt: number;
  /** Everything in its place: asked for only when the sheet is drawn. */
  grid(): Grid;
};

/** The size in points of a text of `size` units when a sheet of this size is printed on A3. */
function pointsOf(size: number, width: number, height: number): number {
  return (size * Math.min(INNER.width / width, INNER.height / height)) / MM_PER_POINT;
}

/** The layout whose letters are largest on A3: how wide the boxes are, and how many stand side by side in each domain. */
export function fitMatrix(view: MatrixView, measure: Measure): Fit {
  const plan = planOf(view, measure);
  let best: Scored = { tileWidth: 0, spans: [], fontPt: -1 };
  for (const tileWidth of TILE_WIDTHS) best = bestOf(plan, tileWidth, best);
  const { tileWidth, lanes, size } = fillWidth(plan, best);
  const width = Math.max(size.width, MIN_WIDTH);
  const frame = frameOf(view, width);
  const height = frame.head.height + size.height + frame.foot.height;
  const fontPt = pointsOf(SMALLEST, width, height);
  return { frame, width, height, fontPt, grid: () => gridOf(plan, lanes, tileWidth, size) };
}

type Layout = { readonly tileWidth: number; readonly spans: readonly number[] };
type Scored = Layout & { readonly fontPt: number };

/** The best layout with boxes of this width, if it is better than the best so far. */
function bestOf(plan: Plan, tileWidth: number, soFar: Scored): Scored {
  let best = soFar;
  const heights = laneHeights(plan, tileWidth);
  const spans: number[] = Array.from({ length: Math.max(1, plan.domains.length) }, () => 1);
  const lanes = plan.domains.map((domain, index) => laneSizeOf(domain, heights[index] ?? [], tileWidth, 1));
  const savings = heights.map((inRows) => savingOf(inRows, 1));
  for (;;) {
    const across = sum(spans);
    const width = gridWidth(lanes, tileWidth, across);
    // Even the lowest sheet would be too wide for larger letters, and the next ones are wider.
    if (pointsOf(SMALLEST, Math.max(width, MIN_WIDTH), 1) <= best.fontPt + 0.01) return best;
    const height = gridSizeOf(plan, lanes, tileWidth, across).height + AROUND;
    const fontPt = pointsOf(SMALLEST, Math.max(width, MIN_WIDTH), height);
    if (fontPt > best.fontPt + 0.01) best = { tileWidth, spans: [...spans], fontPt };
    // Once the sheet is wider than the paper, more columns only make the letters smaller.
    if (width / height > RATIO || across >= MAX_ACROSS) return best;
    const index = indexOfLargest(savings);
    const span = (spans[index] ?? 1) + 1;
    spans[index] = span;
    const domain = plan.domains[index];
    if (domain === undefined) continue;
    lanes[index] = laneSizeOf(domain, heights[index] ?? [], tileWidth, span);
    savings[index] = savingOf(heights[index] ?? [], span);
  }
}

/** The heights of all boxes by domain and row. */
function laneHeights({ domains, rows }: Plan, tileWidth: number): readonly (readonly (readonly number[])[])[] {
  return domains.map((_, index) => rows.map(({ cells }) => heightsOf(cells[index] ?? [], tileWidth)));
}

/** What one more box side by side saves in a domain; high cells weigh more than low ones. */
function savingOf(heights: readonly (readonly number[])[], span: number): number {
  let saved = 0;
  for (const inRow of heights) {
    if (inRow.length <= span) continue;
    const total = sum(inRow) + inRow.length * SIZES.tileGap;
    const [now, then] = [total / span, total / (span + 1)];
    saved += now * now * now - then * then * then;
  }
  return saved;
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function indexOfLargest(numbers: readonly number[]): number {
  let best = 0;
  for (const [index, number] of numbers.entries()) if (number > (numbers[best] ?? 0)) best = index;
  return best;
}

type Sized = { readonly tileWidth: number; readonly lanes: readonly LaneSize[]; readonly size: GridSize };

function sizedAs(plan: Plan, tileWidth: number, spans: readonly number[]): Sized {
  const heights = laneHeights(plan, tileWidth);
  const lanes = plan.domains.map((domain, index) =>
    laneSizeOf(domain, heights[index] ?? [], tileWidth, spans[index] ?? 1),
  );
  return { tileWidth, lanes, size: gridSizeOf(plan, lanes, tileWidth, sum(spans)) };
}

/** Widens the boxes until the sheet is as wide as its height asks for on paper. */
function fillWidth(plan: Plan, { tileWidth, spans }: Layout): Sized {
  const narrow = sizedAs(plan, tileWidth, spans);
  const { width, height } = narrow.size;
  const wanted = Math.max(MIN_WIDTH, (height + AROUND) * RATIO);
  const across = sum(spans);
  if (wanted <= width || across === 0) return narrow;
  return sizedAs(plan, tileWidth + Math.floor((wanted - width) / across), spans);
}
