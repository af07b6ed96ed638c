import type { z } from 'zod';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Message } from '../diagnostic/message.ts';
import type { Place } from '../diagnostic/place.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { PathPart } from './find-range.ts';
import type { LoadCode } from './load-codes.ts';
import { didYouMean, problem } from './problem.ts';
import { rewriting } from './rewriting.ts';
import { choicesOf, described, schemaAt, shapeOf } from './schema-at.ts';

export type ShapeContext = {
  readonly schema: z.ZodType;
  readonly element: string | undefined;
  /** What names in the fingerprint what has no id. */
  readonly subject?: string | undefined;
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
    if (issue.code === 'unrecognized_keys') {
      const parent = valueAt(value, path);
      return issue.keys.map((name) => cutNumber(name, parent, path, context) ?? unknownKey(name, path, context));
    }
    return [wrongValue(valueAt(value, path), path, issue, context)];
  });
}

function unknownKey(
  name: string,
  path: readonly PathPart[],
  { schema, element, subject, locate }: ShapeContext,
): Diagnostic {
  const known = Object.keys(shapeOf(schemaAt(schema, path)));
  const near = suggest(name, known);
  return problem({
    code: 'load/unknown-key',
    message: { en: `unknown key “${name}”`, vi: `không có khóa “${name}”` },
    place: locate([...path, name], 'key'),
    element,
    subject,
    field: [...path, name].join('.'),
    help: didYouMean(near) ?? {
      en: `Known here: ${known.join(', ')}. Keys of your own begin with x-.`,
      vi: `Các khóa dùng được ở đây: ${known.join(', ')}. Khóa riêng bắt đầu bằng x-.`,
    },
  });
}

/** `{ amount: 12,5 }`, whose comma ends the number: `5` is then a key without a value. */
function cutNumber(
  name: string,
  parent: unknown,
  path: readonly PathPart[],
  { element, subject, locate }: ShapeContext,
): Diagnostic | undefined {
  if (!/^[0-9]+$/.test(name) || typeof parent !== 'object' || parent === null) return undefined;
  if ((parent as Record<string, unknown>)[name] !== null) return undefined;
  const whole = Object.values(parent).find((value) => typeof value === 'number');
  if (whole === undefined) return undefined;
  return problem({
    code: 'load/value',
    message: {
      en: `a comma ends the number here: “${name}” is left over`,
      vi: `dấu phẩy kết thúc số ở đây: thừa “${name}”`,
    },
    place: locate([...path, name], 'key'),
    element,
    subject,
    field: [...path, name].join('.'),
    help: {
      en: `Write it with a decimal point: ${whole}.${name}`,
      vi: `Hãy viết bằng dấu chấm thập phân: ${whole}.${name}`,
    },
  });
}

function wrongValue(
  value: unknown,
  path: readonly PathPart[],
  issue: z.core.$ZodIssue,
  context: ShapeContext,
): Diagnostic {
  const { schema, element, subject, locate } = context;
  const name = path.filter((part) => typeof part === 'string').at(-1) ?? '';
  const make = (code: LoadCode, message: Message, help?: Message): Diagnostic =>
    problem({
      code,
      message,
      place: locate(path, code === 'load/missing-key' || issue.code === 'invalid_key' ? 'key' : 'value'),
      element,
      subject,
      field: path.join('.'),
      help,
    });

  const choices = choicesOf(schema, path);
  const list = choices?.join(', ') ?? '';
  const oneOf = choices && { en: `One of: ${list}.`, vi: `Một trong các giá trị: ${list}.` };
  if (value === undefined) {
    const help = oneOf ?? expectation(schema, path);
    return make('load/missing-key', { en: `“${name}” is missing`, vi: `thiếu “${name}”` }, help);
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
  if (choices !== undefined && typeof value !== 'object') {
    const near = suggest(String(value), choices);
    return make(
      'load/value',
      { en: `“${show(value)}” is not a value of “${name}”`, vi: `“${show(value)}” không phải giá trị của “${name}”` },
      didYouMean(near) ?? oneOf,
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
    rewriting(value, schemaAt(schema, path)) ?? expectation(schema, path),
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
