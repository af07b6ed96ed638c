import type { Edge, Element, Impact, Lang } from '../../index.ts';
import { impactOf, LONGEST_WAY, nameOf } from '../../index.ts';
import { formatTable } from '../format-table.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import type { Answer } from './answer.ts';
import { countsOf } from './count-words.ts';
import { findElement } from './find-element.ts';
import { otherEnd, relationWords } from './relation-words.ts';

/** What is affected when an element changes, fails or is dropped, and by which way. */
export function impactAnswer(workspace: OpenWorkspace, id: string): Answer {
  const { graph, lang } = workspace;
  const start = findElement(workspace, id);
  const affected = impactOf(graph, start);
  return {
    text: () => textOf(start, affected, lang),
    json: () => ({
      element: start.id,
      affected: affected.map(({ element, distance, way }) => ({
        id: element.id,
        distance,
        way: way.map(({ source, name, target }) => ({ from: source.id, key: name, to: target.id })),
      })),
    }),
  };
}

function textOf(start: Element, affected: readonly Impact[], lang: Lang): string {
  const name = nameOf(start)[lang];
  if (affected.length === 0) {
    return lang === 'vi'
      ? `Không có phần tử nào chịu ảnh hưởng khi “${name}” thay đổi, hỏng hoặc bị bỏ.`
      : `Nothing is affected when “${name}” changes, fails or is dropped.`;
  }
  const counts = countsOf(
    affected.map(({ element }) => element.collection),
    lang,
  );
  const title =
    lang === 'vi'
      ? `Chịu ảnh hưởng khi “${name}” (${start.id}) thay đổi, hỏng hoặc bị bỏ: ${counts}`
      : `Affected when “${name}” (${start.id}) changes, fails or is dropped: ${counts}`;
  const isFlow = ({ element }: Impact): boolean => element.collection === 'integrations';
  const sections = [
    title,
    tableOf(
      affected.filter((impact) => !isFlow(impact)),
      lang,
    ),
  ];
  const flows = affected.filter(isFlow);
  if (flows.length > 0) sections.push(lang === 'vi' ? 'Kết nối:' : 'Integrations:', tableOf(flows, lang));
  return sections.filter((section) => section !== '').join('\n\n');
}

function tableOf(affected: readonly Impact[], lang: Lang): string {
  if (affected.length === 0) return '';
  const rows = affected.map(({ element, distance, way }) => {
    const called = nameOf(element)[lang];
    return [String(distance), element.id, called === element.id ? '' : called, wayInWords(element, way, lang)];
  });
  const head = lang === 'vi' ? ['bước', 'id', 'tên', 'vì'] : ['steps', 'id', 'name', 'because'];
  const hasNames = rows.some(([, , name]) => name !== '');
  const [shownHead = [], ...shown] = [head, ...rows].map((row) => (hasNames ? row : row.toSpliced(2, 1)));
  return formatTable(shown, shownHead);
}

/** From what is affected back to where it begins: `← reads citizen ← has the master citizen-db`. */
function wayInWords(affected: Element, way: readonly Edge[], lang: Lang): string {
  const back = way.toReversed();
  const parts: string[] = [];
  let at = affected;
  for (let step = 0; step < back.length; step++) {
    const edge = back[step];
    const next = back[step + 1];
    if (edge === undefined) break;
    const before = otherEnd(edge, at);
    // What comes over a flow is said of the flow's other end: the flow itself has no name.
    const isOverFlow = next !== undefined && before.collection === 'integrations';
    parts.push(`← ${isOverFlow ? overFlowWords(before, next, lang) : relationWords(edge, at, lang)} `);
    at = isOverFlow ? otherEnd(next, before) : before;
    parts.push(at.id);
    if (isOverFlow) step++;
  }
  const words = parts.join('').replaceAll('←', ' ←').trim();
  return way.length === LONGEST_WAY ? `${words} ← …` : words;
}

function overFlowWords({ value }: Element, { name }: Edge, lang: Lang): string {
  if (name === 'via') return lang === 'vi' ? 'nhận qua' : 'is served through';
  if (name === 'data') return lang === 'vi' ? 'nhận' : 'receives';
  const isService = 'kind' in value && value.kind === 'service';
  if (isService) return lang === 'vi' ? 'dùng dịch vụ của' : 'uses';
  return lang === 'vi' ? 'nhận dữ liệu từ' : 'receives data from';
}
