import type { Severity } from '../diagnostic/diagnostic.ts';
import type { Message } from '../diagnostic/message.ts';
import { bringersOf, deliverersOf } from '../graph/delivery.ts';
import type { Graph } from '../graph/graph.ts';
import type { Element } from '../model/architecture.ts';
import type { EdgeName } from '../model/edge-names.ts';
import { nameOf } from '../model/name-of.ts';
import { markOf } from './box.ts';
import type { LinkStyle } from './picture.ts';
import type { ViewOptions } from './view.ts';

/** An arrow between two elements, before arrows of one pair are drawn as one. */
export type Relation = {
  readonly from: Element;
  readonly to: Element;
  /** Short words on the arrow; several of one pair are listed. */
  readonly labels: readonly string[];
  readonly style: LinkStyle;
  readonly finding: Severity | null;
};

/** Everything that any of the relations leads from or to. */
export function endsOf(relations: readonly Relation[]): ReadonlySet<Element> {
  const ends = new Set<Element>();
  for (const { from, to } of relations) ends.add(from).add(to);
  return ends;
}

/** Keys by which one thing needs another, with the words on the arrow; none for the plain one. */
const NEEDS: readonly (readonly [EdgeName, Message | null])[] = [
  ['dependsOn', null],
  ['phaseOf', { en: 'later phase of', vi: 'giai đoạn sau của' }],
  ['replaces', { en: 'replaces', vi: 'thay thế' }],
  ['reuses', { en: 'reuses', vi: 'dùng lại' }],
  ['inherits', { en: 'inherits', vi: 'kế thừa' }],
];

/** More projects than this behind one system would be a fan of arrows: the system itself says it better. */
const MAX_DELIVERERS = 3;

/** Who needs whom. Needing a system means needing the projects that bring it about, where there are any. */
export function dependencyRelations(graph: Graph, { lang }: ViewOptions): readonly Relation[] {
  const relations: Relation[] = [];
  const deliverers = deliverersOf(graph);
  const projectsBehind = (named: Element): readonly Element[] => {
    const projects = bringersOf(deliverers.get(named.index) ?? []);
    return projects.length === 0 || projects.length > MAX_DELIVERERS ? [named] : projects;
  };
  for (const from of [...graph.of('projects'), ...graph.of('systems')]) {
    for (const [key, words] of NEEDS) {
      const labels = words === null ? [] : [words[lang]];
      for (const named of graph.targets(from, key)) {
        const targets = key === 'dependsOn' ? projectsBehind(named) : [named];
        // Who extends what others made needs them; who makes it does not need itself.
        for (const to of targets) if (to !== from) relations.push({ from, to, labels, style: 'solid', finding: null });
      }
    }
  }
  return relations;
}

/** `project → what it delivers`. */
export function deliveryRelations(
  graph: Graph,
  projects: Iterable<Element>,
  { lang }: ViewOptions,
): readonly Relation[] {
  const labels = [{ en: 'delivers', vi: 'tạo ra' }[lang]];
  return [...projects].flatMap((from) =>
    graph.targets(from, 'delivers').map((to) => ({ from, to, labels, style: 'solid' as const, finding: null })),
  );
}

export type Flows = { readonly relations: readonly Relation[]; readonly ended: number };

/** Data and services between systems, through the platform where there is one; those that have ended are only counted. */
export function integrationRelations(graph: Graph, { lang, findings, missingLinks = [] }: ViewOptions): Flows {
  const relations: Relation[] = [];
  let ended = 0;
  for (const integration of graph.of('integrations')) {
    const { status, kind } = integration.value;
    if (status === 'ended') {
      ended++;
      continue;
    }
    const [from] = graph.targets(integration, 'from');
    const [to] = graph.targets(integration, 'to');
    if (from === undefined || to === undefined) continue;
    const [via] = graph.targets(integration, 'via');
    const labels = graph.targets(integration, 'data').map((dataset) => nameOf(dataset)[lang]);
    if (kind === 'service' && labels.length === 0) labels.push({ en: 'service', vi: 'dịch vụ' }[lang]);
    const style = styleOf(status);
    const finding = markOf(findings?.get(integration.id));
    const stations = via === undefined ? [from, to] : [from, via, to];
    for (const [at, station] of stations.entries()) {
      const next = stations[at + 1];
      if (next !== undefined && next !== station) relations.push({ from: station, to: next, labels, style, finding });
    }
  }
  for (const link of missingLinks) {
    const [from, to] = [graph.element(link.from), graph.element(link.to)];
    if (from === undefined || to === undefined || from === to) continue;
    relations.push({ from, to, labels: [{ en: 'missing', vi: 'còn thiếu' }[lang]], style: 'missing', finding: null });
  }
  return { relations, ended };
}

/** Only what is said to run is drawn as running. */
function styleOf(status: string | undefined): LinkStyle {
  if (status === 'live') return 'solid';
  return status === 'none' ? 'missing' : 'planned';
}
