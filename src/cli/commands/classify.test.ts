import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { runQtsc, workspaceWith } from '../../../test/run-qtsc.ts';

const made: string[] = [];
afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
});

/** A workspace of these files that uses the national framework, and is gone after the test. */
function city(files: Readonly<Record<string, string>>): string {
  const root = workspaceWith({ 'qtsc.yaml': 'lang: en\nuses: [qd1425-2026]\n', ...files });
  made.push(root);
  return root;
}

const LIGHTS = `# lamps of the city
systems:
  lights:   # since 2020
    name: 'Hệ thống chiếu sáng thông minh'   # 4,000 lamps

    status: live
`;
const WRITTEN = LIGHTS.replace('4,000 lamps\n', '4,000 lamps\n    realizes: [qd1425-2026/T-KTX-02]\n');

const PARKING = 'projects: { parking: { name: Bãi đỗ xe thông minh } }';

test('--write adds one line for each clear proposal, says where, and has nothing to add the second time', async () => {
  const root = city({ 'lights.yaml': LIGHTS, 'roads/parking.yaml': PARKING });
  const { status, stdout, stderr } = await runQtsc(['classify', '--write'], { cwd: root });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.split('\n').slice(0, 6)).toEqual([
    'Written:',
    '',
    'id       realizes              place',
    '--       --------              -----',
    'lights   qd1425-2026/T-KTX-02  lights.yaml:5',
    'parking  qd1425-2026/T-KTX-06  roads/parking.yaml:1',
  ]);
  expect(readFileSync(join(root, 'lights.yaml'), 'utf8')).toBe(WRITTEN);
  expect(readFileSync(join(root, 'roads', 'parking.yaml'), 'utf8')).toBe(
    'projects: { parking: { name: Bãi đỗ xe thông minh, realizes: [qd1425-2026/T-KTX-06] } }',
  );
  const again = await runQtsc(['classify', '--write', '-f', 'json'], { cwd: root });
  expect(JSON.parse(again.stdout)).toMatchObject({ proposals: [], written: [], notWritten: [] });
  expect(readFileSync(join(root, 'lights.yaml'), 'utf8')).toBe(WRITTEN);
  expect(readdirSync(root).sort()).toEqual(['lights.yaml', 'qtsc.yaml', 'roads']);
});

test('without --write nothing is written, and of a file that is named only that one', async () => {
  const root = city({ 'lights.yaml': LIGHTS, 'parking.yaml': PARKING });
  const looked = await runQtsc(['classify', 'lights.yaml'], { cwd: root });
  expect(looked.stdout).toContain('+  lights');
  expect(looked.stdout).not.toContain('parking');
  expect(readFileSync(join(root, 'lights.yaml'), 'utf8')).toBe(LIGHTS);
  await runQtsc(['classify', 'lights.yaml', '--write'], { cwd: root });
  expect(readFileSync(join(root, 'lights.yaml'), 'utf8')).toBe(WRITTEN);
  expect(readFileSync(join(root, 'parking.yaml'), 'utf8')).toBe(PARKING);
});

test('line ends, the mark at the start and the permissions of a file stay', async () => {
  const text = `\uFEFF${LIGHTS.replaceAll('\n', '\r\n')}`;
  const root = city({ 'lights.yaml': text });
  const path = join(root, 'lights.yaml');
  chmodSync(path, 0o640);
  const { mode } = statSync(path);
  await runQtsc(['classify', '--write'], { cwd: root });
  expect(readFileSync(path, 'utf8')).toBe(`\uFEFF${WRITTEN.replaceAll('\n', '\r\n')}`);
  expect(statSync(path).mode).toBe(mode);
});

test('JSON stays JSON', async () => {
  const root = city({
    'qtsc.yaml': 'lang: en\nuses: [qd1425-2026]\nfiles: ["**/*.json"]\n',
    'lights.json': '{ "systems": { "lights": { "name": "Chiếu sáng thông minh" } } }\n',
  });
  await runQtsc(['classify', '--write'], { cwd: root });
  expect(JSON.parse(readFileSync(join(root, 'lights.json'), 'utf8'))).toEqual({
    systems: { lights: { name: 'Chiếu sáng thông minh', realizes: ['qd1425-2026/T-KTX-02'] } },
  });
});

