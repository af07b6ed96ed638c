import type { Lang } from '../diagnostic/message.ts';
import type { Profile } from '../match/profile.ts';
import { markdownText } from '../render/markdown-text.ts';
import { capital } from './capital.ts';
import { markdownTable } from './markdown-table.ts';
import { memberFacts } from './member-facts.ts';

/** So many members are listed; a paper with more is not read. */
const MOST_MEMBERS = 50;

const NOTHING = '–';

/** Who they are, side by side. */
export function memberTable(profiles: readonly Profile[], lang: Lang): readonly string[] {
  const head =
    lang === 'vi'
      ? ['mã', 'tên', 'chủ quản', 'địa bàn', 'thời gian', 'tình trạng', 'kinh phí']
      : ['id', 'name', 'owner', 'area', 'period', 'status', 'budget'];
  const shown = profiles.slice(0, MOST_MEMBERS).map((profile) => memberFacts(profile, lang));
  const rows = shown.map(({ id, name, owner, area, period, status, budget, isIllustrative }) => [
    `\`${id}\``,
    `${markdownText(name)}${isIllustrative ? ' \\*' : ''}`,
    ...[owner, area, period, capital(status), budget].map((text) => (text === '' ? NOTHING : markdownText(text))),
  ]);
  const left = profiles.length - shown.length;
  const more =
    lang === 'vi'
      ? `Còn ${left} dự án, hệ thống khác không liệt kê ở đây; \`qtsc duplicates -f json\` có đủ.`
      : `${left} more are not listed here; \`qtsc duplicates -f json\` has all.`;
  return [...markdownTable(head, rows), '', ...(left > 0 ? [more, ''] : [])];
}

/** What the sign beside a name means, once for a document in which it may stand. */
export function illustrativeLines(profiles: readonly Profile[], lang: Lang): readonly string[] {
  if (!profiles.some((profile) => memberFacts(profile, lang).isIllustrative)) return [];
  return [
    lang === 'vi'
      ? 'Dấu \\* là số liệu minh họa, không phải số liệu đã công bố.'
      : '\\* marks what was invented to illustrate and is no published fact.',
    '',
  ];
}
