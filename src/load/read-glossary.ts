import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
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

/** What reading needs; lives for one call. */
type Reading = {
  readonly locator: Locator;
  readonly texts: Map<string, string>;
  /** Where the workspace names its glossary: what is absent is said there. */
  readonly named: () => Place | undefined;
  readonly diagnostics: Diagnostic[];
};

/** Reads glossaries, the first of which outranks the next. One that is wrong is reported and left out. */
export function readGlossaries(
  files: readonly SourceFile[],
  context: Omit<Reading, 'diagnostics'>,
): { readonly glossary: Glossary; readonly diagnostics: readonly Diagnostic[] } {
  const reading: Reading = { ...context, diagnostics: [] };
  const read = files.flatMap((file) => readGlossary(file, reading));
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
    diagnostics: reading.diagnostics,
  };
}

/** What the first says outranks what the next ones say. */
function firstOf(records: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> {
  return Object.assign({}, ...[...records].reverse()) as Record<string, string>;
}

function readGlossary(file: SourceFile, reading: Reading): readonly GlossaryFile[] {
  const { locator, texts, diagnostics } = reading;
  const { path } = file;
  if ('problem' in file) {
    diagnostics.push(absent(path, file.problem, reading.named() ?? fileStart(path)));
    return [];
  }
  const decoded = decode(file.bytes);
  texts.set(path, decoded.text);
  if ('code' in decoded) {
    const { code, message, help, offset } = decoded;
    diagnostics.push(problem({ code, message, help, place: locator.range(path, offset, offset + 1), field: path }));
    return [];
  }
  const composed = composeYaml(decoded.text);
  for (const found of composed.problems) diagnostics.push(yamlDiagnostic(path, found, locator));
  const documents = composed.documents.map(({ value }) => value);
  if (composed.problems.length === 0 && !documents.some(hasHead)) diagnostics.push(noHead(path));
  return documents.flatMap((value, index) => (hasHead(value) ? readDocument(path, index, value, reading) : []));
}

function readDocument(path: string, index: number, value: object, { locator, diagnostics }: Reading): GlossaryFile[] {
  const parsed = glossarySchema.safeParse(value);
  if (parsed.success) return [parsed.data];
  const locate = (at: readonly (string | number)[], part: 'key' | 'value') => locator.value(path, index, at, part);
  const context = { schema: glossarySchema, element: undefined, subject: path, locate };
  for (const found of shapeDiagnostics(value, parsed.error.issues, context)) diagnostics.push(found);
  return [];
}

function hasHead(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'glossary');
}

function absent(path: string, { code, message }: Extract<SourceFile, { problem: unknown }>['problem'], place: Place) {
  return problem({
    code,
    message: { en: `glossary “${path}”: ${message.en}`, vi: `bảng thuật ngữ “${path}”: ${message.vi}` },
    place,
    field: 'glossary',
    help: {
      en: 'Name a YAML file inside the workspace, by its path from the folder of qtsc.yaml, such as glossary: words/our-words.yaml',
      vi: 'Hãy nêu một tệp YAML trong không gian làm việc, theo đường dẫn từ thư mục chứa qtsc.yaml, ví dụ glossary: tu-vung/rieng.yaml',
    },
  });
}

function noHead(path: string): Diagnostic {
  return problem({
    code: 'load/missing-key',
    message: {
      en: `“${path}” is not a glossary: it has no \`glossary:\` with an id`,
      vi: `“${path}” không phải là bảng thuật ngữ: thiếu \`glossary:\` có id`,
    },
    place: fileStart(path),
    field: 'glossary',
    help: {
      en: 'Begin it with: glossary: { id: our-words }',
      vi: 'Hãy bắt đầu bằng: glossary: { id: tu-vung-rieng }',
    },
  });
}
