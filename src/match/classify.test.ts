import { expect, test } from 'vitest';
import { graphOf } from '../../test/graph-of.ts';
import { proposeRealizes } from './classify.ts';

const FRAMEWORKS = ['qd1425-2026', 'qd1132-2026'];

const AREAS = `
areas:
  vn: { kind: country }
  quang-tri: { kind: province, within: vn }
  dong-ha: { kind: city, within: quang-tri }
`;

/** What is proposed for the system `it`: each component with the reason why it is not written, or `write`. */
function proposed(keys: string, uses: readonly string[] = FRAMEWORKS): readonly string[] {
  const { proposals } = proposeRealizes(graphOf(`${AREAS}systems: { it: { ${keys} } }`, uses));
  return proposals.flatMap(({ components }) =>
    components.map(({ component, reason }) => `${component.id} ${reason ?? 'write'}`),
  );
}

test('the name says the component, and which words of it', () => {
  const graph = graphOf('systems: { lights: { name: Nâng cấp hệ thống chiếu sáng thông minh (GĐ 2) } }', FRAMEWORKS);
  const [proposal] = proposeRealizes(graph).proposals;
  expect(proposal).toMatchObject({
    element: { id: 'lights' },
    chosen: { id: 'qd1425-2026/T-KTX-02' },
    components: [{ words: 'chiếu sáng thông minh', field: 'name', concept: { vi: 'chiếu sáng thông minh' } }],
  });
});

test('the tier of its area tells components of one function apart', () => {
  expect(proposed('name: Trung tâm dữ liệu dùng chung, area: dong-ha')).toEqual([
    'qd1425-2026/T-HTS-02 write',
    'qd1425-2026/Q-HTS-01 other-tier',
  ]);
  expect(proposed('name: Trung tâm dữ liệu dùng chung, area: vn')).toEqual([
    'qd1425-2026/Q-HTS-01 write',
    'qd1425-2026/T-HTS-02 other-tier',
  ]);
  expect(proposed('name: Trung tâm dữ liệu dùng chung')).toEqual([
    'qd1425-2026/Q-HTS-01 several-components',
    'qd1425-2026/T-HTS-02 several-components',
  ]);
});

test('of two frameworks the one that `uses` names first is meant', () => {
  const sought = 'name: Sàn giao dịch việc làm trực tuyến, area: vn';
  expect(proposed(sought)).toEqual(['qd1425-2026/Q-KTX-04 write', 'qd1132-2026/NP-B43 other-framework']);
  expect(proposed(sought, ['qd1132-2026', 'qd1425-2026'])).toEqual([
    'qd1132-2026/NP-B43 write',
    'qd1425-2026/Q-KTX-04 other-framework',
  ]);
});

test.each([
  ['several functions', 'name: Chiếu sáng thông minh và bãi đỗ xe thông minh', 'several-functions'],
  ['a further word', 'name: Trung tâm dữ liệu sao lưu dữ liệu, area: quang-tri', 'modified'],
  ['only in the description', 'name: QTSmart, description: Bãi đỗ xe thông minh ở trung tâm', 'description'],
  ['only a part', 'name: Kho học liệu', 'part'],
  ['a thing that may stand beside a national one', 'name: Từ điển dữ liệu', 'counterpart'],
  ['what the central level provides', 'name: Sàn giao dịch việc làm, area: quang-tri', 'higher-tier'],
  ['a component of a lower tier', 'name: Chiếu sáng thông minh, area: vn', 'lower-tier'],
  ['only an app', 'name: Ứng dụng di động', 'form'],
])('what says %s is shown but not to be written', (_, keys, reason) => {
  expect(proposed(keys)[0]).toMatch(new RegExp(` ${reason}$`));
});

