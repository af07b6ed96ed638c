import { z } from 'zod';
import { COLLECTION_NAMES } from './collection-name.ts';
import { NOUNS, SCHEMAS } from './collections.ts';
import { date, period } from './date.ts';
import { diagnosticsFile } from './diagnostics-file.ts';
import { framework } from './framework.ts';
import { glossary } from './glossary.ts';
import { frameworkId, ref, workspaceId } from './id.ts';
import { frameworkFile, modelFile } from './model-file.ts';
import { money } from './money.ts';
import { source, text } from './text.ts';
import { workspace } from './workspace.ts';

export const SCHEMA_NAMES = ['model', 'framework', 'workspace', 'glossary', 'diagnostics'] as const;

/** The JSON Schemas there are: `schemas/<name>.schema.json`. */
export type SchemaName = (typeof SCHEMA_NAMES)[number];

export type JsonSchema = { readonly [keyword: string]: unknown };

const FILES: Readonly<Record<SchemaName, { readonly schema: z.ZodType; readonly title: string }>> = {
  model: { schema: modelFile, title: 'qtsc: model file / tệp mô hình' },
  framework: { schema: frameworkFile, title: 'qtsc: framework file / tệp khung kiến trúc' },
  workspace: { schema: workspace, title: 'qtsc.yaml: workspace / không gian làm việc' },
  glossary: { schema: glossary, title: 'qtsc: glossary file / tệp bảng thuật ngữ' },
  diagnostics: { schema: diagnosticsFile, title: 'qtsc validate -f json: findings / các phát hiện' },
};

/**
 * The JSON Schema (draft-07) of one kind of file, for editors: the same verdicts as the Zod schema, meanings in both languages.
 *
 * @example jsonSchemaOf('model')['properties']
 */
