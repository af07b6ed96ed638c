import { expect, test } from 'vitest';
import { graphOf } from '../../test/graph-of.ts';
import { largeCity, SMART_CITY } from '../../test/smart-city.ts';
import { buildView } from './build-view.ts';
import type { FlowView } from './picture.ts';
import type { ViewOptions } from './view.ts';

function flowOf(model: string | object, name: string, options: ViewOptions = { lang: 'vi' }): FlowView {
  const built = buildView(graphOf(model), name, options);
  if ('problem' in built || built.picture.kind !== 'flow') throw new Error('not a flow');
  return built.picture;
}

function arrows({ edges }: FlowView): readonly string[] {
  return edges.map(({ from, to, label, style }) => `${from} → ${to} ${label} ${style}`.replace('  ', ' '));
}

test('needing a system means needing the project that brings it about', () => {
  const view = flowOf(SMART_CITY, 'dependencies');
  expect(arrows(view)).toEqual(['health-records → integration solid', 'clinic → health-records solid']);
  expect(view.leftOut).toEqual(['1 dự án chưa ghi phụ thuộc vào dự án nào và không dự án nào phụ thuộc, không vẽ']);
});

test('a system that many projects deliver stays the target', () => {
  const many = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`p-${index}`, { delivers: ['lgsp'] }]));
  const view = flowOf(
    { systems: { lgsp: { name: 'LGSP' } }, projects: { ...many, portal: { dependsOn: ['lgsp'] } } },
    'dependencies',
  );
  expect(arrows(view)).toEqual(['portal → lgsp solid']);
});

test('flows go through their platform, one arrow for each pair; what has ended is counted', () => {
  const view = flowOf(SMART_CITY, 'integrations');
  expect(arrows(view)).toEqual([
    'citizen-db → lgsp Dữ liệu dân cư solid',
    'lgsp → ehr Dữ liệu dân cư planned',
    'lgsp → bus-app Dữ liệu dân cư solid',
    'bus-app → lgsp dịch vụ planned',
  ]);
  expect(view.leftOut).toEqual(['1 hệ thống chưa ghi kết nối nào, không vẽ', '1 kết nối đã dừng, không vẽ']);
});

test('missing links are drawn as such', () => {
  const view = flowOf(SMART_CITY, 'integrations', { lang: 'en', missingLinks: [{ from: 'ehr', to: 'citizen-db' }] });
  expect(arrows(view)).toContain('ehr → citizen-db missing missing');
  expect(view.legend.map(({ sign }) => sign)).toContain('link:missing');
});

test('a domain is shown with its neighbours, its own boxes by layer', () => {
  const view = flowOf(SMART_CITY, 'domain:health', { lang: 'en' });
  expect(view.nodes.map(({ id, group, focus }) => [id, group, focus])).toEqual([
    ['health-records', 'applications', true],
    ['clinic', 'applications', true],
    ['integration', ':shared', false],
    ['ehr', 'applications', true],
    ['lgsp', ':shared', false],
  ]);
  expect(view.title).toBe('Health');
});

test('the smallest group that is enough is folded into a box with counts, and that is said', () => {
  const view = flowOf(SMART_CITY, 'domain:health', { lang: 'vi', maxNodes: 4 });
  expect(view.nodes.map(({ id, kind, detail }) => [id, kind, detail])).toEqual([
    ['health-records', 'project', null],
    ['clinic', 'project', null],
    [':shared', 'group', '1 dự án, 1 hệ thống'],
    ['ehr', 'system', null],
  ]);
  expect(view.leftOut).toEqual([
    '2 ô được gộp thành 1 ô có số lượng: Dùng chung (2). Xem riêng một lĩnh vực: --view domain:<mã>',
  ]);
});

test.each([['dependencies'], ['integrations'], ['domain:domain-1']])(
  '%s of 2,000 projects fits and says what was folded',
  (name) => {
    const graph = graphOf(largeCity(2000, 40));
    const built = buildView(graph, name, { lang: 'en' });
    if ('problem' in built || built.picture.kind !== 'flow') throw new Error('not a flow');
    expect(built.picture.nodes.length).toBeLessThanOrEqual(25);
    expect(built.picture.edges.length).toBeLessThanOrEqual(400);
    expect(built.picture.leftOut.length).toBeGreaterThan(0);
    const ids = new Set(built.picture.nodes.map(({ id }) => id));
    expect(built.picture.edges.every(({ from, to }) => ids.has(from) && ids.has(to) && from !== to)).toBe(true);
  },
);

test('a name that is no view, an unknown domain and a saved view without its domain are problems in words', () => {
  const graph = graphOf(SMART_CITY);
  const problemOf = (name: string): string => {
    const built = buildView(graph, name, { lang: 'vi' });
    return 'problem' in built ? built.problem.vi : '';
  };
  expect(problemOf('matrixx')).toBe(
    'không có hình vẽ “matrixx”; hiện có: matrix, dependencies, integrations, domain:<id>, health-picture, no-domain',
  );
  expect(problemOf('domain')).toContain('không có hình vẽ');
  expect(problemOf('domain:heath')).toBe('không có lĩnh vực “heath”; có phải “health”?');
  expect(problemOf('no-domain')).toContain('scope');
});

test('a saved view has its own name and title', () => {
  const view = flowOf(SMART_CITY, 'health-picture');
  expect([view.name, view.title]).toEqual(['health-picture', 'Bức tranh y tế']);
});

test('a framework’s domain has a short form where only one framework has it', () => {
  const graph = graphOf('projects: { p: { domain: qd1765-2018/health } }', ['qd1765-2018']);
  expect(buildView(graph, 'domain:health', { lang: 'en' })).toMatchObject({
    picture: { name: 'domain:qd1765-2018/health' },
  });
});
