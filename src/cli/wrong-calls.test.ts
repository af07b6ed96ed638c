import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runQtsc, workspaceWith } from '../../test/run-qtsc.ts';

const town = 'areas: { dong-ha: { name: Đông Hà } }\n';

test('a wrong call is answered in the language of the workspace, unless --lang says otherwise', async () => {
  const cwd = workspaceWith({ 'qtsc.yaml': 'lang: vi\n', 'town.yaml': town });
  expect((await runQtsc(['render', '--view', 'roadmp'], { cwd })).stderr).toContain('không có hình vẽ “roadmp”');
  expect((await runQtsc(['valdate'], { cwd })).stderr).toContain(
    'lỗi: không có lệnh “valdate”\n(có phải ý bạn là validate?)',
  );
  expect((await runQtsc(['valdate', cwd], { cwd: '/' })).stderr).toContain('không có lệnh');
  expect((await runQtsc(['valdate', '--lang', 'en'], { cwd })).stderr).toContain("error: unknown command 'valdate'");
});

test.each([
  [['list', '--fali'], 'không có tùy chọn “--fali”'],
  [['show'], 'thiếu tham số <id>'],
  [['list', '--at'], 'tùy chọn “--at <date>” chưa có giá trị'],
  [
    ['validate', '--fail-on', 'none'],
    '“none” không phải giá trị của tùy chọn “--fail-on <severity>”; các giá trị: error, warning, info',
  ],
  [['rules', 'a'], 'lệnh “rules” nhận tối đa 0 tham số, ở đây có 1'],
])('%j is refused in Vietnamese', async ([verb = '', ...rest], expected) => {
  const { status, stderr } = await runQtsc([verb, '--lang=vi', ...rest], { cwd: '/' });
  expect({ status, line: stderr.split('\n')[0] }).toEqual({ status: 2, line: `lỗi: ${expected}` });
});

test('verbs that read no workspace speak the language of the one around them', async () => {
  const cwd = workspaceWith({ 'qtsc.yaml': 'lang: vi\n' });
  expect((await runQtsc(['rules'], { cwd })).stdout).toContain('Dữ liệu có hai nguồn gốc');
  expect((await runQtsc(['explain', 'load/syntax'], { cwd })).stdout).toContain('Tệp không đúng cú pháp YAML');
  expect((await runQtsc(['explain', 'orphan'], { cwd })).stderr).toContain('có phải ý bạn là core/orphan?');
});

test('a file that is no model file is not called sound', async () => {
  const cwd = workspaceWith({ 'town.yaml': town, 'README.md': '# Đông Hà\n' });
  const { status, stdout, stderr } = await runQtsc(['validate', 'README.md'], { cwd });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('“README.md” is not among the model files');
});

test('--max-warnings says why the call failed', async () => {
  const cwd = workspaceWith({ 'town.yaml': 'systems: { ehr: { name: Hồ sơ sức khỏe, kind: application } }\n' });
  const { status, stderr } = await runQtsc(['validate', '--max-warnings', '0'], { cwd });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^qtsc: \d+ warnings?, more than --max-warnings 0\n$/);
});

test('a path through a file is a wrong call, not a fault of qtsc', async () => {
  const cwd = workspaceWith({ 'town.yaml': town });
  writeFileSync(join(cwd, 'out.txt'), '');
  const { status, stderr } = await runQtsc(['list', '-o', 'out.txt/areas.txt'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toMatch(/can’t write .*: a part of the path is a file\n$/);
});

// Root may read everything, and Windows has no such modes.
test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a folder that may not be read is an error',
  async () => {
    const cwd = workspaceWith({ 'town.yaml': town });
    const closed = join(cwd, 'health');
    mkdirSync(closed);
    chmodSync(closed, 0);
    try {
      const { status, stdout } = await runQtsc(['validate'], { cwd });
      expect(status).toBe(1);
      expect(stdout).toContain('error[load/unreadable]: the folder can’t be read\n  --> health:1:1');
    } finally {
      rmSync(closed, { recursive: true });
    }
  },
);
