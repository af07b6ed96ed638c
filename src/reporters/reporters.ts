import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './report.ts';

/** Every form a report can take, by the name that `--format` gives it. */
export const reporters: Readonly<Record<string, Reporter>> = { pretty, json };
