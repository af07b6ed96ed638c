import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf } from '../../test/graph-of.ts';
import { groupByFunction, unexplainedPairs } from './group-by-function.ts';

/** The members of each group, by key. */
function groups(model: string | object, ignore: readonly string[] = []): Record<string, readonly string[]> {
  const found = groupByFunction(graphOf(model), { ignore });
  return Object.fromEntries(
    found.map(({ key, members }) => [key, members.map(({ investment }) => investment.head.id)]),
  );
}

const AREAS = `
areas:
  quang-tri: { kind: province }
  dong-ha: { within: quang-tri }
  cam-lo: { within: quang-tri }
  old-quang-tri: { kind: province, mergedInto: [quang-tri] }
  quang-binh: { kind: province, mergedInto: [quang-tri] }
  dong-hoi: { within: quang-binh }
`;

/** Two projects that realize one component, with these further keys. */
function two(first: string, second: string, more = ''): Record<string, readonly string[]> {
  return groups(`${AREAS}
components: { ioc: {}, lgsp: {} }
projects:
  one: { realizes: [ioc]${first === '' ? '' : `, ${first}`} }
  two: { realizes: [ioc]${second === '' ? '' : `, ${second}`} }
${more}`);
}

const DUPLICATE = { 'function:ioc': ['one', 'two'] };

test.each([
  ['nothing else is stated', '', ''],
  ['one says where it serves', 'area: dong-ha', ''],
  ['the place is the same', 'area: dong-ha', 'area: dong-ha'],
  ['one place lies in the other', 'area: dong-ha', 'area: quang-tri'],
  ['one of several places meets', 'area: [dong-ha, cam-lo]', 'area: [cam-lo]'],
  ['two provinces were merged', 'area: old-quang-tri', 'area: quang-binh'],
  ['one lies in a merged province', 'area: dong-hoi', 'area: quang-tri'],
  ['one only depends on the other', '', 'dependsOn: [one]'],
  ['both are parts of one programme', 'partOf: [programme]', 'partOf: [programme]'],
])('the same function is one group where %s', (_, first, second) => {
  expect(two(first, second, '  programme: {}')).toEqual(DUPLICATE);
});

test.each([
  ['places are apart', 'area: dong-ha', 'area: cam-lo'],
  ['one is cancelled', 'status: cancelled', ''],
  ['one replaces the other', '', 'replaces: [one]'],
  ['one is a phase of the other', 'phaseOf: [two]', ''],
  ['one is a part of the other', '', 'partOf: [one]'],
  ['one reuses the other', '', 'reuses: [one]'],
  ['one inherits the other', '', 'inherits: [one]'],
  ['one is a phase of a phase of the other', '', 'phaseOf: [between]'],
  ['one extends what it depends on', '', 'action: extend, dependsOn: [one]'],
  ['one reuses the component itself', '', 'reuses: [ioc]'],
  ['one only connects', '', 'action: connect'],
  ['one only trains', 'action: train', ''],
  ['one only operates', 'action: operate', ''],
])('there is no group where %s', (_, first, second) => {
  expect(two(first, second, '  between: { phaseOf: [one] }')).toEqual({});
});

test('a relation of the systems explains their projects, and a shared system does', () => {
  const model = (systems: string, second: string) => `
components: { ioc: {} }
projects: { one: { delivers: [first] }, two: { delivers: [${second}] } }
systems:
  first: { realizes: [ioc] }
  ${systems}`;
  expect(groups(model('second: { realizes: [ioc] }', 'second'))).toEqual(DUPLICATE);
  expect(groups(model('second: { realizes: [ioc], replaces: [first] }', 'second'))).toEqual({});
  expect(groups(model('other: {}', 'first'))).toEqual({});
  // The shared system explains its own function only.
  expect(
    groups(
      model('second: { realizes: [ioc] }', 'second, other').replace('delivers: [first]', 'delivers: [first, other]') +
        '\n  other: {}',
    ),
  ).toEqual(DUPLICATE);
});

