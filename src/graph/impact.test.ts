import { expect, test } from 'vitest';
import { elementOf, graphOf } from '../../test/graph-of.ts';
import type { Edge } from './graph.ts';
import { impactOf, LONGEST_WAY } from './impact.ts';

/** Each affected element with its distance and the edges of its way. */
function impacts(model: string | object, id: string): readonly string[] {
  const graph = graphOf(model);
  return impactOf(graph, elementOf(graph, id)).map(
    ({ element, distance, way }) => `${distance} ${element.id}: ${way.map(written).join(', ')}`,
  );
}

function written({ source, name, target }: Edge): string {
  return `${source.id} ${name} ${target.id}`;
}

test('readers of what a system masters are affected over the data set', () => {
  const model = `
datasets: { citizen: {} }
systems:
  citizen-db: { masters: [citizen] }
  one-stop: { reads: [citizen] }
  craft-villages: {}
`;
  expect(impacts(model, 'citizen-db')).toEqual([
    '1 citizen: citizen-db masters citizen',
    '2 one-stop: citizen-db masters citizen, one-stop reads citizen',
  ]);
  expect(impacts(model, 'one-stop')).toEqual([]);
});

test('data flows from sender to receiver, a service from provider to user; ended flows carry nothing', () => {
  const model = `
systems: { citizen-db: {}, one-stop: {}, data-centre: {}, old-portal: {} }
integrations:
  - { id: lookup, from: citizen-db, to: one-stop }
  - { id: hosting, kind: service, from: one-stop, to: data-centre }
  - { id: nightly-copy, from: citizen-db, to: old-portal, status: ended }
`;
  expect(impacts(model, 'citizen-db')).toEqual([
    '1 lookup: lookup from citizen-db',
    '2 one-stop: lookup from citizen-db, lookup to one-stop',
  ]);
  expect(impacts(model, 'data-centre')).toEqual([
    '1 hosting: hosting to data-centre',
    '2 one-stop: hosting to data-centre, hosting from one-stop',
  ]);
  expect(impacts(model, 'old-portal')).toEqual([]);
});

test('of a platform every flow through it is affected, and its receiver, not its sender', () => {
  const model = `
systems: { lgsp: {}, citizen-db: {}, ehr: {} }
integrations: [{ id: lookup, from: citizen-db, via: lgsp, to: ehr }]
`;
  expect(impacts(model, 'lgsp')).toEqual(['1 lookup: lookup via lgsp', '2 ehr: lookup via lgsp, lookup to ehr']);
});

test('a project affects its systems, and whoever depends on either', () => {
  const model = `
systems: { lgsp: {}, one-stop: { reuses: [lgsp] } }
projects:
  integration-platform: { delivers: [lgsp] }
  integration-phase-2: { phaseOf: [integration-platform] }
  one-stop-upgrade: { dependsOn: [lgsp], status: cancelled }
  shared-data: { dependsOn: [integration-platform] }
`;
  expect(impacts(model, 'integration-platform')).toEqual([
    '1 integration-phase-2: integration-phase-2 phaseOf integration-platform',
    '1 lgsp: integration-platform delivers lgsp',
    '1 shared-data: shared-data dependsOn integration-platform',
    '2 one-stop: integration-platform delivers lgsp, one-stop reuses lgsp',
  ]);
});

test('what belongs to a unit is affected with the unit, but a shared owner spreads nothing', () => {
  const model = `
organizations: { ppc: {}, doh: { within: ppc }, dot: {} }
datasets: { visit: {} }
systems:
  hospital: { owner: doh, masters: [visit] }
  statistics: { owner: dot, reads: [visit] }
  traffic-lights: { owner: dot }
views: { health: { type: integrations, scope: { owner: doh } } }
`;
  expect(impacts(model, 'ppc')).toEqual([
    '1 doh: doh within ppc',
    '2 hospital: doh within ppc, hospital owner doh',
    '3 visit: doh within ppc, hospital owner doh, hospital masters visit',
    '4 statistics: doh within ppc, hospital owner doh, hospital masters visit, statistics reads visit',
  ]);
});

test('a cycle ends, and a way is never longer than its limit', () => {
  const ring = { projects: { bridge: { dependsOn: ['road'] }, road: { dependsOn: ['bridge'] } } };
  expect(impacts(ring, 'road')).toEqual(['1 bridge: bridge dependsOn road']);

  const count = LONGEST_WAY * 3;
  const street = (at: number): string => `street-${at}`;
  const chain = Array.from({ length: count }, (_, at) => [street(at), at === 0 ? {} : { dependsOn: [street(at - 1)] }]);
  const graph = graphOf({ projects: Object.fromEntries(chain) });
  const found = impactOf(graph, elementOf(graph, street(0)));
  expect(found).toHaveLength(count - 1);
  expect(found.at(-1)).toMatchObject({ distance: count - 1, element: { id: street(count - 1) } });
  expect(found.at(-1)?.way).toHaveLength(LONGEST_WAY);
  expect(found.at(-1)?.way.at(-1)?.source.id).toBe(street(count - 1));
});
