import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'benchmarks', 'duplicates');

export type Tier = 'central' | 'province' | 'district' | 'commune';

/** One row of `projects.csv`, as written there: lists are joined by `;`, what is not known is empty. */
export type Row = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly owner: string;
  readonly area: string;
  readonly tier: Tier;
  readonly start: string;
  readonly end: string;
  readonly budget_ty: string;
  readonly status: string;
  readonly realizes: string;
  readonly data: string;
  readonly depends_on: string;
};

export type AreaRow = {
  readonly area: string;
  readonly parent: string;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly merged_into: string;
};

/** The verdicts that flag a pair, in the order of the README. */
export const POSITIVE = ['duplicate', 'same-object', 'share-platform', 'national-conflict'] as const;
export type Positive = (typeof POSITIVE)[number];

export type Label = {
  readonly a: string;
  readonly b: string;
  readonly verdict: Positive | 'successor' | 'not-duplicate';
  readonly reason: string;
};

export type Cluster = { readonly id: string; readonly rows: readonly string[]; readonly function: string };

export type NamePair = { readonly a: string; readonly b: string; readonly isSame: boolean; readonly why: string };

export type Benchmark = {
  readonly rows: readonly Row[];
  /** Rows whose `realizes` is wrong on purpose. */
  readonly misclassified: ReadonlySet<string>;
  readonly areas: readonly AreaRow[];
  readonly labels: readonly Label[];
  readonly clusters: readonly Cluster[];
  readonly namePairs: readonly NamePair[];
};

/** The benchmark lies beside the repository, not in it. */
export function hasBenchmark(folder = FOLDER): boolean {
  return existsSync(join(folder, 'labels.csv'));
}

export function readBenchmark(folder = FOLDER): Benchmark {
  const read = (file: string): Record<string, string>[] =>
    parse(readFileSync(join(folder, file), 'utf8'), { columns: true }) as Record<string, string>[];
  return {
    rows: read('projects.csv') as Row[],
    misclassified: misclassifiedRows(),
    areas: read('areas.csv') as AreaRow[],
    labels: read('labels.csv') as Label[],
    clusters: read('clusters.csv').map((line) => ({
      id: line['cluster_id'] ?? '',
      rows: listed(line['row_ids'] ?? ''),
      function: line['function'] ?? '',
    })),
    namePairs: read('name-pairs.csv').map(({ a = '', b = '', same, why = '' }) => ({
      a,
      b,
      isSame: same === 'yes',
      why,
    })),
  };
}

/** The README names them in one sentence. */
function misclassifiedRows(): ReadonlySet<string> {
  const text = readFileSync(join(FOLDER, 'README.md'), 'utf8');
  const [, list = ''] = /wrong on purpose\*\* in \d+ rows[^:]*: ([P0-9, ]+)/.exec(text) ?? [];
  return new Set(list.split(', '));
}

/** `P001;P002` → both. */
export function listed(cell: string): readonly string[] {
  return cell.split(';').filter((part) => part !== '');
}
