import type { Message } from '../diagnostic/message.ts';
import type { FlowEdge, FlowNode, FlowView } from '../views/picture.ts';
import { classLines } from './mermaid-classes.ts';
import { frontMatter, MAX_EDGES, MAX_TEXT, mermaidIds, mermaidText } from './mermaid-text.ts';
import type { Drawing } from './renderer.ts';
import { boxLetters, signLetter } from './signs.ts';

/** How much is left of the picture in each attempt to stay below what hosts draw. */
type Budget = {
  readonly label: number;
  readonly edgeLabels: boolean;
  readonly groups: boolean;
  readonly nodes: number;
};

const BUDGETS: readonly Budget[] = [
  { label: 160, edgeLabels: true, groups: true, nodes: 1000 },
  { label: 80, edgeLabels: true, groups: true, nodes: 500 },
  { label: 40, edgeLabels: true, groups: true, nodes: 500 },
  { label: 20, edgeLabels: false, groups: true, nodes: 300 },
  { label: 10, edgeLabels: false, groups: false, nodes: 200 },
];

const SHAPES = { project: ['(', ')'], system: ['[', ']'], component: ['{{', '}}'], group: ['[[', ']]'] } as const;

const BOX_KINDS = ['project', 'system', 'component', 'group'] as const;

const ARROWS = { solid: '-->', planned: '-.->', missing: '-.-x' } as const;

/** A flow as a Mermaid flowchart, always within 499 edges and 50,000 characters. */
export function mermaidFlowchart(view: FlowView): Drawing {
  let drawing = draw(view, BUDGETS[0] as Budget);
  for (const budget of BUDGETS.slice(1)) {
    if (drawing.text.length < MAX_TEXT) break;
    drawing = draw(view, budget);
  }
  return drawing;
}

function draw(view: FlowView, budget: Budget): Drawing {
  const nodes = view.nodes.slice(0, budget.nodes);
  const kept = new Set(nodes.map(({ id }) => id));
  const edges = view.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)).slice(0, MAX_EDGES);
  const leftOut = [...view.leftOut, ...cutStatements(view, nodes.length, edges.length, budget)];
  const idOf = mermaidIds('n');
  const nodeLine = (node: FlowNode): string => `${idOf(node.id)}${shape(node, budget)}`;
  const lines = [...frontMatter(view.title, ['flowchart:', '  wrappingWidth: 240']), 'flowchart LR'];

  const groups = budget.groups ? view.groups : [];
  const inGroup = new Map<string, FlowNode[]>(groups.map(({ id }) => [id, []]));
  for (const node of nodes) {
    const group = inGroup.get(node.group ?? '');
    if (group === undefined) lines.push(`  ${nodeLine(node)}`);
    else group.push(node);
  }
  for (const [index, { id, label }] of groups.entries()) {
    const members = inGroup.get(id) ?? [];
    if (members.length === 0) continue;
    lines.push(`  subgraph g_${index}["${mermaidText(label, budget.label)}"]`);
    lines.push(...members.map((node) => `    ${nodeLine(node)}`), '  end');
  }
  for (const edge of edges) lines.push(`  ${idOf(edge.from)} ${arrow(edge, budget)} ${idOf(edge.to)}`);
  lines.push(`  n_note["${noteText(view, leftOut)}"]`);
  lines.push(...looks(nodes, edges, idOf));
  return { suffix: '', text: `${lines.join('\n')}\n`, leftOut, fontPt: null };
}

function shape(node: FlowNode, { label }: Budget): string {
  const [open, close] = SHAPES[node.kind];
  const name = mermaidText(`${boxLetters(node)} ${node.label}`.trim(), label);
  const detail = node.detail === null ? '' : `<br/>${mermaidText(node.detail, label)}`;
  return `${open}"${name}${detail}"${close}`;
}

function arrow({ style, label }: FlowEdge, { edgeLabels, label: most }: Budget): string {
  return label === '' || !edgeLabels ? ARROWS[style] : `${ARROWS[style]}|"${mermaidText(label, most)}"|`;
}

/** The legend and what must be known, inside the picture, since pictures are copied without the text around them. */
function noteText({ facts, legend, notes, source }: FlowView, leftOut: readonly string[]): string {
  const signs = legend.map(({ sign, text }) => `${signLetter(sign)} ${text}`).join(' · ');
  return [facts.join(' · '), signs, ...notes, ...leftOut, source]
    .filter((line) => line !== '')
    .map((line) => mermaidText(line, 400))
    .join('<br/>');
}

function looks(
  nodes: readonly FlowNode[],
  edges: readonly FlowEdge[],
  idOf: (id: string) => string,
): readonly string[] {
  const idsOf = (has: (node: FlowNode) => boolean): readonly string[] => nodes.filter(has).map(({ id }) => idOf(id));
  const red = edges.flatMap(({ style, finding }, index) => (style === 'missing' || finding === 'error' ? [index] : []));
  return [
    ...classLines([
      ...BOX_KINDS.map((kind) => [kind, idsOf((node) => node.kind === kind)] as const),
      ['focus', idsOf(({ focus }) => focus)],
      ['finding', idsOf(({ finding }) => finding === 'error')],
      ['note', ['n_note']],
    ]),
    ...(red.length > 0 ? [`  linkStyle ${red.join(',')} stroke:#b91c1c,stroke-width:3px`] : []),
  ];
}

/** What this drawing shows less than its view. */
function cutStatements(view: FlowView, nodes: number, edges: number, budget: Budget): readonly string[] {
  const lost = { nodes: view.nodes.length - nodes, edges: view.edges.length - edges };
  const statements: readonly (readonly [boolean, Message])[] = [
    [
      lost.nodes > 0,
      {
        en: `${lost.nodes} boxes not drawn: too large for Mermaid`,
        vi: `${lost.nodes} ô không vẽ: quá lớn với Mermaid`,
      },
    ],
    [
      lost.edges > 0,
      {
        en: `${lost.edges} links not drawn: too many for Mermaid`,
        vi: `${lost.edges} liên kết không vẽ: quá nhiều với Mermaid`,
      },
    ],
    [budget !== BUDGETS[0], { en: 'names are shortened', vi: 'tên được rút ngắn' }],
    [!budget.edgeLabels, { en: 'words on links are left out', vi: 'không ghi chữ trên liên kết' }],
    [!budget.groups, { en: 'groups are left out', vi: 'không vẽ nhóm' }],
  ];
  return statements.flatMap(([holds, words]) => (holds ? [words[view.lang]] : []));
}
