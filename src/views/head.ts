import type { Lang, Message } from '../diagnostic/message.ts';
import type { Graph } from '../graph/graph.ts';
import type { Framework } from '../model/architecture.ts';
import { formatDecimal } from '../model/money-sum.ts';
import { nameOf } from '../model/name-of.ts';
import { textIn } from '../model/text.ts';
import type { ViewOptions } from './view.ts';

/** The title, what is shown of whom, and where it comes from: alike for every view. */
export function headOf(
  graph: Graph,
  name: string,
  viewTitle: Message,
  options: ViewOptions,
): {
  readonly name: string;
  readonly lang: Lang;
  readonly title: string;
  readonly facts: readonly string[];
  readonly source: string;
} {
  const { lang, title, at } = options;
  const { workspace, frameworks } = graph.architecture;
  const workspaceName = textIn(workspace.name, lang);
  const main = title ?? workspaceName ?? viewTitle[lang];
  const facts = [...(main === viewTitle[lang] ? [] : [viewTitle[lang]]), ...scopeFacts(graph, options)];
  if (at !== undefined) facts.push({ en: `as of ${at}`, vi: `hiện trạng ${at}` }[lang]);
  return { name, lang, title: main, facts, source: sourceOf(workspaceName, workspace.asOf, frameworks, lang) };
}

const SCOPES = {
  domain: { en: 'domain', vi: 'lĩnh vực' },
  area: { en: 'area', vi: 'địa bàn' },
  owner: { en: 'owner', vi: 'chủ quản' },
} as const;

function scopeFacts(graph: Graph, { lang, scope }: ViewOptions): readonly string[] {
  return (['domain', 'area', 'owner'] as const).flatMap((key) => {
    const id = scope?.[key];
    if (id === undefined) return [];
    const element = graph.element(id);
    return [`${SCOPES[key][lang]}: ${element === undefined ? id : nameOf(element)[lang]}`];
  });
}

function sourceOf(
  name: string | undefined,
  asOf: string | undefined,
  frameworks: readonly Framework[],
  lang: Lang,
): string {
  const used = frameworks.filter(({ usedAt }) => usedAt !== null).map((framework) => documentOf(framework, lang));
  const parts = [
    name === undefined
      ? { en: 'Source: the architecture model', vi: 'Nguồn: mô hình kiến trúc' }[lang]
      : { en: `Source: architecture model “${name}”`, vi: `Nguồn: mô hình kiến trúc “${name}”` }[lang],
  ];
  if (used.length > 0)
    parts.push({ en: `frameworks: ${used.join(', ')}`, vi: `khung áp dụng: ${used.join(', ')}` }[lang]);
  if (asOf !== undefined) parts.push({ en: `law as of ${asOf}`, vi: `pháp luật tính đến ${asOf}` }[lang]);
  return parts.join('; ');
}

/** The number of the document, as officials cite it; the title of a framework that has none. */
function documentOf({ id, head }: Framework, lang: Lang): string {
  const document = typeof head.source === 'object' ? head.source.document : undefined;
  return document !== undefined && /\d/.test(document) ? document : (textIn(head.title, lang) ?? id);
}

/** `3 dự án`, `1 project`, `1.200 dự án`. */
export function count(number: number, noun: { readonly en: string; readonly vi: string }, lang: Lang): string {
  const plural = lang === 'en' && number !== 1 ? (noun.en.endsWith('s') ? 'es' : 's') : '';
  return `${formatDecimal(String(number), lang)} ${noun[lang]}${plural}`;
}

export const PROJECT = { en: 'project', vi: 'dự án' } as const;
export const SYSTEM = { en: 'system', vi: 'hệ thống' } as const;
