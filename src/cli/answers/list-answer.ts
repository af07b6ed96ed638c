import type { CollectionName, Element, Graph, Lang, Message } from '../../index.ts';
import {
  COLLECTION_NAMES,
  compareText,
  NOUNS,
  nameOf,
  SCHEMAS,
  suggest,
  valueWord,
  vietnameseSortKey,
} from '../../index.ts';
import { formatTable } from '../format-table.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { usageError } from '../usage-error.ts';
import type { Answer } from './answer.ts';
import { countOf } from './count-words.ts';
import { formatValue } from './format-value.ts';
import { keyWord } from './key-words.ts';

/** The columns of each collection after id and name. */
const FACTS: Readonly<Record<CollectionName, readonly string[]>> = {
  organizations: ['within', 'valid', 'mergedInto'],
  areas: ['kind', 'within', 'valid', 'code'],
  datasets: ['classification'],
  systems: ['kind', 'status', 'owner', 'layer', 'domain'],
  projects: ['status', 'action', 'owner', 'domain', 'period', 'budget'],
  integrations: ['from', 'to', 'via', 'data', 'status'],
  goals: ['year', 'within'],
  solutions: ['year', 'within'],
  views: ['type', 'scope', 'at'],
  waivers: ['rule', 'target', 'expires', 'approvedBy'],
  layers: ['order', 'within', 'crossCutting'],
  domains: ['order', 'within', 'expected'],
  components: ['layer', 'tier', 'requirement', 'status'],
  principles: ['order'],
  clauses: ['article', 'text'],
};

/** How many elements each collection has, those of the workspace and those of its frameworks apart. */
export function listCollections({ graph, lang }: OpenWorkspace): Answer {
  const counts = COLLECTION_NAMES.map((collection) => {
    const all = graph.of(collection);
    const workspace = all.filter(({ framework }) => framework === null).length;
    return { collection, workspace, frameworks: all.length - workspace };
  });
  const head =
    lang === 'vi'
      ? ['tập hợp', 'không gian làm việc', 'các khung', 'nội dung']
      : ['collection', 'workspace', 'frameworks', 'holds'];
  return {
    text: () =>
      formatTable(
        counts.map(({ collection, workspace, frameworks }) => [
          collection,
          String(workspace),
          String(frameworks),
          NOUNS[collection][lang],
        ]),
        head,
      ),
    json: () => ({ collections: counts }),
  };
}

/** The elements of one collection that meet every condition `key=value`. */
export function listElements(
  { graph, lang }: OpenWorkspace,
  collection: CollectionName,
  where: readonly string[],
): Answer {
  const conditions = where.map((text) => readCondition(text, collection, graph));
  const found = (graph.of(collection) as readonly Element[]).filter((element) =>
    conditions.every((meets) => meets(element)),
  );
  return {
    text: () => textOf(graph, collection, found, lang, conditions.length > 0),
    json: () => ({
      collection,
      elements: [...found]
        .sort((a, b) => compareText(a.id, b.id))
        .map(({ id, framework, value }) => ({ ...value, id, framework })),
    }),
  };
}

function textOf(
  graph: Graph,
  collection: CollectionName,
  found: readonly Element[],
  lang: Lang,
  isNarrowed: boolean,
): string {
  if (found.length === 0) return noneFound(collection, lang, isNarrowed);
  const keys = FACTS[collection].filter((key) => found.some(({ value }) => key in value));
  const masters = collection === 'datasets' ? [keyWord('masteredBy')[lang]] : [];
  const rows = byName(found, lang).map((element) => {
    const values = element.value as Readonly<Record<string, unknown>>;
    const facts = keys.map((key) => formatValue(key, values[key], lang, collection));
    const from = masters.map(() =>
      graph
        .sources(element, 'masters')
        .map(({ id }) => id)
        .join(', '),
    );
    const name = nameOf(element)[lang];
    return [
      element.id,
      name === element.id ? '' : `${name}${element.value.illustrative === true ? ' *' : ''}`,
      ...facts,
      ...from,
    ];
  });
  const hasNames = rows.some(([, name]) => name !== '');
  const head = ['id', keyWord('name')[lang], ...keys.map((key) => keyWord(key)[lang]), ...masters];
  const table = [head, ...rows].map((row) => (hasNames ? row : row.toSpliced(1, 1)));
  const [shownHead = [], ...shown] = table;
  const note = hasNames && found.some(({ value }) => value.illustrative === true) ? NOTE[lang] : '';
  return `${formatTable(shown, shownHead)}\n\n${countOf(found.length, collection, lang)}${note}`;
}

const NOTE = { en: ' (* invented to illustrate)', vi: ' (* số liệu minh họa)' };

/** In the order of a Vietnamese dictionary; elements of one name by id. */
function byName(elements: readonly Element[], lang: Lang): readonly Element[] {
  return elements
    .map((element) => ({ element, key: vietnameseSortKey(nameOf(element)[lang]) }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.element.id, b.element.id))
    .map(({ element }) => element);
}

function noneFound(collection: CollectionName, lang: Lang, isNarrowed: boolean): string {
  const noun = NOUNS[collection];
  if (isNarrowed)
    return lang === 'vi' ? `Không có ${noun.vi} nào thỏa mãn điều kiện.` : `No ${noun.en} meets the conditions.`;
  return lang === 'vi' ? `Mô hình không có ${noun.vi} nào.` : `The model has no ${noun.en}.`;
}

/**
 * `owner=doh`, `domain=health`, `period.from=2019`: what a key's value, or one of its values, must be. A word of the language may
 * be given as the table shows it.
 */
function readCondition(text: string, collection: CollectionName, graph: Graph): (element: Element) => boolean {
  const at = text.indexOf('=');
  if (at < 1)
    throw usageError(`--where takes key=value, not “${text}”`, `--where nhận khóa=giá trị, không phải “${text}”`);
  const path = text.slice(0, at).trim().split('.');
  const wanted = text.slice(at + 1).trim();
  const [key = ''] = path;
  const known = ['id', 'framework', ...Object.keys(SCHEMAS[collection].shape)];
  if (!known.includes(key) && !key.startsWith('x-')) {
    const near = suggest(key, known);
    throw usageError(
      `${collection} have no key “${key}”; ${near === undefined ? `known: ${known.join(', ')}` : `did you mean ${near}?`}`,
      `${collection} không có khóa “${key}”; ${near === undefined ? `hiện có: ${known.join(', ')}` : `có phải ý bạn là ${near}?`}`,
    );
  }
  return ({ id, framework, value }) =>
    valuesAt({ ...value, id, framework }, path).some(
      (found) => isSame(String(found), wanted, graph) || isCalled(valueWord(collection, key, found), wanted),
    );
}

function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  const [key, ...rest] = path;
  if (typeof value !== 'object' || value === null) return key === undefined ? [value] : [];
  // Of a text in several languages any wording will do.
  if (key === undefined) return Object.values(value);
  return Object.hasOwn(value, key) ? valuesAt((value as Readonly<Record<string, unknown>>)[key], rest) : [];
}

function isCalled(word: Message | undefined, wanted: string): boolean {
  return word !== undefined && (word.en === wanted || word.vi === wanted.normalize('NFC'));
}

/** An id of a framework may be given without the framework. */
function isSame(text: string, wanted: string, graph: Graph): boolean {
  return text === wanted || (text.endsWith(`/${wanted}`) && graph.element(text) !== undefined);
}
