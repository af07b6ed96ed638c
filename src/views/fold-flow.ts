import type { Lang } from '../diagnostic/message.ts';
import { compareText } from '../diagnostic/order.ts';
import { gravest } from './box.ts';
import { count, PROJECT, SYSTEM } from './head.ts';
import type { FlowEdge, FlowGroup, FlowNode } from './picture.ts';

export type Flow = {
  readonly groups: readonly FlowGroup[];
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
};

/** Mermaid refuses 500 edges or more, and its hosts can't be told otherwise. */
const MAX_EDGES = 400;

const REST = ':rest';
const NONE = ':none';

/**
 * A flow of at most `maxNodes` boxes: whole groups become one box with counts, those without focus
 * first; where that is not enough, the least connected boxes become one. What was folded is said.
 */
export function foldFlow(flow: Flow, maxNodes: number, lang: Lang): Flow & { readonly leftOut: readonly string[] } {
  if (flow.nodes.length <= maxNodes && flow.edges.length <= MAX_EDGES) return { ...flow, leftOut: [] };
  for (let max = Math.max(2, maxNodes); ; max = Math.max(2, Math.floor(max / 2))) {
    const leftOut: string[] = [];
    const folded = foldRest(foldGroups(flow, max, lang, leftOut), max, lang, leftOut);
    if (folded.edges.length <= MAX_EDGES) return { ...folded, leftOut };
  }
}

function foldGroups(flow: Flow, maxNodes: number, lang: Lang, leftOut: string[]): Flow {
  const members = new Map<string, FlowNode[]>();
  for (const node of flow.nodes) {
    const group = node.group ?? NONE;
    const same = members.get(group);
    if (same === undefined) members.set(group, [node]);
    else same.push(node);
  }
  if (members.size < 2) return flow;
  const boxOf = new Map<string, FlowNode>();
  const labels: string[] = [];
  for (const [group, nodes] of groupsToFold(members, flow.nodes.length - maxNodes)) {
    const label =
      flow.groups.find(({ id }) => id === group)?.label ?? { en: 'Domain not stated', vi: 'Chưa gắn lĩnh vực' }[lang];
    const box = groupBox(group, label, nodes, lang);
    for (const { id } of nodes) boxOf.set(id, box);
    labels.push(`${label} (${nodes.length})`);
  }
  if (labels.length > 0) leftOut.push(foldedSentence(labels, boxOf.size)[lang]);
  return replaceBoxes(flow, boxOf, lang);
}

type Members = readonly [group: string, nodes: readonly FlowNode[]];

/**
 * The groups whose folding saves `excess` boxes: none with focus while others are enough, and as little as will do: the
 * smallest group that is enough by itself, else the largest one and so on.
 */
function groupsToFold(members: ReadonlyMap<string, readonly FlowNode[]>, excess: number): readonly Members[] {
  const hasFocus = (nodes: readonly FlowNode[]): boolean => nodes.some(({ focus }) => focus);
  const bySize = [...members]
    .filter(([, nodes]) => nodes.length > 1)
    .sort(([a, nodesA], [b, nodesB]) => nodesB.length - nodesA.length || compareText(a, b));
  const chosen: Members[] = [];
  let left = excess;
  for (const focus of [false, true]) {
    const open = bySize.filter(([, nodes]) => hasFocus(nodes) === focus);
    while (left > 0 && open.length > 0) {
      const enough = open.findLastIndex(([, nodes]) => nodes.length > left);
      for (const group of open.splice(Math.max(0, enough), 1)) {
        chosen.push(group);
        left -= group[1].length - 1;
      }
    }
  }
  return chosen;
}

function foldedSentence(labels: readonly string[], boxes: number): { readonly en: string; readonly vi: string } {
  const names = labels.slice(0, 8).join(', ') + (labels.length > 8 ? ', …' : '');
  return {
    en: `${boxes} boxes folded into ${labels.length} with counts: ${names}. To see one domain: --view domain:<id>`,
    vi: `${boxes} ô được gộp thành ${labels.length} ô có số lượng: ${names}. Xem riêng một lĩnh vực: --view domain:<mã>`,
  };
}

