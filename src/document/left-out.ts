import type { Lang } from '../diagnostic/message.ts';
import type { DuplicateGroup } from '../match/duplicate-group.ts';
import type { Duplicates } from '../match/find-duplicates.ts';
import { formatDecimal } from '../model/money-sum.ts';

/** Groups up to this size are written out pair by pair for machines. */
const MOST_MEMBERS = 100;

export function isWrittenOut({ members }: Pick<DuplicateGroup, 'members'>): boolean {
  return members.length <= MOST_MEMBERS;
}

/** How many pairs of groups that are too large are not written out. */
export function pairsOmitted(groups: readonly DuplicateGroup[]): number {
  return groups
    .filter((group) => !isWrittenOut(group))
    .reduce((sum, { members: { length } }) => sum + (length * (length - 1)) / 2, 0);
}

/** What is said of them; undefined where there are none. */
export function pairsOmittedSentence(groups: readonly DuplicateGroup[], lang: Lang): string | undefined {
  const omitted = pairsOmitted(groups);
  if (omitted === 0) return undefined;
  const count = formatDecimal(String(omitted), lang);
  return lang === 'vi'
    ? `-f json chỉ liệt kê từng cặp của nhóm tối đa ${MOST_MEMBERS} bên; ${count} cặp của nhóm lớn hơn không được liệt kê, nhưng --explain A B vẫn đối chiếu được từng cặp.`
    : `-f json lists the pairs of groups of at most ${MOST_MEMBERS} members; ${count} pairs of larger groups are not listed, but --explain A B shows any of them.`;
}

/** What the cap on the size of a group left out; undefined where it left out nothing. */
export function notComparedSentence({ notCompared }: DuplicateGroup, lang: Lang): string | undefined {
  if (notCompared === 0) return undefined;
  const count = formatDecimal(String(notCompared), lang);
  return lang === 'vi'
    ? `Nhóm quá lớn để so sánh mọi cặp: ${count} cặp chưa được so sánh; mỗi bên chỉ được so với những bên gần nhất về địa bàn, nhu cầu.`
    : `The group is too large to compare every pair: ${count} pairs were not compared; each member was compared with those nearest to it in place and need.`;
}

/** What the cap on frequent words left out; undefined where it left out nothing. */
export function notSearchedSentence({ notSearched }: Pick<Duplicates, 'notSearched'>, lang: Lang): string | undefined {
  if (notSearched === 0) return undefined;
  const count = formatDecimal(String(notSearched), lang);
  return lang === 'vi'
    ? `${count} tên có các từ mà quá nhiều tên khác cũng có nên chưa được so với tất cả những tên đó.`
    : `${count} names have words that too many others have too, and were not compared with all of those.`;
}
