import { buildGraph } from '../../src/graph/graph.ts';
import { loadBenchmark, rowsByElement } from './benchmark-workspace.ts';
import { ENGINE } from './engine.ts';
import type { Benchmark } from './read-benchmark.ts';
import type { FlaggedPair } from './score-pairs.ts';

export type Flags = { readonly flagged: readonly FlaggedPair[]; readonly unmatched: number };

/** The engine's pairs as pairs of rows. Throws where the benchmark is no healthy model. */
export function engineFlags(benchmark: Benchmark): Flags {
  const { architecture, diagnostics } = loadBenchmark(benchmark);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`the benchmark does not load: ${errors[0]?.message.en}`);
  const rows = rowsByElement(benchmark);
  const pairs = ENGINE.flagPairs(buildGraph(architecture));
  const flagged: FlaggedPair[] = [];
  for (const pair of pairs) {
    const [a, b] = [rows.get(pair.a), rows.get(pair.b)];
    // The central row of a platform against that platform's component is one thing, not a pair.
    if (a !== undefined && b !== undefined && a !== b) flagged.push({ ...pair, a, b });
  }
  return { flagged, unmatched: pairs.filter(({ a, b }) => !rows.has(a) || !rows.has(b)).length };
}
