import { z } from 'zod';
import { date, period } from '../src/model/date.ts';
import { glossaryEntry, glossaryHead, glossaryWord } from '../src/model/glossary.ts';
import { frameworkId, workspaceId } from '../src/model/id.ts';
import { money } from '../src/model/money.ts';
import { source, text } from '../src/model/text.ts';

/** Kinds of values that have a section of their own in the reference. */
const NAMED: readonly (readonly [schema: z.core.$ZodType, name: string])[] = [
  [workspaceId, '[id](#id)'],
  [frameworkId, '[id](#id)'],
  [text, '[text](#text)'],
  [source, '[source](#source)'],
  [date, '[date](#date)'],
  [period, '{ from: [date](#date), to: [date](#date) }'],
  [money, '[money](#money)'],
  [glossaryHead, '[glossary](#glossary)'],
  [glossaryWord, '[word](#words)'],
  [glossaryEntry, '[entry](#entries)'],
];

type Def = {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly keyType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly options?: readonly z.core.$ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
};

export function defOf(schema: z.core.$ZodType): Def {
  return schema._zod.def as unknown as Def;
}

/** What a value looks like, in the notation of the reference: `[id, …]`, `a \| b`, `{ from: date }`. */
export function describeType(schema: z.core.$ZodType): string {
  const named = NAMED.find(([candidate]) => isSame(schema, candidate));
  if (named !== undefined) return named[1];
  if (refersTo(schema).length > 0 && defOf(schema).type === 'string') return '[id](#id)';
  const def = defOf(schema);
  if (def.innerType !== undefined) return describeType(def.innerType);
  if (def.in !== undefined) return describeType(def.in);
  if (def.element !== undefined) return `[${describeType(def.element)}, …]`;
  if (def.entries !== undefined) return alternatives(Object.values(def.entries).map((value) => `\`${value}\``));
  if (def.values !== undefined) return alternatives(def.values.map((value) => `\`${String(value)}\``));
  if (def.options !== undefined) return alternatives(def.options.map(describeType));
  if (def.valueType !== undefined) return `{ key: ${describeType(def.valueType)}, … }`;
  if (def.shape !== undefined) {
    const keys = Object.entries(def.shape).map(([name, part]) => `${name}: ${describeType(part)}`);
    return `{ ${keys.join(', ')} }`;
  }
  return plainType(schema, def.type);
}

function plainType(schema: z.core.$ZodType, type: string): string {
  if (type === 'boolean') return '`true` \\| `false`';
  if (type !== 'number') return 'string';
  const { minValue, maxValue, format } = schema as z.ZodNumber;
  const isBound = (end: number | null): end is number => end !== null && Math.abs(end) < Number.MAX_SAFE_INTEGER;
  const name = format === null ? 'number' : 'whole number';
  if (isBound(minValue) && isBound(maxValue)) return `${minValue} … ${maxValue}`;
  return isBound(minValue) ? `${name} ≥ ${minValue}` : name;
}

function alternatives(parts: readonly string[]): string {
  return [...new Set(parts)].join(' \\| ');
}

/** The collections a key may name. */
export function refersTo(schema: z.core.$ZodType): readonly string[] {
  const own = z.globalRegistry.get(schema)?.refersTo;
  if (own !== undefined) return own;
  const { innerType, element, options = [] } = defOf(schema);
  const parts = [innerType, element, ...options].filter((part) => part !== undefined);
  return parts.map(refersTo).find((names) => names.length > 0) ?? [];
}

/** A schema that was given a meaning is a copy whose parent is the original. */
function isSame(schema: z.core.$ZodType, original: z.core.$ZodType): boolean {
  for (let at: z.core.$ZodType | undefined = schema; at !== undefined; at = at._zod.parent) {
    if (at === original) return true;
  }
  return false;
}
