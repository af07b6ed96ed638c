import type { ElementOf } from '../model/architecture.ts';
import type { MoneySum } from '../model/money-sum.ts';
import type { Holder } from './claims.ts';
import type { Concept } from './lexicon.ts';
import type { Member } from './signals.ts';
import type { Decision, Verdict } from './verdict.ts';

/** Two members of a group and what follows for them. A large model has many: what led there is worked out again for who asks. */
export type Relation = {
  readonly a: Member;
  readonly b: Member;
  readonly decision: Decision;
};

/** A local member that builds what a platform of a framework in use provides for all. */
export type NationalRelation = { readonly member: Member; readonly platform: ElementOf<'components'> };

/** Investments of one function of which each has a finding with at least one other, or with a national platform. */
export type DuplicateGroup = {
  readonly key: string;
  readonly component: ElementOf<'components'> | null;
  readonly concept: Concept | null;
  /** The data set that they all keep the master of, where that is what makes them a group. */
  readonly dataset: ElementOf<'datasets'> | null;
  /** The keys of what else exactly these members share. */
  readonly alsoShared: readonly string[];
  /** Where its first member says it. */
  readonly holder: Holder;
  readonly members: readonly Member[];
  readonly relations: readonly Relation[];
  readonly nationals: readonly NationalRelation[];
  /** The gravest of its relations. */
  readonly verdict: Verdict;
  readonly money: readonly MoneySum[];
  /** Pairs that were not compared, since the group is large. */
  readonly notCompared: number;
};
