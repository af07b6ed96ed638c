import { join } from 'node:path';
import { ENGINE } from './engine.ts';
import { engineFlags } from './engine-flags.ts';
import { figure } from './format-rows.ts';
import type { Benchmark } from './read-benchmark.ts';
import { POSITIVE, readBenchmark } from './read-benchmark.ts';
import { scorePairs } from './score-pairs.ts';

/** Sets of other provinces; the errors of those that are open may be looked at. See provinces/README.md. */
export const PROVINCES = [
  { name: 'lam-dong', isOpen: true },
  { name: 'ninh-binh', isOpen: true },
  { name: 'an-giang', isOpen: false },
] as const;

export function readProvince(name: string): Benchmark {
  return readBenchmark(join(import.meta.dirname, 'provinces', name));
}

/** One row a set: precision, recall, macro-F1, successors flagged, F1 of each verdict, accuracy of pairs of names. */
export function provinceRows(): string[][] {
  return [
    ['', 'P', 'R', 'F1', 'macro', 'succ', ...POSITIVE, 'names'],
    ...PROVINCES.map(({ name }) => {
      const benchmark = readProvince(name);
      const score = scorePairs(engineFlags(benchmark).flagged, benchmark.labels);
      const { namePairs } = benchmark;
      const right = namePairs.filter(({ a, b, isSame }) => ENGINE.isSameName(a, b) === isSame).length;
      return [
        name,
        ...[score.precision, score.recall, score.f1, score.macroF1].map((value) => figure(value)),
        String(score.successors),
        ...POSITIVE.map((verdict) => figure(score.byVerdict.get(verdict)?.f1)),
        figure(right / namePairs.length, 3),
      ];
    }),
  ];
}
