import type { DuplicateGroup, Duplicates, EvidenceLine, Lang, Member, MoneySum, Relation } from '../../index.ts';
import {
  expandRelations,
  findDuplicates,
  formatMoney,
  functionTitle,
  ignoredShelves,
  inheritorOptions,
  memberEvidence,
  moneyAtStake,
  nameOf,
  pairEvidence,
} from '../../index.ts';
import { formatTable } from '../format-table.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import type { Answer } from './answer.ts';
import { evidenceRows, plainEvidence } from './evidence-rows.ts';
import { formatValue } from './format-value.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

/** Groups up to this size are written out pair by pair. */
const MOST_MEMBERS = 100;

/** The groups of investments that provide one function, with what speaks for and against. */
export function duplicatesAnswer(workspace: OpenWorkspace): Answer {
  const { graph, lang } = workspace;
  const found = findDuplicates(graph, { ignore: ignoredShelves(graph) });
  const { groups } = found;
  return {
    text: () =>
      groups.length === 0
        ? noGroups(lang)
        : groups.map((group, at) => groupText(workspace, group, at + 1)).join('\n\n'),
    json: () => plain(workspace, found),
  };
}

function noGroups(lang: Lang): string {
  return lang === 'vi'
    ? 'Không có hai khoản đầu tư nào cùng một chức năng.'
    : 'No two investments provide the same function.';
}

function plain(workspace: OpenWorkspace, { groups, context }: Duplicates): Readonly<Record<string, unknown>> {
  const expanded = groups.map((group) => ({
    group,
    relations: group.members.length <= MOST_MEMBERS ? expandRelations(group, context) : group.relations,
  }));
  const pairs = expanded.flatMap(({ group, relations }) =>
    group.members.length > MOST_MEMBERS ? [] : pairsOf(workspace, context, group, relations),
  );
  const omitted = groups
    .filter(({ members }) => members.length > MOST_MEMBERS)
    .reduce((sum, { members: { length } }) => sum + (length * (length - 1)) / 2, 0);
  return {
    groups: expanded.map(({ group, relations }) => plainGroup(workspace, context, group, relations)),
    pairs,
    pairsOmitted: omitted,
  };
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
    function: functionTitle(group)[lang],
    component: group.component?.id ?? null,
    alsoShared: group.alsoShared,
    members: group.members.map(idOf),
    verdict: group.verdict,
    money: group.money,
    options: inheritorOptions(graph, group.members).map(({ member, ...criteria }) => ({
      inheritor: idOf(member),
      ...criteria,
    })),
    relations: [
      ...(group.members.length > MOST_MEMBERS ? [] : relations).map((relation) => ({
        a: idOf(relation.a),
        b: idOf(relation.b),
        verdict: relation.decision.verdict,
        evidence: plainEvidence(workspace, pairEvidence(relation, context)),
      })),
      ...group.nationals.map(({ member, platform }) => ({
        a: idOf(member),
        b: platform.id,
        verdict: 'national-conflict',
        evidence: plainEvidence(workspace, memberEvidence([member])),
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
): readonly object[] {
  const pair = (
    a: string,
    b: string,
    verdict: string,
    evidence: readonly EvidenceLine[],
    members: readonly Member[],
  ): object => ({
    a,
    b,
    verdict,
    evidence: plainEvidence(workspace, evidence),
    money: moneyAtStake(members.map(({ profile }) => profile.investment)),
  });
  return [
    ...relations.map((relation) => {
      const { a, b, decision } = relation;
      return pair(idOf(a), idOf(b), decision.verdict, pairEvidence(relation, context), [a, b]);
    }),
    ...group.nationals.map(({ member, platform }) =>
      pair(idOf(member), platform.id, 'national-conflict', memberEvidence([member]), [member]),
    ),
  ];
}

function idOf({ profile }: Member): string {
  return profile.investment.head.id;
}

function groupText(workspace: OpenWorkspace, group: DuplicateGroup, number: number): string {
  const { lang, graph } = workspace;
  const { component, members, money, nationals } = group;
  const title = `${number}. ${functionTitle(group)[lang]}${component === null ? '' : ` (${component.id})`}`;
  const facts = [VERDICT_WORDS[group.verdict][lang], moneyText(money, lang)].join('; ');
  const head = lang === 'vi' ? ['id', 'tên', 'tình trạng', 'kinh phí'] : ['id', 'name', 'status', 'budget'];
  const platforms = [...new Set(nationals.map(({ platform }) => platform))].map((platform) => {
    const name = nameOf(platform)[lang];
    return lang === 'vi'
      ? `nền tảng quốc gia: ${name} (${platform.id})`
      : `national platform: ${name} (${platform.id})`;
  });
  return [
    formatTable([[title]]),
    facts,
    ...platforms,
    formatTable(
      members.map((member) => memberRow(member, lang)),
      head,
    ),
    formatTable(evidenceRows(workspace, [...memberEvidence(members), ...reasonsOf(group)])),
    ...(group.verdict === 'duplicate' || group.verdict === 'merger' ? [optionsText(graph, group, lang)] : []),
  ].join('\n');
}

function reasonsOf({ relations }: DuplicateGroup): readonly EvidenceLine[] {
  const rows = new Map(relations.map(({ decision }) => [decision.id, decision]));
  return [...rows.values()].map(({ id, why }) => ({ signal: `decision:${id}`, direction: 'for', text: why }));
}

/** Who could carry on, by criteria; nobody is chosen. */
function optionsText(graph: OpenWorkspace['graph'], { members }: DuplicateGroup, lang: Lang): string {
  const yes = lang === 'vi' ? 'có' : 'yes';
  const head =
    lang === 'vi'
      ? ['có thể kế thừa', 'nền tảng', 'đang chạy', 'bên dùng', 'quan hệ phải nối lại', 'dữ liệu gốc']
      : ['could carry on', 'platform', 'running', 'users', 'relations to re-wire', 'data mastered'];
  const rows = inheritorOptions(graph, members).slice(0, 10);
  return formatTable(
    rows.map(({ member, isPlatform, isRunning, users, toRewire, mastered }) => [
      idOf(member),
      isPlatform ? yes : '',
      isRunning ? yes : '',
      String(users),
      String(toRewire),
      String(mastered),
    ]),
    head,
  );
}

function memberRow({ profile: { investment } }: Member, lang: Lang): readonly string[] {
  const { head, project } = investment;
  return [head.id, nameOf(head)[lang], head.value.status ?? '', formatValue('budget', project?.value.budget, lang)];
}

function moneyText(money: readonly MoneySum[], lang: Lang): string {
  if (money.length === 0) return lang === 'vi' ? 'không có kinh phí nào còn dừng được' : 'no money is still at stake';
  const sums = money.map((sum) => formatMoney(sum, lang)).join(' + ');
  return lang === 'vi' ? `kinh phí liên quan: ${sums}` : `at stake: ${sums}`;
}
