import { expect, test } from 'vitest';
import { elementOf, graphOf } from '../../test/graph-of.ts';
import { pathBetween } from './path.ts';

const MODEL = `
organizations: { doh: {} }
datasets: { citizen: {} }
systems:
  citizen-db: { masters: [citizen], owner: doh }
  ehr: { reads: [citizen] }
  one-stop: { reads: [citizen] }
  craft-villages: { owner: doh }
projects:
  health-records: { delivers: [ehr], dependsOn: [lgsp-project] }
  lgsp-project: {}
integrations:
  - { id: alert, from: ehr, to: one-stop }
`;

function path(from: string, to: string): string | undefined {
  const graph = graphOf(MODEL);
  const found = pathBetween(graph, elementOf(graph, from), elementOf(graph, to));
  return (
    found &&
    [found.relation, ...found.way.map(({ source, name, target }) => `${source.id} ${name} ${target.id}`)].join('; ')
  );
}

test('what happens to the first reaches the second', () => {
  expect(path('citizen-db', 'ehr')).toBe('reaches; citizen-db masters citizen; ehr reads citizen');
  expect(path('ehr', 'one-stop')).toBe('reaches; alert from ehr; alert to one-stop');
});

test('the first depends on the second', () => {
  expect(path('ehr', 'citizen-db')).toBe('depends; ehr reads citizen; citizen-db masters citizen');
  expect(path('ehr', 'lgsp-project')).toBe(
    'depends; health-records delivers ehr; health-records dependsOn lgsp-project',
  );
});

test('only when directions are not minded', () => {
  expect(path('lgsp-project', 'citizen-db')).toBe(
    'connected; health-records dependsOn lgsp-project; health-records delivers ehr; ehr reads citizen; citizen-db masters citizen',
  );
});

test('an owner connects nothing; an element is connected with itself', () => {
  expect(path('craft-villages', 'citizen-db')).toBeUndefined();
  expect(path('ehr', 'ehr')).toBe('reaches');
});
