import type { DuplicateGroup, Duplicates, Lang } from '../../index.ts';
import {
  asksWhoCarriesOn,
  byGravity,
  conclusionsOf,
  groupEvidence,
  inheritorOptions,
  memberFacts,
  moneyWords,
  nameOf,
  notComparedSentence,
  notSearchedSentence,
  optionsSentence,
  pairsOmittedSentence,
  platformsOf,
  titleOf,
  VERDICT_WORDS,
} from '../../index.ts';
import { formatTable } from '../format-table.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { evidenceRows } from './evidence-rows.ts';
import { keyWord } from './key-words.ts';

/** So many members and options are listed for people; -f json has all. */
const SHOWN = 50;
const SHOWN_OPTIONS = 10;

/** The groups for people, the gravest first. */
export function duplicatesText(workspace: OpenWorkspace, found: Duplicates): string {
  const { groups, context } = found;
  const { lang } = workspace;
  if (groups.length === 0)
    return lang === 'vi'
      ? 'Không có hai khoản đầu tư nào cùng một chức năng.'
      : 'No two investments provide the same function.';
  const omitted = pairsOmittedSentence(groups, lang);
  const isIllustrative = groups.some(({ members }) =>
    members.some(({ profile }) => memberFacts(profile, lang).isIllustrative),
  );
  return [
    ...byGravity(groups).map((group, at) => groupText(workspace, context, group, at + 1)),
    ...[omitted, notSearchedSentence(found, lang)].filter((said) => said !== undefined),
    ...(isIllustrative ? [ILLUSTRATIVE[lang]] : []),
  ].join('\n\n');
}

const ILLUSTRATIVE = { en: '* invented to illustrate', vi: '* số liệu minh họa' };

function groupText(
  workspace: OpenWorkspace,
  context: Duplicates['context'],
  group: DuplicateGroup,
  number: number,
): string {
  const { lang, graph } = workspace;
  const { members } = group;
  const { title, component } = titleOf(group);
  const profiles = members.map(({ profile }) => profile);
  const money = lang === 'vi' ? 'kinh phí liên quan' : 'money at stake';
  const platform = lang === 'vi' ? 'nền tảng quốc gia' : 'national platform';
  const unlisted = notComparedSentence(group, lang);
  return [
    formatTable([[`${number}. ${title[lang]}${component === null ? '' : ` (${component.id})`}`]]),
    ...conclusionsOf(group).map(({ verdict, ask }) => `${VERDICT_WORDS[verdict].label[lang]}: ${ask[lang]}`),
    `${money}: ${moneyWords(profiles, lang)}`,
    ...platformsOf(group)
      .filter((each) => each !== component)
      .map((each) => `${platform}: ${nameOf(each)[lang]} (${each.id})`),
    membersTable(group, lang),
    formatTable(evidenceRows(workspace, groupEvidence(group, context))),
    ...(unlisted === undefined ? [] : [unlisted]),
    ...(asksWhoCarriesOn(group) ? [optionsTable(graph, group, lang)] : []),
  ].join('\n');
}

function membersTable({ members }: DuplicateGroup, lang: Lang): string {
  const head = ['id', ...['name', 'owner', 'period', 'status', 'budget'].map((key) => keyWord(key)[lang])];
  const rows = members.slice(0, SHOWN).map(({ profile }) => {
    const { id, name, ownerId, period, status, budget, isIllustrative } = memberFacts(profile, lang);
    return [id, `${name}${isIllustrative ? ' *' : ''}`, ownerId, period, status, budget];
  });
  // A column in which nobody says anything only takes room.
  const used = head.map((_, column) => rows.some((row) => row[column] !== ''));
  const [shownHead = [], ...shown] = [head, ...rows].map((row) => row.filter((_, column) => used[column]));
  const left = members.length - rows.length;
  const more = lang === 'vi' ? `… và ${left} khoản khác (-f json cho đủ)` : `… and ${left} more (-f json has all)`;
  return [formatTable(shown, shownHead), ...(left > 0 ? [more] : [])].join('\n');
}

/** Who could carry on, by criteria; nobody is chosen. */
function optionsTable(graph: OpenWorkspace['graph'], { members }: DuplicateGroup, lang: Lang): string {
  const yes = lang === 'vi' ? 'có' : 'yes';
  const head =
    lang === 'vi'
      ? ['có thể kế thừa', 'nền tảng', 'đang chạy', 'bên dùng', 'quan hệ phải nối lại', 'dữ liệu gốc']
      : ['could carry on', 'platform', 'running', 'users', 'relations to re-wire', 'data mastered'];
  const options = inheritorOptions(graph, members);
  const open = optionsSentence(options, lang);
  if (open !== undefined) return open;
  const rows = options
    .slice(0, SHOWN_OPTIONS)
    .map(({ member, isPlatform, isRunning, users, toRewire, mastered }) => [
      member.profile.investment.head.id,
      isPlatform ? yes : '',
      isRunning ? yes : '',
      String(users),
      String(toRewire),
      String(mastered),
    ]);
  const left = options.length - rows.length;
  const more = lang === 'vi' ? `… và ${left} khoản khác (-f json cho đủ)` : `… and ${left} more (-f json has all)`;
  return [formatTable(rows, head), ...(left > 0 ? [more] : [])].join('\n');
}
