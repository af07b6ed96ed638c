import type { z } from 'zod';
import type { CollectionName } from './collection-name.ts';
import { COLLECTION_NAMES } from './collection-name.ts';
import { SCHEMAS } from './collections.ts';
import type { EdgeName } from './edge-names.ts';
import { isEdgeName } from './edge-names.ts';

/** A key of a concept whose values name other elements; the edges of the graph are exactly these. */
export type ReferenceKey = {
  /** The key's path from the element: `['owner']`, `['scope', 'domain']`. */
  readonly path: readonly string[];
  /** The edge's name: the last part of the path. */
  readonly name: EdgeName;
  readonly refersTo: readonly CollectionName[];
};

/** The reference keys of every collection, read off the schemas so that there is one list only. */
export const REFERENCE_KEYS: ReadonlyMap<CollectionName, readonly ReferenceKey[]> = new Map(
  COLLECTION_NAMES.map((collection) => [collection, [...keysOf(SCHEMAS[collection], [])]]),
);

function* keysOf(schema: z.core.$ZodType, path: readonly string[]): Generator<ReferenceKey> {
  const { def } = schema._zod as unknown as { def: SchemaDef };
  const refersTo = (schema as z.ZodType).meta?.()?.refersTo as readonly CollectionName[] | undefined;
  const name = path.at(-1);
  if (refersTo !== undefined && name !== undefined && isEdgeName(name)) yield { path, name, refersTo };
  else if (def.innerType !== undefined) yield* keysOf(def.innerType, path);
  else if (def.shape !== undefined)
    for (const [key, part] of Object.entries(def.shape)) yield* keysOf(part, [...path, key]);
  else if (def.options !== undefined) yield* first(def.options.map((option) => [...keysOf(option, path)]));
  else if (def.element !== undefined) yield* keysOf(def.element, path);
}

/** `id or ids` is one key: the first alternative that refers to something. */
function first(alternatives: readonly (readonly ReferenceKey[])[]): readonly ReferenceKey[] {
  return alternatives.find((keys) => keys.length > 0) ?? [];
}

type SchemaDef = {
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly options?: readonly z.core.$ZodType[];
};
