import { expect, test } from 'vitest';
import { graphOf } from '../../test/graph-of.ts';
import { conceptWords } from './concept-words.ts';
import { createLexicon } from './lexicon.ts';
import { readMeaning } from './meaning.ts';

const CITY = graphOf('areas: { dong-ha: { name: Thành phố Đông Hà, kind: city } }');
const LEXICON = createLexicon(CITY.architecture.glossary, CITY);

test.each([
  ['Nâng cấp hệ thống chiếu sáng thông minh TP Đông Hà', ['chiếu sáng thông minh']],
  ['Nâng cấp (mở rộng) IOC, giai đoạn 2', ['IOC']],
  ['CSDL và Cổng TTĐT (mới)', ['CSDL', 'Cổng TTĐT']],
  ['Xây dựng CSDL đất đai; bãi đỗ xe thông minh.', ['CSDL đất đai', 'bãi đỗ xe thông minh']],
  ['Xay dung “chieu sang  thong minh”', ['chieu sang  thong minh']],
  ['Smart lighting & smart parking', ['Smart lighting', 'smart parking']],
])('of “%s” the words that tell are kept as they stand', (text, words) => {
  expect(readMeaning(text, LEXICON).concepts.map((meant) => conceptWords(text, meant, LEXICON))).toEqual(words);
});
