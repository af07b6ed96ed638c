import type { Place } from './place.ts';

/** Offsets (UTF-16 units) at which the lines of a text begin. `\n`, `\r\n` and a lone `\r` all end a line. */
export type LineIndex = readonly number[];

export function indexLines(text: string): LineIndex {
  const starts = [0];
  // Searched for, not looked at sign by sign: several times as fast, and files are read again for every finding.
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** The place of the half-open range `[start, end)` of a file. */
export function placeOf(file: string, lines: LineIndex, start: number, end: number): Place {
  const [line, column] = lineAndColumn(lines, start);
  const [endLine, endColumn] = lineAndColumn(lines, Math.max(start, end));
  return { file, line, column, endLine, endColumn, sheet: null, cell: null };
}

/** The offset at which the line of an offset begins. */
export function lineStartOf(lines: LineIndex, offset: number): number {
  return lines[lineAt(lines, offset)] ?? 0;
}

function lineAndColumn(lines: LineIndex, offset: number): [line: number, column: number] {
  const line = lineAt(lines, offset);
  return [line + 1, offset - (lines[line] ?? 0) + 1];
}

/** The line of an offset, from 0. */
function lineAt(lines: LineIndex, offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
