import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import type { Amount, Money } from '../model/money.ts';
import type { PathPart } from './find-range.ts';
import type { Locator } from './locator.ts';
import { problem } from './problem.ts';
import type { RawElement } from './raw-element.ts';
import type { Range } from './yaml-problem.ts';

/**
 * Amounts of money written like `1.200`. YAML reads 1.2; a Vietnamese official may have meant twelve hundred, and a budget
 * that is a thousand times too small is believed by everybody. `pointed` are the places of such numbers in the file.
 */
export function pointedAmounts(
  file: string,
  elements: readonly RawElement[],
  pointed: readonly Range[],
  locator: Locator,
): readonly Diagnostic[] {
  const places = new Set(pointed.map(({ start, end }) => spot(locator.range(file, start, end))));
  return elements.flatMap((element) => {
    const budget = element.collection === 'projects' ? element.value.budget : undefined;
    return amountPaths(budget).flatMap(([path, read]) => {
      const place = locator.element(element, path);
      return places.has(spot(place)) ? [warning(element, path, read, place)] : [];
    });
  });
}

function warning({ id }: RawElement, path: readonly PathPart[], read: number, place: Place): Diagnostic {
  return problem({
    code: 'load/value',
    severity: 'warning',
    message: {
      en: `this amount is read as ${read}: a point is the decimal sign`,
      vi: `số tiền này được hiểu là ${String(read).replace('.', ',')}: dấu chấm là dấu thập phân`,
    },
    place,
    element: id ?? undefined,
    field: path.join('.'),
    help: {
      en: `For thousands write no sign (1200); if ${read} is meant, write ${read}.`,
      vi: `Nếu là hàng nghìn, viết liền không dấu (1200); nếu đúng là ${String(read).replace('.', ',')}, viết ${read}.`,
    },
  });
}

type AmountAt = readonly [path: readonly PathPart[], read: number];

/** Every number of a budget, with its path from the project. */
function amountPaths(budget: Money | undefined): readonly AmountAt[] {
  if (budget === undefined) return [];
  const years = Object.entries(budget.byYear ?? {});
  return [
    ...numbersIn(['budget', 'amount'], budget.amount),
    ...years.flatMap(([year, amount]) => numbersIn(['budget', 'byYear', year], amount)),
  ];
}

function numbersIn(path: readonly PathPart[], amount: Amount | undefined): readonly AmountAt[] {
  if (amount === undefined) return [];
  if (typeof amount === 'number') return [[path, amount]];
  return [
    [[...path, 'min'], amount.min],
    [[...path, 'max'], amount.max],
  ];
}

function spot({ line, column }: Place): string {
  return `${line}:${column}`;
}