test('a project and its own system are no group, and retired systems are in none', () => {
  expect(
    groups(`
components: { ioc: {} }
projects: { one: { name: IOC, realizes: [ioc], delivers: [centre] } }
systems: { centre: { name: IOC, realizes: [ioc] }, old: { realizes: [ioc], status: retired } }`),
  ).toEqual({});
});

test('shelves are no functions', () => {
  const model = `
components: { other: { requirement: catch-all }, departments: {} }
systems: { a: { realizes: [other, departments] }, b: { realizes: [other, departments] } }`;
  expect(groups(model)).toEqual({ 'function:departments': ['a', 'b'] });
  expect(groups(model, ['departments'])).toEqual({});
});

test('only who has an unexplained partner is in the group', () => {
  expect(
    groups(`${AREAS}
components: { ioc: {} }
systems:
  a: { realizes: [ioc], area: dong-ha }
  b: { realizes: [ioc], area: dong-ha }
  c: { realizes: [ioc], area: cam-lo }
  d: { realizes: [ioc], area: cam-lo, replaces: [c] }`),
  ).toEqual({ 'function:ioc': ['a', 'b'] });
});

test('names group by what is left of them, and schools by their number', () => {
  expect(
    groups(`
systems:
  a: { name: Cổng học sinh }
  b: { name: CỔNG  HỌC SINH. }
  school-12: { name: School 12 portal }
  school-13: { name: School 13 portal }`),
  ).toEqual({ 'name:cổng học sinh': ['a', 'b'] });
});

test('a name says nothing that the function did not', () => {
  const [group, ...others] = groupByFunction(
    graphOf(`
components: { ioc: {}, iot: {} }
systems:
  a: { name: IOC, realizes: [ioc, iot] }
  b: { name: IOC, realizes: [ioc, iot] }`),
  );
  expect([group?.key, group?.alsoShared, others]).toEqual(['function:ioc', ['function:iot'], []]);
});

test('only what is not yet spent is at stake', () => {
  const [group] = groupByFunction(
    graphOf(`
components: { ioc: {} }
projects:
  a: { realizes: [ioc], status: done, budget: { amount: 100, unit: tỷ VND } }
  b: { realizes: [ioc], status: approved, budget: { amount: 12.5, unit: tỷ VND } }
  c: { realizes: [ioc], status: proposed }
  d: { realizes: [ioc], budget: { amount: 2, unit: tỷ VND } }`),
  );
  expect(group?.money).toEqual([{ currency: 'VND', min: '12500000000', max: '14500000000', unknown: 1 }]);
});

test('pairs of a large group are not all written out', () => {
  const systems = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`ioc-${at}`, { realizes: ['ioc'] }]));
  const [group] = groupByFunction(graphOf({ components: { ioc: {} }, systems }));
  if (group === undefined) throw new Error('no group');
  const { pairs, leftOut } = unexplainedPairs(group);
  expect([group.members.length, pairs.length, leftOut]).toEqual([300, (200 * 199) / 2, 100]);
});

test('the members are exactly those that make a group with some other alone', () => {
  const places = fc.constantFrom(
    undefined,
    'quang-tri',
    'dong-ha',
    'cam-lo',
    'quang-binh',
    'dong-hoi',
    'old-quang-tri',
  );
  const systems = fc.array(fc.tuple(places, fc.option(fc.nat(5))), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(systems, (drawn) => {
      /** The members where only these systems provide the function. */
      const membersAmong = (providers: readonly number[]): readonly string[] => {
        const entries = drawn.map(([area, old], at) => {
          const place = area === undefined ? {} : { area };
          const past = old === null || old >= drawn.length || old === at ? {} : { replaces: [`s${old}`] };
          return [`s${at}`, { ...place, ...past, realizes: providers.includes(at) ? ['ioc'] : [] }];
        });
        const model = `${AREAS}\ncomponents: { ioc: {} }\nsystems: ${JSON.stringify(Object.fromEntries(entries))}\n`;
        return groups(model)['function:ioc'] ?? [];
      };
      const numbers = [...drawn.keys()];
      const expected = numbers.filter((a) => numbers.some((b) => a !== b && membersAmong([a, b]).length > 0));
      expect(membersAmong(numbers)).toEqual(expected.map((at) => `s${at}`));
    }),
    { numRuns: 40 },
  );
});
