import type { Range } from './yaml-problem.ts';

export type SyntaxHint = Range & { readonly detail: string };

/**
 * What a person most likely did where the parser stopped. The parser names what it could not go on with, which is often
 * a line below the slip: a colon without its space, a key without its colon, a text with `: ` that has no quotes.
 */
export function syntaxHint(text: string, at: number): SyntaxHint | undefined {
  const line = lineAt(text, at);
  // Enough to tell; a hostile line is not searched again and again.
  const before = text.slice(Math.max(line.start, at - 500), at);
  const sign = text.charAt(at);
  if ('@`%'.includes(sign) && /(^|[:,[{-])\s*$/.test(before))
    return { start: at, end: at + 1, detail: 'reserved sign' };
  if (/[^\s:,[{-].*["']\s+$/.test(before)) return { start: at, end: at + 1, detail: 'text after the quote' };

  const above = contentAbove(text, line.start);
  const isWholeLineRead = text.slice(at, line.end).trim() === '';
  const slip =
    (isWholeLineRead ? keySlip(text, line) : undefined) ??
    (above !== undefined && above.indent <= line.indent ? keySlip(text, above) : undefined);
  if (slip !== undefined) return slip;

  if (sign === ':' && /:\s/.test(before)) {
    return { start: at, end: at + 1, detail: /[[{]/.test(before) ? 'colon in brackets' : 'colon in text' };
  }
  const isFirstKey = sign === ':' ? /^ *[^:]*$/.test(before) : before.trim() === '';
  if (above === undefined || !isFirstKey || above.indent === line.indent) return undefined;
  const start = line.start + line.indent;
  const detail = line.indent > above.indent ? 'deeper than the line above' : 'bad indentation';
  return { start, end: Math.max(at, start + 1), detail };
}

type Line = { readonly start: number; readonly end: number; readonly indent: number };

function lineAt(text: string, at: number): Line {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', at);
  const end = next < 0 ? text.length : next;
  return { start, end, indent: Math.max(0, text.slice(start, end).search(/[^ ]/)) };
}

/** The nearest line above that is neither empty nor a comment. */
function contentAbove(text: string, start: number): Line | undefined {
  for (let at = start - 1; at >= 0; ) {
    const line = lineAt(text, at);
    if (!/^\s*(#|$)/.test(text.slice(line.start, line.end))) return line;
    at = line.start - 1;
  }
  return undefined;
}

/** `status:running` or `status running`, where a key with its value was meant. */
function keySlip(text: string, { start, end, indent }: Line): SyntaxHint | undefined {
  const content = text.slice(start + indent, end);
  if (!/^[\p{L}\p{N}]/u.test(content) || /:(\s|$)/.test(content)) return undefined;
  const from = start + indent;
  const glued = /^[\p{L}\p{N}_-]+:/u.exec(content)?.[0];
  if (glued !== undefined) return { start: from, end: from + glued.length, detail: 'no space after the colon' };
  const word = /^\S+/.exec(content)?.[0] ?? '';
  return { start: from, end: from + word.length, detail: 'no colon' };
}
