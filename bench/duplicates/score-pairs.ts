import type { Label, Positive } from './read-benchmark.ts';
import { POSITIVE } from './read-benchmark.ts';
import { pairKey } from './split.ts';

/** What a checker says of two rows. `merger` counts as `duplicate`. */
export type FlaggedPair = {
  readonly a: string;
  readonly b: string;
  readonly verdict: Positive | 'merger';
  /** The checker's reason, shown beside its errors. */
  readonly why?: string;
};

export type Rate = { readonly precision: number; readonly recall: number; readonly f1: number };

export type Score = Rate & {
  readonly flagged: number;
  readonly macroF1: number;
  readonly byVerdict: ReadonlyMap<Positive, Rate>;
  /** Pairs that follow one another and were flagged all the same: the costly false alarms. */
  readonly successors: number;
};

/** The scoring of the benchmark's README. A pair flagged twice counts once, by its gravest verdict. */
export function scorePairs(flagged: readonly FlaggedPair[], labels: readonly Label[]): Score {
  const said = verdictByPair(flagged);
  const truth = new Map(labels.map(({ a, b, verdict }) => [pairKey(a, b), verdict]));
  const counts = new Map(POSITIVE.map((verdict) => [verdict, { right: 0, said: 0, labelled: 0 }]));
  let hits = 0;
  let positives = 0;
  let successors = 0;
  for (const verdict of truth.values()) {
    if (!isPositive(verdict)) continue;
    positives++;
    count(counts, verdict).labelled++;
  }
  for (const [key, verdict] of said) {
    const label = truth.get(key);
    count(counts, verdict).said++;
    if (label === verdict) count(counts, verdict).right++;
    if (label === 'successor') successors++;
    if (label !== undefined && isPositive(label)) hits++;
  }
  const byVerdict = new Map<Positive, Rate>();
  for (const [verdict, { right, said: all, labelled }] of counts) {
    // A verdict that a part neither has nor got says nothing about the checker.
    if (all + labelled > 0) byVerdict.set(verdict, rate(right, all, labelled));
  }
  const f1s = [...byVerdict.values()].map(({ f1 }) => f1);
  return {
    ...rate(hits, said.size, positives),
    flagged: said.size,
    macroF1: f1s.length === 0 ? 0 : f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length,
    byVerdict,
    successors,
  };
}

/** Gravest first, for a pair that is flagged in two ways. */
const GRAVITY: readonly Positive[] = ['national-conflict', 'duplicate', 'same-object', 'share-platform'];

export function verdictByPair(flagged: readonly FlaggedPair[]): ReadonlyMap<string, Positive> {
  const said = new Map<string, Positive>();
  for (const { a, b, verdict: stated } of flagged) {
    const verdict = stated === 'merger' ? 'duplicate' : stated;
    const other = said.get(pairKey(a, b));
    if (other === undefined || GRAVITY.indexOf(verdict) < GRAVITY.indexOf(other)) said.set(pairKey(a, b), verdict);
  }
  return said;
}

/** Nothing flagged is precision 0, not perfection. */
export function rate(right: number, said: number, labelled: number): Rate {
  return {
    precision: said === 0 ? 0 : right / said,
    recall: labelled === 0 ? 0 : right / labelled,
    f1: said + labelled === 0 ? 0 : (2 * right) / (said + labelled),
  };
}

export function isPositive(verdict: Label['verdict']): verdict is Positive {
  return (POSITIVE as readonly string[]).includes(verdict);
}

type Count = { right: number; said: number; labelled: number };

function count(counts: Map<Positive, Count>, verdict: Positive): Count {
  const found = counts.get(verdict) ?? { right: 0, said: 0, labelled: 0 };
  counts.set(verdict, found);
  return found;
}
