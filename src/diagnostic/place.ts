/**
 * Where something stands in a source. Lines and columns count from 1; columns count UTF-16 units, as editors do.
 * `end` is exclusive. In a workbook `sheet` and `cell` are set and the line numbers are those of the row.
 */
export type Place = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly sheet: string | null;
  readonly cell: string | null;
};

/** The start of a file: for what is wrong with a file as a whole. */
export function fileStart(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1, sheet: null, cell: null };
}
