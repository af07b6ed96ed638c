import { expect, test } from 'vitest';
import { elementOf, graphOf } from '../../test/graph-of.ts';
import type { Graph } from './graph.ts';
import { createPlaceRelations } from './place-relation.ts';

const MERGED = `areas:
  viet-nam: { kind: country }
  quang-tri: { kind: province, within: viet-nam }
  old-quang-tri: { kind: province, within: viet-nam, mergedInto: [quang-tri] }
  quang-binh: { kind: province, within: viet-nam, mergedInto: [quang-tri] }
  hue: { kind: province, within: viet-nam }
  cam-lo: { kind: district, within: old-quang-tri, mergedInto: [cam-lo-commune] }
  dong-hoi: { kind: city, within: quang-binh }
  cam-lo-commune: { kind: commune, within: quang-tri }
`;

test.each([
  ['quang-tri', 'quang-tri', 'equal'],
  ['old-quang-tri', 'quang-tri', 'nested'],
  ['cam-lo', 'old-quang-tri', 'nested'],
  ['cam-lo', 'quang-tri', 'nested'],
  // A commune of today lies in the former province whose district it was made of.
  ['cam-lo-commune', 'old-quang-tri', 'nested'],
  ['cam-lo-commune', 'quang-binh', 'siblings'],
  ['old-quang-tri', 'quang-binh', 'twins'],
  ['cam-lo', 'quang-binh', 'siblings'],
  ['cam-lo', 'dong-hoi', 'siblings'],
  ['quang-tri', 'hue', 'apart'],
])('%s and %s are %s, whichever comes first', (a, b, relation) => {
  const graph = graphOf(MERGED);
  const { between } = createPlaceRelations(graph);
  expect(between([elementOf(graph, a)], [elementOf(graph, b)])).toBe(relation);
  expect(between([elementOf(graph, b)], [elementOf(graph, a)])).toBe(relation);
});

test('the closest of several areas counts, and no area says nothing', () => {
  const graph = graphOf(MERGED);
  const { between } = createPlaceRelations(graph);
  const [hue, camLo, province] = ['hue', 'cam-lo', 'old-quang-tri'].map((id) => elementOf(graph, id));
  if (hue === undefined || camLo === undefined || province === undefined) throw new Error('no areas');
  expect(between([hue, camLo], [province])).toBe('nested');
  expect(between([], [province])).toBe('unknown');
});

/** A graph that counts the questions it is asked. */
function counting(graph: Graph): { readonly graph: Graph; readonly asked: () => number } {
  let count = 0;
  const targets: Graph['targets'] = (...question) => {
    count++;
    return graph.targets(...question);
  };
  return { graph: { ...graph, targets }, asked: () => count };
}

test.each(['mergedInto', 'within'])('a long chain of %s costs no more than its length', (key) => {
  const size = 2000;
  const areas = Array.from({ length: size }, (_, at) => {
    const next = at + 1 < size ? `, ${key}: ${key === 'within' ? `a${at + 1}` : `[a${at + 1}]`}` : '';
    return `  a${at}: { kind: commune${next} }\n`;
  });
  const { graph, asked } = counting(graphOf(`areas:\n${areas.join('')}`));
  const { around } = createPlaceRelations(graph);
  for (const area of graph.of('areas')) around(area);
  expect(asked()).toBeLessThan(size * 150);
});

test('areas merged into each other in a circle are nested', () => {
  const graph = graphOf('areas:\n  a: { kind: city, mergedInto: [b] }\n  b: { kind: city, mergedInto: [a] }\n');
  expect(createPlaceRelations(graph).between([elementOf(graph, 'a')], [elementOf(graph, 'b')])).toBe('nested');
});

test('a unit split into very many parts is not remembered with all of them for each that it was made of', () => {
  const parts = Array.from({ length: 2000 }, (_, at) => `  part-${at}: { kind: commune }\n`);
  const graph = graphOf(
    `areas:\n  whole: { kind: district, mergedInto: [${parts.map((_, at) => `part-${at}`).join(', ')}] }\n  old: { kind: commune, mergedInto: [whole] }\n${parts.join('')}`,
  );
  expect(createPlaceRelations(graph).around(elementOf(graph, 'old')).size).toBeLessThan(500);
});
