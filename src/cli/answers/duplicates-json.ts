import type { DuplicateGroup, Duplicates, EvidenceLine, Member, MoneySum, Relation, Verdict } from '../../index.ts';
import {
  expandRelations,
  inheritorOptions,
  isWrittenOut,
  moneyAtStake,
  nationalEvidence,
  pairsOmitted,
  relationEvidence,
  titleOf,
  unknownBudgets,
  VERDICTS,
} from '../../index.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { plainEvidence } from './evidence-rows.ts';

/** The groups and their pairs for machines, in the order of their keys. */
export function plainDuplicates(
  workspace: OpenWorkspace,
  { groups, context, notSearched }: Duplicates,
): Readonly<Record<string, unknown>> {
  const expanded = groups.map((group) => ({
    group,
    relations: isWrittenOut(group) ? expandRelations(group, context) : [],
  }));
  return {
    groups: expanded.map(({ group, relations }) => plainGroup(workspace, context, group, relations)),
    pairs: gravest(
      expanded.flatMap(({ group, relations }) =>
        isWrittenOut(group) ? pairsOf(workspace, context, group, relations) : [],
      ),
    ),
    pairsOmitted: pairsOmitted(groups),
    namesNotSearched: notSearched,
  };
}

type Pair = {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly evidence: ReturnType<typeof plainEvidence>;
  readonly money: readonly MoneySum[];
};

/** Two that share several functions are one pair, of the gravest verdict; each function has them in its group. */
function gravest(pairs: readonly Pair[]): readonly Pair[] {
  const rank = ({ verdict }: Pair): number => (VERDICTS as readonly Verdict[]).indexOf(verdict);
  const kept = new Map<string, Pair>();
  for (const pair of pairs) {
    const key = pair.a < pair.b ? `${pair.a} ${pair.b}` : `${pair.b} ${pair.a}`;
    const other = kept.get(key);
    if (other === undefined || rank(pair) < rank(other)) kept.set(key, pair);
  }
  return [...kept.values()];
}

function plainGroup(
  workspace: OpenWorkspace,
  context: Duplicates['context'],
  group: DuplicateGroup,
  relations: readonly Relation[],
): object {
  const { lang, graph } = workspace;
  return {
    id: group.key,
    function: titleOf(group).title[lang],
    component: group.component?.id ?? null,
    alsoShared: group.alsoShared,
    members: group.members.map(idOf),
    verdict: group.verdict,
    money: group.money,
    unknownBudgets: unknownBudgets(group.members.map(({ profile }) => profile.investment)),
    notCompared: group.notCompared,
    options: inheritorOptions(graph, group.members).map(({ member, ...criteria }) => ({
      inheritor: idOf(member),
      ...criteria,
    })),
    relations: [
      ...relations.map((relation) => ({
        a: idOf(relation.a),
        b: idOf(relation.b),
        verdict: relation.decision.verdict,
        evidence: plainEvidence(workspace, relationEvidence(relation, context)),
      })),
      ...group.nationals.map((relation) => ({
        a: idOf(relation.member),
        b: relation.platform.id,
        verdict: 'national-conflict',
        evidence: plainEvidence(workspace, nationalEvidence(relation, graph)),
      })),
    ],
  };
}

/** One entry a pair: the money is that of the two. */
function pairsOf(
  workspace: OpenWorkspace,
  context: Duplicates['context'],
  group: DuplicateGroup,
  relations: readonly Relation[],
): readonly Pair[] {
  const { graph } = workspace;
  const pair = (
    a: string,
    b: string,
    verdict: Verdict,
    evidence: readonly EvidenceLine[],
    members: readonly Member[],
  ): Pair => ({
    a,
    b,
    verdict,
    evidence: plainEvidence(workspace, evidence),
    money: moneyAtStake(members.map(({ profile }) => profile.investment)),
  });
  return [
    ...relations.map((relation) => {
      const { a, b, decision } = relation;
      return pair(idOf(a), idOf(b), decision.verdict, relationEvidence(relation, context), [a, b]);
    }),
    ...group.nationals.map((relation) =>
      pair(idOf(relation.member), relation.platform.id, 'national-conflict', nationalEvidence(relation, graph), [
        relation.member,
      ]),
    ),
  ];
}

function idOf({ profile }: Member): string {
  return profile.investment.head.id;
}
