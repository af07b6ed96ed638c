import { expect, test } from 'vitest';
import { covers, existsInCalendar, firstDay, lastDay, overlaps } from './date.ts';

test('a date is the days that it covers', () => {
  expect([firstDay('2026'), lastDay('2026')]).toEqual(['2026-01-01', '2026-12-31']);
  expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
  expect([lastDay('1900-02'), lastDay('2000-02'), lastDay('2026-04')]).toEqual([
    '1900-02-28',
    '2000-02-29',
    '2026-04-30',
  ]);
  expect([firstDay('2026-11-24'), lastDay('2026-11-24')]).toEqual(['2026-11-24', '2026-11-24']);
});

test('the calendar', () => {
  expect(['2024-02-29', '2026-12-31', '2026', '2026-06'].map(existsInCalendar)).toEqual([true, true, true, true]);
  expect(['2026-02-29', '1900-02-29', '2026-04-31'].map(existsInCalendar)).toEqual([false, false, false]);
});

test('both ends of a period belong to it, and an open end has no limit', () => {
  expect(covers({ from: '2019', to: '2021' }, '2021-12-31')).toBe(true);
  expect(covers({ from: '2019', to: '2021' }, '2022-01-01')).toBe(false);
  expect(covers({ from: '2019' }, '2999-01-01')).toBe(true);
});

test('whether two periods meet may be unknown', () => {
  expect(overlaps({ from: '2019', to: '2020' }, { from: '2020', to: '2021' })).toBe(true);
  expect(overlaps({ from: '2019', to: '2020' }, { from: '2021' })).toBe(false);
  expect(overlaps({ from: '2019' }, { from: '2021', to: '2022' })).toBe('unknown');
});
