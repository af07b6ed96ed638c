import type { ParsedNode } from 'yaml';
import type { Yaml } from './find-element.ts';

/** The end of a line: where the next one begins, and the sign between; '' at the end of the text. */
export type LineEnd = { readonly next: number; readonly eol: string };

/** The end of the line after a value, if nothing but a comment follows there, which stays with the value. */
export function lineEndAfter(text: string, offset: number): LineEnd | undefined {
  REST.lastIndex = offset;
  const found = REST.exec(text);
  return found === null ? undefined : { next: REST.lastIndex, eol: found[1] ?? '' };
}

const REST = /[ \t]*(?:(?<=[ \t])#[^\r\n]*)?(\r?\n|$)/y;

/** Skips the lines of a comment that goes on, indented deeper than what it stands in. */
export function afterComments(text: string, from: LineEnd, indent: number): LineEnd {
  let end = from;
  while (end.eol !== '') {
    COMMENT.lastIndex = end.next;
    const found = COMMENT.exec(text);
    if (found === null || (found[1] ?? '').length <= indent) break;
    end = { next: COMMENT.lastIndex, eol: found[2] ?? '' };
  }
  return end;
}

const COMMENT = /( *)#[^\r\n]*(\r?\n|$)/y;

/** The line ending of a text; `\n` where it has none. */
export function lineEndingOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/**
 * Where the text of a value ends, for something to follow on the next line. Undefined for what has no text, and for a block
 * scalar (`|`), whose last line ends mean something.
 */
export function endOfValue(yaml: Yaml, node: ParsedNode | null): number | undefined {
  if (node === null) return undefined;
  if (yaml.isScalar(node)) {
    const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    return isBlock || node.range[1] <= node.range[0] ? undefined : node.range[1];
  }
  if (yaml.isAlias(node) || node.flow === true) return node.range[1];
  const last = node.items.at(-1);
  if (last === undefined) return undefined;
  return 'key' in last ? endOfValue(yaml, last.value) : endOfValue(yaml, last);
}
