import { expect, test } from 'vitest';
import { graphOf } from '../../test/graph-of.ts';
import { goneOf, investmentsByPart, investmentsOf } from './investments.ts';

const graph = graphOf(`
datasets: { patient: {}, citizen: {} }
components: { ehr-function: {}, portal: {} }
projects:
  health-records: { delivers: [ehr], realizes: [portal], reads: [citizen] }
  health-records-2: { delivers: [ehr, ehr-app] }
  cancelled-plan: { status: cancelled, delivers: [never-built, kept-alive] }
  wound-up: { status: done, delivers: [old-ehr] }
systems:
  ehr: { realizes: [ehr-function, portal], masters: [patient] }
  ehr-app: {}
  never-built: { status: planned }
  kept-alive: { status: live }
  old-ehr: { status: retired }
  citizen-db: { masters: [citizen] }
`);

test('a project and what it delivers are one, and a system without project stands alone', () => {
  const told = investmentsOf(graph).map(({ head, parts }) => `${head.id}: ${parts.map(({ id }) => id).join(' ')}`);
  expect(told).toEqual([
    'health-records: health-records ehr',
    'health-records-2: health-records-2 ehr ehr-app',
    'kept-alive: kept-alive',
    'citizen-db: citizen-db',
  ]);
});

test('function and data come from both, each once', () => {
  const [first] = investmentsOf(graph);
  expect(first?.realizes.map(({ id }) => id)).toEqual(['portal', 'ehr-function']);
  expect(first?.masters.map(({ id }) => id)).toEqual(['patient']);
  expect(first?.reads.map(({ id }) => id)).toEqual(['citizen']);
});

test('gone is what is over or will never be', () => {
  expect([...goneOf(graph)].map(({ id }) => id).sort()).toEqual([
    'cancelled-plan',
    'never-built',
    'old-ehr',
    'wound-up',
  ]);
});

test('a system of two projects is a part of both', () => {
  const ehr = graph.element('ehr');
  const owners = ehr === undefined ? [] : investmentsByPart(investmentsOf(graph)).get(ehr);
  expect(owners?.map(({ head }) => head.id)).toEqual(['health-records', 'health-records-2']);
});
