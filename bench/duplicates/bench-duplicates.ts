/**
 * `npm run bench:duplicates [-- --errors develop|lam-dong|ninh-binh]`: how well the duplicate engine does on the labelled set, beside the measures on
 * names that others use. Thresholds of the measures are chosen on the develop part; both parts and the whole are shown.
 */
import { parseArgs } from 'node:util';
import { BASELINES } from './baselines.ts';
import { chooseThreshold } from './choose-threshold.ts';
import { ENGINE } from './engine.ts';
import { engineFlags } from './engine-flags.ts';
import { figure, formatRows } from './format-rows.ts';
import { listErrors } from './list-errors.ts';
import { PROVINCES, provinceRows, readProvince } from './other-provinces.ts';
import { hasAmazonGoogle, readAmazonGoogle } from './read-amazon-google.ts';
import type { Benchmark } from './read-benchmark.ts';
import { hasBenchmark, POSITIVE, readBenchmark } from './read-benchmark.ts';
import { classificationRows } from './score-classification.ts';
import type { FlaggedPair, Score } from './score-pairs.ts';
import { isPositive, rate, scorePairs, verdictByPair } from './score-pairs.ts';
import type { Part, Split } from './split.ts';
import { pairKey, partOfNames, splitOf } from './split.ts';

const PARTS = ['develop', 'held-out', 'whole'] as const;

const { values } = parseArgs({ options: { errors: { type: 'string' } } });

const open = PROVINCES.filter(({ isOpen }) => isOpen).map(({ name }) => name as string);

if (values.errors !== undefined && open.includes(values.errors)) {
  const benchmark = readProvince(values.errors);
  const all: Split = { partOf: () => 'develop', partOfCluster: () => 'develop' };
  console.log(listErrors(benchmark, all, engineFlags(benchmark).flagged, ENGINE).join('\n'));
} else if (values.errors !== undefined && values.errors !== 'develop') {
  console.error(`--errors ${['develop', ...open].join('|')}: what is held out is counted, never shown.`);
  process.exitCode = 2;
} else if (hasBenchmark()) {
  run(readBenchmark(), values.errors !== undefined);
} else {
  console.error('left out: the benchmark is not beside the repository (../shared/benchmarks/duplicates)');
}

function run(benchmark: Benchmark, showsErrors: boolean): void {
  const split = splitOf(benchmark);
  const engine = engineFlags(benchmark);
  if (showsErrors) {
    console.log(listErrors(benchmark, split, engine.flagged, ENGINE).join('\n'));
    return;
  }
  const methods = [
    ...BASELINES.map((baseline) => {
      const { flagged, threshold } = baselineFlags(benchmark, split, baseline.over);
      return { name: `${baseline.name} ≥ ${figure(threshold)}`, flagged };
    }),
    { name: ENGINE.name, flagged: engine.flagged },
  ];
  const print = (title: string, rows: readonly (readonly string[])[]): void =>
    console.log(`${title}\n\n${formatRows(rows)}\n`);
  print(`Flagged pairs of ${benchmark.rows.length} projects (thresholds on names chosen on develop)`, [
    ['', ...PARTS.flatMap((part) => [part, '', '', '', ''])],
    ['', ...PARTS.flatMap(() => ['P', 'R', 'F1', 'macro', 'succ'])],
    ...methods.map(({ name, flagged }) => [
      name,
      ...PARTS.flatMap((part) => {
        const { precision, recall, f1, macroF1, successors } = scoreOf(benchmark, split, flagged, part);
        return [figure(precision), figure(recall), figure(f1), figure(macroF1), String(successors)];
      }),
    ]),
  ]);
  print(`Verdicts of ${ENGINE.name}`, verdictRows(benchmark, split, engine.flagged));
  if (engine.unmatched > 0)
    console.log(`${engine.unmatched} pairs name components that no row stands for: not scored\n`);
  print(`Published cases, pairs that ${ENGINE.name} judges as labelled`, publishedRows(benchmark, engine.flagged));
  console.log(
    `Components that \`qtsc classify\` proposes for the rows that state one, with it hidden (doubted: with it shown)\n\n${classificationRows(benchmark, split, PARTS)}\n`,
  );
  print('Pairs of names (thresholds chosen on develop)', namePairRows(benchmark));
  print(`Other provinces (${ENGINE.name}; F1 of each verdict)`, provinceRows());
  if (hasAmazonGoogle()) {
    print(
      'Amazon-Google titles (threshold and word weights from train, judged on validation; the test split is not here)',
      amazonGoogleRows(),
    );
  } else {
    console.error('left out: the titles are not beside the repository (../shared/corpora/matching/amazon-google)');
  }
}

