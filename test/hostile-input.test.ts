import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runQtsc, workspaceWith } from './run-qtsc.ts';

/**
 * Model files are hostile until proven otherwise. Each case: what is in `model.yaml`, the code that must be found, and its
 * place (`line:column`). Nothing may crash, hang, write, or print a stack trace.
 */
type Case = {
  readonly name: string;
  readonly yaml: string | Uint8Array;
  readonly code: string;
  readonly at: string;
  readonly says?: RegExp;
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const cases: readonly Case[] = [
  { name: 'a tab for indentation', yaml: 'systems:\n\tportal: {}\n', code: 'load/syntax', at: '2:1', says: /tab/ },
  {
    name: 'UTF-16',
    yaml: Buffer.from('\uFEFFsystems:\n', 'utf16le'),
    code: 'load/encoding',
    at: '1:1',
    says: /UTF-16/,
  },
  {
    name: 'UTF-16 without a mark',
    yaml: Buffer.from('systems:\n', 'utf16le'),
    code: 'load/encoding',
    at: '1:1',
    says: /UTF-16/,
  },
  {
    name: 'Latin-1 bytes',
    yaml: Buffer.concat([bytes('systems:\n  cafe: { name: Caf'), Buffer.from([0xe9]), bytes(' }\n')]),
    code: 'load/encoding',
    at: '2:20',
    says: /not UTF-8/,
  },
  {
    name: 'binary',
    yaml: Buffer.from([0x50, 0x4b, 3, 4, 20, 6, 0, 8, 0, 0, 0, 0x21]),
    code: 'load/encoding',
    at: '1:1',
    says: /binary/,
  },
  {
    name: 'a key twice',
    yaml: 'systems:\n  portal:\n    name: Portal\n    owner: city\n    name: Gate\norganizations: { city: {} }\n',
    code: 'load/duplicate-key',
    at: '5:5',
  },
  { name: 'an alias bomb', yaml: bomb(), code: 'load/too-large', at: '13:14' },
  {
    name: 'more aliases than 10,000',
    yaml: `x-a: &a 1\nx-b: [${'*a,'.repeat(10_001)}]\n`,
    code: 'load/alias',
    at: '2:30007',
    says: /10,000/,
  },
  { name: 'an alias without an anchor', yaml: 'systems:\n  portal: *nothing\n', code: 'load/alias', at: '2:11' },
  {
    name: '10,000 levels',
    yaml: `systems: ${'['.repeat(10_000)}`,
    code: 'load/syntax',
    at: '1:109',
    says: /100 levels/,
  },
  {
    name: 'a text of over a mebibyte',
    yaml: `systems:\n  portal: { name: "${'a'.repeat(1024 * 1024 + 1)}" }\n`,
    code: 'load/too-large',
    at: '2:19',
  },
  {
    name: 'a text of 50 MB',
    yaml: `systems:\n  portal: { name: "${'a'.repeat(50_000_000)}" }\n`,
    code: 'load/too-large',
    at: '1:1',
    says: /16 MiB/,
  },
  {
    name: '__proto__ as a key',
    yaml: 'systems:\n  portal:\n    __proto__: { owner: city }\n',
    code: 'load/unknown-key',
    at: '3:5',
  },
  {
    name: 'constructor as a key',
    yaml: 'systems:\n  portal: { constructor: { prototype: 1 } }\n',
    code: 'load/unknown-key',
    at: '2:13',
  },
  { name: '__proto__ at the top', yaml: 'systems: {}\n__proto__: {}\n', code: 'load/unknown-key', at: '2:1' },
  { name: 'an id with Vietnamese letters', yaml: 'systems:\n  hồ-sơ: {}\n', code: 'load/id', at: '2:3', says: /ho-so/ },
  { name: 'an element without an id', yaml: 'systems:\n  - name: Portal\n', code: 'load/missing-id', at: '1:1' },
  { name: 'nothing before the colon', yaml: 'systems:\n  : { name: Portal }\n', code: 'load/missing-id', at: '2:3' },
  {
    name: 'a negative budget',
    yaml: 'projects:\n  portal: { budget: { amount: -3, unit: tỷ VND } }\n',
    code: 'load/value',
    at: '2:31',
  },
  {
    name: 'a budget that is not a number',
    yaml: 'projects:\n  portal: { budget: { amount: .nan, unit: tỷ VND } }\n',
    code: 'load/value',
    at: '2:31',
  },
  {
    name: 'an infinite budget',
    yaml: 'projects:\n  portal: { budget: { amount: .inf, unit: tỷ VND } }\n',
    code: 'load/value',
    at: '2:31',
  },
  {
    name: 'an unknown unit',
    yaml: 'projects:\n  portal: { budget: { amount: 3, unit: tỷ XYZ } }\n',
    code: 'load/value',
    at: '2:40',
    says: /ISO 4217/,
  },
  {
    name: 'to before from',
    yaml: 'projects:\n  portal: { period: { from: 2026, to: 2025 } }\n',
    code: 'load/date',
    at: '2:39',
  },
  {
    name: '30 February',
    yaml: 'projects:\n  portal: { period: { from: 2026-02-30 } }\n',
    code: 'load/date',
    at: '2:29',
    says: /2026-02-30/,
  },
  {
    name: '29 February of a common year',
    yaml: 'projects:\n  portal: { period: { from: 2026-02-29 } }\n',
    code: 'load/date',
    at: '2:29',
  },
  {
    name: 'terminal escapes in a name',
    yaml: 'systems:\n  portal: { name: "\\e[2J\\e[31mPortal" }\n',
    code: 'load/control-character',
    at: '2:19',
    says: /U\+001B/,
  },
  {
    name: 'a name that turns the writing direction',
    yaml: 'systems:\n  portal: { name: "Por\u202Etal" }\n',
    code: 'load/control-character',
    at: '2:19',
  },
  {
    name: 'a number where text belongs',
    yaml: 'systems:\n  portal: { name: 12 }\n',
    code: 'load/value',
    at: '2:19',
    says: /quotes/,
  },
  { name: 'a text in no language', yaml: 'systems:\n  portal: { name: {} }\n', code: 'load/value', at: '2:19' },
  {
    name: 'a wrong enum value',
    yaml: 'systems:\n  portal: { kind: plattform }\n',
    code: 'load/value',
    at: '2:19',
    says: /did you mean “platform”/,
  },
  {
    name: 'a collection misspelt',
    yaml: 'sistems:\n  portal: {}\n',
    code: 'load/unknown-key',
    at: '1:1',
    says: /did you mean “systems”/,
  },
  { name: 'a whole model that is a list', yaml: 'systems: [portal]\n', code: 'load/missing-id', at: '1:1' },
  {
    name: 'a point where thousands may be meant',
    yaml: 'projects:\n  portal: { budget: { amount: { min: 1.200, max: 12.5 }, unit: tỷ VND } }\n',
    code: 'load/value',
    at: '2:38',
    says: /read as 1\.2/,
  },
  {
    name: 'frameworks that are not in use: one finding, not one a reference',
    yaml: 'systems:\n  portal: { layer: qd1425-2026/L3, realizes: [qd1425-2026/T-KTT-02] }\n  gate: { layer: qd1425-2026/L2 }\n',
    code: 'load/unknown-reference',
    at: '2:20',
    says: /3 references name the framework “qd1425-2026”/,
  },
  {
    name: 'a waiver of a rule that does not exist',
    yaml: 'systems: { portal: {} }\nwaivers:\n  - { rule: core/orphn, target: portal, reason: r, approvedBy: b, expires: 2030 }\n',
    code: 'load/rule-setting',
    at: '3:13',
    says: /core\/orphan/,
  },
];

/** Thirteen levels of three: 1.6 million values out of 400 letters. */
function bomb(): string {
  const levels = Array.from(
    { length: 13 },
    (_, level) => `x-a${level + 1}: &a${level + 1} [*a${level}, *a${level}, *a${level}]\n`,
  );
  return `x-a0: &a0 [1, 2]\n${levels.join('')}`;
}

type Found = { code: string; line: number; column: number; message: string; help: string | null; file: string };

async function findings(root: string): Promise<{ status: number; found: readonly Found[]; all: string }> {
  const before = readdirSync(root).sort();
  const { status, stdout, stderr } = await runQtsc(['validate', '-f', 'json'], { cwd: root });
  expect(readdirSync(root).sort()).toEqual(before);
  expect(stdout + stderr).not.toMatch(/\n\s+at .+:\d+:\d+/);
  return { status, found: (JSON.parse(stdout) as { diagnostics: Found[] }).diagnostics, all: stdout };
}

describe('bad input is a finding at its place', () => {
  test.each(cases)('$name', async ({ yaml, code, at, says }) => {
    const root = workspaceWith({ 'model.yaml': yaml });
    const { found } = await findings(root);
    const hit = found.find((entry) => entry.code === code && `${entry.line}:${entry.column}` === at);
    expect(found.map((entry) => `${entry.code} ${entry.line}:${entry.column}`)).toContain(`${code} ${at}`);
    if (says !== undefined) expect(`${hit?.message} ${hit?.help}`).toMatch(says);
    const pretty = await runQtsc(['validate'], { cwd: root });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that none gets through is the test
    expect(pretty.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(pretty.stdout.length).toBeLessThan(10_000);
  });
});

describe('what is odd but right is accepted silently', () => {
  const healthy = 'organizations:\n  city: { name: Thành phố Đông Hà }\n';
  test.each([
    ['an empty file', ''],
    ['only a comment', '# nothing yet\n'],
    ['a byte-order mark', `\uFEFF${healthy}`],
    ['CRLF', healthy.replaceAll('\n', '\r\n')],
    [
      '29 February of a leap year',
      'projects:\n  portal: { owner: city, action: train, period: { from: 2024-02-29, to: 2024-03 } }\norganizations: { city: {} }\n',
    ],
    ['an empty collection', 'systems:\norganizations:\n  city:\n'],
    ['several documents', `${healthy}---\nareas: { quang-tri: { kind: province } }\n`],
    [
      'anchors and merge keys',
      'x-base: &base { kind: province }\nareas:\n  quang-tri: { <<: *base, name: Quảng Trị }\n',
    ],
    ['keys of one’s own', 'organizations:\n  city: { x-cost-centre: 12 }\nx-note: ours\n'],
    ['ids that objects have', 'organizations:\n  constructor: {}\n  to-string: {}\n'],
    ['dates quoted or not', 'areas:\n  old: { valid: { from: "1990", to: 2025-06-30 } }\n'],
  ])('%s', async (_, yaml) => {
    const { status, found } = await findings(workspaceWith({ 'model.yaml': yaml }));
    expect(found).toEqual([]);
    expect(status).toBe(0);
  });

  test('decomposed Vietnamese is read as composed', async () => {
    const root = workspaceWith({
      'model.yaml': 'organizations:\n  city: { name: Thành phố Đông Hà }\n'.normalize('NFD'),
    });
    const { stdout } = await runQtsc(['list', 'organizations', '-f', 'json'], { cwd: root });
    expect(stdout).toContain('Thành phố Đông Hà'.normalize('NFC'));
  });
});

describe('the file system', () => {
  test('a folder called like a model file is named, and what is in it is read', async () => {
    const root = workspaceWith({ 'x.yaml/inner.yaml': 'sistems: {}\n' });
    const { found, status } = await findings(root);
    expect(found.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'load/not-a-file x.yaml',
      'load/unknown-key x.yaml/inner.yaml',
    ]);
    expect(status).toBe(1);
  });

  test('a link out of the workspace is not followed', async () => {
    const elsewhere = workspaceWith({ 'secret.yaml': 'organizations:\n  secret: { name: Do not show }\n' });
    const root = workspaceWith({});
    symlinkSync(join(elsewhere, 'secret.yaml'), join(root, 'link.yaml'));
    symlinkSync(elsewhere, join(root, 'folder'));
    const { found, all, status } = await findings(root);
    expect(found.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'load/outside-link folder',
      'load/outside-link link.yaml',
    ]);
    expect(all).not.toContain('Do not show');
    expect(status).toBe(1);
  });

  test('a link that leads nowhere, and links in a circle', async () => {
    const root = workspaceWith({ 'model.yaml': 'organizations: { city: {} }\n' });
    symlinkSync(join(root, 'gone.yaml'), join(root, 'lost.yaml'));
    symlinkSync(root, join(root, 'again'));
    const { found } = await findings(root);
    expect(found.map(({ code, file }) => `${code} ${file}`)).toEqual(['load/unreadable lost.yaml']);
  });

  test('a link inside the workspace is not read twice', async () => {
    const root = workspaceWith({ 'model.yaml': 'organizations: { city: {} }\n' });
    symlinkSync(join(root, 'model.yaml'), join(root, 'copy.yaml'));
    expect((await findings(root)).found).toEqual([]);
  });

  const isRoot = process.getuid?.() === 0;
  test.skipIf(isRoot || process.platform === 'win32')(
    'a file that may not be read (left out when run as root, who may read all)',
    async () => {
      const root = workspaceWith({ 'model.yaml': 'organizations: { city: {} }\n' });
      chmodSync(join(root, 'model.yaml'), 0);
      const { found, status } = await findings(root);
      expect(found.map(({ code, file }) => `${code} ${file}`)).toEqual(['load/unreadable model.yaml']);
      expect(status).toBe(1);
    },
  );

  test('one broken file hides nothing of the others', async () => {
    const root = workspaceWith({
      'a.yaml': 'systems: "\n',
      'b.yaml': 'sistems: {}\n',
      'c.yaml': 'systems:\n  portal: { kind: kiosk }\n',
    });
    const { found } = await findings(root);
    expect(found.filter(({ code }) => code.startsWith('load/')).map(({ code, file }) => `${code} ${file}`)).toEqual([
      'load/syntax a.yaml',
      'load/unknown-key b.yaml',
      'load/value c.yaml',
    ]);
  });

  test('somebody else’s YAML is named once and is no error', async () => {
    const root = workspaceWith({
      'ci.yml': 'jobs: { test: {} }\n',
      'compose.yaml': 'services: { db: {} }\nversion: 3\n',
      'list.yaml': '- a\n- b\n',
    });
    const { found, status } = await findings(root);
    expect(found.map(({ code }) => code)).toEqual(['load/not-a-model-file']);
    expect(found[0]?.message).toContain('ci.yml, compose.yaml, list.yaml');
    expect(status).toBe(0);
  });

  test('a broken qtsc.yaml is reported and the model is still checked', async () => {
    const root = workspaceWith({
      'qtsc.yaml': 'lang: en\nuse: [qd1765-2018]\nsystems: {}\n',
      'model.yaml': 'sistems: {}\n',
    });
    const { found } = await findings(root);
    expect(found.map(({ code, file, line }) => `${code} ${file}:${line}`)).toEqual([
      'load/unknown-key model.yaml:1',
      'load/unknown-key qtsc.yaml:2',
      'load/unknown-key qtsc.yaml:3',
    ]);
  });
});

