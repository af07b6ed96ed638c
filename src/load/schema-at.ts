import type { z } from 'zod';
import type { Message } from '../diagnostic/message.ts';
import type { PathPart } from './find-range.ts';

/** The values that an enumeration at a path allows. */
export function choicesOf(schema: z.ZodType, path: readonly PathPart[]): readonly string[] | undefined {
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
export function schemaAt(schema: z.ZodType, path: readonly PathPart[]): z.ZodType {
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

export function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const def = defOf(schema);
  if (def.shape !== undefined) return def.shape;
  for (const option of def.options ?? []) {
    const shape = defOf(unwrap(option)).shape;
    if (shape !== undefined) return shape;
  }
  return {};
}

export function described(schema: z.ZodType): {
  readonly expects: Message | undefined;
  readonly type: string | undefined;
} {
  return { expects: schema.meta()?.expects, type: defOf(schema).type };
}
