import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearPattern } from './linear-pattern.ts';

test.each([
  ['^[a-z]+(-[a-z]+)*$', ['dong-ha', 'cam-lo', 'Đông Hà', 'a-', '']],
  ['^(\\d{4})-(0[1-9]|1[0-2])$', ['2026-11', '2026-13', '2026-1', 'x2026-11']],
  ['tỷ|triệu', ['12 tỷ VND', 'triệu', 'VND']],
  ['^\\p{Lu}\\p{Ll}+( \\p{Lu}\\p{Ll}+)*$', ['Đông Hà', 'đông hà', 'Cam Lộ']],
  ['^.{2,3}$', ['a', 'ab', 'abc', 'abcd', '😀😀', 'a\n']],
  ['\\bhồ\\b|\\Bx', ['hồ sơ', 'ax', 'x']],
  ['^(?:a|ab)(?<rest>c|bcd)?$', ['a', 'abcd', 'abc', 'abbcd']],
  ['^[^\\]\\\\]$', ['a', ']', '\\']],
  ['^\\u{1F600}|\\ud83d\\ude01$', ['😀', '😁', 'a']],
  ['^(a?){3}a{3}$', ['aaa', 'aaaaaa', 'aa', 'aaaaaaa']],
  ['(^$|x)*y', ['y', 'xxy', '']],
])('%s judges like the native one', (source, texts) => {
  const native = new RegExp(source, 'u');
  for (const text of texts) expect(linearPattern(source).test(text), text).toBe(native.test(text));
});

const piece = fc.constantFrom('a', 'b', 'c', '.', '[ab]', '[^a]', '\\w', '^', '$', '\\b', '-');
const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 3 },
    piece,
    fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => a + b),
    fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`),
    fc
      .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{1,}', '{0,2}', '*?'))
      .map(([a, times]) => `(${a})${times}`),
  ),
}));

test('it judges like the native one, whatever the pattern', () => {
  fc.assert(
    fc.property(
      pattern,
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-', ' '), maxLength: 8 }),
      (source, text) => {
        expect(linearPattern(source).test(text)).toBe(new RegExp(source, 'u').test(text));
      },
    ),
    { numRuns: 2000, seed: 1765 },
  );
});

test('a pattern that blows up natively is answered at once', () => {
  for (const source of ['^(a+)+$', '^(a|a)*$', '^([a-z]+)*$', '(x+x+)+y']) {
    expect(linearPattern(source).test(`${'a'.repeat(20_000)}!`)).toBe(false);
  }
});

test.each([
  ['a(?=b)', 'look-around'],
  ['(?<!a)b', 'look-around'],
  ['(a)\\1', 'back references'],
  ['(a{1000}){1000}', 'too long'],
  ['(((){9999}){9999}a{9}){9999}', 'too long'],
  ['(', 'Invalid regular expression'],
  ['a)', 'Invalid regular expression'],
])('%s is refused with its reason', (source, reason) => {
  expect(() => linearPattern(source)).toThrow(reason);
});
