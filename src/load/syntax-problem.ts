import { YAMLException } from 'js-yaml';
import { syntaxHint } from './syntax-hint.ts';
import type { YamlProblem } from './yaml-problem.ts';

/** What js-yaml threw, as a problem at the place where the mistake was made. */
export function syntaxProblem(text: string, error: unknown): YamlProblem {
  if (!(error instanceof YAMLException)) return { kind: 'syntax', start: 0, end: 0, detail: 'the text is not YAML' };
  const at = Math.min(error.mark?.position ?? 0, text.length);
  const detail = error.reason;
  if (detail.startsWith('nesting exceeded')) return { kind: 'too-deep', start: at, end: at + 1, detail };
  const quote = unclosedQuote(text, at);
  if (quote !== undefined) return { kind: 'syntax', start: quote, end: quote + 1, detail: 'unclosed quote' };
  const bracket = unclosedBracket(text, at, detail);
  if (bracket !== undefined) return { kind: 'syntax', start: bracket, end: bracket + 1, detail: 'unclosed bracket' };
  const hint = HINTED.test(detail) ? syntaxHint(text, at) : undefined;
  return { kind: 'syntax', ...(hint ?? { start: at, end: at + 1, detail }) };
}

/** Reasons that say where the parser gave up rather than what the slip was. */
const HINTED =
  /^bad indentation|^can not read a block mapping entry|^end of the stream or a document|^expected ':'|^missed comma/;

/** The bracket that is still open where a list or map in brackets broke off: at a line of the map around it, or another's end. */
function unclosedBracket(text: string, at: number, reason: string): number | undefined {
  const isOther = /^missed comma/.test(reason) && /[\]}]/.test(text.charAt(at));
  if (!isOther && !/^deficient indentation|within a flow collection/.test(reason)) return undefined;
  const open: number[] = [];
  for (const { start, end, kind } of marks(text)) {
    if (start >= at) break;
    if (kind === 'open') open.push(start);
    else if (kind === 'close') open.pop();
    else if (end === undefined || end >= at) return undefined;
  }
  return open.at(-1);
}

/**
 * The parser notices an unclosed quote only where the text stops making sense, lines further down: inside what it took for
 * the quoted text, or right behind it. Where that text runs over several lines, its beginning is where the mistake was made.
 */
function unclosedQuote(text: string, at: number): number | undefined {
  for (const { start, end, kind } of marks(text)) {
    if (kind !== 'quoted') continue;
    if (end === undefined) return start;
    if (start > at) return undefined;
    if (at > end && text.slice(end + 1, at).trim() !== '') continue;
    return text.slice(start, end).includes('\n') ? start : undefined;
  }
  return undefined;
}

type Mark = { readonly kind: 'quoted' | 'open' | 'close'; readonly start: number; readonly end: number | undefined };

/**
 * The quoted scalars and brackets of a text in their order; the last quoted one may have no end. Comments and block scalars
 * hold none.
 */
function* marks(text: string): Generator<Mark> {
  let flow = 0;
  let lineStart = 0;
  // Whether a value or key may begin here.
  let canStart = true;
  for (let at = text.startsWith('---') ? 3 : 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const isSpaced = at + 1 === text.length || /\s/.test(text.charAt(at + 1));
    if (sign === '\n') {
      at = flow === 0 ? blockScalarEnd(text, lineStart, at) : at;
      lineStart = at + 1;
      canStart = true;
      if (text.startsWith('---', lineStart)) at += 3;
    } else if (canStart && (sign === '"' || sign === "'")) {
      const end = closingQuote(text, at + 1, sign);
      yield { kind: 'quoted', start: at, end };
      if (end === undefined) return;
      lineStart = text.lastIndexOf('\n', end) + 1;
      at = end;
      canStart = false;
    } else if (sign === '#' && (at === lineStart || /\s/.test(text.charAt(at - 1)))) {
      at = lineEnd(text, at) - 1;
    } else if (canStart && (sign === '&' || sign === '!')) {
      while (at + 1 < text.length && !/\s/.test(text.charAt(at + 1))) at++;
    } else if ((canStart || flow > 0) && (sign === '[' || sign === '{')) {
      yield { kind: 'open', start: at, end: at };
      flow++;
      canStart = true;
    } else if (flow > 0 && (sign === ']' || sign === '}')) {
      yield { kind: 'close', start: at, end: at };
      flow--;
      canStart = false;
    } else if (
      (flow > 0 && sign === ',') ||
      (isSpaced && (sign === ':' || (canStart && (sign === '-' || sign === '?'))))
    ) {
      canStart = true;
    } else if (!/\s/.test(sign)) {
      canStart = false;
    }
  }
}

/** Where the block scalar ends whose header ends the line; that line's own end where there is none. */
function blockScalarEnd(text: string, lineStart: number, end: number): number {
  const line = text.slice(lineStart, end);
  const header = /[|>][-+0-9]*[ \t]*(?:#.*)?\r?$/.exec(line);
  if (header === null) return end;
  const lead = /^ *(?:- +)*/.exec(line)?.[0] ?? '';
  const key = line.slice(lead.length, header.index);
  if (!/^(?:[&!]\S* +){0,2}$|[:?-][ \t]+(?:[&!]\S*[ \t]+){0,2}$/.test(key)) return end;
  // `- |` belongs to its dash, `key: |` to its key.
  const indent = key === '' ? lead.lastIndexOf('-') : lead.length;
  let last = end;
  for (let from = end + 1; from < text.length; from = last + 1) {
    const content = text.slice(from, lineEnd(text, from));
    if (content.trim() !== '' && content.search(/[^ ]/) <= indent) break;
    last = from + content.length;
  }
  return last;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

function closingQuote(text: string, from: number, quote: string): number | undefined {
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\' && quote === '"') at++;
    else if (sign === quote) {
      if (quote === "'" && text.charAt(at + 1) === "'") at++;
      else return at;
    }
  }
  return undefined;
}
