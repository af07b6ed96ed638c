import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runQtsc, workspaceWith } from './run-qtsc.ts';

type Finding = {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly help: string | null;
};

/** What `qtsc validate` has to say of a workspace whose glossary is this file. */
async function findingsOf(glossary: string, files: Readonly<Record<string, string>> = {}): Promise<readonly Finding[]> {
  const cwd = workspaceWith({ 'qtsc.yaml': `lang: en\nglossary: ${glossary}\n`, ...files });
  return validated(cwd);
}

async function validated(cwd: string): Promise<readonly Finding[]> {
  const { stdout, stderr } = await runQtsc(['validate', '-f', 'json'], { cwd });
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as { readonly diagnostics: readonly Finding[] }).diagnostics;
}

const HEAD = 'glossary: { id: ours }\n';

test.each([
  ['is not there', 'words.yaml', {}, 'load/unreadable'],
  ['lies outside', '../words.yaml', {}, 'load/unreadable'],
  ['lies outside by a detour', 'words/../../words.yaml', {}, 'load/unreadable'],
  ['is a path of the whole machine', join(tmpdir(), 'words.yaml'), {}, 'load/unreadable'],
  ['is a folder', 'words', { 'words/model.yaml': '' }, 'load/not-a-file'],
  ['is huge', 'words.yaml', { 'words.yaml': `${HEAD}# ${'x'.repeat(16 * 1024 * 1024)}\n` }, 'load/too-large'],
])('a glossary that %s is said where the workspace names it', async (_, path, files, code) => {
  const findings = await findingsOf(path, files);
  expect(findings).toMatchObject([{ code, file: 'qtsc.yaml', line: 2 }]);
  expect(findings[0]?.message).toContain(path);
  expect(findings[0]?.help).toContain('inside the workspace');
});

test('a link that leads out of the workspace is not followed', async () => {
  const elsewhere = join(mkdtempSync(join(tmpdir(), 'qtsc-')), 'words.yaml');
  writeFileSync(elsewhere, HEAD);
  const cwd = workspaceWith({ 'qtsc.yaml': 'lang: en\nglossary: words.yaml\n' });
  symlinkSync(elsewhere, join(cwd, 'words.yaml'));
  expect(await validated(cwd)).toMatchObject([{ code: 'load/outside-link', file: 'qtsc.yaml', line: 2 }]);
});

test.each([
  ['an unknown key', `${HEAD}entries:\n  land: { kind: data, capablity: x }\n`, 'load/unknown-key', 3, 'capability'],
  ['an unknown role', `${HEAD}words:\n  - { en: build, role: verb }\n`, 'load/value', 3, 'action'],
  ['no role', `${HEAD}words:\n  - { en: build }\n`, 'load/missing-key', 3, 'action'],
  ['a text where a list belongs', `${HEAD}words:\n  - { role: stop, synonyms: le }\n`, 'load/value', 3, '[le]'],
  ['an id with a capital', `${HEAD}entries:\n  Land: { kind: data }\n`, 'load/value', 3, 'lower-case'],
  ['a list where a map belongs', `${HEAD}components: [land]\n`, 'load/value', 2, 'capabilities'],
  ['no head', 'entries: {}\n', 'load/missing-key', 1, 'glossary: { id:'],
  ['nothing', '', 'load/missing-key', 1, 'glossary: { id:'],
  ['a list at its top', '- land\n', 'load/missing-key', 1, 'glossary: { id:'],
  ['an open bracket', `${HEAD}words: [\n`, 'load/syntax', 2, ']'],
  ['a hostile key', `${HEAD}entries: { __proto__: { kind: data } }\n`, 'load/unknown-key', 2, ''],
])('a glossary with %s is said at its place', async (_, text, code, line, help) => {
  const findings = (await findingsOf('./words.yaml', { 'words.yaml': text })).filter(
    (finding) => finding.code !== 'load/not-a-model-file',
  );
  expect(findings).toMatchObject([{ code, file: 'words.yaml', line }]);
  expect(findings[0]?.help ?? '').toContain(help);
});

test('empty parts, several documents and own keys are fine', async () => {
  const text = `${HEAD}words:\nentries:\ncomponents:\nx-owner: Sở Nội vụ\n---\n${HEAD}words: [{ role: stop, en: the, x-seen: 3 }]\n`;
  expect(await findingsOf('words.yaml', { 'words.yaml': text })).toEqual([]);
});

test('the example of the reference finds the function that two names share', async () => {
  const page = readFileSync(new URL('../docs/language.md', import.meta.url), 'utf8');
  const section = page.slice(page.indexOf('## Glossary'));
  const [workspace = '', glossary = ''] = [...section.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
    ([, yaml]) => yaml ?? '',
  );
  const model =
    'projects:\n  one: { name: Mise en place de la base de données du cadastre }\n  two: { name: Registre foncier }\n';
  const cwd = workspaceWith({ 'qtsc.yaml': workspace, 'glossaire.yaml': glossary, 'model.yaml': model });
  const codes = (await validated(cwd)).map(({ code }) => code);
  expect(codes.filter((code) => code.startsWith('load/'))).toEqual([]);
  expect(codes).toContain('core/duplicate-investment');
});
