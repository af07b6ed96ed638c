import type { Answer as CellAnswer, Coverage, Element, Graph, Lang, Message, MoneySum } from '../../index.ts';
import { ANSWERS, coverageOf, formatMoney, measuredBy, nameOf, suggest, sumMoney, textIn } from '../../index.ts';
import { formatTable } from '../format-table.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { usageError } from '../usage-error.ts';
import type { Answer } from './answer.ts';

/** What the model makes of the frameworks it uses, or of the one asked for. `today` lets dates of systems count. */
export function coverageAnswer({ graph, lang }: OpenWorkspace, chosen: string | undefined, today: string): Answer {
  const measured = chosen === undefined ? measuredBy(graph) : [frameworkOf(graph, chosen)];
  const all = measured.map((framework) => coverageOf(graph, framework, today)).filter((coverage) => !isEmpty(coverage));
  return {
    text: () => (all.length === 0 ? nothingToMeasure(lang) : textOf(graph, all, lang)),
    json: () => ({ frameworks: all.map(plain) }),
  };
}

/** So many systems or projects are named in a cell of the table; -f json has all. */
const SHOWN = 2;

const ANSWER_WORDS: Readonly<Record<CellAnswer, Message>> = {
  met: { en: 'met', vi: 'đáp ứng' },
  'not-met': { en: 'not met', vi: 'chưa đáp ứng' },
  'not-enough-information': { en: 'not enough information', vi: 'chưa đủ cơ sở đánh giá' },
  'not-applicable': { en: 'not applicable', vi: 'không áp dụng' },
};

function frameworkOf({ architecture }: Graph, wanted: string): string {
  const known = architecture.frameworks.map(({ id }) => id);
  if (known.includes(wanted)) return wanted;
  const near = suggest(wanted, known);
  const list = known.length === 0 ? { en: 'none', vi: 'không có' } : { en: known.join(', '), vi: known.join(', ') };
  throw usageError(
    `the workspace does not use the framework “${wanted}”; ${near === undefined ? `in use: ${list.en}` : `did you mean ${near}?`}`,
    `không gian làm việc không dùng khung “${wanted}”; ${near === undefined ? `đang dùng: ${list.vi}` : `có phải ý bạn là ${near}?`}`,
  );
}

function isEmpty({ components, layers, domains }: Coverage): boolean {
  return components.length + layers.length + domains.length === 0;
}

function nothingToMeasure(lang: Lang): string {
  return lang === 'vi'
    ? 'Không có khung nào để đối chiếu: qtsc.yaml chưa khai báo `uses`, hoặc khung không có lớp, lĩnh vực, thành phần.'
    : 'There is no framework to compare with: `uses` in qtsc.yaml names none that has layers, domains or components.';
}

function plain({ framework, components, layers, domains }: Coverage): object {
  return {
    framework,
    summary: {
      components: countAnswers(components),
      layers: countAnswers(layers),
      domains: countAnswers(domains),
    },
    components: components.map(({ component, answer, state, systems, projects }) => ({
      id: component.id,
      answer,
      state,
      systems: idsOf(systems),
      projects: idsOf(projects),
      money: moneyOf(projects),
    })),
    layers: layers.map(({ layer, answer, systems, projects }) => ({ id: layer.id, answer, systems, projects })),
    domains: domains.map(({ domain, answer, expected, projects }) => ({ id: domain.id, answer, expected, projects })),
  };
}

function countAnswers(cells: readonly { readonly answer: CellAnswer }[]): Readonly<Record<CellAnswer, number>> {
  const counts = { met: 0, 'not-met': 0, 'not-enough-information': 0, 'not-applicable': 0 };
  for (const { answer } of cells) counts[answer]++;
  return counts;
}

function textOf(graph: Graph, all: readonly Coverage[], lang: Lang): string {
  const details = all.map((coverage) =>
    [`# ${titleOf(graph, coverage.framework, lang)}`, ...tablesOf(coverage, lang)].join('\n\n'),
  );
  return [summaryOf(graph, all, lang), ...details].join('\n\n');
}

function titleOf({ architecture }: Graph, framework: string | null, lang: Lang): string {
  if (framework === null)
    return lang === 'vi' ? 'Khung riêng của không gian làm việc' : 'The workspace’s own framework';
  const head = architecture.frameworks.find(({ id }) => id === framework)?.head;
  return `${textIn(head?.title, lang) ?? framework} (${framework})`;
}

