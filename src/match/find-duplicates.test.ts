import { expect, test } from 'vitest';
import { graphOf } from '../../test/graph-of.ts';
import { expandRelations } from './compare-group.ts';
import { explainPair } from './explain-pair.ts';
import { findDuplicates } from './find-duplicates.ts';

/** Verdict and members of each group, by key. */
function groups(model: string | object, ignore: readonly string[] = []): Record<string, readonly string[]> {
  const found = findDuplicates(graphOf(model), { ignore });
  return Object.fromEntries(
    found.groups.map(({ key, verdict, members }) => [
      key,
      [verdict, ...members.map(({ profile }) => profile.investment.head.id)],
    ]),
  );
}

const AREAS = `
areas:
  quang-tri: { kind: province }
  dong-ha: { kind: city, within: quang-tri }
  cam-lo: { kind: district, within: quang-tri }
  old-quang-tri: { kind: province, mergedInto: [quang-tri] }
  quang-binh: { kind: province, mergedInto: [quang-tri] }
  dong-hoi: { kind: city, within: quang-binh }
  hue: { kind: province }
`;

/** Two projects that realize one component, with these further keys. */
function two(first: string, second: string, more = ''): Record<string, readonly string[]> {
  return groups(`${AREAS}
components: { payroll: {} }
projects:
  one: { realizes: [payroll]${first === '' ? '' : `, ${first}`} }
  two: { realizes: [payroll]${second === '' ? '' : `, ${second}`} }
${more}`);
}

test.each([
  ['duplicate', 'nothing else is stated', '', ''],
  ['duplicate', 'one says where it serves', 'area: dong-ha', ''],
  ['duplicate', 'the place is the same', 'area: dong-ha', 'area: dong-ha'],
  ['duplicate', 'one place lies in the other', 'area: dong-ha', 'area: quang-tri'],
  ['duplicate', 'one of several places meets', 'area: [dong-ha, cam-lo]', 'area: [cam-lo]'],
  ['merger', 'two provinces were merged', 'area: old-quang-tri', 'area: quang-binh'],
  ['share-platform', 'two places lie in one province', 'area: dong-ha', 'area: cam-lo'],
  ['share-platform', 'one lies in the other half of a merged province', 'area: dong-hoi', 'area: old-quang-tri'],
  ['duplicate', 'one only depends on the other', '', 'dependsOn: [one]'],
  ['duplicate', 'both are parts of one programme', 'partOf: [programme]', 'partOf: [programme]'],
])('the verdict is %s where %s', (verdict, _, first, second) => {
  expect(two(first, second, '  programme: {}')).toEqual({ 'function:payroll': [verdict, 'one', 'two'] });
});

test.each([
  ['places are apart', 'area: dong-ha', 'area: hue'],
  ['one is cancelled', 'status: cancelled', ''],
  ['one replaces the other', '', 'replaces: [one]'],
  ['one is a phase of the other', 'phaseOf: [two]', ''],
  ['one is a part of the other', '', 'partOf: [one]'],
  ['one reuses the other', '', 'reuses: [one]'],
  ['one inherits the other', '', 'inherits: [one]'],
  ['one is a phase of a phase of the other', '', 'phaseOf: [between]'],
  ['one extends what it depends on', '', 'action: extend, dependsOn: [one]'],
  ['one only connects', '', 'action: connect'],
  ['one only trains', 'action: train', ''],
  ['one only operates', 'action: operate', ''],
  ['the later upgrades the earlier', 'status: done', 'status: approved, name: Nâng cấp phần mềm tính lương'],
])('there is no group where %s', (_, first, second) => {
  expect(two(first, second, '  between: { phaseOf: [one] }')).toEqual({});
});

