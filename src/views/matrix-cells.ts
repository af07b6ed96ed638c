import type { Lang, Message } from '../diagnostic/message.ts';
import type { Graph } from '../graph/graph.ts';
import type { Element } from '../model/architecture.ts';
import type { Period } from '../model/date.ts';
import { nameOf } from '../model/name-of.ts';
import { boxOf } from './box.ts';
import { count, SYSTEM } from './head.ts';
import type { Box, MatrixCell } from './picture.ts';
import type { Investment, Placement } from './placement.ts';
import type { ViewOptions } from './view.ts';

/** Ids of the column and row that stand for no element; no element can have such an id. */
export const SHARED = ':shared';
export const UNPLACED = ':unplaced';

/** Every investment in its cell. A system is drawn in the box of its project where both stand in the same cell. */
export function cellsOf(
  graph: Graph,
  shown: readonly Investment[],
  placement: Placement,
  options: ViewOptions,
): readonly MatrixCell[] {
  const cellOf = new Map<Element, { readonly row: string; readonly column: string }>();
  for (const element of shown) {
    const domain = placement.domainOf(element);
    const column = domain === 'shared' ? SHARED : (domain?.id ?? UNPLACED);
    cellOf.set(element, { row: placement.layerOf(element)?.id ?? UNPLACED, column });
  }

  const mergedInto = new Map<Element, Element[]>();
  const merged = new Set<Element>();
  for (const element of shown) {
    if (element.collection !== 'systems') continue;
    const [project, second] = graph.sources(element, 'delivers').filter((source) => cellOf.has(source));
    if (project === undefined || second !== undefined || !sameCell(cellOf.get(project), cellOf.get(element))) continue;
    merged.add(element);
    const same = mergedInto.get(project);
    if (same === undefined) mergedInto.set(project, [element]);
    else same.push(element);
  }

  const cells = new Map<string, { readonly row: string; readonly column: string; readonly boxes: Box[] }>();
  for (const element of shown) {
    const at = cellOf.get(element);
    if (at === undefined || merged.has(element)) continue;
    const key = `${at.row} ${at.column}`;
    const cell = cells.get(key) ?? { ...at, boxes: [] };
    cells.set(key, cell);
    const systems = mergedInto.get(element) ?? [];
    cell.boxes.push({ ...boxOf(element, options, systems), detail: detailOf(element, systems, options) });
  }
  return [...cells.values()];
}

function sameCell(
  a: { row: string; column: string } | undefined,
  b: { row: string; column: string } | undefined,
): boolean {
  return a !== undefined && b !== undefined && a.row === b.row && a.column === b.column;
}

/** `2019–2021 → Hệ thống hồ sơ sức khỏe`: when, and the systems drawn in the same box. */
function detailOf(element: Investment, systems: readonly Element[], { lang }: ViewOptions): string | null {
  const years = element.collection === 'projects' ? yearsOf(element.value.period)[lang] : '';
  const delivered = systems.length === 0 ? '' : `→ ${deliveredWords(nameOf(element)[lang], systems, lang)}`;
  return [years, delivered].filter((part) => part !== '').join(' ') || null;
}

const NOUN = /^(hệ thống|system) /i;
const ABBREVIATION = / \([^)]*\)$/;

/** The name of the one system, unless the project's name has it already; the number of several. */
function deliveredWords(project: string, systems: readonly Element[], lang: Lang): string {
  const [only] = systems;
  if (only === undefined || systems.length > 1) return count(systems.length, SYSTEM, lang);
  const name = nameOf(only)[lang];
  const isSame = project.toLowerCase().includes(name.replace(NOUN, '').replace(ABBREVIATION, '').toLowerCase());
  return isSame ? { en: 'system of the same name', vi: 'hệ thống cùng tên' }[lang] : name;
}

function yearsOf(period: Period | undefined): Message {
  const [from, to] = [period?.from?.slice(0, 4), period?.to?.slice(0, 4)];
  if (from === undefined && to === undefined) return { en: '', vi: '' };
  if (from === undefined) return { en: `until ${to}`, vi: `đến ${to}` };
  if (to === undefined) return { en: `from ${from}`, vi: `từ ${from}` };
  const years = from === to ? from : `${from}–${to}`;
  return { en: years, vi: years };
}
