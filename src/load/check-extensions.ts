import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Message } from '../diagnostic/message.ts';
import type { Architecture, Element } from '../model/architecture.ts';
import { compileExtension } from './compile-extension.ts';
import { extensionReason } from './extension-reason.ts';
import type { PathPart } from './find-range.ts';
import type { Locator } from './locator.ts';
import { problem } from './problem.ts';

/** Of one value so many findings are enough to see what is wrong with it. */
const SHOWN = 10;

/**
 * Checks every `x-…` value of the workspace's elements by the JSON Schema that `extensions` of `qtsc.yaml` names for its key. `schemaTexts` holds the text
 * of each schema (JSON or YAML) by the path written there; nothing is fetched. Without extensions ajv is not even loaded.
 */
export async function checkExtensions(
  { workspace, workspaceFile, elements }: Architecture,
  schemaTexts: ReadonlyMap<string, string>,
  locator: Locator,
): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  for (const [key, path] of Object.entries(workspace.extensions ?? {})) {
    const compiled = await compileExtension(schemaTexts.get(path), path);
    if ('unusable' in compiled) {
      const place = locator.value(workspaceFile, 0, ['extensions', key]);
      const { message, help } = compiled.unusable;
      diagnostics.push(problem({ code: 'load/extension', message, place, field: `extensions.${key}`, help }));
      continue;
    }
    for (const element of elements) {
      // A framework's own keys are its authors' business, and nothing that the team could mend.
      if (element.framework !== null) continue;
      const value: unknown = (element.value as Readonly<Record<string, unknown>>)[key];
      if (value !== undefined) diagnostics.push(...judge(compiled.accepts, { element, key, value, locator }));
    }
  }
  return diagnostics;
}

type Extension = {
  readonly element: Element;
  readonly key: string;
  readonly value: unknown;
  readonly locator: Locator;
};

function judge(accepts: ValidateFunction, extension: Extension): readonly Diagnostic[] {
  const { element, key, locator } = extension;
  try {
    if (accepts(extension.value)) return [];
  } catch {
    // A schema that refers to itself without end.
    const message = {
      en: `the schema of “${key}” never comes to an end`,
      vi: `schema của “${key}” tham chiếu vòng vô tận`,
    };
    return [
      problem({
        code: 'load/extension',
        message,
        place: locator.element(element, [key], 'key'),
        element: element.id,
        field: key,
      }),
    ];
  }
  const found = new Map<string, Diagnostic>();
  for (const error of accepts.errors ?? []) {
    const diagnostic = misfit(error, extension);
    found.set(diagnostic.fingerprint, found.get(diagnostic.fingerprint) ?? diagnostic);
    if (found.size >= SHOWN) break;
  }
  return [...found.values()];
}

function misfit(error: ErrorObject, { element, key, value, locator }: Extension): Diagnostic {
  const inside = partsOf(error.instancePath, value);
  const unknown: unknown = error.params['additionalProperty'] ?? error.params['unevaluatedProperty'];
  const path = [key, ...inside, ...(typeof unknown === 'string' ? [unknown] : [])];
  const reason = extensionReason(error);
  const where = path.join('.');
  const message: Message = { en: `${where}: ${reason.en}`, vi: `${where}: ${reason.vi}` };
  return problem({
    code: 'load/extension',
    message,
    place: locator.element(element, path, typeof unknown === 'string' ? 'key' : 'value'),
    element: element.id,
    field: `${where}:${error.schemaPath}`,
    help: {
      en: `The schema that \`extensions\` names for ${key} asks for it.`,
      vi: `Theo schema mà \`extensions\` nêu cho ${key}.`,
    },
  });
}

/** A JSON Pointer as the path that the locator takes: list items are numbers. */
function partsOf(pointer: string, value: unknown): readonly PathPart[] {
  let at = value;
  return pointer
    .split('/')
    .slice(1)
    .map((written) => {
      const name = written.replaceAll('~1', '/').replaceAll('~0', '~');
      const part = Array.isArray(at) ? Number(name) : name;
      at = typeof at === 'object' && at !== null ? (at as Record<PathPart, unknown>)[part] : undefined;
      return part;
    });
}
