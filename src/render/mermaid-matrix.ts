import type { Box, MatrixCell, MatrixView } from '../views/picture.ts';
import { foldCells } from './fold-cells.ts';
import { classLines } from './mermaid-classes.ts';
import { frontMatter, MAX_TEXT, mermaidIds, mermaidText } from './mermaid-text.ts';
import type { Drawing } from './renderer.ts';
import { boxLetters, signLetter } from './signs.ts';
import { wrapText } from './wrap-text.ts';

/** Above this a block diagram can no longer be read. */
const MAX_BOXES = 50;
/** Headings are broken here, since block diagrams don't wrap; in units of a font size of 1. */
const LINE = { width: 15, font: { size: 1 } } as const;
/** Characters of a box's one line: every row of a block diagram is as high as the highest, so boxes must be low. */
const BOX_LINE = 56;

/** Layers × domains as a Mermaid block diagram: every box up to 50, counts above. */
export function mermaidMatrix(view: MatrixView): Drawing {
  const boxes = view.cells.reduce((sum, cell) => sum + cell.boxes.length, 0);
  const whole = boxes > MAX_BOXES ? foldCells(view) : view;
  const drawing = draw(whole, 120);
  if (drawing.text.length < MAX_TEXT) return drawing;
  const folded = draw(boxes > MAX_BOXES ? whole : foldCells(view), 40);
  if (folded.text.length < MAX_TEXT) return folded;
  // Hundreds of domains: the fullest ones, until it fits.
  return draw(fullestColumns(foldCells(view), 24), 20);
}

function fullestColumns(view: MatrixView, most: number): MatrixView {
  const sizes = new Map<string, number>();
  for (const { column, row, boxes } of view.cells) {
    sizes.set(column, (sizes.get(column) ?? 0) + boxes.length);
    sizes.set(row, (sizes.get(row) ?? 0) + boxes.length);
  }
  const fullest = <T extends { readonly id: string }>(bands: readonly T[]): readonly T[] => {
    const kept = new Set([...bands].sort((a, b) => (sizes.get(b.id) ?? 0) - (sizes.get(a.id) ?? 0)).slice(0, most));
    return bands.filter((band) => kept.has(band));
  };
  const [rows, columns] = [fullest(view.rows), fullest(view.columns)];
  const lost = view.rows.length + view.columns.length - rows.length - columns.length;
  const said = {
    en: `${lost} layers or domains not drawn: too large for Mermaid`,
    vi: `${lost} lớp hoặc lĩnh vực không vẽ: quá lớn với Mermaid`,
  };
  return { ...view, rows, columns, leftOut: [...view.leftOut, said[view.lang]] };
}

function draw(view: MatrixView, most: number): Drawing {
  const idOf = mermaidIds('n');
  const cells = new Map(view.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const span = view.columns.length + 1;
  const lines = [...frontMatter(view.title), 'block-beta', `  columns ${span}`];
  lines.push(`  b_title["${[view.title, ...view.facts].map((line) => wrapped(line, 200)).join('<br/>')}"]`);
  for (const [index, { label, detail }] of view.columns.entries()) {
    lines.push(`  c_${index}["${wrapped(label, most)}${detail === null ? '' : `<br/>${mermaidText(detail, most)}`}"]`);
  }
  for (const [at, row] of view.rows.entries()) {
    lines.push(`  r_${at}["${wrapped(row.label, most)}"]`);
    for (const [index, column] of view.columns.entries()) {
      lines.push(...cellLines(cells.get(`${row.id} ${column.id}`), `k_${at}_${index}`, idOf, most));
    }
  }
  lines.push(`  b_note["${noteText(view)}"]:${span}`);
  lines.push(...looks(view, idOf));
  return { suffix: '', text: `${lines.join('\n')}\n`, leftOut: view.leftOut, fontPt: null };
}

function cellLines(
  cell: MatrixCell | undefined,
  id: string,
  idOf: (id: string) => string,
  most: number,
): readonly string[] {
  if (cell === undefined) return ['  space'];
  const boxes = cell.boxes.map((box) => `    ${idOf(box.id)}${shape(box, most)}`);
  return [`  block:${id}`, '    columns 1', ...boxes, '  end'];
}

function shape(box: Box, most: number): string {
  const label = mermaidText(`${boxLetters(box)} ${box.label}`.trim(), Math.min(most, BOX_LINE));
  return box.kind === 'project' ? `("${label}")` : `["${label}"]`;
}

function wrapped(text: string, most: number): string {
  return mermaidText(wrapText(text, LINE.width, LINE.font).join('\n'), most);
}

function noteText({ legend, notes, leftOut, source }: MatrixView): string {
  const signs = legend.map(({ sign, text }) => `${signLetter(sign)} ${text}`).join(' · ');
  const lines = [signs, ...notes, ...leftOut, source].filter((line) => line !== '');
  return lines.map((line) => mermaidText(line, 400)).join('<br/>');
}

function looks({ cells, columns, rows }: MatrixView, idOf: (id: string) => string): readonly string[] {
  const drawn = { rows: new Set(rows.map(({ id }) => id)), columns: new Set(columns.map(({ id }) => id)) };
  const boxes = cells
    .filter(({ row, column }) => drawn.rows.has(row) && drawn.columns.has(column))
    .flatMap((cell) => cell.boxes);
  const idsOf = (has: (box: Box) => boolean): readonly string[] => boxes.filter(has).map(({ id }) => idOf(id));
  return classLines([
    ['title', ['b_title']],
    ['domain', [...columns.keys()].map((index) => `c_${index}`)],
    ['layer', [...rows.keys()].map((index) => `r_${index}`)],
    ['project', idsOf(({ kind }) => kind === 'project')],
    ['system', idsOf(({ kind }) => kind === 'system')],
    ['group', idsOf(({ kind }) => kind === 'group')],
    ['finding', idsOf(({ finding }) => finding === 'error')],
    ['note', ['b_note']],
  ]);
}
