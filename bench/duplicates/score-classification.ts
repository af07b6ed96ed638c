import { buildGraph } from '../../src/graph/graph.ts';
import { proposeRealizes } from '../../src/match/classify.ts';
import { createFunctionReader } from '../../src/match/functions.ts';
import { createLexicon } from '../../src/match/lexicon.ts';
import { componentsByName, loadBenchmark, projectId } from './benchmark-workspace.ts';
import { formatRows } from './format-rows.ts';
import type { Benchmark, Row } from './read-benchmark.ts';
import type { Part, Split } from './split.ts';

/** Rows of one kind: how many, of how many something is proposed, first of all the label, among others, and written. */
type Tally = { rows: number; proposed: number; first: number; among: number; written: number; writtenRight: number };

/** `said` is the label hidden from the tool, `shelf` one that it must not propose, `wrong` one that is wrong on purpose. */
const KINDS = ['said', 'shelf', 'wrong'] as const;
type Kind = (typeof KINDS)[number];

const TITLES: Readonly<Record<Kind, string>> = {
  said: 'label is a function',
  shelf: 'label is a shelf',
  wrong: 'label is wrong on purpose',
};

/** How `qtsc classify` does on the rows that state a component, by part: the label hidden, and the label shown. */
export function classificationRows(benchmark: Benchmark, split: Split, parts: readonly (Part | 'whole')[]): string {
  const labelled = benchmark.rows.filter(({ realizes }) => realizes !== '');
  const proposals = proposedWithoutLabels(benchmark);
  const { kindOf, doubted } = judgedWithLabels(benchmark);
  const isIn = (row: Row, part: Part | 'whole'): boolean => part === 'whole' || split.partOf(row.id, row.id) === part;
  const rows = parts.flatMap((part) => {
    const own = labelled.filter((row) => isIn(row, part));
    const lines = KINDS.map((kind) => {
      const some = own.filter((row) => kindOf(row) === kind);
      const { first, among, written, writtenRight, proposed } = tally(some, proposals);
      const ofLabel = kind === 'said' ? [first, among] : ['–', '–'];
      const right = kind === 'said' ? `${writtenRight}/${written}` : String(written);
      const flagged = some.filter(({ id }) => doubted.has(projectId(id))).length;
      return [TITLES[kind], some.length, proposed, some.length - proposed, ...ofLabel, right, flagged].map(String);
    });
    return [[part, '', '', '', '', '', '', ''], ...lines];
  });
  const head = ['', 'rows', 'proposed', 'not', 'top-1', 'among', 'written', 'doubted'];
  return formatRows([head, ...rows]);
}

type Proposed = { readonly components: readonly string[]; readonly written: string | undefined };

function proposedWithoutLabels(benchmark: Benchmark): ReadonlyMap<string, Proposed> {
  const rows = benchmark.rows.map((row) => ({ ...row, realizes: '' }));
  const { proposals } = proposeRealizes(buildGraph(loadBenchmark({ ...benchmark, rows }).architecture));
  return new Map(
    proposals.map(({ element, components, chosen }) => [
      element.id,
      { components: components.map(({ component }) => component.id), written: chosen?.id },
    ]),
  );
}

function judgedWithLabels(benchmark: Benchmark): {
  readonly kindOf: (row: Row) => Kind;
  readonly doubted: ReadonlySet<string>;
} {
  const graph = buildGraph(loadBenchmark(benchmark).architecture);
  const { keyOf } = createFunctionReader(graph, createLexicon(graph.architecture.glossary, graph), {});
  const shelves = new Set(
    graph
      .of('components')
      .filter((component) => keyOf(component) === null)
      .map(({ id }) => id),
  );
  return {
    kindOf: (row) => {
      if (benchmark.misclassified.has(row.id)) return 'wrong';
      return shelves.has(labelOf(row) ?? '') ? 'shelf' : 'said';
    },
    doubted: new Set(proposeRealizes(graph).doubtful.map(({ element }) => element.id)),
  };
}

function tally(rows: readonly Row[], proposals: ReadonlyMap<string, Proposed>): Tally {
  const sum: Tally = { rows: rows.length, proposed: 0, first: 0, among: 0, written: 0, writtenRight: 0 };
  for (const row of rows) {
    const found = proposals.get(projectId(row.id));
    const label = labelOf(row);
    if (found === undefined || label === undefined) continue;
    sum.proposed++;
    if (found.components[0] === label) sum.first++;
    if (found.components.includes(label)) sum.among++;
    if (found.written === undefined) continue;
    sum.written++;
    if (found.written === label) sum.writtenRight++;
  }
  return sum;
}

const COMPONENTS = componentsByName();

function labelOf({ realizes }: Row): string | undefined {
  return COMPONENTS.get(realizes.normalize('NFC'))?.[0];
}
