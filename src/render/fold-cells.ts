import { formatDecimal } from '../model/money-sum.ts';
import type { Box, MatrixCell, MatrixView } from '../views/picture.ts';
import { STAGE_LETTERS } from './signs.ts';

const NOUNS = {
  project: { en: 'projects', vi: 'dự án' },
  system: { en: 'systems', vi: 'hệ thống' },
  component: { en: 'components', vi: 'thành phần' },
  group: { en: 'groups', vi: 'nhóm' },
} as const;

/** The same matrix with counts in place of boxes, for when there are too many to read. It says so. */
export function foldCells(view: MatrixView): MatrixView {
  const all = view.cells.reduce((sum, cell) => sum + cell.boxes.length, 0);
  const boxes = formatDecimal(String(all), view.lang);
  const said = {
    en: `${boxes} boxes folded into counts. To see them: --view domain:<id>, or a narrower scope`,
    vi: `${boxes} ô được gộp, chỉ ghi số lượng. Xem chi tiết: --view domain:<mã>, hoặc thu hẹp phạm vi`,
  }[view.lang];
  const legend = view.legend.filter(({ sign }) => !sign.startsWith('kind:'));
  return { ...view, cells: view.cells.map((cell) => counted(cell, view)), legend, leftOut: [...view.leftOut, said] };
}

function counted(cell: MatrixCell, { lang }: MatrixView): MatrixCell {
  const boxes = (['project', 'system', 'component', 'group'] as const).flatMap((kind): Box[] => {
    const same = cell.boxes.filter((box) => box.kind === kind);
    if (same.length === 0) return [];
    const stages = (['live', 'building', 'planned', 'unknown', 'ended'] as const).flatMap((stage) => {
      const number = same.filter((box) => box.stage === stage).length;
      return number === 0 ? [] : [`${STAGE_LETTERS[stage]} ${number}`];
    });
    const findings = same.filter(({ finding }) => finding === 'error').length;
    return [
      {
        id: `${cell.row} ${cell.column} ${kind}`,
        label: `${formatDecimal(String(same.length), lang)} ${NOUNS[kind][lang]}`,
        detail: stages.join('  ') || null,
        kind: 'group',
        stage: null,
        illustrative: same.some(({ illustrative }) => illustrative),
        finding: findings > 0 ? 'error' : null,
      },
    ];
  });
  return { ...cell, boxes };
}
