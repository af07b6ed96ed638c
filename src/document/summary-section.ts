import type { Lang } from '../diagnostic/message.ts';
import type { DuplicateGroup } from '../match/duplicate-group.ts';
import type { Profile } from '../match/profile.ts';
import { VERDICTS } from '../match/verdict.ts';
import { formatDecimal } from '../model/money-sum.ts';
import { markdownText } from '../render/markdown-text.ts';
import { capital } from './capital.ts';
import { titleOf } from './group-facts.ts';
import { markdownTable } from './markdown-table.ts';
import { moneyWords } from './money-words.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

/** How many groups of each verdict with the money at stake, then every group on one line. */
export function summarySection(groups: readonly DuplicateGroup[], lang: Lang): readonly string[] {
  const words = WORDS[lang];
  const byVerdict = VERDICTS.flatMap((verdict) => {
    const some = groups.filter((group) => group.verdict === verdict);
    return some.length === 0 ? [] : [{ verdict, some }];
  });
  const rows = byVerdict.map(({ verdict, some }) => [
    capital(VERDICT_WORDS[verdict].label[lang]),
    count(some.length, lang),
    capital(moneyWords(profilesOf(some), lang)),
    capital(VERDICT_WORDS[verdict].ask[lang]),
  ]);
  const all = profilesOf(groups);
  if (rows.length > 1) {
    const total = [words.total, count(groups.length, lang), capital(moneyWords(all, lang))];
    rows.push([...total.map((cell) => `**${cell}**`), '']);
  }
  const isCountedTwice = new Set(all.map(({ investment }) => investment)).size < all.length;
  return [
    `## ${words.summary}`,
    '',
    ...markdownTable(words.verdictHead, rows, [1]),
    '',
    ...(isCountedTwice ? [words.once, ''] : []),
    ...(groups.length > 1 ? [...markdownTable(words.groupHead, groups.map(groupRow(lang)), [0, 3]), ''] : []),
  ];
}

function groupRow(lang: Lang): (group: DuplicateGroup, at: number) => readonly string[] {
  return (group, at) => [
    String(at + 1),
    markdownText(capital(titleOf(group).title[lang])),
    capital(VERDICT_WORDS[group.verdict].label[lang]),
    count(group.members.length, lang),
    capital(moneyWords(profilesOf([group]), lang)),
  ];
}

function profilesOf(groups: readonly DuplicateGroup[]): readonly Profile[] {
  return groups.flatMap(({ members }) => members.map(({ profile }) => profile));
}

function count(number: number, lang: Lang): string {
  return formatDecimal(String(number), lang);
}

const WORDS = {
  en: {
    summary: 'Summary',
    total: 'Total',
    verdictHead: ['finding', 'groups', 'money at stake', 'to decide'],
    groupHead: ['no.', 'function', 'finding', 'projects and systems', 'money at stake'],
    once: 'What is in several groups is counted once in each line and once in the total.',
  },
  vi: {
    summary: 'Tổng hợp',
    total: 'Tổng cộng',
    verdictHead: ['kết luận sơ bộ', 'số nhóm', 'kinh phí liên quan', 'cần quyết định'],
    groupHead: ['nhóm', 'chức năng', 'kết luận sơ bộ', 'số dự án, hệ thống', 'kinh phí liên quan'],
    once: 'Dự án thuộc nhiều nhóm chỉ được tính một lần trong mỗi dòng và một lần trong tổng cộng.',
  },
} as const;
