/** Columns of equal width; the first to the left, figures to the right. */
export function formatRows(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** 0.5 → `0.50`; what was not measured is a dash, a threshold that nothing reaches ∞. */
export function figure(value: number | undefined, digits = 2): string {
  if (value === undefined) return '–';
  return Number.isFinite(value) ? value.toFixed(digits) : '∞';
}
