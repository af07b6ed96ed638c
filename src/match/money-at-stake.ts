import type { Message } from '../diagnostic/message.ts';
import type { Investment } from '../graph/investments.ts';
import type { Money } from '../model/money.ts';
import type { MoneySum } from '../model/money-sum.ts';
import { formatMoney, sumMoney } from '../model/money-sum.ts';

/**
 * What can still be saved: the budgets of proposed, approved and running projects, and of systems to come that have none. A
 * project that does not say how far it is may count or not, which widens the sum.
 */
export function moneyAtStake(investments: readonly Investment[]): readonly MoneySum[] {
  return sumMoney(partsOf(investments));
}

/** Of what can still be saved, how many say no amount: with no other amount beside them, no sum can be said at all. */
export function unknownBudgets(investments: readonly Investment[]): number {
  return partsOf(investments).filter((part) => part === undefined || sumMoney([part]).length === 0).length;
}

/** The money at stake in words; null where nothing can be saved any more. */
export function sayAtStake(investments: readonly Investment[]): Message | null {
  const sums = moneyAtStake(investments);
  const unknown = unknownBudgets(investments);
  if (sums.length === 0 && unknown === 0) return null;
  const open = {
    en: unknown === 1 ? '1 budget not stated' : `${unknown} budgets not stated`,
    vi: `${unknown} khoản chưa ghi kinh phí`,
  };
  if (sums.length === 0) return { en: `unknown (${open.en})`, vi: `chưa rõ (${open.vi})` };
  const [en, vi] = (['en', 'vi'] as const).map((lang) => sums.map((sum) => formatMoney(sum, lang)).join(' + '));
  if (unknown === 0) return { en: en ?? '', vi: vi ?? '' };
  return { en: `${en} (${open.en})`, vi: `${vi} (${open.vi})` };
}

/** The budgets that count; undefined is one that nobody states. */
function partsOf(investments: readonly Investment[]): readonly (Money | undefined)[] {
  const parts: (Money | undefined)[] = [];
  for (const { project, systems } of investments) {
    if (project === null) {
      const isComing = systems.some(({ value }) => value.status === 'planned' || value.status === 'building');
      if (isComing) parts.push(undefined);
      continue;
    }
    const { status, budget } = project.value;
    if (status === 'proposed' || status === 'approved' || status === 'running') parts.push(budget);
    if (status === undefined) parts.push(atMost(budget));
  }
  return parts;
}

function atMost(budget: Money | undefined): Money | undefined {
  const [sum] = budget === undefined ? [] : sumMoney([budget]);
  if (sum === undefined) return undefined;
  return { amount: { min: 0, max: Number(sum.max) }, unit: sum.currency };
}
