import type { Diagnostic } from './diagnostic.ts';

/** How many findings of each severity, and how many more were waived. */
export type Summary = {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly waived: number;
};

export function summarize(diagnostics: readonly Diagnostic[], waived: number): Summary {
  const count = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) count[severity]++;
  return { ...count, waived };
}