test('what can’t be written without changing more is left and told; so are files that can’t be read', async () => {
  const shared =
    'systems:\n  lights: &lights\n    name: Chiếu sáng thông minh\n  more:\n    <<: *lights\n    name: Danh bạ\n';
  const broken = 'systems:\n  parking: { name: Bãi đỗ xe thông minh\n';
  const root = city({ 'a.yaml': shared, 'b.yaml': broken, 'c.yaml': PARKING });
  const { status, stdout, stderr } = await runQtsc(['classify', '--write'], { cwd: root });
  expect(status).toBe(0);
  expect(stderr).toContain('1 error in the workspace');
  expect(stdout).toMatch(/^parking +qd1425-2026\/T-KTX-06 +c\.yaml:1$/m);
  expect(stdout).toMatch(/^lights +qd1425-2026\/T-KTX-02 +a\.yaml +the element shares its keys with others/m);
  expect(stdout).toMatch(/^Files left as they are:\n\nb\.yaml {2}/m);
  expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe(shared);
  expect(readFileSync(join(root, 'b.yaml'), 'utf8')).toBe(broken);
});

test('a file that is marked read-only stays as it is; the others are written', async () => {
  const root = city({ 'lights.yaml': LIGHTS, 'parking.yaml': PARKING });
  chmodSync(join(root, 'lights.yaml'), 0o444);
  const { status, stdout, stderr } = await runQtsc(['classify', '--write', '--lang', 'vi'], { cwd: root });
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'qtsc: không ghi được lights.yaml: không có quyền ghi\n' });
  expect(stdout).toMatch(/^Không ghi được:\n\n.*\n.*\nlights +qd1425-2026\/T-KTX-02 +lights\.yaml +không ghi được/m);
  expect(readFileSync(join(root, 'lights.yaml'), 'utf8')).toBe(LIGHTS);
  expect(readFileSync(join(root, 'parking.yaml'), 'utf8')).toContain('realizes');
});

// Windows lets only administrators make links.
test.skipIf(process.platform === 'win32')(
  'a link stays a link, and what it leads to outside is not touched',
  async () => {
    const outside = workspaceWith({ 'lights.yaml': LIGHTS });
    made.push(outside);
    const root = city({ '.kept/parking.yaml': PARKING });
    symlinkSync(join(outside, 'lights.yaml'), join(root, 'lights.yaml'));
    symlinkSync(join('.kept', 'parking.yaml'), join(root, 'parking.yaml'));
    const { stdout } = await runQtsc(['classify', '--write'], { cwd: root });
    expect(stdout).toContain('parking.yaml:1');
    expect(stdout).toMatch(/^lights\.yaml {2}this link leads out of the workspace/m);
    expect(readFileSync(join(outside, 'lights.yaml'), 'utf8')).toBe(LIGHTS);
    expect(lstatSync(join(root, 'parking.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, '.kept', 'parking.yaml'), 'utf8')).toContain('realizes');
  },
);

test('all of an example that can be written is written, and it says the same as before', async () => {
  const source = join(import.meta.dirname, '..', '..', '..', 'examples', 'quang-tri');
  const files = Object.fromEntries(
    readdirSync(source)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name, readFileSync(join(source, name), 'utf8')]),
  );
  const stripped = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, text.replaceAll(/^ +realizes: .*\n/gm, '')]),
  );
  const root = workspaceWith(stripped);
  made.push(root);
  const { stdout } = await runQtsc(['classify', '--write', '-f', 'json'], { cwd: root });
  const { written } = JSON.parse(stdout) as {
    written: { id: string; component: string; file: string; line: number }[];
  };
  expect(written.length).toBeGreaterThan(8);
  for (const { component, file, line } of written) {
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    expect(lines[line - 1]?.trim()).toBe(`realizes: [${component}]`);
  }
  // Without the lines that were put in, every file is what it was.
  for (const [name, text] of Object.entries(stripped))
    expect(readFileSync(join(root, name), 'utf8').replaceAll(/^ +realizes: .*\n/gm, '')).toBe(text);
});

test('a file that changes while it is read is left to the other writer', async () => {
  const root = city({ 'lights.yaml': LIGHTS });
  mkdirSync(join(root, 'roads'));
  const { openWorkspace } = await import('../open-workspace.ts');
  const { writeRealizes } = await import('../write-realizes.ts');
  const { proposeRealizes } = await import('../../index.ts');
  const silent = { write: () => undefined, isTTY: false };
  const io = { cwd: root, env: {}, stdout: silent, stderr: silent, readStdin: () => new Uint8Array(), today: () => '' };
  const workspace = await openWorkspace({ io, args: [], options: {} }, undefined);
  writeFileSync(join(root, 'lights.yaml'), `${LIGHTS}# meanwhile\n`);
  const { written, refused } = await writeRealizes(workspace, proposeRealizes(workspace.graph).proposals);
  expect(written).toEqual([]);
  expect(refused).toMatchObject([{ id: 'lights', why: { en: expect.stringContaining('has changed') } }]);
  expect(readFileSync(join(root, 'lights.yaml'), 'utf8')).toBe(`${LIGHTS}# meanwhile\n`);
});
