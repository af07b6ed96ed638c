import type { MatrixView } from '../views/picture.ts';
import type { Fit } from './matrix-fit.ts';
import { PAPER, RATIO } from './matrix-fit.ts';
import { FACTS, TITLE } from './matrix-frame.ts';
import type { Grid, GridRow, Lane } from './matrix-grid.ts';
import { SIZES } from './matrix-measure.ts';
import type { Page } from './matrix-pages.ts';
import { pagesOf } from './matrix-pages.ts';
import type { Tint } from './palette.ts';
import { LAYER, SHARED_TINT, tintOf } from './palette.ts';
import type { Drawing } from './renderer.ts';
import { footOf } from './svg-foot.ts';
import { INK, MUTED, px, rect, text } from './svg-parts.ts';
import { tileOf } from './svg-tile.ts';
import { xmlText } from './xml-text.ts';

const FONT = "'Be Vietnam Pro', 'Noto Sans', 'Segoe UI', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";
/** Rows are stretched to fill the sheet, but not so that boxes are lost in them. */
const MAX_STRETCH = 70;

/** Layers × domains as SVG sheets in A3 landscape. No browser, no clock: the same view gives the same bytes. */
export function matrixSvg(view: MatrixView): readonly Drawing[] {
  const pages = pagesOf(view);
  const tints = new Map(
    view.columns.map((column, index) => [column.id, column.kind === 'domain' ? tintOf(index) : SHARED_TINT]),
  );
  return pages.map((page, index) => ({
    suffix: pages.length === 1 ? '' : `-${index + 1}`,
    text: sheet(page, tints, pages.length === 1 ? '' : `${index + 1}/${pages.length}`),
    leftOut: page.view.leftOut,
    fontPt: Math.round(page.fit.fontPt * 10) / 10,
  }));
}

type Tints = ReadonlyMap<string, Tint>;

function sheet({ view, fit }: Page, tints: Tints, pageNumber: string): string {
  const { frame, height: used } = fit;
  const width = Math.max(fit.width, used * RATIO);
  const height = width / RATIO;
  const grid = stretched(fit.grid(), height - used);
  const margin = (PAPER.margin * width) / (PAPER.width - 2 * PAPER.margin);
  const left = margin + (width - fit.width) / 2;
  const top = margin + frame.head.height;
  const title = pageNumber === '' ? view.title : `${view.title} (${pageNumber})`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PAPER.width}mm" height="${PAPER.height}mm" viewBox="0 0 ${px(width + 2 * margin)} ${px(height + 2 * margin)}" role="img" lang="${view.lang}" font-family="${FONT}">`,
    `<title>${xmlText(title)}</title>`,
    `<desc>${xmlText(inSentences([...view.facts, ...view.notes, ...view.leftOut, view.source]))}</desc>`,
    rect({ x: 0, y: 0, width: width + 2 * margin, height: height + 2 * margin }, 'fill="#ffffff"'),
    ...headOf(fit, left, margin, pageNumber),
    `<g transform="translate(${px(left)} ${px(top)})">`,
    ...grid.lanes.map((lane) => laneHead(lane, grid, tints)),
    ...rowsOf(view, grid, tints),
    '</g>',
    `<g transform="translate(${px(left)} ${px(top + grid.height)})">`,
    ...footOf(frame),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** Shares spare height out among the rows. */
function stretched(grid: Grid, spare: number): Grid {
  const each = Math.min(MAX_STRETCH, Math.max(0, spare) / Math.max(1, grid.rows.length));
  const rows = grid.rows.map((row): GridRow => {
    if (row.cellsHeight > 0) return { ...row, cellsHeight: row.cellsHeight + each, height: row.height + each };
    const last = row.strips.length - 1;
    const strips = row.strips.map((strip, index) =>
      index === last ? { ...strip, height: strip.height + each } : strip,
    );
    return { ...row, strips, height: row.height + each };
  });
  return { ...grid, rows, height: grid.height + each * rows.length };
}

function headOf({ frame, width }: Fit, left: number, top: number, pageNumber: string): readonly string[] {
  const { title, facts, notes } = frame.head;
  const bold = `font-weight="700" fill="${INK}"`;
  const page =
    pageNumber === ''
      ? []
      : [text(left + width, top + TITLE.size, FACTS.size, pageNumber, `text-anchor="end" ${bold}`)];
  const factsTop = top + title.length * TITLE.line;
  const notesTop = factsTop + facts.length * FACTS.line;
  return [
    ...title.map((line, index) => text(left, top + TITLE.size + index * TITLE.line, TITLE.size, line, bold)),
    ...facts.map((line, index) =>
      text(left, factsTop + FACTS.size + index * FACTS.line, FACTS.size, line, `fill="${MUTED}"`),
    ),
    ...notes.map((line, index) => text(left, notesTop + FACTS.size + index * FACTS.line, FACTS.size, line, bold)),
    ...page,
  ];
}

