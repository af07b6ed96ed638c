import type { Lang } from '../diagnostic/message.ts';
import type { PlacedTile } from './matrix-grid.ts';
import { SIZES } from './matrix-measure.ts';
import type { Tint } from './palette.ts';
import { findingSign, INK, illustrativeSign, MUTED, px, RED, rect, stageSign, text } from './svg-parts.ts';
import { xmlText } from './xml-text.ts';

const KINDS = {
  project: { en: 'project', vi: 'dự án' },
  system: { en: 'system', vi: 'hệ thống' },
  component: { en: 'component', vi: 'thành phần' },
  group: { en: 'count', vi: 'số lượng' },
} as const;

/** One box: a project is tinted with round corners, a system white with square ones and a bar. `top` is its cell's. */
export function tileOf(tile: PlacedTile, top: number, tint: Tint, lang: Lang): string {
  const { box, lines, details, x, width, tileHeight } = tile;
  const y = top + tile.y;
  const isProject = box.kind === 'project';
  const problem = box.finding === 'error';
  const stroke = problem ? `stroke="${RED}" stroke-width="2.6"` : `stroke="${tint.strong}" stroke-width="1.2"`;
  const left = x + SIZES.padX + (box.stage === null ? 0 : SIZES.sign);
  const first = y + (tileHeight - tile.height) / 2 + SIZES.padY + SIZES.label - 1.5;
  const detailTop = first + lines.length * SIZES.line - 1;
  const parts = [
    `<g><title>${xmlText([`${box.label} (${KINDS[box.kind][lang]})`, ...(box.detail === null ? [] : [box.detail])].join(' – '))}</title>`,
    rect(
      { x, y, width, height: tileHeight },
      `rx="${isProject ? 9 : 1}" fill="${isProject ? tint.light : '#ffffff'}" ${stroke}`,
    ),
  ];
  if (box.kind === 'system')
    parts.push(rect({ x, y, width: 4, height: tileHeight }, `fill="${problem ? RED : tint.strong}"`));
  if (box.stage !== null) parts.push(stageSign(box.stage, x + SIZES.padX + 5.5, first - 4.5, INK));
  parts.push(...lines.map((line, index) => text(left, first + index * SIZES.line, SIZES.label, line, `fill="${INK}"`)));
  parts.push(
    ...details.map((line, index) =>
      text(left, detailTop + index * SIZES.detailLine, SIZES.detail, line, `fill="${MUTED}"`),
    ),
  );
  if (box.finding !== null) parts.push(findingSign(box.finding, x + width - 12, first - 4.5));
  if (box.illustrative) parts.push(illustrativeSign(x + width - (box.finding === null ? 11 : 29), first - 4.5));
  return `${parts.join('')}</g>`;
}

/** A small box as the legend shows it. */
export function kindSign(kind: keyof typeof KINDS, cy: number): string {
  const at = { x: 0, y: cy - 7, width: 18, height: 14 };
  const edge = `stroke="${INK}" stroke-width="1.2"`;
  if (kind === 'project') return rect(at, `rx="5" fill="#e3edff" ${edge}`);
  const bar = kind === 'system' ? rect({ ...at, width: 4 }, `fill="${INK}"`) : '';
  return rect(at, `rx="1" fill="#ffffff" ${edge}`) + bar;
}

/** A stroke as the legend shows it. */
export function lineSign(dashes: string, colour: string, cy: number): string {
  return `<path d="M0 ${px(cy)}H18" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes}"/>`;
}
