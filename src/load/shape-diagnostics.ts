import type { z } from 'zod';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Message } from '../diagnostic/message.ts';
import type { Place } from '../diagnostic/place.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { PathPart } from './find-range.ts';
import type { LoadCode } from './load-codes.ts';
import { didYouMean, problem } from './problem.ts';

export type ShapeContext = {
  readonly schema: z.ZodType;
  readonly element: string | undefined;
  readonly locate: (path: readonly PathPart[], part: 'key' | 'value') => Place;
};

/** A value that its schema refuses, as findings a person can act on: one per wrong key or value. */
export function shapeDiagnostics(
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  context: ShapeContext,
): Diagnostic[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((part): part is PathPart => typeof part !== 'symbol');
    if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => unknownKey(name, path, context));
    return [wrongValue(valueAt(value, path), path, issue, context)];
  });
}

function unknownKey(name: string, path: readonly PathPart[], { schema, element, locate }: ShapeContext): Diagnostic {
  const known = Object.keys(shapeOf(schemaAt(schema, path)));
  const near = suggest(name, known);
  return problem({
    code: 'load/unknown-key',
    message: { en: `unknown key “${name}”`, vi: `không có khóa “${name}”` },
    place: locate([...path, name], 'key'),
    element,
    field: [...path, name].join('.'),
    help: didYouMean(near) ?? {
      en: `Known here: ${known.join(', ')}. Keys of your own begin with x-.`,
      vi: `Các khóa dùng được ở đây: ${known.join(', ')}. Khóa riêng bắt đầu bằng x-.`,
    },
  });
}

function wrongValue(
  value: unknown,
  path: readonly PathPart[],
  issue: z.core.$ZodIssue,
  context: ShapeContext,
): Diagnostic {
  const { schema, element, locate } = context;
  const name = path.filter((part) => typeof part === 'string').at(-1) ?? '';
  const make = (code: LoadCode, message: Message, help?: Message): Diagnostic =>
    problem({
      code,
      message,
      place: locate(path, code === 'load/missing-key' ? 'key' : 'value'),
      element,
      field: path.join('.'),
      help,
    });

  if (value === undefined) {
    return make('load/missing-key', { en: `“${name}” is missing`, vi: `thiếu “${name}”` }, expectation(schema, path));
  }
  if (value === null) {
    return make(
      'load/value',
      { en: `“${name}” has no value`, vi: `“${name}” chưa có giá trị` },
      {
        en: 'Fill it in, or delete the key: what is not known is left out.',
        vi: 'Điền giá trị, hoặc xóa khóa: điều chưa biết thì không ghi.',
      },
    );
  }
  const choices = choicesOf(schema, path);
  if (choices !== undefined && typeof value !== 'object') {
    const near = suggest(String(value), choices);
    const list = choices.join(', ');
    return make(
      'load/value',
      { en: `“${show(value)}” is not a value of “${name}”`, vi: `“${show(value)}” không phải giá trị của “${name}”` },
      didYouMean(near) ?? { en: `One of: ${list}.`, vi: `Một trong các giá trị: ${list}.` },
    );
  }
  if (issue.code === 'invalid_key') {
    return make(
      'load/value',
      { en: `“${name}” cannot be a key here`, vi: `“${name}” không dùng làm khóa ở đây được` },
      expectation(schema, path.slice(0, -1)),
    );
  }
  return make(
    'load/value',
    {
      en: `“${show(value)}” is not a valid value of “${name}”`,
      vi: `“${show(value)}” không phải giá trị hợp lệ của “${name}”`,
    },
    expectation(schema, path),
  );
}

/** What the nearest schema on the path says it expects. */
function expectation(schema: z.ZodType, path: readonly PathPart[]): Message | undefined {
  for (let length = path.length; length >= 0; length--) {
    const at = schemaAt(schema, path.slice(0, length));
    const { expects, type } = described(at);
    if (expects !== undefined) return { en: `Expected: ${expects.en}.`, vi: `Cần: ${expects.vi}.` };
    const plain = type === undefined ? undefined : PLAIN[type];
    if (plain !== undefined) return { en: `Expected: ${plain.en}.`, vi: `Cần: ${plain.vi}.` };
  }
  return undefined;
}

const PLAIN: Readonly<Record<string, Message>> = {
  string: {
    en: 'text; put quotes around a number or true/false that is meant as text',
    vi: 'chuỗi chữ; đặt trong dấu nháy nếu là số hoặc true/false',
  },
  number: { en: 'a number', vi: 'một số' },
  boolean: { en: 'true or false', vi: 'true hoặc false' },
  array: { en: 'a list, such as [a, b]', vi: 'một danh sách, như [a, b]' },
};

function choicesOf(schema: z.ZodType, path: readonly PathPart[]): readonly string[] | undefined {
  const { entries } = defOf(schemaAt(schema, path));
  return entries === undefined ? undefined : Object.values(entries);
}

type Def = {
  readonly type?: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
};

/** The schema that judges the value at a path, without wrappers; of alternatives the one that has the next part. */
function schemaAt(schema: z.ZodType, path: readonly PathPart[]): z.ZodType {
  let at = unwrap(schema);
  for (const part of path) {
    const next = childOf(at, part);
    if (next === undefined) break;
    at = unwrap(next);
  }
  return at;
}

function childOf(schema: z.ZodType, part: PathPart): z.ZodType | undefined {
  const def = defOf(schema);
  if (def.options !== undefined) {
    for (const option of def.options) {
      const found = childOf(unwrap(option), part);
      if (found !== undefined) return found;
    }
  }
  return def.shape?.[part] ?? def.element ?? def.valueType;
}

function unwrap(schema: z.ZodType): z.ZodType {
  let at = schema;
  for (let def = defOf(at); ; def = defOf(at)) {
    const inner = def.innerType ?? def.in;
    if (inner === undefined || at.meta()?.expects !== undefined) return at;
    at = inner;
  }
}

function defOf(schema: z.ZodType): Def {
  return schema._zod.def as unknown as Def;
}

function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const def = defOf(schema);
  if (def.shape !== undefined) return def.shape;
  for (const option of def.options ?? []) {
    const shape = defOf(unwrap(option)).shape;
    if (shape !== undefined) return shape;
  }
  return {};
}

function described(schema: z.ZodType): { readonly expects: Message | undefined; readonly type: string | undefined } {
  return { expects: schema.meta()?.expects, type: defOf(schema).type };
}

function valueAt(value: unknown, path: readonly PathPart[]): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<PathPart, unknown>)[part];
  }
  return at;
}

/** A value in a message: short, and never a whole subtree. */
function show(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const words = String(value);
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