/** Keeps the boxes with most links; the others become one. */
function foldRest(flow: Flow, maxNodes: number, lang: Lang, leftOut: string[]): Flow {
  if (flow.nodes.length <= maxNodes) return flow;
  const links = new Map<string, number>();
  for (const { from, to } of flow.edges) for (const id of [from, to]) links.set(id, (links.get(id) ?? 0) + 1);
  const rank = ({ id, focus }: FlowNode): number => (focus ? 1_000_000 : 0) + (links.get(id) ?? 0);
  const rest = [...flow.nodes].sort((a, b) => rank(b) - rank(a) || compareText(a.id, b.id)).slice(maxNodes - 1);
  const label = { en: `${rest.length} more`, vi: `${rest.length} mục khác` }[lang];
  const box = groupBox(REST, label, rest, lang);
  leftOut.push(
    {
      en: `${rest.length} boxes with fewer links folded into one. To see more: a larger maxNodes, or a narrower scope`,
      vi: `${rest.length} ô ít liên kết hơn được gộp thành một. Để xem thêm: tăng maxNodes hoặc thu hẹp phạm vi`,
    }[lang],
  );
  return replaceBoxes(flow, new Map(rest.map(({ id }) => [id, box])), lang);
}

function groupBox(id: string, label: string, nodes: readonly FlowNode[], lang: Lang): FlowNode {
  const projects = nodes.filter(({ kind }) => kind === 'project').length;
  const systems = nodes.filter(({ kind }) => kind === 'system').length;
  const counts = [
    ...(projects > 0 ? [count(projects, PROJECT, lang)] : []),
    ...(systems > 0 ? [count(systems, SYSTEM, lang)] : []),
  ];
  return {
    id,
    label,
    detail: counts.join(', ') || null,
    kind: 'group',
    stage: null,
    illustrative: nodes.some(({ illustrative }) => illustrative),
    finding: gravest(nodes.map(({ finding }) => finding)),
    group: null,
    focus: nodes.some(({ focus }) => focus),
  };
}

/** Puts boxes in place of those they stand for, where the first of them stood; parallel edges become one with a count. */
function replaceBoxes(flow: Flow, boxOf: ReadonlyMap<string, FlowNode>, lang: Lang): Flow {
  const nodes = new Map<string, FlowNode>();
  for (const node of flow.nodes) {
    const box = boxOf.get(node.id) ?? node;
    nodes.set(box.id, box);
  }
  const pairs = new Map<string, FlowEdge[]>();
  for (const edge of flow.edges) {
    const [from, to] = [boxOf.get(edge.from)?.id ?? edge.from, boxOf.get(edge.to)?.id ?? edge.to];
    if (from === to) continue;
    const same = pairs.get(`${from} ${to}`);
    if (same === undefined) pairs.set(`${from} ${to}`, [{ ...edge, from, to }]);
    else same.push({ ...edge, from, to });
  }
  const used = new Set([...nodes.values()].map(({ group }) => group));
  return {
    groups: flow.groups.filter(({ id }) => used.has(id)),
    nodes: [...nodes.values()],
    edges: [...pairs.values()].flatMap((same) => oneEdge(same, lang)),
  };
}

function oneEdge(same: readonly FlowEdge[], lang: Lang): readonly FlowEdge[] {
  const [first, second] = same;
  if (first === undefined || second === undefined) return same;
  const styles = new Set(same.map(({ style }) => style));
  const style = styles.has('solid') ? 'solid' : styles.has('planned') ? 'planned' : 'missing';
  const label = { en: `${same.length} links`, vi: `${same.length} liên kết` }[lang];
  return [{ ...first, label, style, finding: gravest(same.map(({ finding }) => finding)) }];
}