test('a shared system explains its projects, and so does a relation of their systems', () => {
  const model = (systems: string, second: string) => `
components: { payroll: {} }
projects: { one: { delivers: [first] }, two: { delivers: [${second}] } }
systems:
  first: { realizes: [payroll] }
  ${systems}`;
  const pair = ['duplicate', 'one', 'two'];
  expect(groups(model('second: { realizes: [payroll] }', 'second'))).toEqual({ 'function:payroll': pair });
  expect(groups(model('second: { realizes: [payroll], replaces: [first] }', 'second'))).toEqual({});
  expect(groups(model('other: {}', 'first'))).toEqual({});
});

test('a project and its own system are no group, and retired systems are in none', () => {
  expect(
    groups(`
components: { payroll: {} }
projects: { one: { name: IOC, realizes: [payroll], delivers: [centre] } }
systems: { centre: { name: IOC, realizes: [payroll] }, old: { realizes: [payroll], status: retired } }`),
  ).toEqual({});
});

test('shelves are no functions', () => {
  const model = `
components: { other: { requirement: catch-all }, departments: {} }
systems: { a: { realizes: [other, departments] }, b: { realizes: [other, departments] } }`;
  expect(groups(model)).toEqual({ 'function:departments': ['duplicate', 'a', 'b'] });
  expect(groups(model, ['departments'])).toEqual({});
});

test('a wrong component does not hide a duplicate', () => {
  expect(
    groups(`
components: { lighting: { name: Chiếu sáng thông minh }, library: { name: Thư viện số } }
systems:
  a: { name: Hệ thống chiếu sáng công cộng, realizes: [lighting] }
  b: { name: Điều khiển đèn đường, description: Tủ điều khiển chiếu sáng., realizes: [library] }
  c: { name: Thư viện điện tử, realizes: [library] }`),
  ).toEqual({ 'function:lighting': ['duplicate', 'a', 'b'] });
});

test('local infrastructure in two places is none', () => {
  expect(
    groups(`${AREAS}
systems:
  a: { name: Wi-Fi công cộng Đông Hà, area: dong-ha }
  b: { name: Wifi miễn phí huyện Cam Lộ, area: cam-lo }`),
  ).toEqual({});
});

test('names group by what is left of them, and schools by their number', () => {
  expect(
    groups(`
systems:
  a: { name: Cổng học sinh }
  b: { name: CỔNG  HỌC SINH. }
  school-12: { name: School 12 portal }
  school-13: { name: School 13 portal }`),
  ).toEqual({ 'name:công? hoc. sinh': ['duplicate', 'a', 'b'] });
});

test('words that only speak for a function lead to it, and the description to what the name leaves open', () => {
  expect(
    groups(`
systems:
  a: { name: Quản lý văn bản và điều hành }
  b: { name: Phần mềm công văn đi, description: Theo dõi công văn và trình ký nội bộ. }
  c: { name: QTriLight, description: Chiếu sáng thông minh các tuyến phố. }
  d: { name: Điều khiển đèn đường }`),
  ).toEqual({
    'function:document_management': ['duplicate', 'a', 'b'],
    'function:lighting': ['duplicate', 'c', 'd'],
  });
});

test('two that keep the master of one data set are one register, where their names do not say two functions', () => {
  const model = (first: string, second: string): string => `
datasets: { hives: { name: Đàn ong } }
systems:
  a: { name: ${first}, masters: [hives] }
  b: { name: ${second}, masters: [hives] }`;
  expect(groups(model('Sổ ong mật', 'Thống kê đàn ong'))).toEqual({ 'data:hives': ['duplicate', 'a', 'b'] });
  expect(groups(model('Sổ ong mật', 'Bản tin xã'))).toEqual({});
  expect(groups(model('Chiếu sáng thông minh', 'Thư viện số'))).toEqual({});
});

test('a platform layer of one’s own beside the shared one can be shared', () => {
  expect(
    groups(`${AREAS}
systems:
  shared: { name: Nền tảng quản lý video tập trung, area: quang-tri }
  own: { name: Phạt nguội Đông Hà, description: Mua phần mềm quản lý video và máy chủ riêng., area: dong-ha }`),
  ).toEqual({ 'function:vms': ['share-platform', 'shared', 'own'] });
});

