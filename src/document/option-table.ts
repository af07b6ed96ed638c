import type { Lang } from '../diagnostic/message.ts';
import type { Graph } from '../graph/graph.ts';
import type { InheritorOption } from '../match/consolidation.ts';
import { inheritorOptions } from '../match/consolidation.ts';
import type { DuplicateGroup } from '../match/duplicate-group.ts';
import { asksWhoCarriesOn } from './group-facts.ts';
import { markdownTable } from './markdown-table.ts';

const MOST_OPTIONS = 10;

/** Who could carry on, by criteria; nobody is chosen. */
export function optionTable(graph: Graph, group: DuplicateGroup, lang: Lang): readonly string[] {
  if (!asksWhoCarriesOn(group)) return [];
  const words = WORDS[lang];
  const options = inheritorOptions(graph, group.members);
  const open = optionsSentence(options, lang);
  if (open !== undefined) return [`### ${words.title}`, '', open, ''];
  const rows = options
    .slice(0, MOST_OPTIONS)
    .map(({ member, isPlatform, isRunning, users, toRewire, mastered }) => [
      `\`${member.profile.investment.head.id}\``,
      isPlatform ? words.yes : words.no,
      isRunning ? words.yes : words.no,
      String(users),
      String(toRewire),
      String(mastered),
    ]);
  const left = options.length - rows.length;
  return [
    `### ${words.title}`,
    '',
    words.lead,
    '',
    ...markdownTable(words.head, rows, [3, 4, 5]),
    '',
    ...(left > 0 ? [words.more(left), ''] : []),
  ];
}

/** Said instead of a table in which every line would be alike: none of the criteria speaks for anybody. */
export function optionsSentence(options: readonly InheritorOption[], lang: Lang): string | undefined {
  const isTold = options.some(
    ({ isPlatform, isRunning, users, toRewire, mastered }) =>
      isPlatform || isRunning || users + toRewire + mastered > 0,
  );
  if (isTold) return undefined;
  return lang === 'vi'
    ? 'Mô hình chưa có tiêu chí để so sánh: chưa bên nào là nền tảng, đang vận hành, có bên sử dụng hoặc là nguồn dữ liệu.'
    : 'The model gives no criterion to go by: none of them is a platform, runs, has users or masters data.';
}

const WORDS = {
  en: {
    title: 'Options',
    lead: 'Criteria to weigh; the table makes no choice.',
    yes: 'yes',
    no: 'no',
    head: ['could carry on', 'is a platform', 'runs', 'users', 'relations to re-wire', 'data sets mastered'],
    more: (left: number) => `${left} more; \`qtsc duplicates -f json\` has all.`,
  },
  vi: {
    title: 'Phương án hợp nhất',
    lead: 'Các tiêu chí để cân nhắc; bảng này không chọn thay.',
    yes: 'có',
    no: 'không',
    head: [
      'bên có thể kế thừa',
      'là nền tảng',
      'đang vận hành',
      'bên đang dùng',
      'quan hệ phải nối lại',
      'dữ liệu gốc',
    ],
    more: (left: number) => `Còn ${left} bên khác; \`qtsc duplicates -f json\` có đủ.`,
  },
} as const;
