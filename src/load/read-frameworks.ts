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

/** A run over `uses`; lives for one call. */
type Reading = {
  readonly find: FindFramework;
  readonly locator: Locator;
  readonly texts: Map<string, string>;
  readonly diagnostics: Diagnostic[];
  readonly byFile: Map<string, LoadedFramework>;
  readonly byId: Map<string, LoadedFramework>;
};

/** Loads the frameworks of `uses`, and those they extend, each once; their texts are added to `texts`, for the locator. */
export function readFrameworks(
  uses: readonly string[],
  workspaceFile: string,
  find: FindFramework,
  locator: Locator,
  texts: Map<string, string>,
): ReadFrameworks {
  const reading: Reading = { find, locator, texts, diagnostics: [], byFile: new Map(), byId: new Map() };
  for (const [index, name] of uses.entries()) {
    const place = (): Place => locator.value(workspaceFile, 0, ['uses', index]);
    readUse(reading, { name, from: workspaceFile, usedAt: index, place, chain: [] });
  }
  const loaded = [...reading.byFile.values()].sort((a, b) => rank(a) - rank(b));
  return { loaded, diagnostics: reading.diagnostics };
}

function readUse(reading: Reading, use: Use): LoadedFramework | undefined {
  const { byFile } = reading;
  const { name, from, usedAt, place, chain } = use;
  const found = reading.find(name, from);
  if ('missing' in found) return refuse(reading, use, found.missing, found.help);
  const at = chain.indexOf(found.path);
  if (at >= 0) {
    reading.diagnostics.push(cycle([...chain.slice(at), found.path], place()));
    return undefined;
  }
  const known = byFile.get(found.path);
  if (known === undefined) {
    if ('bytes' in found) return readFile(reading, found.path, found.bytes, use);
    reading.diagnostics.push(problem({ ...found.problem, place: place(), field: name }));
    return undefined;
  }
  // It was only extended so far.
  if (usedAt !== null && known.framework.usedAt === null)
    keep(reading, { ...known, framework: { ...known.framework, usedAt } });
  return byFile.get(found.path);
}

function readFile(reading: Reading, path: string, bytes: Uint8Array, use: Use): LoadedFramework | undefined {
  const { locator, texts, diagnostics } = reading;
  const decoded = decode(bytes);
  texts.set(path, decoded.text);
  if ('code' in decoded) {
    const { code, message, help, offset } = decoded;
    diagnostics.push(problem({ code, message, help, place: locator.range(path, offset, offset + 1), field: path }));
    return undefined;
  }
  const composed = composeYaml(decoded.text);
  for (const found of composed.problems) diagnostics.push(yamlDiagnostic(path, found, locator));
  const value = composed.documents[0]?.value;
  if (!hasHead(value)) return composed.problems.length > 0 ? undefined : refuse(reading, use, noHead(path));
  const head = readHead(path, value.framework, locator, diagnostics);
  const same = head && reading.byId.get(head.id);
  if (same !== undefined) return refuse(reading, use, sameId(same.framework, path));
  if (head === undefined) return undefined;

  const { elements, diagnostics: own } = readElements(path, composed, 'framework', locator);
  for (const found of own) diagnostics.push(found);
  const sees = new Set([head.id]);
  for (const [index, name] of (head.extends ?? []).entries()) {
    const place = (): Place => locator.value(path, 0, ['framework', 'extends', index]);
    const base = readUse(reading, { name, from: path, usedAt: null, place, chain: [...use.chain, path] });
    for (const id of base?.sees ?? []) sees.add(id);
  }
  const framework = { id: head.id, head, file: path, usedAt: use.usedAt };
  return keep(reading, { framework, elements, sees });
}

function keep({ byFile, byId }: Reading, loaded: LoadedFramework): LoadedFramework {
  byFile.set(loaded.framework.file, loaded);
  byId.set(loaded.framework.id, loaded);
  return loaded;
}

function refuse({ diagnostics }: Reading, { name, place }: Use, message: Message, help?: Message): undefined {
  diagnostics.push(problem({ code: 'load/framework', message, help, place: place(), field: name }));
}

function noHead(path: string): Message {
  return {
    en: `“${path}” is not a framework: it has no \`framework:\` with an id`,
    vi: `“${path}” không phải là khung: thiếu \`framework:\` có id`,
  };
}

function sameId({ id, file }: Framework, path: string): Message {
  return {
    en: `two frameworks are called ${id}: ${file} and ${path}`,
    vi: `có hai khung cùng mã ${id}: ${file} và ${path}`,
  };
}

/** Used frameworks in the order of `uses`, then those that are only extended, as they were met. */
function rank({ framework }: LoadedFramework): number {
  return framework.usedAt ?? Number.MAX_SAFE_INTEGER;
}

function hasHead(value: unknown): value is { readonly framework: unknown } {
  return typeof value === 'object' && value !== null && 'framework' in value;
}

function readHead(path: string, raw: unknown, locator: Locator, diagnostics: Diagnostic[]): FrameworkHead | undefined {
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