test('a station that is put up feeds the system, and is no second one', () => {
  expect(
    groups(`${AREAS}
systems:
  a: { name: Hệ thống quan trắc môi trường, area: quang-tri }
  b: { name: Lắp đặt trạm quan trắc không khí, area: dong-ha }
  c: { name: Quan trắc môi trường tự động, area: dong-ha }`),
  ).toEqual({ 'function:environment_monitoring': ['duplicate', 'a', 'c'] });
});

test('local things at two spots of one place are two', () => {
  const model = (first: string, second: string): string => `${AREAS}
systems:
  a: { name: ${first}, area: dong-ha }
  b: { name: ${second}, area: dong-ha }`;
  expect(groups(model('Wi-Fi công cộng quảng trường Bảy Mươi', 'Wi-Fi công cộng chợ Ngô Đồng'))).toEqual({});
  expect(groups(model('Wi-Fi công cộng chợ Ngô Đồng', 'Wi-Fi miễn phí Ngô Đồng'))).toEqual({
    'function:public_wifi': ['duplicate', 'a', 'b'],
  });
});

test.each([
  ['one letter', 'x'],
  ['ten thousand letters', 'chiếu sáng '.repeat(910)],
  ['only words that say nothing', 'Hệ thống phần mềm nền tảng'],
  ['only digits', '2026'],
  ['only signs', '— … !'],
  ['another script', '智慧照明 Умный свет'],
  ['signs of no width', '\u200bChiếu\u200d sáng\u2060 thông minh'],
])('a name of %s is compared with its like and with nothing else', (_, name) => {
  const found = groups({
    systems: { a: { name }, b: { name, description: '—' }, c: { name: 'Thư viện số' }, d: { name: 'Sổ ong mật' } },
  });
  for (const [, ...members] of Object.values(found)) expect(members).toEqual(['a', 'b']);
});

test('letters of another alphabet that look Latin are read as meant, and that is said', () => {
  const graph = graphOf({
    systems: { a: { name: 'Саmera giám sát giao thông' }, b: { name: 'Camera giám sát giao thông' } },
  });
  const [group] = findDuplicates(graph).groups;
  expect(group?.members.map(({ profile }) => profile.details.hasLookalikes)).toEqual([true, false]);
});

test('a stated relation settles one pair only', () => {
  const graph = graphOf(`
components: { payroll: {} }
systems:
  a: { realizes: [payroll] }
  b: { realizes: [payroll], replaces: [a] }
  c: { realizes: [payroll] }`);
  const found = findDuplicates(graph);
  const [group] = found.groups;
  if (group === undefined) throw new Error('no group');
  const pairs = expandRelations(group, found.context).map(({ a, b }) =>
    [a, b].map((each) => each.profile.investment.head.id),
  );
  expect(pairs).toEqual([
    ['a', 'c'],
    ['b', 'c'],
  ]);
});

test('fifty thousand equal names are one group', () => {
  const systems = Object.fromEntries(
    Array.from({ length: 50_000 }, (_, at) => [`s${at}`, { name: 'Sổ tay cán bộ xã' }]),
  );
  const graph = graphOf({ systems });
  const { groups: found } = findDuplicates(graph);
  expect(found.map(({ members }) => members.length)).toEqual([50_000]);
});

test('the explanation of a pair says why it is none', () => {
  const graph = graphOf(`
systems:
  lights: { name: Chiếu sáng thông minh }
  library: { name: Thư viện số }
  course: { name: Tập huấn chiếu sáng thông minh }`);
  const found = findDuplicates(graph);
  const signals = (a: string, b: string): readonly string[] => {
    const [x, y] = [graph.element(a), graph.element(b)];
    if (x === undefined || y === undefined) throw new Error('no element');
    const { functions, evidence } = explainPair(found, x, y);
    return [...functions.flatMap((each) => each.evidence), ...evidence].map(({ signal }) => signal);
  };
  expect(signals('lights', 'library')).toEqual(['other-function', 'other-function']);
  expect(signals('lights', 'course')).toContain('decision:not-building');
});
