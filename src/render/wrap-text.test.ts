import { expect, test } from 'vitest';
import { NASTY_LABELS } from '../../test/mermaid-parse.ts';
import { createTextWidth, textWidth } from './text-width.ts';
import { createWrapper, wrapText } from './wrap-text.ts';

const TEXTS = [
  ...NASTY_LABELS,
  'Xây dựng hệ thống thông tin quản lý đất đai của thành phố Đông Hà',
  'Construction-inspection/violation-monitoring của Sở Xây dựng',
  'Trung tâm điều hành\nthông minh',
];

test('lines counted in one width after another are those of each width alone', () => {
  const font = { size: 13 };
  for (const text of TEXTS) {
    const wrapper = createWrapper(text, (part) => textWidth(part, font));
    for (const width of [136, 144, 152, 300, 97.5, 96, 151.2, 60, 144, 1000, 136]) {
      const lines = wrapText(text, width, font, width - 19);
      expect(wrapper.lines(width, width - 19)).toEqual(lines);
      expect(wrapper.count(width, width - 19)).toBe(lines.length);
    }
  }
});

test('a width that is remembered is the same in each font', () => {
  const widthOf = createTextWidth();
  for (const font of [{ size: 13 }, { size: 14, bold: true } as const, { size: 13 }]) {
    for (const text of TEXTS) expect(widthOf(text, font)).toBe(textWidth(text, font));
  }
});
