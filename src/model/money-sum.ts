import Big from 'big.js';
import type { Lang } from '../diagnostic/message.ts';
import type { Amount, Money } from './money.ts';
import { parseUnit } from './money.ts';

/**
 * A sum of money in one currency, as an interval in whole units of that currency (decimal text, no exponent).
 * `unknown` counts the parts that state no amount: the sum is at least `min`, and `max` is then only what is known.
 */
export type MoneySum = {
  readonly currency: string;
  readonly min: string;
  readonly max: string;
  readonly unknown: number;
};

/** Adds up budgets, each currency for itself, in order of currency. Parts without a budget are counted in every sum. */
export function sumMoney(parts: readonly (Money | undefined)[]): readonly MoneySum[] {
  const totals = new Map<string, { min: Big; max: Big }>();
  let unknown = 0;
  for (const part of parts) {
    const amount = part === undefined ? undefined : (part.amount ?? sumOfYears(part));
    if (part === undefined || amount === undefined) {
      unknown++;
      continue;
    }
    const { scale, currency } = parseUnit(part.unit);
    const factor = new Big(10).pow(scale);
    const total = totals.get(currency) ?? { min: new Big(0), max: new Big(0) };
    const [min, max] = ends(amount);
    totals.set(currency, { min: total.min.plus(min.times(factor)), max: total.max.plus(max.times(factor)) });
  }
  return [...totals]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, { min, max }]) => ({ currency, min: min.toFixed(), max: max.toFixed(), unknown }));
}

function ends(amount: Amount): readonly [Big, Big] {
  return typeof amount === 'number' ? [new Big(amount), new Big(amount)] : [new Big(amount.min), new Big(amount.max)];
}

function sumOfYears({ byYear }: Money): Amount | undefined {
  const years = Object.values(byYear ?? {});
  if (years.length === 0) return undefined;
  let [min, max] = [new Big(0), new Big(0)];
  for (const year of years) {
    const [low, high] = ends(year);
    min = min.plus(low);
    max = max.plus(high);
  }
  return { min: min.toNumber(), max: max.toNumber() };
}

/** Steps in which sums are said, largest first: power of ten and word. */
const STEPS: Readonly<Record<Lang, readonly (readonly [power: number, word: string])[]>> = {
  vi: [
    [12, 'nghìn tỷ'],
    [9, 'tỷ'],
    [6, 'triệu'],
  ],
  en: [
    [9, 'billion'],
    [6, 'million'],
  ],
};

/** `12,5 tỷ VND`, `10–15 tỷ VND`, `≥ 12,5 tỷ VND` when parts are unknown; in English `12.5 billion VND`. */
export function formatMoney(sum: MoneySum, lang: Lang): string {
  const largest = new Big(sum.max);
  const [power, word] = STEPS[lang].find(([step]) => largest.gte(new Big(10).pow(step))) ?? [0, ''];
  const say = (amount: string): string =>
    formatDecimal(new Big(amount).div(new Big(10).pow(power)).round(2).toFixed(), lang);
  const span = sum.min === sum.max ? say(sum.min) : `${say(sum.min)}–${say(sum.max)}`;
  return `${sum.unknown > 0 ? '≥ ' : ''}${[span, word, sum.currency].filter((part) => part !== '').join(' ')}`;
}

/** Decimal text with the grouping and decimal signs of the language; our own, since `Intl` changes with the ICU version. */
export function formatDecimal(decimal: string, lang: Lang): string {
  const [group, point] = lang === 'vi' ? ['.', ','] : [',', '.'];
  const [whole = '0', fraction] = decimal.split('.');
  const grouped = whole.replaceAll(/\B(?=([0-9]{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}
