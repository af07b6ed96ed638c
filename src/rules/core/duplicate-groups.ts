import type { Finding, Spot } from '../../check/rule.ts';
import type { Message } from '../../diagnostic/message.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Party } from '../../graph/investments.ts';
import type { DuplicateGroup, Relation } from '../../match/duplicate-group.ts';
import { functionTitle } from '../../match/evidence.ts';
import type { Duplicates } from '../../match/find-duplicates.ts';
import { findDuplicates } from '../../match/find-duplicates.ts';
import { groupEvidence } from '../../match/group-evidence.ts';
import { sayAtStake } from '../../match/money-at-stake.ts';
import type { Member, SignalContext } from '../../match/signals.ts';
import type { Verdict } from '../../match/verdict.ts';
import { VERDICTS } from '../../match/verdict.ts';
import { nameOf } from '../../model/name-of.ts';

/** So many members are named in the sentence, and so many more are shown with their places. */
const NAMED = 4;
const SHOWN = 10;

/** The rule whose option says which components are no functions, for all five rules. */
export const SHELVES_OF = 'core/duplicate-investment';

/** The groups of a model under its own settings. */
export function duplicatesOf(graph: Graph, ignore = ignoredShelves(graph)): Duplicates {
  return findDuplicates(graph, { ignore });
}

export function ignoredShelves({ architecture }: Graph): readonly string[] {
  const setting = architecture.workspace.rules?.[SHELVES_OF];
  const ignore = typeof setting === 'object' ? (setting as { readonly ignore?: unknown }).ignore : undefined;
  return Array.isArray(ignore) ? ignore.map(String) : [];
}

/** What the local relations of a group come to; conflicts with national platforms are told apart. */
export type LocalPart = {
  readonly verdict: Verdict;
  readonly members: readonly Member[];
  readonly relations: readonly Relation[];
};

const localParts = new WeakMap<DuplicateGroup, LocalPart | null>();

/** Worked out once for a group: four rules ask. */
export function localPart(group: DuplicateGroup): LocalPart | undefined {
  const known = localParts.get(group);
  const part = known === undefined ? (partOf(group) ?? null) : known;
  localParts.set(group, part);
  return part ?? undefined;
}

function partOf({ members, relations }: DuplicateGroup): LocalPart | undefined {
  const local = relations.filter(({ decision }) => decision.verdict !== 'national-conflict');
  const verdict = VERDICTS.find((each) => local.some(({ decision }) => decision.verdict === each));
  if (verdict === undefined) return undefined;
  const touched = new Set<Member>();
  for (const { a, b } of local) touched.add(a).add(b);
  return { verdict, members: members.filter((member) => touched.has(member)), relations: local };
}

export type Wording = {
  /** After the names: “provide the same function”. */
  readonly say: (names: Message, title: Message) => Message;
  readonly help: Message;
};

/** The findings of one verdict, one a group. */
export function* findingsOf(
  graph: Graph,
  verdict: Verdict,
  wording: Wording,
  ignore?: readonly string[],
): Generator<Finding> {
  const { groups, context } = duplicatesOf(graph, ignore);
  for (const group of groups) {
    const part = localPart(group);
    if (part?.verdict !== verdict) continue;
    yield toFinding(context, group, part, wording);
  }
}

function toFinding(
  context: SignalContext,
  group: DuplicateGroup,
  { members, relations }: LocalPart,
  { say, help }: Wording,
): Finding {
  const latest = startsLatest(members);
  const others = members.filter((member) => member !== latest);
  const names = listed(members.map(({ profile }) => profile.investment.head));
  const stake = sayAtStake(members.map(({ profile }) => profile.investment));
  const sentence = say(names, titleOf(group));
  const isAllThere = members.every(({ profile }) => profile.details.stage === 'existing');
  return {
    // Nothing can be stopped any more: a reason to consolidate, none to hold a plan back.
    ...(isAllThere ? { severity: 'warning' as const } : {}),
    ...(latest === undefined ? { at: members[0]?.profile.investment.head as Party } : spotOf(latest)),
    message: {
      en: `${sentence.en}${stake === null ? '' : `; at stake: ${stake.en}`}`,
      vi: `${sentence.vi}${stake === null ? '' : `; kinh phí liên quan: ${stake.vi}`}`,
    },
    help,
    related: others.slice(0, SHOWN).map((member) => ({ ...spotOf(member), message: alsoHere(member) })),
    evidence: groupEvidence({ members, relations, nationals: [] }, context),
    parties: members.map(({ profile }) => profile.investment.head),
    group: group.key,
  };
}

export function titleOf(group: DuplicateGroup): Message {
  return functionTitle(group);
}

/** The one that can most likely still be changed; of those that start together or do not say, the last in the model. */
function startsLatest(members: readonly Member[]): Member | undefined {
  let latest: Member | undefined;
  let start = '';
  for (const member of members) {
    const own = member.profile.details.from;
    if (latest !== undefined && own < start) continue;
    if (latest !== undefined && own === start && indexOf(member) < indexOf(latest)) continue;
    latest = member;
    start = own;
  }
  return latest;
}

function indexOf({ profile }: Member): number {
  return profile.investment.head.index;
}

/** Where a member says it: in the project or lone system itself, else where the project names the system that does. */
export function spotOf({ profile, claim }: Member): Spot {
  const { head, project } = profile.investment;
  if (claim.holder.element === head) return { at: head, path: claim.holder.path };
  const at = project?.value.delivers?.indexOf(claim.holder.element.id) ?? -1;
  return at < 0 ? { at: head } : { at: head, path: ['delivers', at] };
}

export function listed(elements: readonly Party[]): Message {
  const shown = elements.length > NAMED + 1 ? elements.slice(0, NAMED) : elements;
  const more = elements.length - shown.length;
  const names = shown.map(nameOf);
  return {
    en: join([...names.map(({ en }) => `“${en}”`), ...(more > 0 ? [`${more} more`] : [])], 'and'),
    vi: join([...names.map(({ vi }) => `“${vi}”`), ...(more > 0 ? [`${more} khoản khác`] : [])], 'và'),
  };
}

function join(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;
}

function alsoHere({ profile }: Member): Message {
  const { en, vi } = nameOf(profile.investment.head);
  return { en: `“${en}” provides it too`, vi: `“${vi}” cũng cung cấp chức năng này` };
}
