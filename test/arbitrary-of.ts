import fc from 'fast-check';
import type { z } from 'zod';

type Def = {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly keyType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly options?: readonly z.core.$ZodType[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
};

/** Values that a Zod schema accepts, as they would be written in a file. */
export function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const def = schema._zod.def as unknown as Def;
  const inner = def.innerType ?? def.in;
  switch (def.type) {
    case 'optional':
    case 'pipe':
      return inner === undefined ? fc.constant(undefined) : arbitraryOf(inner);
    case 'nullable':
      return fc.option(inner === undefined ? fc.constant(null) : arbitraryOf(inner), { freq: 6 });
    case 'string':
      return stringOf(schema as z.ZodString);
    case 'number':
      return numberOf(schema as z.ZodNumber);
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'union':
      return fc.oneof(...(def.options ?? []).map(arbitraryOf));
    case 'array':
      return fc.array(arbitraryOf(def.element as z.core.$ZodType), { minLength: 1, maxLength: 2 });
    case 'record':
      return fc.dictionary(
        arbitraryOf(def.keyType as z.core.$ZodType) as fc.Arbitrary<string>,
        arbitraryOf(def.valueType as z.core.$ZodType),
        {
          minKeys: 1,
          maxKeys: 2,
          noNullPrototype: true,
        },
      );
    case 'object':
      return objectOf(def.shape ?? {});
    default:
      throw new Error(`no arbitrary for ${def.type}`);
  }
}

/** Every required key and a few of the others. */
function objectOf(shape: Readonly<Record<string, z.core.$ZodType>>): fc.Arbitrary<unknown> {
  const keys = Object.keys(shape);
  const required = keys.filter((key) => shape[key]?._zod.optin === undefined);
  const parts = Object.fromEntries(keys.map((key) => [key, arbitraryOf(shape[key] as z.core.$ZodType)]));
  const optional = keys.filter((key) => !required.includes(key));
  return fc.subarray(optional, { maxLength: Math.min(4, optional.length) }).chain((chosen) =>
    fc.record(Object.fromEntries([...required, ...chosen].map((key) => [key, parts[key] as fc.Arbitrary<unknown>])), {
      noNullPrototype: true,
    }),
  );
}

function stringOf(schema: z.ZodString): fc.Arbitrary<string> {
  const checks = (schema._zod.def.checks ?? []).map(({ _zod }) => _zod.def as unknown as { readonly pattern?: RegExp });
  const pattern = checks.find((check) => check.pattern !== undefined)?.pattern;
  if (pattern !== undefined) return fc.stringMatching(pattern, { size: 'small' });
  const words = fc.constantFrom('Hồ sơ sức khỏe', 'Đông Hà', 'core/orphan', 'a', '12', 'Sở Y tế');
  return (schema.minLength ?? 0) > 0 ? words : fc.oneof(words, fc.constant(''));
}

function numberOf({ minValue, maxValue, format }: z.ZodNumber): fc.Arbitrary<number> {
  const min = minValue ?? -1000;
  const max = Math.min(maxValue ?? 1000, 100_000);
  return format === null ? fc.double({ min, max, noNaN: true }) : fc.integer({ min, max });
}
