import { expect, test } from 'vitest';
import { graphOf } from '../../test/graph-of.ts';
import { NASTY_LABELS } from '../../test/mermaid-parse.ts';
import { largeCity, SMART_CITY } from '../../test/smart-city.ts';
import { elementsOfXml } from '../../test/well-formed.ts';
import { matrix } from '../views/matrix.ts';
import type { MatrixView } from '../views/picture.ts';
import type { ViewOptions } from '../views/view.ts';
import { matrixSvg } from './matrix-svg.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

const DRAWN = new Set(['svg', 'title', 'desc', 'g', 'rect', 'text', 'circle', 'path']);

function viewOf(model: string | object, options: ViewOptions = { lang: 'vi' }): MatrixView {
  const picture = matrix.build(graphOf(model), options);
  if (picture.kind !== 'matrix') throw new Error('not a matrix');
  return picture;
}

test('draws one A3 sheet, the same bytes each time', async () => {
  const findings = new Map([
    ['clinic', 'error'],
    ['bus-app', 'warning'],
  ] as const);
  const [sheet, ...more] = matrixSvg(viewOf(SMART_CITY, { lang: 'vi', findings, title: 'Đô thị thông minh Đông Hà' }));
  expect(more).toEqual([]);
  expect(sheet?.fontPt).toBeGreaterThan(7);
  expect(matrixSvg(viewOf(SMART_CITY, { lang: 'vi', findings, title: 'Đô thị thông minh Đông Hà' }))[0]?.text).toBe(
    sheet?.text,
  );
  await expect(sheet?.text).toMatchFileSnapshot('golden/matrix.svg');
});

test('nasty names give well-formed XML of drawn elements only', () => {
  const projects = Object.fromEntries(
    NASTY_LABELS.map((label, index) => [`p-${index}`, { name: label || '?', domain: 'health' }]),
  );
  const base = viewOf({ domains: { health: { name: '<g onload="x">' } }, projects: { one: {} } });
  const cells = base.cells.map((cell) => ({
    ...cell,
    boxes: Object.entries(projects).flatMap(([id, { name }]) =>
      cell.boxes.map((box) => ({ ...box, id, label: name, detail: name })),
    ),
  }));
  for (const { text } of matrixSvg({
    ...base,
    cells,
    title: ']]> & <script>',
    facts: NASTY_LABELS,
    notes: NASTY_LABELS,
    source: '"&"',
  })) {
    for (const name of elementsOfXml(text)) expect(DRAWN).toContain(name);
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\n]/u);
  }
});

test('fifty boxes are one sheet of 7 points or more', () => {
  const sheets = matrixSvg(viewOf(largeCity(25)));
  expect(sheets).toHaveLength(1);
  expect(sheets[0]?.fontPt).toBeGreaterThanOrEqual(7);
});

test('what would be too small is several sheets that together hold every box once', () => {
  const view = viewOf(largeCity(150));
  const sheets = matrixSvg(view);
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets.map(({ suffix }) => suffix)).toEqual(sheets.map((_, index) => `-${index + 1}`));
  for (const { fontPt } of sheets) expect(fontPt).toBeGreaterThanOrEqual(7);
  const boxes = view.cells.flatMap((cell) => cell.boxes).length;
  expect(sheets.reduce((sum, { text }) => sum + (text.match(/<g><title>/g)?.length ?? 0), 0)).toBe(boxes);
});

test('thousands of boxes become counts, and the picture says so', () => {
  const [sheet] = matrixSvg(viewOf(largeCity(1000), { lang: 'en' }));
  expect(sheet?.leftOut.at(-1)).toContain('2,000 boxes folded into counts');
});

test('boxes do not overlap and stay within the sheet', () => {
  for (const { text } of matrixSvg(viewOf(largeCity(60)))) {
    const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(text) ?? [];
    const tiles = [
      ...text.matchAll(/<\/title><rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g),
    ].map((match) => match.slice(1).map(Number));
    for (const [index, [x = 0, y = 0, w = 0, h = 0]] of tiles.entries()) {
      expect(x + w).toBeLessThan(Number(width));
      expect(y + h).toBeLessThan(Number(height));
      for (const [x2 = 0, y2 = 0, w2 = 0, h2 = 0] of tiles.slice(index + 1)) {
        expect(x + w <= x2 || x2 + w2 <= x || y + h <= y2 || y2 + h2 <= y).toBe(true);
      }
    }
  }
});

test('no line is wider than its room, whatever the word', () => {
  const font = { size: 13 };
  for (const text of [...NASTY_LABELS, 'Nguyễn '.repeat(20), 'Construction-inspection violation monitoring']) {
    for (const width of [60, 120, 200]) {
      const lines = wrapText(text, width, font, width - 20);
      for (const [index, line] of lines.entries())
        expect(textWidth(line, font)).toBeLessThanOrEqual(index === 0 ? width - 20 : width);
    }
  }
});
