import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { diagnosticsFile } from '../model/diagnostics-file.ts';
import { json } from './json.ts';

const place = { file: 'model.yaml', line: 3, column: 5, endLine: 3, endColumn: 9, sheet: null, cell: null };

const full: Diagnostic = {
  code: 'core/data-master',
  severity: 'error',
  message: { en: 'two masters', vi: 'hai nguồn gốc' },
  place,
  element: 'portal',
  related: [{ message: { en: 'here too', vi: 'cả ở đây' }, place: null, element: 'gate' }],
  evidence: [{ signal: 'same-data', direction: 'for', text: { en: 'one data set', vi: 'một dữ liệu' }, place }],
  basis: [{ framework: 'qd1425-2026', clause: null, title: { en: 'Framework', vi: 'Khung' }, verification: null }],
  help: { en: 'keep one', vi: 'giữ một' },
  fingerprint: '0123456789abcdef',
};

const bare: Diagnostic = { ...full, place: null, element: null, related: [], evidence: [], basis: [], help: null };

test.each(['en', 'vi'] as const)('what it prints fits its schema, every key is there, in %s', (lang) => {
  const report = { diagnostics: [full, bare], summary: { error: 2, warning: 0, info: 0, waived: 1 } };
  const printed: unknown = JSON.parse(
    json(report, { lang, color: false, textOf: () => undefined, pathOf: (file) => `city/${file}` }),
  );
  expect(diagnosticsFile.safeParse(printed).error).toBeUndefined();
  const [first, second] = (printed as { diagnostics: Record<string, unknown>[] }).diagnostics;
  expect(Object.keys(first ?? {})).toEqual(Object.keys(second ?? {}));
  expect(first?.['message']).toBe(full.message[lang]);
});
