import { capital } from './capital.ts';

/** Rows of cells that are Markdown already, as the lines of a table; the columns named in `numeric` stand at the right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly number[] = [],
): readonly string[] {
  const rule = head.map((_, column) => (numeric.includes(column) ? '---:' : '---'));
  return [head.map(capital), rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
