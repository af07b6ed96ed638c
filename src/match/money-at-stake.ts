import type { Investment } from '../graph/investments.ts';
import type { Money } from '../model/money.ts';
import type { MoneySum } from '../model/money-sum.ts';
import { sumMoney } from '../model/money-sum.ts';

/**
 * What can still be saved: the budgets of proposed, approved and running projects, and of systems to come that have none. A
 * project that does not say how far it is may count or not, which widens the sum.
 */
export function moneyAtStake(investments: readonly Investment[]): readonly MoneySum[] {
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
  return sumMoney(parts);
}

function atMost(budget: Money | undefined): Money | undefined {
  const [sum] = budget === undefined ? [] : sumMoney([budget]);
  if (sum === undefined) return undefined;
  return { amount: { min: 0, max: Number(sum.max) }, unit: sum.currency };
}
