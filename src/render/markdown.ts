import type { Box, FlowView, LegendEntry, MatrixView, Picture } from '../views/picture.ts';
import { markdownText } from './markdown-text.ts';
import { mermaidFlowchart } from './mermaid-flowchart.ts';
import { mermaidMatrix } from './mermaid-matrix.ts';
import type { Drawing } from './renderer.ts';
import { boxLetters, signLetter } from './signs.ts';

/** The Mermaid picture in a fence, and after it everything in words, for those who can't see it and for searching. */
export function markdown(picture: Picture): Drawing {
  const drawing = picture.kind === 'matrix' ? mermaidMatrix(picture) : mermaidFlowchart(picture);
  const lines = [`# ${markdownText(picture.title)}`, ''];
  if (picture.facts.length > 0) lines.push(markdownText(picture.facts.join(' · ')), '');
  lines.push('```mermaid', drawing.text.trimEnd(), '```', '');
  lines.push(`**${{ en: 'Signs', vi: 'Ký hiệu' }[picture.lang]}**`, '', ...legendLines(picture.legend), '');
  const notes = [...picture.notes, ...drawing.leftOut];
  if (notes.length > 0) lines.push(...notes.map((note) => `- ${markdownText(note)}`), '');
  lines.push(`## ${{ en: 'In words', vi: 'Nội dung bằng lời' }[picture.lang]}`, '');
  lines.push(...(picture.kind === 'matrix' ? matrixLines(picture) : flowLines(picture)));
  lines.push(markdownText(picture.source));
  return { ...drawing, text: `${lines.join('\n')}\n` };
}

function legendLines(legend: readonly LegendEntry[]): readonly string[] {
  return legend.map(({ sign, text }) => `- ${markdownText(`${signLetter(sign)} ${text}`)}`);
}

function matrixLines({ lang, rows, columns, cells }: MatrixView): readonly string[] {
  const cellOf = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return rows.flatMap((row) => {
    const items = columns.flatMap((column) => {
      const boxes = cellOf.get(`${row.id} ${column.id}`)?.boxes ?? [];
      if (boxes.length === 0) return [];
      return [`- ${markdownText(column.label)}`, ...boxes.map((box) => `  - ${boxText(box)}`)];
    });
    if (items.length === 0) items.push({ en: 'Nothing here yet.', vi: 'Chưa có dự án, hệ thống nào.' }[lang]);
    return [`### ${markdownText(row.label)}`, '', ...items, ''];
  });
}

function flowLines({ lang, groups, nodes, edges }: FlowView): readonly string[] {
  const labels = new Map(nodes.map(({ id, label }) => [id, markdownText(label)]));
  const groupLabels = new Map(groups.map(({ id, label }) => [id, ` – ${markdownText(label)}`]));
  const links = edges.map(({ from, to, label, style }) => {
    const words = label === '' ? '' : `: ${markdownText(label)}`;
    const sign = style === 'solid' ? '' : ` ${signLetter(`link:${style}`)}`;
    return `- ${labels.get(from)} → ${labels.get(to)}${words}${sign}`;
  });
  return [
    ...nodes.map((node) => `- ${boxText(node)}${groupLabels.get(node.group ?? '') ?? ''}`),
    '',
    ...(links.length === 0 ? [] : [`### ${{ en: 'Links', vi: 'Liên kết' }[lang]}`, '', ...links, '']),
  ];
}

function boxText(box: Box): string {
  return markdownText(
    [boxLetters(box), box.label, ...(box.detail === null ? [] : [`(${box.detail})`])].join(' ').trim(),
  );
}
