import type { EvidenceLine } from '../match/evidence.ts';
import { isDecision } from '../match/group-evidence.ts';
import { markdownText } from '../render/markdown-text.ts';
import { capital } from './capital.ts';
import type { Dossier } from './dossier.ts';
import { markdownTable } from './markdown-table.ts';

/** The ledger, what speaks for first; what follows from it is said elsewhere. */
export function evidenceTable({ lang, placeOf }: Dossier, lines: readonly EvidenceLine[]): readonly string[] {
  const evidence = lines.filter((line) => !isDecision(line));
  const sorted = [
    ...evidence.filter(({ direction }) => direction === 'for'),
    ...evidence.filter(({ direction }) => direction === 'against'),
  ];
  if (sorted.length === 0) return [];
  const head = lang === 'vi' ? ['hướng', 'căn cứ', 'nơi ghi', 'tín hiệu'] : ['speaks', 'evidence', 'where', 'signal'];
  const rows = sorted.map((line) => {
    const place = placeOf(line);
    return [
      capital(DIRECTIONS[line.direction][lang]),
      capital(markdownText(line.text[lang])),
      place === undefined ? '' : markdownText(`${place.file}:${place.line}`),
      `\`${line.signal}\``,
    ];
  });
  return [...markdownTable(head, rows), ''];
}

const DIRECTIONS = { for: { en: 'for', vi: 'ủng hộ' }, against: { en: 'against', vi: 'phản bác' } } as const;
