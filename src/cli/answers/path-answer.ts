import type { Edge, Element, Lang, Message, Path } from '../../index.ts';
import { NOUNS, nameOf, pathBetween } from '../../index.ts';
import { formatTable } from '../format-table.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import type { Answer } from './answer.ts';
import { findElement } from './find-element.ts';
import { otherEnd, relationWords } from './relation-words.ts';

/** How two elements hang together; not found when they don't. */
export function pathAnswer(workspace: OpenWorkspace, fromId: string, toId: string): Answer {
  const { graph, lang } = workspace;
  const from = findElement(workspace, fromId);
  const to = findElement(workspace, toId);
  const path = pathBetween(graph, from, to);
  return {
    isFound: path !== undefined,
    text: () => (path === undefined ? notConnected(from, to)[lang] : textOf(from, to, path, lang)),
    json: () => ({
      from: from.id,
      to: to.id,
      relation: path?.relation ?? null,
      way: (path?.way ?? []).map(({ source, name, target }) => ({ from: source.id, key: name, to: target.id })),
    }),
  };
}

function textOf(from: Element, to: Element, { relation, way }: Path, lang: Lang): string {
  const [a, b] = [`“${nameOf(from)[lang]}”`, `“${nameOf(to)[lang]}”`];
  if (way.length === 0) return lang === 'vi' ? `${a} là chính nó.` : `${a} is one and the same.`;
  return `${TITLES[relation](a, b, way.length)[lang]}\n\n${formatTable(rowsOf(from, way, lang))}`;
}

const TITLES: Readonly<Record<Path['relation'], (a: string, b: string, steps: number) => Message>> = {
  reaches: (a, b, steps) => ({
    en: `${a} reaches ${b} in ${inSteps(steps)}:`,
    vi: `${a} tác động đến ${b} qua ${steps} bước:`,
  }),
  depends: (a, b, steps) => ({
    en: `${a} depends on ${b} over ${inSteps(steps)}:`,
    vi: `${a} phụ thuộc ${b} qua ${steps} bước:`,
  }),
  connected: (a, b, steps) => ({
    en: `Neither reaches the other; ${a} and ${b} are connected over ${inSteps(steps)}:`,
    vi: `Không bên nào tác động đến bên nào; ${a} và ${b} có liên hệ qua ${steps} bước:`,
  }),
};

function inSteps(steps: number): string {
  return steps === 1 ? '1 step' : `${steps} steps`;
}

/** One line a step. The arrow shows which of the two names the other in the model. */
function rowsOf(from: Element, way: readonly Edge[], lang: Lang): readonly (readonly string[])[] {
  const rows = [['', from.id, nameOrNoun(from, lang)]];
  let at = from;
  for (const edge of way) {
    const next = otherEnd(edge, at);
    rows.push([`${edge.source === at ? '→' : '←'} ${relationWords(edge, at, lang)}`, next.id, nameOrNoun(next, lang)]);
    at = next;
  }
  return rows;
}

function nameOrNoun(element: Element, lang: Lang): string {
  const name = nameOf(element)[lang];
  return name === element.id ? NOUNS[element.collection][lang] : name;
}

function notConnected(from: Element, to: Element): Message {
  const [a, b] = [nameOf(from), nameOf(to)];
  return {
    en: `No dependency or flow connects “${a.en}” and “${b.en}”.`,
    vi: `Không có quan hệ phụ thuộc hoặc luồng dữ liệu nào nối “${a.vi}” với “${b.vi}”.`,
  };
}
