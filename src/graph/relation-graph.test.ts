import { expect, test } from 'vitest';
import { elementOf, graphOf } from '../../test/graph-of.ts';
import { relationGraph } from './relation-graph.ts';

const MODEL = `
organizations: { doh: {} }
datasets: { citizen: {} }
systems:
  lgsp: { owner: doh, kind: platform }
  citizen-db: { masters: [citizen], owner: doh }
  ehr: { reads: [citizen], reuses: [lgsp] }
integrations:
  - { id: residents, from: citizen-db, to: ehr, via: lgsp, data: [citizen] }
`;

test('has the edges that the adjacency lists have, with their keys', () => {
  const graph = graphOf(MODEL);
  const relations = relationGraph(graph);
  const edges = relations.mapEdges((_, { name }, source, target) => `${source} ${name} ${target}`);
  const expected = graph.architecture.elements.flatMap((element) =>
    graph.outEdges(element).map(({ source, name, target }) => `${source.id} ${name} ${target.id}`),
  );
  expect(edges.sort()).toEqual([...expected].sort());
  const incoming = graph.inEdges(elementOf(graph, 'lgsp')).map(({ source }) => source.id);
  expect(relations.inNeighbors('lgsp').sort()).toEqual([...incoming].sort());
});

test('of some keys only', () => {
  const relations = relationGraph(graphOf(MODEL), 'owner');
  expect(relations.mapEdges((_, { name }, source, target) => `${source} ${name} ${target}`)).toEqual([
    'lgsp owner doh',
    'citizen-db owner doh',
  ]);
  expect(relations.getNodeAttribute('doh', 'element').collection).toBe('organizations');
});
