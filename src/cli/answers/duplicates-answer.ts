import type { FunctionGroup, FunctionMember, Graph, Lang } from '../../index.ts';
import { duplicateEvidence, formatMoney, groupByFunction, nameOf, unexplainedPairs } from '../../index.ts';
import { formatTable } from '../format-table.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import type { Answer } from './answer.ts';
import { formatValue } from './format-value.ts';

/** Members of one group that are compared in pairs: what a group of thousands is, is clear from its first ones. */
const COMPARED = 50;

/** The rule whose settings say which components are no functions. */
const RULE = 'core/duplicate-investment';

/** The groups of investments that provide one function, with what speaks for and against. */
export function duplicatesAnswer(workspace: OpenWorkspace): Answer {
  const { graph, lang } = workspace;
  const groups = groupByFunction(graph, { ignore: ignoredIn(graph) });
  return {
    text: () =>
      groups.length === 0
        ? noGroups(lang)
        : groups.map((group, at) => groupText(workspace, group, at + 1)).join('\n\n'),
    json: () => ({ groups: groups.map((group) => plain(workspace, group)) }),
  };
}

function ignoredIn({ architecture }: Graph): readonly string[] {
  const setting = architecture.workspace.rules?.[RULE];
  const ignore = typeof setting === 'object' ? (setting as { readonly ignore?: unknown }).ignore : undefined;
  return Array.isArray(ignore) ? ignore.map(String) : [];
}

function noGroups(lang: Lang): string {
  return lang === 'vi'
    ? 'Không có hai khoản đầu tư nào cùng một chức năng.'
    : 'No two investments provide the same function.';
}

function plain(workspace: OpenWorkspace, group: FunctionGroup): object {
  const { lang } = workspace;
  const { pairs, leftOut } = unexplainedPairs(group, COMPARED);
  return {
    id: group.key,
    function: functionName(group, lang),
    component: group.component?.id ?? null,
    alsoShared: group.alsoShared,
    members: group.members.map(({ investment }) => investment.head.id),
    verdict: 'duplicate',
    money: group.money,
    relations: pairs.map(([a, b]) => ({
      a: a.investment.head.id,
      b: b.investment.head.id,
      verdict: 'duplicate',
      evidence: evidenceOf(workspace, { ...group, members: [a, b] }),
    })),
    notCompared: leftOut,
  };
}

type Line = {
  readonly signal: string;
  readonly direction: 'for' | 'against';
  readonly text: string;
  readonly file: string | null;
  readonly line: number | null;
};

function evidenceOf({ graph, lang, loaded, pathOf }: OpenWorkspace, group: FunctionGroup): readonly Line[] {
  return duplicateEvidence(graph, group).map(({ signal, direction, text, at, path, part }) => {
    const place = at === undefined ? undefined : loaded.locator.element(at, path, part);
    return {
      signal,
      direction,
      text: text[lang],
      file: place === undefined ? null : pathOf(place.file),
      line: place?.line ?? null,
    };
  });
}

function functionName({ component, key }: FunctionGroup, lang: Lang): string {
  return component === null ? key.slice(key.indexOf(':') + 1) : nameOf(component)[lang];
}

function groupText(workspace: OpenWorkspace, group: FunctionGroup, number: number): string {
  const { lang } = workspace;
  const { component, members, money } = group;
  const title = `${number}. ${functionName(group, lang)}${component === null ? '' : ` (${component.id})`}`;
  const facts = [VERDICT[lang], moneyText(money, lang)].join('; ');
  const head = lang === 'vi' ? ['id', 'tên', 'tình trạng', 'kinh phí'] : ['id', 'name', 'status', 'budget'];
  const lines = evidenceOf(workspace, group).map(({ direction, text, file, line }) => [
    direction === 'for' ? '+' : '−',
    `${text}${file === null ? '' : ` (${file}:${line ?? 1})`}`,
  ]);
  return [
    formatTable([[title]]),
    facts,
    formatTable(
      members.map((member) => memberRow(member, lang)),
      head,
    ),
    formatTable(lines),
  ].join('\n');
}

function memberRow({ investment: { head, project } }: FunctionMember, lang: Lang): readonly string[] {
  return [head.id, nameOf(head)[lang], head.value.status ?? '', formatValue('budget', project?.value.budget, lang)];
}

const VERDICT = { en: 'duplicate: merge or drop one', vi: 'trùng lặp: gộp lại hoặc bỏ bớt' };

function moneyText(money: FunctionGroup['money'], lang: Lang): string {
  if (money.length === 0) return lang === 'vi' ? 'không có kinh phí nào còn dừng được' : 'no money is still at stake';
  const sums = money.map((sum) => formatMoney(sum, lang)).join(' + ');
  return lang === 'vi' ? `kinh phí liên quan: ${sums}` : `at stake: ${sums}`;
}
