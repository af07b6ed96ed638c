import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { distinct } from '../diagnostic/distinct.ts';
import { compareText } from '../diagnostic/order.ts';
import type { Place } from '../diagnostic/place.ts';
import { fileStart } from '../diagnostic/place.ts';
import type { Architecture, Element } from '../model/architecture.ts';
import { NOUNS } from '../model/collections.ts';
import { qualified } from '../model/id.ts';
import { composeYaml } from './compose-yaml.ts';
import { decode } from './decode.ts';
import { deriveId } from './derive-id.ts';
import type { Locator } from './locator.ts';
import { createLocator } from './locator.ts';
import { problem } from './problem.ts';
import type { RawElement } from './raw-element.ts';
import { readElements } from './read-elements.ts';
import type { FindFramework, LoadedFramework } from './read-frameworks.ts';
import { readFrameworks } from './read-frameworks.ts';
import { readGlossaries } from './read-glossary.ts';
import { readWorkspace } from './read-workspace.ts';
import { resolveReferences } from './resolve-references.ts';
import type { SourceFile } from './source-file.ts';
import { yamlDiagnostic } from './yaml-diagnostics.ts';

export type LoadInput = {
  /** `qtsc.yaml`. */
  readonly workspaceFile: SourceFile;
  /** The model files, in any order. */
  readonly files: readonly SourceFile[];
  readonly findFramework: FindFramework;
  /** What words mean, the workspace's own first; without one, only equal words are the same. */
  readonly glossaries?: readonly SourceFile[] | undefined;
};

export type Loaded = {
  readonly architecture: Architecture;
  readonly locator: Locator;
  /** Everything that is wrong in any file, unordered. */
  readonly diagnostics: readonly Diagnostic[];
};

/**
 * Texts → architecture. Reads every file whatever is wrong with the others; what is wrong is a finding at its place.
 *
 * @example load({ workspaceFile: { path: 'qtsc.yaml', bytes }, files: [], findFramework: () => ({ missing, help }) })
 */
export function load({ workspaceFile, files, findFramework, glossaries = [] }: LoadInput): Loaded {
  const texts = new Map<string, string>();
  const locator = createLocator((path) => texts.get(path));
  if ('bytes' in workspaceFile) texts.set(workspaceFile.path, decode(workspaceFile.bytes).text);

  const { workspace, diagnostics: workspaceDiagnostics } = readWorkspace(workspaceFile, locator);
  // Findings are pushed one by one all over: a spread of 100,000 arguments overflows the stack.
  const diagnostics: Diagnostic[] = [...workspaceDiagnostics];
  const raw: RawElement[] = [];
  const foreign: string[] = [];
  const isGlossary = new Set(glossaries.map(({ path }) => path));
  for (const file of [...files].sort((a, b) => compareText(a.path, b.path))) {
    // Why a glossary can't be had is said where the workspace names it.
    if ('problem' in file && isGlossary.has(file.path)) continue;
    readFile({ file, texts, locator, raw, foreign, diagnostics });
  }
  if (foreign.length > 0) diagnostics.push(notModelFiles(foreign));

  const frameworks = readFrameworks(workspace.uses ?? [], workspaceFile.path, findFramework, locator, texts);
  for (const found of frameworks.diagnostics) diagnostics.push(found);

  const named = (): Place | undefined =>
    workspace.glossary === undefined ? undefined : locator.value(workspaceFile.path, 0, ['glossary']);
  const words = readGlossaries(glossaries, { locator, texts, named });
  for (const found of words.diagnostics) diagnostics.push(found);

  const { elements, byId } = register(raw, frameworks.loaded, locator, diagnostics);
  const sight = {
    of: new Map(frameworks.loaded.map(({ framework, sees }) => [framework.id, sees])),
    missing: new Set(workspace.uses ?? []),
  };
  const resolved = resolveReferences(elements, byId, sight, locator);
  for (const found of resolved.diagnostics) diagnostics.push(found);
  return {
    architecture: {
      workspace,
      workspaceFile: workspaceFile.path,
      frameworks: frameworks.loaded.map(({ framework }) => framework),
      elements,
      byId,
      references: resolved.references,
      glossary: words.glossary,
    },
    locator,
    diagnostics: distinct(diagnostics),
  };
}

type FileInput = {
  readonly file: SourceFile;
  readonly locator: Locator;
  readonly texts: Map<string, string>;
  readonly raw: RawElement[];
  readonly foreign: string[];
  readonly diagnostics: Diagnostic[];
};