/** One line for each framework and what of it is counted. */
function summaryOf(graph: Graph, all: readonly Coverage[], lang: Lang): string {
  const of = (framework: string | null): string => framework ?? (lang === 'vi' ? '(riêng)' : '(own)');
  const rows = all.flatMap(({ framework, components, layers, domains }) =>
    [
      [lang === 'vi' ? 'thành phần' : 'components', components] as const,
      [lang === 'vi' ? 'lớp' : 'layers', layers] as const,
      [lang === 'vi' ? 'lĩnh vực' : 'domains', domains] as const,
    ].flatMap(([what, cells]) => {
      if (cells.length === 0) return [];
      const counts = countAnswers(cells);
      return [[of(framework), what, ...ANSWERS.map((answer) => String(counts[answer]))]];
    }),
  );
  const head = [lang === 'vi' ? 'khung' : 'framework', '', ...ANSWERS.map((answer) => ANSWER_WORDS[answer][lang])];
  const name = textIn(graph.architecture.workspace.name, lang);
  return [...(name === undefined ? [] : [formatTable([[name]]), '']), formatTable(rows, head)].join('\n');
}

function tablesOf({ domains, layers, components }: Coverage, lang: Lang): readonly string[] {
  const word = (answer: CellAnswer): string => ANSWER_WORDS[answer][lang];
  const tables: string[] = [];
  if (domains.length > 0) {
    const head =
      lang === 'vi'
        ? ['lĩnh vực', 'yêu cầu', 'có', 'kết quả', 'tên']
        : ['domain', 'expected', 'found', 'answer', 'name'];
    const rows = domains.map(({ domain, expected, projects, answer }) => [
      shortId(domain),
      expected === null ? '' : String(expected),
      String(projects),
      word(answer),
      nameOf(domain)[lang],
    ]);
    tables.push(formatTable(rows, head));
  }
  if (layers.length > 0) {
    const head =
      lang === 'vi'
        ? ['lớp', 'hệ thống', 'dự án', 'kết quả', 'tên']
        : ['layer', 'systems', 'projects', 'answer', 'name'];
    const rows = layers.map(({ layer, systems, projects, answer }) => [
      shortId(layer),
      String(systems),
      String(projects),
      word(answer),
      nameOf(layer)[lang],
    ]);
    tables.push(formatTable(rows, head));
  }
  if (components.length > 0) tables.push(componentTable(components, lang));
  return tables;
}

/** What nobody has to provide, and nothing provides, is named in one line below the table. */
function componentTable(components: Coverage['components'], lang: Lang): string {
  const isIdle = ({ state }: Coverage['components'][number]): boolean => state === 'n/a';
  const head =
    lang === 'vi'
      ? ['thành phần', 'kết quả', 'hệ thống', 'dự án', 'kinh phí', 'tên']
      : ['component', 'answer', 'systems', 'projects', 'budget', 'name'];
  const planned = lang === 'vi' ? ' (dự kiến)' : ' (planned)';
  const rows = components
    .filter((cell) => !isIdle(cell))
    .map(({ component, answer, state, systems, projects }) => [
      shortId(component),
      `${ANSWER_WORDS[answer][lang]}${state === 'planned' ? planned : ''}`,
      firstOf(systems),
      firstOf(projects),
      moneyOf(projects)
        .map((sum) => formatMoney(sum, lang))
        .join(' + '),
      nameOf(component)[lang],
    ]);
  const idle = components.filter(isIdle).map(({ component }) => shortId(component));
  const parts = rows.length > 0 ? [formatTable(rows, head)] : [];
  if (idle.length > 0) parts.push(`${ANSWER_WORDS['not-applicable'][lang]} (${idle.length}): ${idle.join(', ')}`);
  return parts.join('\n\n');
}

function shortId({ id, framework }: Element): string {
  return framework === null ? id : id.slice(framework.length + 1);
}

function moneyOf(projects: Coverage['components'][number]['projects']): readonly MoneySum[] {
  return sumMoney(projects.map(({ value }) => value.budget));
}

/** The first ids, and how many more there are. */
function firstOf(elements: readonly Element[]): string {
  const ids = idsOf(elements);
  return ids.length > SHOWN + 1 ? `${ids.slice(0, SHOWN).join(', ')} +${ids.length - SHOWN}` : ids.join(', ');
}

function idsOf(elements: readonly Element[]): readonly string[] {
  return elements.map(({ id }) => id);
}
