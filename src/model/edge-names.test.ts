import { expect, test } from 'vitest';
import { COLLECTION_NAMES } from './collection-name.ts';
import { SCHEMAS } from './collections.ts';
import { EDGE_NAMES, isEdgeName } from './edge-names.ts';
import { REFERENCE_KEYS } from './reference-keys.ts';

test('the edges are the keys that name other elements, no more and no fewer', () => {
  const derived = [...REFERENCE_KEYS.values()].flatMap((keys) => keys.map(({ name }) => name));
  expect([...EDGE_NAMES]).toEqual([...new Set(derived)].sort());
});

// `REFERENCE_KEYS` leaves out a key that is not in the list, so the schemas are searched once more without it.
test('no schema has a reference that the list does not know', () => {
  const found = new Set<string>();
  for (const name of COLLECTION_NAMES) for (const key of referringKeys(SCHEMAS[name], '')) found.add(key);
  expect([...found].filter((name) => !isEdgeName(name))).toEqual([]);
  expect([...found].sort()).toEqual([...EDGE_NAMES]);
});

type Part = {
  readonly meta?: () => { readonly refersTo?: unknown } | undefined;
  readonly def?: Readonly<Record<string, unknown>>;
};

function* referringKeys(schema: unknown, key: string): Generator<string> {
  const { meta, def = {} } = schema as Part;
  if (meta?.call(schema)?.refersTo !== undefined) yield key;
  for (const [name, part] of Object.entries((def['shape'] ?? {}) as object)) yield* referringKeys(part, name);
  for (const part of [
    def['innerType'],
    def['element'],
    def['in'],
    def['valueType'],
    ...((def['options'] ?? []) as unknown[]),
  ]) {
    if (part !== undefined) yield* referringKeys(part, key);
  }
}
