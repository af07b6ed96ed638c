import { YAMLException } from 'js-yaml';
import type { YamlProblem } from './yaml-problem.ts';

/** What js-yaml threw, as a problem at the place where the mistake was made. */
export function syntaxProblem(text: string, error: unknown): YamlProblem {
  if (!(error instanceof YAMLException)) return { kind: 'syntax', start: 0, end: 0, detail: 'the text is not YAML' };
  const at = Math.min(error.mark?.position ?? 0, text.length);
  const detail = error.reason;
  if (detail.startsWith('nesting exceeded')) return { kind: 'too-deep', start: at, end: at + 1, detail };
  const quote = unclosedQuote(text, at);
  if (quote !== undefined) return { kind: 'syntax', start: quote, end: quote + 1, detail: 'unclosed quote' };
  return { kind: 'syntax', start: at, end: at + 1, detail };
}

/**
 * The parser notices an unclosed quote only where the text stops making sense. A quote that begins a value, is not closed
 * on its line and is followed by a line that looks like a key or a list item is where the mistake was made.
 */
function unclosedQuote(text: string, before: number): number | undefined {
  let offset = 0;
  const lines = text.slice(0, lineEnd(text, before)).split('\n');
  for (const [index, line] of lines.entries()) {
    const open = openQuote(line);
    const next = lines[index + 1] ?? nextLine(text, offset + line.length + 1);
    if (open !== undefined && (next === undefined || /^\s*(- |[^\s#"'][^"']*:(\s|$)|[\]}])|^\s*$/.test(next))) return offset + open;
    offset += line.length + 1;
  }
  return undefined;
}

function nextLine(text: string, from: number): string | undefined {
  return from < text.length ? text.slice(from, lineEnd(text, from)) : undefined;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** The column of a quote that opens a scalar on this line and is not closed on it. */
function openQuote(line: string): number | undefined {
  let canStart = true;
  for (let i = 0; i < line.length; i++) {
    const sign = line.charAt(i);
    if (canStart && (sign === '"' || sign === "'")) {
      const close = closingQuote(line, i + 1, sign);
      if (close === undefined) return i;
      i = close;
      canStart = false;
    } else if (sign === '#' && (i === 0 || /\s/.test(line.charAt(i - 1)))) return undefined;
    else if (!/\s/.test(sign)) canStart = /[:,[{?-]/.test(sign) && (sign !== ':' || /\s/.test(line.charAt(i + 1)));
  }
  return undefined;
}

function closingQuote(line: string, from: number, quote: string): number | undefined {
  for (let i = from; i < line.length; i++) {
    if (line.charAt(i) === '\\' && quote === '"') i++;
    else if (line.charAt(i) === quote) {
      if (quote === "'" && line.charAt(i + 1) === "'") i++;
      else return i;
    }
  }
  return undefined;
}
