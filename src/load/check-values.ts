import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Message } from '../diagnostic/message.ts';
import type { Period } from '../model/date.ts';
import { existsInCalendar, firstDay, lastDay } from '../model/date.ts';
import type { Amount, Money } from '../model/money.ts';
import { subjectOf } from './derive-id.ts';
import type { PathPart } from './find-range.ts';
import type { LoadCode } from './load-codes.ts';
import type { Locator } from './locator.ts';
import { problem } from './problem.ts';
import type { RawElement } from './raw-element.ts';

/** What no schema can say: days that exist, ends after beginnings, a text in at least one language, no hidden signs. */
export function checkValues(element: RawElement, locator: Locator, diagnostics: Diagnostic[]): void {
  const report = (code: LoadCode, path: readonly PathPart[], message: Message, help?: Message): void => {
    diagnostics.push(
      problem({
        code,
        message,
        place: locator.element(element, path),
        element: element.id ?? undefined,
        subject: element.id === null ? subjectOf(element.collection, element.value) : undefined,
        field: path.join('.'),
        help,
        severity: code === 'load/control-character' ? 'warning' : 'error',
      }),
    );
  };
  checkText(element.value, [], report);
  switch (element.collection) {
    case 'organizations':
    case 'areas':
      checkPeriod(element.value.valid, ['valid'], report);
      break;
    case 'systems':
      checkLifecycle(element.value.lifecycle, report);
      break;
    case 'projects':
      checkPeriod(element.value.period, ['period'], report);
      checkMoney(element.value.budget, report);
      break;
    case 'views':
      checkDate(element.value.at, ['at'], report);
      break;
    case 'waivers':
      checkDate(element.value.expires, ['expires'], report);
      break;
  }
}

type Report = (code: LoadCode, path: readonly PathPart[], message: Message, help?: Message) => void;

function checkDate(date: string | undefined, path: readonly PathPart[], report: Report): void {
  if (date === undefined || existsInCalendar(date)) return;
  report(
    'load/date',
    path,
    { en: `there is no day ${date}`, vi: `không có ngày ${date}` },
    { en: 'Write year-month-day: 2026-02-28.', vi: 'Viết năm-tháng-ngày: 2026-02-28.' },
  );
}

function checkPeriod(span: Period | undefined, path: readonly PathPart[], report: Report): void {
  if (span === undefined) return;
  checkDate(span.from, [...path, 'from'], report);
  checkDate(span.to, [...path, 'to'], report);
  if (span.from !== undefined && span.to !== undefined && lastDay(span.to) < firstDay(span.from)) {
    report(
      'load/date',
      [...path, 'to'],
      {
        en: `ends (${span.to}) before it begins (${span.from})`,
        vi: `kết thúc (${span.to}) trước khi bắt đầu (${span.from})`,
      },
      { en: 'Both days are inclusive; swap or correct them.', vi: 'Cả hai ngày đều tính; hãy đổi chỗ hoặc sửa lại.' },
    );
  }
}

function checkLifecycle(
  span: { planned?: string | undefined; live?: string | undefined; retired?: string | undefined } | undefined,
  report: Report,
): void {
  if (span === undefined) return;
  for (const key of ['planned', 'live', 'retired'] as const) checkDate(span[key], ['lifecycle', key], report);
  for (const [early, late] of [
    ['planned', 'live'],
    ['live', 'retired'],
    ['planned', 'retired'],
  ] as const) {
    const [from, to] = [span[early], span[late]];
    if (from !== undefined && to !== undefined && lastDay(to) < firstDay(from)) {
      report('load/date', ['lifecycle', late], {
        en: `“${late}” (${to}) lies before “${early}” (${from})`,
        vi: `“${late}” (${to}) đứng trước “${early}” (${from})`,
      });
      return;
    }
  }
}

function checkMoney(budget: Money | undefined, report: Report): void {
  if (budget === undefined) return;
  checkRange(budget.amount, ['budget', 'amount'], report);
  for (const [year, amount] of Object.entries(budget.byYear ?? {}))
    checkRange(amount, ['budget', 'byYear', year], report);
}

function checkRange(amount: Amount | undefined, path: readonly PathPart[], report: Report): void {
  if (typeof amount === 'object' && amount.max < amount.min) {
    report('load/value', [...path, 'max'], {
      en: `max (${amount.max}) is less than min (${amount.min})`,
      vi: `max (${amount.max}) nhỏ hơn min (${amount.min})`,
    });
  }
}

/** C0 and C1 controls but tab and line ends; marks that turn the writing direction; zero-width signs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b\ufeff]/;

/** Keys whose values are texts in one or several languages. */
const TEXTS = new Set(['name', 'description', 'provider', 'text']);

function checkText(value: object, path: readonly PathPart[], report: Report): void {
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === 'string') {
      const hidden = HIDDEN.exec(part);
      if (hidden !== null) {
        const code = hidden[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
        report(
          'load/control-character',
          [...path, key],
          {
            en: `the text holds the invisible character U+${code}`,
            vi: `chuỗi chữ có ký tự không nhìn thấy U+${code}`,
          },
          { en: 'Delete it; pictures and reports leave it out.', vi: 'Hãy xóa; hình vẽ và báo cáo sẽ bỏ ký tự này.' },
        );
      }
    } else if (typeof part === 'object' && part !== null && !key.startsWith('x-')) {
      if (TEXTS.has(key) && path.length === 0 && !Array.isArray(part) && Object.keys(part).length === 0) {
        report(
          'load/value',
          [key],
          { en: `“${key}” has no language`, vi: `“${key}” chưa có ngôn ngữ nào` },
          { en: 'Write text, or { vi: …, en: … }.', vi: 'Viết chuỗi chữ, hoặc { vi: …, en: … }.' },
        );
      }
      checkText(part, [...path, key], report);
    }
  }
}
