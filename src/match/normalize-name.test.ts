import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeName } from './normalize-name.ts';

test('form, case, spacing, punctuation and hyphens do not count', () => {
  const plain = normalizeName('Cổng thông tin Đông Hà');
  expect(normalizeName('CỔNG THÔNG TIN  ĐÔNG HÀ')).toBe(plain);
  expect(normalizeName('Cổng thông-tin (Đông Hà).')).toBe(plain);
  expect(normalizeName('Cổng thông tin Đông Hà'.normalize('NFD'))).toBe(plain);
  expect(normalizeName('Cổng thông tin\u00a0Đông Hà\u200b')).toBe(plain);
});

test('digits and tone marks do', () => {
  expect(normalizeName('School 12 portal')).not.toBe(normalizeName('School 13 portal'));
  expect(normalizeName('Cam Lộ')).not.toBe(normalizeName('Cam Lo'));
});

test('a name of signs alone says nothing', () => {
  expect(normalizeName('— (…)')).toBe('');
});

test('normalising twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(normalizeName(normalizeName(name))).toBe(normalizeName(name));
    }),
  );
});
