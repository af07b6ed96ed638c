import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Money } from './money.ts';
import { formatMoney, sumMoney } from './money-sum.ts';

const one = (money: Money): string =>
  sumMoney([money])
    .map((sum) => formatMoney(sum, 'vi'))
    .join();

describe('sums', () => {
  test('are decimal, not binary', () => {
    expect(
      sumMoney([
        { amount: 0.1, unit: 'tỷ VND' },
        { amount: 0.2, unit: 'tỷ VND' },
      ])[0]?.min,
    ).toBe('300000000');
    expect(
      sumMoney([
        { amount: 0.1, unit: 'EUR' },
        { amount: 0.2, unit: 'EUR' },
      ])[0]?.min,
    ).toBe('0.3');
  });

  test('never mix currencies', () => {
    const sums = sumMoney([
      { amount: 10, unit: 'million USD' },
      { amount: 3, unit: 'triệu đồng' },
      { amount: 1, unit: 'tỉ VND' },
    ]);
    expect(sums.map(({ currency, min }) => `${min} ${currency}`)).toEqual(['10000000 USD', '1003000000 VND']);
  });

  test('carry an interval, and count the parts that state nothing', () => {
    const sums = sumMoney([
      { amount: { min: 10, max: 15 }, unit: 'tỷ VND' },
      { amount: 2.5, unit: 'tỷ VND' },
      undefined,
    ]);
    expect(sums).toEqual([{ currency: 'VND', min: '12500000000', max: '17500000000', unknown: 1 }]);
    expect(formatMoney(sums[0] ?? { currency: '', min: '0', max: '0', unknown: 0 }, 'vi')).toBe('≥ 12,5–17,5 tỷ VND');
  });

  test('take the years where there is no amount', () => {
    expect(one({ unit: 'tỷ VND', byYear: { '2026': 4, '2027': { min: 1, max: 2 } } })).toBe('5–6 tỷ VND');
  });

  test('do not depend on the order of their parts', () => {
    const money = fc.record({
      amount: fc.float({ min: 0, max: 1000, noNaN: true }),
      unit: fc.constantFrom('tỷ VND', 'triệu VND', 'EUR'),
    });
    fc.assert(
      fc.property(fc.array(money, { maxLength: 20 }), (parts) => {
        expect(sumMoney([...parts].reverse())).toEqual(sumMoney(parts));
      }),
    );
  });
});

test.each([
  [{ amount: 12.5, unit: 'tỷ VND' }, '12,5 tỷ VND'],
  [{ amount: 3489, unit: 'tỷ VND' }, '3,49 nghìn tỷ VND'],
  [{ amount: 850, unit: 'nghìn VND' }, '850.000 VND'],
  [{ amount: 0, unit: 'tỷ VND' }, '0 VND'],
])('%o reads %s', (money, expected) => {
  expect(one(money)).toBe(expected);
});

test('in English', () => {
  expect(sumMoney([{ amount: 12.5, unit: 'tỷ VND' }]).map((sum) => formatMoney(sum, 'en'))).toEqual([
    '12.5 billion VND',
  ]);
});
