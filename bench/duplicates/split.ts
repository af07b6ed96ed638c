import { createHash } from 'node:crypto';
import type { Benchmark, NamePair } from './read-benchmark.ts';

/** Rules are written looking at `develop` only; `held-out` is counted, never shown. */
export type Part = 'develop' | 'held-out';

export type Split = {
  /** The part of a pair of rows, whatever their order. */
  readonly partOf: (a: string, b: string) => Part;
  readonly partOfCluster: (cluster: string) => Part;
};

/**
 * The split, fixed before the engine was written: a cluster is in a part by the hash of its id. A pair belongs to the part of the
 * cluster both rows stand in; a labelled pair across clusters to that of the smaller cluster id; any other pair to the cluster of
 * its smaller row id. A row that stands in two clusters counts for the first.
 */
export function splitOf({ clusters, labels }: Benchmark): Split {
  const clustersOf = new Map<string, string[]>();
  for (const { id, rows } of clusters) {
    for (const row of rows) clustersOf.set(row, [...(clustersOf.get(row) ?? []), id]);
  }
  const labelled = new Set(labels.map(({ a, b }) => pairKey(a, b)));
  const parts = new Map(clusters.map(({ id }) => [id, hashPart(id)]));
  const partOfCluster = (cluster: string): Part => parts.get(cluster) ?? hashPart(cluster);
  const first = (row: string): string => clustersOf.get(row)?.[0] ?? row;
  const partOf = (a: string, b: string): Part => {
    const shared = clustersOf.get(a)?.find((cluster) => clustersOf.get(b)?.includes(cluster));
    if (shared !== undefined) return partOfCluster(shared);
    const [smaller = a] = labelled.has(pairKey(a, b)) ? [first(a), first(b)].sort() : [a, b].sort().map(first);
    return partOfCluster(smaller);
  };
  return { partOf, partOfCluster };
}

/** Pairs of names have no cluster; their text decides. */
export function partOfNames({ a, b }: NamePair): Part {
  return hashPart(`${a}\n${b}`);
}

/** One text for a pair, whatever its order. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function hashPart(text: string): Part {
  return (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 0 ? 'develop' : 'held-out';
}
