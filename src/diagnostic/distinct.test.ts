import { expect, test } from 'vitest';
import type { Diagnostic } from './diagnostic.ts';
import { distinct } from './distinct.ts';
import { fingerprint } from './fingerprint.ts';

function found(line: number, print: string): Diagnostic {
  return {
    code: 'load/duplicate-key',
    severity: 'error',
    message: { en: 'twice', vi: 'hai lần' },
    place: { file: 'dong-ha.yaml', line, column: 1, endLine: line, endColumn: 5, sheet: null, cell: null },
    element: null,
    related: [],
    evidence: [],
    basis: [],
    help: null,
    fingerprint: fingerprint('load/duplicate-key', ['dong-ha.yaml'], print),
  };
}

test('findings that only their place tells apart get fingerprints of their own, whatever their order', () => {
  const [a, b, c] = [found(3, 'budget'), found(9, 'budget'), found(12, 'owner')];
  const prints = (list: readonly Diagnostic[]) =>
    Object.fromEntries(distinct(list).map((entry) => [entry.place?.line ?? 0, entry.fingerprint]));
  const one = prints([a, b, c]);
  expect(new Set(Object.values(one)).size).toBe(3);
  expect(one[3]).toBe(a.fingerprint);
  expect(prints([c, b, a])).toEqual(one);
});

test('what is found twice at one place is said once', () => {
  expect(distinct([found(3, 'budget'), found(3, 'budget')])).toEqual([found(3, 'budget')]);
});
