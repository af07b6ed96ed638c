import { compareText } from '../diagnostic/order.ts';
import { createExplanations } from '../graph/explanations.ts';
import type { Graph } from '../graph/graph.ts';
import type { Investment, Party } from '../graph/investments.ts';
import { investmentsOf } from '../graph/investments.ts';
import type { Place } from '../graph/places.ts';
import { createPlaces, overlap } from '../graph/places.ts';
import type { Element, ElementOf } from '../model/architecture.ts';
import type { MoneySum } from '../model/money-sum.ts';
import { wordings } from '../model/text.ts';
import { moneyAtStake } from './money-at-stake.ts';
import { normalizeName } from './normalize-name.ts';

/** Where an investment states its function: an entry of `realizes`, or a name. */
export type Holder = { readonly element: Party; readonly path: readonly (string | number)[] };

export type FunctionMember = {
  readonly investment: Investment;
  readonly holders: readonly Holder[];
  /** Where it serves; null where that is not stated. */
  readonly place: Place | null;
  /** The other investments, by index, that it says it continues, replaces, reuses or is a part of. */
  readonly explains: ReadonlySet<number>;
};

/** Investments that provide one function. Each has at least one other in the group that nothing tells it apart from. */
export type FunctionGroup = {
  /** `function:<component id>` or `name:<normalised name>`. */
  readonly key: string;
  /** The keys of what else exactly these members share. */
  readonly alsoShared: readonly string[];
  readonly component: ElementOf<'components'> | null;
  /** In the model's order of investments: projects, then systems without one. */
  readonly members: readonly FunctionMember[];
  /** What can still be saved: the budgets of proposed, approved and running members. */
  readonly money: readonly MoneySum[];
};

export type GroupOptions = {
  /** Components, by id with or without the framework, that are shelves rather than functions. */
  readonly ignore?: readonly string[] | undefined;
};

/** Connecting to, teaching or running a system is not building it. */
const NOT_BUILDING: ReadonlySet<string> = new Set(['connect', 'train', 'operate']);

/** So many explained partners are looked at before a member is taken to have no other. */
const MOST_EXPLAINED = 1000;

type Shared = { readonly component: ElementOf<'components'> | null; readonly holders: Map<Investment, Holder[]> };

/**
 * The groups of investments that provide one function for places that meet, by the reference component they realize, else by
 * the same name. Functions first, in the order of their ids. Costs what the members cost, not what their pairs do.
 */
export function groupByFunction(graph: Graph, { ignore = [] }: GroupOptions = {}): readonly FunctionGroup[] {
  const investments = investmentsOf(graph);
  const explains = createExplanations(graph, investments);
  const placeOf = createServedPlace(graph);
  const groups: FunctionGroup[] = [];
  for (const [key, { component, holders }] of collect(graph, investments, new Set(ignore))) {
    if (holders.size < 2) continue;
    const members = [...holders].map(([investment, stated]) => ({
      investment,
      holders: stated,
      place: placeOf(investment, stated),
      explains: explains(investment),
    }));
    const left = withPartner(members);
    if (left.length < 2) continue;
    const money = moneyAtStake(left.map(({ investment }) => investment));
    groups.push({ key, alsoShared: [], component, members: left, money });
  }
  return merge(groups.sort((a, b) => compareText(a.key, b.key)));
}

/** Whether nothing tells two members of a group apart: no stated relation, not one system, not two places. */
export function isUnexplained(a: FunctionMember, b: FunctionMember): boolean {
  if (a.explains.has(b.investment.index) || b.explains.has(a.investment.index)) return false;
  if (a.holders.some(({ element }) => b.holders.some((other) => other.element === element))) return false;
  return a.place === null || b.place === null || overlap(a.place, b.place);
}

/** The pairs of a group that nothing tells apart, among its first members; `leftOut` members were not compared. */
export function unexplainedPairs(
  { members }: FunctionGroup,
  limit = 200,
): { readonly pairs: readonly (readonly [FunctionMember, FunctionMember])[]; readonly leftOut: number } {
  const compared = members.slice(0, limit);
  const pairs = compared.flatMap((a, at) =>
    compared.slice(at + 1).flatMap((b) => (isUnexplained(a, b) ? [[a, b] as const] : [])),
  );
  return { pairs, leftOut: members.length - compared.length };
}

