/** Rows as aligned columns of text; the last column is left as long as it is. */
export function formatTable(rows: readonly (readonly string[])[], head?: readonly string[]): string {
  const all = head === undefined ? rows : [head, head.map((cell) => '-'.repeat(width(cell))), ...rows];
  const widths: number[] = [];
  for (const row of all) for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, width(cell));
  return all.map((row) => row.map((cell, column) => (column === row.length - 1 ? cell : pad(cell, widths[column] ?? 0))).join('  ').trimEnd()).join('\n');
}

function pad(cell: string, to: number): string {
  return cell + ' '.repeat(Math.max(0, to - width(cell)));
}

/** Columns that a text takes on a terminal, combining marks taking none. */
function width(text: string): number {
  return [...text.replaceAll(/\p{M}/gu, '')].length;
}
