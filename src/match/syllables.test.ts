import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSyllables } from './syllables.ts';

function keys(text: string): readonly string[] {
  return readSyllables(text, new Map()).items.map(({ key }) => key);
}

test.each([
  ['hoá', 'hóa'],
  ['Thuỷ', 'thủy'],
  ['quí', 'quý'],
  ['kĩ', 'kỹ'],
  ['KINH TẾ-XÃ HỘI', 'kinh tế – xã hội'],
  ['Wi-Fi', 'wifi'],
  ['nhà\u200btrọ', 'nhàtrọ'],
  // The first letter is Cyrillic.
  ['\u0421SDL', 'CSDL'],
])('“%s” is spelled as “%s”', (a, b) => {
  expect(keys(a)).toEqual(keys(b));
});

test.each([
  ['bản đồ số', 'bàn đỗ số'],
  ['lưu trữ', 'lưu trú'],
  ['đường', 'dương'],
])('“%s” is not “%s”', (a, b) => {
  expect(keys(a)).not.toEqual(keys(b));
});

test('look-alike letters are told, and a word of another script is left as it is', () => {
  expect(readSyllables('\u0421SDL đất đai', new Map()).hasLookalikes).toBe(true);
  expect(readSyllables('Единый портал', new Map()).hasLookalikes).toBe(false);
});

test('composed and decomposed texts are one, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(keys(text.normalize('NFD'))).toEqual(keys(text.normalize('NFC')));
    }),
  );
});
