import type { Edge, Element, ElementOf, Graph, Lang, Money } from '../../index.ts';
import { formatMoney, NOUNS, nameOf, REFERENCE_KEYS, SCHEMAS, sumMoney, textIn } from '../../index.ts';
import { formatTable } from '../format-table.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import type { Answer } from './answer.ts';
import { findElement } from './find-element.ts';
import { formatValue } from './format-value.ts';
import { keyWord } from './key-words.ts';
import { namedByWords } from './relation-words.ts';

/** So many of those that name an element by one key are listed for people. */
const SHOWN = 20;

/** Keys that the heading shows already. */
const IN_HEADING: ReadonlySet<string> = new Set(['id', 'name', 'illustrative']);

/** One element in full: its keys with the names of what they name, where it is written, and who names it. */
export function showAnswer(workspace: OpenWorkspace, id: string): Answer {
  const { graph, lang, loaded, pathOf } = workspace;
  const element = findElement(workspace, id);
  const place = loaded.locator.element(element);
  const [file, line] = [pathOf(place.file), place.line];
  const namedBy = graph.inEdges(element);
  const parts = partsOf(graph, element);
  return {
    text: () => {
      const sections = [
        headingOf(element, `${file}:${line}`, lang),
        formatTable(keyRows(graph, element, lang)),
        namedBySection(namedBy, lang),
        ...(parts.length > 0 ? [partsLine(parts, lang)] : []),
      ];
      return sections.filter((section) => section !== '').join('\n\n');
    },
    json: () => ({
      ...element.value,
      id: element.id,
      collection: element.collection,
      framework: element.framework,
      file,
      line,
      references: graph
        .outEdges(element)
        .map(({ name, target }) => ({ key: name, id: target.id, name: nameOf(target)[lang] })),
      referencedBy: namedBy.map(({ source, name }) => ({ key: name, id: source.id, name: nameOf(source)[lang] })),
      money:
        element.collection === 'projects' && element.value.budget !== undefined ? sumMoney([element.value.budget]) : [],
      moneyOfParts: sumMoney(parts.map(({ value }) => value.budget)),
    }),
  };
}

function headingOf(element: Element, place: string, lang: Lang): string {
  const name = nameOf(element)[lang];
  const other = textIn('name' in element.value ? element.value.name : undefined, lang === 'vi' ? 'en' : 'vi');
  const facts = [`${NOUNS[element.collection][lang]} ${element.id}`, place];
  if (element.value.illustrative === true) facts.push(lang === 'vi' ? 'số liệu minh họa' : 'invented to illustrate');
  const names = other === undefined || other === name ? [name] : [name, other];
  return [...names.map((text) => formatTable([[text]])), facts.join(' · ')].join('\n');
}

/** The keys in the order of the language, then a team's own. Each referenced element has a line with its name. */
function keyRows(graph: Graph, element: Element, lang: Lang): string[][] {
  const values = element.value as Readonly<Record<string, unknown>>;
  const known = Object.keys(SCHEMAS[element.collection].shape);
  const own = Object.keys(values).filter((key) => !known.includes(key));
  return [...known, ...own].flatMap((key) => {
    const value = values[key];
    if (value === undefined || IN_HEADING.has(key)) return [];
    const lines = key === 'budget' ? moneyLines(value as Money, lang) : valueLines(graph, element, key, value, lang);
    return lines.map((line, at) => [`  ${at === 0 ? keyWord(key)[lang] : ''}`, ...line]);
  });
}

function valueLines(graph: Graph, { collection }: Element, key: string, value: unknown, lang: Lang): string[][] {
  if (key === 'source' && typeof value === 'object' && value !== null) {
    return Object.entries(value).map(([part, text]) => [`${SOURCE_WORDS[part]?.[lang] ?? part}: ${String(text)}`]);
  }
  const isReference = (REFERENCE_KEYS.get(collection) ?? []).some(({ path }) => path.length === 1 && path[0] === key);
  if (!isReference) return [[formatValue(key, value, lang, collection)]];
  return [value].flat().map((id) => {
    const target = graph.element(String(id));
    if (target === undefined) return [`${String(id)}  (${lang === 'vi' ? 'không có' : 'not there'})`];
    return [describe(target, lang)];
  });
}

const SOURCE_WORDS: Readonly<Record<string, { readonly en: string; readonly vi: string }>> = {
  document: { en: 'document', vi: 'văn bản' },
  part: { en: 'part', vi: 'phần' },
  issued: { en: 'issued', vi: 'ban hành' },
  issuer: { en: 'issuer', vi: 'cơ quan ban hành' },
  url: { en: 'address', vi: 'địa chỉ' },
  verification: { en: 'verification', vi: 'kiểm chứng' },
  note: { en: 'note', vi: 'ghi chú' },
};

/** `ehr  Hệ thống hồ sơ sức khỏe điện tử (live)`. */
function describe(target: Element, lang: Lang): string {
  const name = nameOf(target)[lang];
  const status = 'status' in target.value ? formatValue('status', target.value.status, lang, target.collection) : '';
  return `${target.id}${name === target.id ? '' : `  ${name}`}${status === '' ? '' : ` (${status})`}`;
}

function moneyLines(money: Money, lang: Lang): string[][] {
  const total = sumMoney([money])
    .map((sum) => formatMoney(sum, lang))
    .join(', ');
  const years = Object.entries(money.byYear ?? {}).map(([year, amount]) => [
    `${year}: ${formatValue('budget', { amount, unit: money.unit }, lang)}`,
  ]);
  return [...(total === '' ? [] : [[total]]), ...years];
}

function namedBySection(edges: readonly Edge[], lang: Lang): string {
  if (edges.length === 0) return lang === 'vi' ? 'Không phần tử nào nhắc đến.' : 'Nothing names it.';
  const byKey = new Map<Edge['name'], Element[]>();
  for (const { name, source } of edges) {
    const same = byKey.get(name);
    if (same === undefined) byKey.set(name, [source]);
    else same.push(source);
  }
  const rows = [...byKey].flatMap(([key, sources]) => {
    const lines = sources.slice(0, SHOWN).map((source) => describe(source, lang));
    const more = sources.length - lines.length;
    if (more > 0)
      lines.push(lang === 'vi' ? `… và ${more} phần tử khác (-f json cho đủ)` : `… and ${more} more (-f json has all)`);
    return lines.map((line, at) => [`  ${at === 0 ? namedByWords(key, lang) : ''}`, line]);
  });
  return `${lang === 'vi' ? 'Được nhắc đến:' : 'Named by others:'}\n${formatTable(rows)}`;
}

/** The parts of a programme, which carry its money. */
function partsOf(graph: Graph, element: Element): readonly ElementOf<'projects'>[] {
  if (element.collection !== 'projects') return [];
  return graph
    .sources(element, 'partOf')
    .filter(
      (part): part is ElementOf<'projects'> => part.collection === 'projects' && part.value.status !== 'cancelled',
    );
}

function partsLine(parts: readonly ElementOf<'projects'>[], lang: Lang): string {
  const sums = sumMoney(parts.map(({ value }) => value.budget)).map((sum) => formatMoney(sum, lang));
  const total = sums.length === 0 ? (lang === 'vi' ? 'chưa ghi kinh phí' : 'no budget stated') : sums.join(', ');
  return lang === 'vi'
    ? `Kinh phí của ${parts.length} dự án thành phần: ${total}`
    : `Budget of its ${parts.length} parts: ${total}`;
}