export function jsonSchemaOf(name: SchemaName): JsonSchema {
  const { schema, title } = FILES[name];
  const parts = sharedSchemas();
  const byShape = new Map(parts.map((entry) => [shapeOf(entry.schema), entry]));
  const used = new Set<string>();
  const convert = (part: JsonSchema): JsonSchema => {
    const known = byShape.get(shapeOf(part));
    if (known === undefined) return finish(part, convert);
    used.add(known.id);
    const link = { $ref: `#/definitions/${known.id}` };
    const said = describe(part);
    // In draft-07 a reference hides its neighbours, so what is said of this use stands around it.
    return said === undefined || said === describe(known.schema) ? link : { description: said, allOf: [link] };
  };
  const main = finish(plain(schema), convert);
  const definitions = new Map<string, JsonSchema>();
  // A definition may use others above or below it in the list: go on until no new one appears.
  while (definitions.size < used.size) {
    for (const { id, heading, schema: part } of parts) {
      if (used.has(id) && !definitions.has(id)) definitions.set(id, { title: heading, ...finish(part, convert) });
    }
  }
  const inOrder = parts.flatMap(({ id }) => (definitions.has(id) ? [[id, definitions.get(id)]] : []));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:qtsc:schema:${name}`,
    title,
    ...main,
    ...(inOrder.length === 0 ? {} : { definitions: Object.fromEntries(inOrder) }),
  };
}

function plain(schema: z.ZodType): JsonSchema {
  const converted = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'inline' });
  return without(JSON.parse(JSON.stringify(converted)) as JsonSchema, ['$schema']);
}

/** Facts that say nothing about which values are valid; `vi`, `expects`, `refersTo` and `ownKeys` are our own. */
const REMARKS = new Set(['title', 'description', 'vi', 'expects', 'refersTo']);

/** Equal for two schemas that accept the same by the same words, whatever they are called. */
function shapeOf(schema: JsonSchema): string {
  return JSON.stringify(schema, (key, value: unknown) =>
    REMARKS.has(key) && !isProperties(value) ? undefined : value,
  );
}

/** A property that happens to be called `title` or `description` is a schema and no remark. */
function isProperties(value: unknown): boolean {
  return isSchema(value) && ['type', 'anyOf', 'allOf', '$ref'].some((keyword) => Object.hasOwn(value, keyword));
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Applies `change` to each schema directly inside one. */
function mapParts(schema: JsonSchema, change: (part: JsonSchema) => JsonSchema): JsonSchema {
  const parts: Record<string, unknown> = { ...schema };
  for (const keyword of ['items', 'additionalProperties', 'propertyNames']) {
    const part = schema[keyword];
    if (isSchema(part)) parts[keyword] = change(part);
  }
  for (const keyword of ['anyOf', 'allOf', 'oneOf']) {
    const list = schema[keyword];
    if (Array.isArray(list)) parts[keyword] = list.map((part) => change(part as JsonSchema));
  }
  const properties = schema['properties'];
  if (isSchema(properties)) {
    parts['properties'] = Object.fromEntries(
      Object.entries(properties).map(([name, part]) => [name, change(part as JsonSchema)]),
    );
  }
  return parts;
}

/** Replaces our own facts by words that editors know, and each schema directly inside by what `convert` makes of it. */
function finish(schema: JsonSchema, convert: (part: JsonSchema) => JsonSchema): JsonSchema {
  const { title, expects, ownKeys } = schema;
  const said = describe(schema);
  const own = [...REMARKS, 'ownKeys', ...(ownKeys === true ? ['additionalProperties'] : [])];
  const rest = without(mapParts(schema, convert), own);
  return {
    ...(title === undefined ? {} : { title }),
    ...(said === undefined ? {} : { description: said }),
    ...rest,
    ...(ownKeys === true ? { patternProperties: { '^x-': {} }, additionalProperties: false } : {}),
    ...(isWording(expects) && Object.hasOwn(rest, 'pattern')
      ? { patternErrorMessage: `Expected: ${expects.en}. / Cần: ${expects.vi}.` }
      : {}),
  };
}

function without(schema: JsonSchema, keywords: readonly string[]): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)));
}

/** The meaning in both languages, and what a reference may name; for want of one, what is expected. */
function describe(schema: JsonSchema): string | undefined {
  const { description, vi, expects } = schema;
  if (typeof description !== 'string') return isWording(expects) ? `${expects.en}\n${expects.vi}` : undefined;
  if (typeof vi !== 'string') return description;
  const targets = targetsOf(schema);
  const names = targets.length === 0 || targets.length === COLLECTION_NAMES.length ? [] : [`→ ${targets.join(', ')}`];
  return [description, vi, ...names].join('\n');
}

function isWording(value: unknown): value is { readonly en: string; readonly vi: string } {
  return isSchema(value) && typeof value['en'] === 'string' && typeof value['vi'] === 'string';
}

/** The collections that a value, or the items of a list, may name. */
function targetsOf(schema: JsonSchema): readonly string[] {
  const { refersTo, items, anyOf, allOf } = schema;
  if (Array.isArray(refersTo)) return refersTo as string[];
  const parts = [items, ...(Array.isArray(anyOf) ? anyOf : []), ...(Array.isArray(allOf) ? allOf : [])].filter(
    isSchema,
  );
  return parts.map(targetsOf).find((targets) => targets.length > 0) ?? [];
}

type Shared = { readonly id: string; readonly heading: string; readonly schema: JsonSchema };

/** Schemas that are written once in a file, under `definitions`, and referred to wherever they occur. */
function sharedSchemas(): readonly Shared[] {
  return [
    shared('id', 'id / mã', workspaceId),
    shared('frameworkId', 'id / mã', frameworkId),
    shared('text', 'text / chuỗi chữ', text),
    shared('source', 'source / nguồn', source),
    shared('date', 'date / ngày', date),
    shared('period', 'period / thời gian', period),
    shared('money', 'money / số tiền', money),
    shared('reference', 'reference / tham chiếu', ref('systems')),
    shared('framework', 'framework / khung', framework),
    ...COLLECTION_NAMES.map((name) => shared(name, `${NOUNS[name].en} / ${NOUNS[name].vi}`, SCHEMAS[name])),
  ];
}

function shared(id: string, heading: string, schema: z.ZodType): Shared {
  return { id, heading, schema: plain(schema) };
}
