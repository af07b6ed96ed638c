import type { Lang, Message } from '../diagnostic/message.ts';
import type { DuplicateGroup } from '../match/duplicate-group.ts';
import { nationalDecision } from '../match/group-evidence.ts';
import type { Verdict } from '../match/verdict.ts';
import { VERDICTS } from '../match/verdict.ts';
import { formatDecimal } from '../model/money-sum.ts';
import { markdownText } from '../render/markdown-text.ts';
import { capital } from './capital.ts';
import { notComparedSentence, pairsOmittedSentence } from './left-out.ts';
import { markdownTable } from './markdown-table.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

/** So many lines are listed, and so many ids in a cell. */
const MOST_LINES = 20;
const MOST_IDS = 8;

/** One member, and all to whom it stands alike. */
type Line = { readonly a: string; readonly bs: string[]; readonly verdict: Verdict; readonly why: Message };

/** Who stands how to whom, and what the list leaves out. A single pair is what the group says already. */
export function relationTable(group: DuplicateGroup, lang: Lang): readonly string[] {
  const { relations, nationals } = group;
  const notes = leftOutNotes(group, lang);
  if (relations.length === 0 || relations.length + nationals.length < 2) return notes;
  const lines = linesOf(group);
  const [title, ...head] =
    lang === 'vi'
      ? ['Quan hệ giữa các bên', 'bên A', 'bên B', 'kết luận sơ bộ', 'lý do']
      : ['Who stands how to whom', 'A', 'B', 'finding', 'reason'];
  const rows = lines
    .slice(0, MOST_LINES)
    .map(({ a, bs, verdict, why }) => [
      `\`${a}\``,
      idList(bs, lang),
      capital(VERDICT_WORDS[verdict].label[lang]),
      markdownText(why[lang]),
    ]);
  const left = lines.slice(MOST_LINES).reduce((sum, { bs }) => sum + bs.length, 0);
  const more =
    lang === 'vi'
      ? `Còn ${say(left, lang)} cặp khác không liệt kê ở đây.`
      : `${say(left, lang)} more pairs are not listed here.`;
  return [`### ${title}`, '', ...markdownTable(head, rows), '', ...(left > 0 ? [more, ''] : []), ...notes];
}

/** Gravest first. */
function linesOf({ relations, nationals }: DuplicateGroup): readonly Line[] {
  const lines = new Map<string, Line>();
  const add = (a: string, b: string, verdict: Verdict, why: Message): void => {
    const key = `${a} ${verdict} ${why.en}`;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, { a, bs: [b], verdict, why });
    else line.bs.push(b);
  };
  for (const { a, b, decision } of relations) add(idOf(a), idOf(b), decision.verdict, decision.why);
  for (const { member, platform } of nationals)
    add(idOf(member), platform.id, 'national-conflict', nationalDecision().text);
  return VERDICTS.flatMap((verdict) => [...lines.values()].filter((line) => line.verdict === verdict));
}

function idList(ids: readonly string[], lang: Lang): string {
  const shown = ids.length > MOST_IDS + 1 ? ids.slice(0, MOST_IDS) : ids;
  const more = ids.length - shown.length;
  const list = shown.map((id) => `\`${id}\``).join(', ');
  if (more === 0) return list;
  return lang === 'vi' ? `${list} và ${say(more, lang)} bên khác` : `${list} and ${say(more, lang)} more`;
}

/** Pairs that were found to be no duplicates, and pairs that nobody looked at. */
function leftOutNotes(group: DuplicateGroup, lang: Lang): readonly string[] {
  const { members, relations } = group;
  const sentences = [notComparedSentence(group, lang), pairsOmittedSentence([group], lang)];
  const said = sentences.flatMap((sentence) => (sentence === undefined ? [] : [markdownText(sentence), '']));
  if (said.length > 0) return said;
  const others = (members.length * (members.length - 1)) / 2 - relations.length;
  if (relations.length === 0 || others === 0) return [];
  const [pairs, are] = others === 1 ? ['pair', 'is'] : [`${say(others, lang)} pairs`, 'are'];
  return [
    lang === 'vi'
      ? `${say(others, lang)} cặp còn lại trong nhóm không bị coi là trùng lặp; \`qtsc duplicates --explain A B\` nêu lý do.`
      : `The other ${pairs} of the group ${are} no duplicate; \`qtsc duplicates --explain A B\` says why.`,
    '',
  ];
}

function say(count: number, lang: Lang): string {
  return formatDecimal(String(count), lang);
}

function idOf({ profile }: DuplicateGroup['members'][number]): string {
  return profile.investment.head.id;
}
