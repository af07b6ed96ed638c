import { readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { GENERATED_FILES } from '../scripts/generated-files.ts';
import { composeYaml } from '../src/load/compose-yaml.ts';
import { decode } from '../src/load/decode.ts';
import { diagnosticsFile } from '../src/model/diagnostics-file.ts';
import { glossary } from '../src/model/glossary.ts';
import type { SchemaName } from '../src/model/json-schema.ts';
import { jsonSchemaOf } from '../src/model/json-schema.ts';
import { frameworkFile, modelFile } from '../src/model/model-file.ts';
import { workspace } from '../src/model/workspace.ts';
import { arbitraryOf } from './arbitrary-of.ts';
import { repositoryYaml } from './yaml-files.ts';

// Zod judges when qtsc reads a file, the JSON Schema while it is written. They must say the same.

const ZOD: Readonly<Record<SchemaName, z.ZodType>> = {
  model: modelFile,
  framework: frameworkFile,
  workspace,
  glossary,
  diagnostics: diagnosticsFile,
};

const AJV = Object.fromEntries(
  (Object.keys(ZOD) as SchemaName[]).map((name) => [name, new Ajv({ strict: false }).compile(jsonSchemaOf(name))]),
) as Readonly<Record<SchemaName, ValidateFunction>>;

/** The one verdict of both; fails where they differ. */
function verdict(name: SchemaName, value: unknown): boolean {
  const parsed = ZOD[name].safeParse(value);
  const accepts = AJV[name];
  const isAccepted = accepts(value);
  if (parsed.success !== isAccepted) {
    const reasons = parsed.success ? JSON.stringify(accepts.errors) : JSON.stringify(parsed.error.issues);
    expect.fail(
      `${parsed.success ? 'Zod accepts, JSON Schema refuses' : 'Zod refuses, JSON Schema accepts'}: ${JSON.stringify(value)} ${reasons}`,
    );
  }
  return isAccepted;
}

describe('the YAML of the repository', () => {
  // Broken YAML has no value to judge; a file that is not YAML or holds no map is no model file.
  const documents = repositoryYaml().flatMap(({ path, bytes }) => {
    const decoded = decode(bytes);
    if ('code' in decoded) return [];
    const composed = composeYaml(decoded.text);
    if (composed.problems.length > 0) return [];
    return composed.documents.flatMap(({ value }, index) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? [{ title: `${path}#${index}`, path, value }]
        : [],
    );
  });

  test.each(documents)('$title', ({ path, value }) => {
    for (const name of ['model', 'framework', 'workspace', 'glossary'] as const) verdict(name, value);
    if (path.startsWith('models/'))
      expect(verdict(path.startsWith('models/glossary/') ? 'glossary' : 'framework', value)).toBe(true);
    if (path.startsWith('examples/')) expect(verdict(kindOf(path, value), value)).toBe(true);
  });
});

function kindOf(path: string, value: object): SchemaName {
  if (/(^|\/)qtsc\.ya?ml$/.test(path)) return 'workspace';
  return Object.hasOwn(value, 'framework') ? 'framework' : 'model';
}

type Mutation = { readonly kind: (typeof MUTATIONS)[number]; readonly spot: number; readonly value: unknown };

const MUTATIONS = ['drop', 'replace', 'replace', 'unknown', 'own', 'rename', 'respell'] as const;

const WRONG = [
  '',
  'Sở Y tế',
  'a/b/c',
  'n/a',
  'unknown',
  '2026-13',
  '2026-11-24',
  'doh',
  -1,
  0,
  2026,
  2026.5,
  1e21,
  true,
  null,
  [],
  {},
  [null],
  { min: 1 },
  { vi: '' },
];

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...MUTATIONS),
  spot: fc.nat(),
  value: fc.constantFrom(...WRONG),
});

/** A copy of a value with one slip somewhere in it. */
function mutate(original: unknown, { kind, spot, value }: Mutation): unknown {
  const copy = structuredClone(original);
  const holders = [...holdersOf(copy)];
  const holder = holders[spot % Math.max(1, holders.length)];
  if (holder === undefined) return value;
  const keys = Object.keys(holder);
  const key = keys[spot % Math.max(1, keys.length)];
  const map = holder as Record<string, unknown>;
  if (Array.isArray(holder)) {
    if (kind === 'drop') holder.pop();
    else holder.push(value);
  } else if (kind === 'own') map['x-team'] = value;
  else if (kind === 'unknown') map['naem'] = value;
  else if (key === undefined) return copy;
  else if (kind === 'drop') delete map[key];
  else if (kind === 'replace') map[key] = value;
  else {
    map[kind === 'rename' ? `${key}_${spot % 3}` : `${key} Đ`] = map[key];
    delete map[key];
  }
  return copy;
}

function* holdersOf(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const part of Object.values(value)) yield* holdersOf(part);
}

describe('generated values', () => {
  test.each(Object.keys(ZOD) as SchemaName[])('%s: 1,250 values, some with a slip', (name) => {
    const counts = { accepted: 0, refused: 0 };
    const values = fc.tuple(arbitraryOf(ZOD[name]), fc.array(mutation, { maxLength: 2 }));
    fc.assert(
      fc.property(values, ([sound, slips]) => {
        counts[verdict(name, slips.reduce(mutate, sound)) ? 'accepted' : 'refused']++;
      }),
      { numRuns: 1250, seed: 1765 },
    );
    expect(counts.accepted + counts.refused).toBe(1250);
    // A test that only ever hears yes, or no, has compared nothing.
    // A test that only ever hears yes, or no, has compared nothing: a fifth of each at least.
    expect(counts.accepted).toBeGreaterThan(250);
    expect(counts.refused).toBeGreaterThan(250);
  });

  test.each(Object.keys(ZOD) as SchemaName[])('%s: what is derived from the schema is accepted', (name) => {
    fc.assert(
      fc.property(arbitraryOf(ZOD[name]), (value) => {
        expect(verdict(name, value)).toBe(true);
      }),
      { numRuns: 200, seed: 1765 },
    );
  });
});

test.each(GENERATED_FILES.filter(({ path }) => path.startsWith('schemas/') || path === 'docs/language.md'))(
  '$path is what `npm run generate` writes',
  ({ path, text }) => {
    expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(text());
  },
);
