import type { Graph } from '../graph/graph.ts';
import type { Element } from '../model/architecture.ts';
import { nameOf } from '../model/name-of.ts';
import { boxOf, gravest } from './box.ts';
import { foldFlow } from './fold-flow.ts';
import { headOf } from './head.ts';
import { legendOf } from './legend.ts';
import type { FlowEdge, FlowGroup, FlowNode, FlowView } from './picture.ts';
import type { Placement } from './placement.ts';
import type { Relation } from './relation.ts';
import { endsOf } from './relation.ts';
import type { ViewOptions } from './view.ts';
import { DEFAULT_MAX_NODES } from './view.ts';

export type FlowPlan = {
  readonly name: string;
  readonly title: { readonly en: string; readonly vi: string };
  readonly relations: readonly Relation[];
  /** Drawn even where nothing leads to or from it. */
  readonly alone: readonly Element[];
  /** What the picture is about; the rest are neighbours. Null: everything alike. */
  readonly focus: ((element: Element) => boolean) | null;
  readonly groupOf: (element: Element) => FlowGroup | null;
  readonly notes: readonly string[];
  readonly leftOut: readonly string[];
};

/** Boxes and arrows of the given relations, folded to a size that can be read. */
export function flowOf(graph: Graph, plan: FlowPlan, options: ViewOptions): FlowView {
  const { lang } = options;
  // In the model's order, so that one more element moves no other.
  const ordered = [...new Set([...plan.alone, ...endsOf(plan.relations)])].sort((a, b) => a.index - b.index);
  const groups = new Map<string, FlowGroup>();
  const nodes: FlowNode[] = ordered.map((element) => {
    const group = plan.groupOf(element);
    if (group !== null) groups.set(group.id, group);
    return { ...boxOf(element, options), group: group?.id ?? null, focus: plan.focus?.(element) ?? false };
  });
  const whole = { groups: inOrder(graph, [...groups.values()]), nodes, edges: edgesOf(plan.relations) };
  const folded = foldFlow(whole, options.maxNodes ?? DEFAULT_MAX_NODES, lang);
  const illustrative = nodes.some((node) => node.illustrative)
    ? [
        {
          en: 'Boxes marked ◇ are illustrative, not published facts.',
          vi: 'Ô có dấu ◇ là minh họa, không phải số liệu công bố.',
        }[lang],
      ]
    : [];
  return {
    ...headOf(graph, plan.name, plan.title, options),
    kind: 'flow',
    groups: folded.groups,
    nodes: folded.nodes,
    edges: folded.edges,
    legend: legendOf(lang, folded.nodes, folded.edges),
    notes: [...plan.notes, ...illustrative],
    leftOut: [...plan.leftOut, ...folded.leftOut],
  };
}

/** In the framework's order; what stands for no element comes last. */
function inOrder(graph: Graph, groups: readonly FlowGroup[]): readonly FlowGroup[] {
  const rank = ({ id }: FlowGroup): number => graph.element(id)?.index ?? Number.MAX_SAFE_INTEGER;
  return [...groups].sort((a, b) => rank(a) - rank(b));
}

const MAX_LABELS = 2;

/** One edge for each pair: running beats planned beats missing, words are listed once. */
function edgesOf(relations: readonly Relation[]): readonly FlowEdge[] {
  const pairs = new Map<string, Relation[]>();
  for (const relation of relations) {
    const key = `${relation.from.id} ${relation.to.id}`;
    const same = pairs.get(key);
    if (same === undefined) pairs.set(key, [relation]);
    else same.push(relation);
  }
  return [...pairs.values()].flatMap(oneEdge);
}

function oneEdge(same: readonly Relation[]): readonly FlowEdge[] {
  const [first, second] = same;
  if (first === undefined) return [];
  const [from, to] = [first.from.id, first.to.id];
  if (second === undefined) {
    return [{ from, to, label: labelOf(first.labels), style: first.style, finding: first.finding }];
  }
  const label = labelOf([...new Set(same.flatMap(({ labels }) => labels))]);
  const styles = new Set(same.map(({ style }) => style));
  const style = styles.has('solid') ? 'solid' : styles.has('planned') ? 'planned' : 'missing';
  return [{ from, to, label, style, finding: gravest(same.map(({ finding }) => finding)) }];
}

function labelOf(labels: readonly string[]): string {
  const rest = labels.length - MAX_LABELS;
  return labels.slice(0, MAX_LABELS).join(', ') + (rest > 0 ? ` +${rest}` : '');
}

/** The group of an element by the domain it serves. */
export function domainGroup({ domainOf }: Placement, element: Element, { lang }: ViewOptions): FlowGroup | null {
  if (element.collection !== 'projects' && element.collection !== 'systems') return null;
  const domain = domainOf(element);
  if (domain === undefined) return null;
  if (domain === 'shared') return { id: ':shared', label: { en: 'Shared by all domains', vi: 'Dùng chung' }[lang] };
  return { id: domain.id, label: nameOf(domain)[lang] };
}
