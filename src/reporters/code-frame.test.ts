import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexLines, placeOf } from '../diagnostic/line-index.ts';
import type { Place } from '../diagnostic/place.ts';
import { codeFrames } from './code-frame.ts';

const codeFrame = (source: string, place: Place): readonly string[] => codeFrames(() => source)(place);

// biome-ignore lint/suspicious/noControlCharactersInRegex: that none gets through is the test
const NEVER_PRINTED = /[\n\r\u001b\u202e]/;

const text = 'systems:\n  portal:\n    kind: aplication\n';

test('shows the line, its number and carets below the place', () => {
  const start = text.indexOf('aplication');
  expect(codeFrame(text, placeOf('model.yaml', indexLines(text), start, start + 10))).toEqual([
    '3 |     kind: aplication',
    '  |           ^^^^^^^^^^',
  ]);
});

test('carets stand right below Vietnamese text, composed or not', () => {
  for (const form of ['NFC', 'NFD'] as const) {
    const line = '  name: Hồ sơ sức khỏe, kind: x\n'.normalize(form);
    const start = line.indexOf('kind');
    const [, carets] = codeFrame(line, placeOf('model.yaml', indexLines(line), start, start + 4));
    expect(carets).toBe(`  | ${' '.repeat(24)}^^^^`);
  }
});

test('a long line is cut around the place', () => {
  const line = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`;
  const [code, carets] = codeFrame(line, placeOf('model.yaml', indexLines(line), 500, 504));
  expect(code?.length).toBeLessThan(120);
  expect(code?.slice((carets ?? '').indexOf('^'))).toMatch(/^HEREb+…$/);
});

test('a place that ends on a later line is marked to the end of its first', () => {
  const [, carets] = codeFrame(text, placeOf('model.yaml', indexLines(text), 0, 15));
  expect(carets).toBe('  | ^^^^^^^^');
});

test('control characters never reach the terminal', () => {
  expect(codeFrame('name: \u001b[2J\u202e', placeOf('model.yaml', [0], 6, 8)).join('')).not.toMatch(NEVER_PRINTED);
});

test('any place in any text gives a frame and never throws', () => {
  const signs = fc.string({
    unit: fc.constantFrom('a', 'ế', '\u0301', '\n', '\r', '\t', '\u001b', '漢', '😀', '\ud800', ' '),
  });
  const number = fc.integer({ min: -3, max: 60 });
  fc.assert(
    fc.property(signs, number, number, number, number, (content, line, column, endLine, endColumn) => {
      const frame = codeFrame(content, {
        file: 'model.yaml',
        line,
        column,
        endLine,
        endColumn,
        sheet: null,
        cell: null,
      });
      expect(frame.length === 0 || frame.length === 2).toBe(true);
      for (const part of frame) expect(part).not.toMatch(NEVER_PRINTED);
    }),
  );
});

test('frames in a model of one long line cost what they show', () => {
  const line = `{${'"ho-so": { "kind": "x" }, '.repeat(200_000)}}`;
  const frames = codeFrames(() => line);
  // Fifteen billion characters would take a minute and run into the runner's own limit.
  const shown = Array.from({ length: 3000 }, (_, at) => frames(placeOf('model.yaml', [0], at * 1000, at * 1000 + 5)));
  expect(shown.every((lines) => lines.join('').length < 1000)).toBe(true);
});
