import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Architecture, CollectionName, ElementOf } from '../src/index.ts';
import { load } from '../src/index.ts';

/** The bundled frameworks: sound, counted, cited, and true to the reference data they were made from. */
const repo = join(import.meta.dirname, '..');
const names = readdirSync(join(repo, 'models'))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length))
  .sort();

function loadAll(): ReturnType<typeof load> {
  return load({
    workspaceFile: { path: 'qtsc.yaml', bytes: new TextEncoder().encode(`uses: [${names.join(', ')}]\n`) },
    files: [],
    findFramework: (name) => ({
      path: `models/${name}.yaml`,
      bytes: readFileSync(join(repo, 'models', `${name}.yaml`)),
    }),
  });
}

const { architecture, diagnostics } = loadAll();

function of<C extends CollectionName>(framework: string, collection: C): readonly ElementOf<C>[] {
  const all: Architecture['elements'] = architecture.elements;
  return all.filter((element): element is ElementOf<C> & (typeof all)[number] => {
    return element.framework === framework && element.collection === collection;
  });
}

test('are read without a finding', () => {
  expect(diagnostics).toEqual([]);
  expect(architecture.frameworks.map(({ id }) => id).sort()).toEqual(names);
});

test.each(names)('%s: every entry says where it comes from', (framework) => {
  const head = architecture.frameworks.find(({ id }) => id === framework)?.head;
  expect(head?.source).toBeDefined();
  const own = architecture.elements.filter((element) => element.framework === framework);
  expect(own.length).toBeGreaterThan(0);
  const isAuthored = framework === 'smart-city-layers';
  for (const { id, value } of own) {
    const source = value.source ?? (isAuthored ? head?.source : undefined);
    expect(source, id).toBeDefined();
    if (!isAuthored) expect(source, id).toHaveProperty('verification');
  }
});

describe('hold what the decisions hold', () => {
  test('qd1765-2018: six domains with 28 projects, goals, principles and nine solutions', () => {
    expect(of('qd1765-2018', 'domains').map(({ value }) => value.expected?.projects)).toEqual([10, 3, 8, 3, 3, 1]);
    expect(of('qd1765-2018', 'solutions')).toHaveLength(9);
    expect(of('qd1765-2018', 'principles')).toHaveLength(8);
    expect(of('qd1765-2018', 'goals').map(({ value }) => value.year)).toContain(2030);
  });

  test('qd1425-2026: four layers, cross-cutting parts, 48 national and 48 province components', () => {
    const layers = of('qd1425-2026', 'layers');
    const top = layers.filter(({ value }) => value.within === undefined && value.crossCutting !== true);
    expect(top.map(({ id }) => id)).toEqual(['L1', 'L2', 'L3', 'L4'].map((id) => `qd1425-2026/${id}`));
    expect(layers.filter(({ value }) => value.crossCutting === true)).toHaveLength(6);
    const components = of('qd1425-2026', 'components').map(({ id }) => id.slice('qd1425-2026/'.length));
    expect(components.filter((id) => id.startsWith('Q-'))).toHaveLength(48);
    expect(components.filter((id) => id.startsWith('T-'))).toHaveLength(48);
  });

  test('qd1132-2026: 79 platforms that nobody may build again, of unknown status', () => {
    const platforms = of('qd1132-2026', 'components');
    expect(platforms).toHaveLength(79);
    for (const { value } of platforms) expect(value).toMatchObject({ exclusive: true, status: 'unknown' });
    expect(platforms.some(({ value }) => (value.counterparts ?? []).length > 0)).toBe(true);
  });

  test('smart-city-layers says that it is authored', () => {
    const head = architecture.frameworks.find(({ id }) => id === 'smart-city-layers')?.head;
    expect(JSON.stringify(head?.source)).toMatch(/authored/);
  });
});

const reference = join(repo, '..', 'shared', 'reference');
const isHere = existsSync(reference);
if (!isHere) console.warn('left out: the reference data is not beside the repository (../shared/reference)');

type Entry = { readonly id: string; readonly vi: string };

/** The names of the reference file, by id, must be the names of the framework. */
test.skipIf(!isHere).each([
  ['qd1132-2026', (data: { platforms: Entry[] }) => data.platforms],
  [
    'qd1425-2026',
    (data: { national_components: Entry[]; province: { components: Entry[] } }) => [
      ...data.national_components,
      ...data.province.components,
    ],
  ],
  [
    'qd1765-2018',
    (data: { fields: Entry[]; solutions: Entry[]; principles: Entry[] }) => [
      ...data.fields,
      ...data.solutions,
      ...data.principles,
    ],
  ],
] as const)('%s has the reference’s names', (framework, entriesOf) => {
  const data: never = parse(readFileSync(join(reference, `${framework}.yaml`), 'utf8')) as never;
  const entries: readonly Entry[] = entriesOf(data);
  expect(entries.length).toBeGreaterThan(20);
  for (const { id, vi } of entries) {
    const element = architecture.byId.get(`${framework}/${id}`);
    expect(element?.value, id).toBeDefined();
    expect(element?.value, id).toMatchObject({ name: { vi: vi.normalize('NFC') } });
  }
});
