import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../src/check/rule.ts';
import { runRules } from '../src/check/run-rules.ts';
import { buildGraph } from '../src/graph/graph.ts';
import { load } from '../src/load/load.ts';
import type { FindFramework } from '../src/load/read-frameworks.ts';
import { packs } from '../src/rules/packs.ts';
import type { PageExample, RulePage } from '../src/rules/read-page.ts';
import { readPage } from '../src/rules/read-page.ts';

const WORKSPACE = 'qtsc.yaml';
const MODEL = 'model.yaml';
const GLOSSARY = {
  path: 'models/glossary/vi.yaml',
  bytes: readFileSync(new URL('../models/glossary/vi.yaml', import.meta.url)),
};
const TODAY = '2026-11-24';

const SECTIONS = ['What it checks', 'Why it matters', 'How to fix'];
const SECTIONS_VI = ['Kiểm tra gì', 'Vì sao', 'Cách khắc phục'];

describe.each(packs.flatMap(({ rules }) => rules.map((rule) => ({ id: rule.id, rule }))))('$id', ({ id, rule }) => {
  const path = new URL(`../src/rules/${id}.md`, import.meta.url);
  const page = readPage(existsSync(path) ? readFileSync(path, 'utf8') : '');

  test('has a page that says what the rule says', () => {
    expect(existsSync(path), `src/rules/${id}.md`).toBe(true);
    expect(page.title).toBe(id);
    expect(page.summary).toEqual({ en: `${rule.summary.en}.`, vi: `${rule.summary.vi}.` });
  });

  test('has every section, in order, in both languages', () => {
    expect([...page.sections.keys()]).toEqual(headingsFor(rule));
    for (const [heading, text] of page.sections) expect(text, heading).not.toBe('');
    if (rule.options !== undefined) for (const option of optionsOf(rule)) expectInBoth(page, option);
  });

  test('has an example of each kind', () => {
    const kinds = new Set(page.examples.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['bad', 'good']);
  });

  test.each(page.examples.map((example, at) => ({ number: at + 1, ...example })))(
    'example $number ($kind)',
    (example) => {
      const { problems, findings } = run(example, id);
      expect(problems).toEqual([]);
      expect(findings).toEqual(example.kind === 'bad' ? marked(example) : []);
      if (example.kind === 'bad') expect(findings).not.toEqual([]);
    },
  );
});

function headingsFor(rule: Rule): readonly string[] {
  const options = rule.options === undefined ? [] : ['Options'];
  const optionsVi = rule.options === undefined ? [] : ['Tùy chọn'];
  return [...SECTIONS, ...options, ...SECTIONS_VI, ...optionsVi, 'Examples'];
}

/** The names of a rule's options, as its defaults have them. */
function optionsOf({ options }: Rule): readonly string[] {
  return Object.keys((options?.parse({}) ?? {}) as object);
}

function expectInBoth({ sections }: RulePage, option: string): void {
  for (const heading of ['Options', 'Tùy chọn']) expect(sections.get(heading), heading).toContain(`\`${option}\``);
}

/** What is wrong with the example itself, and the lines at which the rule reports something, each once. */
function run(
  { workspace, text }: PageExample,
  rule: string,
): { problems: readonly string[]; findings: readonly string[] } {
  const encoder = new TextEncoder();
  const loaded = load({
    workspaceFile: { path: WORKSPACE, bytes: encoder.encode(workspace) },
    files: [{ path: MODEL, bytes: encoder.encode(text) }],
    findFramework,
    glossaries: [GLOSSARY],
  });
  const ran = runRules({ graph: buildGraph(loaded.architecture), packs, locator: loaded.locator, today: TODAY });
  const all = [...loaded.diagnostics, ...ran.diagnostics];
  const problems = all.filter(({ code, severity }) => code.startsWith('load/') && severity === 'error');
  const findings = all.filter(({ code }) => code === rule).map(({ place }) => `${place?.file}:${place?.line}`);
  return {
    problems: problems.map(({ code, message }) => `${code}: ${message.en}`),
    findings: [...new Set(findings)].sort(),
  };
}

const findFramework: FindFramework = (name) => {
  const path = new URL(`../models/${name}.yaml`, import.meta.url);
  if (existsSync(path)) return { path: `models/${name}.yaml`, bytes: readFileSync(path) };
  return { missing: { en: `no framework ${name}`, vi: `không có khung ${name}` }, help: undefined };
};

/** The lines that carry `# here`. */
function marked({ workspace, text }: PageExample): readonly string[] {
  const lines = (file: string, content: string): string[] =>
    content.split('\n').flatMap((line, at) => (line.endsWith('# here') ? [`${file}:${at + 1}`] : []));
  return [...lines(WORKSPACE, workspace), ...lines(MODEL, text)].sort();
}