test('a shelf is no answer, and one who stands on a shelf only is asked again', () => {
  const graph = graphOf(
    `systems:
  a: { name: Chiếu sáng thông minh, realizes: [qd1425-2026/T-KTX-99] }
  b: { name: Camera giám sát giao thông }
  c: { name: Bãi đỗ xe thông minh, realizes: [qd1425-2026/T-KTX-06] }`,
    FRAMEWORKS,
  );
  const { proposals, doubtful, unclassified } = proposeRealizes(graph);
  expect(proposals.map(({ element, chosen }) => [element.id, chosen?.id])).toEqual([['a', 'qd1425-2026/T-KTX-02']]);
  expect(doubtful).toEqual([]);
  expect(unclassified).toMatchObject([{ element: { id: 'b' }, why: 'nothing-said' }]);
  expect(proposeRealizes(graph, { ignore: ['T-KTX-06'] }).proposals.map(({ element }) => element.id)).toEqual(['a']);
});

test('components of a framework of one’s own are found by their names and aliases, in any order of words', () => {
  const graph = graphOf(`
components:
  payroll: { name: Rota of schools, aliases: [Teacher shifts] }
  library: { name: Lending library }
systems:
  a: { name: School rota }
  b: { name: "Rota, schools" }
  c: { name: Shifts teacher }
  d: { name: Shifts }`);
  const { proposals } = proposeRealizes(graph);
  expect(proposals.map(({ element, chosen, components: [first] }) => [element.id, chosen?.id, first?.words])).toEqual([
    ['b', 'payroll', 'Rota, schools'],
    ['c', 'payroll', 'Shifts teacher'],
  ]);
});

test('a project that builds nothing, or delivers what has a function, needs no component', () => {
  const { proposals, unclassified } = proposeRealizes(
    graphOf(
      `
projects:
  course: { name: Tập huấn chiếu sáng thông minh }
  link: { name: Chiếu sáng thông minh, action: connect }
  lights: { name: Chiếu sáng thông minh, delivers: [lamps] }
  parking: { name: Bãi đỗ xe thông minh, delivers: [qtpark] }
systems:
  lamps: { name: Chiếu sáng thông minh }
  qtpark: { name: QTPark }`,
      FRAMEWORKS,
    ),
  );
  expect(proposals.map(({ element }) => element.id)).toEqual(['parking', 'lamps']);
  expect(unclassified.map(({ element, why }) => `${element.id} ${why}`)).toEqual([
    'course not-building',
    'link not-building',
    'lights by-systems',
    'qtpark nothing-said',
  ]);
});

test('a stated component that name and description speak against is doubted, where they say another', () => {
  const { proposals, doubtful } = proposeRealizes(
    graphOf(
      `
systems:
  a: { name: Điều khiển đèn đường, description: Tủ điều khiển chiếu sáng., realizes: [qd1425-2026/T-KTX-06] }
  b: { name: Chiếu sáng thông minh, description: Gắn với bãi đỗ xe thông minh., realizes: [qd1425-2026/T-KTX-06] }
  c: { name: Hệ thống thi đua khen thưởng, realizes: [qd1425-2026/T-KTX-06] }`,
      FRAMEWORKS,
    ),
  );
  expect(proposals).toEqual([]);
  expect(doubtful).toMatchObject([
    {
      element: { id: 'a' },
      at: 0,
      stated: { id: 'qd1425-2026/T-KTX-06' },
      says: [{ words: 'Điều khiển đèn đường', field: 'name' }],
      components: [{ component: { id: 'qd1425-2026/T-KTX-02' } }],
    },
  ]);
});

test('twenty thousand systems and components of one name are classified in little time', () => {
  const many = (prefix: string, name: string): object =>
    Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`${prefix}${at}`, { name }]));
  const graph = graphOf({ components: many('c', 'Sổ tay cán bộ xã'), systems: many('s', 'Sổ tay cán bộ xã') });
  const { proposals } = proposeRealizes(graph);
  expect(proposals).toHaveLength(20_000);
  expect(proposals[0]?.components.length).toBeLessThanOrEqual(25);
});
