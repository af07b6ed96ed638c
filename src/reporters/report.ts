import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Lang } from '../diagnostic/message.ts';
import type { Summary } from '../diagnostic/summary.ts';

/** The outcome of a run: the findings that stand, in order, and how many there are. */
export type Report = { readonly diagnostics: readonly Diagnostic[]; readonly summary: Summary };

export type ReporterOptions = {
  readonly lang: Lang;
  readonly color: boolean;
  /** The text of a file, for code frames; undefined when it could not be read. */
  readonly textOf: (file: string) => string | undefined;
  /** How a file's path is shown: from where the reader stands. */
  readonly pathOf: (file: string) => string;
};

/** A report in one form. Pure: the same report gives the same text. */
export type Reporter = (report: Report, options: ReporterOptions) => string;
