import type { Severity } from '../diagnostic/diagnostic.ts';
import type { Stage } from '../views/picture.ts';
import { xmlText } from './xml-text.ts';

export const INK = '#111827';
export const MUTED = '#374151';
export const RED = '#b91c1c';

export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A number as SVG has it: one decimal, the same on every machine. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function rect({ x, y, width, height }: Rect, attributes: string): string {
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" ${attributes}/>`;
}

/** A line of text; `y` is its baseline. */
export function text(x: number, y: number, size: number, content: string, attributes = ''): string {
  const extra = attributes === '' ? '' : ` ${attributes}`;
  return `<text x="${px(x)}" y="${px(y)}" font-size="${px(size)}"${extra}>${xmlText(content)}</text>`;
}

/** The circle that fills as the work goes on. */
export function stageSign(stage: Stage, cx: number, cy: number, ink: string): string {
  const at = `cx="${px(cx)}" cy="${px(cy)}" r="4.6"`;
  const stroke = `stroke="${ink}" stroke-width="1.5"`;
  const ring = `<circle ${at} fill="#ffffff" ${stroke}/>`;
  if (stage === 'planned') return ring;
  if (stage === 'live') return `<circle ${at} fill="${ink}" ${stroke}/>`;
  if (stage === 'building') {
    return `${ring}<path d="M${px(cx)} ${px(cy - 4.6)}A4.6 4.6 0 0 0 ${px(cx)} ${px(cy + 4.6)}Z" fill="${ink}"/>`;
  }
  if (stage === 'ended') {
    const [left, right, top, bottom] = [cx - 4, cx + 4, cy - 4, cy + 4].map(px);
    return `<path d="M${left} ${top}L${right} ${bottom}M${right} ${top}L${left} ${bottom}" ${stroke} fill="none"/>`;
  }
  return `<circle ${at} fill="#ffffff" ${stroke} stroke-dasharray="2 1.6"/>`;
}

/** The diamond of what is illustrative. */
export function illustrativeSign(cx: number, cy: number): string {
  const d = `M${px(cx)} ${px(cy - 4.5)}L${px(cx + 4.5)} ${px(cy)}L${px(cx)} ${px(cy + 4.5)}L${px(cx - 4.5)} ${px(cy)}Z`;
  return `<path d="${d}" fill="#ffffff" stroke="${MUTED}" stroke-width="1.2"/>`;
}

/** Told apart by shape: a full disc, a triangle, a ring. */
export function findingSign(severity: Severity, cx: number, cy: number): string {
  const mark = (letter: string, fill: string, dy: number): string =>
    text(cx, cy + dy, 10, letter, `text-anchor="middle" font-weight="700" fill="${fill}"`);
  if (severity === 'error')
    return `<circle cx="${px(cx)}" cy="${px(cy)}" r="6.5" fill="${RED}"/>${mark('!', '#ffffff', 3.6)}`;
  if (severity === 'info') {
    return `<circle cx="${px(cx)}" cy="${px(cy)}" r="6" fill="#ffffff" stroke="${INK}" stroke-width="1.2"/>${mark('i', INK, 3.6)}`;
  }
  const d = `M${px(cx)} ${px(cy - 7)}L${px(cx + 7.5)} ${px(cy + 6)}L${px(cx - 7.5)} ${px(cy + 6)}Z`;
  return `<path d="${d}" fill="#fde68a" stroke="${INK}" stroke-width="1.2" stroke-linejoin="round"/>${mark('!', INK, 4.4)}`;
}
