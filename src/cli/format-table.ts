import { printable } from '../index.ts';

/** Rows as aligned columns of text that can't do anything to a terminal; the last column is left as long as it is. */
export function formatTable(rows: readonly (readonly string[])[], head?: readonly string[]): string {
  const body = rows.map((row) => row.map(cellText));
  const all = head === undefined ? body : [head, head.map((cell) => '-'.repeat(width(cell))), ...body];
  const widths: number[] = [];
  for (const row of all) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, width(cell));
  }
  const isNumeric = widths.map(
    (_, column) => body.length > 0 && body.every((row) => /^[0-9]*$/.test(row[column] ?? '')),
  );
  return all
    .map((row) =>
      row
        .map((cell, column) => place(cell, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');

  function place(cell: string, column: number): string {
    const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)));
    // Whole numbers stand below each other's last digit.
    if (isNumeric[column] === true) return gap + cell;
    return column === widths.length - 1 ? cell : cell + gap;
  }
}

/** One line for each cell, whatever is in it. */
function cellText(cell: string): string {
  return printable(cell.replaceAll(/\s*[\r\n]+\s*/g, ' '));
}

/** Latin letters with Vietnamese marks and the usual signs, each one column: nearly every cell. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2026\u2190-\u2193]*$/;

/** Columns that a text takes on a terminal, combining marks taking none and East Asian signs two. */
function width(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  for (const sign of text) {
    if (/\p{M}/u.test(sign)) continue;
    columns += isWide(sign.codePointAt(0) ?? 0) ? 2 : 1;
  }
  return columns;
}

/** Hangul Jamo, CJK, Hangul and fullwidth forms, roughly. */
function isWide(code: number): boolean {
  if (code < 0x1100) return false;
  return (
    code <= 0x115f ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xff00 && code <= 0xff60)
  );
}
