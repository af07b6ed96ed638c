import type { Origin } from '../model/architecture.ts';
import type { PathPart } from './find-range.ts';

/** The text of one element as a YAML text of its own, where it begins in its file, and the element's key or index in it. */
export type ElementSlice = { readonly text: string; readonly start: number; readonly entry: PathPart };

/** The longest element in flow style that is looked for; a longer one is rare enough to parse the whole file for it. */
const LONGEST_FLOW = 16 * 1024;

/**
 * Cuts one element out of its file. In block style that is its key's line and all lines that are indented deeper; in flow
 * style its text up to the next comma, in brackets of its own. Undefined where no end is found.
 */
export function sliceElement(
  text: string,
  lineStart: number,
  { offset, entry }: Origin,
  isList: boolean,
): ElementSlice | undefined {
  const lead = text.slice(lineStart, offset);
  if (/^ *(- +)?$/.test(lead)) return sliceBlock(text, lineStart, lead, offset, entry);
  const end = flowEnd(text, offset);
  if (end === undefined) return undefined;
  const own = text.slice(offset, end);
  return isList ? { text: `[${own}]`, start: offset - 1, entry: 0 } : { text: `{${own}}`, start: offset - 1, entry };
}

function sliceBlock(text: string, start: number, lead: string, offset: number, entry: PathPart): ElementSlice {
  const isItem = lead.includes('-');
  const indent = lead.search(/[^ ]|$/);
  let end = text.length;
  for (let from = text.indexOf('\n', offset) + 1; from > 0; from = text.indexOf('\n', from) + 1) {
    const depth = indentAt(text, from);
    if (depth !== undefined && depth <= indent) {
      end = from;
      break;
    }
  }
  return { text: text.slice(start, end), start, entry: isItem ? 0 : entry };
}

/** How deep a line is indented; undefined for a blank line or a comment, which belong to no element. */
function indentAt(text: string, from: number): number | undefined {
  let at = from;
  while (text.charCodeAt(at) === 32) at++;
  const sign = text.charAt(at);
  return sign === '' || sign === '\n' || sign === '\r' || sign === '#' ? undefined : at - from;
}

/** Where an entry of a flow collection ends: at the comma or bracket behind it. */
function flowEnd(text: string, from: number): number | undefined {
  let depth = 0;
  // A quote sign is one only where a value or key may begin.
  let canStart = true;
  const stop = Math.min(text.length, from + LONGEST_FLOW);
  for (let at = from; at < stop; at++) {
    const sign = text.charAt(at);
    if (canStart && (sign === '"' || sign === "'")) {
      at = closingQuote(text, at, stop);
      canStart = false;
    } else if (sign === '#' && /\s/.test(text.charAt(at - 1))) {
      const end = text.indexOf('\n', at);
      at = end < 0 ? stop : end;
    } else if (sign === '{' || sign === '[') {
      depth++;
      canStart = true;
    } else if (sign === ',' || sign === '}' || sign === ']') {
      if (depth === 0) return at;
      if (sign !== ',') depth--;
      canStart = sign === ',';
    } else if (!/\s/.test(sign)) canStart = sign === ':';
  }
  return undefined;
}

function closingQuote(text: string, open: number, stop: number): number {
  const quote = text.charAt(open);
  for (let at = open + 1; at < stop; at++) {
    const sign = text.charAt(at);
    if (sign === '\\' && quote === '"') at++;
    else if (sign === quote) {
      if (quote === '"' || text.charAt(at + 1) !== quote) return at;
      at++;
    }
  }
  return stop;
}
