import { expect, test } from 'vitest';
import { graphOf } from '../../test/graph-of.ts';
import { coverageOf, measuredBy } from './coverage.ts';

const TODAY = '2026-11-24';

function componentsOf(model: string): Readonly<Record<string, string>> {
  const { components } = coverageOf(graphOf(model), null, TODAY);
  return Object.fromEntries(components.map(({ component, answer, state }) => [component.id, `${state}: ${answer}`]));
}

test('what nothing realizes, by requirement', () => {
  const model = `
components:
  a: { requirement: required }
  b: { requirement: expected }
  c: { requirement: optional }
  d: { requirement: conditional }
  e: { requirement: use-higher-tier }
  f: { requirement: catch-all }
  g: {}
systems:
  old-gis: { realizes: [a], status: retired }
  old-mail: { realizes: [b], lifecycle: { live: 2010, retired: 2020 } }
projects:
  dropped: { realizes: [a, c], status: cancelled }
`;
  expect(componentsOf(model)).toEqual({
    a: 'missing: not-met',
    b: 'missing: not-met',
    c: 'n/a: not-applicable',
    d: 'unknown: not-enough-information',
    e: 'n/a: not-applicable',
    f: 'n/a: not-applicable',
    g: 'unknown: not-enough-information',
  });
});

test('what is realized, by the best of those behind it', () => {
  const model = `
components: { live: {}, built: {}, plan: {}, dated: {}, done: {}, silent: {}, unsure: {}, counterpart: { requirement: required, counterparts: [live] } }
systems:
  lgsp: { realizes: [live], status: retiring }
  lgsp-2: { realizes: [live, built], status: building }
  gis: { realizes: [dated], lifecycle: { live: 2019 } }
  ioc: { realizes: [plan] }
  portal: { realizes: [done] }
  mail: { realizes: [silent] }
  cloud: { realizes: [unsure], status: unknown }
projects:
  ioc-build: { delivers: [ioc], status: approved }
  portal-build: { delivers: [portal], status: done }
  cloud-build: { delivers: [cloud], status: done }
`;
  expect(componentsOf(model)).toEqual({
    live: 'exists: met',
    built: 'planned: met',
    plan: 'planned: met',
    dated: 'exists: met',
    done: 'exists: met',
    silent: 'unknown: not-enough-information',
    unsure: 'unknown: not-enough-information',
    counterpart: 'missing: not-met',
  });
});

test('the projects behind a component are those that realize it and those that deliver its systems', () => {
  const model = `
components: { sharing: {} }
systems: { lgsp: { realizes: [sharing] } }
projects:
  build: { delivers: [lgsp], realizes: [sharing] }
  rent: { realizes: [sharing] }
  move: { delivers: [lgsp], action: extend }
`;
  const [covered] = coverageOf(graphOf(model), null).components;
  expect(covered?.systems.map(({ id }) => id)).toEqual(['lgsp']);
  expect(covered?.projects.map(({ id }) => id).sort()).toEqual(['build', 'move', 'rent']);
});

test('layers count what stands in them and in their parts, each once', () => {
  const model = `
layers:
  data: {}
  shared: { within: data }
  open: { within: data }
  apps: {}
  citizen: { within: apps }
  channels: {}
  security: { crossCutting: true }
  soc: { within: security }
components: { warehouse: { layer: shared }, catalogue: { layer: open } }
systems:
  lake: { realizes: [warehouse, catalogue] }
  registry: { layer: apps, realizes: [warehouse] }
  old-app: { layer: channels, status: retired }
projects: { portal: { layer: apps } }
`;
  const { layers } = coverageOf(graphOf(model), null, TODAY);
  expect(layers.map(({ layer, systems, projects, answer }) => [layer.id, systems, projects, answer])).toEqual([
    ['data', 1, 0, 'met'],
    ['shared', 1, 0, 'met'],
    ['open', 1, 0, 'met'],
    ['apps', 1, 1, 'met'],
    ['citizen', 0, 0, 'not-enough-information'],
    ['channels', 0, 0, 'not-met'],
    ['security', 0, 0, 'not-applicable'],
    ['soc', 0, 0, 'not-applicable'],
  ]);
});

test('layers within each other end the count, not the run', () => {
  const model = `
layers: { a: { within: b }, b: { within: a }, c: { within: a } }
systems: { lgsp: { layer: c } }
`;
  const { layers } = coverageOf(graphOf(model), null);
  expect(layers.map(({ layer, systems }) => [layer.id, systems])).toEqual([
    ['a', 1],
    ['b', 0],
    ['c', 1],
  ]);
});

test('domains count the parts of programmes, not the programmes', () => {
  const model = `
domains:
  health: { expected: { projects: 3 } }
  hospitals: { within: health, expected: { projects: 0 } }
  tourism: {}
projects:
  programme: { domain: health }
  records: { partOf: [programme] }
  records-pilot: { partOf: [records] }
  tickets: { partOf: [programme], domain: tourism }
  beds: { domain: hospitals }
  clinics: { domain: health }
  dropped: { domain: health, status: cancelled, partOf: [clinics] }
`;
  const { domains } = coverageOf(graphOf(model), null);
  expect(domains.map(({ domain, projects, expected, answer }) => [domain.id, projects, expected, answer])).toEqual([
    ['health', 3, 3, 'met'],
    ['hospitals', 1, 0, 'not-met'],
    ['tourism', 1, null, 'not-applicable'],
  ]);
});

test('a framework is measured when it is used, not when another extends it', () => {
  const graph = graphOf('systems: { portal: { layer: qd1425-2026/CQS, realizes: [NP-B44] } }', ['qd1132-2026']);
  expect(measuredBy(graph)).toEqual(['qd1132-2026', null]);
  const { components } = coverageOf(graph, 'qd1132-2026');
  expect(components.filter(({ answer }) => answer !== 'not-applicable').map(({ component }) => component.id)).toEqual([
    'qd1132-2026/NP-B44',
  ]);
  expect(coverageOf(graph, 'qd1425-2026').layers.find(({ layer }) => layer.id === 'qd1425-2026/L3')?.systems).toBe(1);
});
