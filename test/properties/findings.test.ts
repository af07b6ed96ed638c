import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexLines } from '../../src/diagnostic/line-index.ts';
import type { Diagnostic, FindFramework, SourceFile } from '../../src/index.ts';
import { buildGraph, compareDiagnostics, load, packs, reporters, runRules, summarize } from '../../src/index.ts';
import { diagnosticsFile } from '../../src/model/diagnostics-file.ts';

/** A small model with something of everything, to be broken. */
const MODEL = `organizations:
  so-y-te: { name: Sở Y tế, within: uy-ban }
  uy-ban: { name: Ủy ban, mergedInto: [so-y-te], valid: { from: 2020, to: 2021 } }
areas:
  quang-tri: { kind: province, name: Quảng Trị }
  dong-ha: { kind: city, within: quang-tri, mergedInto: [quang-tri] }
datasets:
  dan-cu: { name: Dân cư }
  benh-an: { name: Bệnh án }
components:
  mot-cua: { name: Một cửa }
systems:
  cong: { name: Cổng, area: quang-tri, realizes: [mot-cua], masters: [dan-cu], reads: [benh-an], partOf: [kho] }
  kho: { name: Cổng, area: [dong-ha], realizes: [mot-cua], masters: [dan-cu, benh-an], replaces: [cu], status: planned }
  cu: { name: Cũ, status: retired, kind: platform, reuses: [cong], owner: uy-ban }
  may: { name: Máy đọc, reads: [dan-cu, benh-an] }
projects:
  xay: { name: Xây, delivers: [cong], dependsOn: [mua, kho], period: { from: 2020, to: 2022 }, budget: { amount: 3, unit: tỷ VND } }
  mua: { name: Mua, delivers: [kho], dependsOn: [xay], phaseOf: [xay], budget: { amount: { min: 1, max: 2 }, unit: USD } }
integrations:
  - { from: cong, to: kho, via: cu, data: [dan-cu], status: live }
  - { from: kho, to: cong, kind: service }
waivers:
  - { rule: core/orphan, target: cong, reason: thử, approvedBy: Giám đốc, expires: 2030 }
`;

/** Pieces that break YAML, a key, a value or a reader of them. */
const PIECES = [
  '',
  ' ',
  '\t',
  '"',
  "'",
  '{',
  '}',
  '[',
  ',',
  ': ',
  ' #',
  '&a ',
  '*a ',
  '<<: *a, ',
  '!!int ',
  '|\n',
  '- ',
  '? ',
  '---\n',
  '\r',
  'null',
  '.nan',
  '9'.repeat(40),
  '2021-02-30',
  '"\\ud800"',
  '"\\e[2J"',
  '__proto__',
  'constructor',
  'toString: 1, ',
  '\u202e',
  '\u0000',
  'within: dong-ha, ',
  'partOf: [cong], ',
  'dependsOn: [xay], ',
  'status: liv, ',
  'cong',
  'xay',
];

type Edit = { readonly at: number; readonly cut: number; readonly put: string };

const edit: fc.Arbitrary<Edit> = fc.record({
  // Not at the very start, where two bytes decide on the encoding.
  at: fc.integer({ min: 20, max: MODEL.length }),
  cut: fc.constantFrom(0, 0, 1, 3, 20),
  put: fc.constantFrom(...PIECES),
});

function broken(edits: readonly Edit[]): string {
  return edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), MODEL);
}

const repo = join(import.meta.dirname, '..', '..');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function check(files: readonly SourceFile[], settings = 'lang: vi\n') {
  const findFramework: FindFramework = (name) =>
    files.find(({ path }) => `./${path}` === name) ?? {
      path: `qtsc:models/${name}.yaml`,
      bytes: readFileSync(join(repo, 'models', `${name}.yaml`)),
    };
  const workspaceFile = { path: 'qtsc.yaml', bytes: bytesOf(settings) };
  const { architecture, diagnostics, locator } = load({ workspaceFile, files, findFramework });
  const checked = runRules({ graph: buildGraph(architecture), packs, locator, today: '2026-11-24' });
  const found = [...diagnostics, ...checked.diagnostics].sort(compareDiagnostics);
  const report = { diagnostics: found, summary: summarize(found, checked.waived.length) };
  const write = (format: string): string =>
    reporters[format]?.(report, { lang: 'vi', color: false, textOf: locator.text, pathOf: (file) => file }) ?? '';
  return { found, write, textOf: locator.text };
}

