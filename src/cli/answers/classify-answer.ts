import type { Classification, Doubt, Element, Lang, Message, Proposal, RankedCandidate, Said } from '../../index.ts';
import { ignoredShelves, nameOf, proposeRealizes, REASONS } from '../../index.ts';
import { formatTable } from '../format-table.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import type { WriteOutcome } from '../write-realizes.ts';
import type { Answer } from './answer.ts';
import { writtenText } from './classify-written.ts';
import { keyWord } from './key-words.ts';

/** So many components of one element are shown; -f json has all. */
const SHOWN = 3;

/** What is proposed in the file that the call names, or in all. */
export function classificationOf({ graph, only }: OpenWorkspace): Classification {
  const { proposals, doubtful, unclassified } = proposeRealizes(graph, { ignore: ignoredShelves(graph) });
  const isMeant = ({ element }: { readonly element: Element }): boolean =>
    only === undefined || element.origin.file === only;
  return {
    proposals: proposals.filter(isMeant),
    doubtful: doubtful.filter(isMeant),
    unclassified: unclassified.filter(isMeant),
  };
}

/** The components that names and descriptions say; `outcome` is what `--write` did. */
export function classifyAnswer(
  workspace: OpenWorkspace,
  classification: Classification,
  outcome: WriteOutcome | undefined,
): Answer {
  return {
    text: () =>
      outcome === undefined
        ? textOf(workspace, classification)
        : [writtenText(workspace, outcome), countsText(classification, workspace.lang)].join('\n\n'),
    json: () => plain(workspace, classification, outcome),
  };
}

function plain(
  workspace: OpenWorkspace,
  { proposals, doubtful, unclassified }: Classification,
  outcome: WriteOutcome | undefined,
): Readonly<Record<string, unknown>> {
  const { lang, loaded, pathOf } = workspace;
  const components = (ranked: readonly RankedCandidate[]): readonly object[] =>
    ranked.map(({ component, fit, reason, ...said }) => ({
      component: component.id,
      name: nameOf(component)[lang],
      ...plainSaid(said, lang),
      fit,
      reason,
      why: reason === null ? null : REASONS[reason][lang],
    }));
  const placeOf = (element: Element, path: readonly (string | number)[] = []): object => {
    const { file, line } = loaded.locator.element(element, path);
    return { file: pathOf(file), line };
  };
  return {
    proposals: proposals.map(({ element, components: ranked, chosen }) => ({
      id: element.id,
      collection: element.collection,
      clear: chosen?.id ?? null,
      components: components(ranked),
      ...placeOf(element),
    })),
    doubtful: doubtful.map(({ element, at, stated, says, components: ranked }) => ({
      id: element.id,
      collection: element.collection,
      stated: stated.id,
      says: says.map((said) => plainSaid(said, lang)),
      components: components(ranked),
      ...placeOf(element, ['realizes', at]),
    })),
    unclassified: unclassified.map(({ element, why }) => ({
      id: element.id,
      collection: element.collection,
      why,
      ...placeOf(element),
    })),
    written: (outcome?.written ?? []).map(({ file, ...each }) => ({ ...each, file: pathOf(file) })),
    notWritten: (outcome?.refused ?? []).map(({ file, why, ...each }) => ({
      ...each,
      file: pathOf(file),
      why: why[lang],
    })),
  };
}

function plainSaid({ words, field, concept }: Said, lang: Lang): object {
  return { words, field, concept: concept?.[lang] ?? null };
}

function textOf({ lang }: OpenWorkspace, classification: Classification): string {
  const { proposals, doubtful } = classification;
  const parts: string[] = [];
  if (proposals.length > 0) parts.push(TITLES.proposals[lang], proposalTable(proposals, lang), TITLES.legend[lang]);
  if (doubtful.length > 0) parts.push(TITLES.doubtful[lang], doubtTable(doubtful, lang));
  return [...parts, countsText(classification, lang)].join('\n\n');
}

const TITLES = {
  proposals: {
    en: 'Without `realizes`, and what name or description say:',
    vi: 'Chưa có `realizes`, còn tên hoặc mô tả cho biết:',
  },
  legend: {
    en: '+ is clear: `qtsc classify --write` puts it into the YAML. ? is yours to decide.',
    vi: '+ là rõ ràng: `qtsc classify --write` ghi vào YAML. ? là cần bạn quyết định.',
  },
  doubtful: {
    en: 'Stated, but name and description say something else:',
    vi: 'Đã khai báo, nhưng tên và mô tả cho biết điều khác:',
  },
} as const satisfies Readonly<Record<string, Message>>;

function proposalTable(proposals: readonly Proposal[], lang: Lang): string {
  const head =
    lang === 'vi'
      ? ['', 'id', 'realizes', 'căn cứ', 'tên thành phần']
      : ['', 'id', 'realizes', 'because of', 'name of the component'];
  const rows = proposals.flatMap(({ element, components }) =>
    components.slice(0, SHOWN).map((candidate, at) => {
      const { component, reason } = candidate;
      const name = nameOf(component)[lang];
      const why = reason === null ? '' : ` – ${REASONS[reason][lang]}`;
      const sign = at > 0 ? '' : reason === null ? '+' : '?';
      const more = at === SHOWN - 1 ? moreText(components.length - SHOWN, lang) : '';
      return [sign, at > 0 ? '' : element.id, component.id, saidText(candidate, lang), `${name}${why}${more}`];
    }),
  );
  return formatTable(rows, head);
}

function moreText(more: number, lang: Lang): string {
  if (more <= 0) return '';
  return lang === 'vi' ? ` (và ${more} thành phần khác)` : ` (and ${more} more)`;
}

function saidText({ words, field }: Said, lang: Lang): string {
  return `${keyWord(field)[lang]}: “${words}”`;
}

function doubtTable(doubtful: readonly Doubt[], lang: Lang): string {
  const head =
    lang === 'vi'
      ? ['id', 'đã khai báo', 'tên thành phần đó', 'nhưng', 'phù hợp hơn']
      : ['id', 'stated', 'name of that component', 'but', 'would fit'];
  return formatTable(
    doubtful.map(({ element, stated, says, components }) => [
      element.id,
      stated.id,
      nameOf(stated)[lang],
      says.map((said) => saidText(said, lang)).join('; '),
      components
        .slice(0, SHOWN)
        .map(({ component }) => component.id)
        .join(', '),
    ]),
    head,
  );
}

/** How many there are of each; those of which nothing is said are only counted. */
function countsText({ proposals, doubtful, unclassified }: Classification, lang: Lang): string {
  const clear = proposals.filter(({ chosen }) => chosen !== null).length;
  const open = proposals.length - clear;
  const count = (why: string): number => unclassified.filter((each) => each.why === why).length;
  const [silent, idle, covered] = [count('nothing-said'), count('not-building'), count('by-systems')];
  return lang === 'vi'
    ? `${clear} phần tử rõ ràng, ${open} cần quyết định, ${doubtful.length} khai báo đáng ngờ. Chưa phân loại: ${silent} không nêu thành phần nào của khung đang dùng, ${idle} không xây dựng (đào tạo, kết nối …), ${covered} dự án có sản phẩm đã rõ chức năng. Xem đủ bằng -f json.`
    : `${clear} clear, ${open} to decide, ${doubtful.length} doubtful. Not classified: ${silent} say no component of the frameworks in use, ${idle} build nothing (training, connecting …), ${covered} are projects whose systems say it. -f json lists all.`;
}
