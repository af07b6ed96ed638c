import type { Engine } from './engine.ts';
import type { Benchmark, Label } from './read-benchmark.ts';
import type { FlaggedPair } from './score-pairs.ts';
import { isPositive, verdictByPair } from './score-pairs.ts';
import type { Split } from './split.ts';
import { pairKey, partOfNames } from './split.ts';

/**
 * What the engine got wrong in the part that may be looked at. There is no parameter for the other part: whoever has read its
 * errors can no longer be judged by it.
 */
export function listErrors(
  { rows, labels, namePairs }: Benchmark,
  { partOf }: Split,
  flagged: readonly FlaggedPair[],
  { isSameName }: Pick<Engine, 'isSameName'>,
): readonly string[] {
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const said = verdictByPair(flagged);
  const whys = new Map<string, string>();
  for (const { a, b, why } of flagged) if (why !== undefined) whys.set(pairKey(a, b), why);
  const truth = new Map<string, Label>(labels.map((label) => [pairKey(label.a, label.b), label]));

  const describe = (key: string): readonly string[] => {
    const label = truth.get(key);
    const why = whys.get(key);
    return [
      ...key.split(' ').flatMap((id) => {
        const row = rowById.get(id);
        const head = `    ${id} ${row?.name} | ${row?.owner} | ${row?.area} | ${row?.status}`;
        return row === undefined || row.description === '' ? [head] : [head, `         ${row.description}`];
      }),
      ...(label === undefined ? [] : [`    label: ${label.reason}`]),
      ...(why === undefined ? [] : [`    engine: ${why}`]),
    ];
  };
  const alarms: string[] = [];
  const misjudged: string[] = [];
  const missed: string[] = [];
  for (const [key, verdict] of [...said].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!isDevelop(key, partOf)) continue;
    const label = truth.get(key)?.verdict;
    if (label === verdict) continue;
    const head = `  ${verdict}, labelled ${label ?? 'nothing'}`;
    (label !== undefined && isPositive(label) ? misjudged : alarms).push(head, ...describe(key));
  }
  for (const [key, { verdict }] of truth) {
    if (!isPositive(verdict) || said.has(key) || !isDevelop(key, partOf)) continue;
    missed.push(`  labelled ${verdict}`, ...describe(key));
  }
  const names = namePairs
    .filter((pair) => partOfNames(pair) === 'develop' && isSameName(pair.a, pair.b) !== pair.isSame)
    .map(({ a, b, isSame, why }) => `  “${a}” and “${b}” are ${isSame ? '' : 'not '}the same: ${why}`);
  return [
    ...['false alarms (develop)', ...alarms],
    ...['', 'flagged with another verdict (develop)', ...misjudged],
    ...['', 'missed (develop)', ...missed],
    ...['', 'pairs of names (develop)', ...names],
  ];
}

function isDevelop(key: string, partOf: Split['partOf']): boolean {
  const [a = '', b = ''] = key.split(' ');
  return partOf(a, b) === 'develop';
}
