import { compareText } from '../diagnostic/order.ts';
import type { Element, ElementOf } from '../model/architecture.ts';
import type { DuplicateGroup, Relation } from './duplicate-group.ts';
import { moneyAtStake } from './money-at-stake.ts';
import type { Member, SignalContext } from './signals.ts';
import { NOT_BUILDING, signalsOf } from './signals.ts';
import type { Verdict } from './verdict.ts';
import { decide, VERDICTS } from './verdict.ts';

/** Groups up to this size are compared pair by pair; of larger ones each member with so many near it. */
const ALL_PAIRS = 40;
const NEAR = 12;
const NEAR_IN_ONE_PLACE = 3;

/** Compares the members of one function; undefined where none has a finding. */
export function groupOf(
  key: string,
  members: readonly Member[],
  platform: ElementOf<'components'> | undefined,
  context: SignalContext,
): DuplicateGroup | undefined {
  const relations: Relation[] = [];
  const compare = (a: Member, b: Member): void => {
    const relation = relate(a, b, context);
    if (relation.decision.verdict !== 'none') relations.push(relation);
  };
  let compared = 0;
  if (members.length <= ALL_PAIRS) {
    for (const [at, a] of members.entries()) for (const b of members.slice(at + 1)) compare(a, b);
    compared = (members.length * (members.length - 1)) / 2;
  } else compared = compareNear(members, context, compare);
  const nationals =
    platform === undefined
      ? []
      : members.filter((member) => conflicts(member, context)).map((member) => ({ member, platform }));
  const touched = new Set([...relations.flatMap(({ a, b }) => [a, b]), ...nationals.map(({ member }) => member)]);
  const left = members.filter((member) => touched.has(member));
  const [first] = left;
  if (first === undefined) return undefined;
  const verdicts = new Set<Verdict>(relations.map(({ decision }) => decision.verdict));
  if (nationals.length > 0) verdicts.add('national-conflict');
  const components = new Set(left.map(({ claim }) => claim.component));
  const [component = null] = components;
  return {
    key,
    component: components.size === 1 ? component : null,
    concept: left.find(({ claim }) => claim.concept !== null)?.claim.concept ?? null,
    dataset: first.claim.dataset,
    alsoShared: [],
    holder: first.claim.holder,
    members: left,
    relations,
    nationals,
    verdict: VERDICTS.find((verdict) => verdicts.has(verdict)) ?? 'none',
    money: moneyAtStake(left.map(({ profile }) => profile.investment)),
    notCompared: (members.length * (members.length - 1)) / 2 - compared,
  };
}

/** Whether a member builds what a national platform provides: it is not central itself, and does not say that it uses it. */
function conflicts({ profile }: Member, { graph }: SignalContext): boolean {
  const { tier, intent } = profile.details;
  if (tier === 'central' || NOT_BUILDING.has(intent)) return false;
  return !profile.investment.parts.some((part) =>
    graph
      .targets(part, 'reuses', 'inherits')
      .some(({ collection, value }) => collection === 'components' && 'exclusive' in value && value.exclusive === true),
  );
}

/**
 * Compares each member of a large group with some of its place, with some of the places around it, and with the one before it in
 * the order of their needs. Says how many pairs that were.
 */
function compareNear(
  members: readonly Member[],
  { places }: SignalContext,
  compare: (a: Member, b: Member) => void,
): number {
  const at = new Map<Element, Member[]>();
  const sorted = [...members].sort((a, b) => compareText(a.claim.need, b.claim.need));
  let compared = 0;
  for (const [index, member] of sorted.entries()) {
    const near = new Set<Member>();
    for (const area of member.profile.areas) {
      for (const place of [area, ...places.around(area)]) {
        for (const other of at.get(place)?.slice(-NEAR_IN_ONE_PLACE) ?? []) if (near.size < NEAR) near.add(other);
      }
    }
    const before = sorted[index - 1];
    if (before !== undefined) near.add(before);
    for (const other of near) compare(other, member);
    compared += near.size;
    for (const area of member.profile.areas) {
      const same = at.get(area);
      if (same === undefined) at.set(area, [member]);
      else same.push(member);
    }
  }
  return compared;
}

/** All relations of a group, pair by pair, for whoever asks for each. */
export function expandRelations({ members }: DuplicateGroup, context: SignalContext): readonly Relation[] {
  return members.flatMap((a, at) =>
    members.slice(at + 1).flatMap((b) => {
      const relation = relate(a, b, context);
      return relation.decision.verdict === 'none' ? [] : [relation];
    }),
  );
}

export function relate(a: Member, b: Member, context: SignalContext): Relation {
  return { a, b, decision: decide(signalsOf(a, b, context)) };
}
