import { z } from 'zod';

/**
 * A day, a month or a year: `2026-11-24`, `2026-11`, `2026`, quoted or not. Always text once read.
 * That the day exists in the calendar is checked by the loader, since JSON Schema can't say it.
 */
export const date = z
  .union([
    z.int().min(1000).max(9999),
    z.string().regex(/^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$/),
  ])
  .transform(String)
  .meta({
    expects: { en: 'a date such as 2026, 2026-11 or 2026-11-24', vi: 'ngày tháng như 2026, 2026-11 hoặc 2026-11-24' },
  });

/** A stretch of time; `from` is its first day and `to` its last, both inclusive. */
export const period = z.strictObject({ from: date.optional(), to: date.optional() }).meta({
  expects: { en: '{ from: date, to: date }', vi: '{ from: ngày, to: ngày }' },
});

export type Period = z.infer<typeof period>;

/** True when a well-formed date exists in the Gregorian calendar. */
export function existsInCalendar(value: string): boolean {
  const [year, month, day] = value.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  return day <= daysOf(year, month);
}

/** The first day that a date covers, as `YYYY-MM-DD`. */
export function firstDay(value: string): string {
  if (value.length === 4) return `${value}-01-01`;
  return value.length === 7 ? `${value}-01` : value;
}

/** The last day that a date covers, as `YYYY-MM-DD`. */
export function lastDay(value: string): string {
  if (value.length === 4) return `${value}-12-31`;
  if (value.length > 7) return value;
  const [year = 0, month = 1] = value.split('-').map(Number);
  return `${value}-${daysOf(year, month)}`;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a day (`YYYY-MM-DD`) lies in a period; an open end has no limit. */
export function covers(span: Period, day: string): boolean {
  return (span.from === undefined || firstDay(span.from) <= day) && (span.to === undefined || day <= lastDay(span.to));
}

/** Whether two periods share a day: `unknown` when an end that decides it is missing. */
export function overlaps(a: Period, b: Period): boolean | 'unknown' {
  if (a.to !== undefined && b.from !== undefined && lastDay(a.to) < firstDay(b.from)) return false;
  if (b.to !== undefined && a.from !== undefined && lastDay(b.to) < firstDay(a.from)) return false;
  const whole = [a.from, a.to, b.from, b.to].every((end) => end !== undefined);
  return whole ? true : 'unknown';
}
