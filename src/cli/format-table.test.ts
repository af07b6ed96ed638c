import { expect, test } from 'vitest';
import { formatTable } from './format-table.ts';

test('columns align whatever marks a Vietnamese name is written with', () => {
  const rows = [
    ['ehr', 'Hồ sơ sức khỏe'.normalize('NFD'), 'live'],
    ['one-stop', 'Một cửa', 'planned'],
  ];
  expect(formatTable(rows, ['id', 'tên', 'tình trạng']).normalize('NFC')).toBe(
    [
      'id        tên             tình trạng',
      '--        ---             ----------',
      'ehr       Hồ sơ sức khỏe  live',
      'one-stop  Một cửa         planned',
    ].join('\n'),
  );
});

test('whole numbers end in one line, signs of two columns count as two', () => {
  expect(
    formatTable([
      ['岘港', '9', 'a'],
      ['Huế', '10', 'b'],
    ]),
  ).toBe('岘港   9  a\nHuế   10  b');
});

test('a cell can neither break the line nor reach the terminal', () => {
  expect(formatTable([['Đông\nHà', '\u001b[31mred', 'x']])).toBe('Đông Hà  ·[31mred  x');
});
