import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Arcs } from './strong-components.ts';
import { arcsOf, shortestCycle, strongComponents } from './strong-components.ts';

const COUNT = 8;
const node = fc.nat(COUNT - 1);
const pairs = fc.array(fc.tuple(node, node), { maxLength: 16 });

function arcs(list: readonly (readonly [number, number])[], count = COUNT): Arcs {
  return arcsOf(
    list.map(([source]) => source),
    list.map(([, target]) => target),
    count,
  );
}

/** Which nodes lead to which, by walking every arc. */
function reaches(list: readonly (readonly [number, number])[], from: number): ReadonlySet<number> {
  const seen = new Set<number>();
  const queue = [from];
  for (const at of queue) {
    for (const [source, target] of list) {
      if (source !== at || seen.has(target)) continue;
      seen.add(target);
      queue.push(target);
    }
  }
  return seen;
}

test('the components are the nodes that reach each other', () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const circular = Array.from({ length: COUNT }, (_, at) => at).filter((at) => reaches(list, at).has(at));
      const expected = new Map<number, number[]>();
      for (const at of circular) {
        const first = circular.find((other) => reaches(list, at).has(other) && reaches(list, other).has(at)) ?? at;
        expected.set(first, [...(expected.get(first) ?? []), at]);
      }
      expect(strongComponents(arcs(list))).toEqual([...expected.values()]);
    }),
  );
});

test('the shortest cycle goes along arcs and comes back', () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const graph = arcs(list);
      for (const members of strongComponents(graph)) {
        const way = shortestCycle(graph, members, members[0] ?? 0);
        expect(way[0]).toBe(members[0]);
        for (const [at, from] of way.entries()) {
          expect(list).toContainEqual([from, way[(at + 1) % way.length]]);
        }
        expect(new Set(way).size).toBe(way.length);
      }
    }),
  );
});

test('a circle of 100,000 and a chain of 100,000', () => {
  const count = 100_000;
  const chain = Array.from({ length: count - 1 }, (_, at) => [at, at + 1] as const);
  expect(strongComponents(arcs(chain, count))).toEqual([]);
  const circle = arcs([...chain, [count - 1, 0]], count);
  const [members = []] = strongComponents(circle);
  expect(members).toHaveLength(count);
  expect(shortestCycle(circle, members, 0)).toHaveLength(count);
});
