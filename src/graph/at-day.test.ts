import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf } from '../../test/graph-of.ts';
import { architectureAt } from './at-day.ts';
import { buildGraph } from './graph.ts';

function idsAt(model: string, day: string): readonly string[] {
  return architectureAt(graphOf(model).architecture, day).elements.map(({ id }) => id);
}

test('organizations, areas and projects of their time; what states none stays', () => {
  const model = `
organizations:
  dic: { valid: { to: 2025-06-30 } }
  dost: { valid: { from: 2025-07-01 } }
  doh: {}
projects:
  health: { period: { from: 2019, to: 2021 } }
  school: { period: { from: 2021-07 } }
  study: {}
`;
  expect(idsAt(model, '2021-01-01')).toEqual(['dic', 'doh', 'health', 'study']);
  expect(idsAt(model, '2021-12-31')).toEqual(['dic', 'doh', 'health', 'school', 'study']);
  expect(idsAt(model, '2026-01-01')).toEqual(['dost', 'doh', 'school', 'study']);
});

test('in the year of a merger the successor has the year once it is there', () => {
  const model = `
areas:
  quang-binh: { valid: { to: 2025 }, mergedInto: [quang-tri-new] }
  quang-tri-new: { valid: { from: 2025-07 } }
systems:
  esb: { lifecycle: { live: 2015, retired: 2025 } }
  lgsp: { lifecycle: { live: 2025-03 }, replaces: [esb] }
`;
  expect(idsAt(model, '2025-02-01')).toEqual(['quang-binh', 'esb']);
  expect(idsAt(model, '2025-08-01')).toEqual(['quang-tri-new', 'lgsp']);
});

test('a system without dates exists once a project that brings it about has begun', () => {
  const model = `
projects:
  build: { period: { from: 2020 }, delivers: [ehr] }
  extend: { period: { from: 2024 }, delivers: [ehr, portal], action: extend }
systems:
  ehr: {}
  portal: {}
  app: { partOf: [ehr] }
integrations:
  - { id: records, from: ehr, to: portal }
  - { id: pages, from: app, to: portal }
`;
  expect(idsAt(model, '2019-01-01')).toEqual(['portal', 'app', 'pages']);
  expect(idsAt(model, '2022-01-01')).toEqual(['build', 'ehr', 'portal', 'app', 'records', 'pages']);
});

test('references stay consistent on any day', () => {
  const year = fc.integer({ min: 2018, max: 2026 });
  const dates = fc.record({ from: year, to: year, live: year, retired: year });
  fc.assert(
    fc.property(fc.array(dates, { minLength: 1, maxLength: 8 }), year, (rows, day) => {
      const model = {
        projects: Object.fromEntries(
          rows.map(({ from, to }, at) => [
            `p-${at}`,
            { period: { from, to: Math.max(from, to) }, delivers: [`s-${at}`] },
          ]),
        ),
        systems: Object.fromEntries(
          rows.map(({ live, retired }, at) => [
            `s-${at}`,
            { lifecycle: { live, retired: Math.max(live, retired) }, partOf: [`s-${(at * 3) % rows.length}`] },
          ]),
        ),
        integrations: rows.map((_, at) => ({ id: `f-${at}`, from: `s-${at}`, to: `s-${(at + 1) % rows.length}` })),
      };
      const before = graphOf(JSON.stringify(model));
      const after = buildGraph(architectureAt(before.architecture, `${day}-06-01`));
      const kept = after.architecture.elements;
      expect(kept.map(({ index }) => index)).toEqual([...kept.keys()]);
      for (const element of kept) {
        const old = before.element(element.id);
        expect(old?.value).toBe(element.value);
        const named = old === undefined ? [] : before.outEdges(old).filter(({ target }) => after.element(target.id));
        expect(after.outEdges(element).map(({ name, target }) => [name, target.id])).toEqual(
          named.map(({ name, target }) => [name, target.id]),
        );
        if (element.collection === 'integrations') expect(after.outEdges(element)).toHaveLength(2);
      }
    }),
  );
});
