import { expect, test } from 'vitest';
import { graphOf } from '../../test/graph-of.ts';
import { integrationTable } from './integration-table.ts';

test('flows with totals by status and platform', () => {
  const { rows, byStatus, byPlatform } = integrationTable(
    graphOf(`
systems: { citizen-db: {}, ehr: {}, one-stop: {}, lgsp: { kind: platform } }
integrations:
  - { id: to-ehr, from: citizen-db, via: lgsp, to: ehr, status: live }
  - { id: to-one-stop, from: citizen-db, via: lgsp, to: one-stop, status: planned }
  - { id: direct, from: ehr, to: one-stop }
`),
  );
  expect(rows.map(({ integration, from, via, to }) => [integration.id, from?.id, via?.id, to?.id])).toEqual([
    ['to-ehr', 'citizen-db', 'lgsp', 'ehr'],
    ['to-one-stop', 'citizen-db', 'lgsp', 'one-stop'],
    ['direct', 'ehr', undefined, 'one-stop'],
  ]);
  expect([...byStatus]).toEqual([
    ['live', 1],
    ['planned', 1],
    ['unknown', 1],
  ]);
  expect(byPlatform.map(({ platform, count }) => [platform?.id ?? null, count])).toEqual([
    ['lgsp', 2],
    [null, 1],
  ]);
});

test('what is read and brought by no flow is missing, but for own data and data without a master', () => {
  const { missing } = integrationTable(
    graphOf(`
datasets: { citizen: {}, patient: {}, visitor: {} }
systems:
  citizen-db: { masters: [citizen] }
  hospital: { masters: [patient], reads: [citizen, patient, visitor] }
  one-stop: { reads: [citizen] }
  old-portal: { reads: [citizen], status: retired }
integrations:
  - { from: citizen-db, to: one-stop, data: [citizen] }
`),
  );
  expect(missing.map(({ reader, dataset, masters }) => [reader.id, dataset.id, masters.map(({ id }) => id)])).toEqual([
    ['hospital', 'citizen', ['citizen-db']],
  ]);
});
