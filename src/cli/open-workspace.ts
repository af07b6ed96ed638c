import type { Diagnostic, Graph, Lang, Loaded, SourceFile } from '../index.ts';
import {
  architectureAt,
  buildGraph,
  checkExtensions,
  existsInCalendar,
  firstDay,
  load,
  readWorkspace,
} from '../index.ts';
import type { Call } from './command.ts';
import { frameworkFinder } from './find-framework.ts';
import { findWorkspace, nearest, pathsFrom, WORKSPACE_FILE } from './find-workspace.ts';
import { packageRoot } from './package-root.ts';
import { readInside, readModelFiles, readSource } from './read-files.ts';
import { usageError } from './usage-error.ts';

/** A workspace that has been read: the model, its graph (of the day `--at`), what is wrong with it, and how to speak. */
export type OpenWorkspace = {
  readonly root: string;
  readonly lang: Lang;
  readonly loaded: Loaded;
  readonly graph: Graph;
  readonly diagnostics: readonly Diagnostic[];
  /** The one file that the call named; findings elsewhere are not its concern. */
  readonly only: string | undefined;
  /** A file's path as shown to the caller, from the folder of the call. */
  readonly pathOf: (file: string) => string;
};

const STDIN = '<stdin>';

/** What words mean, by language. */
const BUNDLED_GLOSSARIES = ['vi'] as const;

/** Finds, reads and loads the workspace that a call is about. */
export async function openWorkspace({ io, options }: Call, path: string | undefined): Promise<OpenWorkspace> {
  const isStdin = path === '-';
  const { root, only } = isStdin ? { root: nearest(io.cwd) ?? io.cwd, only: STDIN } : findWorkspace(io.cwd, path);
  const workspaceFile = isStdin && nearest(io.cwd) === undefined ? emptyFile() : readSource(root, WORKSPACE_FILE);
  const { workspace } = readWorkspace(workspaceFile);
  const files: readonly SourceFile[] = isStdin
    ? [{ path: STDIN, bytes: io.readStdin() }]
    : readModelFiles(root, workspace.files, workspace.ignore);
  if (only !== undefined && !files.some((file) => file.path === only)) {
    throw usageError(
      `“${path}” is not among the model files of the workspace (\`files\` and \`ignore\` in qtsc.yaml)`,
      `“${path}” không thuộc các tệp mô hình của không gian làm việc (\`files\` và \`ignore\` trong qtsc.yaml)`,
    );
  }
  const loaded = load({
    workspaceFile,
    files,
    findFramework: frameworkFinder(root),
    glossaries: glossariesOf(root, workspace.glossary),
  });
  const { architecture, locator } = loaded;
  const { extensions } = workspace;
  const own = extensions && (await checkExtensions(architecture, schemaTexts(root, extensions), locator));
  const day = dayOption(options['at'], '--at');
  const shown = day === undefined ? architecture : architectureAt(architecture, day);
  return {
    root,
    lang: (options['lang'] ?? workspace.lang) === 'vi' ? 'vi' : 'en',
    loaded,
    graph: buildGraph(shown),
    diagnostics: [...loaded.diagnostics, ...(own ?? [])],
    only,
    pathOf: pathsFrom(io.cwd, root),
  };
}

/** A date option as its first day; a usage error when it is none. */
export function dayOption(value: unknown, flag: string): string | undefined {
  if (value === undefined) return undefined;
  const text = String(value);
  if (!/^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/.test(text) || !existsInCalendar(text)) {
    throw usageError(
      `${flag} takes a date such as 2026, 2026-11 or 2026-11-24, not “${text}”`,
      `${flag} nhận ngày như 2026, 2026-11 hoặc 2026-11-24, không phải “${text}”`,
    );
  }
  return firstDay(text);
}

function schemaTexts(root: string, extensions: Readonly<Record<string, string>>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const path of new Set(Object.values(extensions))) {
    const source = readInside(root, path);
    if ('bytes' in source) texts.set(path, new TextDecoder().decode(source.bytes));
  }
  return texts;
}

/** The workspace's own glossary, which outranks the bundled ones. */
function glossariesOf(root: string, own: string | undefined): readonly SourceFile[] {
  const bundled = BUNDLED_GLOSSARIES.map((name) => {
    const path = `models/glossary/${name}.yaml`;
    const source = readSource(packageRoot(), path);
    return 'bytes' in source ? { ...source, path: `qtsc:${path}` } : source;
  });
  return own === undefined ? bundled : [readInside(root, own), ...bundled];
}

function emptyFile(): SourceFile {
  return { path: WORKSPACE_FILE, bytes: new Uint8Array() };
}