function laneHead({ column, x, width, lines }: Lane, { headerHeight }: Grid, tints: Tints): string {
  const { strong } = tints.get(column.id) ?? SHARED_TINT;
  const center = x + width / 2;
  const used = lines.length * SIZES.headerLine + (column.detail === null ? 0 : SIZES.detailLine);
  const first = (headerHeight - used) / 2 + SIZES.header - 1;
  const white = 'text-anchor="middle" fill="#ffffff"';
  const detailY = first + lines.length * SIZES.headerLine - 1;
  return [
    '<g>',
    rect({ x, y: 0, width, height: headerHeight }, `rx="5" fill="${strong}"`),
    ...lines.map((line, index) =>
      text(center, first + index * SIZES.headerLine, SIZES.header, line, `font-weight="700" ${white}`),
    ),
    ...(column.detail === null ? [] : [text(center, detailY, SIZES.detail, column.detail, white)]),
    '</g>',
  ].join('');
}

function rowsOf(view: MatrixView, grid: Grid, tints: Tints): readonly string[] {
  const parts: string[] = [];
  let y = grid.headerHeight > 0 ? grid.headerHeight + SIZES.rowGap : 0;
  for (const row of grid.rows) {
    parts.push(...rowOf(row, y, view, grid, tints));
    y += row.height + SIZES.rowGap;
  }
  return parts;
}

const CELL = 'rx="4" fill="#f8fafc" stroke="#cbd5e1"';

function rowOf(row: GridRow, y: number, { lang }: MatrixView, grid: Grid, tints: Tints): readonly string[] {
  const parts = [layerHead(row, y)];
  const x = SIZES.layerWidth + SIZES.columnGap;
  const empty = row.strips.length === 0 && row.tiles.every((tiles) => tiles.length === 0);
  if (empty) parts.push(rect({ x, y, width: grid.width - x, height: row.height }, CELL));
  else if (row.cellsHeight > 0) {
    for (const [index, lane] of grid.lanes.entries()) {
      const tint = tints.get(lane.column.id) ?? SHARED_TINT;
      parts.push(rect({ x: lane.x, y, width: lane.width, height: row.cellsHeight }, CELL));
      parts.push(...(row.tiles[index] ?? []).map((tile) => tileOf(tile, y, tint, lang)));
    }
  }
  if (empty) {
    const words = { en: 'nothing here yet', vi: 'chưa có dự án, hệ thống nào' }[lang];
    const middle = y + row.height / 2 + 4;
    parts.push(
      text(
        x + (grid.width - x) / 2,
        middle,
        SIZES.label,
        words,
        `text-anchor="middle" font-style="italic" fill="${MUTED}"`,
      ),
    );
  }
  let top = y + (row.cellsHeight > 0 ? row.cellsHeight + SIZES.columnGap : 0);
  for (const { column, height, tiles } of row.strips) {
    parts.push(rect({ x, y: top, width: grid.width - x, height }, 'rx="4" fill="#f1f5f9" stroke="#94a3b8"'));
    parts.push(text(x + SIZES.cellPad + 2, top + 16, SIZES.detail, column.label, `font-weight="700" fill="${MUTED}"`));
    parts.push(...tiles.map((tile) => tileOf(tile, top + SIZES.stripTitle, SHARED_TINT, lang)));
    top += height + SIZES.columnGap;
  }
  return parts;
}

function layerHead({ row, lines, height }: GridRow, y: number): string {
  const first = y + (height - lines.length * SIZES.headerLine) / 2 + SIZES.header - 1;
  const attributes = 'text-anchor="middle" font-weight="700" fill="#ffffff"';
  return [
    '<g>',
    rect({ x: 0, y, width: SIZES.layerWidth, height }, `rx="5" fill="${LAYER[row.kind]}"`),
    ...lines.map((line, index) =>
      text(SIZES.layerWidth / 2, first + index * SIZES.headerLine, SIZES.header, line, attributes),
    ),
    '</g>',
  ].join('');
}

/** For those who hear the picture: facts without a full stop, and notes that have one. */
function inSentences(parts: readonly string[]): string {
  return parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}
