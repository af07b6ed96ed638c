import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Loaded } from '../../src/load/load.ts';
import { load } from '../../src/load/load.ts';
import type { Glossary } from '../../src/model/glossary.ts';
import type { AreaRow, Benchmark, Row } from './read-benchmark.ts';
import { listed } from './read-benchmark.ts';

const MODELS = join(import.meta.dirname, '..', '..', 'models');

/** The framework of the province comes first: the rows name its components, and a few national names stand in both. */
const FRAMEWORKS = ['qd1425-2026', 'qd1132-2026'] as const;

const STATUS: ReadonlyMap<string, string> = new Map([
  ['existing', 'done'],
  ['retired', 'cancelled'],
]);

const KIND = { central: 'country', province: 'province', district: 'district', commune: 'commune' } as const;

/** The rows as a workspace: what a row states and nothing more. YAML texts by path. */
export function benchmarkWorkspace({ rows, areas }: Benchmark): Readonly<Record<string, string>> {
  const orgs = numbered(
    rows.map(({ owner }) => owner),
    'org',
  );
  const datasets = numbered(
    rows.flatMap(({ data }) => listed(data)),
    'data',
  );
  const places = numbered(
    areas.map(({ area }) => area),
    'area',
  );
  const components = componentsByName();
  const kinds = new Map(rows.map(({ area, tier }) => [area, KIND[tier]]));
  return {
    'qtsc.yaml': stringify({ name: 'Danh mục dự án thử nghiệm', lang: 'vi', uses: FRAMEWORKS }),
    'organizations.yaml': stringify({ organizations: named(orgs) }),
    'datasets.yaml': stringify({ datasets: named(datasets) }),
    'areas.yaml': stringify({
      areas: Object.fromEntries(areas.map((row) => [places.get(row.area), areaOf(row, places, kinds.get(row.area))])),
    }),
    'projects.yaml': stringify({
      projects: Object.fromEntries(
        rows.map((row) => [projectId(row.id), projectOf(row, { orgs, datasets, places, components })]),
      ),
    }),
  };
}

/** The workspace, loaded as the command line would. */
export function loadBenchmark(benchmark: Benchmark): Loaded {
  const { 'qtsc.yaml': head = '', ...texts } = benchmarkWorkspace(benchmark);
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
  return load({
    workspaceFile: { path: 'qtsc.yaml', bytes: bytesOf(head) },
    files: Object.entries(texts).map(([path, text]) => ({ path, bytes: bytesOf(text) })),
    findFramework: (name) => {
      const path = join(MODELS, `${name}.yaml`);
      if (existsSync(path)) return { path: `models/${name}.yaml`, bytes: readFileSync(path) };
      return { missing: { en: `no framework ${name}`, vi: `không có khung ${name}` }, help: undefined };
    },
    glossaries: GLOSSARIES,
  });
}

const GLOSSARIES = [{ path: 'vi.yaml', bytes: readFileSync(join(MODELS, 'glossary', 'vi.yaml')) }];

/** What words mean, as qtsc ships it. */
export function bundledGlossary(): Glossary {
  const workspaceFile = { path: 'qtsc.yaml', bytes: new Uint8Array() };
  const findFramework = (): never => {
    throw new Error('no framework is used');
  };
  return load({ workspaceFile, files: [], findFramework, glossaries: GLOSSARIES }).architecture.glossary;
}

/** `P001` → `p001`: the ids of a workspace are lower case. */
export function projectId(row: string): string {
  return row.toLowerCase();
}

/** The row that an element of the answer stands for: its project, or the central row that bears a component's official name. */
export function rowsByElement({ rows }: Benchmark): ReadonlyMap<string, string> {
  const found = new Map(rows.map(({ id }) => [projectId(id), id]));
  const components = componentsByName();
  for (const { id, name, tier } of rows) {
    if (tier !== 'central') continue;
    for (const component of components.get(name.normalize('NFC')) ?? []) found.set(component, id);
  }
  return found;
}

/** The ids of the components that bear each official name. */
export function componentsByName(): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const framework of FRAMEWORKS) {
    const { components } = parse(readFileSync(join(MODELS, `${framework}.yaml`), 'utf8')) as {
      readonly components: Readonly<Record<string, { readonly name: string | { readonly vi: string } }>>;
    };
    for (const [id, { name }] of Object.entries(components)) {
      const official = (typeof name === 'string' ? name : name.vi).normalize('NFC');
      byName.set(official, [...(byName.get(official) ?? []), `${framework}/${id}`]);
    }
  }
  return byName;
}

type Ids = ReadonlyMap<string, string>;

type Known = {
  readonly orgs: Ids;
  readonly datasets: Ids;
  readonly places: Ids;
  readonly components: ReadonlyMap<string, readonly string[]>;
};

function projectOf(row: Row, { orgs, datasets, places, components }: Known): object {
  const component = components.get(row.realizes.normalize('NFC'))?.[0];
  const period = span(row.start, row.end);
  return {
    // As written: two names are in decomposed form on purpose.
    name: row.name,
    ...(row.description === '' ? {} : { description: row.description }),
    owner: orgs.get(row.owner.normalize('NFC')),
    area: places.get(row.area.normalize('NFC')),
    ...(period === undefined ? {} : { period }),
    ...(row.budget_ty === '' ? {} : { budget: { amount: Number(row.budget_ty), unit: 'tỷ VND' } }),
    status: STATUS.get(row.status) ?? row.status,
    ...list(
      'dependsOn',
      listed(row.depends_on).map((id) => projectId(id)),
    ),
    ...list('realizes', component === undefined ? [] : [component]),
    ...list(
      'masters',
      listed(row.data).map((name) => datasets.get(name.normalize('NFC'))),
    ),
  };
}

function areaOf(row: AreaRow, places: Ids, kind: string | undefined): object {
  const valid = span(row.valid_from, row.valid_to);
  return {
    name: row.area,
    // No row speaks of a few of them, so nothing tells their tier.
    ...(kind === undefined ? {} : { kind }),
    ...(row.parent === '' ? {} : { within: places.get(row.parent.normalize('NFC')) }),
    ...(valid === undefined ? {} : { valid }),
    ...list(
      'mergedInto',
      listed(row.merged_into).map((name) => places.get(name.normalize('NFC'))),
    ),
  };
}

function span(from: string, to: string): object | undefined {
  if (from === '' && to === '') return undefined;
  return { ...(from === '' ? {} : { from: Number(from) }), ...(to === '' ? {} : { to: Number(to) }) };
}

function list(key: string, ids: readonly (string | undefined)[]): object {
  return ids.length === 0 ? {} : { [key]: ids };
}

/** Ids that tell nothing: what an element means must come from its name. */
function numbered(names: readonly string[], prefix: string): Ids {
  const distinct = [...new Set(names.map((name) => name.normalize('NFC')))];
  return new Map(distinct.map((name, at) => [name, `${prefix}-${at + 1}`]));
}

function named(ids: Ids): object {
  return Object.fromEntries([...ids].map(([name, id]) => [id, { name }]));
}
