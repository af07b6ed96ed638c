import { expect, test } from 'vitest';
import { elementOf, graphOf } from '../../test/graph-of.ts';
import { explainPair } from './explain-pair.ts';
import { findDuplicates } from './find-duplicates.ts';

function explained(model: string, a: string, b: string, uses: readonly string[] = []) {
  const graph = graphOf(model, uses);
  return explainPair(findDuplicates(graph), elementOf(graph, a), elementOf(graph, b));
}

const NATIONAL = 'qd1132-2026/NP-B44';

test.each([[false], [true]])(
  'a member and the national platform it repeats conflict, whichever is named first (%s)',
  (isTurned) => {
    const model = `
projects: { records: { delivers: [ehr] } }
systems: { ehr: { realizes: [${NATIONAL}] } }`;
    for (const part of ['records', 'ehr']) {
      const [a, b] = isTurned ? [NATIONAL, part] : [part, NATIONAL];
      const { verdict, functions } = explained(model, a, b, ['qd1132-2026']);
      expect(verdict).toBe('national-conflict');
      expect(functions[0]?.evidence.map(({ signal }) => signal)).toEqual([
        'same-function',
        'platform-unknown',
        'decision:national-platform',
      ]);
    }
  },
);

test('the gravest function decides, and each function is told once', () => {
  const { verdict, functions } = explained(
    `
areas: { t: { kind: province }, a: { kind: commune, within: t }, b: { kind: commune, within: t } }
components: { payroll: {}, queue: {} }
projects:
  one: { realizes: [queue, payroll], area: a, delivers: [x] }
  two: { realizes: [queue, payroll], area: [b] }
systems: { x: { realizes: [payroll] } }`,
    'one',
    'two',
  );
  expect(verdict).toBe('share-platform');
  expect(functions).toHaveLength(2);
});

test('what is no investment is said to be none', () => {
  const { verdict, evidence } = explained('organizations: { city: {} }\nprojects: { one: {} }', 'one', 'city');
  expect([verdict, evidence.map(({ signal }) => signal)]).toEqual(['none', ['no-investment']]);
});

test('of a project and what it delivers each function is told once', () => {
  const { evidence } = explained(
    `
projects:
  one: { name: Xây dựng hệ thống họp trực tuyến, delivers: [x] }
  two: { name: Phần mềm quản lý bệnh viện }
systems: { x: { name: Hệ thống họp trực tuyến } }`,
    'one',
    'two',
  );
  expect(evidence).toHaveLength(2);
});

test('missing marks are said only of a name that is Vietnamese', () => {
  const signals = (name: string) =>
    explained(
      `projects: { one: { name: ${name} }, two: { name: Xây dựng phần mềm quản lý văn bản } }`,
      'one',
      'two',
    ).functions.flatMap(({ evidence }) => evidence.map(({ signal }) => signal));
  expect(signals('{ vi: Xay dung phan mem quan ly van ban }')).toContain('no-marks');
  expect(signals('Document management')).not.toContain('no-marks');
});
