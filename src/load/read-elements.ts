import type { z } from 'zod';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { Origin } from '../model/architecture.ts';
import type { CollectionName } from '../model/collection-name.ts';
import { COLLECTION_NAMES } from '../model/collection-name.ts';
import {
  FRAMEWORK_COLLECTIONS,
  FRAMEWORK_ONLY,
  isCollectionName,
  LISTS,
  NOUNS,
  SCHEMAS,
} from '../model/collections.ts';
import { FRAMEWORK_ID, WORKSPACE_ID } from '../model/id.ts';
import { badId } from './bad-id.ts';
import { checkValues } from './check-values.ts';
import type { ComposedYaml, YamlDocument } from './compose-yaml.ts';
import { subjectOf } from './derive-id.ts';
import type { Locator } from './locator.ts';
import { pointedAmounts } from './pointed-amounts.ts';
import { didYouMean, problem } from './problem.ts';
import type { RawElement } from './raw-element.ts';
import { shapeDiagnostics } from './shape-diagnostics.ts';

export type ReadElements = {
  readonly elements: readonly RawElement[];
  readonly diagnostics: readonly Diagnostic[];
  /** False when no document has a key of the language: the file is somebody else's YAML. */
  readonly isModel: boolean;
};

/** Which keys may stand at the top of a file. */
export type FileKind = 'workspace' | 'framework';

/** Reads the elements of one composed file and judges each by its concept's schema. A broken one hides no other. */
export function readElements(file: string, composed: ComposedYaml, kind: FileKind, locator: Locator): ReadElements {
  const elements: RawElement[] = [];
  const diagnostics: Diagnostic[] = [];
  let isModel = false;
  for (const [document, found] of composed.documents.entries()) {
    const { value } = found;
    if (value === null) continue;
    if (typeof value !== 'object' || Array.isArray(value)) continue;
    const known: CollectionName[] = [];
    const unknown: string[] = [];
    for (const key of Object.keys(value)) {
      if (isCollectionName(key) && allows(kind, key)) known.push(key);
      else if (!key.startsWith('x-') && !(kind === 'framework' && key === 'framework')) unknown.push(key);
    }
    const slips = unknown.filter((key) => nearCollection(key, kind) !== undefined);
    if (known.length > 0 || slips.length > 0) isModel = true;
    // A file without any of our keys is somebody else's, and its keys are none of our business.
    if (known.length > 0 || kind === 'framework') {
      for (const key of unknown) diagnostics.push(unknownTopKey(file, document, key, kind, locator));
    } else {
      for (const key of slips) diagnostics.push(unknownTopKey(file, document, key, kind, locator));
    }
    for (const collection of known) {
      readCollection({ file, document, found, collection, kind, locator, elements, diagnostics });
    }
  }
  if (composed.pointed.length > 0) {
    for (const found of pointedAmounts(file, elements, composed.pointed, locator)) diagnostics.push(found);
  }
  return { elements, diagnostics, isModel };
}

function allows(kind: FileKind, collection: CollectionName): boolean {
  return kind === 'framework' ? FRAMEWORK_COLLECTIONS.has(collection) : !FRAMEWORK_ONLY.has(collection);
}

function nearCollection(key: string, kind: FileKind): string | undefined {
  return suggest(
    key,
    COLLECTION_NAMES.filter((name) => allows(kind, name)),
  );
}

function unknownTopKey(file: string, document: number, key: string, kind: FileKind, locator: Locator): Diagnostic {
  const here = COLLECTION_NAMES.filter((name) => allows(kind, name));
  const isElsewhere = isCollectionName(key);
  return problem({
    code: 'load/unknown-key',
    message: isElsewhere
      ? {
          en: `“${key}” does not belong in a ${kind} file`,
          vi: `“${key}” không thuộc tệp ${kind === 'framework' ? 'khung' : 'mô hình'}`,
        }
      : { en: `unknown key “${key}”`, vi: `không có khóa “${key}”` },
    place: locator.value(file, document, [key], 'key'),
    field: key,
    help: didYouMean(isElsewhere ? undefined : nearCollection(key, kind)) ?? {
      en: `Known here: ${here.join(', ')}. Keys of your own begin with x-.`,
      vi: `Các khóa dùng được ở đây: ${here.join(', ')}. Khóa riêng bắt đầu bằng x-.`,
    },
  });
}

