import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf } from '../../test/graph-of.ts';
import { createLexicon } from './lexicon.ts';
import type { Meaning } from './meaning.ts';
import { readMeaning } from './meaning.ts';

const CITY = graphOf(`
areas: { dong-ha: { name: Thành phố Đông Hà, kind: city } }
organizations: { doh: { name: Sở Y tế Quảng Trị } }
`);
const LEXICON = createLexicon(CITY.architecture.glossary, CITY);

function functionsOf({ concepts }: Meaning): readonly (string | undefined)[] {
  return concepts.filter(({ role }) => role === 'function').map(({ concept }) => concept.entry.capability);
}

test.each([
  ['CSDL đất đai', 'land'],
  ['Cơ sở dữ liệu đất đai', 'land'],
  ['Xay dung he thong chieu sang thong minh', 'lighting'],
  ['Smart lighting of Dong Ha', 'lighting'],
  ['Triển khai phần mềm quản lý văn bản & điều hành', 'document_management'],
  ['Quản lý hộ tỉch', 'civil_status'],
  ['Camera giám sát giao thông', 'camera_traffic'],
])('“%s” is for %s', (name, capability) => {
  expect(functionsOf(readMeaning(name, LEXICON))).toEqual([capability]);
});

test.each([
  ['TT tích hợp dữ liệu', 'data_centre'],
  ['Truy suất nguồn gốc nông sản', 'traceability'],
  ['Giám sát chất lượng không khi', 'environment_monitoring'],
])('“%s”, short or misspelt, is for %s', (name, capability) => {
  expect(functionsOf(readMeaning(name, LEXICON))).toEqual([capability]);
});

test('a word that the language has is no slip of another', () => {
  expect(functionsOf(readMeaning('Phòng học trực tuyến', LEXICON))).not.toContain('online_meeting');
  expect(functionsOf(readMeaning('Công dân điện tử', LEXICON))).not.toContain('trade_union');
  expect(readMeaning('TT Nam Phước', LEXICON).words).not.toContain('tâm');
});

test('numbers that only count are left out, and roman ones are numbers', () => {
  expect(readMeaning('Gói thầu số 03: chiếu sáng', LEXICON)).toMatchObject({ phase: null, words: [] });
  expect(readMeaning('Chiếu sáng giai đoạn II', LEXICON).phase).toBe('2');
});

test('what is done, which phase and which place are taken out and kept', () => {
  const meaning = readMeaning('Nâng cấp hệ thống chiếu sáng thông minh thành phố Đông Hà (GĐ 2)', LEXICON);
  expect(meaning).toMatchObject({ words: [], actions: ['upgrade'], phase: '2', places: ['dong ha'] });
});

test('what is connected or used is not what is built', () => {
  expect(functionsOf(readMeaning('Chiếu sáng thông minh (kết nối IOC)', LEXICON))).toEqual(['lighting']);
  expect(functionsOf(readMeaning('Trang con trên Cổng TTĐT thành phố', LEXICON))).toEqual([]);
});

test('an abbreviation of several meanings is read by the words around it, or not at all', () => {
  expect(functionsOf(readMeaning('LIS phòng xét nghiệm', LEXICON))).toContain('laboratory_system');
  expect(functionsOf(readMeaning('LIS đất đai', LEXICON))).toContain('land');
  expect(functionsOf(readMeaning('Hệ thống LIS', LEXICON))).toEqual([]);
});

test('a number tells two names apart, and a year is a phase', () => {
  expect(readMeaning('Cổng trường số 12', LEXICON).words).toContain('12');
  expect(readMeaning('Kế hoạch bảo trì 2026', LEXICON)).toMatchObject({ words: [], phase: '2026' });
});

test('any text has a meaning, and reading it again says the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const [first, second] = [readMeaning(text, LEXICON), readMeaning(text, LEXICON)];
      expect({ ...first, wordsOf: null, cues: first.cues() }).toEqual({
        ...second,
        wordsOf: null,
        cues: second.cues(),
      });
    }),
  );
});

test('a name of a hundred thousand characters is read in no time', () => {
  expect(readMeaning('camera giám sát '.repeat(10_000), LEXICON).concepts.length).toBeLessThan(1000);
});
