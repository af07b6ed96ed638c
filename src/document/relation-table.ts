import type { Lang } from '../diagnostic/message.ts';
import type { DuplicateGroup } from '../match/duplicate-group.ts';
import { nationalDecision } from '../match/group-evidence.ts';
import type { Verdict } from '../match/verdict.ts';
import { VERDICTS } from '../match/verdict.ts';
import { formatDecimal } from '../model/money-sum.ts';
import { markdownText } from '../render/markdown-text.ts';
import { capital } from './capital.ts';
import { markdownTable } from './markdown-table.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

/** So many pairs are listed. */
const MOST_PAIRS = 20;

/** Who stands how to whom, and what the list leaves out. A single pair is what the group says already. */
export function relationTable(group: DuplicateGroup, lang: Lang): readonly string[] {
  const { relations, nationals } = group;
  const notes = leftOutNotes(group, lang);
  if (relations.length < 2 && (relations.length === 0 || nationals.length === 0)) return notes;
  const rank = (verdict: Verdict): number => (VERDICTS as readonly Verdict[]).indexOf(verdict);
  const pairs = [
    ...relations.map(({ a, b, decision: { verdict, why } }) => ({ a: idOf(a), b: idOf(b), verdict, why })),
    ...nationals.map(({ member, platform }) => ({
      a: idOf(member),
      b: platform.id,
      verdict: 'national-conflict' as const,
      why: nationalDecision().text,
    })),
  ].sort((x, y) => rank(x.verdict) - rank(y.verdict));
  const rows = pairs
    .slice(0, MOST_PAIRS)
    .map(({ a, b, verdict, why }) => [
      `\`${a}\``,
      `\`${b}\``,
      capital(VERDICT_WORDS[verdict].label[lang]),
      markdownText(why[lang]),
    ]);
  const [title, ...head] =
    lang === 'vi'
      ? ['Quan hệ giữa các bên', 'bên A', 'bên B', 'kết luận sơ bộ', 'lý do']
      : ['Who stands how to whom', 'A', 'B', 'finding', 'reason'];
  const left = pairs.length - rows.length;
  const more =
    lang === 'vi'
      ? `Còn ${say(left, lang)} cặp khác không liệt kê ở đây.`
      : `${say(left, lang)} more pairs are not listed here.`;
  return [`### ${title}`, '', ...markdownTable(head, rows), '', ...(left > 0 ? [more, ''] : []), ...notes];
}

/** Pairs that were found to be no duplicates, and pairs that nobody looked at. */
function leftOutNotes({ members, relations, notCompared }: DuplicateGroup, lang: Lang): readonly string[] {
  const sentence = notComparedSentence(notCompared, lang);
  if (sentence !== undefined) return [sentence, ''];
  const others = (members.length * (members.length - 1)) / 2 - relations.length;
  if (relations.length === 0 || others === 0) return [];
  return [
    lang === 'vi'
      ? `${say(others, lang)} cặp còn lại trong nhóm không bị coi là trùng lặp; \`qtsc duplicates --explain A B\` nêu lý do.`
      : `The other ${others === 1 ? 'pair' : `${say(others, lang)} pairs`} of the group ${others === 1 ? 'is' : 'are'} no duplicate; \`qtsc duplicates --explain A B\` says why.`,
    '',
  ];
}

/** What the cap on the size of a group left out; undefined where it left out nothing. */
export function notComparedSentence(notCompared: number, lang: Lang): string | undefined {
  if (notCompared === 0) return undefined;
  const count = say(notCompared, lang);
  return lang === 'vi'
    ? `Nhóm quá lớn để so sánh mọi cặp: ${count} cặp chưa được so sánh; mỗi bên chỉ được so với những bên gần nhất về địa bàn, nhu cầu.`
    : `The group is too large to compare every pair: ${count} pairs were not compared; each member was compared with those nearest to it in place and need.`;
}

function say(count: number, lang: Lang): string {
  return formatDecimal(String(count), lang);
}

function idOf({ profile }: DuplicateGroup['members'][number]): string {
  return profile.investment.head.id;
}