type CollectionInput = {
  readonly file: string;
  readonly document: number;
  readonly found: YamlDocument;
  readonly collection: CollectionName;
  readonly kind: FileKind;
  readonly locator: Locator;
  readonly elements: RawElement[];
  readonly diagnostics: Diagnostic[];
};

function readCollection(input: CollectionInput): void {
  const { file, document, found, collection, locator, diagnostics } = input;
  const items = (found.value as Record<string, unknown>)[collection];
  if (items === null) return;
  const isList = LISTS.has(collection);
  const noun = NOUNS[collection];
  if (isList !== Array.isArray(items) || typeof items !== 'object') {
    const example = isList ? `${collection}:\n  - { … }` : `${collection}:\n  my-id: { … }`;
    diagnostics.push(
      problem({
        code: Array.isArray(items) ? 'load/missing-id' : 'load/value',
        message: isList
          ? { en: `“${collection}” is a list`, vi: `“${collection}” phải là danh sách` }
          : {
              en: `“${collection}” is a map of ids: here each ${noun.en} lacks its id`,
              vi: `“${collection}” phải là bảng theo mã (id): ở đây mỗi ${noun.vi} chưa có mã`,
            },
        place: locator.value(file, document, [collection], 'key'),
        field: collection,
        help: { en: `Write:\n${example}`, vi: `Hãy viết:\n${example}` },
      }),
    );
    return;
  }
  const section = found.sections.get(collection);
  const names: readonly (string | number)[] = isList ? [...(items as unknown[]).keys()] : Object.keys(items);
  for (const entry of names) {
    const origin: Origin = {
      file,
      document,
      entry,
      offset: section?.entries.get(entry) ?? section?.offset ?? found.start,
    };
    readElement(input, origin, (items as Record<string | number, unknown>)[entry] ?? {});
  }
}

function readElement(
  { collection, kind, locator, elements, diagnostics }: CollectionInput,
  origin: Origin,
  raw: unknown,
): void {
  const { entry } = origin;
  const noun = NOUNS[collection];
  const target = { collection, origin };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    diagnostics.push(
      problem({
        code: 'load/value',
        message: { en: `a ${noun.en} is a map of keys`, vi: `${noun.vi} phải là một bảng các khóa` },
        place: locator.element(target),
        element: typeof entry === 'string' ? entry : undefined,
        field: `${collection}.${entry}`,
        help: { en: 'Write: my-id: { name: … }', vi: 'Hãy viết: ma-cua-toi: { name: … }' },
      }),
    );
    return;
  }
  let id: string | null = null;
  if (typeof entry === 'string') {
    id = entry;
    if (!(kind === 'framework' ? FRAMEWORK_ID : WORKSPACE_ID).test(entry))
      diagnostics.push(badId(entry, kind, locator.element(target)));
  }
  const schema = SCHEMAS[collection];
  const parsed = schema.safeParse(raw);
  const value = parsed.success ? parsed.data : withoutBroken(schema, raw, parsed.error.issues);
  if (!parsed.success) {
    const locate = (path: readonly (string | number)[], part: 'key' | 'value') => locator.element(target, path, part);
    const subject = id === null ? subjectOf(collection, raw) : undefined;
    const wrong = shapeDiagnostics(raw, parsed.error.issues, { schema, element: id ?? undefined, subject, locate });
    for (const found of wrong) diagnostics.push(found);
  }
  // A map entry stands even when nothing of it is sound, so that what refers to it is not reported as well.
  if (value === undefined && id === null) return;
  const element = { id, collection, value: value ?? {}, origin } as RawElement;
  elements.push(element);
  checkValues(element, locator, diagnostics);
}

/** The keys of an element that are sound by themselves, so that one wrong value hides no other problem. */
function withoutBroken(schema: z.ZodType, raw: object, issues: readonly z.core.$ZodIssue[]): object | undefined {
  const broken = new Set(
    issues.flatMap((issue) =>
      issue.path.length === 0 && issue.code === 'unrecognized_keys' ? issue.keys : [issue.path[0]],
    ),
  );
  const parsed = schema.safeParse(Object.fromEntries(Object.entries(raw).filter(([key]) => !broken.has(key))));
  return parsed.success ? (parsed.data as object) : undefined;
}
