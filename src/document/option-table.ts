import type { Lang } from '../diagnostic/message.ts';
import type { Graph } from '../graph/graph.ts';
import { inheritorOptions } from '../match/consolidation.ts';
import type { DuplicateGroup } from '../match/duplicate-group.ts';
import { asksWhoCarriesOn } from './group-facts.ts';
import { markdownTable } from './markdown-table.ts';

const MOST_OPTIONS = 10;

/** Who could carry on, by criteria; nobody is chosen. */
export function optionTable(graph: Graph, group: DuplicateGroup, lang: Lang): readonly string[] {
  if (!asksWhoCarriesOn(group)) return [];
  const options = inheritorOptions(graph, group.members);
  const [yes, no] = lang === 'vi' ? ['có', 'không'] : ['yes', 'no'];
  const [title, lead, ...head] =
    lang === 'vi'
      ? [
          'Phương án hợp nhất',
          'Các tiêu chí để cân nhắc; bảng này không chọn thay.',
          'bên có thể kế thừa',
          'là nền tảng',
          'đang vận hành',
          'số bên đang dùng',
          'quan hệ phải nối lại',
          'dữ liệu gốc',
        ]
      : [
          'Options',
          'Criteria to weigh; the table makes no choice.',
          'could carry on',
          'is a platform',
          'runs',
          'users',
          'relations to re-wire',
          'data sets mastered',
        ];
  const rows = options
    .slice(0, MOST_OPTIONS)
    .map(({ member, isPlatform, isRunning, users, toRewire, mastered }) => [
      `\`${member.profile.investment.head.id}\``,
      isPlatform ? yes : no,
      isRunning ? yes : no,
      String(users),
      String(toRewire),
      String(mastered),
    ]);
  const left = options.length - rows.length;
  const more =
    lang === 'vi'
      ? `Còn ${left} bên khác; \`qtsc duplicates -f json\` có đủ.`
      : `${left} more; \`qtsc duplicates -f json\` has all.`;
  return [
    `### ${title}`,
    '',
    lead ?? '',
    '',
    ...markdownTable(head, rows, [3, 4, 5]),
    '',
    ...(left > 0 ? [more, ''] : []),
  ];
}
