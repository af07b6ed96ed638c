import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import type { JsonSchema } from './json-schema.ts';
import { jsonSchemaOf, SCHEMA_NAMES } from './json-schema.ts';

test.each(SCHEMA_NAMES)('%s: none of our private facts leaks, and each reference leads somewhere', (name) => {
  const schema = jsonSchemaOf(name);
  const definitions = (schema['definitions'] ?? {}) as JsonSchema;
  const used = new Set<string>();
  visit(schema, (part) => {
    for (const own of ['vi', 'expects', 'refersTo', 'ownKeys']) expect(part).not.toHaveProperty(own);
    const { $ref } = part;
    if (typeof $ref === 'string') used.add($ref.replace('#/definitions/', ''));
  });
  expect([...used].sort()).toEqual(Object.keys(definitions).sort());
});

test('a key says what it means in both languages and what it may name', () => {
  const project = definition('projects');
  expect(property(project, 'owner')).toEqual({
    description: 'Who answers for the investment.\nChủ đầu tư.\n→ organizations',
    allOf: [{ $ref: '#/definitions/reference' }],
  });
  expect(property(project, 'dependsOn')['description']).toContain('→ projects, systems, components');
});

test('a team’s own keys are allowed, other unknown ones are not', () => {
  const accepts = new Ajv({ strict: false }).compile(jsonSchemaOf('model'));
  expect(accepts({ systems: { ehr: { name: 'Hồ sơ sức khỏe', 'x-cost-centre': 12 } }, 'x-note': null })).toBe(true);
  expect(accepts({ systems: { ehr: { naem: 'Hồ sơ sức khỏe' } } })).toBe(false);
  expect(accepts({ sistems: {} })).toBe(false);
});

test('an empty element and an empty collection are allowed, an empty value is not', () => {
  const accepts = new Ajv({ strict: false }).compile(jsonSchemaOf('model'));
  expect(accepts({ systems: { ehr: null }, projects: null, integrations: null })).toBe(true);
  expect(accepts({ systems: { ehr: { name: null } } })).toBe(false);
  expect(accepts({ systems: { 'Hồ sơ': {} } })).toBe(false);
});

test('a property called like a keyword stays a property', () => {
  const framework = (jsonSchemaOf('framework')['definitions'] as Record<string, JsonSchema>)['framework'];
  expect(property(framework ?? {}, 'title')['allOf']).toEqual([{ $ref: '#/definitions/text' }]);
  expect(property(definition('systems'), 'description')['description']).toContain('Mô tả');
});

function definition(name: string): JsonSchema {
  return (jsonSchemaOf('model')['definitions'] as Record<string, JsonSchema>)[name] ?? {};
}

function property(schema: JsonSchema, name: string): JsonSchema {
  return (schema['properties'] as Record<string, JsonSchema>)[name] ?? {};
}

/** Calls `see` for each schema; below `properties` and `definitions` the names are not keywords. */
function visit(schema: JsonSchema, see: (part: JsonSchema) => void): void {
  see(schema);
  for (const [keyword, part] of Object.entries(schema)) {
    const isNamed = keyword === 'properties' || keyword === 'definitions' || keyword === 'patternProperties';
    const parts: unknown[] = isNamed ? Object.values(part as object) : [part].flat();
    for (const child of parts) if (typeof child === 'object' && child !== null) visit(child as JsonSchema, see);
  }
}
