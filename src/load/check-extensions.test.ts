import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { checkExtensions } from './check-extensions.ts';
import { load } from './load.ts';

const MODEL = `systems:
  ehr:
    name: Hồ sơ sức khỏe
    x-cost:
      years:
        - { year: 2026, amount: 4 }
        - { year: hai nghìn, amount: -1, note: tạm tính }
  lgsp: { name: LGSP, x-cost: { years: [] } }
  citizen-db: { name: CSDL dân cư }
`;

const SCHEMA = `type: object
required: [years]
properties:
  years:
    type: array
    items:
      type: object
      additionalProperties: false
      properties:
        year: { type: integer }
        amount: { type: number, minimum: 0 }
`;

async function check(schema: string | undefined, model = MODEL): Promise<readonly Diagnostic[]> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const { architecture, locator, diagnostics } = load({
    workspaceFile: { path: 'qtsc.yaml', bytes: encode('name: Đông Hà\nextensions:\n  x-cost: schemas/cost.yaml\n') },
    files: [{ path: 'model.yaml', bytes: encode(model) }],
    findFramework: () => ({ missing: { en: 'none', vi: 'không có' }, help: undefined }),
  });
  expect(diagnostics).toEqual([]);
  const texts = new Map(schema === undefined ? [] : [['schemas/cost.yaml', schema] as const]);
  return checkExtensions(architecture, texts, locator);
}

const brief = ({ place, message, element }: Diagnostic): string =>
  `${place?.file}:${place?.line}:${place?.column}-${place?.endColumn} ${element} ${message.en} / ${message.vi}`;

test('each misfit is found at its own place, in both languages', async () => {
  const found = await check(SCHEMA);
  expect(found.map(brief).sort()).toEqual([
    'model.yaml:7:19-28 ehr x-cost.years.1.year: must be integer / x-cost.years.1.year: phải thuộc kiểu integer',
    'model.yaml:7:38-40 ehr x-cost.years.1.amount: must be >= 0 / x-cost.years.1.amount: phải >= 0',
    'model.yaml:7:42-46 ehr x-cost.years.1.note: this key is not allowed / x-cost.years.1.note: khóa này không được phép',
  ]);
  expect(new Set(found.map(({ code, severity }) => `${code} ${severity}`))).toEqual(new Set(['load/extension error']));
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(3);
});

test('a missing key is found at the value that lacks it', async () => {
  const found = await check(SCHEMA, 'systems:\n  ehr: { x-cost: { year: 2026 } }\n');
  expect(found.map(brief)).toEqual([
    "model.yaml:2:18-32 ehr x-cost: must have required property 'years' / x-cost: thiếu khóa “years”",
  ]);
});

test('a schema may be JSON, and of a later draft', async () => {
  expect(await check('{ "type": "object" }')).toEqual([]);
  const later =
    '{ "$schema": "https://json-schema.org/draft/2020-12/schema", "properties": { "years": {} }, "unevaluatedProperties": false }';
  expect(await check(later)).toEqual([]);
  expect(await check(later.replace('"years"', '"months"'))).toHaveLength(2);
});

test.each([
  ['is missing', undefined, 'could not be read'],
  ['is broken', 'type: "object\n', 'neither JSON nor YAML: see its line 1'],
  ['is a list', '[1, 2]', 'is not a JSON Schema'],
  ['says nonsense', 'type: thing\n', 'is not a valid JSON Schema'],
  ['has a broken pattern', 'pattern: "("\n', 'is not a valid JSON Schema'],
  ['refers to the net', '$ref: https://example.org/cost.json\n', 'refers to https://example.org/cost.json'],
  ['is asynchronous', '$async: true\ntype: object\n', 'asynchronous'],
])('a schema that %s is one finding at its path in qtsc.yaml', async (_, schema, reason) => {
  const found = await check(schema);
  expect(found).toHaveLength(1);
  expect(found[0]?.message.en).toContain(reason);
  expect(found[0]?.place).toMatchObject({ file: 'qtsc.yaml', line: 3, column: 11, endColumn: 28 });
});

test('a schema that refers to itself without end is a finding, not a crash', async () => {
  const found = await check(
    '$ref: "#/definitions/a"\ndefinitions:\n  a: { $ref: "#/definitions/b" }\n  b: { $ref: "#/definitions/a" }\n',
  );
  expect(found.length).toBeGreaterThan(0);
  for (const { code } of found) expect(code).toBe('load/extension');
});

test('patterns are told apart, and one that blows up natively is answered', async () => {
  const schema = 'properties: { a: { pattern: "^(x+)+$" }, b: { pattern: "^y$" } }\n';
  const found = await check(schema, `systems:\n  ehr: { x-cost: { a: ${'x'.repeat(5000)}!, b: y } }\n`);
  expect(found.map(({ message }) => message.vi)).toEqual(['x-cost.a: không khớp mẫu ^(x+)+$']);
});

test('of one value no more than ten findings are shown', async () => {
  const items = Array.from({ length: 50 }, () => '- a\n').join('          ');
  const found = await check('items: { type: integer }\n', `systems:\n  ehr:\n    x-cost:\n          ${items}`);
  expect(found).toHaveLength(10);
});
