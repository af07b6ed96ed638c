import { expect, test } from 'vitest';
import { elementOf, graphOf } from '../../test/graph-of.ts';
import { axisOf } from './axis.ts';

test('a layer stands in the topmost layer that it lies within, and layers that lie within each other have one', () => {
  const graph = graphOf({
    layers: {
      apps: {},
      shared: { within: 'apps' },
      portal: { within: 'shared' },
      a: { within: 'b' },
      b: { within: 'a' },
    },
  });
  const { bands, bandOf } = axisOf(graph, 'layers', []);
  expect(bands.map(({ id }) => id)).toEqual(['apps', 'b']);
  for (const id of ['apps', 'shared', 'portal']) expect(bandOf(elementOf(graph, id))?.id).toBe('apps');
  for (const id of ['a', 'b']) expect(bandOf(elementOf(graph, id))?.id).toBe('b');
});

test('each step of a chain is walked once', () => {
  const size = 1000;
  const chain = Array.from(
    { length: size },
    (_, at) => `  l${at}: ${at + 1 < size ? `{ within: l${at + 1} }` : '{}'}\n`,
  );
  const graph = graphOf(`layers:\n${chain.join('')}`);
  let asked = 0;
  const targets: typeof graph.targets = (...question) => {
    asked++;
    return graph.targets(...question);
  };
  expect(axisOf({ ...graph, targets }, 'layers', []).bands.map(({ id }) => id)).toEqual([`l${size - 1}`]);
  expect(asked).toBeLessThan(size * 2);
});
