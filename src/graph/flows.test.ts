import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementOf, graphOf } from '../../test/graph-of.ts';
import { createSupply, flowsOf } from './flows.ts';
import { upstreamOf } from './upstream.ts';

const PEOPLE = `
datasets: { citizen: {}, tax: {} }
systems:
  citizen-db: { kind: datastore, masters: [citizen] }
  lgsp: { kind: platform }
  ngsp: { kind: platform }
  app: { kind: application }
  ehr: { kind: application, reads: [citizen], partOf: [health] }
  health: { kind: application }
  permits: { kind: application, reads: [citizen] }
projects:
  permit-project: { delivers: [permits] }
  tax-project: { reads: [citizen] }
`;

function brings(flows: readonly string[], reader = 'ehr'): boolean {
  const graph = graphOf(`${PEOPLE}integrations:\n${flows.map((flow) => `  - { ${flow} }\n`).join('')}`);
  return createSupply(graph).brings(elementOf(graph, 'citizen'), elementOf(graph, reader));
}

test.each([
  ['directly', ['from: citizen-db, to: ehr, data: [citizen]']],
  ['directly, among others', ['from: citizen-db, to: ehr, data: [tax, citizen]']],
  ['directly, unnamed', ['from: citizen-db, to: ehr']],
  ['through a platform by one integration', ['from: citizen-db, via: lgsp, to: ehr, data: [citizen]']],
  ['over a platform by two', ['from: citizen-db, to: lgsp, data: [citizen]', 'from: lgsp, to: ehr, data: [citizen]']],
  ['over a platform, one leg unnamed', ['from: citizen-db, to: lgsp, data: [citizen]', 'from: lgsp, to: ehr']],
  ['over a platform, the other leg unnamed', ['from: citizen-db, to: lgsp', 'from: lgsp, to: ehr, data: [citizen]']],
  ['over a platform, both unnamed', ['from: citizen-db, to: lgsp', 'from: lgsp, to: ehr']],
  ['from the platform that another flow goes through', ['from: citizen-db, via: lgsp, to: app', 'from: lgsp, to: ehr']],
  [
    'over a chain that names it',
    [
      'from: citizen-db, to: lgsp, data: [citizen]',
      'from: lgsp, via: ngsp, to: app, data: [citizen]',
      'from: app, to: ehr, data: [citizen]',
    ],
  ],
  ['to the whole', ['from: citizen-db, to: health, data: [citizen]']],
  ['to the whole, unnamed', ['from: citizen-db, to: health']],
])('data come %s', (_, flows) => {
  expect(brings(flows)).toBe(true);
});

test.each([
  ['with no flow', []],
  ['the other way round', ['from: ehr, to: citizen-db, data: [citizen]']],
  ['with other data only', ['from: citizen-db, to: ehr, data: [tax]']],
  ['over a flow that ended', ['from: citizen-db, to: ehr, data: [citizen], status: ended']],
  ['over a service', ['from: citizen-db, to: ehr, kind: service']],
  ['over half a platform', ['from: citizen-db, to: lgsp, data: [citizen]']],
  [
    'where the second leg names other data',
    ['from: citizen-db, to: lgsp, data: [citizen]', 'from: lgsp, to: ehr, data: [tax]'],
  ],
  ['unnamed through an application', ['from: citizen-db, to: app', 'from: app, to: ehr']],
  ['unnamed over two platforms', ['from: citizen-db, to: lgsp', 'from: lgsp, to: ngsp', 'from: ngsp, to: ehr']],
  ['from what another sends through the platform', ['from: citizen-db, to: lgsp', 'from: app, via: lgsp, to: ehr']],
])('data do not come %s', (_, flows) => {
  expect(brings(flows)).toBe(false);
});

test('a project and the system it delivers read as one', () => {
  expect(brings(['from: citizen-db, to: permit-project, data: [citizen]'], 'permits')).toBe(true);
  expect(brings(['from: citizen-db, to: tax-project'], 'tax-project')).toBe(true);
  expect(brings(['from: citizen-db, to: permits, data: [citizen]'], 'tax-project')).toBe(false);
});

test('two parts of one whole are not one reader', () => {
  const graph = graphOf(`
datasets: { citizen: {} }
systems:
  citizen-db: { masters: [citizen] }
  health: { kind: application, reads: [citizen] }
  ehr: { partOf: [health], kind: application }
  clinics: { partOf: [health], kind: application, reads: [citizen] }
integrations: [{ from: citizen-db, to: ehr, data: [citizen] }]
`);
  const { brings: come } = createSupply(graph);
  expect(come(elementOf(graph, 'citizen'), elementOf(graph, 'health'))).toBe(true);
  expect(come(elementOf(graph, 'citizen'), elementOf(graph, 'clinics'))).toBe(false);
});

/** Random flows that all name the data set: a reader gets it exactly where a path leads from the master. */
test('named chains are paths', () => {
  const ids = ['s0', 's1', 's2', 's3', 's4'];
  const end = fc.constantFrom(...ids);
  fc.assert(
    fc.property(fc.array(fc.tuple(end, end), { maxLength: 8 }), end, (pairs, reader) => {
      const graph = graphOf({
        datasets: { tide: {} },
        systems: Object.fromEntries(
          ids.map((id) => [id, { kind: 'application', ...(id === 's0' ? { masters: ['tide'] } : {}) }]),
        ),
        integrations: pairs.map(([from, to]) => ({ from, to, data: ['tide'] })),
      });
      const reached = new Set<string>();
      let size = -1;
      while (size !== reached.size) {
        size = reached.size;
        for (const [from, to] of pairs) if (from === 's0' || reached.has(from)) reached.add(to);
      }
      expect(createSupply(graph).brings(elementOf(graph, 'tide'), elementOf(graph, reader))).toBe(reached.has(reader));
    }),
    { numRuns: 60 },
  );
});

test('more flows never take data away', () => {
  const end = fc.constantFrom('citizen-db', 'lgsp', 'ngsp', 'app', 'ehr', 'health', 'permits', 'permit-project');
  const flow = fc
    .tuple(end, fc.option(end), end, fc.constantFrom('', ', data: [citizen]', ', data: [tax]'))
    .map(([from, via, to, data]) => `from: ${from}, to: ${to}${via === null ? '' : `, via: ${via}`}${data}`);
  fc.assert(
    fc.property(
      fc.array(flow, { minLength: 1, maxLength: 5 }),
      fc.array(flow, { minLength: 1, maxLength: 3 }),
      (some, more) => {
        if (brings(some)) expect(brings([...some, ...more])).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('upstream is what can send to a goal, and the parts and systems of it', () => {
  const graph = graphOf(`
systems:
  lgsp: { kind: platform }
  gateway: {}
  sensor: { partOf: [gateway] }
  camera: {}
  meter: {}
projects: { cctv: { delivers: [camera] } }
integrations:
  - { from: gateway, to: lgsp }
  - { from: cctv, via: gateway, to: gateway }
  - { from: lgsp, to: meter }
`);
  const found = upstreamOf(graph, flowsOf(graph), [elementOf(graph, 'lgsp')]);
  expect([...found].map(({ id }) => id).sort()).toEqual(['camera', 'cctv', 'gateway', 'lgsp', 'sensor']);
});
