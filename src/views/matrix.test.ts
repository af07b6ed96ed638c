import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf } from '../../test/graph-of.ts';
import { largeCity, SMART_CITY } from '../../test/smart-city.ts';
import { matrix } from './matrix.ts';
import type { MatrixView } from './picture.ts';
import type { ViewOptions } from './view.ts';

const VI: ViewOptions = { lang: 'vi' };

function matrixOf(model: string | object, options: ViewOptions = VI, uses: readonly string[] = []): MatrixView {
  const picture = matrix.build(graphOf(model, uses), options);
  if (picture.kind !== 'matrix') throw new Error('not a matrix');
  return picture;
}

function boxesAt({ cells }: MatrixView, row: string, column: string): readonly string[] {
  return cells.find((cell) => cell.row === row && cell.column === column)?.boxes.map(({ label }) => label) ?? [];
}

test('rows are top-level layers from the top down, what stands in a sublayer is in its layer, empty layers stay', () => {
  const view = matrixOf(SMART_CITY);
  expect(view.rows.map(({ label }) => label)).toEqual([
    'Kênh giao tiếp',
    'Ứng dụng',
    'Dữ liệu và nền tảng',
    'Hạ tầng và thiết bị',
    'Chưa xếp lớp',
  ]);
  expect(boxesAt(view, 'data', ':shared')).toEqual(['Nền tảng tích hợp', 'CSDL dân cư']);
});

test('columns are domains in order with the number of projects, then what all share and what names none', () => {
  const view = matrixOf(SMART_CITY);
  expect(view.columns.map(({ label, detail }) => [label, detail])).toEqual([
    ['Y tế', '2/2 dự án theo khung'],
    ['Giao thông', '1 hệ thống'],
    ['Du lịch', 'chưa có dự án, hệ thống'],
    ['Dùng chung', null],
    ['Chưa gắn lĩnh vực', null],
  ]);
});

test('a project that only seems to be of a domain is not counted as one of the expected, nor is a part of a picture', () => {
  const model = {
    organizations: { doh: { name: 'Sở Y tế' } },
    domains: { health: { name: 'Y tế', expected: { projects: 2 } } },
    systems: { ehr: { name: 'Hồ sơ sức khỏe', domain: 'health' } },
    projects: {
      'health-records': { name: 'Xây dựng hồ sơ sức khỏe', domain: 'health', owner: 'doh' },
      // Drawn in the domain of what it delivers, but it names none itself.
      'extend-records': { name: 'Mở rộng hồ sơ sức khỏe', delivers: ['ehr'] },
    },
  };
  const details = (options: ViewOptions) => matrixOf(model, options).columns.map(({ detail }) => detail);
  expect(details(VI)).toEqual(['1/2 dự án theo khung']);
  expect(details({ ...VI, scope: { owner: 'doh' } })).toEqual(['1 dự án']);
});

test('a system is drawn in the box of the project that delivers it into the same cell', () => {
  const view = matrixOf(SMART_CITY);
  const boxes = view.cells.find(({ row, column }) => row === 'applications' && column === 'health')?.boxes;
  expect(boxes?.map(({ id, detail }) => [id, detail])).toEqual([
    ['health-records', '2019–2021 → hệ thống cùng tên'],
    ['clinic', 'từ 2022'],
  ]);
});

test('says what is left out and what is illustrative', () => {
  const view = matrixOf(SMART_CITY, { lang: 'en' });
  expect(view.leftOut).toEqual(['1 retired or cancelled, not drawn']);
  expect(view.notes).toEqual(['Illustrative boxes: 1 of 6.']);
  expect(view.legend.map(({ sign }) => sign)).toContain('illustrative');
});

test('findings mark boxes, remarks do not', () => {
  const findings = new Map([
    ['ehr', 'error'],
    ['clinic', 'info'],
  ] as const);
  const marked = matrixOf(SMART_CITY, { ...VI, findings }).cells.flatMap(({ boxes }) =>
    boxes.filter(({ finding }) => finding !== null),
  );
  expect(marked.map(({ id, finding }) => [id, finding])).toEqual([['health-records', 'error']]);
});

test('the framework whose layers most elements name rules the rows', () => {
  const view = matrixOf(
    `systems:
  a: { name: Kho dữ liệu, layer: qd1425-2026/DL }
  b: { name: Nền tảng, layer: qd1425-2026/L2 }
  c: { name: Cổng, layer: smart-city-layers/channels }`,
    VI,
    ['smart-city-layers', 'qd1425-2026'],
  );
  expect(view.rows.map(({ id }) => id)).toEqual([
    'qd1425-2026/L4',
    'qd1425-2026/L3',
    'qd1425-2026/L2',
    'qd1425-2026/L1',
    ':unplaced',
  ]);
  expect(view.cells.find(({ row }) => row === 'qd1425-2026/L2')?.boxes.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a scope keeps what belongs to it and says so', () => {
  const view = matrixOf(SMART_CITY, { ...VI, scope: { owner: 'doh' } });
  expect(view.cells.flatMap(({ boxes }) => boxes.map(({ id }) => id))).toEqual(['health-records']);
  expect(view.facts).toContain('chủ quản: Sở Y tế');
});

test('one more element moves no other', () => {
  const base = largeCity(12, 3) as { projects: Record<string, object> };
  const before = matrixOf(base);
  fc.assert(
    fc.property(fc.nat(3), fc.nat(2), fc.boolean(), (layer, domain, first) => {
      const added = {
        'a-new-one': { name: 'Dự án mới', layer: `layer-${layer}`, domain: `domain-${domain}`, status: 'proposed' },
      };
      const after = matrixOf({
        ...base,
        projects: first ? { ...added, ...base.projects } : { ...base.projects, ...added },
      });
      expect(after.rows).toEqual(before.rows);
      const order = after.cells.map(({ row, column, boxes }) => [
        row,
        column,
        boxes.map(({ id }) => id).filter((id) => id !== 'a-new-one'),
      ]);
      for (const { row, column, boxes } of before.cells) {
        expect(order).toContainEqual([row, column, boxes.map(({ id }) => id)]);
      }
    }),
    { numRuns: 20 },
  );
});
