import type { Investment } from '../graph/investments.ts';
import type { DuplicateGroup } from './duplicate-group.ts';
import { VERDICTS } from './verdict.ts';

/**
 * Names and data add nothing where the members share a function; functions shared by the same members are one group, under the
 * key of the gravest.
 */
export function mergeGroups(groups: readonly DuplicateGroup[]): readonly DuplicateGroup[] {
  const bySet = new Map<string, DuplicateGroup[]>();
  for (const group of groups) {
    const set = group.members.map(({ profile }) => profile.investment.index).join(' ');
    const same = bySet.get(set);
    if (same === undefined) bySet.set(set, [group]);
    else same.push(group);
  }
  const merged = [...bySet.values()].map(combine);
  const isWithinFunction = createWithin(merged.filter(isOfFunction));
  return merged.filter((group) => isOfFunction(group) || !isWithinFunction(group));
}

function isOfFunction({ key }: DuplicateGroup): boolean {
  return key.startsWith('function:');
}

/** Whether all members of a group stand together in one of the groups given. */
function createWithin(groups: readonly DuplicateGroup[]): (group: DuplicateGroup) => boolean {
  const setsOf = new Map<Investment, ReadonlySet<Investment>[]>();
  for (const { members } of groups) {
    const held = new Set(members.map(({ profile }) => profile.investment));
    for (const investment of held) {
      const others = setsOf.get(investment);
      if (others === undefined) setsOf.set(investment, [held]);
      else others.push(held);
    }
  }
  return ({ members: [first, ...others] }) => {
    const sets = first === undefined ? undefined : setsOf.get(first.profile.investment);
    return sets?.some((held) => others.every(({ profile }) => held.has(profile.investment))) === true;
  };
}

/** Groups of the same members as one: a function before a name, the gravest first. */
function combine(groups: readonly DuplicateGroup[]): DuplicateGroup {
  const rank = (group: DuplicateGroup): number =>
    VERDICTS.findIndex((verdict) => verdict === group.verdict) + (isOfFunction(group) ? 0 : VERDICTS.length);
  const first = groups.reduce((best, group) => (rank(group) < rank(best) ? group : best));
  if (groups.length === 1) return first;
  return {
    ...first,
    alsoShared: groups.flatMap((group) => (group === first || !isOfFunction(group) ? [] : [group.key])),
    nationals: groups.flatMap(({ nationals }) => nationals),
  };
}
