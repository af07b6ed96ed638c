import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { componentsByName, loadBenchmark, rowsByElement } from '../bench/duplicates/benchmark-workspace.ts';
import { normalizeName } from '../bench/duplicates/normalize-name.ts';
import type { Label } from '../bench/duplicates/read-benchmark.ts';
import { hasBenchmark, POSITIVE, readBenchmark } from '../bench/duplicates/read-benchmark.ts';
import type { FlaggedPair } from '../bench/duplicates/score-pairs.ts';
import { isPositive, scorePairs } from '../bench/duplicates/score-pairs.ts';
import { partOfNames, splitOf } from '../bench/duplicates/split.ts';

const isHere = hasBenchmark();
if (!isHere) console.warn('left out: the benchmark is not beside the repository (../shared/benchmarks/duplicates)');

test.skipIf(!isHere)('the rows are a workspace that loads', () => {
  const benchmark = readBenchmark();
  const { architecture, diagnostics } = loadBenchmark(benchmark);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const projects = architecture.elements.filter(({ collection }) => collection === 'projects');
  expect(projects).toHaveLength(318);
  expect(benchmark.misclassified.size).toBe(15);
  expect(projects.filter(({ value }) => 'realizes' in value)).toHaveLength(
    benchmark.rows.filter(({ realizes }) => realizes !== '').length,
  );
  expect(architecture.byId.get('p153')?.value).toMatchObject({ status: 'cancelled' });
  expect(rowsByElement(benchmark).get('qd1132-2026/NP-B44')).toBe('P058');
});

test.skipIf(!isHere)('the split stays where it was when the engine was begun', () => {
  const benchmark = readBenchmark();
  const { partOf, partOfCluster } = splitOf(benchmark);
  const counts = new Map<string, number>();
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { id } of benchmark.clusters) add(`${partOfCluster(id)} clusters`);
  for (const { a, b, verdict } of benchmark.labels) {
    add(`${partOf(a, b)} ${isPositive(verdict) ? 'positive' : 'negative'}`);
    expect(partOf(b, a)).toBe(partOf(a, b));
  }
  for (const pair of benchmark.namePairs) add(`${partOfNames(pair)} names`);
  expect(Object.fromEntries([...counts].sort())).toEqual({
    'develop clusters': 37,
    'develop negative': 196,
    'develop positive': 145,
    'develop names': 63,
    'held-out clusters': 39,
    'held-out names': 57,
    'held-out negative': 178,
    'held-out positive': 127,
  });
});

const LABELS: readonly Label[] = [
  { a: 'P1', b: 'P2', verdict: 'duplicate', reason: '' },
  { a: 'P1', b: 'P3', verdict: 'same-object', reason: '' },
  { a: 'P2', b: 'P3', verdict: 'share-platform', reason: '' },
  { a: 'P1', b: 'P4', verdict: 'national-conflict', reason: '' },
  { a: 'P2', b: 'P4', verdict: 'successor', reason: '' },
  { a: 'P3', b: 'P4', verdict: 'not-duplicate', reason: '' },
];

test('saying what the labels say scores 1', () => {
  const perfect = LABELS.flatMap(({ a, b, verdict }) => (isPositive(verdict) ? [{ a: b, b: a, verdict }] : []));
  const score = scorePairs(perfect, LABELS);
  expect(score).toMatchObject({ precision: 1, recall: 1, f1: 1, macroF1: 1, flagged: 4, successors: 0 });
  expect([...score.byVerdict.keys()]).toEqual([...POSITIVE]);
});

test('saying nothing scores 0', () => {
  expect(scorePairs([], LABELS)).toMatchObject({ precision: 0, recall: 0, f1: 0, macroF1: 0, flagged: 0 });
});

test('a wrong verdict is flagged but not that verdict; a pair that is not listed is a false alarm', () => {
  const flagged: readonly FlaggedPair[] = [
    { a: 'P2', b: 'P1', verdict: 'merger' },
    { a: 'P1', b: 'P3', verdict: 'duplicate' },
    { a: 'P2', b: 'P4', verdict: 'duplicate' },
    { a: 'P1', b: 'P9', verdict: 'duplicate' },
    { a: 'P9', b: 'P1', verdict: 'share-platform' },
  ];
  const score = scorePairs(flagged, LABELS);
  expect(score).toMatchObject({ precision: 0.5, recall: 0.5, flagged: 4, successors: 1 });
  expect(score.byVerdict.get('duplicate')).toEqual({ precision: 0.25, recall: 1, f1: 0.4 });
  expect(score.macroF1).toBeCloseTo(0.1);
});

test.skipIf(!isHere)('no name of the benchmark stands in the engine or its data', () => {
  const common = new Set([...componentsByName().keys(), ...glossaryTerms()].map(normalizeName));
  const names = readBenchmark()
    .rows.map(({ name }) => normalizeName(name))
    .filter((name) => name.split(' ').length > 2 && !common.has(name));
  expect(names.length).toBeGreaterThan(200);
  const found: string[] = [];
  for (const folder of ['src', 'models']) {
    const root = join(import.meta.dirname, '..', folder);
    for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(ts|md|ya?ml|json)$/.test(path)) continue;
      const text = ` ${normalizeName(readFileSync(join(root, path), 'utf8'))} `;
      for (const name of names) if (text.includes(` ${name} `)) found.push(`${folder}/${path}: ${name}`);
    }
  }
  expect(found).toEqual([]);
});

/** Terms of the published glossary, which the engine's own is made from: a row may bear nothing but such a term. */
function glossaryTerms(): readonly string[] {
  const path = join(import.meta.dirname, '..', '..', 'shared', 'reference', 'glossary.yaml');
  return existsSync(path) ? textsIn(parse(readFileSync(path, 'utf8'))) : [];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
