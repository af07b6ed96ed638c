import type { Message } from '../diagnostic/message.ts';
import type { EvidenceLine } from '../match/evidence.ts';
import type { PairExplanation } from '../match/explain-pair.ts';
import { explainPair } from '../match/explain-pair.ts';
import { isDecision } from '../match/group-evidence.ts';
import type { Profile } from '../match/profile.ts';
import type { Element } from '../model/architecture.ts';
import { nameOf } from '../model/name-of.ts';
import { markdownText } from '../render/markdown-text.ts';
import { capital } from './capital.ts';
import { conclusionLines } from './conclusion-lines.ts';
import type { Dossier } from './dossier.ts';
import { sourceLine, titleLines } from './dossier.ts';
import { evidenceTable } from './evidence-table.ts';
import { illustrativeLines, memberTable } from './member-table.ts';
import { moneyWords } from './money-words.ts';
import { unknownLines } from './unknown-lines.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

/** Two elements held against each other as a Markdown paper: what they are to each other and why, also where they are no duplicates. */
export function pairDossier(dossier: Dossier, a: Element, b: Element): string {
  const { found, lang } = dossier;
  const explained = explainPair(found, a, b);
  const { verdict, functions, evidence } = explained;
  const profiles = profilesOf(found, [a, b]);
  const isAllThere = profiles.every(({ details }) => details.stage === 'existing');
  const { ask, askAllThere } = VERDICT_WORDS[verdict];
  const words = WORDS[lang];
  const lines = [
    ...titleLines(dossier, TITLE, `“${nameOf(a)[lang]}” ${words.and} “${nameOf(b)[lang]}”`),
    ...conclusionLines({ verdict, whys: whysOf(explained), ask: isAllThere ? (askAllThere ?? ask) : ask }, lang),
    ...(verdict === 'none' ? [] : [`- **${words.money}:** ${moneyWords(profiles, lang)}`]),
    '',
    ...(profiles.length === 0 ? [] : [`## ${words.members}`, '', ...memberTable(profiles, lang)]),
    ...functions.flatMap(({ title, verdict: own, evidence: ledger }) => [
      `## ${words.of}: ${markdownText(title[lang])} – ${VERDICT_WORDS[own].label[lang]}`,
      '',
      ...(functions.length > 1 ? ledger.filter(isDecision).flatMap(({ text }) => [capital(text[lang]), '']) : []),
      ...evidenceTable(dossier, ledger),
    ]),
    ...(evidence.every(isDecision)
      ? []
      : [`## ${evidence.some(isOutside) ? words.evidence : words.each}`, '', ...evidenceTable(dossier, evidence)]),
    ...unknownLines(profiles, lang, '##'),
    ...illustrativeLines(profiles, lang),
    sourceLine(dossier),
  ];
  return `${lines.join('\n')}\n`;
}

/** The rows of the decision table behind the verdict, each once. */
function whysOf({ verdict, functions, evidence }: PairExplanation): readonly Message[] {
  const deciding = functions.filter((each) => each.verdict === verdict).flatMap((each) => each.evidence);
  const rows = [...deciding, ...evidence].filter(isDecision);
  if (rows.length === 0 && functions.length === 0) return [evidence.some(isOutside) ? NOT_BOTH : NO_FUNCTION];
  return [...new Map(rows.map(({ signal, text }) => [signal, text])).values()];
}

function isOutside({ signal }: EvidenceLine): boolean {
  return signal === 'no-investment';
}

/** Each investment once, whichever of its parts was named. */
function profilesOf(found: Dossier['found'], elements: readonly Element[]): readonly Profile[] {
  const profiles = elements.flatMap((element) => found.profilesOf(element).slice(0, 1));
  return [...new Map(profiles.map((profile) => [profile.investment, profile])).values()];
}

const NOT_BOTH: Message = {
  en: 'not both are projects or systems that stand or are to come',
  vi: 'không phải cả hai đều là dự án, hệ thống đang có hoặc sắp có',
};

const NO_FUNCTION: Message = { en: 'they share no function', vi: 'hai bên không có chức năng chung' };

const TITLE: Message = { en: 'Comparison of two investments', vi: 'Đối chiếu hai khoản đầu tư' };

const WORDS = {
  en: {
    and: 'and',
    money: 'Money at stake',
    members: 'Projects and systems',
    of: 'Function',
    each: 'What each is for',
    evidence: 'Evidence',
  },
  vi: {
    and: 'và',
    money: 'Kinh phí liên quan',
    members: 'Dự án, hệ thống được đối chiếu',
    of: 'Chức năng',
    each: 'Chức năng của từng bên',
    evidence: 'Căn cứ',
  },
} as const;
