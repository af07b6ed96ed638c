import type { DuplicateGroup } from '../match/duplicate-group.ts';
import { groupEvidence } from '../match/group-evidence.ts';
import type { Profile } from '../match/profile.ts';
import { nameOf } from '../model/name-of.ts';
import { markdownText } from '../render/markdown-text.ts';
import { capital } from './capital.ts';
import { conclusionLines } from './conclusion-lines.ts';
import type { Dossier } from './dossier.ts';
import { evidenceTable } from './evidence-table.ts';
import { conclusionsOf, platformsOf, titleOf } from './group-facts.ts';
import { memberTable } from './member-table.ts';
import { moneyWords } from './money-words.ts';
import { optionTable } from './option-table.ts';
import { relationTable } from './relation-table.ts';
import { unknownLines } from './unknown-lines.ts';

/** All that is known of one group, in the order in which it is decided on. */
export function groupSection(
  dossier: Dossier,
  group: DuplicateGroup,
  number: number,
  waiverLines: (profiles: readonly Profile[]) => readonly string[],
): readonly string[] {
  const { lang, graph } = dossier;
  const { title, component } = titleOf(group);
  const profiles = group.members.map(({ profile }) => profile);
  const platforms = platformsOf(group).filter((platform) => platform !== component);
  const words = WORDS[lang];
  const name = markdownText(capital(title[lang]));
  return [
    `## ${words.group} ${number}. ${name}${component === null ? '' : ` (${markdownText(component.id)})`}`,
    '',
    ...conclusionsOf(group).flatMap((conclusion) => conclusionLines(conclusion, lang)),
    ...platforms.map(
      (platform) => `- **${words.platform}:** ${markdownText(`${nameOf(platform)[lang]} (${platform.id})`)}`,
    ),
    `- **${words.money}:** ${moneyWords(profiles, lang)}`,
    ...waiverLines(profiles),
    '',
    `### ${words.members}`,
    '',
    ...memberTable(profiles, lang),
    `### ${words.evidence}`,
    '',
    ...evidenceTable(dossier, groupEvidence(group, dossier.found.context)),
    ...relationTable(group, lang),
    ...optionTable(graph, group, lang),
    ...unknownLines(profiles, lang),
  ];
}

const WORDS = {
  en: {
    group: 'Group',
    platform: 'National platform',
    money: 'Money at stake',
    members: 'Projects and systems',
    evidence: 'Evidence',
  },
  vi: {
    group: 'Nhóm',
    platform: 'Nền tảng quốc gia',
    money: 'Kinh phí liên quan',
    members: 'Dự án, hệ thống liên quan',
    evidence: 'Căn cứ',
  },
} as const;