function standsInText({ place }: Diagnostic, textOf: (file: string) => string | undefined): boolean {
  if (place === null) return false;
  const text = textOf(place.file) ?? '';
  const lines = indexLines(text);
  const isIn = (line: number, column: number): boolean => {
    const start = lines[line - 1];
    return start !== undefined && column >= 1 && start + column - 1 <= (lines[line] ?? text.length + 1);
  };
  return isIn(place.line, place.column) && isIn(place.endLine, place.endColumn);
}

const printsOf = (found: readonly Diagnostic[]): readonly string[] =>
  found.map(({ fingerprint }) => fingerprint).sort();

test('whatever is done to a model, every finding has a place in the text, a fingerprint of its own, and the form that is promised', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), fc.boolean(), (edits, isTwice) => {
      const files = [{ path: 'model.yaml', bytes: bytesOf(broken(edits)) }];
      if (isTwice) files.push({ path: 'ban-sao.yaml', bytes: bytesOf(MODEL) });
      const { found, write, textOf } = check(files);
      for (const finding of found) expect(standsInText(finding, textOf) ? '' : finding).toBe('');
      expect(new Set(printsOf(found)).size).toBe(found.length);
      expect(diagnosticsFile.safeParse(JSON.parse(write('json'))).error).toBeUndefined();
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that none gets through is the test
      expect(write('pretty') + write('json')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      expect(check(files.toReversed()).write('pretty')).toBe(write('pretty'));
    }),
    { numRuns: 60 },
  );
});

test('findings keep their fingerprints when lines move and files are renamed', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const text = broken(edits);
      const before = check([{ path: 'model.yaml', bytes: bytesOf(text) }]).found;
      const moved = check([{ path: 'model.yaml', bytes: bytesOf(`# chuyển dòng\n\n${text}`) }]).found;
      expect(printsOf(moved)).toEqual(printsOf(before));
      const renamed = check([{ path: 'y-te/mo-hinh.yaml', bytes: bytesOf(text) }]).found;
      const ofElements = (found: readonly Diagnostic[]) => printsOf(found.filter(({ element }) => element !== null));
      expect(ofElements(renamed)).toEqual(ofElements(before));
    }),
    { numRuns: 40 },
  );
});

test('two missing flows of one reader, two data sets of two masters, two flows with one slip are different findings', () => {
  const { found } = check([
    {
      path: 'model.yaml',
      bytes: bytesOf(`datasets: { a: {}, b: {} }
systems:
  mot: { masters: [a, b] }
  hai: { masters: [a, b] }
  doc: { reads: [a, b] }
integrations:
  - { from: mot, to: hai, status: liv }
  - { from: hai, to: mot, status: liv }
`),
    },
  ]);
  for (const [code, count] of [
    ['core/missing-integration', 2],
    ['core/data-master', 2],
    ['load/value', 2],
  ] as const) {
    expect(new Set(printsOf(found.filter((finding) => finding.code === code))).size).toBe(count);
  }
});

test('what is wrong in a framework of the workspace is said once, though it lies among the model files', () => {
  const own = bytesOf('framework: { id: own }\nlayers: { a: {} }\nlayers: { b: {} }\n');
  const { found } = check([{ path: 'own.yaml', bytes: own }], 'uses: [./own.yaml]\n');
  expect(found.map(({ code, place }) => `${code} ${place?.line}`)).toEqual(['load/duplicate-key 3']);
});