describe('frameworks', () => {
  const own = (id: string, bases: string): string => `framework: { id: ${id}, extends: [${bases}] }\n`;

  test('a circle of extends is shown and ends', async () => {
    const root = workspaceWith({
      'qtsc.yaml': 'lang: en\nuses: [./one.yaml]\n',
      'one.yaml': own('one', './two.yaml'),
      'two.yaml': own('two', './one.yaml'),
    });
    const { found } = await findings(root);
    expect(found.map(({ code, file, message }) => `${code} ${file} ${message}`)).toEqual([
      'load/framework two.yaml these frameworks extend each other: one.yaml → two.yaml → one.yaml',
    ]);
  });

  test.each([
    ['an unknown name', 'qd1765-2081', /did you mean “qd1765-2018”/],
    ['a path out of the workspace', '../own.yaml', /outside the workspace/],
    ['an absolute path', '/etc/passwd', /outside the workspace/],
    ['a package with a way out', 'some-package/../../../own.yaml', /no framework|outside/],
  ])('%s', async (_, name, says) => {
    const { found, status } = await findings(workspaceWith({ 'qtsc.yaml': `lang: en\nuses: ["${name}"]\n` }));
    expect(found.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(['load/framework 2:8']);
    expect(`${found[0]?.message} ${found[0]?.help}`).toMatch(says);
    expect(status).toBe(1);
  });

  test('from an npm package', async () => {
    const root = workspaceWith({
      'qtsc.yaml': 'lang: en\nuses: ["@city/framework"]\n',
      'node_modules/@city/framework/package.json':
        '{ "name": "@city/framework", "qtsc": { "framework": "city.yaml" } }',
      'node_modules/@city/framework/city.yaml': 'framework: { id: city }\nlayers:\n  apps: { name: Applications }\n',
      'model.yaml': 'systems:\n  portal: { layer: city/apps }\n',
    });
    expect((await findings(root)).found.filter(({ code }) => code.startsWith('load/'))).toEqual([]);
  });
});

describe('calls', () => {
  test.each([
    ['no workspace', ['validate', '.'], /no qtsc\.yaml/],
    ['a folder that is not there', ['validate', 'nowhere'], /there is no “nowhere”/],
    ['an unknown format', ['validate', '-f', 'xml'], /no format “xml”/],
    ['a day that is none', ['validate', '--today', '2026-02-30'], /--today/],
    ['an unknown verb', ['valdate'], /validate/],
    ['an unknown code', ['explain', 'core/orfan'], /core\/orphan/],
  ])('%s is answered with exit code 2 and a sentence', async (_, args, says) => {
    const { status, stdout, stderr } = await runQtsc(args, { cwd: tmpdir() });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('init writes nothing over what is there', async () => {
    const root = workspaceWith({ 'city/qtsc.yaml': 'lang: en\n' });
    const { status, stderr } = await runQtsc(['init', 'city'], { cwd: root });
    expect(status).toBe(2);
    expect(stderr).toMatch(/is there already/);
    expect(readdirSync(join(root, 'city'))).toEqual(['qtsc.yaml']);
    expect(readFileSync(join(root, 'city/qtsc.yaml'), 'utf8')).toBe('lang: en\n');
  });

  test('a result that can’t be written is said, and nothing is left behind', async () => {
    const root = workspaceWith({ 'model.yaml': '' });
    mkdirSync(join(root, 'report.json'));
    const { status, stderr } = await runQtsc(['validate', '-f', 'json:report.json'], { cwd: root });
    expect(status).toBe(2);
    expect(stderr).toMatch(/can’t write/);
    expect(readdirSync(root).sort()).toEqual(['model.yaml', 'qtsc.yaml', 'report.json']);
  });
});
