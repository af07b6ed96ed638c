import { expect, test } from 'vitest';
import { load } from './load.ts';

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The findings in a project's keys, each as `line:column help`. */
function helpFor(keys: string): string[] {
  const text = `projects:\n  ioc:\n    name: Trung tâm điều hành\n    ${keys}\n`;
  const { diagnostics } = load({
    workspaceFile: { path: 'qtsc.yaml', bytes: bytes('lang: vi\n') },
    files: [{ path: 'model.yaml', bytes: bytes(text) }],
    findFramework: () => ({ missing: { en: 'none', vi: 'không có' }, help: undefined }),
  });
  return diagnostics.map(({ place, help }) => `${place?.line}:${place?.column} ${help?.en ?? ''}`);
}

test.each([
  ['a day of Vietnam', 'period: { to: 31/12/2026 }', '4:19 Write it year first: 2026-12-31'],
  ['a month of Vietnam', 'period: { from: 1/2026 }', '4:21 Write it year first: 2026-01'],
  [
    'a month that does not exist',
    'period: { from: 13/2026 }',
    '4:21 Expected: a date such as 2026, 2026-11 or 2026-11-24.',
  ],
  ['a decimal comma in braces', 'budget: { amount: 12,5, unit: tỷ VND }', '4:26 Write it with a decimal point: 12.5'],
  [
    'a decimal comma in a block',
    'budget:\n      amount: 12,5\n      unit: tỷ VND',
    '5:15 Write it with a decimal point: 12.5',
  ],
  [
    'a sum in words',
    'budget: 12,5 tỷ đồng',
    '4:13 Expected: an amount and a unit, such as { amount: 12.5, unit: million USD }.',
  ],
  ['one id for a list', 'delivers: lgsp', '4:15 Write it as a list: [lgsp]'],
  ['ids for a list', 'area: dong-ha, vinh-linh', '4:11 Write it as a list: [dong-ha, vinh-linh]'],
  ['a list for an id', 'layer: [HTS]', '4:12 Write it without brackets: HTS'],
  ['a number in quotes', 'budget: { amount: "12", unit: tỷ VND }', '4:23 Write it without quotes: 12'],
  ['an id with marks', 'owner: sở-y-tế', '4:12 Write it as an id: so-y-te'],
  ['a name for an id', 'owner: Sở Y tế', '4:12 Write an id, not a name; `qtsc list organizations` shows the ids.'],
  ['an enumeration', 'status: runing', '4:13 did you mean “running”?'],
])('%s is answered with how to write it', (_, keys, expected) => {
  expect(helpFor(keys)).toEqual([expected]);
});