/** Who states each function and each name. */
function collect(
  graph: Graph,
  investments: readonly Investment[],
  ignore: ReadonlySet<string>,
): ReadonlyMap<string, Shared> {
  const shared = new Map<string, Shared>();
  const add = (
    key: string,
    component: ElementOf<'components'> | null,
    investment: Investment,
    holder: Holder,
  ): void => {
    const entry = shared.get(key) ?? { component, holders: new Map<Investment, Holder[]>() };
    shared.set(key, entry);
    const same = entry.holders.get(investment);
    if (same === undefined) entry.holders.set(investment, [holder]);
    else same.push(holder);
  };
  for (const investment of investments) {
    if (NOT_BUILDING.has(investment.project?.value.action ?? 'build')) continue;
    const reused = new Set(investment.parts.flatMap((part) => graph.targets(part, 'reuses', 'inherits')));
    for (const element of investment.parts) {
      for (const [at, id] of (element.value.realizes ?? []).entries()) {
        const component = graph.element(id);
        if (component?.collection !== 'components' || isShelf(component, ignore) || reused.has(component)) continue;
        add(`function:${id}`, component, investment, { element, path: ['realizes', at] });
      }
      for (const name of new Set(wordings(element.value.name).map(normalizeName))) {
        if (name !== '') add(`name:${name}`, null, investment, { element, path: ['name'] });
      }
    }
  }
  return shared;
}

/** “Other systems” is a place to put things, no function. */
function isShelf({ id, framework, value }: ElementOf<'components'>, ignore: ReadonlySet<string>): boolean {
  const local = framework === null ? id : id.slice(framework.length + 1);
  return value.shelf === true || value.requirement === 'catch-all' || ignore.has(id) || ignore.has(local);
}

/**
 * Where a function is provided: the areas of what states it, else of the rest of its investment. Null where any is not stated.
 * The areas of each element are looked up once, since one of a thousand functions has a thousand edges.
 */
function createServedPlace(graph: Graph): (investment: Investment, holders: readonly Holder[]) => Place | null {
  const places = createPlaces(graph);
  const known = new Map<Element, readonly Element[]>();
  const areasOf = (element: Element): readonly Element[] => {
    const areas = known.get(element) ?? graph.targets(element, 'area');
    known.set(element, areas);
    return areas;
  };
  return ({ project, systems }, holders) => {
    const areas: Element[] = [];
    for (const { element } of holders) {
      const others = element === project ? systems : project === null ? [] : [project];
      const own = areasOf(element);
      const served = own.length > 0 ? own : others.flatMap(areasOf);
      if (served.length === 0) return null;
      for (const area of served) areas.push(area);
    }
    return places(areas);
  };
}

/** The members that have an unexplained partner. Looks only at those whose places can meet, and stops at the first. */
function withPartner(members: readonly FunctionMember[]): readonly FunctionMember[] {
  const placeless: FunctionMember[] = [];
  const at = new Map<Element, FunctionMember[]>();
  const inside = new Map<Element, FunctionMember[]>();
  const put = (index: Map<Element, FunctionMember[]>, areas: ReadonlySet<Element>, member: FunctionMember): void => {
    for (const area of areas) {
      const same = index.get(area);
      if (same === undefined) index.set(area, [member]);
      else same.push(member);
    }
  };
  for (const member of members) {
    if (member.place === null) placeless.push(member);
    else {
      put(at, member.place.own, member);
      put(inside, member.place.around, member);
    }
  }
  const hasPartner = (member: FunctionMember): boolean => {
    let explained = 0;
    for (const near of nearby(member)) {
      for (const other of near) {
        if (other === member) continue;
        if (isUnexplained(member, other)) return true;
        if (++explained >= MOST_EXPLAINED) return false;
      }
    }
    return false;
  };
  function* nearby({ place }: FunctionMember): Generator<readonly FunctionMember[]> {
    if (place === null) return yield members;
    yield placeless;
    for (const area of place.own) yield* [at.get(area) ?? [], inside.get(area) ?? []];
    for (const area of place.around) yield at.get(area) ?? [];
  }
  return members.filter(hasPartner);
}

/** A name adds nothing where a function has all its members; functions shared by the same members are one group. */
function merge(groups: readonly FunctionGroup[]): readonly FunctionGroup[] {
  const functionsOf = new Map<Investment, ReadonlySet<Investment>[]>();
  const kept = new Map<string, FunctionGroup & { readonly alsoShared: string[] }>();
  for (const group of groups) {
    const investments = group.members.map(({ investment }) => investment);
    const [first] = investments;
    const wider = first === undefined ? [] : (functionsOf.get(first) ?? []);
    if (group.component === null && wider.some((held) => investments.every((investment) => held.has(investment))))
      continue;
    const set = investments.map(({ index }) => index).join(' ');
    const same = kept.get(set);
    if (same !== undefined) {
      same.alsoShared.push(group.key);
      continue;
    }
    kept.set(set, { ...group, alsoShared: [] });
    if (group.component === null) continue;
    const held = new Set(investments);
    for (const investment of investments) {
      const others = functionsOf.get(investment);
      if (others === undefined) functionsOf.set(investment, [held]);
      else others.push(held);
    }
  }
  return [...kept.values()];
}
