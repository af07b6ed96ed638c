import type { DomainCoverage } from '../coverage/domain-coverage.ts';
import { domainCoverage } from '../coverage/domain-coverage.ts';
import type { Lang } from '../diagnostic/message.ts';
import type { Graph } from '../graph/graph.ts';
import type { Element } from '../model/architecture.ts';
import { nameOf } from '../model/name-of.ts';
import type { Axis } from './axis.ts';
import { fromFirst, fromTop } from './axis.ts';
import { count, headOf, PROJECT, SYSTEM } from './head.ts';
import { legendOf } from './legend.ts';
import { cellsOf, SHARED, UNPLACED } from './matrix-cells.ts';
import type { MatrixCell, MatrixColumn, MatrixRow, MatrixView } from './picture.ts';
import type { Investment } from './placement.ts';
import { placementOf } from './placement.ts';
import { inScope } from './scope.ts';
import { stageOf } from './stage.ts';
import type { View, ViewOptions } from './view.ts';

const TITLE = { en: 'Overall architecture: layers and domains', vi: 'Kiến trúc tổng thể: các lớp và lĩnh vực' };

/** More empty columns than this hide the full ones. */
const MAX_EMPTY_COLUMNS = 12;

export const matrix: View = { name: 'matrix', title: TITLE, argument: null, build };

function build(graph: Graph, options: ViewOptions): MatrixView {
  const { lang, scope } = options;
  const belongs = inScope(graph, scope);
  const inside: readonly Investment[] = [...graph.of('projects'), ...graph.of('systems')].filter(belongs);
  const shown = inside.filter((element) => stageOf(element) !== 'ended');
  const placement = placementOf(graph, inside);
  const cells = cellsOf(graph, shown, placement, options);
  const full = { rows: new Set(cells.map(({ row }) => row)), columns: new Set(cells.map(({ column }) => column)) };
  const rows = rowsOf(placement.layers, full.rows, lang);
  const columns = columnsOf(
    placement.domains,
    full.columns,
    cells,
    coverageOf(graph, placement.domains, options),
    options,
  );

  const head = headOf(graph, 'matrix', TITLE, options);
  const boxes = cells.flatMap((cell) => cell.boxes);
  const projects = shown.filter(({ collection }) => collection === 'projects').length;
  const illustrative = boxes.filter((box) => box.illustrative).length;
  const facts = [...head.facts, count(projects, PROJECT, lang), count(shown.length - projects, SYSTEM, lang)];
  const leftOut: string[] = [];
  const ended = inside.length - shown.length;
  if (ended > 0) {
    leftOut.push(
      { en: `${ended} retired or cancelled, not drawn`, vi: `${ended} mục đã dừng hoặc hủy, không vẽ` }[lang],
    );
  }
  const hidden = placement.domains.bands.length - columns.filter(({ kind }) => kind === 'domain').length;
  if (hidden > 0 && scope?.domain === undefined) {
    leftOut.push(
      { en: `${hidden} domains with nothing in them, not drawn`, vi: `${hidden} lĩnh vực chưa có mục nào, không vẽ` }[
        lang
      ],
    );
  }
  const notes = illustrative === 0 ? [] : [illustrativeNote(illustrative, boxes.length)[lang]];
  return { ...head, kind: 'matrix', facts, rows, columns, cells, legend: legendOf(lang, boxes), notes, leftOut };
}

function illustrativeNote(some: number, all: number): { readonly en: string; readonly vi: string } {
  if (some === all) {
    return {
      en: 'Every project and system in this picture is illustrative, not a published fact.',
      vi: 'Mọi dự án, hệ thống trong hình là minh họa, không phải số liệu công bố.',
    };
  }
  return { en: `Illustrative boxes: ${some} of ${all}.`, vi: `Số ô minh họa: ${some}/${all}.` };
}

function rowsOf({ bands }: Axis, full: ReadonlySet<string>, lang: Lang): readonly MatrixRow[] {
  const rows: MatrixRow[] = fromTop(bands).flatMap((layer) => {
    const crossCutting = layer.collection === 'layers' && layer.value.crossCutting === true;
    // A layer without anything is a gap to be seen; what cuts across all layers is seldom built by itself.
    if (crossCutting && !full.has(layer.id)) return [];
    return [
      { id: layer.id, label: nameOf(layer)[lang], kind: crossCutting ? ('crossCutting' as const) : ('layer' as const) },
    ];
  });
  if (full.has(UNPLACED))
    rows.push({ id: UNPLACED, label: { en: 'Layer not stated', vi: 'Chưa xếp lớp' }[lang], kind: 'unplaced' });
  return rows;
}

function columnsOf(
  { bands }: Axis,
  full: ReadonlySet<string>,
  cells: readonly MatrixCell[],
  coverage: ReadonlyMap<Element, DomainCoverage>,
  { lang, scope }: ViewOptions,
): readonly MatrixColumn[] {
  const onlyFull = scope?.domain !== undefined || bands.length > MAX_EMPTY_COLUMNS;
  const columns: MatrixColumn[] = fromFirst(bands)
    .filter(({ id }) => !onlyFull || full.has(id))
    .map((domain) => ({
      id: domain.id,
      label: nameOf(domain)[lang],
      detail: columnDetail(domain, cells, coverage.get(domain), lang),
      kind: 'domain',
    }));
  if (full.has(SHARED)) {
    columns.push({
      id: SHARED,
      label: { en: 'Shared by all domains', vi: 'Dùng chung' }[lang],
      detail: null,
      kind: 'shared',
    });
  }
  if (full.has(UNPLACED)) {
    columns.push({
      id: UNPLACED,
      label: { en: 'Domain not stated', vi: 'Chưa gắn lĩnh vực' }[lang],
      detail: null,
      kind: 'unplaced',
    });
  }
  return columns;
}

/** What the domains have of what is expected, counted as the rules count it; nothing where only some projects are shown. */
function coverageOf(graph: Graph, { bands }: Axis, { scope }: ViewOptions): ReadonlyMap<Element, DomainCoverage> {
  if (scope?.area !== undefined || scope?.owner !== undefined) return new Map();
  const frameworks = new Set(bands.map(({ framework }) => framework));
  const covered = [...frameworks].flatMap((framework) => domainCoverage(graph, framework));
  return new Map(covered.map((coverage) => [coverage.domain, coverage]));
}

/** How many projects, and of how many that the framework expects: `2/3 dự án`. */
function columnDetail(
  domain: Element,
  cells: readonly MatrixCell[],
  coverage: DomainCoverage | undefined,
  lang: Lang,
): string {
  if (coverage !== undefined && coverage.expected !== null) {
    const { projects, expected } = coverage;
    return { en: `${projects} of ${expected} expected projects`, vi: `${projects}/${expected} dự án theo khung` }[lang];
  }
  const boxes = cells.filter(({ column }) => column === domain.id).flatMap((cell) => cell.boxes);
  const projects = boxes.filter(({ kind }) => kind === 'project').length;
  const systems = boxes.length - projects;
  const parts = [
    ...(projects > 0 ? [count(projects, PROJECT, lang)] : []),
    ...(systems > 0 ? [count(systems, SYSTEM, lang)] : []),
  ];
  return parts.length === 0 ? { en: 'nothing here yet', vi: 'chưa có dự án, hệ thống' }[lang] : parts.join(' · ');
}
