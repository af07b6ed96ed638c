import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { fileStart } from '../diagnostic/place.ts';
import type { Glossary, GlossaryFile } from '../model/glossary.ts';
import { glossary as glossarySchema } from '../model/glossary.ts';
import { composeYaml } from './compose-yaml.ts';
import { decode } from './decode.ts';
import type { Locator } from './locator.ts';
import { problem } from './problem.ts';
import { shapeDiagnostics } from './shape-diagnostics.ts';
import type { SourceFile } from './source-file.ts';
import { yamlDiagnostic } from './yaml-diagnostics.ts';

/** Reads glossaries, the first of which outranks the next. One that is wrong is reported and left out. */
export function readGlossaries(
  files: readonly SourceFile[],
  locator: Locator,
  texts: Map<string, string>,
): { readonly glossary: Glossary; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const read = files.flatMap((file) => readGlossary(file, locator, texts, diagnostics) ?? []);
  const entries = new Map<string, Glossary['entries'][number]>();
  for (const file of read) {
    for (const [id, entry] of Object.entries(file.entries)) if (!entries.has(id)) entries.set(id, { id, ...entry });
  }
  return {
    glossary: {
      words: read.flatMap(({ words }) => words),
      entries: [...entries.values()],
      shortForms: firstOf(read.map(({ shortForms }) => shortForms)),
      components: firstOf(read.map(({ components }) => components)),
    },
    diagnostics,
  };
}

/** What the first says outranks what the next ones say. */
function firstOf(records: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> {
  return Object.assign({}, ...[...records].reverse()) as Record<string, string>;
}

function readGlossary(
  file: SourceFile,
  locator: Locator,
  texts: Map<string, string>,
  diagnostics: Diagnostic[],
): GlossaryFile | undefined {
  const { path } = file;
  if ('problem' in file) {
    diagnostics.push(problem({ ...file.problem, place: fileStart(path), field: path }));
    return undefined;
  }
  const decoded = decode(file.bytes);
  texts.set(path, decoded.text);
  if ('code' in decoded) {
    const { code, message, help, offset } = decoded;
    diagnostics.push(problem({ code, message, help, place: locator.range(path, offset, offset + 1), field: path }));
    return undefined;
  }
  const composed = composeYaml(decoded.text);
  for (const found of composed.problems) diagnostics.push(yamlDiagnostic(path, found, locator));
  const value = composed.documents[0]?.value;
  const parsed = glossarySchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const locate = (at: readonly (string | number)[], part: 'key' | 'value') => locator.value(path, 0, at, part);
  const context = { schema: glossarySchema, element: undefined, subject: path, locate };
  for (const found of shapeDiagnostics(value, parsed.error.issues, context)) diagnostics.push(found);
  return undefined;
}
