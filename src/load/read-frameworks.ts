import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Message } from '../diagnostic/message.ts';
import type { Place } from '../diagnostic/place.ts';
import type { Framework } from '../model/architecture.ts';
import { existsInCalendar } from '../model/date.ts';
import type { FrameworkHead } from '../model/framework.ts';
import { framework as frameworkSchema } from '../model/framework.ts';
import { composeYaml } from './compose-yaml.ts';
import { decode } from './decode.ts';
import type { Locator } from './locator.ts';
import { problem } from './problem.ts';
import type { RawElement } from './raw-element.ts';
import { readElements } from './read-elements.ts';
import { shapeDiagnostics } from './shape-diagnostics.ts';
import type { SourceFile } from './source-file.ts';
import { yamlDiagnostic } from './yaml-diagnostics.ts';

/**
 * Finds the file of a framework by what `uses` or `extends` says: a bundled name, a path from the file that says it, or
 * an npm package. A string is why there is none, with what to do.
 */
export type FindFramework = (
  name: string,
  from: string,
) => SourceFile | { readonly missing: Message; readonly help: Message | undefined };

export type LoadedFramework = {
  readonly framework: Framework;
  readonly elements: readonly RawElement[];
  /** The ids of the frameworks whose elements its references may name, itself first. */
  readonly sees: ReadonlySet<string>;
};

export type ReadFrameworks = {
  readonly loaded: readonly LoadedFramework[];
  readonly diagnostics: readonly Diagnostic[];
};

type Use = {
  readonly name: string;
  readonly from: string;
  readonly usedAt: number | null;
  readonly place: () => Place;
  readonly chain: readonly string[];
};

/** Loads the frameworks of `uses`, and those they extend, each once; their texts are added to `texts`, for the locator. */
export function readFrameworks(
  uses: readonly string[],
  workspaceFile: string,
  find: FindFramework,
  locator: Locator,
  texts: Map<string, string>,
): ReadFrameworks {
  const diagnostics: Diagnostic[] = [];
  const byFile = new Map<string, LoadedFramework>();
  const byId = new Map<string, LoadedFramework>();

  const read = ({ name, from, usedAt, place, chain }: Use): LoadedFramework | undefined => {
    const found = find(name, from);
    if ('missing' in found) {
      diagnostics.push(
        problem({ code: 'load/framework', message: found.missing, place: place(), field: name, help: found.help }),
      );
      return undefined;
    }
    const known = byFile.get(found.path);
    if (chain.includes(found.path)) {
      diagnostics.push(cycle([...chain.slice(chain.indexOf(found.path)), found.path], place()));
      return undefined;
    }
    if (known !== undefined) {
      if (usedAt !== null && known.framework.usedAt === null) {
        const used = { ...known, framework: { ...known.framework, usedAt } };
        byFile.set(found.path, used);
        byId.set(known.framework.id, used);
      }
      return byFile.get(found.path);
    }
    if ('problem' in found) {
      diagnostics.push(
        problem({ code: found.problem.code, message: found.problem.message, place: place(), field: name }),
      );
      return undefined;
    }
    return readOne(found.path, found.bytes, { name, from, usedAt, place, chain });
  };

  const readOne = (path: string, bytes: Uint8Array, { usedAt, place, chain }: Use): LoadedFramework | undefined => {
    const decoded = decode(bytes);
    texts.set(path, decoded.text);
    if ('code' in decoded) {
      diagnostics.push(
        problem({
          code: decoded.code,
          message: decoded.message,
          place: locator.range(path, decoded.offset, decoded.offset + 1),
          field: path,
          help: decoded.help,
        }),
      );
      return undefined;
    }
    const composed = composeYaml(decoded.text);
    for (const problem of composed.problems) diagnostics.push(yamlDiagnostic(path, problem, locator));
    const head = readHead(path, composed.documents[0]?.value, locator, diagnostics);
    if (head === undefined) {
      if (composed.problems.length === 0 && !hasHead(composed.documents[0]?.value)) {
        diagnostics.push(
          problem({
            code: 'load/framework',
            message: {
              en: `“${path}” is not a framework: it has no \`framework:\` with an id`,
              vi: `“${path}” không phải là khung: thiếu \`framework:\` có id`,
            },
            place: place(),
            field: path,
          }),
        );
      }
      return undefined;
    }
    const same = byId.get(head.id);
    if (same !== undefined) {
      diagnostics.push(
        problem({
          code: 'load/framework',
          message: {
            en: `two frameworks are called ${head.id}: ${same.framework.file} and ${path}`,
            vi: `có hai khung cùng mã ${head.id}: ${same.framework.file} và ${path}`,
          },
          place: place(),
          field: head.id,
        }),
      );
      return undefined;
    }
    const { elements, diagnostics: own } = readElements(path, composed, 'framework', locator);
    for (const found of own) diagnostics.push(found);
    const sees = new Set([head.id]);
    for (const [index, name] of (head.extends ?? []).entries()) {
      const at = () => locator.value(path, 0, ['framework', 'extends', index]);
      const base = read({ name, from: path, usedAt: null, place: at, chain: [...chain, path] });
      for (const id of base?.sees ?? []) sees.add(id);
    }
    const loaded = { framework: { id: head.id, head, file: path, usedAt }, elements, sees };
    byFile.set(path, loaded);
    byId.set(head.id, loaded);
    return loaded;
  };

  for (const [index, name] of uses.entries()) {
    read({
      name,
      from: workspaceFile,
      usedAt: index,
      place: () => locator.value(workspaceFile, 0, ['uses', index]),
      chain: [],
    });
  }
  const loaded = [...byFile.values()].sort((a, b) => rank(a) - rank(b));
  return { loaded, diagnostics };
}

/** Used frameworks in the order of `uses`, then those that are only extended, as they were met. */
function rank({ framework }: LoadedFramework): number {
  return framework.usedAt ?? Number.MAX_SAFE_INTEGER;
}

function hasHead(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'framework' in value;
}

function readHead(
  path: string,
  value: unknown,
  locator: Locator,
  diagnostics: Diagnostic[],
): FrameworkHead | undefined {
  if (!hasHead(value)) return undefined;
  const raw = (value as { framework: unknown }).framework;
  const parsed = frameworkSchema.safeParse(raw ?? {});
  const locate = (at: readonly (string | number)[], part: 'key' | 'value') =>
    locator.value(path, 0, ['framework', ...at], part);
  if (!parsed.success) {
    const context = { schema: frameworkSchema, element: undefined, locate };
    for (const found of shapeDiagnostics(raw ?? {}, parsed.error.issues, context)) diagnostics.push(found);
    return undefined;
  }
  for (const key of ['from', 'to'] as const) {
    const date = parsed.data.effective?.[key];
    if (date !== undefined && !existsInCalendar(date)) {
      diagnostics.push(
        problem({
          code: 'load/date',
          message: { en: `there is no day ${date}`, vi: `không có ngày ${date}` },
          place: locate(['effective', key], 'value'),
          field: `effective.${key}`,
        }),
      );
    }
  }
  return parsed.data;
}

function cycle(chain: readonly string[], place: Place): Diagnostic {
  const way = chain.join(' → ');
  return problem({
    code: 'load/framework',
    message: { en: `these frameworks extend each other: ${way}`, vi: `các khung kế thừa vòng tròn: ${way}` },
    place,
    field: 'extends',
    help: { en: 'Take one `extends` away.', vi: 'Hãy bỏ bớt một `extends`.' },
  });
}