/** All pairs of rows whose names are alike enough. A measure knows no verdicts: it says `duplicate`. */
function baselineFlags(
  { rows, labels }: Benchmark,
  { partOf }: Split,
  over: (typeof BASELINES)[number]['over'],
): { readonly flagged: readonly FlaggedPair[]; readonly threshold: number } {
  const likeness = over(rows.map(({ name }) => name));
  const positive = new Set(labels.filter(({ verdict }) => isPositive(verdict)).map(({ a, b }) => pairKey(a, b)));
  const pairs = rows.flatMap(({ id: a, name }, at) =>
    rows.slice(at + 1).map(({ id: b, name: other }) => ({
      a,
      b,
      verdict: 'duplicate' as const,
      likeness: likeness(name, other),
      isSame: positive.has(pairKey(a, b)),
    })),
  );
  const threshold = chooseThreshold(pairs.filter(({ a, b }) => partOf(a, b) === 'develop'));
  return { flagged: pairs.filter((pair) => pair.likeness >= threshold), threshold };
}

function scoreOf(
  { labels }: Benchmark,
  { partOf }: Split,
  flagged: readonly FlaggedPair[],
  part: Part | 'whole',
): Score {
  const isIn = ({ a, b }: { readonly a: string; readonly b: string }): boolean =>
    part === 'whole' || partOf(a, b) === part;
  return scorePairs(flagged.filter(isIn), labels.filter(isIn));
}

function verdictRows(benchmark: Benchmark, split: Split, flagged: readonly FlaggedPair[]): string[][] {
  const scores = PARTS.map((part) => scoreOf(benchmark, split, flagged, part));
  return [
    ['', ...PARTS.flatMap((part) => [part, '', ''])],
    ['', ...PARTS.flatMap(() => ['P', 'R', 'F1'])],
    ...POSITIVE.map((verdict) => [
      verdict,
      ...scores.flatMap(({ byVerdict }) => {
        const found = byVerdict.get(verdict);
        return [figure(found?.precision), figure(found?.recall), figure(found?.f1)];
      }),
    ]),
  ];
}

/** D1 to D8 as the clusters name them. */
function publishedRows({ clusters, labels }: Benchmark, flagged: readonly FlaggedPair[]): string[][] {
  const said = verdictByPair(flagged);
  const tallies = new Map<string, { right: number; all: number }>();
  for (const cluster of clusters) {
    const name = /published case (D\d)/.exec(cluster.function)?.[1];
    if (name === undefined) continue;
    const tally = tallies.get(name) ?? { right: 0, all: 0 };
    tallies.set(name, tally);
    for (const { a, b, verdict } of labels) {
      if (!cluster.rows.includes(a) || !cluster.rows.includes(b)) continue;
      tally.all++;
      if (said.get(pairKey(a, b)) === (isPositive(verdict) ? verdict : undefined)) tally.right++;
    }
  }
  return [[...tallies.keys()], [...tallies.values()].map(({ right, all }) => `${right}/${all}`)];
}

function namePairRows({ namePairs }: Benchmark): string[][] {
  const develop = namePairs.filter((pair) => partOfNames(pair) === 'develop');
  const methods = [
    ...BASELINES.map(({ name, over }) => {
      const likeness = over(namePairs.flatMap(({ a, b }) => [a, b]));
      // By accuracy, since that is the aim, and half of the pairs are the same.
      const threshold = chooseThreshold(
        develop.map(({ a, b, isSame }) => ({ likeness: likeness(a, b), isSame })),
        'accuracy',
      );
      return { name: `${name} ≥ ${figure(threshold)}`, isSame: (a: string, b: string) => likeness(a, b) >= threshold };
    }),
    { name: ENGINE.name, isSame: ENGINE.isSameName },
  ];
  return [
    ['', ...PARTS.flatMap((part) => [part, ''])],
    ['', ...PARTS.flatMap(() => ['accuracy', 'F1'])],
    ...methods.map(({ name, isSame }) => [
      name,
      ...PARTS.flatMap((part) => {
        const pairs = namePairs.filter((pair) => part === 'whole' || partOfNames(pair) === part);
        const right = pairs.filter((pair) => isSame(pair.a, pair.b) === pair.isSame).length;
        return [figure(right / pairs.length, 3), figure(rateOf(pairs, isSame).f1)];
      }),
    ]),
  ];
}

function amazonGoogleRows(): string[][] {
  const { train, validation } = readAmazonGoogle();
  const titles = train.flatMap(({ a, b }) => [a, b]);
  return [
    ['', 'train F1', 'P', 'R', 'F1'],
    ...[...BASELINES, ENGINE].map(({ name, over }) => {
      const likeness = over(titles);
      const threshold = chooseThreshold(train.map(({ a, b, isSame }) => ({ likeness: likeness(a, b), isSame })));
      const isSame = (a: string, b: string): boolean => likeness(a, b) >= threshold;
      const { precision, recall, f1 } = rateOf(validation, isSame);
      const chosen = `${name} ≥ ${figure(threshold)}`;
      return [chosen, figure(rateOf(train, isSame).f1), figure(precision), figure(recall), figure(f1)];
    }),
  ];
}

type Known = { readonly a: string; readonly b: string; readonly isSame: boolean };

function rateOf(pairs: readonly Known[], isSame: (a: string, b: string) => boolean): ReturnType<typeof rate> {
  const said = pairs.filter(({ a, b }) => isSame(a, b));
  return rate(said.filter((pair) => pair.isSame).length, said.length, pairs.filter((pair) => pair.isSame).length);
}
