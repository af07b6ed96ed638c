import type { Investment } from '../graph/investments.ts';
import type { DuplicateGroup } from './duplicate-group.ts';
import type { Verdict } from './verdict.ts';
import { VERDICTS } from './verdict.ts';

/**
 * A name adds nothing where the members share a function; functions shared by the same members are one group, under the key of
 * the gravest.
 */
export function mergeGroups(groups: readonly DuplicateGroup[]): readonly DuplicateGroup[] {
  const functionsOf = new Map<Investment, ReadonlySet<Investment>[]>();
  const kept = new Map<string, DuplicateGroup>();
  for (const group of groups) {
    const investments = group.members.map(({ profile }) => profile.investment);
    const [first] = investments;
    const isName = group.key.startsWith('name:');
    const wider = first === undefined ? [] : (functionsOf.get(first) ?? []);
    if (isName && wider.some((held) => investments.every((investment) => held.has(investment)))) continue;
    const set = investments.map(({ index }) => index).join(' ');
    const same = kept.get(set);
    kept.set(set, same === undefined ? group : combine(same, group));
    if (isName) continue;
    const held = new Set(investments);
    for (const investment of investments) {
      const others = functionsOf.get(investment);
      if (others === undefined) functionsOf.set(investment, [held]);
      else others.push(held);
    }
  }
  return [...kept.values()];
}

function combine(a: DuplicateGroup, b: DuplicateGroup): DuplicateGroup {
  const grave: readonly Verdict[] = VERDICTS;
  const rank = ({ verdict }: DuplicateGroup): number => grave.indexOf(verdict);
  const [graver, other] = rank(b) < rank(a) ? [b, a] : [a, b];
  return {
    ...graver,
    alsoShared: [...a.alsoShared, ...b.alsoShared, other.key],
    nationals: [...a.nationals, ...b.nationals],
  };
}
