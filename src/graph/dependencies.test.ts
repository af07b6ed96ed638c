import { expect, test } from 'vitest';
import { graphOf } from '../../test/graph-of.ts';
import type { OrderingKey } from './dependencies.ts';
import { cyclesBy } from './dependencies.ts';

/** Each cycle as `a → b`, with the path of each step. */
function shown(model: string, key: OrderingKey): readonly string[] {
  return cyclesBy(graphOf(model), key).map(({ steps }) =>
    steps.map(({ from, path, named, to }) => `${from.id} ${path.join('.')}:${named.id} → ${to.id}`).join(', '),
  );
}

test('through a system to the project that delivers it', () => {
  const model = `
projects:
  health: { dependsOn: [portal, lgsp], delivers: [ehr] }
  sharing: { delivers: [lgsp], dependsOn: [centre] }
  centre: { dependsOn: [ehr] }
systems: { ehr: {}, lgsp: {}, portal: {} }
`;
  expect(shown(model, 'dependsOn')).toEqual([
    'health dependsOn.1:lgsp → sharing, sharing dependsOn.0:centre → centre, centre dependsOn.0:ehr → health',
  ]);
});

test('a project on itself, by name or by the system that it alone makes', () => {
  const model = `
projects:
  hue-portal: { dependsOn: [hue-portal] }
  hue-card: { dependsOn: [card], delivers: [card] }
systems: { card: {} }
`;
  expect(shown(model, 'dependsOn')).toEqual([
    'hue-portal dependsOn.0:hue-portal → hue-portal',
    'hue-card dependsOn.0:card → hue-card',
  ]);
});

test('who extends a system, or builds it with others, may need it', () => {
  const model = `
projects:
  first: { delivers: [lgsp] }
  second: { delivers: [lgsp], dependsOn: [lgsp], phaseOf: [first] }
  third: { delivers: [lgsp, map], dependsOn: [lgsp, tax], action: extend }
  tax-link: { delivers: [tax], dependsOn: [lgsp] }
  cloud: { delivers: [map], dependsOn: [map], action: extend }
systems: { lgsp: {}, tax: {}, map: {} }
`;
  expect(shown(model, 'dependsOn')).toEqual([]);
});

test('a cancelled project waits for nothing and nothing waits for it', () => {
  const model = `
projects:
  da-nang: { dependsOn: [hoi-an] }
  hoi-an: { dependsOn: [da-nang], status: cancelled }
`;
  expect(shown(model, 'dependsOn')).toEqual([]);
});

test('one finding for all that lead to each other, with everything that is caught', () => {
  const model = `
projects:
  a: { dependsOn: [b] }
  b: { dependsOn: [c, a] }
  c: { dependsOn: [a] }
  d: { dependsOn: [a] }
`;
  const cycles = cyclesBy(graphOf(model), 'dependsOn');
  expect(cycles).toHaveLength(1);
  expect(cycles[0]?.members.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(cycles[0]?.steps.map(({ from }) => from.id)).toEqual(['a', 'b']);
});

test('areas within each other, systems that are parts of each other', () => {
  const model = `
areas:
  hue: { within: phu-xuan }
  phu-xuan: { within: hue }
systems:
  portal: { partOf: [site] }
  site: { partOf: [portal] }
`;
  expect(shown(model, 'within')).toEqual(['hue within:phu-xuan → phu-xuan, phu-xuan within:hue → hue']);
  expect(shown(model, 'partOf')).toEqual(['portal partOf.0:site → site, site partOf.0:portal → portal']);
});
