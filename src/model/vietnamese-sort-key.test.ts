import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareText } from '../diagnostic/order.ts';
import { vietnameseSortKey } from './vietnamese-sort-key.ts';

function sorted(texts: readonly string[]): readonly string[] {
  return [...texts].sort((a, b) => compareText(vietnameseSortKey(a), vietnameseSortKey(b)));
}

/** Whatever order they come in, texts must be put into the order written here. */
function expectOrder(...texts: readonly string[]): void {
  expect(sorted([...texts].reverse())).toEqual(texts);
}

test('the alphabet', () => {
  expectOrder(...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz');
});

test('the tones, each after the letter without one', () => {
  expectOrder(
    'ma',
    'mà',
    'mả',
    'mã',
    'má',
    'mạ',
    'mă',
    'mằ',
    'mẳ',
    'mẵ',
    'mắ',
    'mặ',
    'mâ',
    'mầ',
    'mẩ',
    'mẫ',
    'mấ',
    'mậ',
    'mb',
  );
});

test('a tone decides before the next word, as in dictionaries', () => {
  expectOrder('Ba Đồn', 'Ba Tơ', 'Bà Nà', 'Bá Thước', 'Bắc Ninh', 'Bến Tre');
});

test('a tone does not decide before the letters of its own word', () => {
  expectOrder('hà', 'hải', 'hán', 'hạnh', 'hoa', 'hòa', 'hóa');
});

test('districts of Quảng Trị', () => {
  expectOrder(
    'Cam Lộ',
    'Cồn Cỏ',
    'Đakrông',
    'Đông Hà',
    'Gio Linh',
    'Hải Lăng',
    'Hướng Hóa',
    'Quảng Trị',
    'Triệu Phong',
    'Vĩnh Linh',
  );
});

test('numbers by value, case and tone placement last, signs only between words', () => {
  expectOrder('Phường 1', 'Phường 2', 'Phường 10', 'Phường 10A', 'Phường An Đôn');
  expectOrder('đông hà', 'Đông Hà', 'ĐÔNG HÀ');
  expectOrder('hoà bình', 'hòa bình', 'Hòa Bình', 'hòa bình xanh');
  expectOrder('«An ninh»', 'Điều hành', 'điều hành, chia sẻ');
});

test('decomposed text sorts where composed text does', () => {
  expectOrder('Đông', 'Đông Hà'.normalize('NFD'), 'Đông Hạ');
});

test('other scripts come after the alphabet, empty text first', () => {
  expectOrder('', '2018', 'An', 'Zơ', 'Виентьян', '老挝');
});

test('the order is total: a key for every text, no two texts alike', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'aàÀăậđĐe\u0301 -09') }));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const order = compareText(vietnameseSortKey(a), vietnameseSortKey(b));
      expect(order === 0).toBe(a === b);
      expect(compareText(vietnameseSortKey(b), vietnameseSortKey(a))).toBe(-order + 0);
    }),
  );
});
