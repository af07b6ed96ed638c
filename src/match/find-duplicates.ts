import { compareText } from '../diagnostic/order.ts';
import { createExplanations } from '../graph/explanations.ts';
import type { Graph } from '../graph/graph.ts';
import type { Investment } from '../graph/investments.ts';
import { investmentsByPart, investmentsOf } from '../graph/investments.ts';
import { createPlaceRelations } from '../graph/place-relation.ts';
import type { Element, ElementOf } from '../model/architecture.ts';
import { findCandidates } from './candidates.ts';
import { groupOf } from './compare-group.ts';
import type { DuplicateGroup } from './duplicate-group.ts';
import type { FunctionOptions, FunctionReader } from './functions.ts';
import { createFunctionReader } from './functions.ts';
import { createLexicon } from './lexicon.ts';
import { mergeGroups } from './merge-groups.ts';
import type { Profile } from './profile.ts';
import { createProfiles } from './profile.ts';
import type { Member, SignalContext } from './signals.ts';
import { createSharesSystem } from './signals.ts';

export type Duplicates = {
  readonly groups: readonly DuplicateGroup[];
  /** The investments that an element is a part of, as the checker sees them. */
  readonly profilesOf: (part: Element) => readonly Profile[];
  /** The key of the group that a claim would be in: its own, or for a name that of one much like it. */
  readonly groupKeyOf: (key: string) => string;
  /** Names that were not held against all others they share words with: too many have those words. */
  readonly notSearched: number;
  readonly context: SignalContext;
};

const known = new WeakMap<Graph, Map<string, Duplicates>>();

/** The groups of investments of one function, worked out once for a graph and its options. Linear in the model. */
export function findDuplicates(graph: Graph, options: FunctionOptions = {}): Duplicates {
  const byOptions = known.get(graph) ?? new Map<string, Duplicates>();
  known.set(graph, byOptions);
  const key = [...(options.ignore ?? [])].sort().join(' ');
  const before = byOptions.get(key) ?? find(graph, options);
  byOptions.set(key, before);
  return before;
}

function find(graph: Graph, options: FunctionOptions): Duplicates {
  const lexicon = createLexicon(graph.architecture.glossary, graph);
  const reader = createFunctionReader(graph, lexicon, options);
  const investments = investmentsOf(graph);
  const explanations = createExplanations(graph, investments);
  const profileOf = createProfiles(graph, reader);
  const { keysAt, memberOf } = createMembers(investments, reader, profileOf);
  const { keysOf, groupKeyOf, numbersOf, notSearched } = findCandidates(investments.length, keysAt);
  const { platforms, counterparts } = nationalPlatforms(graph, reader);
  const context: SignalContext = {
    graph,
    places: createPlaceRelations(graph),
    sharesSystem: createSharesSystem(),
    explains: ({ investment }: Profile) => explanations(investment),
    counterparts,
    platforms,
  };
  const membersOf = (keys: readonly string[]): readonly Member[] => {
    const members = new Map<number, Member>();
    for (const key of keys) {
      for (const at of numbersOf(key)) {
        const member = members.has(at) ? undefined : memberOf(at, key);
        if (member !== undefined) members.set(at, member);
      }
    }
    return [...members.values()];
  };
  const groups: DuplicateGroup[] = [];
  for (const [key, keys] of keysOf) {
    const platform = platforms.get(key);
    if (keys.length < 2 && numbersOf(key).length < 2 && platform === undefined) continue;
    const members = membersOf(keys);
    const group = groupOf(key, members, platform, context);
    if (group !== undefined) groups.push(group);
  }
  return {
    groups: mergeGroups(groups.sort((a, b) => compareText(a.key, b.key))),
    profilesOf: (part) => (investmentsByPart(investments).get(part) ?? []).map(profileOf),
    groupKeyOf,
    notSearched,
    context,
  };
}

/**
 * So many investments are kept as they are first read. The others are read again where they are members of a group, since what
 * a hundred thousand say would fill the memory for the few that are asked.
 */
const KEPT = 10_000;

type Members = {
  /** The keys of what an investment claims, by its number. */
  readonly keysAt: (at: number) => Iterable<string>;
  /** The member of a group that an investment is, by its number and the key of the claim that puts it there. */
  readonly memberOf: (at: number, key: string) => Member | undefined;
};

function createMembers(
  investments: readonly Investment[],
  { claimsOf, meaningsOf }: FunctionReader,
  profileOf: (investment: Investment) => Profile,
): Members {
  const profiles = new Map<number, Profile>();
  const profileAt = (at: number): Profile | undefined => {
    const investment = investments[at];
    if (investment === undefined) return undefined;
    const profile = profiles.get(at) ?? profileOf(investment);
    profiles.set(at, profile);
    return profile;
  };
  return {
    keysAt: (at) => {
      if (at < KEPT) return profileAt(at)?.claims.keys() ?? [];
      const parts = investments[at]?.parts ?? [];
      return new Set(claimsOf(parts.map(meaningsOf)).map(({ key }) => key));
    },
    memberOf: (at, key) => {
      const profile = profileAt(at);
      const claim = profile?.claims.get(key);
      return profile === undefined || claim === undefined ? undefined : { profile, claim };
    },
  };
}

/** Exclusive platforms by function, and the functions that have a counterpart below. */
function nationalPlatforms(graph: Graph, { keyOf }: FunctionReader) {
  const platforms = new Map<string, ElementOf<'components'>>();
  const counterparts = new Set<string>();
  const { entries } = graph.architecture.glossary;
  for (const component of graph.of('components')) {
    if (component.value.exclusive !== true) continue;
    const key = keyOf(component);
    if (key === null) continue;
    if (!platforms.has(key)) platforms.set(key, component);
    for (const other of graph.targets(component, 'counterparts')) {
      if (other.collection !== 'components') continue;
      const belongs = entries.some(
        ({ capability, refs }) => `function:${capability}` === key && refs?.includes(other.id),
      );
      if (belongs || keyOf(other) === key) counterparts.add(key);
    }
  }
  for (const key of counterparts) platforms.delete(key);
  return { platforms, counterparts };
}
