import { expect, test } from 'vitest';
import type { EdgeName } from '../model/edge-names.ts';
import { EDGE_NAMES } from '../model/edge-names.ts';
import { adjacencyOf } from './adjacency.ts';

test.each([10, 63, 64, 1000])('a node with %i edges gives those of each key in the order of the model', (size) => {
  // A platform (0) and a system (1), named alternately by three keys.
  const nodes = Int32Array.from({ length: size * 2 }, (_, edge) => edge % 2);
  const keys = ['reads', 'delivers', 'dependsOn'] as const;
  const names = Uint8Array.from(nodes, (_, edge) => EDGE_NAMES.indexOf(keys[edge % 3] ?? 'reads'));
  const { edges } = adjacencyOf(nodes, names, 3);
  const expected = (node: number, wanted: readonly EdgeName[]) =>
    [...nodes.keys()].filter(
      (edge) => nodes[edge] === node && (wanted.length === 0 || wanted.includes(EDGE_NAMES[names[edge] ?? 0] ?? 'via')),
    );
  for (const wanted of [[], ['reads'], ['dependsOn', 'reads'], ['owner'], [...keys]] as const) {
    for (const node of [0, 1, 2]) expect(edges(node, wanted)).toEqual(expected(node, wanted));
  }
});

test('many questions about one hub cost as much as the hub, not their product', () => {
  const size = 40_000;
  const { edges } = adjacencyOf(new Int32Array(size), new Uint8Array(size).fill(EDGE_NAMES.indexOf('reads')), 1);
  // As a product these would be 1.6 billion steps.
  const answers = Array.from({ length: size }, () => edges(0, ['owner']).length);
  expect(new Set(answers)).toEqual(new Set([0]));
});
