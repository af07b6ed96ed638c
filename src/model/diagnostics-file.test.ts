import { expect, test } from 'vitest';
import { diagnosticsFile } from './diagnostics-file.ts';

const FINDING = {
  code: 'core/duplicate-investment',
  severity: 'error',
  message: 'hai dự án cùng xây dựng hồ sơ sức khỏe',
  file: 'model.yaml',
  line: 12,
  column: 3,
  endLine: 12,
  endColumn: 17,
  sheet: null,
  cell: null,
  element: 'health-records',
  related: [{ message: 'dự án kia', file: 'more.yaml', line: 4, column: 3, element: 'records' }],
  evidence: [{ signal: 'same-function', direction: 'for', text: 'cùng NP-B44', file: null, line: null }],
  basis: [{ framework: 'qd1132-2026', clause: null, title: 'Nền tảng dùng chung', verification: null }],
  help: null,
  fingerprint: '0123456789abcdef',
};

const output = (finding: object): unknown => ({
  formatVersion: 1,
  summary: { error: 1, warning: 0, info: 0, waived: 0 },
  diagnostics: [finding],
});

test('every key is there, and null where there is nothing to say', () => {
  expect(diagnosticsFile.safeParse(output(FINDING)).success).toBe(true);
  const placeless = { file: null, line: null, column: null, endLine: null, endColumn: null, element: null };
  expect(diagnosticsFile.safeParse(output({ ...FINDING, ...placeless })).success).toBe(true);
});

test.each(Object.keys(FINDING))('%s may not be left out', (key) => {
  const without = Object.fromEntries(Object.entries(FINDING).filter(([name]) => name !== key));
  expect(diagnosticsFile.safeParse(output(without)).success).toBe(false);
});

test('no key is there that the contract does not name', () => {
  expect(diagnosticsFile.safeParse(output({ ...FINDING, certainty: 0.9 })).success).toBe(false);
});