/** Reads one model file; what it holds, and what is wrong with it, is added to the lists. */
function readFile({ file, locator, texts, raw, foreign, diagnostics }: FileInput): void {
  if ('problem' in file) {
    diagnostics.push(problem({ ...file.problem, place: fileStart(file.path), field: file.path }));
    return;
  }
  const decoded = decode(file.bytes);
  texts.set(file.path, decoded.text);
  if ('code' in decoded) {
    const place = locator.range(file.path, decoded.offset, decoded.offset + 1);
    diagnostics.push(
      problem({ code: decoded.code, message: decoded.message, place, field: file.path, help: decoded.help }),
    );
    return;
  }
  const composed = composeYaml(decoded.text);
  for (const found of composed.problems) diagnostics.push(yamlDiagnostic(file.path, found, locator));
  if (composed.documents.some(({ value }) => isFramework(value))) return;
  const read = readElements(file.path, composed, 'workspace', locator);
  for (const element of read.elements) raw.push(element);
  for (const found of read.diagnostics) diagnostics.push(found);
  const isEmpty = composed.documents.every(({ value }) => value === null);
  if (!read.isModel && !isEmpty && composed.problems.length === 0) foreign.push(file.path);
}

/** A framework or glossary of the workspace's own lies among the model files and is read through `uses` or `glossary`. */
function isFramework(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, 'framework') || Object.hasOwn(value, 'glossary');
}

function notModelFiles(files: readonly string[]): Diagnostic {
  const named = files.slice(0, 5).join(', ');
  const more = files.length - 5;
  return problem({
    code: 'load/not-a-model-file',
    severity: 'info',
    message: {
      en: `not model files, left out: ${named}${more > 0 ? ` and ${more} more` : ''}`,
      vi: `không phải tệp mô hình nên bỏ qua: ${named}${more > 0 ? ` và ${more} tệp khác` : ''}`,
    },
    place: fileStart(files[0] ?? ''),
    field: '',
    help: {
      en: 'A model file has collections at its top: systems, projects, integrations … List others under `ignore` in qtsc.yaml.',
      vi: 'Tệp mô hình có các tập hợp ở đầu: systems, projects, integrations … Tệp khác thì đưa vào `ignore` trong qtsc.yaml.',
    },
  });
}

type Registered = { readonly elements: readonly Element[]; readonly byId: ReadonlyMap<string, Element> };

/** Gives every element its full id and number. An id that is taken is reported with both places; the first stays. */
function register(
  raw: readonly RawElement[],
  frameworks: readonly LoadedFramework[],
  locator: Locator,
  diagnostics: Diagnostic[],
): Registered {
  const elements: Element[] = [];
  const byId = new Map<string, Element>();
  const unnamed: RawElement[] = [];

  const add = (element: RawElement, id: string, framework: string | null): void => {
    const first = byId.get(id);
    if (first !== undefined) {
      diagnostics.push(duplicateId(element, id, first, locator));
      return;
    }
    const registered = {
      id,
      collection: element.collection,
      value: element.value,
      framework,
      origin: element.origin,
      index: elements.length,
    } as Element;
    elements.push(registered);
    byId.set(id, registered);
  };

  for (const element of raw) {
    const own = element.id ?? ('id' in element.value ? element.value.id : undefined);
    if (own === undefined) unnamed.push(element);
    else add(element, own, null);
  }
  const counts = new Map<string, number>();
  for (const element of unnamed) add(element, deriveId(element, byId, counts), null);
  for (const { framework, elements: own } of frameworks) {
    for (const element of own) if (element.id !== null) add(element, qualified(framework.id, element.id), framework.id);
  }
  return { elements, byId };
}

function duplicateId(element: RawElement, id: string, first: Element, locator: Locator): Diagnostic {
  const { en, vi } = NOUNS[first.collection];
  return problem({
    code: 'load/duplicate-id',
    message: { en: `the id “${id}” is defined twice`, vi: `mã “${id}” được định nghĩa hai lần` },
    place: element.id === null ? locator.element(element, ['id']) : locator.element(element),
    element: id,
    field: 'id',
    help: {
      en: 'Rename one, or merge the two; only the first is read.',
      vi: 'Hãy đổi một mã, hoặc gộp hai phần tử; chỉ phần tử đầu được đọc.',
    },
    related: [
      {
        message: { en: `first defined here, as ${en}`, vi: `định nghĩa lần đầu ở đây, là ${vi}` },
        place: locator.element(first),
        element: first.id,
      },
    ],
  });
}
