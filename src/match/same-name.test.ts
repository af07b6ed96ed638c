import { expect, test } from 'vitest';
import { graphOf } from '../../test/graph-of.ts';
import { createLexicon } from './lexicon.ts';
import { isSameName } from './same-name.ts';

const LEXICON = createLexicon(graphOf('areas: {}').architecture.glossary, undefined);

test.each([
  ['Cổng thông tin quy hoạch', 'Cổng thông tin quy hoạch.'],
  ['PM quản lý tài sản công', 'Quản lý tài sản công'],
  ['HTTT giám sát tàu cá', 'Hệ thống thông tin giám sát tàu cá'],
  ['Phường Đông Lương: loa thông minh', 'Loa thông minh phường Đông Lương'],
])('“%s” and “%s” name one thing', (a, b) => {
  expect(isSameName(a, b, LEXICON)).toBe(true);
});

test.each([
  ['Cổng trường số 12', 'Cổng trường số 13'],
  ['Tập huấn phần mềm một cửa', 'Phần mềm một cửa'],
  ['Hồ sơ cán bộ', 'Hồ sơ bệnh án'],
  ['Giá đất', 'Giá nước'],
])('“%s” and “%s” do not', (a, b) => {
  expect(isSameName(a, b, LEXICON)).toBe(false);
});
