import type { Insertion, Refusal } from './addition.ts';
import type { FoundElement, ParsedMap, ParsedPair, Yaml } from './find-element.ts';
import { afterComments, endOfValue, lineEndAfter, lineEndingOf } from './line-end.ts';

/** `realizes` reads best after the last of these. */
const BEFORE: ReadonlySet<string> = new Set(['name', 'kind', 'domain', 'layer']);

/** Where a list of ids goes in an element that has no such key, and how it is written there. */
export function placeKey(
  yaml: Yaml,
  text: string,
  { key, map }: FoundElement,
  name: string,
  ids: readonly string[],
): Insertion | Refusal {
  const keys = map.items.length === 0 ? [key] : map.items.map((pair) => pair.key);
  const isJson = keys.every((each) => yaml.isScalar(each) && each.type === 'QUOTE_DOUBLE');
  const entry = isJson ? `"${name}": ${listOf(ids, '"')}` : `${name}: ${listOf(ids, '')}`;
  return map.flow === true ? inFlow(yaml, text, map, entry) : inBlock(yaml, text, key.range[1], map, entry);
}

/** Ids need quotes only where they would be read as something else. */
export function listOf(ids: readonly string[], quote: '"' | ''): string {
  return `[${ids.map((id) => idAs(id, quote)).join(', ')}]`;
}

export function idAs(id: string, quote: '"' | ''): string {
  return quote === '' && /^(null|true|false)$/i.test(id) ? `'${id}'` : `${quote}${id}${quote}`;
}

/** Behind the last pair that `realizes` reads well after, else behind any. */
function neighbours(yaml: Yaml, { items }: ParsedMap): readonly ParsedPair[] {
  const reads = ({ key }: ParsedPair): boolean => yaml.isScalar(key) && BEFORE.has(String(key.value));
  const backward = [...items].reverse();
  return [...backward.filter(reads), ...backward.filter((pair) => !reads(pair))];
}

function inFlow(yaml: Yaml, text: string, map: ParsedMap, entry: string): Insertion {
  for (const { key, value } of neighbours(yaml, map)) {
    const end = endOfValue(yaml, value);
    if (end === undefined) continue;
    const lead = leadOf(text, key.range[0]);
    // On a line of its own where its neighbour has one; a comment stays with that neighbour.
    const isAlone = lead !== undefined && /[ \t]*,?[ \t]*(\r?\n|$)/y.test(text.slice(end));
    const gap = isAlone ? `${lineEndingOf(text)}${lead}` : ' ';
    return { offset: end, text: `,${gap}${entry}` };
  }
  const open = map.range[0] + 1;
  return {
    offset: open,
    text: map.items.length === 0 ? ` ${entry}${text.charAt(open) === ' ' ? '' : ' '}` : ` ${entry},`,
  };
}

/** The spaces before a key that begins its line. */
function leadOf(text: string, offset: number): string | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*$/.test(line) && offset > 0 ? line : undefined;
}

function inBlock(yaml: Yaml, text: string, keyEnd: number, map: ParsedMap, entry: string): Insertion | Refusal {
  const indent = map.srcToken?.type === 'block-map' ? map.srcToken.indent : undefined;
  if (indent === undefined) return UNFIT;
  for (const { value } of neighbours(yaml, map)) {
    const end = endOfValue(yaml, value);
    const near = end === undefined ? undefined : lineEndAfter(text, end);
    if (near === undefined) continue;
    const { next, eol } = afterComments(text, near, indent);
    const line = `${' '.repeat(indent)}${entry}`;
    // A file that ends without a line end goes on ending so.
    return { offset: next, text: eol === '' ? `${lineEndingOf(text)}${line}` : `${line}${eol}` };
  }
  return atStart(text, keyEnd, map, `${' '.repeat(indent)}${entry}`);
}

/** On the line below the element’s own key. */
function atStart(text: string, keyEnd: number, map: ParsedMap, line: string): Insertion | Refusal {
  const end = /\r?\n/.exec(text.slice(keyEnd, map.range[0]));
  if (end === null) return UNFIT;
  return { offset: keyEnd + end.index + end[0].length, text: `${line}${end[0]}` };
}

const UNFIT: Refusal = {
  refused: {
    en: 'the element is written in a way that leaves no place for a key',
    vi: 'cách viết của phần tử không có chỗ để thêm khóa',
  },
};
