import type { DuplicateGroup } from '../match/duplicate-group.ts';
import { textIn } from '../model/text.ts';
import { markdownText } from '../render/markdown-text.ts';
import type { Dossier } from './dossier.ts';
import { sourceLine, titleLines } from './dossier.ts';
import { byGravity, platformsOf } from './group-facts.ts';
import { groupSection } from './group-section.ts';
import { notSearchedSentence } from './left-out.ts';
import { illustrativeLines } from './member-table.ts';
import { summarySection } from './summary-section.ts';
import { createWaiverLines } from './waiver-lines.ts';

/**
 * The groups of investments of one function as a Markdown paper for those who decide: what is asked, of whom, what speaks for and
 * against, and what nobody knows. Nothing is chosen in it.
 *
 * @example duplicatesDossier({ graph, found: findDuplicates(graph), lang: 'vi', placeOf: () => undefined })
 */
export function duplicatesDossier(dossier: Dossier): string {
  const { found, graph, lang } = dossier;
  const groups = byGravity(found.groups);
  const words = WORDS[lang];
  const unsearched = notSearchedSentence(found, lang);
  const waiverLines = createWaiverLines(graph, lang);
  const lines = [
    ...titleLines(dossier, { en: WORDS.en.title, vi: WORDS.vi.title }),
    ...(groups.length === 0
      ? [words.none, '']
      : [
          words.lead,
          '',
          words.money,
          '',
          ...illustrativeLines(
            groups.flatMap(({ members }) => members.map(({ profile }) => profile)),
            lang,
          ),
          ...summarySection(groups, lang),
          ...groups.flatMap((group, at) => groupSection(dossier, group, at + 1, waiverLines)),
        ]),
    ...citedLines(dossier, groups),
    ...(unsearched === undefined ? [] : [unsearched, '']),
    sourceLine(dossier),
  ];
  return `${lines.join('\n')}\n`;
}

/** The frameworks that the groups rest on, with how far their text was verified. */
function citedLines({ graph, lang }: Dossier, groups: readonly DuplicateGroup[]): readonly string[] {
  const components = groups.flatMap((group) => [
    ...platformsOf(group),
    ...(group.component === null ? [] : [group.component]),
  ]);
  const cited = new Set(components.map(({ framework }) => framework));
  const lines = graph.architecture.frameworks.flatMap(({ id, head: { title, source } }) => {
    if (!cited.has(id)) return [];
    const verified = typeof source === 'object' ? textIn(source.verification, lang) : undefined;
    const text = `${id}: ${textIn(title, lang) ?? id}${verified === undefined ? '' : ` – ${verified}`}`;
    return [`- ${markdownText(text)}`];
  });
  return lines.length === 0 ? [] : [`## ${WORDS[lang].cited}`, '', ...lines, ''];
}

const WORDS = {
  en: {
    title: 'Duplicate investment',
    lead: 'Projects and systems that provide one function, by the architecture model, with what speaks for and against and the money at stake. The findings are preliminary: what is merged, dropped or carried on is for those with authority to decide. What is not listed here is not thereby free of duplicates.',
    money:
      'Money at stake: the budgets of projects that are proposed, approved or running. “a–b” is an interval; “≥” means that some budgets are not stated.',
    none: 'No two projects or systems of the model provide the same function. That is not a certificate: a function that the model does not state is not compared.',
    cited: 'Frameworks cited',
  },
  vi: {
    title: 'Rà soát đầu tư trùng lặp',
    lead: 'Các dự án, hệ thống có cùng chức năng theo mô hình kiến trúc, kèm căn cứ ủng hộ, phản bác và kinh phí liên quan. Kết luận chỉ là sơ bộ; việc gộp, dừng hoặc chọn hệ thống kế thừa do cấp có thẩm quyền quyết định. Nội dung không nêu ở đây không đồng nghĩa với không trùng lặp.',
    money:
      'Kinh phí liên quan là kinh phí của các dự án đang đề xuất, đã phê duyệt hoặc đang thực hiện. “a–b” là khoảng; “≥” nghĩa là còn khoản chưa ghi kinh phí.',
    none: 'Mô hình không có hai dự án, hệ thống nào cùng chức năng. Đây không phải là chứng nhận: chức năng mà mô hình chưa ghi thì không được đối chiếu.',
    cited: 'Khung, văn bản được dẫn',
  },
} as const;
