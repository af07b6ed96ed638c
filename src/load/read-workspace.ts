import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { fileStart } from '../diagnostic/place.ts';
import { COLLECTION_NAMES } from '../model/collection-name.ts';
import { existsInCalendar } from '../model/date.ts';
import type { Workspace } from '../model/workspace.ts';
import { workspace as workspaceSchema } from '../model/workspace.ts';
import { composeYaml } from './compose-yaml.ts';
import { decode } from './decode.ts';
import type { Locator } from './locator.ts';
import { createLocator } from './locator.ts';
import { problem } from './problem.ts';
import { shapeDiagnostics } from './shape-diagnostics.ts';
import type { SourceFile } from './source-file.ts';
import { yamlDiagnostic } from './yaml-diagnostics.ts';

export type ReadWorkspace = { readonly workspace: Workspace; readonly diagnostics: readonly Diagnostic[] };

/** Reads `qtsc.yaml`. What is wrong in it is reported and left out, so that the model is still checked. */
export function readWorkspace(file: SourceFile, locator: Locator = locatorOf(file)): ReadWorkspace {
  const { path } = file;
  if ('problem' in file) {
    return { workspace: {}, diagnostics: [problem({ ...file.problem, place: fileStart(path), field: path })] };
  }
  const decoded = decode(file.bytes);
  if ('code' in decoded) {
    const place = locator.range(path, decoded.offset, decoded.offset + 1);
    return {
      workspace: {},
      diagnostics: [problem({ code: decoded.code, message: decoded.message, place, field: path, help: decoded.help })],
    };
  }
  const composed = composeYaml(decoded.text);
  const diagnostics = composed.problems.map((found) => yamlDiagnostic(path, found, locator));
  const raw = composed.documents[0]?.value ?? {};
  if (typeof raw !== 'object' || Array.isArray(raw)) {
    diagnostics.push(
      problem({
        code: 'load/value',
        message: { en: 'qtsc.yaml is a map of keys', vi: 'qtsc.yaml phải là một bảng các khóa' },
        place: fileStart(path),
        field: '',
        help: { en: 'Write: name: Our city', vi: 'Hãy viết: name: Thành phố của tôi' },
      }),
    );
    return { workspace: {}, diagnostics };
  }
  const parsed = workspaceSchema.safeParse(raw);
  if (parsed.success)
    return { workspace: parsed.data, diagnostics: [...diagnostics, ...checkDates(path, parsed.data, locator)] };

  const misplaced = COLLECTION_NAMES.filter((name) => Object.hasOwn(raw, name));
  const locate = (at: readonly (string | number)[], part: 'key' | 'value') => locator.value(path, 0, at, part);
  const issues = parsed.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? { ...issue, keys: issue.keys.filter((key) => !misplaced.some((name) => name === key)) }
      : issue,
  );
  for (const name of misplaced) {
    diagnostics.push(
      problem({
        code: 'load/unknown-key',
        message: { en: `“${name}” does not belong in qtsc.yaml`, vi: `“${name}” không đặt trong qtsc.yaml` },
        place: locate([name], 'key'),
        field: name,
        help: {
          en: 'Put it into a model file beside it, such as model.yaml.',
          vi: 'Hãy đặt vào một tệp mô hình bên cạnh, ví dụ model.yaml.',
        },
      }),
    );
  }
  for (const found of shapeDiagnostics(raw, issues, { schema: workspaceSchema, element: undefined, locate }))
    diagnostics.push(found);
  return { workspace: withoutBroken(raw as Record<string, unknown>), diagnostics };
}

/** The keys that are well-formed by themselves. */
function withoutBroken(raw: Record<string, unknown>): Workspace {
  const kept = Object.entries(raw).filter(([key, value]) => workspaceSchema.safeParse({ [key]: value }).success);
  const parsed = workspaceSchema.safeParse(Object.fromEntries(kept));
  return parsed.success ? parsed.data : {};
}

function checkDates(path: string, { asOf }: Workspace, locator: Locator): Diagnostic[] {
  if (asOf === undefined || existsInCalendar(asOf)) return [];
  const message = { en: `there is no day ${asOf}`, vi: `không có ngày ${asOf}` };
  return [problem({ code: 'load/date', message, place: locator.value(path, 0, ['asOf']), field: 'asOf' })];
}

function locatorOf(file: SourceFile): Locator {
  return createLocator((path) => ('bytes' in file && path === file.path ? decode(file.bytes).text : undefined));
}
